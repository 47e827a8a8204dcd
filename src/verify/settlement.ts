/** Money that the order can't take: give it back by `refundPayment`. */
export interface DueRefund {
  /** PortOne's number of the payment. */
  impUid: string
  /** What is left of the payment, in the currency's unit. */
  amount: number
  /** `'sold-out'`: paid, but nothing was left. `'paid-twice'`: another payment bought the order. `'not-deliverable'`: you said so. */
  why: 'sold-out' | 'paid-twice' | 'not-deliverable'
}

interface SettledBase {
  /** Your own order id. */
  order: string
  /**
   * Whether this call changed something. Of calls about the same payment one says `true`, and the others are equal but for it: to
   * send the customer's mail once. Deliver by order, what is sold and not delivered: a process can die behind this answer.
   */
  changed: boolean
  /** Mostly empty. With `key` made of `impUid`, a refund that is asked for by several callers is made once. */
  refunds: readonly DueRefund[]
}

/** The order is sold, to this payment, once and for ever. */
export interface SoldSettlement extends SettledBase {
  status: 'sold'
  /** The payment that bought it; where another was asked about, that one is in `refunds`. */
  impUid: string
}

/** It is paid, and can't be delivered: `refunds` has what to give back. `changed`: goods became free. */
export interface RefundSettlement extends SettledBase {
  status: 'refund'
}

/** Nothing was paid, and where a deposit may still come the order doesn't want it: this attempt holds nothing any more. `changed`: goods became free. */
export interface FreedSettlement extends SettledBase {
  status: 'freed'
}

/** What is held for this payment stays. `changed`: other attempts' shares became free. */
export interface KeptSettlement extends SettledBase {
  status: 'kept'
  /** `'sold-before'`: it was sold, and the money went back since then: restock by your own rules. */
  why: 'await-deposit' | 'ask-again' | 'alarm' | 'sold-before'
  /**
   * With `'await-deposit'`: how long the goods are kept, for the last of several accounts. `null` otherwise, and where nothing is held
   * for this order any more.
   */
  until: Date | null
}

/** It is paid, and the holds can't sell it: a mistake in the program, or an order that changed. Mend it, and settle again. */
export interface UnsoldSettlement extends SettledBase {
  status: 'unsold'
  /** `'unknown-order'`: give `itemsOf`. `'other-cart'`, `'unknown-item'`: what it gave isn't what is held, or isn't in stock's table. */
  why: 'unknown-order' | 'other-cart' | 'unknown-item'
}

/** What was done. Switch on `status`; exhaustive. */
export type Settlement = SoldSettlement | RefundSettlement | FreedSettlement | KeptSettlement | UnsoldSettlement
