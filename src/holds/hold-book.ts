import type { CartLine } from './cart-line.ts'

/** PortOne's generation that a payment was made with, and which can tell of it. */
export type PaymentVersion = 'v1' | 'v2'

/**
 * What became of a payment's share.
 *
 * - `'open'`: it has a share; it may be paid.
 * - `'given-back'`: released, run out, or released before its hold came.
 * - `'sold-out'`: its hold was refused for want of stock.
 * - `'to-refund'`: it was paid, but nothing was left to sell.
 * - `'sold'`: it bought the order.
 */
export type PaymentState = 'open' | 'given-back' | 'sold-out' | 'to-refund' | 'sold'

/** A payment attempt of an order. */
export interface HoldPayment {
  /** V1's `imp_uid`, V2's `transactionId`. */
  payment: string
  version: PaymentVersion
  state: PaymentState
}

/**
 * - `'held'`: the goods are kept.
 * - `'sold'`: they are paid for.
 * - `'free'`: nothing is kept: released, run out, or refused for want of stock.
 */
export type HoldState = 'held' | 'sold' | 'free'

/** A hold as it stands. */
export interface Hold {
  /** The shop's own order id. */
  order: string
  /** Sorted by the items' bytes, no item twice. Empty where a release came before its hold. */
  cart: CartLine[]
  state: HoldState
  /** When it ends or ended. */
  until: Date
  /** Still held, though its end has passed: `settleDue` hasn't come by, or couldn't look it up. */
  due: boolean
  /** Every attempt that is known of, those with a share first. */
  payments: HoldPayment[]
}

/** Which holds to list. */
export interface HoldFilter {
  /** Absent: all. */
  state?: HoldState | 'due' | undefined
  /** The most that are given: a whole number from 1 to 10,000. Absent: 100. */
  limit?: number | undefined
  /** Only orders behind this one, by their bytes: the last one of the page before. Absent: from the first. */
  after?: string | undefined
}

/** What customer service looks at. Changes nothing. */
export interface HoldBook {
  /** An order's hold. `null` when nothing is known of the order. */
  find: (order: string) => Promise<Hold | null>
  /** Holds by order, page by page. */
  list: (filter?: HoldFilter) => Promise<Hold[]>
  /**
   * Every payment attempt that the holds know of this order; empty when none. The confirm endpoint was asked for it and approved
   * where its state is `open` or `sold`, or `given-back` after it ran out.
   */
  paymentsOf: (order: string) => Promise<HoldPayment[]>
}
