import { memoryStore } from '../store/memory-store.ts'
import type { StockStore } from '../store/stock-store.ts'

const changes = ['put', 'hold', 'release', 'sell', 'expire'] as const
type Change = (typeof changes)[number]

/** Every change of a stock since its last delivery, in order. Plain data. */
export type Journal = [call: Change, ...args: unknown[]][]

/**
 * Stock in memory that outlives a reload: its changes are written down, and played again.
 *
 * @param journal What an earlier one wrote. Absent: empty shelves.
 * @param onChange Called before each change with the whole journal. It begins anew with each delivery, which is of an item
 * of its own here.
 */
export function keptStore(journal: Journal = [], onChange: (journal: Journal) => void = () => {}): StockStore {
  const store = memoryStore()
  const calls = store as unknown as Record<Change, (...args: unknown[]) => Promise<unknown>>
  for (const [call, ...args] of journal) void calls[call](...args).catch(() => null)

  let written = journal
  const noted = changes.map((call) => [
    call,
    (...args: unknown[]) => {
      written = [...(call === 'put' ? [] : written), [call, ...args]]
      onChange(written)
      return calls[call](...args)
    },
  ])
  return { ...store, ...Object.fromEntries(noted) }
}
