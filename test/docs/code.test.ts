import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileBlocks } from './compile-blocks.ts'
import { pages, root } from './markdown.ts'

const { scripts, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const known = ['ts', 'tsx', 'js', 'html', 'sh', 'json', 'http', 'text']

it('every block of code says what language it is in', () => {
  for (const { path, blocks } of pages)
    for (const { language, line } of blocks) expect(known, `${path}:${line}`).toContain(language)
})

it('every block compiles, as strictly as the sources', () => {
  expect(compileBlocks(pages)).toEqual([])
}, 180_000)

it('what compiles would not, were it wrong', () => {
  const block = { marks: [], line: 3 }
  const page = { path: 'made-up.md', prose: '', headings: [], tables: [] }
  const errorsOf = (language: string, code: string) =>
    compileBlocks([{ ...page, blocks: [{ ...block, language, code }] }])
  const call = 'requestPayWithConfirm({ pg: "kcp", merchant_uid: "1", amount: 1 }, { confirmURL: "" })'
  expect(errorsOf('ts', `import { requestPayWithConfirm } from 'imp-confirm'\n${call}\n`)).toEqual([
    expect.stringMatching(/^made-up-md:5: .*confirmURL/s),
  ])
  expect(errorsOf('html', '<script>ImpConfirm.pay()</script>')).toEqual([
    expect.stringMatching(/^made-up-md:4: .*'pay'/s),
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
    else if (tool === 'npx') expect(['vitest', 'biome', 'tsc', 'changeset']).toContain(first)
    else if (tool === 'node') expect(existsSync(root + first), first).toBe(true)
    else expect(['cloudflared', 'curl', 'git']).toContain(tool)
    expect(devDependencies).toBeTypeOf('object')
  })
})
