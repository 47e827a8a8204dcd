/**
 * Makes a queue for each key: what is given for one key runs one after the other, other keys beside it. A key that nobody waits
 * for is forgotten.
 */
export function inTurn(): <Value>(key: string, work: () => Promise<Value>) => Promise<Value> {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work)
    // Whoever comes next waits for the end, not for success.
    const ended: Promise<unknown> = mine
      .catch(() => {})
      .then(() => {
        if (last.get(key) === ended) last.delete(key)
      })
    last.set(key, ended)
    return mine
  }
}
