import type { ShopOrder } from '../store/decide-by-stock.ts'
import type { PaymentRecord } from './portone-rest.ts'

/** An order as your server wrote it down, before the customer pays. Nothing of it comes from a browser. */
export interface VerifiableOrder extends ShopOrder {
  /** Absent: KRW. */
  currency?: string
  /** The PG, and your number there, that it is to be paid through. The browser chooses the channel, and can choose another. */
  channel: { provider: string; mid: string }
  /**
   * `'required'`: your endpoint must have been asked. `'skipped'`: your own server let this order go without, when the page
   * asked it from the fallback for Instagram. Never set by what a browser says of itself.
   */
  confirm: 'required' | 'skipped'
}

/** What differs between PortOne's record and the order. */
export type Mismatch = 'amount' | 'currency' | 'channel' | 'confirm-not-asked' | 'partly-cancelled'

/** What a payment is, by PortOne's record of it. Only `'sell'` may be sold. */
export type Judgement =
  | { verdict: 'sell' | 'awaiting-deposit' | 'open' | 'failed' | 'cancelled' }
  | { verdict: 'mismatch'; mismatches: Mismatch[] }

/** Each difference, and how it is told. */
const checks: Record<Mismatch, (record: PaymentRecord, order: VerifiableOrder, confirmed: boolean) => boolean> = {
  amount: (record, order) => record.amount !== order.amount,
  currency: (record, order) => (record.currency ?? 'KRW') !== (order.currency ?? 'KRW'),
  channel: (record, { channel }) => record.pg_provider !== channel.provider || record.pg_id !== channel.mid,
  'confirm-not-asked': (_, order, confirmed) => order.confirm === 'required' && !confirmed,
  'partly-cancelled': ({ cancel_amount = 0 }) => cancel_amount > 0,
}

/**
 * Compares PortOne's record with the order. Pure.
 *
 * @param confirmed Your endpoint's own log says that it was asked about this payment, with this amount, and approved.
 */
export function judgePayment(record: PaymentRecord, order: VerifiableOrder, confirmed: boolean): Judgement {
  if (record.status === 'failed' || record.status === 'cancelled') return { verdict: record.status }
  // Begun: a window that is still open, or that was left. Only a virtual account has a number by now.
  if (record.status === 'ready') return { verdict: record.vbank_num ? 'awaiting-deposit' : 'open' }
  const mismatches = (Object.keys(checks) as Mismatch[]).filter((name) => checks[name](record, order, confirmed))
  return mismatches.length > 0 ? { verdict: 'mismatch', mismatches } : { verdict: 'sell' }
}
