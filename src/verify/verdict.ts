import type { PortoneRestErrorKind } from './portone-rest-error.ts'

/** A payment, named, with what of it PortOne holds. Nothing personal: a verdict can be logged and stored. */
export interface NamedPayment {
  /** PortOne's number of the payment. */
  impUid: string
  /** The order's, as you expect it. */
  merchantUid: string
  /** What was to be paid, in the currency's unit. */
  amount: number
  /** What is left of it: `amount` without what went back. */
  left: number
  /** PortOne's word, such as `KRW`. */
  currency: string
}

/** It is what was ordered, and PortOne says `paid`: hand it to `settlePayment`, or deliver once. */
export interface DeliverVerdict extends NamedPayment {
  action: 'deliver'
}

/**
 * What a deposit is for.
 *
 * - `'unpaid'`: the order waits for it. Show the account.
 * - `'paid-twice'`, `'not-deliverable'`: the order doesn't want it any more, since another payment has paid for it, or since
 *   `expected.deliverable` is `false`. Don't show the account, and revoke it in PortOne's console if you can: money that still comes in
 *   is a `refund` for the same reason.
 */
export type AwaitDepositReason = 'unpaid' | RefundVerdict['why']

/** A virtual account was issued, and may be paid into. The webhook tells of the deposit; keep the goods until then. */
export interface AwaitDepositVerdict extends NamedPayment {
  action: 'await-deposit'
  why: AwaitDepositReason
  /** When the time for it ends (`vbank_date`). `null`: PortOne doesn't say. */
  until: Date | null
}

/**
 * Why nothing can be said yet.
 *
 * - `'not-found'`: PortOne knows no such payment (now). Soon after the callback it may not have it yet.
 * - `'open'`: begun less than an hour ago, with no end so far: the window is open, was left, or the PG is still deciding.
 * - `'may-turn'`: `failed`, at a PG whose `failed` can still turn into `paid`.
 * - the others: PortOne couldn't be asked, see {@link PortoneRestErrorKind}.
 */
export type AskAgainReason = 'not-found' | 'open' | 'may-turn' | PortoneRestErrorKind

/** Nothing is known. Sell, free and refund nothing; the order stays as it is. */
export interface AskAgainVerdict {
  action: 'ask-again'
  why: AskAgainReason
  /** When to ask again, in milliseconds from now: from a second to an hour. */
  after: number
  /** `null` where an order was asked about, and no one payment decided. */
  impUid: string | null
  /** The attempt's number, as you expect it. */
  merchantUid: string
}

/**
 * Why nothing was paid.
 *
 * - `'failed'`: PortOne says so, and it won't turn.
 * - `'cancelled'`: all of the money went back, or a virtual account was revoked before its deposit.
 * - `'deposit-over'`: a virtual account whose time ended without a deposit.
 * - `'left'`: the window was opened over an hour ago, and nothing came of it.
 */
export type NothingPaidReason = 'failed' | 'cancelled' | 'deposit-over' | 'left'

/** No money of this payment is with the shop. The customer may try again. */
export interface NothingPaidVerdict {
  action: 'nothing-paid'
  why: NothingPaidReason
  /** PortOne's number of the payment. */
  impUid: string
  /** The attempt's number, as you expect it. */
  merchantUid: string
}

/** Paid, and as expected, but your order can't take it: give it back by `refundPayment`. Nothing is refunded by itself. */
export interface RefundVerdict extends NamedPayment {
  action: 'refund'
  /** `'not-deliverable'`: `expected.deliverable` was `false`. `'paid-twice'`: another payment has paid for the order. */
  why: 'not-deliverable' | 'paid-twice'
}

/**
 * What doesn't fit.
 *
 * - `'merchantUid'`: the payment is another order's. Whoever named it isn't its owner: it is left alone, and nothing of it is told.
 * - `'amount'`, `'currency'`, `'channel'`: the browser sent another.
 * - `'sandbox'`: a test channel's, which brings no money; or PortOne doesn't say.
 * - `'asked'`: your confirm endpoint wasn't asked about it, or didn't approve it.
 * - `'cancelAmount'`: a part went back already, or PortOne says cancelled and no money went back.
 * - `'depositDeadline'`: a virtual account's deposit came after its end.
 * - `'status'`: a status that isn't known here.
 */
export type AlarmField =
  | 'merchantUid'
  | 'amount'
  | 'currency'
  | 'channel'
  | 'sandbox'
  | 'asked'
  | 'cancelAmount'
  | 'depositDeadline'
  | 'status'

/** It doesn't fit: a person looks at it. Never delivered, and never refunded by itself. */
export interface AlarmVerdict {
  action: 'alarm'
  field: AlarmField
  /** What the order says. */
  expected: string | number | boolean | null
  /** What PortOne says. `null` for another order's payment, of which nothing is told. */
  found: string | number | boolean | null
  /** PortOne's number of the payment. */
  impUid: string
  /** The order's, as you expect it. */
  merchantUid: string
  /** What PortOne still holds of it. 0 for another order's payment. */
  left: number
}

/** What a payment is, and what to do. Switch on `action`; exhaustive. Plain data: it survives `structuredClone`, and a queue's JSON (`until` is a text then; `settlePayment` takes it). */
export type Verdict =
  | DeliverVerdict
  | AwaitDepositVerdict
  | AskAgainVerdict
  | NothingPaidVerdict
  | RefundVerdict
  | AlarmVerdict

/** The verdict on all payments of an order. */
export type OrderVerdict = Verdict & {
  /**
   * What else has money, though one payment decided: paid a second time (`refund`), or not fitting (`alarm`); and what may still get
   * some: another virtual account that is open (`await-deposit`). Mostly empty. `settlePayment` takes care that a payment that was sold
   * isn't among what it says to refund.
   */
  also: readonly (RefundVerdict | AlarmVerdict | AwaitDepositVerdict)[]
  /** The `imp_uid`s of the attempts that came to nothing: `settlePayment` gives their shares in the hold back. */
  cameToNothing: readonly string[]
}
