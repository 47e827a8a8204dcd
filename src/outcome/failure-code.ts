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
  | 'popup-blocked'
  | 'network'
  /** Anything else that PortOne calls a failure; nothing is guessed. */
  | 'pg-error'

/** Why the card company, the bank or the PG's risk rules declined; `null` when the text doesn't say. */
export type DeclineDetail =
  | 'limit'
  | 'balance'
  | 'limit-or-balance'
  | 'expired'
  | 'stolen'
  | 'suspended'
  | 'installment'
  | 'password'
  | 'issuer'
  | null
