import type { Clock } from '../shared/clock.ts'

/** A clock that only a test moves. */
export interface VirtualClock extends Clock {
  /**
   * Moves the time on, running the timers that fall due on the way, in order. Resolves when what they started has run.
   *
   * @param milliseconds 0: what is due now.
   */
  advance: (milliseconds: number) => Promise<void>
  /** Runs every timer, also those that others start, moving the time on as far as they want it. */
  runAll: () => Promise<void>
}

/** As it was when this was loaded: a test's fake timers come later. */
const immediate = (globalThis as { setImmediate?: (callback: () => void) => unknown }).setImmediate

/**
 * Lets promises that wait on each other run. Deep enough for a handler that reads a request's body; and, where the host has
 * turns of its own (Node), for a confirm endpoint that looks whether its caller is still there before it approves.
 */
async function flush(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await undefined
  for (let turn = 0; immediate && turn < 5; turn++) await new Promise<void>((resolve) => void immediate(resolve))
}

/** Timers that start each other for ever are a mistake in a test. */
const mostTimers = 100_000

/**
 * A clock for unit tests: nothing happens until the test moves the time. Promises are flushed between timers; work that
 * is no promise (a real network) needs the real time.
 *
 * @param start What `now()` says at first, in milliseconds since the epoch.
 * @example
 * ```ts
 * const clock = virtualClock()
 * const portone = simulateImp({ outcome: 'user-cancelled', clock, delay: 30_000 })
 * const paying = requestPayWithConfirm(request, { confirmUrl, environment: clock })
 * await clock.advance(30_000)
 * expect(await paying).toMatchObject({ code: 'user-cancelled' })
 * ```
 */
export function virtualClock(start = Date.UTC(2026, 0, 1)): VirtualClock {
  let time = start
  let timers: { at: number; callback: () => void }[] = []

  const runUntil = async (until: number) => {
    await flush()
    for (let ran = 0; ran < mostTimers; ran++) {
      const next = timers.reduce<(typeof timers)[number] | undefined>(
        (first, timer) => (timer.at <= until && (!first || timer.at < first.at) ? timer : first),
        undefined,
      )
      if (!next) return
      timers = timers.filter((timer) => timer !== next)
      time = Math.max(time, next.at)
      next.callback()
      await flush()
    }
    throw new Error(`virtualClock ran ${mostTimers} timers and more are waiting: they start each other.`)
  }

  return {
    now: () => time,
    setTimeout: (callback, milliseconds) => {
      const timer = { at: time + Math.max(0, milliseconds || 0), callback }
      timers.push(timer)
      return timer
    },
    clearTimeout: (timer) => {
      timers = timers.filter((waiting) => waiting !== timer)
    },
    advance: async (milliseconds) => {
      const until = time + milliseconds
      await runUntil(until)
      time = until
    },
    runAll: () => runUntil(Infinity),
  }
}
