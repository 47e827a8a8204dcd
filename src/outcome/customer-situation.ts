import { ownField } from '../shared/own-field.ts'
import { type CustomerSituation, customerMessages } from './customer-messages.ts'
import type { PayOutcome } from './outcome.ts'

const isSituation = (name: string): name is CustomerSituation => ownField(customerMessages, name) !== undefined

/** The first of these names that is a situation; the last one always is. */
const firstOf = (...names: [...string[], CustomerSituation]): CustomerSituation =>
  names.find(isSituation) as CustomerSituation

function failed(outcome: Extract<PayOutcome, { status: 'failed' }>): CustomerSituation {
  const { code, money } = outcome
  const popup = outcome.blockedBy?.some(({ kind }) => kind === 'popup')
  const seen = code === 'user-cancelled' && popup ? 'popup-blocked' : code
  const detail = 'detail' in outcome && outcome.detail !== null ? `${seen}/${outcome.detail}` : seen
  if (money === 'may-have-moved')
    return firstOf(`${detail}/may-have-moved`, `${seen}/may-have-moved`, 'pg-error/may-have-moved')
  // Danal's code for phone bills. Source: the PG table.
  const byPhone = ownField(outcome.raw, 'pay_method') === 'phone' || outcome.provider === 'danal'
  // Some rows of the signal table tell more than a detail does: an authentication, a card of another country.
  return firstOf(byPhone ? `${detail}/phone` : '', `${seen}/${outcome.because}`, detail, seen, 'pg-error')
}

/**
 * What an outcome means to the customer: the key of the text and of the next step. Money comes first: where it may have
 * moved, only situations that say so are chosen.
 */
export function customerSituation(outcome: PayOutcome): CustomerSituation {
  switch (outcome.status) {
    case 'failed':
      return failed(outcome)
    case 'refused':
      // An `IMP` that threw after it was called may have sent something.
      if ((outcome.money as string) === 'may-have-moved') return 'unknown'
      return firstOf(outcome.code, outcome.code === 'invalid-request' ? 'request-rejected' : 'pg-unsupported')
    case 'awaiting-deposit':
      return outcome.account?.number && outcome.account.bank ? 'awaiting-deposit' : 'awaiting-deposit/no-account'
    default:
      // An outcome of another version's may be anything.
      return firstOf(outcome.status, 'unknown')
  }
}
