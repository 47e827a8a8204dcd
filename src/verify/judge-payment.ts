import type { PaymentRecord } from '../portone/payment-record.ts'
import { channelsOf, type ExpectedPayment } from './expected-payment.ts'
import { traitsOf } from './provider-traits.ts'
import type { AlarmField, AlarmVerdict, NamedPayment, NothingPaidReason, Verdict } from './verdict.ts'

const minute = 60_000

/** Clocks of the shop, PortOne and the PG may differ by so much. */
const clockSlack = 10 * minute

/** How long after its opening a window may still be paid in. */
const windowLife = 60 * minute

/** When to ask again, in milliseconds. */
const again = { open: 10_000, mayTurn: 60 * minute }

/** Sums of decimals, rounded to what currencies have. */
export const roundMoney = (amount: number): number => Math.round(amount * 1000) / 1000

/** What is left of a payment. */
export const leftOf = ({ amount, cancel_amount }: PaymentRecord): number => roundMoney(amount - cancel_amount)

const seconds = (time: number | null | undefined): number => (time ?? 0) * 1000

/** A virtual account that was issued; `ready` alone is also a window that was opened or left. */
const hasAccount = ({ vbank_num, vbank_issued_at }: PaymentRecord): boolean =>
  Boolean(vbank_num) || seconds(vbank_issued_at) > 0

/** What doesn't fit, of what can be compared whether or not it is paid yet. */
type Misfit = [field: AlarmField, expected: AlarmVerdict['expected'], found: AlarmVerdict['found']]

/** Each difference that keeps a payment from being this order's, in the order in which it is told. */
function misfitOf(payment: PaymentRecord, expected: ExpectedPayment, asked: boolean | undefined): Misfit | undefined {
  const { amount, currency = 'KRW', allowTest = false } = expected
  const channels = channelsOf(expected)
  const atProvider = channels?.filter(({ provider }) => provider === payment.pg_provider)
  const namesOf = (names: readonly (string | undefined)[] = []) => [...new Set(names)].join(', ')
  const misfits: [isWrong: boolean, ...Misfit][] = [
    [payment.currency !== currency, 'currency', currency, payment.currency],
    [payment.amount !== amount, 'amount', amount, payment.amount],
    [!allowTest && payment.sandbox !== false, 'sandbox', false, payment.sandbox],
    [
      atProvider?.length === 0,
      'channel',
      namesOf(channels?.map(({ provider }) => provider)),
      payment.pg_provider ?? null,
    ],
    [
      atProvider !== undefined && !atProvider.some(({ mid = payment.pg_id }) => mid === payment.pg_id),
      'channel',
      namesOf(atProvider?.map(({ mid }) => mid)),
      payment.pg_id ?? null,
    ],
    [asked === false, 'asked', true, false],
  ]
  const found = misfits.find(([isWrong]) => isWrong)
  return found && [found[1], found[2], found[3]]
}

/**
 * Judges one payment of PortOne's record against the order. Pure.
 *
 * @param asked Whether the shop's endpoint approved this payment. `undefined`: not looked at.
 * @param now Milliseconds since the epoch, by the shop's clock.
 */
export function judgePayment(
  payment: PaymentRecord,
  expected: ExpectedPayment,
  asked: boolean | undefined,
  now: number,
): Verdict {
  const { imp_uid: impUid, status, cancel_amount } = payment
  const { merchantUid, paidBy, deliverable } = expected
  const isPaidByAnother = typeof paidBy === 'string' && paidBy !== impUid
  const left = leftOf(payment)
  const named: NamedPayment = { impUid, merchantUid, amount: payment.amount, left, currency: payment.currency }
  const alarm = (...[field, should, found]: Misfit): AlarmVerdict => ({
    action: 'alarm',
    field,
    expected: should,
    found,
    impUid,
    merchantUid,
    left: field === 'merchantUid' || status === 'ready' ? 0 : left,
  })
  const nothingPaid = (why: NothingPaidReason): Verdict => ({ action: 'nothing-paid', why, impUid, merchantUid })

  if (payment.merchant_uid !== merchantUid) return alarm('merchantUid', merchantUid, null)
  switch (status) {
    case 'failed': {
      const turns = traitsOf(payment.pg_provider).failedMayTurn
      const failedAt = seconds(payment.failed_at) || seconds(payment.started_at)
      return turns !== undefined && now < failedAt + turns
        ? { action: 'ask-again', why: 'may-turn', after: again.mayTurn, impUid, merchantUid }
        : nothingPaid('failed')
    }
    case 'ready': {
      if (!hasAccount(payment))
        return now < seconds(payment.started_at) + windowLife + clockSlack
          ? { action: 'ask-again', why: 'open', after: again.open, impUid, merchantUid }
          : nothingPaid('left')
      const end = seconds(payment.vbank_date)
      if (end > 0 && now > end + clockSlack) return nothingPaid('deposit-over')
      const misfit = misfitOf(payment, expected, asked)
      if (misfit) return alarm(...misfit)
      const why = isPaidByAnother ? 'paid-twice' : deliverable === false ? 'not-deliverable' : 'unpaid'
      return { action: 'await-deposit', why, until: end > 0 ? new Date(end) : null, ...named }
    }
    case 'paid':
    case 'cancelled': {
      // Some PGs' partial cancellation leaves `paid`, others' says `cancelled`: what is left tells.
      const wasPaid = status === 'paid' || seconds(payment.paid_at) > 0
      if (!wasPaid || (left === 0 && cancel_amount > 0)) return nothingPaid('cancelled')
      // Right when it was delivered: a part that went back since then, or a closed order, is no reason to take it back.
      if (paidBy === impUid) return { action: 'deliver', ...named }
      if (cancel_amount !== 0 || status === 'cancelled') return alarm('cancelAmount', 0, cancel_amount)
      const misfit = misfitOf(payment, expected, asked)
      if (misfit) return alarm(...misfit)
      if (isPaidByAnother) return { action: 'refund', why: 'paid-twice', ...named }
      const end = seconds(payment.vbank_date)
      const paidAt = seconds(payment.paid_at)
      if (hasAccount(payment) && end > 0 && paidAt > end + clockSlack)
        return alarm('depositDeadline', new Date(end).toISOString(), new Date(paidAt).toISOString())
      return deliverable === false
        ? { action: 'refund', why: 'not-deliverable', ...named }
        : { action: 'deliver', ...named }
    }
    default:
      return alarm('status', 'paid', status)
  }
}
