import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundlePage } from './bundle-page.mjs'
import { pageOpener } from './open-page.ts'
import { reportText } from './report-text.ts'
import { type Bug, bugs } from './seeded-bugs.ts'
import { type SimulationOptions, simulate } from './simulate.ts'

let pageScript: string
beforeAll(async () => {
  pageScript = await bundlePage()
})

const run = (options: Partial<SimulationOptions>) => simulate({ runs: 200, seed: 1, pageScript, ...options })

describe('2,000 checkouts with everything that goes wrong', () => {
  it('oversell nothing, leak nothing, claim nothing that isn’t so, and leave no promise open', async () => {
    const { tally, violations } = await run({ runs: 2000 })
    expect(violations).toEqual([])
    expect(tally.checkouts).toBe(2000)
    // A run in which something never happened would prove less than it says.
    const columns = new Map<string, number>()
    for (const [aspect, rows] of Object.entries(tally.endings))
      for (const [fate, endings] of Object.entries(rows)) {
        const attempts = Object.values(endings).reduce((sum, times) => sum + times, 0)
        expect(attempts, `${aspect}: ${fate}`).toBeGreaterThan(0)
        for (const [column, times] of Object.entries(endings)) columns.set(column, (columns.get(column) ?? 0) + times)
      }
    expect([...columns].filter(([, times]) => times === 0).map(([column]) => column)).toEqual(['hung'])
    for (const event of [
      'approved too late, given back',
      'hold ran out',
      'server killed',
      'settled: sold',
      'settled: freed',
      'settled: kept',
      'refunded for amount: done',
      'refunded for asked: done',
      'refunded for sold-out: done',
      'settled: refund',
    ])
      expect(tally.events[event], event).toBeGreaterThan(0)
  }, 300_000)
})

describe('a run', () => {
  it('is the same again with the same seed, byte for byte, and another with another', async () => {
    const [first, again, other] = [await run({}), await run({}), await run({ seed: 2 })].map(reportText)
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  }, 300_000)
})

describe('a mistake that was planted', () => {
  it.each(Object.keys(bugs) as Bug[])(
    '%s is found',
    async (bug) => {
      const report = await run({ runs: 500, bug })
      expect(report.violations).not.toEqual([])
      expect(reportText(report)).toMatch(/\n {2}seed 1, sale \d+, \S+: .+\n/)
    },
    60_000,
  )

  it('as a hold that isn’t atomic oversells, and its sale alone shows the same order again', async () => {
    const { violations } = await run({ runs: 500, bug: 'non-atomic-hold' })
    const oversold = violations.find(({ what }) => what.startsWith('oversold'))
    expect(oversold).toMatchObject({ orderId: expect.stringMatching(/^order_\d+_\d+$/) })
    const sale = oversold?.sale as number
    const alone = await run({ runs: 500, bug: 'non-atomic-hold', sale })
    expect(alone.violations).toEqual(violations.filter((violation) => violation.sale === sale))
    expect((await run({ runs: 500, sale })).violations).toEqual([])
  }, 300_000)
})

describe('an SDK that isn’t true', () => {
  /** The page's script with its one verb replaced. */
  const lying = (verb: string) => ({
    pageScript: `${pageScript}\nconst honest = page; page = { ...page, requestPayWithConfirm: ${verb} }`,
  })

  it.each([
    ['never answers', '() => new Promise(() => {})', /^a promise hung/],
    [
      'says completed of everything',
      "async (...given) => { const { code, ...rest } = await honest.requestPayWithConfirm(...given); return { ...rest, status: 'completed', impUid: 'imp_0' } }",
      /^completed; the PG never approved/,
    ],
    [
      'says not-moved of everything',
      "async (...given) => ({ ...(await honest.requestPayWithConfirm(...given)), money: 'not-moved' })",
      /is not-moved; the PG approved/,
    ],
    [
      'says that the confirm process was asked for when it wasn’t',
      "async (...given) => ({ ...(await honest.requestPayWithConfirm(...given)), confirm: 'requested' })",
      /^confirm is requested; it was skipped/,
    ],
  ])(
    'and %s is found out',
    async (_, verb, what) => {
      const { violations } = await run({ runs: 100, ...lying(verb) })
      expect(violations.filter((violation) => what.test(violation.what))).not.toEqual([])
    },
    60_000,
  )
})

it.each([
  ['0 when all is well', ['--runs', '20'], 0, /^20 checkouts in 1 sales.*seed 1\n[\s\S]*\nviolations: 0\n$/],
  [
    '1 when something happened that never may',
    ['--runs', '20', '--bug', 'delivered-by-each-message'],
    1,
    /\n {2}seed 1, sale 1, order_1_\d+: delivered twice\n/,
  ],
  ['2 when it was called wrongly', ['--runs', 'many'], 2, /^$/],
])(
  'the command exits with %s',
  (_, args, code, text) => {
    const command = resolve(import.meta.dirname, '../../test/simulation/start.mjs')
    const { status, stdout } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })
    expect(stdout).toMatch(text)
    expect(status).toBe(code)
  },
  60_000,
)

it('each page has globals of its own: a payment on one doesn’t close another', async () => {
  const openPage = pageOpener(pageScript)
  const pay = (page: ReturnType<typeof openPage>) => {
    const { IMP } = page.simulateImp({ install: false, overlay: false, outcome: 'completed' })
    const environment = { imp: IMP, userAgent: 'Mozilla/5.0', window: undefined }
    return page.requestPayWithConfirm(
      { pg: 'html5_inicis', merchant_uid: 'order-1', amount: 1000 },
      { confirmUrl: 'https://shop.example/payments/confirm', environment },
    )
  }
  const page = openPage()
  const outcomes = await Promise.all([pay(page), pay(page), pay(openPage())])
  expect(outcomes.map(({ status }) => status)).toEqual(['completed', 'refused', 'completed'])
})
