import type { HoldStore } from 'imp-confirm/holds'
import type { Clock } from 'imp-confirm/simulator'

/** A server process that can be killed at any moment. What it has written stays; what it was about to do never happens. */
export interface ShopProcess {
  /** The clock and the holds as this process has them: nothing of them comes back after its end. */
  clock: Clock
  holds: HoldStore
  sleep: (milliseconds: number) => Promise<void>
  /** Does work that was asked for over the network. Rejects when the process is killed before it has answered. */
  serve: <Value>(work: () => Promise<Value>) => Promise<Value>
  isAlive: () => boolean
  kill: () => void
}

/** Starts a process. */
export function startProcess(clock: Clock, holds: HoldStore): ShopProcess {
  let alive = true
  const connections = new Set<(error: Error) => void>()

  /** What comes back only as long as the process lives. */
  const living = <Value>(work: () => Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      if (!alive) return
      work().then(
        (value) => alive && resolve(value),
        (error) => alive && reject(error),
      )
    })
  const ownClock: Clock = {
    now: clock.now,
    setTimeout: (callback, milliseconds) => clock.setTimeout(() => alive && callback(), milliseconds),
    clearTimeout: clock.clearTimeout,
  }
  const calls = Object.entries(holds) as [string, (...given: unknown[]) => Promise<unknown>][]
  return {
    clock: ownClock,
    holds: Object.fromEntries(
      calls.map(([name, call]) => [name, (...given: unknown[]) => living(() => call(...given))]),
    ) as unknown as HoldStore,
    sleep: (milliseconds) => new Promise((resolve) => ownClock.setTimeout(resolve, milliseconds)),
    serve: (work) =>
      new Promise((resolve, reject) => {
        if (!alive) return reject(new Error('Nobody listens.'))
        connections.add(reject)
        const closed = () => connections.delete(reject)
        work().then(
          (value) => closed() && resolve(value),
          (error) => closed() && reject(error),
        )
      }),
    isAlive: () => alive,
    kill: () => {
      alive = false
      for (const reset of connections) reset(new Error('The connection was reset.'))
      connections.clear()
    },
  }
}
