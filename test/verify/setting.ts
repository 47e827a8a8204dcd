import { type RestUnknowns, type SimulatePortOneRestOptions, simulatePortOneRest } from '../../src/simulator/index.ts'
import { type PortoneRestOptions, portoneRest } from '../../src/verify/index.ts'

/** 2026-01-01, in milliseconds. */
export const start = Date.UTC(2026, 0, 1)

/** A payment as PortOne tells it, of what every test here expects: order-1, 1,000 won. */
export const toldPayment = {
  imp_uid: 'imp_1',
  merchant_uid: 'order-1',
  status: 'paid',
  amount: 1000,
  cancel_amount: 0,
  currency: 'KRW',
  sandbox: false,
} as const

/** A time that a test sets, and timers that don't keep it waiting: waits end at once, time limits only where they are meant to. */
export function testClock() {
  const clock = {
    /** Milliseconds since the epoch. */
    time: start,
    /** How long each wait would have been. */
    waits: [] as number[],
    /** Time limits from this many milliseconds on pass at once; absent: never. */
    timeLimitsPass: false,
    chance: 0,
    /** Called when a wait begins. */
    onWait: () => {},
    now: () => clock.time,
    setTimeout: (callback: () => void, milliseconds: number): unknown => {
      // The client's time limit for a request, and nothing else, is as long.
      const isLimit = milliseconds === 7777
      if (!isLimit) {
        clock.waits.push(milliseconds)
        clock.onWait()
      }
      if (isLimit && !clock.timeLimitsPass) return undefined
      return setImmediate(() => {
        if (!isLimit) clock.time += milliseconds
        callback()
      })
    },
    clearTimeout: (timer: never) => clearImmediate(timer as unknown as NodeJS.Immediate),
    random: () => clock.chance,
  }
  return clock
}

/** PortOne's REST, a client of it, and the time. */
export function setting(
  more: { fake?: SimulatePortOneRestOptions; client?: Partial<PortoneRestOptions>; unknowns?: RestUnknowns } = {},
) {
  const clock = testClock()
  const portone = simulatePortOneRest({ clock, unknowns: more.unknowns, ...more.fake })
  const rest = portoneRest({
    impKey: 'key',
    impSecret: 'secret',
    timeout: 7777,
    fetch: portone.fetch,
    environment: clock,
    ...more.client,
  })
  return { clock, portone, rest, now: () => clock.time }
}

/** `method path` of every call but those for tokens. */
export const callsOf = ({ calls }: { calls: readonly { method: string; path: string }[] }) =>
  calls.map(({ method, path }) => `${method} ${path}`).filter((call) => !call.endsWith('getToken'))
