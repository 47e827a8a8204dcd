/** The time as the simulator sees it. Times are in milliseconds. */
export interface SimulatorClock {
  /** Since the epoch. */
  now: () => number
  setTimeout: (callback: () => void, milliseconds: number) => unknown
  clearTimeout: (timer: never) => void
}

/** The real time. Looks its functions up at each call, so that a test's fake timers are taken too. */
export const realClock: SimulatorClock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer),
}
