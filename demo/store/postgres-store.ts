import { readFileSync } from 'node:fs'
import type { HoldAnswer, SaleBook, SellAnswer, StockCount, StockStore } from './stock-store.ts'

/** What is used of a PostgreSQL client: `pg`'s `Pool`, PGlite, and most others have it. */
export interface PostgresClient {
  query: <Row>(sql: string, values?: unknown[]) => Promise<{ rows: Row[] }>
}

/** Tables and functions, to be run once: see `postgres-store.sql`. */
export const postgresSchema = (): string => readFileSync(new URL('./postgres-store.sql', import.meta.url), 'utf8')

/**
 * Stock in PostgreSQL: a thin cover over the functions of `postgres-store.sql`, one round trip each. Safe with any number of
 * connections, at the default isolation level.
 *
 * @param client Where `postgres-store.sql` has been run. Left open by `close`: it is yours.
 */
export function postgresStore(client: PostgresClient): StockStore & SaleBook {
  const value = async <Value>(sql: string, values: unknown[]): Promise<Value> => {
    const { rows } = await client.query<{ value: Value }>(sql, values)
    return (rows[0] as { value: Value }).value
  }
  return {
    put: async (item, quantity) => {
      const sql = 'insert into stock values ($1, $2) on conflict (item) do update set free = stock.free + excluded.free'
      await client.query(sql, [item, quantity])
    },
    hold: ({ orderId, item, quantity, holdUntil }, impUid, now) =>
      value<HoldAnswer>('select stock_hold($1, $2, $3, $4, $5, $6) as value', [
        orderId,
        item,
        quantity,
        holdUntil,
        impUid,
        now,
      ]),
    release: (orderId, impUid) => value<boolean>('select stock_release($1, $2) as value', [orderId, impUid]),
    sell: ({ orderId, item, quantity, holdUntil }, impUid) =>
      value<SellAnswer>('select stock_sell($1, $2, $3, $4, $5) as value', [orderId, item, quantity, holdUntil, impUid]),
    soldTo: (orderId) =>
      value<string | null>('select (select paid_by from holds where order_id = $1) as value', [orderId]),
    due: async (now) => {
      const sql = "select order_id from holds where state = 'held' and hold_until <= $1 order by hold_until, order_id"
      const { rows } = await client.query<{ order_id: string }>(sql, [now])
      return rows.map(({ order_id }) => order_id)
    },
    expire: (now) => value<number>('select stock_expire($1) as value', [now]),
    count: async (item) => {
      const sum = (state: string) =>
        `coalesce((select sum(quantity) from holds where item = $1 and state = '${state}'), 0)::integer as ${state}`
      const { rows } = await client.query<StockCount>(
        `select coalesce((select free from stock where item = $1), 0) as free, ${sum('held')}, ${sum('sold')}`,
        [item],
      )
      return rows[0] as StockCount
    },
    close: async () => {},
  }
}
