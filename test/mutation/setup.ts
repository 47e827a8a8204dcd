// What these tests use of a page. A whole jsdom for each of a thousand mutants is most of the time.
const kept = new Map<string, string>()
const sessionStorage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
  clear: () => kept.clear(),
}
Object.assign(globalThis, { window: globalThis, sessionStorage })

export {}
