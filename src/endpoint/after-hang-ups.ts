type Immediate = (callback: () => void) => unknown

/**
 * How many turns of Node's event loop it takes until a hang-up that lay in the socket together with its request is seen: one
 * to read the end of the stream, one to close it, one to tell. Measured after a blocked loop, on sockets that were ended
 * and on sockets that were reset.
 */
const turns = 3

/** As it was when this was loaded: a test's fake timers, which stand still, come later. */
const immediate = (globalThis as { setImmediate?: Immediate }).setImmediate

/**
 * Calls back once the host has told of every hang-up that happened until now. While a loop is blocked nothing is told, and
 * whoever answers first thing after that may answer nobody.
 *
 * Where there is no `setImmediate` (workerd) the host runs its loop apart from the code, and has told already.
 */
export function afterHangUps(run: () => void): void {
  let left = immediate ? turns : 0
  const turn = () => {
    if (left === 0 || !immediate) return run()
    left -= 1
    try {
      immediate(turn)
    } catch {
      // A stand-in that only throws, as in Next's edge runtime.
      left = 0
      run()
    }
  }
  turn()
}
