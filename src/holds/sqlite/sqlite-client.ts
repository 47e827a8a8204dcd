import { wrongUse } from '../wrong-use.ts'
/** A statement, as `better-sqlite3`, `libsql` and `node:sqlite` prepare it. */
export interface SqliteStatement {
  // biome-ignore lint/suspicious/noExplicitAny: each of them types it in its own way.
  run: (...values: any[]) => unknown
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  get: (...values: any[]) => unknown
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  all: (...values: any[]) => unknown[]
}

/** A connection of `better-sqlite3`, `libsql` or `node:sqlite`. */
export interface SqliteClient {
  exec: (sql: string) => unknown
  prepare: (sql: string) => SqliteStatement
}

/** Refuses what is no such connection. */
export function checkSqliteClient(client: unknown): asserts client is SqliteClient {
  const { exec, prepare } = (client ?? {}) as Partial<SqliteClient>
  if (typeof exec !== 'function' || typeof prepare !== 'function')
    throw wrongUse(
      'sqliteHolds: client must have exec(sql) and prepare(sql), as a Database of better-sqlite3 or libsql and a DatabaseSync of node:sqlite have them.',
    )
}

/** Another process writes: the lock wasn't to be had. */
export const isBusy = (error: unknown): boolean => {
  const { code, errcode, message } = (error ?? {}) as { code?: unknown; errcode?: unknown; message?: unknown }
  return String(code).startsWith('SQLITE_BUSY') || errcode === 5 || /database (table )?is locked/.test(String(message))
}

/** A table or column isn't there. */
export const isSchemaError = (error: unknown): boolean =>
  /no such (table|column)|has no column/.test(String((error as { message?: unknown } | null)?.message))
