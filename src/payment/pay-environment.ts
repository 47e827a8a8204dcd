import { type Clock, hostClock } from '../shared/clock.ts'

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
export function sessionStorageOf(page: (Window & typeof globalThis) | undefined): TextStorage | undefined {
  try {
    return page?.sessionStorage
  } catch {
    return undefined
  }
}

/** The browser as it is now, with the merchant's replacements. Never throws, also on a server. */
export function payEnvironment(replaced: Partial<PayEnvironment> = {}): PayEnvironment {
  const page = 'window' in replaced ? replaced.window : typeof window === 'undefined' ? undefined : window
  return {
    imp: (page as { IMP?: unknown } | undefined)?.IMP,
    userAgent: page?.navigator?.userAgent ?? '',
    ...hostClock,
    // Looked at when it is needed: the browser asks another process the first time.
    get storage() {
      return sessionStorageOf(page)
    },
    ...replaced,
    window: page,
  }
}
