import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { entries } from '../../scripts/entries.mjs'
import { root } from '../docs/markdown.ts'

/** What the language itself has, and nothing of a browser's or a server's. */
function importedBare(file: string, require: (name: string) => unknown) {
  const module = { exports: {} }
  runInNewContext(readFileSync(`${root}dist/${file}`, 'utf8'), { module, exports: module.exports, require })
  return Object.keys(module.exports)
}

describe.each(entries.flatMap(({ name }) => [`${name}.cjs`, `es2018/${name}.cjs`]))('dist/%s', (file) => {
  it('is imported in a host that has nothing', () => {
    const names = importedBare(file, (name) => {
      throw new Error(`it asks for ${name} on import`)
    })
    expect(names.length).toBeGreaterThan(0)
  })
})
