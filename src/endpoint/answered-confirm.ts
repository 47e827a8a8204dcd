/**
 * One answer of the endpoint's, as metrics and logs may have it. Nothing in it names a customer, an order or a payment, and
 * everything but the times is of a small set, so that it can label a metric.
 */
export interface AnsweredConfirm {
  /**
   * - `'approved'`: 200, by `decide`.
   * - `'declined'`: 409, by `decide`.
   * - `'refused'`: by the endpoint itself, which `code` says the ground of.
   */
  decision: 'approved' | 'declined' | 'refused'
  /** The HTTP status: 200, or 400 to 503. */
  status: number
  /** Your decline's code, or the endpoint's own `CONFIRM_…`. `null` for an approval, and for a decline without one. */
  code: string | null
  /** Whose call it was. `null` where the call was refused before that was known. */
  version: 'v1' | 'v2' | null
  /** From the call to the answer, in milliseconds, the reading of the body included. */
  duration: number
  /** The deadline had passed, or the caller had hung up: what `decide` approves for it goes to `onLateApproval`. */
  late: boolean
  /** `decide` wasn't asked for this call: an earlier one, or one at the same time, had asked about the same payment. */
  remembered: boolean
  /**
   * How long the holds took, in milliseconds, as `decideByHolds` says in its decision. `null`: it didn't say, or hadn't come
   * back when the answer went out.
   */
  holdsTime: number | null
}

/** What is noted on the way to an answer. */
export type AnswerNotes = Pick<AnsweredConfirm, 'version' | 'remembered' | 'holdsTime'>
