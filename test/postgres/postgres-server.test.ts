import { postgresHolds } from 'imp-confirm/holds'
import { Client, Pool } from 'pg'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { itHolds } from '../holds/conformance.ts'

const connection = process.env.HOLDS_DATABASE as string

const pools: Pool[] = []
const pool = (options: object = {}) => {
  const made = new Pool({ connectionString: connection, max: 10, ...options })
  // Connections are ended under it on purpose.
  made.on('error', () => {})
  pools.push(made)
  return made
}
afterAll(() => Promise.all(pools.map((one) => one.end())))

const cart = (...lines: [item: string, quantity: number][]) => lines.map(([item, quantity]) => ({ item, quantity }))
const wish = (payment = 'p') => ({ payment, until: new Date(Date.now() + 600_000) })

itHolds('PostgreSQL, by pools of pg', async () => {
  const [holds, other] = [
    postgresHolds(pool(), { schema: 'conform' }),
    postgresHolds(pool(), { schema: 'conform', prepare: true }),
  ]
  await Promise.all([holds.migrate(), other.migrate()])
  return { holds, other, close: async () => {} }
})

itHolds('PostgreSQL, by postgres.js and one client of pg', async () => {
  const sql = postgres(connection, { max: 5, onnotice: () => {} })
  const client = new Client({ connectionString: connection })
  await client.connect()
  const [holds, other] = [postgresHolds(sql, { schema: 'conform_js' }), postgresHolds(client, { schema: 'conform_js' })]
  await holds.migrate()
  return { holds, other, close: () => Promise.all([sql.end(), client.end()]).then(() => {}) }
})

for (const level of ['repeatable read', 'serializable'])
  itHolds(`PostgreSQL, ${level} by default`, async () => {
    const options = { options: `-c default_transaction_isolation=${level.replace(' ', '\\ ')}` }
    const schema = level.replace(' ', '_')
    const [holds, other] = [postgresHolds(pool(options), { schema }), postgresHolds(pool(options), { schema })]
    await holds.migrate()
    return { holds, other, close: async () => {} }
  })

itHolds('PostgreSQL, in a database with an ICU collation', async () => {
  await pool().query(
    `create database icu template template0 encoding 'UTF8' locale_provider icu icu_locale 'ko' locale 'C.UTF-8'`,
  )
  const options = { connectionString: connection.replace(/postgres$/, 'icu') }
  const [holds, other] = [postgresHolds(pool(options)), postgresHolds(pool(options))]
  await holds.migrate()
  return { holds, other, close: async () => {} }
})

