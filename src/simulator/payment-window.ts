import type { DeclineDetail } from '../outcome/failure-code.ts'
import type { SimulatedAnswer, SimulatedOutcome } from './simulated-answer.ts'
import type { SimulatedPayment } from './simulated-payment.ts'

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
