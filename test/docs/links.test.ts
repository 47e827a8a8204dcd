import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codesIn, linksIn, pageOf, pages, root } from './markdown.ts'

/** The anchor that GitHub makes of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

const links = pages.flatMap(({ path, prose }) => linksIn(prose).map((target) => ({ path, target })))

describe('every link leads somewhere', () => {
  it.each(links)('$path: $target', ({ path, target }) => {
    if (/^https:/.test(target)) return expect(() => new URL(target)).not.toThrow()
    const [file = '', anchor] = target.split('#')
    const to = file === '' ? path : join(dirname(path), file)
    expect(existsSync(root + to), to).toBe(true)
    if (anchor === undefined) return
    expect(pageOf(to).headings.map(({ text }) => anchorOf(text))).toContain(decodeURIComponent(anchor))
  })
})

it('every page of docs/ but the site’s front is linked in both READMEs', () => {
  for (const readme of ['README.md', 'README.ko.md']) {
    const targets = linksIn(pageOf(readme).prose)
    for (const { path } of pages)
      if (path.startsWith('docs/') && !path.endsWith('/index.md')) expect(targets, readme).toContain(path)
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
