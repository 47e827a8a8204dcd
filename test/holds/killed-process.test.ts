import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import Database from 'libsql'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { sqliteHolds } from '../../src/holds/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'imp-confirm-'))
const bundle = join(folder, 'confirm-server.cjs')
let server: ChildProcess | undefined

beforeAll(async () => {
  await build({
    entryPoints: [resolve(import.meta.dirname, 'confirm-server.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['libsql'],
    logLevel: 'error',
  })
})
afterEach(() => {
  server?.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Starts the shop on a file, and gives its address. */
async function start(path: string, holdUntil: number): Promise<string> {
  server = spawn(process.execPath, [bundle, path, String(holdUntil)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_PATH: resolve(import.meta.dirname, '../../node_modules') },
  })
  const [port] = await once(server.stdout as NodeJS.ReadableStream, 'data')
  return `http://127.0.0.1:${String(port).trim()}/payments/confirm`
}

async function kill() {
  const gone = once(server as ChildProcess, 'exit')
  server?.kill('SIGKILL')
  await gone
}

/** PortOne's question; `null` when there was no answer at all. */
async function confirm(url: string, order: number, attempt: number): Promise<number | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ imp_uid: `imp_${order}_${attempt}`, merchant_uid: `order_${order}`, amount: 1000 }),
    })
    await response.arrayBuffer()
    return response.status
  } catch {
    return null
  }
}

it('2,000 calls at once for 100 items approve exactly 100, though the shop is killed twice in the middle', async () => {
  const path = join(folder, 'stock.db')
  const holdUntil = Date.now() + 600_000
  const holds = sqliteHolds(new Database(path))
  await holds.migrate()
  await holds.restock([{ item: 'coffee', quantity: 100 }])
  const stock = async () => (await holds.stock('coffee')) ?? { free: 0, held: 0, sold: 0 }

  const approved = new Set<number>()
  const refused = new Set<number>()
  /** Asks for all orders that have had no answer, at once; kills the shop when it holds `killAt` items. */
  const askAll = async (attempt: number, killAt: number) => {
    const url = await start(path, holdUntil)
    const open = Array.from({ length: 2000 }, (_, order) => order).filter(
      (order) => !approved.has(order) && !refused.has(order),
    )
    let killed: Promise<void> | undefined
    const watch = setInterval(async () => {
      // Under a rush of writes a look may wait too long: the next one comes.
      const held = await stock().then(
        (count) => count.held,
        () => 0,
      )
      if (held >= killAt) killed ??= kill()
    }, 5)
    await Promise.all(
      open.map(async (order) => {
        const status = await confirm(url, order, attempt)
        if (status === 200) approved.add(order)
        else if (status === 409) refused.add(order)
        // Killed, or on a busy machine not in time: PortOne stops the payment, and the customer tries again.
        else expect([null, 503]).toContain(status)
      }),
    )
    clearInterval(watch)
    await (killed ?? kill())
    return open.length
  }

  expect(await askAll(1, 30)).toBe(2000)
  const first = await stock()
  // What the test is about: goods that are held for orders which never heard of it.
  expect(first.held).toBeGreaterThan(approved.size)
  expect(first.free + first.held).toBe(100)

  const second = await askAll(2, 60)
  expect(second).toBeGreaterThan(0)
  for (let attempt = 3; approved.size + refused.size < 2000; attempt++) {
    expect(attempt).toBeLessThan(10)
    await askAll(attempt, Number.POSITIVE_INFINITY)
  }

  // What was approved too late was given back, when others had been refused already: they come again.
  for (let attempt = 10; approved.size < 100; attempt++) {
    expect(attempt).toBeLessThan(20)
    refused.clear()
    await askAll(attempt, Number.POSITIVE_INFINITY)
  }

  expect(approved.size).toBe(100)
  expect(refused.size).toBe(1900)
  expect(await stock()).toEqual({ free: 0, held: 100, sold: 0 })

  // Half of them are paid for.
  const paid = [...approved].slice(0, 50)
  for (const order of paid) {
    const { payment = '' } = (await holds.paymentsOf(`order_${order}`)).find(({ state }) => state === 'open') ?? {}
    expect(await holds.sell(`order_${order}`, payment)).toEqual({ status: 'sold' })
    expect(await holds.sell(`order_${order}`, payment)).toEqual({ status: 'sold-before' })
  }
  expect(await stock()).toEqual({ free: 0, held: 50, sold: 50 })
  expect(await holds.audit()).toEqual({ ok: true, problems: [] })
}, 180_000)
