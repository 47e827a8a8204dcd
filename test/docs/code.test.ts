import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileBlocks } from './compile-blocks.ts'
import { type Page, pages, root } from './markdown.ts'

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const known = ['ts', 'tsx', 'js', 'html', 'sh', 'json', 'http', 'text']

it('every block of code says what language it is in', () => {
  for (const { path, blocks } of pages)
    for (const { language, line } of blocks) expect(known, `${path}:${line}`).toContain(language)
})

// The Korean pages have the same code, but for comments and texts: see twins.test.ts.
const compiled = pages.filter(({ path }) => !/^docs\/ko\/|\.ko\.md$/.test(path))

/** A page that must not compile, at the lines it says. */
const wrong: Page = {
  path: 'wrong.md',
  prose: '',
  headings: [],
  tables: [],
  blocks: [
    {
      language: 'ts',
      marks: [],
      line: 3,
      code: `import { requestPayWithConfirm } from 'imp-confirm'
requestPayWithConfirm({ pg: 'kcp', merchant_uid: '1', amount: 1 }, { confirmURL: '' })`,
    },
    { language: 'html', marks: [], line: 9, code: '<script>ImpConfirm.pay()</script>' },
  ],
}

it('every block compiles, as strictly as the sources, and a wrong one would not', () => {
  expect(compileBlocks([...compiled, wrong])).toEqual([
    expect.stringMatching(/^wrong-md:5: .*confirmURL/s),
    expect.stringMatching(/^wrong-md:10: .*'pay'/s),
  ])
}, 180_000)

/** Everything on the pages that a reader may type into a shell. */
const commands = pages.flatMap(({ path, prose, blocks }) => [
  ...[...prose.matchAll(/`((?:npm|npx|node) [^`]*)`/g)].map(([, command]) => ({ path, command: command as string })),
  ...blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n').flatMap((line) => line.replace(/#.*/, '').split('&&')))
    .map((command) => ({ path, command: command.trim() }))
    .filter(({ command }) => command !== ''),
])

describe('every command exists', () => {
  it.each(commands)('$path: $command', ({ command }) => {
    const [tool, first = '', second = ''] = command.split(/\s+/)
    if (tool === 'npm' && first === 'run') expect(scripts).toHaveProperty([second])
    else if (tool === 'npm' && (first === 'test' || first === 'start')) expect(scripts).toHaveProperty([first])
    else if (tool === 'npm' && first === 'install') expect(['imp-confirm', '', '--save-dev']).toContain(second)
    else if (tool === 'npm') expect(['ci', 'cit']).toContain(first)
    else if (tool === 'npx' && first === 'imp-confirm') expect(['check', 'ask', 'holds']).toContain(second)
    else if (tool === 'npx') expect(['vitest', 'vite', 'biome', 'tsc', 'changeset']).toContain(first)
    else if (tool === 'node') expect(existsSync(root + first), first).toBe(true)
    else expect(['cloudflared', 'curl', 'git']).toContain(tool)
  })
})
