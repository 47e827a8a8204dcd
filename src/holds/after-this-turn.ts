/** As they were when this was loaded: a test's fake timers, which stand still, come later. */
const { setImmediate: immediate, setTimeout: timeout } = globalThis as unknown as {
  setImmediate?: (callback: () => void) => unknown
  setTimeout: (callback: () => void, milliseconds: number) => unknown
}

/**
 * Calls once all that comes in this turn of the loop is in. A timer waits for a millisecond at least, in which a database does
 * a hundred holds: only where there is nothing else.
 */
export function afterThisTurn(run: () => void): void {
  try {
    if (immediate) {
      immediate(run)
      return
    }
  } catch {
    // A stand-in that only throws, as in Next's edge runtime.
  }
  timeout(run, 0)
}
