/** The failure codes that come with nothing more. */
export type PlainFailureCode =
  /** The customer closed or cancelled, as far as the text says. It can be wrong: see `blockedBy`. */
  | 'user-cancelled'
  /** PortOne holds this `merchant_uid` as paid *or in progress*. */
  | 'already-paid'
  /** PortOne or the PG refused the request itself: a missing field, a PG or channel that isn't set up. */
  | 'request-rejected'
  /** The PG's session or authentication ran out. */
  | 'timed-out'
  /** The browser refused the PG's window, or PortOne's script says so: `blockedBy` may name its host. */
  | 'popup-blocked'
  /** A connection between parties failed, or somebody behind the PG didn't answer. */
  | 'network'

/**
 * Why the card company, the bank, the carrier or the PG's risk rules declined; `null` when the text doesn't say.
 *
 * - `'limit'`, `'balance'`, `'limit-or-balance'`: a limit was exceeded, too little is there, or one of both.
 * - `'expired'`: the card has expired. `'stolen'`: reported lost or stolen, forged or damaged.
 * - `'suspended'`: the card, account or membership is suspended, closed, seized or in arrears.
 * - `'installment'`: the instalment plan isn't possible.
 * - `'password'`: the password was wrong, or is not set.
 * - `'tries'`: something was wrong too often, and is locked now.
 * - `'mismatch'`: something typed doesn't fit: a card or account number, expiry, CVC, birth date or name.
 * - `'unregistered'`: the card, account or customer isn't registered for payments online.
 * - `'minor'`: the customer is too young.
 * - `'phone-blocked'`: the phone is blocked or unpaid, or its contract doesn't allow payments.
 * - `'issuer'`: the text only says who refuses, or whom to ask.
 */
export type DeclineDetail =
  | 'limit'
  | 'balance'
  | 'limit-or-balance'
  | 'expired'
  | 'stolen'
  | 'suspended'
  | 'installment'
  | 'password'
  | 'tries'
  | 'mismatch'
  | 'unregistered'
  | 'minor'
  | 'phone-blocked'
  | 'issuer'
  | null

/**
 * What kind of fault a `pg-error` was; `null` when the text doesn't say.
 *
 * - `'maintenance'`: closed hours or maintenance at the bank, card company or carrier.
 * - `'in-progress'`: a step or another try of this payment is still running.
 */
export type PgErrorDetail = 'maintenance' | 'in-progress' | null
