/** A value that is kept in this tab: over a reload and a redirect, no longer, and nowhere else. */
export interface TabStore<Value> {
  /** `undefined` when there is none, or storage is forbidden. */
  read: () => Value | undefined
  write: (value: Value) => void
  clear: () => void
}

/** A place for a value in the tab's `sessionStorage`. Storage that is full or forbidden is no failure. */
export function tabStore<Value>(name: string): TabStore<Value> {
  const key = `imp-confirm-demo:${name}`
  const quietly = <Answer>(act: () => Answer): Answer | undefined => {
    try {
      return act()
    } catch {
      return undefined
    }
  }
  return {
    read: () =>
      quietly(() => {
        const text = sessionStorage.getItem(key)
        return text === null ? undefined : (JSON.parse(text) as Value)
      }),
    write: (value) => quietly(() => sessionStorage.setItem(key, JSON.stringify(value))),
    clear: () => quietly(() => sessionStorage.removeItem(key)),
  }
}
