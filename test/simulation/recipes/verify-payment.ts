import type { SaleBook, StockStore } from '../store/stock-store.ts'
import type { ConfirmLog } from './confirm-log.ts'
import { judgePayment, type Mismatch, type VerifiableOrder } from './judge-payment.ts'
import type { PaymentRecord, PortoneRest } from './portone-rest.ts'

/** What verifying works with: all of it yours. */
export interface VerifyParts {
  portone: PortoneRest
  store: Pick<StockStore, 'sell' | 'release'> & SaleBook
  findOrder: (orderId: string) => VerifiableOrder | undefined | Promise<VerifiableOrder | undefined>
  confirms: Pick<ConfirmLog, 'has'>
  /**
   * Your decision on a payment that isn't what was ordered. It is never sold. `'cancel'`: give the money back. `'flag'`: leave it
   * for a person to look at. Can be asked again about the same payment.
   */
  onMismatch: (mismatches: Mismatch[], record: PaymentRecord, order: VerifiableOrder) => 'cancel' | 'flag'
}

/**
 * What a payment came to, and what to do.
 *
 * - `sold`: it is this order's payment, and the goods are its. `now` the first time, at most once. Deliver by order, what is
 *   sold and not delivered: a process can die between this answer and the delivery.
 * - `awaiting-deposit`: a virtual account. PortOne's webhook tells of the deposit.
 * - `open`: begun, with no end so far. The hold's time ends it.
 * - `failed`: PortOne's record says so. The hold was given back.
 * - `cancelled`: the money went back, whoever did it. What was sold before stays sold: restock by your own rules.
 * - `no-goods`: it was paid too late for the stock, or the order was paid for by another payment. Cancelled; `cancelled: false`
 *   when PortOne couldn't be told: verify again.
 * - `mismatch`: it isn't what was ordered. Never sold. `action` is what was done; `'cancel-failed'`: verify again.
 * - `not-yours`: the payment is another order's, no order's, or PortOne knows none. Nothing was done: whoever names a
 *   stranger's payment must not be able to cancel it.
 * - `unknown`: PortOne couldn't be asked. Verify again; release and cancel nothing.
 */
export type Verification =
  | { result: 'sold'; now: boolean }
  | { result: 'awaiting-deposit' }
  | { result: 'open' }
  | { result: 'failed'; reason: string | null }
  | { result: 'cancelled' }
  | { result: 'no-goods'; why: 'sold-out' | 'other-payment'; cancelled: boolean }
  | { result: 'mismatch'; mismatches: Mismatch[]; action: 'cancelled' | 'cancel-failed' | 'flagged' }
  | { result: 'not-yours'; why: 'other-order' | 'order-unknown' | 'payment-unknown' }
  | { result: 'unknown'; why: string }

/**
 * The other half of the truth: looks a payment up at PortOne, compares it with the order, and sells. For the callback, the
 * return page, the webhook and a job that looks at open orders; in any order, any number of times, at once. Nobody's word
 * is taken but PortOne's record, your orders and your endpoint's log.
 *
 * @param orderId The order it is meant to be, where one is known: the customer's session has one, PortOne's webhook doesn't
 * need one.
 * @example
 * ```ts
 * // POST /payments/verify { imp_uid }, from the page after `completed`, or the return page
 * const { result } = await verifyPayment(parts, body.imp_uid, session.orderId)
 * ```
 */
export async function verifyPayment(parts: VerifyParts, impUid: string, orderId?: string): Promise<Verification> {
  const { portone, store, findOrder, confirms, onMismatch } = parts
  const looked = await portone.lookUp(impUid)
  if (looked.found === 'unknown') return { result: 'unknown', why: looked.why }
  if (looked.found === 'missing') return { result: 'not-yours', why: 'payment-unknown' }
  const { record } = looked
  if (record.imp_uid !== impUid || (orderId !== undefined && record.merchant_uid !== orderId))
    return { result: 'not-yours', why: 'other-order' }
  const order = await findOrder(record.merchant_uid)
  if (!order) return { result: 'not-yours', why: 'order-unknown' }

  const asked = { impUid, merchantUid: order.orderId, amount: order.amount }
  const judgement = judgePayment(record, order, await confirms.has(asked))
  switch (judgement.verdict) {
    case 'awaiting-deposit':
    case 'open':
      return { result: judgement.verdict }
    case 'failed':
      await store.release(order.orderId, impUid)
      return { result: 'failed', reason: record.fail_reason ?? null }
    case 'cancelled':
      await store.release(order.orderId, impUid)
      return { result: 'cancelled' }
    case 'mismatch': {
      // It was right when it was sold. A part of it that went back since then is no reason to take back the rest.
      if ((await store.soldTo(order.orderId)) === impUid) return { result: 'sold', now: false }
      const { mismatches } = judgement
      if (onMismatch(mismatches, record, order) === 'flag') return { result: 'mismatch', mismatches, action: 'flagged' }
      const cancelled = await portone.cancel(record, `Not what was ordered: ${mismatches.join(', ')}`)
      if (cancelled) await store.release(order.orderId, impUid)
      return { result: 'mismatch', mismatches, action: cancelled ? 'cancelled' : 'cancel-failed' }
    }
    case 'sell': {
      const answer = await store.sell(order, impUid)
      if (answer === 'sold' || answer === 'sold-before') return { result: 'sold', now: answer === 'sold' }
      const cancelled = await portone.cancel(record, answer === 'sold-out' ? '재고수량부족' : '중복 결제')
      return { result: 'no-goods', why: answer, cancelled }
    }
  }
}
