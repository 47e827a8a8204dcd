import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { slugify } from '../../docs/.vitepress/slugify.ts'

/** The repository's root, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A fenced block of code. */
export interface CodeBlock {
  /** What stands behind the fence first: `ts`, `sh` … */
  language: string
  /** What follows it: `run` (a test runs it), `continues` (it builds on the block above). */
  marks: readonly string[]
  code: string
  /** The line of its first line, from 0. */
  line: number
}

/** A table, its header and rule left out. */
export interface Table {
  /** What `<!-- rows: … -->` on the line above says. Absent: nothing does. */
  rowsOf?: string
  /** The heading it stands under. */
  under: string
  columns: number
  rows: string[][]
  /** The line of its first row, from 1. */
  line: number
}

/** A heading, as it is read and as it is linked to. */
export interface Heading {
  level: number
  text: string
  /** What stands behind `#` in a link: the heading's own `{#…}`, else what GitHub and the site make of its words. */
  anchor: string
  /** From 1. */
  line: number
}

/** A page of the documentation, taken apart. */
export interface Page {
  path: string
  /** The text without blocks of code. */
  prose: string
  headings: Heading[]
  blocks: CodeBlock[]
  tables: Table[]
}

/** What stands in backticks. */
export const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string)

/** Where links lead, in their order; the badge of an image too. */
export const linksIn = (prose: string): string[] =>
  [...prose.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target as string)

/** The cells of a table's line. A `|` inside a cell is written `\|`. */
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, '|'))

/** A heading's words, and the anchor that is made of them or written behind them. */
function headingOf(level: number, written: string, line: number): Heading {
  const [, text = written, own] = /^(.*?)\s*\{#([\w-]+)\}$/.exec(written) ?? []
  return { level, text, anchor: own ?? slugify(text), line }
}

/** Takes a page apart. */
export function readPage(path: string): Page {
  const lines = readFileSync(root + path, 'utf8').split('\n')
  const page: Page = { path, prose: '', headings: [], blocks: [], tables: [] }
  const prose: string[] = []
  let block: CodeBlock | undefined
  let table: Table | undefined
  for (const [number, line] of lines.entries()) {
    const fence = /^```(.*)$/.exec(line)
    if (block) {
      if (fence) block = undefined
      else block.code += `${line}\n`
      continue
    }
    if (fence) {
      const [language = '', ...marks] = (fence[1] as string).trim().split(/\s+/)
      block = { language, marks, code: '', line: number + 1 }
      page.blocks.push(block)
      continue
    }
    prose.push(line)
    const heading = /^(#+) (.*)$/.exec(line)
    if (heading) page.headings.push(headingOf(heading[1]?.length ?? 0, heading[2] as string, number + 1))
    if (!line.startsWith('|')) table = undefined
    else if (table) table.rows.push(cellsOf(line))
    else if (/^\|[-| :]+\|$/.test(line)) {
      const rowsOf = /^<!-- rows: (.*) -->$/.exec(lines[number - 2] ?? '')?.[1]
      table = { under: page.headings.at(-1)?.text ?? '', columns: cellsOf(line).length, rows: [], line: number + 2 }
      if (rowsOf) table.rowsOf = rowsOf
      page.tables.push(table)
    }
  }
  page.prose = prose.join('\n')
  return page
}

/** The README's two languages. */
export const readmes = ['README.md', 'README.ko.md']

/** Every page that people read. */
export const pages: Page[] = [
  ...readmes,
  'SECURITY.md',
  'CONTRIBUTING.md',
  'docs/decisions.md',
  ...['en', 'ko'].flatMap((language) =>
    readdirSync(`${root}docs/${language}`)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${language}/${name}`),
  ),
]
  .filter((path) => existsSync(root + path))
  .map(readPage)

/** A page by its path. */
export const pageOf = (path: string): Page => pages.find((page) => page.path === path) ?? readPage(path)
