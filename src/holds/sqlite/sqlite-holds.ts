import { auditRecords } from '../audit-records.ts'
import type { HoldHome } from '../hold-home.ts'
import type { HoldRecord } from '../hold-record.ts'
import type { HoldStore } from '../hold-store.ts'
import { holdStoreError } from '../hold-store-error.ts'
import { holdStoreOn } from '../hold-store-on.ts'
import { expireStep, type Seen, type Step } from '../transitions.ts'
import { wrongUse } from '../wrong-use.ts'
import { checkSqliteClient, isSchemaError, type SqliteClient, type SqliteStatement } from './sqlite-client.ts'
import { sqliteSchema } from './sqlite-schema.ts'
import { writeQueue } from './write-queue.ts'

/** How the holds are kept in SQLite. */
export interface SqliteHoldsOptions {
  /** How long another process's transaction is waited for, in milliseconds, without keeping the loop. Absent: 3000. */
  patience?: number | undefined
}

interface Row {
  order_id: string
  state: HoldRecord['state']
  until: number
  sold_to: string | null
  cart: string
  payments: string
}

const recordOf = ({ order_id, state, until, sold_to, cart, payments }: Row): HoldRecord => ({
  order: order_id,
  state,
  until,
  soldTo: sold_to,
  cart: (JSON.parse(cart) as [string, number][]).map(([item, quantity]) => ({ item, quantity })),
  ...(JSON.parse(payments) as Pick<HoldRecord, 'open' | 'gone' | 'refused' | 'unsold' | 'v2' | 'short'>),
})

const valuesOf = ({ order, state, until, soldTo, cart, open, gone, refused, unsold, v2, short }: HoldRecord) => [
  order,
  state,
  until,
  soldTo,
  JSON.stringify(cart.map(({ item, quantity }) => [item, quantity])),
  JSON.stringify({ open, gone, refused, unsold, v2, short }),
]

const sql = {
  find: 'select * from imp_confirm_holds where order_id = ?',
  put: 'insert or replace into imp_confirm_holds (order_id, state, until, sold_to, cart, payments) values (?, ?, ?, ?, ?, ?)',
  free: 'select free from imp_confirm_stock where item = ?',
  move: 'update imp_confirm_stock set free = free - ? where item = ?',
  restock:
    'insert into imp_confirm_stock (item, free, total) values (?, ?, ?) on conflict (item) do update set free = free + excluded.free, total = total + excluded.total',
  all: 'select * from imp_confirm_holds where order_id > ? order by order_id limit ?',
  byState: 'select * from imp_confirm_holds where order_id > ? and state = ? order by order_id limit ?',
  dueByOrder:
    "select * from imp_confirm_holds where order_id > ? and state = 'held' and until <= ? order by order_id limit ?",
  due: "select * from imp_confirm_holds where state = 'held' and until <= ? and (until, order_id) > (?, ?) order by until, order_id limit ?",
  stock: 'select item, free, total from imp_confirm_stock where item = ?',
  wholeStock: 'select item, free, total from imp_confirm_stock',
  heldOf:
    "select coalesce(sum(json_extract(line.value, '$[1]')), 0) as held from imp_confirm_holds, json_each(cart) line where state = 'held' and json_extract(line.value, '$[0]') = ?",
} as const

/**
 * Holds in an SQLite file, safe with several processes on one machine. What waits goes in one transaction; the calls of such clients
 * are synchronous, so the loop stands still while a transaction (of 64 changes at most) is written, but never while another process
 * has the lock.
 *
 * @param client A connection of its own, by `better-sqlite3`, `libsql` or `node:sqlite`; its `busy_timeout` is set to 0 here, and its
 * journal to WAL with `synchronous = full`: what was committed outlives a power cut. It is never closed here.
 * @example
 * ```ts
 * const holds = sqliteHolds(new DatabaseSync('shop.db'))
 * await holds.migrate()
 * ```
 */
