/**
 * What a function of somebody else's returned, where that may be a promise although nobody waits for it.
 *
 * @param rejected Hears why it was rejected. By default nobody does.
 */
export function unrejected<Result>(result: Result, rejected: (cause: unknown) => void = () => {}): Result {
  // What can't have a `then` isn't made a promise: a payment asks the clock and the page a dozen times.
  if (Object(result) === result) void Promise.resolve(result).catch(rejected)
  return result
}
