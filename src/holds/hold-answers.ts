/** The goods are kept for the order, and this payment has its share. */
export interface Held {
  status: 'held'
  /** When the hold ends. */
  until: Date
}

/** There isn't enough left. Nothing was taken. Stands for this payment; another payment of the order is asked anew. */
export interface SoldOut {
  status: 'sold-out'
  /** The items of which there isn't enough, sorted. */
  short: string[]
}

/** The stock table has no such item. Nothing was taken, and nothing is remembered: once it is restocked, it can be held. */
export interface UnknownItem {
  status: 'unknown-item'
  /** Which, sorted. */
  items: string[]
}

/** The order is known with other items or quantities. Nothing was changed: give a changed order a new id. */
export interface OtherCart {
  status: 'other-cart'
}

/** The order is sold. */
export interface AlreadySold {
  status: 'already-sold'
  /** The payment that bought it. May be the very one that was asked about: PortOne may ask twice. */
  payment: string
}

/** This payment was given back before; a payment that was given up stays so. Another payment of the order may hold. */
export interface GivenBack {
  status: 'given-back'
}

/** The time is over: of the order's hold where there is one, else of the `until` that was asked for. By the home's clock. */
export interface TooLate {
  status: 'too-late'
}

/** What came of a hold. Closed: an exhaustive `switch` on `status` compiles. */
export type HoldAnswer = Held | SoldOut | UnknownItem | OtherCart | AlreadySold | GivenBack | TooLate

/** What came of a release. Whatever it is, this payment holds nothing any more. */
export type ReleaseAnswer =
  /** It was the last share: the goods are free again. At most once for a hold. */
  | { status: 'freed' }
  /** Other payments of the order still have a share: the goods stay. */
  | { status: 'shared'; payments: string[] }
  /** There was nothing to free: it was given back before, it ran out, or its hold hasn't come yet and won't. */
  | { status: 'not-held' }
  /** The order is sold, and stays so. */
  | AlreadySold

/** What came of a sale. */
export type SellAnswer =
  /** Now, and only now: deliver. */
  | { status: 'sold' }
  /** By this same payment: a webhook, a return page and a callback may all tell of one payment. Deliver nothing more. */
  | { status: 'sold-before' }
  /** Another payment has bought this order: refund this one. */
  | { status: 'other-payment'; payment: string }
  /** Nothing was held any more and not enough was left: refund. Stays so for this payment, also when goods become free later. */
  | SoldOut
  /** The order was never held, and no cart was given: call again with the cart. */
  | { status: 'unknown-order' }
  /** The cart that was given isn't the one that the order is known with. */
  | OtherCart
  /** The cart that was given names items that the stock table doesn't have. */
  | UnknownItem

/** What came of an extension. */
export type ExtendAnswer =
  /** It ends at `until`, which is the later of what was and what was asked for. */
  | { status: 'extended'; until: Date }
  /** The asked time is over. */
  | TooLate
  /** Nothing is held for this order: never, or not any more. */
  | { status: 'not-held' }
  | AlreadySold
