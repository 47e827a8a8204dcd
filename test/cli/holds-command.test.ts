import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryHolds } from 'imp-confirm/holds'
import { afterAll, expect, it } from 'vitest'
import { holdsCommand } from '../../src/cli/holds-command.ts'
import { runCli } from '../../src/cli/run-cli.ts'

const cart = [{ item: 'mug', quantity: 2 }]
const until = new Date(Date.now() + 600_000)

const shop = async () => {
  const holds = memoryHolds()
  await holds.restock([{ item: 'mug', quantity: 10 }])
  await holds.hold('one', cart, { payment: 'p', until })
  await holds.hold('one', cart, { payment: 'q', until })
  return holds
}

type Options = Parameters<typeof holdsCommand>[0]['options']

const run = async (
  holds: ReturnType<typeof memoryHolds>,
  positionals: string[],
  options: Options = {},
  answer?: boolean,
) => {
  const lines: string[] = []
  const asked: string[] = []
  const ask = async (question: string) => {
    asked.push(question)
    return answer === true
  }
  const io = {
    out: (line: string) => lines.push(line),
    err: () => {},
    env: {},
    isTerminal: false,
    columns: 80,
    ask: answer === undefined ? undefined : ask,
  }
  let closed = 0
  const call = { positionals, options: { db: 'shop.db', ...options }, language: 'en' as const, io }
  const code = await holdsCommand(call, async () => ({ holds, close: async () => void closed++ })).catch(
    (error: Error) => error.message,
  )
  return { code, lines, asked, closed }
}

it('lists and shows, as lines and as JSON', async () => {
  const holds = await shop()
  const line = `one  held  ${until.toISOString()}  mug×2  p(open) q(open)`
  expect(await run(holds, ['list'])).toMatchObject({ code: 0, lines: [line], closed: 1 })
  expect(await run(holds, ['show', 'one'])).toMatchObject({ code: 0, lines: [line] })
  expect(await run(holds, ['list'], { state: 'due' })).toMatchObject({ code: 0, lines: ['There is none.'] })
  expect(await run(holds, ['show', 'two'])).toMatchObject({ code: 1, lines: ['There is none.'] })
  const { lines } = await run(holds, ['show', 'one'], { json: true })
  expect(JSON.parse(lines[0] as string)).toMatchObject({ order: 'one', state: 'held', due: false, cart })
  expect((await run(holds, ['stock', 'mug'])).lines).toEqual(['free 8  held 2  sold 0'])
})

it('asks before it changes, and changes nothing on no', async () => {
  const holds = await shop()
  const no = await run(holds, ['release', 'one'], {}, false)
  expect(no).toMatchObject({ code: 1, lines: ['Nothing was changed.'], asked: ['Give back what this holds? one p q'] })
  expect((await run(holds, ['sell', 'one'], { payment: 'p' })).code).toMatch(/write --yes/)
  expect((await holds.find('one'))?.payments.map(({ state }) => state)).toEqual(['open', 'open'])
})

it('releases one payment, or all of an order', async () => {
  const holds = await shop()
  expect((await run(holds, ['release', 'one'], { payment: 'p' }, true)).lines).toEqual(['p shared'])
  expect((await run(holds, ['release', 'one'], { yes: true })).lines).toEqual(['q freed'])
  expect((await run(holds, ['release', 'one'], { yes: true })).code).toBe(1)
})

it('sells to the payment that is named', async () => {
  const holds = await shop()
  expect((await run(holds, ['sell', 'one'], { yes: true })).code).toMatch(/--payment/)
  expect(await run(holds, ['sell', 'one'], { payment: 'p', yes: true })).toMatchObject({ code: 0, lines: ['sold'] })
  expect(await run(holds, ['sell', 'one'], { payment: 'p', yes: true })).toMatchObject({
    code: 0,
    lines: ['sold-before'],
  })
  expect(await run(holds, ['sell', 'one'], { payment: 'q', yes: true })).toMatchObject({
    code: 1,
    lines: ['other-payment'],
  })
})

it('audits', async () => {
  const holds = await shop()
  expect(await run(holds, ['audit'])).toMatchObject({ code: 0, lines: ['The sums are right.'] })
  const problems = [{ kind: 'sum' as const, of: 'mug', message: 'mug: \u001b[2Jwrong' }]
  const wrong = { ...holds, audit: async () => ({ ok: false, problems }) }
  expect(await run(wrong, ['audit'])).toMatchObject({ code: 1, lines: ['mug:  [2Jwrong'] })
})

it('says what was typed wrongly', async () => {
  const holds = await shop()
  expect((await run(holds, ['lst'])).code).toMatch(/lst: list, show, stock, release, sell, audit, migrate/)
  expect((await run(holds, ['show'])).code).toMatch(/name the order/)
  expect((await run(holds, ['list'], { state: 'open' })).code).toMatch(/state must be/)
  expect((await run(holds, ['list'], { limit: 'x' })).code).toMatch(/limit must be/)
  expect((await run(holds, ['list'], { db: '' })).code).toMatch(/--db postgres/)
})

const folder = mkdtempSync(join(tmpdir(), 'imp-confirm-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('opens a file by the client that is installed', async () => {
  const lines: string[] = []
  const io = {
    out: (line: string) => lines.push(line),
    err: (line: string) => lines.push(line),
    env: {},
    isTerminal: false,
    columns: 80,
  }
  const cli = (...args: string[]) => runCli(['holds', ...args, '--db', join(folder, 'shop.db'), '--lang', 'en'], io)
  expect(await cli('list')).toBe(1)
  expect(lines.pop()).toMatch(/npx imp-confirm holds migrate/)
  expect([await cli('migrate'), await cli('list'), await cli('audit')]).toEqual([0, 0, 0])
  expect(lines).toEqual(['The tables are there.', 'There is none.', 'The sums are right.'])
  expect(await runCli(['holds', 'list', '--db', 'mysql://shop'], io)).toBe(2)
})
