/* global test */
import importing from './importing.cjs'

const names = ['', '/endpoint', '/simulator', '/signals', '/holds', '/verify'].map((name) => `imp-confirm${name}`)

test('every entry is imported and works', async () => {
  const modules = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await import(name)])))
  await importing((name) => modules[name])
})
