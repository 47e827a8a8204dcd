import type { PortoneRestErrorKind } from './portone-rest-error.ts'

/**
 * Why a refund wasn't made.
 *
 * - `'not-paid'`: there is no money to give back: `ready`, `failed`, or a virtual account revoked before its deposit.
 * - `'nothing-left'`: all of it went back before, by other refunds. `'more-than-left'`: the amount is above what is left.
 * - `'account-missing'`, `'tel-missing'`: this payment goes back to an account of the customer's: give `account`, or its `tel`.
 * - `'other-refund'`: this `key` was used for another payment or amount: one key, one refund.
 * - `'changed'`: another refund came between; nothing was sent a second time. Look at what is left, and ask anew.
 * - `'portone'`: PortOne or the PG said no: `portoneMessage` is its text.
 */
export type RefundRefusal =
  | 'not-paid'
  | 'nothing-left'
  | 'more-than-left'
  | 'account-missing'
  | 'tel-missing'
  | 'other-refund'
  | 'changed'
  | 'portone'

interface RefundBase {
  impUid: string
  /** The refund's own key. */
  key: string
}

/** The payment shows that the money goes back. A bank may take days to book it. */
export interface RefundDone extends RefundBase {
  /** `'done'`: by this call. `'already'`: by an earlier call for the same refund, or, with `all`, whoever gave it all back. */
  status: 'done' | 'already'
  /** What went back by this refund, in the currency's unit. */
  amount: number
  /** What is left of the payment. */
  left: number
}

/** PortOne took it, and the PG finishes later. Call again with the same key to see; nothing is sent twice. */
export interface RefundPending extends RefundBase {
  status: 'pending'
  /** What is on its way back, in the currency's unit. */
  amount: number
}

/** It wasn't made. */
export interface RefundRefused extends RefundBase {
  status: 'refused'
  why: RefundRefusal
  /** What is left of the payment. `null` where that isn't known. */
  left: number | null
  /** PortOne's own text, byte for byte. `null` where it wasn't PortOne that refused. */
  portoneMessage: string | null
}

/** It isn't known. Call again with the same key: it finishes what wasn't done, and does nothing twice. */
export interface RefundUnknown extends RefundBase {
  status: 'unknown'
  /**
   * Why. `'not-found'`: PortOne doesn't find the payment (now). `'may-run'`: this part was sent in the last 15 minutes, nobody heard, and
   * the payment doesn't show it: PortOne may be at it still, and a second one could go back beside it. Nothing is sent before they are
   * over. The others: see `PortoneRestErrorKind`.
   */
  why: 'not-found' | 'may-run' | PortoneRestErrorKind
  /** Whether PortOne may have been told to give the money back. */
  sent: boolean
}

/** What came of a refund. Switch on `status`; exhaustive. */
export type RefundResult = RefundDone | RefundPending | RefundRefused | RefundUnknown
