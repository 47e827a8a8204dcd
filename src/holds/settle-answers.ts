import type { PaymentVersion } from './hold-book.ts'

/** A hold that is due, as a look-up is asked about it. */
export interface DueHold {
  /** Your own order id. */
  order: string
  /** Its payments of this version, those that were given back before among them. */
  payments: readonly string[]
}

/**
 * What PortOne says of a due hold.
 *
 * - `'paid'`: one of these payments is paid for this order: sold.
 * - `'unpaid'`: none is, and none may become so: freed.
 * - `'unknown'`: it can't be told: kept, and asked again at the next sweep.
 * - `{ depositUntil }`: a virtual account waits for its deposit: kept until then. One whose time is over: freed.
 */
export type LookupAnswer = 'paid' | 'unpaid' | 'unknown' | { depositUntil: Date }

/** Asks PortOne about a due hold. One that throws or rejects is an `'unknown'`, with its error told. */
export type PaymentLookup = (hold: DueHold) => LookupAnswer | PromiseLike<LookupAnswer>

/** The look-ups, by the version of the payments. */
export type PaymentLookups = { readonly [version in PaymentVersion]?: PaymentLookup | undefined }

/** How due holds are settled. */
export interface SettleOptions {
  /** How many holds are read and freed at once: a whole number from 1 to 10,000. Absent: 1,000. */
  batch?: number | undefined
  /** How many look-ups run at the same time: a whole number from 1 to 1,000. Absent: 8. */
  atOnce?: number | undefined
  /** Stops between two orders; what was looked up is settled. Absent: runs to the end. */
  signal?: AbortSignal | undefined
}

/** A hold that stayed as it was. */
export interface KeptHold {
  /** The shop's own order id. */
  order: string
  /**
   * - `'unknown'`: the look-up said so.
   * - `'failed'`: the look-up threw, or answered something else; see `error`.
   * - `'no-look-up'`: there is none for the version of its payments.
   * - `'which'`: paid, but by which of its payments can't be told.
   */
  why: 'unknown' | 'failed' | 'no-look-up' | 'which'
  /** What was thrown. `null` when nothing was. */
  error: unknown
}

/** What a sweep did, in orders. */
export interface DueReport {
  /** Their goods are free again. */
  freed: number
  /** Paid, and sold now. */
  sold: number
  /** Kept for a deposit. */
  extended: number
  /** Kept because nobody knows; each of them is in `keptHolds`. */
  kept: number
  /** Each hold that was kept because nobody knows, and why. */
  keptHolds: KeptHold[]
}
