import { attempt } from '../shared/attempt.ts'
import { type CustomerStep, customerMessages } from './customer-messages.ts'
import { customerSituation } from './customer-situation.ts'
import type { PayOutcome } from './outcome.ts'
import { ownWords } from './own-words.ts'

/**
 * The customer's next step as data, for the button beside {@link customerMessage}; the two never disagree. Where money may
 * have moved it is `'check-first'` or `'wait'`, never another payment; so it is for what is no outcome.
 *
 * @returns `null` where there is no step: a payment that is being verified, a deposit that is awaited, and wherever your own
 * words are shown (a confirm reason, a fallback's): there branch on `reasonCode`.
 * @example
 * ```ts
 * if (customerNext(outcome) === 'check-first') showOrders()
 * ```
 */
export function customerNext(given: PayOutcome): CustomerStep | null {
  const outcome: PayOutcome = Object(given)
  const step = attempt(() => (ownWords(outcome) === null ? customerMessages[customerSituation(outcome)].step : null))
  return step === undefined ? 'check-first' : step
}
