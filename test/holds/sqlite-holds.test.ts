import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteHolds } from 'imp-confirm/holds'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { itHolds } from './conformance.ts'

const folder = mkdtempSync(join(tmpdir(), 'imp-confirm-holds-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const file = () => join(folder, `${++files}.db`)
const cart = [{ item: 'mug', quantity: 1 }]
const wish = { payment: 'p', until: new Date(Date.now() + 600_000) }

itHolds('SQLite (libsql)', async () => {
  const path = file()
  const [one, two] = [new Database(path), new Database(path)]
  const [holds, other] = [sqliteHolds(one), sqliteHolds(two)]
  await Promise.all([holds.migrate(), other.migrate()])
  return {
    holds,
    other,
    close: async () => {
      one.close()
      two.close()
    },
  }
})

describe('where another process has the lock', () => {
  const open = async (patience?: number) => {
    const path = file()
    const mine = new Database(path)
    const stranger = new Database(path)
    const holds = sqliteHolds(mine, { patience })
    await holds.migrate()
    await holds.restock([{ item: 'mug', quantity: 5 }])
    stranger.exec('begin immediate')
    return { holds, stranger }
  }

  it('waits without keeping the loop', async () => {
    const { holds, stranger } = await open()
    const answer = holds.hold('order', cart, wish)
    let turns = 0
    while (turns < 20) {
      await new Promise((done) => setTimeout(done, 1))
      turns++
    }
    stranger.exec('commit')
    expect((await answer).status).toBe('held')
  })

  it('asks again for the lock where a stranger takes it while a failed group is tried one by one', async () => {
    const path = file()
    const [mine, stranger] = [new Database(path), new Database(path)]
    let rollbacks = 0
    const holds = sqliteHolds({
      exec: (sql) => {
        const done = mine.exec(sql)
        // Between the group's end and the first of the single ones.
        if (sql === 'rollback' && rollbacks++ === 0) {
          stranger.exec('begin immediate')
          setTimeout(() => stranger.exec('rollback'), 30)
        }
        return done
      },
      prepare: (sql) => mine.prepare(sql),
    })
    await holds.migrate()
    await holds.restock([{ item: 'mug', quantity: 5 }])
    mine.exec(
      "create trigger bad before insert on imp_confirm_holds when new.order_id = 'bad' begin select raise(abort, 'no'); end",
    )
    const orders = ['one', 'bad', 'two'].map((order) => holds.hold(order, cart, wish))
    const [one, bad, two] = await Promise.allSettled(orders)
    expect([one, two]).toMatchObject([{ value: { status: 'held' } }, { value: { status: 'held' } }])
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('no') } })
    expect(rollbacks).toBeGreaterThan(0)
    expect(await holds.stock('mug')).toEqual({ free: 3, held: 2, sold: 0 })
    stranger.close()
    mine.close()
  })

  it('gives up, and leaves nothing behind', async () => {
    const { holds, stranger } = await open(50)
    const both = [holds.hold('one', cart, wish), holds.hold('two', cart, wish)]
    for (const answer of both) await expect(answer).rejects.toMatchObject({ code: 'HOLDS_BUSY' })
    stranger.exec('rollback')
    expect(await holds.stock('mug')).toEqual({ free: 5, held: 0, sold: 0 })
    expect((await holds.hold('one', cart, wish)).status).toBe('held')
  })
})

it('flushes what it commits, also in a process that never migrates', async () => {
  const path = file()
  const [first, second] = [new Database(path), new Database(path)]
  await sqliteHolds(first).migrate()
  second.exec('pragma synchronous = normal')
  await sqliteHolds(second).stock('mug')
  expect(second.prepare('pragma synchronous').get()).toMatchObject({ synchronous: 2 })
  first.close()
  second.close()
})

it('says that there are no tables, and how to get them', async () => {
  const holds = sqliteHolds(new Database(file()))
  await expect(holds.hold('order', cart, wish)).rejects.toMatchObject({
    code: 'HOLDS_SCHEMA_MISSING',
    message: expect.stringContaining('npx imp-confirm holds migrate'),
  })
  await holds.migrate()
  expect((await holds.hold('order', cart, wish)).status).toBe('unknown-item')
})

it('refuses what is no connection', () => {
  for (const bad of [null, {}, 'file.db', { query: async () => ({ rows: [] }) }])
    expect(() => sqliteHolds(bad as never)).toThrow(/sqliteHolds: client must have exec\(sql\) and prepare\(sql\)/)
})