export function sqliteHolds(client: SqliteClient, { patience = 3000 }: SqliteHoldsOptions = {}): HoldStore {
  checkSqliteClient(client)
  if (!(typeof patience === 'number' && patience >= 0))
    throw wrongUse('sqliteHolds: patience must be a number of milliseconds, such as 3000.')
  const write = writeQueue(client, patience)

  let isReady = false
  const settle = () => {
    if (isReady) return
    client.exec('pragma busy_timeout = 0')
    // Of the connection, not of the file; some clients are built with less.
    client.exec('pragma synchronous = full')
    isReady = true
  }
  const statements = new Map<string, SqliteStatement>()
  const statement = (name: keyof typeof sql): SqliteStatement => {
    const known = statements.get(name) ?? client.prepare(sql[name])
    statements.set(name, known)
    return known
  }

  const told = (error: unknown) =>
    isSchemaError(error)
      ? holdStoreError(
          'HOLDS_SCHEMA_MISSING',
          "the tables aren't there, or aren't as this package makes them: run `await holds.migrate()`, or `npx imp-confirm holds migrate --db …`.",
          error,
        )
      : error
  const inOne = async <Answer>(job: () => Answer): Promise<Answer> => {
    try {
      settle()
      return await write(job)
    } catch (error) {
      throw told(error)
    }
  }

  const find = (order: string) => {
    const row = statement('find').get(order) as Row | undefined
    return row ? recordOf(row) : null
  }
  function changeNow<Answer>(order: string, step: (seen: Seen) => Step<Answer>): Answer {
    const free = (item: string) => (statement('free').get(item) as { free: number } | undefined)?.free
    const { answer, next, goods } = step({ known: find(order), now: Date.now(), free })
    if (!next) return answer
    for (const { item, quantity } of goods ? next.cart : [])
      statement('move').run(goods === 'take' ? quantity : -quantity, item)
    statement('put').run(...valuesOf(next))
    return answer
  }
  const rows = (name: 'all' | 'byState' | 'dueByOrder' | 'due', ...values: unknown[]) =>
    (statement(name).all(...values) as Row[]).map(recordOf)

  const home: HoldHome = {
    migrate: async () => {
      settle()
      // Outside any transaction, and harmless when another process does it at the same time.
      await outsideTransaction(client, 'pragma journal_mode = wal', patience)
      await inOne(() => client.exec(sqliteSchema))
      statements.clear()
    },
    restock: (lines) =>
      inOne(() => {
        for (const { item, quantity } of lines) statement('restock').run(item, quantity, quantity)
      }),
    change: (order, _, step) => inOne(() => changeNow(order, step)),
    read: (order) => inOne(() => ({ known: find(order), now: Date.now() })),
    page: ({ state, after = '', limit }) =>
      inOne(() => {
        const now = Date.now()
        const records =
          state === undefined
            ? rows('all', after, limit)
            : state === 'due'
              ? rows('dueByOrder', after, now, limit)
              : rows('byState', after, state, limit)
        return { records, now }
      }),
    due: (limit, behind) => inOne(() => rows('due', Date.now(), behind?.until ?? -1, behind?.order ?? '', limit)),
    expire: async (records) => {
      let freed = 0
      // Groups, so that others get between.
      for (let i = 0; i < records.length; i += 100) {
        const group = records.slice(i, i + 100)
        freed += await inOne(() => group.filter(({ order }) => changeNow(order, expireStep)).length)
      }
      return freed
    },
    stock: (item) =>
      inOne(() => {
        const row = statement('stock').get(item) as { free: number; total: number } | undefined
        if (!row) return null
        const { held } = statement('heldOf').get(item) as { held: number }
        return { free: row.free, held, sold: row.total - row.free - held }
      }),
    audit: () =>
      inOne(() =>
        auditRecords(
          statement('wholeStock').all() as { item: string; free: number; total: number }[],
          rows('all', '', -1),
        ),
      ),
  }
  return holdStoreOn(home)
}

/** What can't be in a transaction, again while another process has the lock. */
async function outsideTransaction(client: SqliteClient, text: string, patience: number): Promise<void> {
  for (const end = Date.now() + patience; ; )
    try {
      client.exec(text)
      return
    } catch (error) {
      if (Date.now() >= end) throw error
      await new Promise((done) => setTimeout(done, 5))
    }
}
