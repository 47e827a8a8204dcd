import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { published } from '../../docs/.vitepress/data-files.ts'
import { groups } from '../../docs/.vitepress/pages.ts'
import { codesIn, linksIn, pageOf, pages, root } from './markdown.ts'

const links = pages.flatMap(({ path, prose }) => linksIn(prose).map((target) => ({ path, target })))

describe('every link leads somewhere', () => {
  it.each(links)('$path: $target', ({ path, target }) => {
    if (/^https:/.test(target)) return expect(() => new URL(target)).not.toThrow()
    // On the site's front page alone: what the build writes for programs.
    if (target.startsWith('/') && path.endsWith('/index.md')) return expect(published).toContain(target.slice(1))
    const [file = '', anchor] = target.split('#')
    const to = file === '' ? path : join(dirname(path), file)
    expect(existsSync(root + to), to).toBe(true)
    if (anchor === undefined) return
    expect(pageOf(to).headings.map(({ anchor }) => anchor)).toContain(decodeURIComponent(anchor))
  })
})

const packed: string[] = [
  ...(JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { files: string[] }).files,
  // Always in a package.
  'README.md',
]

it('what is linked from a page of the package is in the package', () => {
  const inside = (path: string) => packed.some((entry) => path === entry || path.startsWith(`${entry}/`))
  const lost = links
    .filter(({ path, target }) => inside(path) && !/^(https:|#|\/)/.test(target))
    .map(({ path, target }) => ({ path, to: join(dirname(path), target.split('#')[0] ?? '') }))
    .filter(({ to }) => !inside(to))
  expect(lost.map(({ path, to }) => `${path}: ${to}`)).toEqual([])
})

it.each([
  ['README.md', /^docs\/en\//],
  ['README.ko.md', /^docs\/ko\//],
])('every page but the site’s front is linked in %s', (readme, ours) => {
  const targets = linksIn(pageOf(readme).prose)
  for (const { path } of pages)
    if (ours.test(path) && !path.endsWith('/index.md')) expect(targets, readme).toContain(path)
})

it('every page stands in the site’s list', () => {
  const listed = groups.flatMap(({ pages }) => pages.map(({ name }) => name))
  for (const { path } of pages) {
    const name = /^docs\/(?:en|ko)\/(.*)\.md$/.exec(path)?.[1]
    if (name !== undefined && name !== 'index') expect(listed, path).toContain(name)
  }
})

const paths = pages.flatMap(({ path, prose }) =>
  codesIn(prose)
    .filter((code) => /^(src|test|demo|docs|scripts|bench|examples)\/[\w./-]*$/.test(code))
    // Made by a command, and in no commit.
    .filter((code) => code !== 'docs/api/')
    .map((code) => ({ path, code })),
)

describe('every path in the prose exists', () => {
  it.each(paths)('$path: $code', ({ code }) => {
    expect(existsSync(root + code)).toBe(true)
  })
})
