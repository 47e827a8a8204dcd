import type { PaymentRecord } from '../portone/payment-record.ts'
import { leftOf, roundMoney } from './judge-payment.ts'

/** A payment as the shop has it. */
export interface ShopPayment {
  /** PortOne's number of the payment. */
  impUid: string
  /** The attempt's number. */
  merchantUid: string
  /** What the shop believes to have got and not given back, in the currency's unit. */
  left: number
  /** Absent: `'KRW'`. */
  currency?: string | undefined
}

/**
 * What differs.
 *
 * - `'missing'`: PortOne has money of it, and the shop doesn't know the payment: the callback was lost. `verifyOrder` and settle.
 * - `'other-order'`: the shop has it for another order.
 * - `'left'`: what is left of it differs: a refund in the PG's or PortOne's console, or one that the shop took for made.
 * - `'currency'`: the currency differs.
 * - `'sandbox'`: the shop counts a test payment, which brings no money.
 * - `'not-at-portone'`: the shop counts it, and PortOne doesn't know it.
 * - `'not-paid'`: the shop counts it, and PortOne has no money of it.
 */
export type DifferenceKind = 'missing' | 'other-order' | 'left' | 'currency' | 'sandbox' | 'not-at-portone' | 'not-paid'

/** One payment on which PortOne and the shop differ. Nothing personal. */
export interface Difference {
  kind: DifferenceKind
  /** PortOne's number of the payment. */
  impUid: string
  /** PortOne's, or the shop's where PortOne knows none. */
  merchantUid: string
  /** What PortOne has left of it. 0: nothing, or no such payment. */
  atPortone: number
  /** What the shop has. `null`: it doesn't know the payment. */
  atShop: number | null
}

/** A payment that has money with PortOne. */
const hasMoney = ({ status }: PaymentRecord) => status === 'paid' || status === 'cancelled'

/** What of a payment is still with the shop, by PortOne's record. A test payment brings nothing. */
const moneyOf = (payment: PaymentRecord): number => {
  const wasPaid = payment.status === 'paid' || (payment.paid_at ?? 0) > 0
  return hasMoney(payment) && wasPaid && payment.sandbox !== true ? leftOf(payment) : 0
}

/** Compares one payment's two sides. `undefined`: they agree. Pure. */
export function compareSides(payment: PaymentRecord | null, shop: ShopPayment | undefined): Difference | undefined {
  const impUid = payment?.imp_uid ?? (shop as ShopPayment).impUid
  const merchantUid = payment?.merchant_uid ?? (shop as ShopPayment).merchantUid
  const atPortone = payment ? moneyOf(payment) : 0
  const differs = (kind: DifferenceKind): Difference => ({
    kind,
    impUid,
    merchantUid,
    atPortone,
    atShop: shop?.left ?? null,
  })
  if (!shop) return atPortone > 0 ? differs('missing') : undefined
  if (!payment) return differs('not-at-portone')
  if (payment.merchant_uid !== shop.merchantUid) return differs('other-order')
  if (payment.sandbox !== false && shop.left > 0) return differs('sandbox')
  if (payment.currency !== (shop.currency ?? 'KRW')) return differs('currency')
  if (atPortone === roundMoney(shop.left)) return undefined
  return differs(hasMoney(payment) ? 'left' : 'not-paid')
}
