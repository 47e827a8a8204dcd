import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { codesIn, pageOf, root } from './markdown.ts'

const rows = pageOf('CONTRIBUTING.md').tables.find(({ under }) => under === 'Where to add')?.rows ?? []

it('CONTRIBUTING says where to begin with everything that is added often', () => {
  const kinds = rows.map(([what = '']) => what)
  for (const kind of ['PG', 'signal', "customer's text", 'framework adapter', 'scenario', 'endpoint check'])
    expect(
      kinds.some((what) => what.includes(kind)),
      kind,
    ).toBe(true)
})

it.each(rows)('to add %s: the files that are named exist', (_, where = '') => {
  const files = codesIn(where).filter((code) => code.includes('/'))
  for (const file of files) expect(existsSync(root + file), file).toBe(true)
  expect(files.length + Number(where.includes('exports'))).toBeGreaterThan(0)
})
