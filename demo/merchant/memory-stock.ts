import type { StockOrder, StockStore } from '../store/stock-store.ts'

interface Held extends StockOrder {
  state: 'held' | 'released' | 'expired' | 'sold'
  paidBy: string | null
  /** The payment attempts that have, or had, a share in it. */
  attempts: Record<string, 'open' | 'shut'>
}

/** What a stock in memory is saved as and made from again. Plain data. */
export interface SavedStock {
  free: Record<string, number>
  orders: Record<string, Held>
}

/**
 * A stock in memory: for the page where there is no server, and for a server without SQLite.
 *
 * @param saved What an earlier one was saved as. Absent: empty shelves.
 * @param onChange Called after each change with what to save.
 */
export function memoryStock(
  { free, orders }: SavedStock = { free: {}, orders: {} },
  onChange: (saved: SavedStock) => void = () => {},
): StockStore {
  const changed = <Answer>(answer: Answer): Answer => {
    onChange({ free, orders })
    return answer
  }
  const take = ({ item, quantity }: StockOrder): boolean => {
    const left = (free[item] ?? 0) - quantity
    if (left < 0) return false
    free[item] = left
    return true
  }
  const orderOf = (order: StockOrder): Held =>
    orders[order.orderId] ?? { ...order, state: 'released', paidBy: null, attempts: {} }
  const giveBack = (order: Held, state: 'released' | 'expired') => {
    free[order.item] = (free[order.item] ?? 0) + order.quantity
    order.state = state
  }
  const isDue = (now: number) => (order: Held) => order.state === 'held' && order.holdUntil <= now

  return {
    put: async (item, quantity) => {
      free[item] = (free[item] ?? 0) + quantity
      changed(undefined)
    },
    hold: async (wanted, impUid, now) => {
      const order = orderOf(wanted)
      if (order.state === 'sold') return 'already-sold'
      if (order.attempts[impUid] === 'shut') return 'given-back'
      if (now >= order.holdUntil) return 'too-late'
      if (order.state !== 'held' && !take(order)) return 'sold-out'
      orders[order.orderId] = { ...order, state: 'held', attempts: { ...order.attempts, [impUid]: 'open' } }
      return changed('held')
    },
    release: async (orderId, impUid) => {
      const order = orders[orderId]
      if (!order) return false
      order.attempts[impUid] = 'shut'
      const shared = Object.values(order.attempts).includes('open')
      if (order.state !== 'held' || shared) return changed(false)
      giveBack(order, 'released')
      return changed(true)
    },
    sell: async (wanted, impUid) => {
      const order = orderOf(wanted)
      if (order.state === 'sold') return order.paidBy === impUid ? 'sold-before' : 'other-payment'
      if (order.state !== 'held' && !take(order)) return 'sold-out'
      orders[order.orderId] = { ...order, state: 'sold', paidBy: impUid }
      return changed('sold')
    },
    due: async (now) =>
      Object.values(orders)
        .filter(isDue(now))
        .map(({ orderId }) => orderId),
    expire: async (now) => {
      const due = Object.values(orders).filter(isDue(now))
      for (const order of due) giveBack(order, 'expired')
      return changed(due.length)
    },
    count: async (item) => {
      const pieces = (state: Held['state']) =>
        Object.values(orders)
          .filter((order) => order.item === item && order.state === state)
          .reduce((sum, { quantity }) => sum + quantity, 0)
      return { free: free[item] ?? 0, held: pieces('held'), sold: pieces('sold') }
    },
    close: async () => {},
  }
}
