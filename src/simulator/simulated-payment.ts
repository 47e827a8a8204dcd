import type { DeclineDetail, FailureCode } from '../outcome/outcome.ts'
import type { FaultName } from './tables/faults.ts'
import type { PaymentPath } from './tables/scripts.ts'

/** What a simulated payment can come to: our outcomes' own names. */
export type SimulatedOutcome = 'completed' | 'awaiting-deposit' | FailureCode

/** What PortOne is to answer. Everything absent: what the confirm process decides. */
export interface SimulatedAnswer {
  /** Absent: `completed`, unless the confirm process refuses. */
  outcome?: SimulatedOutcome | undefined
  /** With `confirm-declined`: the endpoint's reason. Absent: PortOne's `알 수 없음`. */
  reason?: string | undefined
  /** With `declined`: why. Absent: `'limit'`; `null`: words that don't say. */
  detail?: DeclineDetail | undefined
  /** `error_msg` in place of the table's words. Absent: the words of `portone-words.ts`. */
  message?: string | undefined
  /**
   * The answer itself, handed over as it is, whatever it is, `undefined` too; a function is asked for it with the payment.
   * Not written at all: built from `outcome`.
   */
  answer?: unknown
  /** What goes wrong with this answer on its way, beside the simulation's own faults. */
  faults?: readonly FaultName[] | undefined
}

/** A payment as the simulator holds it. */
export interface SimulatedPayment {
  /** What `request_pay` was handed, as it was at that moment: a copy. */
  readonly request: Readonly<Record<string, unknown>>
  readonly path: PaymentPath
  /** The code before the first dot of `pg`, or what `channels` says of the `channelKey`. `null` when neither tells. */
  readonly provider: string | null
  readonly impUid: string
  /** The request's, or the one PortOne's script makes up when it is missing. */
  readonly merchantUid: string
  /** In the currency's unit; 0 when the request has no number. */
  readonly amount: number
  /** `req_<milliseconds>`: payments opened in the same millisecond share it, as with the real script. */
  readonly requestId: string
  /** The simulated PG has approved the payment. */
  approved: boolean
  /** How many times its callback was called, whosever the answer was. */
  answered: number
}

/** The PortOne window in the hands of a page or a test: what a customer, and the PG behind, can do in it. */
export interface PaymentWindow {
  readonly payment: SimulatedPayment
  /** PortOne's overlay in the page, to put buttons in. `null` without a page, or with `overlay: false`. */
  readonly overlay: HTMLElement | null
  /** The popup. `null` when none was opened. */
  readonly popup: Window | null
  /** Goes on as a customer who pays: the confirm process, then the PG's approval, then the answer. */
  approve: () => Promise<void>
  /** The customer cancels. */
  cancel: () => Promise<void>
  /** The PG declines at approval, after the confirm process. Absent: `'limit'`. */
  decline: (detail?: DeclineDetail) => Promise<void>
  /** Any answer: an outcome's name, or more. */
  answer: (answer: SimulatedOutcome | SimulatedAnswer) => Promise<void>
  /** The same answer, twice. */
  answerTwice: (answer?: SimulatedOutcome | SimulatedAnswer) => Promise<void>
  /** An answer that names another order. */
  answerForOther: (merchantUid: string) => Promise<void>
  /** The window goes away and nothing is ever called. */
  closeSilently: () => void
}
