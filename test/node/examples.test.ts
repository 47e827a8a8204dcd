import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { examples, examplesFolder } from '../../scripts/example.mjs'

/** What isn't written by hand, or is of the tools. */
const notCode =
  /^(node_modules|dist|\.next|package(-lock)?\.json|tsconfig\.json|next-env\.d\.ts|.*\.(db|tgz|tsbuildinfo).*)$/

function* filesOf(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (!notCode.test(entry.name)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) yield* filesOf(path)
      else yield path
    }
}

const linesOf = (folder: string): string[] =>
  [...filesOf(folder)].flatMap((path) => readFileSync(path, 'utf8').split('\n'))

describe.each(examples)('the example %s', (name) => {
  const folder = join(examplesFolder, name)

  it('has less than 250 lines of code', () => {
    const code = linesOf(folder).filter((line) => !/^\s*(\/\/.*|\/\*\*.*|\*.*)?$/.test(line))
    expect(code.length).toBeGreaterThan(100)
    expect(code.length).toBeLessThan(250)
  })

  it('stands alone: imports nothing outside its folder', () => {
    for (const path of filesOf(folder))
      for (const [, imported = ''] of readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g))
        expect(join(dirname(path), imported).startsWith(folder), `${path} imports ${imported}`).toBe(true)
  })

  it('has a lock that any packing of the package fits', () => {
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
    expect(packages['node_modules/imp-confirm']).toMatchObject({ resolved: 'file:imp-confirm.tgz' })
    expect(packages['node_modules/imp-confirm']).not.toHaveProperty('integrity')
  })

  it('pins what it stands on', () => {
    const { dependencies, devDependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^(\d+\.\d+\.\d+|file:imp-confirm\.tgz)$/)
  })
})

it('the READMEs name every example', () => {
  for (const file of ['README.md', 'README.ko.md'])
    for (const name of examples) expect(readFileSync(join(examplesFolder, file), 'utf8')).toContain(`\`${name}\``)
  expect(fileURLToPath(new URL('../../examples', import.meta.url))).toBe(examplesFolder)
})
