import { unrejected } from './unrejected.ts'

/**
 * Calls a function of somebody else's: it can break nothing of ours.
 *
 * @param failed Hears what it throws or, where it is async, rejects with; what it returns stands in for a result.
 */
export function callTheirs<Result>(call: () => Result, failed: (cause: unknown) => Result): Result {
  try {
    return unrejected(call(), failed)
  } catch (error) {
    return failed(error)
  }
}
