import { codesIn, linksIn, type Page } from './markdown.ts'

/** Code without what is in the reader's language: comments, and strings with Korean in them. */
const bare = (code: string): string[] =>
  code.split('\n').map((line) =>
    line
      .replace(/(^|\s+)(\/\/|#|\/\*\*|\*) .*$/, '')
      .replace(/(['"`>])[^'"`<>]*\p{Script=Hangul}[^'"`<>]*/gu, '$1한')
      .trimEnd(),
  )

/** Codes of a text as a multiset, in one order. */
const codes = (text: string): string => codesIn(text).sort().join(' ')

const targets = ({ prose }: Page): string[] =>
  linksIn(prose)
    .map((target) => target.replace(/^docs\/ko\//, 'docs/en/').replace(/^\.\.\/(ko|en)\//, ''))
    .filter((target) => !/README(\.ko)?\.md$/.test(target))
    .sort()

/** What is in one of two lists only, told at the place where the other has it. */
const differing = (one: readonly string[], other: readonly string[]): string[] => {
  const left = [...other]
  return one.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/**
 * How a page and its twin differ in structure: headings, anchors, tables, code, links, names in backticks. Each difference
 * says file and line of the twin, and what the page has there.
 */
export function compareTwins(page: Page, twin: Page): string[] {
  const found: string[] = []
  // GitHub and npm show a README, where a heading can't be given an anchor.
  const onSite = page.path.startsWith('docs/')
  const at = (line: number, text: string) => found.push(`${twin.path}:${line}: ${text}`)

  for (const [index, heading] of page.headings.entries()) {
    const other = twin.headings[index]
    const where = other?.line ?? twin.headings.at(-1)?.line ?? 1
    if (!other) at(where, `no heading like "${heading.text}" (${page.path}:${heading.line})`)
    else if (other.level !== heading.level)
      at(where, `level ${other.level}, not ${heading.level} as "${heading.text}" (${page.path}:${heading.line})`)
    else if (onSite && heading.level > 1 && other.anchor !== heading.anchor)
      at(where, `#${other.anchor}, not #${heading.anchor} (${page.path}:${heading.line})`)
  }
  for (const { text, line } of twin.headings.slice(page.headings.length)) at(line, `"${text}" isn't in ${page.path}`)

  if (page.tables.length !== twin.tables.length) at(1, `${twin.tables.length} tables, not ${page.tables.length}`)
  for (const [index, table] of page.tables.entries()) {
    const other = twin.tables[index]
    if (!other) continue
    if (other.columns !== table.columns) at(other.line, `${other.columns} columns, not ${table.columns}`)
    if (other.rowsOf !== table.rowsOf) at(other.line, `rows: ${other.rowsOf}, not ${table.rowsOf}`)
    for (const [row, cells] of table.rows.entries()) {
      const line = other.line + row
      const others = other.rows[row]
      if (!others) at(line, `no row like ${cells[0]} (${page.path}:${table.line + row})`)
      else
        for (const [column, cell] of cells.entries())
          if (codes(cell) !== codes(others[column] ?? ''))
            at(
              line,
              `column ${column + 1} has ${codes(others[column] ?? '') || 'no code'}, not ${codes(cell) || 'no code'} (${page.path}:${table.line + row})`,
            )
    }
    if (other.rows.length > table.rows.length)
      at(other.line + table.rows.length, `a row that ${page.path} doesn't have`)
  }

  if (page.blocks.length !== twin.blocks.length)
    at(1, `${twin.blocks.length} blocks of code, not ${page.blocks.length}`)
  for (const [index, block] of page.blocks.entries()) {
    const other = twin.blocks[index]
    if (!other) continue
    const head = [block.language, ...block.marks].join(' ')
    const otherHead = [other.language, ...other.marks].join(' ')
    if (head !== otherHead) at(other.line, `${otherHead}, not ${head} (${page.path}:${block.line})`)
    if (block.language === 'text') continue
    const [lines, others] = [bare(block.code), bare(other.code)]
    const first = lines.findIndex((line, number) => line !== others[number])
    if (first >= 0 || others.length > lines.length)
      at(
        other.line + (first < 0 ? lines.length : first) + 1,
        `other code than ${page.path}:${block.line + (first < 0 ? lines.length : first) + 1}`,
      )
  }

  const names = ({ prose }: Page) => [...new Set(codesIn(prose.replace(/<!--.*?-->/gs, '')))]
  for (const name of differing(names(page), names(twin))) at(1, `doesn't speak of \`${name}\``)
  for (const name of differing(names(twin), names(page))) at(1, `speaks of \`${name}\`, and ${page.path} doesn't`)
  for (const target of differing(targets(page), targets(twin))) at(1, `no link to ${target}`)
  for (const target of differing(targets(twin), targets(page)))
    at(1, `a link to ${target} that ${page.path} doesn't have`)
  return found
}