describe('on PostgreSQL', () => {
  const db = pool()
  const holds = postgresHolds(db, { schema: 'single' })
  const row = async (text: string, values: unknown[] = []) => (await db.query(text, values)).rows[0]
  beforeAll(() => holds.migrate())

  it('lets nothing but the carts of a row wait for whoever keeps it', async () => {
    const items = Array.from({ length: 20 }, (_, i) => `line-${i}`)
    await holds.restock(items.map((item) => ({ item, quantity: 1_000_000 })))
    const stranger = new Client({ connectionString: connection })
    await stranger.connect()
    await stranger.query('begin')
    await stranger.query(`select from single.stock where item = 'line-0' for update`)
    const began = Date.now()
    const timed = async (item: string, order: string) => {
      const { status } = await holds.hold(order, cart([item, 1]), wish())
      return { status, took: Date.now() - began }
    }
    const blocked = Array.from({ length: 5 }, (_, i) => timed('line-0', `blocked-${i}`))
    const others = await Promise.all(
      items.slice(1).flatMap((item) => [0, 1, 2].map((i) => timed(item, `${item}-${i}`))),
    )
    expect(others.every(({ status }) => status === 'held')).toBe(true)
    // They went past while the row was kept.
    await stranger.query('commit')
    await stranger.end()
    for (const { status } of await Promise.all(blocked)) expect(status).toBe('held')
  })

  it('gives up on a row that is kept for too long, and takes nothing', async () => {
    await holds.restock(cart(['kept', 5]))
    const stranger = new Client({ connectionString: connection })
    await stranger.connect()
    await stranger.query('begin')
    await stranger.query(`select from single.stock where item = 'kept' for update`)
    await expect(holds.hold('kept-order', cart(['kept', 1]), wish())).rejects.toMatchObject({ code: 'HOLDS_BUSY' })
    await stranger.query('rollback')
    await stranger.end()
    expect(await holds.stock('kept')).toEqual({ free: 5, held: 0, sold: 0 })
  })

  it('leaves the connection’s lock_timeout as it was', async () => {
    const client = new Client({ connectionString: connection })
    await client.connect()
    const alone = postgresHolds(client, { schema: 'single' })
    await alone.restock(cart(['timeout', 9]))
    await alone.hold('timeout-1', cart(['timeout', 1]), wish())
    await Promise.all([2, 3].map((i) => alone.hold(`timeout-${i}`, cart(['timeout', 1]), wish())))
    expect((await client.query('show lock_timeout')).rows).toEqual([{ lock_timeout: '0' }])
    await client.end()
  })

  it('gives no hold whose time ran out while it waited', async () => {
    await holds.restock(cart(['waits', 5]))
    for (const [i, lines] of [cart(['waits', 1]), cart(['waits', 1], ['waits-too', 1])].entries()) {
      await holds.restock(cart(['waits-too', 5]))
      const stranger = new Client({ connectionString: connection })
      await stranger.connect()
      await stranger.query('begin')
      await stranger.query(`select from single.stock where item = 'waits' for update`)
      const answer = holds.hold(`waits-${i}`, lines, { payment: 'p', until: new Date(Date.now() + 120) })
      await new Promise((done) => setTimeout(done, 180))
      await stranger.query('rollback')
      await stranger.end()
      expect(await answer).toEqual({ status: 'too-late' })
    }
    expect(await holds.stock('waits')).toEqual({ free: 5, held: 0, sold: 0 })
  })

  it('goes by the database’s clock, whatever a process’s says', async () => {
    await holds.restock(cart(['clock', 5]))
    const real = Date.now()
    const until = new Date(real + 600_000)
    for (const days of [-1, 1])
      try {
        vi.useFakeTimers({ toFake: ['Date'], now: real + days * 86_400_000 })
        const lines = cart(['clock', 1])
        expect(await holds.hold(`clock-${days}`, lines, { payment: 'p', until })).toEqual({ status: 'held', until })
        expect((await holds.find(`clock-${days}`))?.due).toBe(false)
        const past = { payment: 'p', until: new Date(real - 1000) }
        expect(await holds.hold(`clock-past-${days}`, lines, past)).toEqual({ status: 'too-late' })
      } finally {
        vi.useRealTimers()
      }
    expect(await holds.stock('clock')).toEqual({ free: 3, held: 2, sold: 0 })
  })

  it('never deadlocks over opposite carts, whatever comes between', async () => {
    const items = ['é', 'B', 'a', 'Z'].map((letter) => `cross-${letter}`)
    await holds.restock(items.map((item) => ({ item, quantity: 100_000 })))
    const other = postgresHolds(pool(), { schema: 'single' })
    const before = await row('select deadlocks::int from pg_stat_database where datname = current_database()')
    await Promise.all(
      Array.from({ length: 400 }, async (_, i) => {
        const store = i % 2 ? holds : other
        const lines = cart(...(i % 3 ? items : [...items].reverse()).map((item): [string, number] => [item, 1]))
        const order = `cross-${i % 250}`
        await store.hold(order, lines, wish(`p${i % 5}`))
        if (i % 4 === 0) await store.release(order, `p${i % 5}`)
        if (i % 7 === 0) await store.sell(order, `p${i % 5}`)
      }),
    )
    await db.query('select pg_stat_clear_snapshot()')
    const after = await row('select deadlocks::int from pg_stat_database where datname = current_database()')
    expect(after).toEqual(before)
    expect(await holds.audit()).toEqual({ ok: true, problems: [] })
  })

  it('asks again where the connection breaks between statement and answer, and takes once', async () => {
    await holds.restock(cart(['broken', 100]))
    const broken = new Set<string>()
    const flaky = postgresHolds(
      {
        query: async (text: string, values: string[]) => {
          const result = await db.query(text, values)
          const statement = text + values.join()
          if (!/insert into "single".holds/.test(text) || broken.has(statement)) return result
          broken.add(statement)
          throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' })
        },
      },
      { schema: 'single' },
    )
    for (let i = 0; i < 10; i++)
      expect((await flaky.hold(`broken-${i}`, cart(['broken', 1]), wish())).status).toBe('held')
    const many = Array.from({ length: 10 }, (_, i) => flaky.hold(`broken-many-${i}`, cart(['broken', 1]), wish()))
    for (const answer of await Promise.all(many)) expect(answer.status).toBe('held')
    expect(await holds.stock('broken')).toEqual({ free: 80, held: 20, sold: 0 })
  })

  it('lives through backends that are ended under it', async () => {
    await holds.restock(cart(['ended', 1000]))
    const victim = pool({ application_name: 'victim' })
    const store = postgresHolds(victim, { schema: 'single' })
    let isOver = false
    const killer = (async () => {
      while (!isOver) {
        await db.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'victim'`)
        await new Promise((done) => setTimeout(done, 15))
      }
    })()
    const ask = async (i: number) => {
      for (;;)
        try {
          return (await store.hold(`ended-${i}`, cart(['ended', 1]), wish())).status
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^HOLDS_(UNAVAILABLE|BUSY)$/) })
        }
    }
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => ask(i))).finally(() => {
      isOver = true
    })
    await killer
    expect(new Set(answers)).toEqual(new Set(['held']))
    expect(await holds.stock('ended')).toEqual({ free: 800, held: 200, sold: 0 })
  })

  it('says fast that the database is away', async () => {
    const away = postgresHolds(pool({ connectionString: 'postgresql://postgres@127.0.0.1:9/none' }))
    await expect(away.hold('o', cart(['a', 1]), wish())).rejects.toMatchObject({ code: 'HOLDS_UNAVAILABLE' })
    await expect(away.sell('o', 'p')).rejects.toMatchObject({ code: 'HOLDS_UNAVAILABLE' })
  })
})
