import { type Clock, hostClock } from '../shared/clock.ts'

/** What the client touches outside. The host's own by default; a test replaces what it needs. */
export interface RestEnvironment extends Clock {
  /** A time that never goes back, in milliseconds; any beginning will do. Absent: `performance.now()`. */
  now: () => number
  /** From 0 to below 1: spreads repeats, so that a shop's processes don't ask in step. Absent: `Math.random`. */
  random: () => number
}

/** The host as it is, with replacements. */
export const restEnvironment = (replaced: Partial<RestEnvironment> = {}): RestEnvironment => ({
  ...hostClock,
  now: () => performance.now(),
  random: () => Math.random(),
  ...replaced,
})
