import type { HoldAnswer, SaleBook, SellAnswer, StockOrder, StockStore } from './stock-store.ts'

type Attempts = Map<string, 'open' | 'given-back' | 'refused'>

interface Hold extends StockOrder {
  state: 'new' | 'held' | 'released' | 'expired' | 'sold'
  paidBy: string | undefined
}

/**
 * Stock in this process's memory, for tests and simulations: gone when the process ends, and no other process sees it. Each
 * call runs in one go, which makes it whole.
 *
 * @param beforeTaking Waited for between looking and taking: the gap that every other store here is written to avoid. For
 * showing what comes of it. Absent: no gap.
 */
export function memoryStore(beforeTaking?: () => Promise<void>): StockStore & SaleBook {
  const stock = new Map<string, number>()
  const holds = new Map<string, Hold>()
  const attempts = new Map<string, Attempts>()
  const free = (item: string) => stock.get(item) ?? 0

  function attemptsOf(orderId: string): Attempts {
    const known: Attempts = attempts.get(orderId) ?? new Map()
    attempts.set(orderId, known)
    return known
  }
  function holdOf(order: StockOrder): Hold {
    const known = holds.get(order.orderId)
    if (known && (known.item !== order.item || known.quantity !== order.quantity))
      throw new Error(`Order ${order.orderId} has changed: give a changed order a new number.`)
    const hold: Hold = known ?? { ...order, state: 'new', paidBy: undefined }
    holds.set(order.orderId, hold)
    return hold
  }
  const giveBack = (hold: Hold, state: 'released' | 'expired') => {
    stock.set(hold.item, free(hold.item) + hold.quantity)
    hold.state = state
  }
  const dueAt = (now: number) =>
    [...holds.values()]
      .filter(({ state, holdUntil }) => state === 'held' && holdUntil <= now)
      .sort((one, other) => one.holdUntil - other.holdUntil || (one.orderId < other.orderId ? -1 : 1))

  return {
    put: async (item, quantity) => void stock.set(item, free(item) + quantity),
    hold: async (order, impUid, now): Promise<HoldAnswer> => {
      const hold = holdOf(order)
      const { item, quantity, state } = hold
      const attempts = attemptsOf(order.orderId)
      if (state === 'sold') return 'already-sold'
      if ((attempts.get(impUid) ?? 'open') !== 'open') return 'given-back'
      if (now >= hold.holdUntil) return 'too-late'
      if (state !== 'held') {
        const left = free(item) - quantity
        if (left < 0) return 'sold-out'
        if (beforeTaking) await beforeTaking()
        stock.set(item, left)
        hold.state = 'held'
      }
      attempts.set(impUid, 'open')
      return 'held'
    },
    release: async (orderId, impUid) => {
      const hold = holds.get(orderId)
      const attempts = attemptsOf(orderId)
      if (attempts.get(impUid) !== 'refused') attempts.set(impUid, 'given-back')
      if (hold?.state !== 'held' || [...attempts.values()].includes('open')) return false
      giveBack(hold, 'released')
      return true
    },
    sell: async (order, impUid): Promise<SellAnswer> => {
      const hold = holdOf(order)
      const left = free(hold.item) - hold.quantity
      if (hold.state === 'sold') return hold.paidBy === impUid ? 'sold-before' : 'other-payment'
      if (attemptsOf(order.orderId).get(impUid) === 'refused') return 'sold-out'
      if (hold.state !== 'held' && left < 0) {
        attemptsOf(order.orderId).set(impUid, 'refused')
        return 'sold-out'
      }
      if (hold.state !== 'held') stock.set(hold.item, left)
      hold.state = 'sold'
      hold.paidBy = impUid
      return 'sold'
    },
    soldTo: async (orderId) => holds.get(orderId)?.paidBy ?? null,
    due: async (now) => dueAt(now).map(({ orderId }) => orderId),
    expire: async (now) => {
      const due = dueAt(now)
      for (const hold of due) giveBack(hold, 'expired')
      return due.length
    },
    count: async (item) => {
      const sum = (wanted: Hold['state']) =>
        [...holds.values()]
          .filter((hold) => hold.item === item && hold.state === wanted)
          .reduce((total, { quantity }) => total + quantity, 0)
      return { free: free(item), held: sum('held'), sold: sum('sold') }
    },
    close: async () => {},
  }
}
