/** What an order wants to be kept for it. The same order always wants the same. */
export interface StockOrder {
  /** Your `merchant_uid`. */
  orderId: string
  item: string
  /** A whole number, 1 or more. */
  quantity: number
  /**
   * How long it may be held, in milliseconds since the epoch. Counted from the moment the order was made, not from a
   * payment attempt: otherwise whoever starts paying again and again keeps the goods for ever. Longer than the PG's window
   * can stay open.
   */
  holdUntil: number
}

/**
 * What came of a hold.
 *
 * - `'held'`: it is held for this order; also when it was before.
 * - `'sold-out'`: there isn't enough left.
 * - `'too-late'`: the order's time is over.
 * - `'given-back'`: this payment's hold was released before; a payment that was given up stays so.
 * - `'already-sold'`: the order is paid for.
 */
export type HoldAnswer = 'held' | 'sold-out' | 'too-late' | 'given-back' | 'already-sold'

/**
 * What came of a sale.
 *
 * - `'sold'`: now, and only now. Deliver.
 * - `'sold-before'`: by this same payment: a webhook, a redirect and a callback may all tell of one payment.
 * - `'other-payment'`: the order was paid for by another payment. Cancel this one.
 * - `'sold-out'`: nothing was held any more, and nothing was left. Cancel this payment. It stays so for this payment, also
 *   when goods become free a moment later: whoever was told to cancel it may be doing so.
 */
export type SellAnswer = 'sold' | 'sold-before' | 'other-payment' | 'sold-out'

/** Where the goods of an item are; the sum stays what was put in. */
export interface StockCount {
  free: number
  held: number
  sold: number
}

/** What a store remembers of its sales. */
export interface SaleBook {
  /** The payment that the order was sold to, its `imp_uid`. `null` when it wasn't sold. */
  soldTo: (orderId: string) => Promise<string | null>
}

/**
 * Stock that holds. Each of these is one transaction: it happens whole or not at all, also when the process is killed.
 *
 * A hold belongs to the order, and every payment attempt of that order (`impUid`) has a share in it. It is given back when
 * the last share is: a late first attempt can't take the goods away from the second one, which was approved meanwhile.
 */
export interface StockStore {
  /** Adds goods. */
  put: (item: string, quantity: number) => Promise<void>
  /** From the confirm endpoint's `decide`. Harmless when repeated. */
  hold: (order: StockOrder, impUid: string, now: number) => Promise<HoldAnswer>
  /**
   * A payment attempt came to nothing: from `onLateApproval`, or when PortOne's record says that it failed. Never on a
   * browser's word alone.
   *
   * @returns Whether goods became free by it. At most once for a hold.
   */
  release: (orderId: string, impUid: string) => Promise<boolean>
  /**
   * The payment was verified at PortOne. Takes what was held, or, where nothing was (the confirm process was skipped, the
   * hold ran out), what is still free.
   */
  sell: (order: StockOrder, impUid: string) => Promise<SellAnswer>
  /** The orders whose hold runs out. Look each up at PortOne first, and sell what is paid: silence is no failure. */
  due: (now: number) => Promise<string[]>
  /** Gives back every hold that has run out. Returns how many. */
  expire: (now: number) => Promise<number>
  count: (item: string) => Promise<StockCount>
  close: () => Promise<void>
}
