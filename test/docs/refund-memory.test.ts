import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { build } from 'esbuild'
import { type RefundMemory, type RefundOptions, refundPayment } from 'imp-confirm/verify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { setting } from '../verify/setting.ts'
import { sources } from './compile-blocks.ts'
import { pageOf, root } from './markdown.ts'

// The page's table of refunds, as it is written, on PostgreSQL (PGlite) in place of `pg`.

let database: PGlite
let folder = ''
let remember: RefundMemory

beforeAll(async () => {
  database = await PGlite.create()
  folder = await mkdtemp(join(tmpdir(), 'refund-memory-'))
  const code = pageOf('docs/en/refunds.md').blocks.find((block) => block.code.includes("from 'pg'"))?.code ?? ''
  const outfile = join(folder, 'block.mjs')
  const pg = `export class Pool {
    async query(text, values) {
      const { rows, affectedRows } = await globalThis.refundsDatabase.query(text, values)
      return { rows, rowCount: affectedRows ?? rows.length }
    }
  }`
  await build({
    stdin: { contents: code, loader: 'ts', resolveDir: root },
    bundle: true,
    format: 'esm',
    outfile,
    alias: sources,
    logLevel: 'error',
    plugins: [
      {
        name: 'pg',
        setup: (plugin) => {
          plugin.onResolve({ filter: /^pg$/ }, () => ({ path: 'pg', namespace: 'stand-in' }))
          plugin.onLoad({ filter: /.*/, namespace: 'stand-in' }, () => ({ contents: pg }))
        },
      },
    ],
  })
  Object.assign(globalThis, { refundsDatabase: database })
  remember = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)).remember
})

afterAll(async () => {
  Object.assign(globalThis, { refundsDatabase: undefined })
  await database.close()
  await rm(folder, { recursive: true })
})

const part = (key: string): RefundOptions => ({ key, reason: '파손', amount: 300, remember })

it('takes back what it was given, to the number', async () => {
  const note = {
    impUid: 'imp_1',
    amount: 10.25,
    left: 99.99,
    state: 'asked',
    askedAt: 1_767_225_600_123,
    version: 1,
  } as const
  expect(await remember.get('a')).toBeNull()
  expect(await remember.put('a', note, null)).toBe(true)
  expect(await remember.put('a', note, null)).toBe(false)
  expect(await remember.get('a')).toEqual(note)
  const next = { ...note, state: 'taken', version: 2 } as const
  expect(await remember.put('a', next, { ...note, version: 5 })).toBe(false)
  expect(await remember.put('a', next, note)).toBe(true)
  expect(await remember.get('a')).toEqual(next)
  expect(await remember.put('a', null, note)).toBe(false)
  expect(await remember.put('a', null, next)).toBe(true)
  expect(await remember.get('a')).toBeNull()
})

it.each(['cut-after', 'cut-before', 'error-after'] as const)(
  'keeps a refund one for five processes, though PortOne keeps no reasons, after %s',
  async (fault) => {
    const { portone, rest, clock } = setting({ unknowns: { cancelReasons: 'dropped' } })
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'order-1' })
    portone.failNext(fault, { on: 'POST /payments/cancel' })
    const processes = Array.from({ length: 5 }, () => ({ ...rest }))
    for (const key of [`${fault}:one`, `${fault}:two`]) {
      const options = { ...part(key), now: clock.now }
      await Promise.all(processes.map((each) => refundPayment(each, 'imp_1', options)))
      // What was never made waits until it can't run any more.
      clock.time += 15 * 60_000
      await Promise.all(processes.map((each) => refundPayment(each, 'imp_1', options)))
      expect(await refundPayment({ ...rest }, 'imp_1', options)).toMatchObject({ status: 'already', amount: 300 })
    }
    expect(portone.payments[0]?.cancel_amount).toBe(600)
  },
)
