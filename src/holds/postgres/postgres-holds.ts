import type { HoldStore } from '../hold-store.ts'
import { holdStoreError } from '../hold-store-error.ts'
import { holdStoreOn } from '../hold-store-on.ts'
import { classifyError } from './classify-error.ts'
import { type PostgresClient, queryBy, type RunQuery } from './postgres-client.ts'
import { postgresHome } from './postgres-home.ts'
import { postgresSchema, schemaVersion } from './postgres-schema.ts'
import { statementsFor } from './statements.ts'
import {
  quoted,
  type StockNames,
  type StockTable,
  type StockTableRow,
  stockNames,
  stockTableProblem,
  stockTableSql,
} from './stock-table.ts'

/** How the holds are kept in PostgreSQL. */
export interface PostgresHoldsOptions {
  /** The schema for the tables. Absent: `'imp_confirm'`. */
  schema?: string | undefined
  /**
   * The shop's own table of stock, which holds then take from and give back to; nothing of it is moved. Absent: a table of the
   * package's own, filled by `restock`. The shop's other code changes the column as it likes, by `set stock = stock - 1`.
   *
   * @example
   * ```ts
   * postgresHolds(pool, { stock: { table: 'products', item: 'sku', free: 'stock' } })
   * ```
   */
  stock?: StockTable | undefined
  /**
   * Whether statements are named (prepared once a connection), which takes a third off a hold that comes alone. For a `Pool` or
   * `Client` of `pg` that talks to the database itself. Absent: `false`, which works behind any pooler.
   */
  prepare?: boolean | undefined
}

/** How often a statement that lost against another (a serialization failure, a deadlock) is run. */
const mostRuns = 40

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/**
 * Holds in PostgreSQL 12 or later (or what speaks as it does: PGlite), safe with any number of processes. The waiting holds of a
 * process go in one statement; each method is one or two statements, and no transaction stays open between them, so that any
 * pooler will do.
 *
 * @param client Yours: a `Pool` of `pg`, PGlite, or postgres.js' `sql`. Not a connection inside a transaction. It is never closed here.
 * @example
 * ```ts
 * const holds = postgresHolds(new Pool({ connectionTimeoutMillis: 1000 }))
 * await holds.migrate()
 * ```
 */
export function postgresHolds(
  client: PostgresClient,
  { schema = 'imp_confirm', stock, prepare = false }: PostgresHoldsOptions = {},
): HoldStore {
  const query = queryBy(client, prepare)
  const s = quoted(schema, 'schema')
  const own = stock && {
    table: quoted(stock.table, 'stock.table'),
    item: quoted(stock.item, 'stock.item'),
    free: quoted(stock.free, 'stock.free'),
    total: null,
  }

  async function schemaError(cause: unknown): Promise<Error> {
    const rows = await query<{ version: number }>(`select version from ${s}.version`, []).catch(() => [])
    const found = rows[0]?.version
    const todo = 'run `await holds.migrate()`, or `npx imp-confirm holds migrate --db …`'
    if (found === undefined)
      return holdStoreError('HOLDS_SCHEMA_MISSING', `there are no tables in ${s}: ${todo}.`, cause)
    if (found < schemaVersion)
      return holdStoreError(
        'HOLDS_SCHEMA_OLD',
        `the tables in ${s} are of version ${found}, not ${schemaVersion}: ${todo}.`,
        cause,
      )
    return holdStoreError('HOLDS_SCHEMA_MISSING', `the tables in ${s} aren't as this package makes them.`, cause)
  }

  const run: RunQuery = async (text, values) => {
    for (let runs = 1; ; runs++)
      try {
        return await query(text, values)
      } catch (error) {
        const failure = classifyError(error)
        if (failure === 'schema') throw await schemaError(error)
        if (failure === 'lost')
          throw holdStoreError(
            'HOLDS_UNAVAILABLE',
            'the database is away; call again with the same order and payment.',
            error,
          )
        if (failure !== 'again' || runs >= mostRuns) throw error
        await pause(Math.random() * Math.min(runs, 20))
      }
  }

  const makeHome = (names: StockNames) =>
    postgresHome({
      run,
      statements: statementsFor(s, names),
      fits: names.fits,
      migrate: async () => {
        await run(postgresSchema({ schema, ownStock: !own }), [])
      },
    })
  if (!own || !stock)
    return holdStoreOn(
      makeHome(stockNames({ table: `${s}.stock`, item: 'item', free: 'free', total: 'total' }, 'text')),
    )

  /** The shop's table is looked at once, at the first call. */
  let opened: Promise<ReturnType<typeof makeHome>> | null = null
  const open = () => {
    opened ??= openHome(own, stock).catch((error) => {
      opened = null
      throw error
    })
    return opened
  }
  async function openHome(names: NonNullable<typeof own>, table: StockTable) {
    const [row] = await run<StockTableRow>(stockTableSql, [names.table, table.item, table.free])
    const problem = stockTableProblem(row, table)
    if (problem !== null) throw holdStoreError('HOLDS_STOCK_TABLE', `${problem}.`)
    const { type } = row as StockTableRow
    return makeHome(stockNames(names, type === 'varchar' ? 'text' : type))
  }
  return holdStoreOn({
    migrate: async () => (await open()).migrate(),
    restock: async (lines) => (await open()).restock(lines),
    change: async (order, cart, step) => (await open()).change(order, cart, step),
    hold: async (wish) => {
      const home = await open()
      return (home.hold as NonNullable<typeof home.hold>)(wish)
    },
    sell: async (sale) => {
      const home = await open()
      return (home.sell as NonNullable<typeof home.sell>)(sale)
    },
    read: async (order) => (await open()).read(order),
    page: async (filter) => (await open()).page(filter),
    due: async (limit, behind) => (await open()).due(limit, behind),
    expire: async (records) => (await open()).expire(records),
    stock: async (item) => (await open()).stock(item),
    audit: async () => (await open()).audit(),
  })
}
