// What these tests use of a page. A whole jsdom for each of a thousand mutants is most of the time.
const sessionStorage: Storage = Object.create({
  getItem(this: Storage, key: string) {
    return Object.keys(this).includes(key) ? this[key] : null
  },
  setItem(this: Storage, key: string, value: string) {
    this[key] = value
  },
  removeItem(this: Storage, key: string) {
    delete this[key]
  },
  clear(this: Storage) {
    for (const key of Object.keys(this)) delete this[key]
  },
})
Object.assign(globalThis, { window: globalThis, sessionStorage })

export {}
