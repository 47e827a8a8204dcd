import { memoryStore } from '../store/memory-store.ts'
import type { StockStore } from '../store/stock-store.ts'

/** The demo's stock: an SQLite database in memory, or a plain one where SQLite's native part isn't there. */
export async function openStock(): Promise<StockStore> {
  try {
    const { libsqlStore } = await import('../store/libsql-store.ts')
    return libsqlStore(':memory:')
  } catch {
    return memoryStore()
  }
}
