import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { readPage, root } from '../docs/markdown.ts'

/** What `npm run bench` prints of sizes: bytes, by the import's or the package's name and version. */
const printed = new Map(
  execFileSync(process.execPath, ['bench/sizes.mjs'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, name = '', ...bytes] = /^ {2}(.+?) +(\d+) +(\d+)$/.exec(line) ?? []
      return name ? [[name.replace(/ \{.*\}$/, ''), bytes.map(Number)] as const] : []
    }),
)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

it.each(['README.md', 'README.ko.md'])('the sizes in %s are those that are measured', (path) => {
  const rows = readPage(path)
    .tables.flatMap((table) => table.rows)
    .filter(([, , size]) => size?.endsWith(' kB'))
  expect(rows).toHaveLength(printed.size - 1)
  for (const [name = '', ...sizes] of rows)
    expect(sizes, name).toEqual(printed.get(name.replace(/`/g, ''))?.map(kilobytes))
})
