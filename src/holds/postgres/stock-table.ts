import { wrongUse } from '../wrong-use.ts'
/** A shop's own table of stock. */
export interface StockTable {
  /** Its name, such as `'products'` or `'shop.products'`. */
  table: string
  /** The column by which a cart names its items: text, a whole number or a UUID, with a unique index. */
  item: string
  /** The column that says how many can still be had: a whole number. Holds take from it. */
  free: string
}

const part = /^[A-Za-z_][\w$]{0,62}$/

/** An identifier as it stands, whatever its case. */
export function quoted(name: unknown, option: string): string {
  const parts = typeof name === 'string' ? name.split('.') : []
  if (parts.length < 1 || parts.length > 2 || !parts.every((one) => part.test(one)))
    throw wrongUse(
      `postgresHolds: ${option} must be a name such as 'products' or 'shop.products'; it was ${typeof name === 'string' ? JSON.stringify(name) : typeof name}.`,
    )
  return parts.map((one) => `"${one}"`).join('.')
}

/** How an item's id is written where the column isn't text: one id, one way to write it. */
const forms: Readonly<Record<string, RegExp>> = {
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  int2: /^(0|-?[1-9]\d{0,3})$/,
  int4: /^(0|-?[1-9]\d{0,8})$/,
  int8: /^(0|-?[1-9]\d{0,17})$/,
}

/** The stock table as statements name it. */
export interface StockNames {
  table: string
  item: string
  free: string
  /** What counts all that was put in. `null`: nobody does. */
  total: string | null
  /** What an item's id is cast to. */
  type: string
  /** Whether the column can have such an id at all. */
  fits: (item: string) => boolean
}

/** The names by the type of the column for items. */
export const stockNames = (names: Pick<StockNames, 'table' | 'item' | 'free' | 'total'>, type: string): StockNames => ({
  ...names,
  type,
  fits: (item) => forms[type]?.test(item) ?? true,
})

/** What a shop's table is like: one row, or none where there is no such table or column. */
export const stockTableSql = `
select t.typname as type, coalesce(c.collisdeterministic, true) as deterministic,
  exists (select from pg_index x where x.indrelid = a.attrelid and x.indisunique and x.indpred is null
    and x.indnkeyatts = 1 and x.indkey[0] = a.attnum) as unique,
  (select n.typname from pg_attribute f join pg_type n on n.oid = f.atttypid
    where f.attrelid = a.attrelid and f.attname = $3::text and not f.attisdropped) as free
from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_collation c on c.oid = a.attcollation
where a.attrelid = to_regclass($1::text) and a.attname = $2::text and not a.attisdropped`

/** Its row. */
export interface StockTableRow {
  type: string
  deterministic: boolean
  unique: boolean
  free: string | null
}

/** Why a table can't serve. `null`: it can. */
export function stockTableProblem(row: StockTableRow | undefined, { table, item, free }: StockTable): string | null {
  if (!row) return `there is no table ${table} with a column ${item}`
  if (!/^(text|varchar|uuid|int[248])$/.test(row.type))
    return `${table}.${item} is ${row.type}; it must be text, varchar, a whole number or a UUID`
  if (!row.deterministic) return `${table}.${item} has a collation that takes different ids for the same`
  if (!row.unique) return `${table}.${item} needs a unique index of its own, so that an item is one row`
  if (row.free === null) return `${table} has no column ${free}`
  return /^(int[248]|numeric)$/.test(row.free) ? null : `${table}.${free} is ${row.free}; it must be a whole number`
}
