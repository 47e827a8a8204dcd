import { customerReason } from './customer-reason.ts'
import { customerSituation } from './customer-situation.ts'
import { type CustomerStep, customerSteps } from './customer-steps.ts'
import type { PayOutcome } from './outcome.ts'

/**
 * The customer's next step as data, for the button beside {@link customerMessage}; the two never disagree. Where money may
 * have moved it is `'check-first'` or `'wait'`, never another payment.
 *
 * @returns `null` where there is no step: a payment that is being verified, a deposit that is awaited, and wherever your own
 * words are shown (a confirm reason, a fallback's): there branch on `reasonCode`.
 * @example
 * ```ts
 * if (customerNext(outcome) === 'check-first') showOrders()
 * ```
 */
export function customerNext(outcome: PayOutcome): CustomerStep | null {
  const ownWords = 'reason' in outcome && outcome.reason !== null && customerReason(outcome.reason) !== null
  return ownWords ? null : customerSteps[customerSituation(outcome)]
}
