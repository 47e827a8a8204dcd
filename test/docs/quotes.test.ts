import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pages, root } from './markdown.ts'

/** A part of a file: between `// #region name` and `// #endregion`. Absent: there is no such region. */
function regionOf(text: string, name: string): string | undefined {
  const [, part] = new RegExp(`^[ \\t]*// #region ${name}\\n(.*?)^[ \\t]*// #endregion`, 'ms').exec(text) ?? []
  return part?.replace(/^\n+|\n+$/g, '')
}

const quoted = pages.flatMap(({ path, blocks }) =>
  blocks
    .filter(({ marks }) => marks.includes('quoted'))
    .map(({ marks, code, line }) => ({
      at: `${path}:${line + 1}`,
      from: marks[marks.indexOf('quoted') + 1] ?? '',
      code,
    })),
)

describe('what a page quotes from an example is what stands there', () => {
  it('in both languages', () => {
    expect(quoted.some(({ at }) => at.startsWith('docs/ko/'))).toBe(true)
  })

  it.each(quoted)('$at: $from', ({ from, code }) => {
    const [file = '', name = ''] = from.split('#')
    expect(`${regionOf(readFileSync(root + file, 'utf8'), name)}\n`).toBe(code)
  })

  it('and a region that is not there is no quote', () => {
    expect(regionOf('// #region a\nconst one = 1\n// #endregion\n', 'a')).toBe('const one = 1')
    expect(regionOf('// #region a\nconst one = 1\n', 'a')).toBeUndefined()
    expect(regionOf('// #region a\nconst one = 1\n// #endregion\n', 'b')).toBeUndefined()
  })
})
