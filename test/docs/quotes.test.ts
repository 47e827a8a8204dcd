import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pages, root } from './markdown.ts'

const withoutIndent = (text: string): string => {
  const indents = [...text.matchAll(/^( *)\S/gm)].map(([, indent = '']) => indent.length)
  return text.replace(new RegExp(`^ {${Math.min(...indents)}}`, 'gm'), '')
}

/** The parts of a file, by name: each between `// #region name` and `// #endregion`, set to the left. */
const regionsOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/^[ \t]*\/\/ #region (\S+)\n(.*?)^[ \t]*\/\/ #endregion/gms)].map(([, name = '', part = '']) => [
      name,
      withoutIndent(part.replace(/^\n+|\n+$/g, '')),
    ]),
  )

const quoted = pages.flatMap(({ path, blocks }) =>
  blocks
    .filter(({ marks }) => marks.includes('quoted'))
    .map(({ marks, code, line }) => ({
      at: `${path}:${line + 1}`,
      from: marks[marks.indexOf('quoted') + 1] ?? '',
      code,
    })),
)

/** The files of a folder that are written by hand. */
const filesIn = (folder: string): string[] =>
  readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    if (/^(node_modules|dist|\.next)$/.test(entry.name)) return []
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesIn(path)
    return /\.(vue|[jt]sx?)$/.test(path) ? [path] : []
  })

describe('what a page quotes from an example is what stands there', () => {
  it.each(['plain', 'react', 'vue', 'next', 'nest'])('pages in both languages quote examples/%s', (name) => {
    for (const language of ['en', 'ko'])
      expect(
        quoted.some(({ at, from }) => at.startsWith(`docs/${language}/`) && from.startsWith(`examples/${name}/`)),
        language,
      ).toBe(true)
  })

  it.each(quoted)('$at: $from', ({ from, code }) => {
    const [file = '', name = ''] = from.split('#')
    const regions = regionsOf(readFileSync(root + file, 'utf8'))
    expect([...regions.keys()], `${file} has no region ${name}`).toContain(name)
    expect(`${regions.get(name)}\n`).toBe(code)
  })

  it('and a region that no page quotes is not marked, but in the copy of an example that is', () => {
    const texts = new Set(quoted.map(({ code }) => code))
    const idle = filesIn('examples').flatMap((file) =>
      [...regionsOf(readFileSync(root + file, 'utf8'))]
        .filter(([, text]) => !texts.has(`${text}\n`))
        .map(([name]) => `${file}#${name}`),
    )
    expect(idle).toEqual([])
  })

  it('and what is no region is no quote', () => {
    expect(regionsOf('// #region a\nconst one = 1\n// #endregion\n').get('a')).toBe('const one = 1')
    expect(regionsOf('  // #region a\n  {\n    one()\n  }\n\n  // #endregion\n').get('a')).toBe('{\n  one()\n}')
    expect(regionsOf('// #region a\nconst one = 1\n').size).toBe(0)
  })
})
