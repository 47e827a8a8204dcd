/** An order as the shop wrote it down, before the customer pays. Nothing of it comes from a browser. */
export interface SaleOrder {
  orderId: string
  item: string
  quantity: number
  amount: number
  /** How long its goods may be held, in milliseconds since the epoch: counted from the order, not from an attempt. */
  holdUntil: number
  /** The PG, and the shop's number there, that it is to be paid through. */
  channel: { provider: string; mid: string }
  /** `'skipped'`: the shop's own server let this order go without, when the page asked it from the fallback for Instagram. */
  confirm: 'required' | 'skipped'
}
