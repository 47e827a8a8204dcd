import type { DeclineDetail } from '../outcome/failure-code.ts'
import type { FailureCode } from '../outcome/outcome.ts'
import type { FaultName } from './tables/faults.ts'

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
