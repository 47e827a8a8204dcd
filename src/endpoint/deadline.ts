import type { Clock } from '../shared/clock.ts'

/** The end of one call's time. */
export interface Deadline {
  /** On the clock that started it. */
  readonly endsAt: number
  readonly passed: boolean
  /** Calls back when the time is up, at once where it is already, unless the call was answered before. */
  onPass(listener: () => void): void
  /** The call is answered: nobody is called any more. */
  clear(): void
}

/**
 * Starts a call's time.
 *
 * @param milliseconds How long it is.
 */
export function startDeadline(clock: Clock, milliseconds: number): Deadline {
  const listeners: (() => void)[] = []
  const deadline = {
    endsAt: clock.now() + milliseconds,
    passed: false,
    onPass: (listener: () => void) => {
      if (deadline.passed) listener()
      else listeners.push(listener)
    },
    clear: () => clock.clearTimeout(timer as never),
  }
  const timer = clock.setTimeout(() => {
    deadline.passed = true
    for (const listener of listeners) listener()
  }, milliseconds)
  return deadline
}
