import type { CartLine } from './cart-line.ts'
import type { Hold, HoldPayment, HoldState } from './hold-book.ts'

/** What a home keeps of an order. */
export interface HoldRecord {
  order: string
  /** Tidy; empty where the order is known by a release alone. */
  cart: CartLine[]
  state: HoldState
  /** In milliseconds since the epoch. */
  until: number
  /** Payments with a share. */
  open: string[]
  /** Payments that were given back. */
  gone: string[]
  /** Payments whose hold was refused for want of stock. */
  refused: string[]
  /** Payments that were paid, but for which nothing was left. */
  unsold: string[]
  /** Which of all these are V2's. */
  v2: string[]
  /** What was short at the last refusal. */
  short: string[]
  /** The payment that bought it. */
  soldTo: string | null
}

/** An order that nothing is known of yet. */
export const newRecord = (order: string, until: number): HoldRecord => ({
  order,
  cart: [],
  state: 'free',
  until,
  open: [],
  gone: [],
  refused: [],
  unsold: [],
  v2: [],
  short: [],
  soldTo: null,
})

/** Every payment of a record, each once. */
export function paymentsOf({ open, gone, refused, unsold, v2, soldTo }: HoldRecord): HoldPayment[] {
  const states: [HoldPayment['state'], readonly string[]][] = [
    ['sold', soldTo === null ? [] : [soldTo]],
    ['open', open],
    ['to-refund', unsold],
    ['given-back', gone],
    ['sold-out', refused],
  ]
  const seen = new Map<string, HoldPayment>()
  for (const [state, payments] of states)
    for (const payment of payments)
      if (!seen.has(payment)) seen.set(payment, { payment, version: v2.includes(payment) ? 'v2' : 'v1', state })
  return [...seen.values()]
}

/** A record as it is shown. */
export const holdOf = (record: HoldRecord, now: number): Hold => ({
  order: record.order,
  cart: record.cart.map((line) => ({ ...line })),
  state: record.state,
  until: new Date(record.until),
  due: record.state === 'held' && record.until <= now,
  payments: paymentsOf(record),
})
