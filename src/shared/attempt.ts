/** Does something that may throw, since it reads or calls what isn't ours. `undefined` when it did. */
export function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
