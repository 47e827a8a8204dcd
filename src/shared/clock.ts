/** The time and its timers, as far as they are used here. */
export interface Clock {
  /** In milliseconds since the epoch. The endpoint only compares, so there any beginning will do. */
  now: () => number
  /** Returns what `clearTimeout` takes. */
  setTimeout: (callback: () => void, milliseconds: number) => unknown
  /** Takes what `setTimeout` returned, also a timer that is over. */
  clearTimeout: (timer: never) => void
}

/** The host's own. Looks its functions up at each call, so that a test's fake timers are taken too. */
export const hostClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  /** Takes what `setTimeout` returned, also a timer that is over. */
  clearTimeout: (timer) => clearTimeout(timer),
}
