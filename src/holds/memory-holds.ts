import { auditRecords } from './audit-records.ts'
import { compareBytes } from './compare-bytes.ts'
import type { HoldHome } from './hold-home.ts'
import type { HoldRecord } from './hold-record.ts'
import type { HoldStore } from './hold-store.ts'
import { holdStoreOn } from './hold-store-on.ts'
import { expireStep, type Seen, type Step } from './transitions.ts'

/** What can be set on a store in memory. */
export interface MemoryHoldsOptions {
  /** Its clock, in milliseconds since the epoch. Absent: `Date.now`. */
  now?: (() => number) | undefined
}

/**
 * Holds in this process's memory, for tests: gone when the process ends, and no other process sees them. Behaves as the others do.
 *
 * @example
 * ```ts
 * const holds = memoryHolds()
 * await holds.restock([{ item: 'mug', quantity: 3 }])
 * ```
 */
export function memoryHolds({ now = Date.now }: MemoryHoldsOptions = {}): HoldStore {
  const stock = new Map<string, { free: number; total: number }>()
  const holds = new Map<string, HoldRecord>()
  const known = (order: string) => copyOf(holds.get(order) ?? null)

  /** In one go: nothing of this process comes between. */
  function change<Answer>(order: string, step: (seen: Seen) => Step<Answer>): Answer {
    const { answer, next, goods } = step({ known: known(order), now: now(), free: (item) => stock.get(item)?.free })
    if (!next) return answer
    for (const { item, quantity } of goods ? next.cart : []) {
      const row = stock.get(item)
      if (row) row.free += goods === 'take' ? -quantity : quantity
    }
    holds.set(order, copyOf(next))
    return answer
  }

  const sorted = () => [...holds.values()].sort((one, other) => compareBytes(one.order, other.order))
  const isDue = ({ state, until }: HoldRecord) => state === 'held' && until <= now()

  const home: HoldHome = {
    migrate: async () => {},
    restock: async (lines) => {
      for (const { item, quantity } of lines) {
        const { free, total } = stock.get(item) ?? { free: 0, total: 0 }
        stock.set(item, { free: free + quantity, total: total + quantity })
      }
    },
    change: async (order, _, step) => change(order, step),
    read: async (order) => ({ known: known(order), now: now() }),
    page: async ({ state, after, limit }) => ({
      records: sorted()
        .filter((record) => state === undefined || (state === 'due' ? isDue(record) : record.state === state))
        .filter(({ order }) => after === undefined || compareBytes(order, after) > 0)
        .slice(0, limit),
      now: now(),
    }),
    due: async (limit, behind) =>
      sorted()
        .filter(isDue)
        .sort((one, other) => one.until - other.until)
        .filter(
          ({ until, order }) =>
            !behind || until > behind.until || (until === behind.until && compareBytes(order, behind.order) > 0),
        )
        .slice(0, limit),
    expire: async (records) => records.filter(({ order }) => change(order, expireStep)).length,
    stock: async (item) => {
      const row = stock.get(item)
      if (!row) return null
      const sum = (state: HoldRecord['state']) =>
        [...holds.values()]
          .filter((hold) => hold.state === state)
          .flatMap(({ cart }) => cart)
          .reduce((total, line) => total + (line.item === item ? line.quantity : 0), 0)
      return { free: row.free, held: sum('held'), sold: sum('sold') }
    },
    audit: async () =>
      auditRecords(
        [...stock].map(([item, row]) => ({ item, ...row })),
        [...holds.values()],
      ),
  }
  return holdStoreOn(home)
}

/** Steps may keep what they were shown. */
function copyOf<Value extends HoldRecord | null>(record: Value): Value {
  return record && { ...record, cart: record.cart.map((line) => ({ ...line })) }
}
