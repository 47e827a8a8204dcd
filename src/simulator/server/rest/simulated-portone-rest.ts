import type { PaymentRecord } from '../../../portone/payment-record.ts'
import type { RestFaultName } from '../../tables/rest-faults.ts'
import type { PaymentToAdd } from './rest-ledger.ts'
import type { RestCallSeen } from './rest-options.ts'

/** A call that was made. */
export interface RecordedRestCall extends RestCallSeen {
  /** What went wrong with it. `null`: nothing. */
  fault: RestFaultName | null
}

/** PortOne's V1 REST, simulated: what it has, and what was asked of it. */
export interface SimulatedPortOneRest {
  /**
   * Answers a request: mount it in any server. Where the connection is to be cut, it rejects: let your server destroy the socket.
   */
  handler: (request: Request) => Promise<Response>
  /** The same without a network: give it to `portoneRest({ fetch })`. */
  fetch: (url: string, init?: RequestInit) => Promise<Response>
  /** Every payment that PortOne has, as it is now. */
  readonly payments: readonly PaymentRecord[]
  /** Every call, in order. */
  readonly calls: readonly RecordedRestCall[]
  /** A payment comes into being. What isn't said: a card payment of 1,000 won, paid now. */
  add: (payment: PaymentToAdd, more?: { tier?: string; lag?: number }) => PaymentRecord
  /** Something happens to a payment: any fields of its record. */
  change: (impUid: string, changes: Partial<PaymentRecord>) => PaymentRecord
  /** The PG takes the money: `paid`, now. */
  pay: (impUid: string) => PaymentRecord
  /** Money goes back by PortOne's console, which the shop hears of by webhook alone. Absent amount: all that is left. */
  cancelInConsole: (impUid: string, amount?: number) => PaymentRecord
  /** What PGs finish later (PayPal, Paymentwall) is finished, and what is `'done-late'`. */
  finishRefunds: () => void
  /** The next calls meet this: `times` of them (1), those alone whose `method path` begins with `on`. */
  failNext: (fault: RestFaultName, which?: { times?: number; on?: string }) => void
  /** All tokens stop being good. */
  revokeTokens: () => void
  /** The request that PortOne's webhook sends about a payment, in one of the console's two formats. */
  webhook: (impUid: string, url: string, format?: 'json' | 'form') => Request
}
