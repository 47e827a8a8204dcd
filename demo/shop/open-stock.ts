import { type HoldStore, memoryHolds, sqliteHolds } from 'imp-confirm/holds'

/** The demo's stock: an SQLite database in memory, or a plain one where SQLite's native part isn't there. */
export async function openStock(): Promise<HoldStore> {
  try {
    const { default: Database } = await import('libsql')
    const holds = sqliteHolds(new Database(':memory:'))
    await holds.migrate()
    return holds
  } catch {
    return memoryHolds()
  }
}
