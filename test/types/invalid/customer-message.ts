import {
  type CustomerSituation,
  customerMessage,
  customerNext,
  type OwnCustomerMessages,
  type PayOutcome,
} from 'imp-confirm'

declare const outcome: PayOutcome

// expect: declined/limt'' does not exist in type
customerMessage(outcome, { messages: { 'declined/limt': 'Over the limit.' } })
// expect: Type 'number' is not assignable to type
customerMessage(outcome, { messages: { 'declined/limit': 7 } })
// expect: Type 'number' is not assignable to type
customerMessage(outcome, { messages: { 'confirm-declined/OUT_OF_STOCK': { ko: 7 } } })
// expect: Type '"ja"' is not assignable to type
customerMessage(outcome, { fallback: 'ja' })
// expect: Type '"paid"' is not assignable to type
export const situation: CustomerSituation = 'paid'
// expect: Type '(outcome: string) => string' is not assignable to type
export const made: OwnCustomerMessages = { unknown: (outcome: string) => outcome }

export function everyStep(): string {
  const step = customerNext(outcome)
  switch (step) {
    case 'retry':
    case 'correct':
    case 'other-means':
    case 'wait':
    case 'check-first':
    case 'ask-issuer':
      return step
    case null:
      return ''
    default: {
      // expect: is not assignable to type 'never'
      const missing: never = step
      return missing
    }
  }
}
