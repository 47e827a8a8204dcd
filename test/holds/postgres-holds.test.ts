import { PGlite } from '@electric-sql/pglite'
import { postgresHolds, postgresSchema } from 'imp-confirm/holds'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { itHolds } from './conformance.ts'

itHolds('PostgreSQL (PGlite)', async () => {
  const database = await PGlite.create()
  const [holds, other] = [postgresHolds(database), postgresHolds(database)]
  await holds.migrate()
  return { holds, other, close: () => database.close() }
})

const wish = { payment: 'p', until: new Date(Date.now() + 600_000) }
const cart = (item: string, quantity = 1) => [{ item, quantity }]

describe('PostgreSQL', () => {
  let database: PGlite
  beforeAll(async () => {
    database = await PGlite.create()
  })
  afterAll(() => database.close())

  it('says that there are no tables, or older ones, and how to get them', async () => {
    const holds = postgresHolds(database, { schema: 'missing' })
    const lacks = (code: string) => ({ code, message: expect.stringContaining('npx imp-confirm holds migrate') })
    await expect(holds.hold('order', cart('mug'), wish)).rejects.toMatchObject(lacks('HOLDS_SCHEMA_MISSING'))
    await expect(holds.sell('order', 'p')).rejects.toMatchObject(lacks('HOLDS_SCHEMA_MISSING'))
    await database.exec(`create schema missing; create table missing.version (version integer not null);
      insert into missing.version values (0); create table missing.holds_of_old (id text)`)
    await expect(holds.hold('order', cart('mug'), wish)).rejects.toMatchObject(lacks('HOLDS_SCHEMA_OLD'))
    await holds.migrate()
    expect((await holds.hold('order', cart('mug'), wish)).status).toBe('unknown-item')
  })

  it('sends what waits in this turn of the loop, not a timer’s millisecond later', async () => {
    const sent: string[] = []
    const holds = postgresHolds({ query: (text: string) => new Promise(() => sent.push(text)) })
    for (const order of ['one', 'two']) holds.hold(order, cart('mug'), wish)
    expect(sent).toEqual([])
    await new Promise((done) => setImmediate(done))
    expect(sent).toHaveLength(1)
  })

  it('names a statement anew as it is used more, since its plan was made for smaller tables', async () => {
    const names: string[] = []
    const client = {
      query: async ({ name }: { name: string }) => {
        names.push(name)
        return { rows: [] }
      },
    }
    const holds = postgresHolds(client, { prepare: true })
    for (let i = 0; i < 5000; i++) await holds.stock('mug')
    const changes = names.flatMap((name, i) => (name === names[i - 1] ? [] : [i]))
    expect(changes).toEqual([0, 64, 4096])
    expect(new Set(names).size).toBe(3)
  })

  it('refuses what is no client for PostgreSQL', async () => {
    for (const bad of [null, {}, 'postgres://', { prepare: () => {} }])
      expect(() => postgresHolds(bad as never)).toThrow(/postgresHolds: client must have query\(text, values\)/)
    const mysql = postgresHolds({ query: async () => [[], []] })
    await expect(mysql.hold('order', cart('mug'), wish)).rejects.toThrow(/this is no client for PostgreSQL/)
    expect(() => postgresHolds(database, { schema: 'a"; drop' })).toThrow(/schema must be a name/)
  })

  it('keeps a quotation mark out of a schema’s text', () => {
    expect(postgresSchema({ schema: 'Shop' })).toContain('create table "Shop".holds')
    expect(postgresSchema({ ownStock: false })).not.toContain('.stock')
  })

  describe('on the shop’s own stock', () => {
    const left = async (table: string, where: string) =>
      (await database.query<{ stock: number }>(`select stock from ${table} where ${where}`)).rows[0]?.stock
    const shop = async (table: string, type: string) => {
      await database.exec(`create table ${table} (id ${type} primary key, name text, stock integer not null default 0)`)
      const holds = postgresHolds(database, { schema: `for_${table}`, stock: { table, item: 'id', free: 'stock' } })
      await holds.migrate()
      return holds
    }

    it.each([
      ['by_text', 'text', 'mug', 'no-mug'],
      ['by_varchar', 'varchar(40)', 'mug', 'no-mug'],
      ['by_number', 'integer', '17', 'mug'],
      ['by_long', 'bigint', '9000000000', '0017'],
      ['by_uuid', 'uuid', '7b0cb4d2-0a4e-4a55-8a2d-0f8f6a3a3f10', '7B0CB4D2-0A4E-4A55-8A2D-0F8F6A3A3F10'],
    ])('takes from %s without moving data', async (table, type, item, unknown) => {
      const holds = await shop(table, type)
      await database.query(`insert into ${table} values ($1, 'x', 5)`, [item])
      const at = `id = '${item}'`
      expect((await holds.hold('one', cart(item, 2), wish)).status).toBe('held')
      const two = ['two', 'three'].map((order) => holds.hold(order, cart(item, 1), wish))
      expect((await Promise.all(two)).map(({ status }) => status)).toEqual(['held', 'held'])
      expect(await left(table, at)).toBe(1)
      await database.query(`update ${table} set stock = stock + 10 where ${at}`)
      expect(await holds.hold('four', cart(unknown), wish)).toEqual({ status: 'unknown-item', items: [unknown] })
      expect((await holds.hold('five', cart(item, 12), wish)).status).toBe('sold-out')
      expect(await holds.release('one', 'p')).toEqual({ status: 'freed' })
      expect(await holds.sell('two', 'p')).toEqual({ status: 'sold' })
      expect(await holds.stock(item)).toEqual({ free: 13, held: 1, sold: 1 })
      expect(await holds.stock(unknown)).toBeNull()
      await holds.restock(cart(item, 2))
      expect(await left(table, at)).toBe(15)
      await expect(holds.restock([...cart(item), ...cart(unknown)])).rejects.toMatchObject({
        code: 'HOLDS_UNKNOWN_ITEM',
      })
      expect(await left(table, at)).toBe(15)
      expect(await holds.audit()).toEqual({ ok: true, problems: [] })
    })

    it('says of an item that was deleted while it was held', async () => {
      const holds = await shop('deleted', 'text')
      await database.exec(`insert into deleted values ('mug', 'x', 5)`)
      await holds.hold('one', cart('mug', 2), wish)
      await database.exec('delete from deleted')
      expect((await holds.audit()).problems).toMatchObject([{ kind: 'no-item', of: 'mug' }])
      expect(await holds.release('one', 'p')).toEqual({ status: 'freed' })
    })

    it('refuses a table that can’t serve, and says why', async () => {
      await database.exec(`create table no_index (id text, stock integer); create table no_number (id text primary key, stock text);
        create table by_time (id timestamptz primary key, stock integer)`)
      const why = (table: string, free = 'stock') =>
        postgresHolds(database, { stock: { table, item: 'id', free } }).hold('o', cart('mug'), wish)
      const problem = (message: RegExp) => ({ code: 'HOLDS_STOCK_TABLE', message: expect.stringMatching(message) })
      await expect(why('nowhere')).rejects.toMatchObject(problem(/there is no table nowhere/))
      await expect(why('no_index')).rejects.toMatchObject(problem(/needs a unique index/))
      await expect(why('no_number')).rejects.toMatchObject(problem(/must be a whole number/))
      await expect(why('by_time')).rejects.toMatchObject(problem(/must be text, varchar/))
      await expect(why('by_text', 'count')).rejects.toMatchObject(problem(/has no column count/))
    })
  })
})
