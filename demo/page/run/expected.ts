import type { PayOutcome } from 'imp-confirm'
import type { Expected } from '../tables/scenarios.ts'

/** `failed / confirm-declined`, or `completed`. */
export const nameOf = (outcome: Expected | PayOutcome): string =>
  'code' in outcome ? `${outcome.status} / ${outcome.code}` : outcome.status
