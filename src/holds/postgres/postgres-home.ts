import { auditOf, type ItemSums, recordProblems, sumProblems } from '../audit-records.ts'
import type { HoldHome } from '../hold-home.ts'
import { holdStoreError } from '../hold-store-error.ts'
import { sellStep } from '../transitions.ts'
import { arrayLiteral } from './array-literal.ts'
import { changeRecord, rowPatience } from './change-record.ts'
import { holdQueue } from './hold-queue.ts'
import { holdQueueActions } from './hold-queue-actions.ts'
import type { RunQuery } from './postgres-client.ts'
import { countsOf, itemsOf, type KnownRecord, type RawRecord, recordOf } from './record-rows.ts'
import type { Statements } from './statements.ts'

/** What a home on PostgreSQL needs. */
export interface PostgresHomeParts {
  run: RunQuery
  statements: Statements
  fits: (item: string) => boolean
  migrate: () => Promise<void>
}

/** The home: statements that hold together what a look and a decision between them don't. */
export function postgresHome({ run, statements, fits, migrate }: PostgresHomeParts): HoldHome {
  const fitting = (items: readonly string[]) => arrayLiteral(items.filter(fits))
  const { look, change } = changeRecord({ run, statements, fitting })

  return {
    migrate,
    change: (order, cart, step) => change(order, cart, step),
    hold: holdQueue(holdQueueActions({ run, statements, fits, fitting, look, change })),
    sell: async (sale) => {
      const { order, payment, cart = [], version } = sale
      const values = [order, payment, itemsOf(cart), countsOf(cart), version]
      const rows = await run(statements.sellHeld, values)
      if (rows.length === 1) return { status: 'sold' }
      return change(order, cart, (seen) => sellStep(sale, seen))
    },
    read: async (order) => {
      const { seen } = await look([order], [])
      const { known, now } = seen(order)
      return { known, now }
    },
    restock: async (lines) => {
      const missing = lines.find(({ item }) => !fits(item))
      const rows = missing ? [] : await run(statements.restock, [itemsOf(lines), countsOf(lines)])
      if (rows.length !== lines.length)
        throw holdStoreError(
          'HOLDS_UNKNOWN_ITEM',
          "restock: not all of these items are in the shop's table; nothing was added.",
        )
    },
    due: async (limit, behind) => {
      const values = [String(limit), String(behind?.until ?? -1), behind?.order ?? '']
      const rows = await run<{ record: string }>(statements.due, values)
      return rows.map(({ record }) => recordOf(JSON.parse(record) as RawRecord))
    },
    expire: async (records) => {
      const rows = records as readonly KnownRecord[]
      const [row] = await run<{ freed: number }>(statements.expire, [
        arrayLiteral(rows.map(({ order }) => order)),
        arrayLiteral(rows.map(({ at }) => at)),
        rowPatience,
      ])
      return row?.freed ?? 0
    },
    page: async ({ limit, after, state }) => {
      const rows = await run<{ record: string; now: number }>(statements.page, [
        String(limit),
        after ?? '',
        state ?? '',
      ])
      return {
        records: rows.map(({ record }) => recordOf(JSON.parse(record) as RawRecord)),
        now: Number(rows[0]?.now ?? 0),
      }
    },
    stock: async (item) => {
      const [row] = fits(item) ? await run<{ free: number; held: number; sold: number }>(statements.count, [item]) : []
      return row ? { free: Number(row.free), held: Number(row.held), sold: Number(row.sold) } : null
    },
    audit: async () => {
      const [row] = await run<{ sums: string; rows: string }>(statements.audit, [])
      const { sums, rows } = row as { sums: string; rows: string }
      const records = (JSON.parse(rows) as RawRecord[]).map(recordOf)
      return auditOf([...records.flatMap(recordProblems), ...(JSON.parse(sums) as ItemSums[]).flatMap(sumProblems)])
    },
  }
}
