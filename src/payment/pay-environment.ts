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

/** A function of somebody else's, and the browser's own where that one throws. */
const orElse =
  <Given extends unknown[], Result>(theirs: (...given: Given) => Result, own: (...given: Given) => Result) =>
  (...given: Given): Result =>
    callTheirs(
      () => theirs(...given),
      () => own(...given),
    )

/** The browser as it is now, with the merchant's replacements. Never throws, also on a server; neither do its functions. */
export function payEnvironment(replaced: Partial<PayEnvironment> = {}): PayEnvironment {
  const page =
    ('window' in replaced ? replaced.window : typeof window === 'undefined' ? undefined : window) ?? undefined
  const { now, setTimeout, clearTimeout } = { ...hostClock, ...replaced }
  return {
    imp: attempt(() => (page as { IMP?: unknown } | undefined)?.IMP),
    userAgent: attempt(() => page?.navigator?.userAgent) ?? '',
    // Looked at when it is needed: the browser asks another process the first time.
    get storage() {
      return sessionStorageOf(page)
    },
    ...replaced,
    now: orElse(() => {
      const time: unknown = unrejected(now())
      // A promise, or a number that can't be counted with.
      if (typeof time !== 'number') throw time
      return time
    }, hostClock.now),
    setTimeout: orElse(setTimeout, hostClock.setTimeout),
    clearTimeout: orElse(clearTimeout, hostClock.clearTimeout),
    window: page,
  }
}
