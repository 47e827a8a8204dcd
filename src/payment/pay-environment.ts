import { attempt } from '../shared/attempt.ts'
import { callTheirs } from '../shared/call-theirs.ts'
import { type Clock, hostClock } from '../shared/clock.ts'
import { unrejected } from '../shared/unrejected.ts'

/** What `sessionStorage` does, as far as it is used here. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Everything outside that a payment touches. The browser's own by default; a test replaces what it needs. */
export interface PayEnvironment extends Clock {
  /** PortOne's `IMP`. `undefined` when its script isn't there. */
  imp: unknown
  /** The browser's user agent; `''` where there is none. */
  userAgent: string
  /** The page, for its events and its `open` and `alert`. `undefined` on a server. */
  window: (Window & typeof globalThis) | undefined
  /** Carries the payment's confirm mode over a redirect. `undefined` where storage is missing or forbidden. */
  storage: TextStorage | undefined
}

/** Storage that is forbidden throws when it is merely looked at. */
export const sessionStorageOf = (page: (Window & typeof globalThis) | undefined): TextStorage | undefined =>
  attempt(() => page?.sessionStorage)

/** A function of somebody else's, and the browser's own where that one throws or there is none. */
const orElse = <Given extends unknown[], Result>(
  theirs: ((...given: Given) => Result) | undefined,
  own: (...given: Given) => Result,
) =>
  theirs
    ? (...given: Given): Result =>
        callTheirs(
          () => theirs(...given),
          () => own(...given),
        )
    : own

/**
 * What is looked at when it is needed: the browser asks another process for its storage the first time. Inherited, since a getter
 * of each environment's own keeps the garbage collector busy for longer than all else of a payment takes.
 */
class WhenNeeded {
  declare window: PayEnvironment['window']
  get storage() {
    return sessionStorageOf(this.window)
  }
  // Where a tool lowers the spread below to assignments, a replacement comes here.
  set storage(value) {
    Object.defineProperty(this, 'storage', { value, enumerable: true })
  }
}

/** The browser as it is now, with the merchant's replacements. Never throws, also on a server; neither do its functions. */
export function payEnvironment(replaced: Partial<PayEnvironment> = {}): PayEnvironment {
  const page = 'window' in replaced ? replaced.window : globalThis.window
  const { now } = replaced
  return {
    __proto__: WhenNeeded.prototype,
    imp: attempt(() => (page as { IMP?: unknown } | undefined)?.IMP),
    userAgent: attempt(() => page?.navigator?.userAgent) ?? '',
    ...replaced,
    now: orElse(
      now &&
        (() => {
          const time: unknown = unrejected(now())
          // A promise, or a number that can't be counted with.
          if (typeof time !== 'number') throw time
          return time
        }),
      hostClock.now,
    ),
    setTimeout: orElse(replaced.setTimeout, hostClock.setTimeout),
    clearTimeout: orElse(replaced.clearTimeout, hostClock.clearTimeout),
    window: page,
  } as unknown as PayEnvironment
}
