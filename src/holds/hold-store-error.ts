/**
 * What a home refused or couldn't do, by what to do about it. Nothing is half done in any case.
 *
 * - `HOLDS_SCHEMA_MISSING`, `HOLDS_SCHEMA_OLD`: the tables aren't there, or are an older package's. Run `await holds.migrate()`, or
 *   `npx imp-confirm holds migrate --db …`.
 * - `HOLDS_STOCK_TABLE`: the shop's own stock table can't serve; the message says why.
 * - `HOLDS_UNKNOWN_ITEM`: `restock` on the shop's own table of an item that isn't there.
 * - `HOLDS_BUSY`: others kept what is needed for too long, or too many wait. Decline; call again.
 * - `HOLDS_UNAVAILABLE`: the database can't be reached, or the connection broke. Whether the last call was done isn't known: call it
 *   again with the same order and payment. A sale that was done then answers `sold-before`.
 */
export type HoldStoreErrorCode =
  | 'HOLDS_SCHEMA_MISSING'
  | 'HOLDS_SCHEMA_OLD'
  | 'HOLDS_STOCK_TABLE'
  | 'HOLDS_UNKNOWN_ITEM'
  | 'HOLDS_BUSY'
  | 'HOLDS_UNAVAILABLE'

/** An error of a home's: tell them by `code`, which also holds for a second copy of this package. */
export interface HoldStoreError extends Error {
  code: HoldStoreErrorCode
  /** What the client threw. Absent: it threw nothing. */
  cause?: unknown
}

/** Makes one. */
export function holdStoreError(code: HoldStoreErrorCode, message: string, cause?: unknown): HoldStoreError {
  const error = Object.assign(new Error(`holds: ${message}`), { code, name: 'HoldStoreError' })
  return cause === undefined ? error : Object.assign(error, { cause })
}
