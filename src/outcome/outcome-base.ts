import type { BlockedBy } from './blocked-by.ts'

/**
 * Was the confirm process asked for in this payment?
 *
 * - `'requested'`: `confirm_url` was handed to PortOne. It is still PortOne that decides to call it (the feature must
 *   be switched on for the account), and a customer's browser could have dropped it: only your endpoint's log knows.
 * - `'skipped'`: `confirm_url` was not sent, because a fallback said so or because nothing was opened at all.
 * - `'unknown'`: it can't be told, for example after a redirect that came back in another browser.
 */
export type ConfirmMode = 'requested' | 'skipped' | 'unknown'

/**
 * What the merchant acts on.
 *
 * - `'not-moved'`: the evidence says that PortOne or the PG stopped before approval, or that nothing was opened.
 * - `'may-have-moved'`: everything else. Look the payment up on the server before releasing stock or trying again.
 */
export type Money = 'not-moved' | 'may-have-moved'

/** What every outcome carries. */
export interface OutcomeBase {
  /** The order, `merchant_uid`. `null` when the request or the answer named none. */
  merchantUid: string | null
  /** Whether the confirm process was asked for. */
  confirm: ConfirmMode
  /** Whether money may have moved; errs to `'may-have-moved'`. */
  money: Money
  /**
   * What the page saw the browser block while the payment was open. Absent when it saw nothing, which is no proof
   * that nothing was blocked: PortOne's own frames are out of sight.
   */
  blockedBy?: BlockedBy[]
}
