/** What PortOne's V1 REST calls the state of a payment. New values may come any time; none of them is to be taken for another. */
export type PaymentStatus = 'ready' | 'paid' | 'cancelled' | 'failed'

/** One cancellation of a payment, as V1's REST records it in `cancel_history`. */
export interface CancelRecord {
  /** What went back by it, in the currency's unit. */
  amount: number
  /** UNIX seconds. */
  cancelled_at: number
  /** What was said as the reason when it was asked for. Absent or `null`: PortOne doesn't say. */
  reason?: string | null
  /** PortOne's number of this cancellation, since 2024-02. Absent before. */
  cancellation_id?: string | null
  /** The PG's number of this cancellation. */
  pg_tid?: string | null
}

/**
 * A payment as PortOne's V1 REST records it: `response` of `GET /payments/{imp_uid}`, in PortOne's own spelling. Times are
 * UNIX seconds, 0 where it hasn't happened. Fields beyond these are kept as they came.
 *
 * Source: PortOne's V1 OpenAPI document, `PaymentAnnotation`; required there are `imp_uid`, `merchant_uid`, `amount`,
 * `cancel_amount`, `currency`, `status` and `sandbox`.
 */
export interface PaymentRecord {
  /** PortOne's number of this payment. Another attempt at the same order has another. */
  imp_uid: string
  /** The shop's number, as the customer's browser sent it. Several payments may have the same: attempts. */
  merchant_uid: string
  /**
   * PortOne's word, not ours.
   *
   * - `'ready'`: the window was opened, and is still open or was left; or a virtual account waits for its deposit.
   * - `'paid'`: the PG took the money; play money where `sandbox` is `true`.
   * - `'failed'`: refused. PayPal's and Paymentwall's can still turn into `'paid'`.
   * - `'cancelled'`: some or all of the money went back, or a virtual account was revoked before its deposit:
   *   `cancel_amount` tells which. What is left is `amount - cancel_amount`.
   */
  status: PaymentStatus | (string & {})
  /** What was to be paid, in the currency's unit; decimals are possible (USD). Stays the same when a part goes back. */
  amount: number
  /** All that went back so far. */
  cancel_amount: number
  /** ISO 4217. PortOne's default is `'KRW'`. */
  currency: string
  /** Paid through a test channel, without money. `null`: the answer didn't say, as before 2025-11. */
  sandbox: boolean | null
  /** `card`, `trans`, `vbank`, `phone` … May differ from what was asked for. */
  pay_method?: string | null
  /** The PG's V1 code, such as `html5_inicis`. */
  pg_provider?: string | null
  /** The shop's number at the PG. */
  pg_id?: string | null
  /** The virtual account's number, once it is issued. */
  vbank_num?: string | null
  /** When a virtual account's time for the deposit ends. */
  vbank_date?: number | null
  /** When the virtual account was issued. */
  vbank_issued_at?: number | null
  /** When the window was opened. */
  started_at?: number | null
  /** When it was paid. `0` or absent: never. */
  paid_at?: number | null
  /** When it failed. `0` or absent: never. */
  failed_at?: number | null
  /** The last cancellation. */
  cancelled_at?: number | null
  /** The PG's text. `null` unless failed. */
  fail_reason?: string | null
  /** Each cancellation. Absent or empty: none. */
  cancel_history?: readonly CancelRecord[] | null
}
