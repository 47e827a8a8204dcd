import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { root } from '../docs/markdown.ts'

// A regular expression that a browser can't parse takes the whole script with it, and a compiler leaves it as it stands. The README's
// oldest Safari, 14, can't look behind (16.4 can), and no browser of 2020 knows the flags d and v.

const tooNew: [what: string, how: RegExp][] = [
  ['looks behind', /\(\?<[!=]/],
  ['has a flag of after 2020', /\/[a-z]*[dv][a-z]*$/],
]

function tooNewIn(text: string): string[] {
  const found: string[] = []
  ts.forEachChild(
    ts.createSourceFile('a.js', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS),
    function look(node) {
      if (ts.isRegularExpressionLiteral(node))
        for (const [what, how] of tooNew) if (how.test(node.text)) found.push(`${node.text} ${what}`)
      ts.forEachChild(node, look)
    },
  )
  return found
}

it.each(['index.js', 'index.cjs', 'es2018/index.js', 'es2018/index.cjs', 'imp-confirm.global.js'])(
  'dist/%s has no regular expression that a browser of 2020 can’t parse: write it without',
  (file) => {
    expect(tooNewIn(readFileSync(`${root}dist/${file}`, 'utf8'))).toEqual([])
  },
)

it('one that is too new is found', () => {
  expect(tooNewIn('a = /(?<!not )been paid/g; b = /(?<year>\\d)/; c = /./v; d = /s(?:a|b)\\/d/gi')).toEqual([
    '/(?<!not )been paid/g looks behind',
    '/./v has a flag of after 2020',
  ])
})
