import type { PaymentPath } from './tables/scripts.ts'

/** A payment as the simulator holds it. */
export interface SimulatedPayment {
  /** What `request_pay` was handed, as it was at that moment: a copy. */
  readonly request: Readonly<Record<string, unknown>>
  /** Which of the script's two protocols it went. */
  readonly path: PaymentPath
  /** The code before the first dot of `pg`, or what `channels` says of the `channelKey`. `null` when neither tells. */
  readonly provider: string | null
  /** PortOne's number of it. */
  readonly impUid: string
  /** The request's, or the one PortOne's script makes up when it is missing. */
  readonly merchantUid: string
  /** In the currency's unit; 0 when the request has no number. */
  readonly amount: number
  /**
   * `req_<milliseconds>`, of the moment of sending: payments sent in the same millisecond share it, as with the real script.
   */
  requestId: string
  /** The simulated PG has approved the payment. */
  approved: boolean
  /** How many times its callback was called, whosever the answer was. */
  answered: number
}
