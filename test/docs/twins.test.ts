import { describe, expect, it } from 'vitest'
import { compareTwins } from './compare-twins.ts'
import { linksIn, type Page, pageOf, pages } from './markdown.ts'

const twins = [
  ['README.md', 'README.ko.md'],
  ...pages
    .filter(({ path }) => /^docs\/en\//.test(path))
    .map(({ path }) => [path, path.replace('docs/en/', 'docs/ko/')]),
] as [string, string][]

const paths = new Set(pages.map(({ path }) => path))

describe('every page has a twin that says the same', () => {
  it.each(twins)('%s and %s', (english, korean) => {
    expect(paths, `${korean}:1: missing`).toContain(korean)
    expect(compareTwins(pageOf(english), pageOf(korean))).toEqual([])
  })
})

it('no Korean page is without an English one', () => {
  for (const path of paths)
    if (path.startsWith('docs/ko/')) expect(paths).toContain(path.replace('docs/ko/', 'docs/en/'))
})

it('the READMEs link to each other', () => {
  expect(linksIn(pageOf('README.md').prose)).toContain('README.ko.md')
  expect(linksIn(pageOf('README.ko.md').prose)).toContain('README.md')
})

const page: Page = {
  path: 'docs/en/x.md',
  prose: '`a` [b](b.md)',
  headings: [
    { level: 1, text: 'X', anchor: 'x', line: 1 },
    { level: 2, text: 'Y', anchor: 'y', line: 3 },
  ],
  blocks: [{ language: 'ts', marks: ['run'], line: 5, code: "const a = '값' // why\nf(a)\n" }],
  tables: [{ under: 'Y', columns: 1, rows: [['`a`'], ['`b`']], line: 12 }],
}
const twin: Page = {
  ...page,
  path: 'docs/ko/x.md',
  headings: [
    { level: 1, text: '엑스', anchor: '엑스', line: 1 },
    { level: 2, text: '와이', anchor: 'y', line: 3 },
  ],
  blocks: [{ language: 'ts', marks: ['run'], line: 5, code: "const a = '다른 값' // 이유\nf(a)\n" }],
}

describe('what differs is told with its file and line', () => {
  const [top, second] = twin.headings as [Page['headings'][number], Page['headings'][number]]
  const [block] = twin.blocks as [Page['blocks'][number]]
  const [table] = twin.tables as [Page['tables'][number]]
  it.each<[string, Partial<Page>, RegExp[]]>([
    ['nothing', {}, []],
    ['a heading is missing', { headings: [top] }, [/^docs\/ko\/x.md:1: no heading like "Y" \(docs\/en\/x.md:3\)/]],
    ['another level', { headings: [top, { ...second, level: 3 }] }, [/^docs\/ko\/x.md:3: level 3/]],
    ['an anchor', { headings: [top, { ...second, anchor: '와이' }] }, [/^docs\/ko\/x.md:3: #와이, not #y/]],
    ['a row is missing', { tables: [{ ...table, rows: [['`a`']] }] }, [/^docs\/ko\/x.md:13: no row like `b`/]],
    ['a row too many', { tables: [{ ...table, rows: [['`a`'], ['`b`'], ['`c`']] }] }, [/x.md:14: a row that/]],
    ['another code in a row', { tables: [{ ...table, rows: [['`a`'], ['`c`']] }] }, [/x.md:13: column 1 has c, not b/]],
    ['no table', { tables: [] }, [/0 tables, not 1/]],
    ['no code', { blocks: [] }, [/0 blocks of code, not 1/]],
    [
      'other code',
      { blocks: [{ ...block, code: "const a = '값'\ng(a)\n" }] },
      [/^docs\/ko\/x.md:7: other code than docs\/en\/x.md:7/],
    ],
    ['a mark', { blocks: [{ ...block, marks: [] }] }, [/^docs\/ko\/x.md:5: ts, not ts run/]],
    ['a name', { prose: '[b](b.md)' }, [/doesn't speak of `a`/]],
    ['a link', { prose: '`a` [b](c.md)' }, [/no link to b.md/, /a link to c.md/]],
  ])('%s', (_, change, wanted) => {
    const found = compareTwins(page, { ...twin, ...change })
    expect(found).toHaveLength(wanted.length)
    for (const [index, pattern] of wanted.entries()) expect(found[index]).toMatch(pattern)
  })
})
