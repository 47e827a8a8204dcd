/** Calls a function of the merchant's, and hands on what it throws or rejects with: it can break nothing of ours. */
export function callSafely(call: () => unknown, failed: (error: unknown) => void): void {
  try {
    Promise.resolve(call()).catch(failed)
  } catch (error) {
    failed(error)
  }
}
