import { describe, expect, it } from 'vitest'
import { codesIn, linksIn, pageOf } from './markdown.ts'

const [english, korean] = [pageOf('README.md'), pageOf('README.ko.md')]

/** Code without its comments, which are in the reader's language. */
const bare = (code: string) =>
  code
    .split('\n')
    .map((line) => line.replace(/(^|\s+)(\/\/|#) .*$/, '').trimEnd())
    .join('\n')

describe('README.md and README.ko.md say the same', () => {
  it('in sections of the same levels', () => {
    expect(korean.headings.map(({ level }) => level)).toEqual(english.headings.map(({ level }) => level))
  })

  it('with the same code, but for comments', () => {
    const blocks = ({ blocks }: typeof english) =>
      blocks.map(({ language, marks, code }) => ({ language, marks, code: bare(code) }))
    expect(blocks(korean)).toEqual(blocks(english))
  })

  it('in tables of the same size, with the same code in each cell', () => {
    const tables = ({ tables }: typeof english) =>
      tables.map(({ columns, rows }) => ({ columns, rows: rows.map((row) => row.map((cell) => codesIn(cell).sort())) }))
    expect(tables(korean)).toEqual(tables(english))
  })

  it('with the same names in backticks', () => {
    const names = ({ prose }: typeof english) => [...new Set(codesIn(prose))].sort()
    expect(names(korean)).toEqual(names(english))
  })

  it('with the same links, in the same order, and one to each other', () => {
    const links = ({ prose }: typeof english) => linksIn(prose).filter((target) => !/^README/.test(target))
    expect(links(korean)).toEqual(links(english))
    expect(linksIn(english.prose)).toContain('README.ko.md')
    expect(linksIn(korean.prose)).toContain('README.md')
  })
})
