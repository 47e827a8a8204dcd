import { customerReason } from './customer-reason.ts'
import type { PayOutcome } from './outcome.ts'

/** What the shop itself says of an outcome: its confirm reason, or its fallback's. `null` when that is no sentence. */
export const ownWords = (outcome: PayOutcome): string | null =>
  'reason' in outcome && outcome.reason !== null ? customerReason(outcome.reason) : null
