import type { CartLine } from './cart-line.ts'
import type { ExtendAnswer, HoldAnswer, ReleaseAnswer, SellAnswer } from './hold-answers.ts'
import type { HoldBook, PaymentVersion } from './hold-book.ts'
import type { DueReport, PaymentLookups, SettleOptions } from './settle-answers.ts'

/** What a hold is taken for. */
export interface HoldRequest {
  /** The attempt's own number: V1's `imp_uid`, V2's transaction id. */
  payment: string
  /**
   * When the hold ends. Counted from the moment that the order was made, and longer than the PG's window can stay open. While
   * an order is held, the first one stands, so that paying again and again keeps nothing for ever; `extend` makes it later.
   */
  until: Date
  /** Which of PortOne's APIs knows this payment. Absent: `'v1'`. */
  version?: PaymentVersion | undefined
}

/** Where the goods of an item are. */
export interface StockCount {
  /** To be had. */
  free: number
  /** Kept for orders that may be paid. */
  held: number
  /** Paid for. */
  sold: number
}

/** Something in the tables that can't be. */
export interface AuditProblem {
  /**
   * - `'sum'`: free, held and sold of an item aren't what was put in.
   * - `'negative'`: fewer than none are free.
   * - `'row'`: a hold whose parts contradict each other.
   * - `'no-item'`: held or sold, but the stock table has no such item.
   */
  kind: 'sum' | 'negative' | 'row' | 'no-item'
  /** The item, or the order of a `'row'`. */
  of: string
  /** What is wrong, in numbers. */
  message: string
}

/** What an audit found. */
export interface Audit {
  /** No sum is off, and no row breaks a rule. */
  ok: boolean
  /** Empty when `ok`. */
  problems: AuditProblem[]
}

/**
 * Stock that holds. Each of these happens whole or not at all, also when the process is killed, and may be called any number of
 * times: after a lost connection, call again. The home's clock decides (the database's), never the caller's.
 *
 * A hold belongs to the order, and each payment attempt of that order has a share in it. The goods go back when the last share
 * does: a late first attempt can't take them from the second one, which was approved meanwhile.
 *
 * Misuse (a quantity of 1.5, an empty id, a date that is none) rejects with a `TypeError` that says what to write, and nothing
 * was done. What the database refuses rejects with a `HoldStoreError`, whose `code` says what to do.
 *
 * @example
 * ```ts
 * const holds = postgresHolds(pool)
 * await holds.migrate()
 * await holds.restock([{ item: 'mug', quantity: 50 }])
 * const answer = await holds.hold('order-1', [{ item: 'mug', quantity: 2 }], { payment: impUid, until: order.endsAt })
 * ```
 */
export interface HoldStore extends HoldBook {
  /** Makes the tables, or brings older ones up to date. Harmless when repeated, and from several processes at once. */
  migrate: () => Promise<void>
  /**
   * Adds goods, all lines or none; an item that isn't there yet is made. Not repeatable: two calls add twice.
   *
   * On a shop's own stock table only what is there can be added to; an item that isn't rejects with `HOLDS_UNKNOWN_ITEM`.
   */
  restock: (lines: readonly CartLine[]) => Promise<void>
  /**
   * Keeps a cart's goods for an order: all of them or none. From the confirm endpoint's `decide`.
   *
   * Idempotent by order and payment: the first answer stands for a payment, also when it is asked again in another process at the
   * same time, and also when it was `sold-out`. Another payment of the order gets a share of the same hold.
   *
   * @param order Your own order id, not the attempt's `merchant_uid`. 1 to 1,024 bytes.
   * @param cart 1 to 200 items. An item that stands twice counts as the sum.
   */
  hold: (order: string, cart: readonly CartLine[], request: HoldRequest) => Promise<HoldAnswer>
  /**
   * A payment came to nothing: from `onLateApproval`, or when PortOne's record says that it failed. Never on a browser's word
   * alone. It is remembered, also where the hold hasn't come yet: that payment then holds nothing any more.
   *
   * @param known `version`: which PortOne knows it, for a payment that these holds may never have heard of, such as a try of V2's that
   * failed before its confirm call. Absent: as it was held, else V1's.
   */
  release: (order: string, payment: string, known?: { version?: PaymentVersion | undefined }) => Promise<ReleaseAnswer>
  /**
   * A payment was verified at PortOne: the order is sold to it, once for ever. Sells what was held, or, where nothing was (it
   * ran out, it was released), what is still free. To deliver on `sold`; `sold-out` and `other-payment` are to be refunded.
   *
   * @param cart What the order is about, for orders that were never held (the confirm process was skipped). Absent: such an order
   * is `unknown-order`.
   * @param known As for `release`.
   */
  sell: (
    order: string,
    payment: string,
    cart?: readonly CartLine[],
    known?: { version?: PaymentVersion | undefined },
  ) => Promise<SellAnswer>
  /** Makes a hold end later: a virtual account was issued, and its deposit may come until then. Never makes it end earlier. */
  extend: (order: string, until: Date) => Promise<ExtendAnswer>
  /** Where the goods of an item are. `null` when there is no such item. */
  stock: (item: string) => Promise<StockCount | null>
  /** Looks for what can't be. Reads all holds once: for the morning after, not for each request. */
  audit: () => Promise<Audit>
  /**
   * Looks up every hold that is due, and frees, sells, keeps or extends it. Who can't be looked up is kept and told. Safe in several
   * processes at once, and to kill at any time.
   *
   * @param lookups By the version of a payment. A version without a look-up keeps its holds.
   */
  settleDue: (lookups: PaymentLookups, options?: SettleOptions) => Promise<DueReport>
}
