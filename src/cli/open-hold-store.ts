import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type HoldStore, postgresHolds, sqliteHolds } from '../holds/index.ts'
import { plainLine } from './terminal/plain-line.ts'
import { UsageError } from './usage-error.ts'

/** A store, and the end of its connection. */
export interface OpenHoldStore {
  holds: HoldStore
  close: () => Promise<void>
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the shop has installed.
type Loaded = any

/** Loads the first of these that the shop has installed, seen from the folder in which the command runs. */
async function loadFirst(names: readonly string[]): Promise<[name: string, module: Loaded] | null> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  for (const name of names)
    try {
      const path = name.startsWith('node:') ? name : pathToFileURL(resolve(name)).href
      return [name, await import(path)]
    } catch (error) {
      if (!/MODULE_NOT_FOUND|UNKNOWN_BUILTIN/.test(String((error as NodeJS.ErrnoException).code))) throw error
    }
  return null
}

/** Opens the holds at an address, by a client that the shop has. */
export async function openHoldStore(address: string, schema: string | undefined): Promise<OpenHoldStore> {
  if (/^postgres(ql)?:\/\//.test(address)) {
    const found = await loadFirst(['pg', 'postgres'])
    if (!found) throw new UsageError('npm install pg')
    const [name, module] = found
    if (name === 'postgres') {
      const sql = module.default(address, { max: 1, onnotice: () => {} })
      return { holds: postgresHolds(sql, { schema }), close: () => sql.end() }
    }
    const pool = new module.default.Pool({ connectionString: address, max: 2, connectionTimeoutMillis: 5000 })
    return { holds: postgresHolds(pool, { schema }), close: () => pool.end() }
  }
  if (/^[a-z][\w+.-]+:\/\//i.test(address) && !address.startsWith('file:'))
    throw new UsageError(`--db ${plainLine(address.split(':')[0] ?? '')}: postgres://…, shop.db`)
  const found = await loadFirst(['better-sqlite3', 'libsql', 'node:sqlite'])
  if (!found) throw new UsageError('npm install better-sqlite3')
  const Database = found[1].DatabaseSync ?? found[1].default
  const path = address.replace(/^file:(\/\/)?/, '')
  const database = new Database(path)
  return { holds: sqliteHolds(database), close: async () => database.close() }
}
