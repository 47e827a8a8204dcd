import type { OutcomeBase } from './outcome-base.ts'
import type { RefusedOutcome } from './refused.ts'

type Own<Outcome> = Outcome extends RefusedOutcome ? Omit<Outcome, keyof OutcomeBase | 'status'> : never

/** What one refusal says beyond what all of them say. */
export type Refusal = Own<RefusedOutcome>

/** The outcome of a payment whose window was never opened. */
export function refuse(merchantUid: string | null, refusal: Refusal): RefusedOutcome {
  return { status: 'refused', merchantUid, confirm: 'skipped', money: 'not-moved', ...refusal }
}
