/**
 * Calls a function of the merchant's, and hands on what it throws or rejects with: it can break nothing of ours.
 *
 * @returns Resolves when the function is done, `failed` included; never rejects.
 */
export function callSafely(call: () => unknown, failed: (error: unknown) => unknown): Promise<unknown> {
  // A promise whose `then` was replaced settles ours at most once, too.
  return new Promise((resolve) => resolve(call())).catch(failed)
}
