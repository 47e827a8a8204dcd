import type { DueHold, LookupAnswer, PaymentLookup } from '../holds/index.ts'
import type { ExpectedPayment } from './expected-payment.ts'
import type { PortoneRest } from './portone-rest.ts'
import type { AlarmVerdict, AskAgainVerdict, RefundVerdict, Verdict } from './verdict.ts'
import { type VerifyOptions, verifyPayment } from './verify-payment.ts'

/** How due holds are looked up. */
export interface PaymentLookupOptions extends VerifyOptions {
  /**
   * What an order's payment must be, from your own orders; `merchantUid` is that attempt's. `null`: no such order, and its hold is kept.
   */
  expected: (order: string, impUid: string) => ExpectedPayment | null | PromiseLike<ExpectedPayment | null>
  /** Told of what keeps a hold, and of money that isn't sold: for your log, or a person. Absent: nobody is told. */
  onKept?: ((verdict: AlarmVerdict | RefundVerdict | AskAgainVerdict, hold: DueHold) => unknown) | undefined
}

/** What a verdict says of a hold that is due. */
function answerOf(verdict: Verdict): LookupAnswer {
  switch (verdict.action) {
    case 'deliver':
      return 'paid'
    case 'await-deposit':
      return verdict.until ? { depositUntil: verdict.until } : 'unknown'
    case 'nothing-paid':
      return 'unpaid'
    case 'ask-again':
      // Past its end, a payment that PortOne has never heard of keeps nothing any more.
      return verdict.why === 'not-found' ? 'unpaid' : 'unknown'
    case 'alarm':
    case 'refund':
      // Another order's payment says nothing about this one; nor does money that the order can't take.
      return 'unknown'
  }
}

/** The later of two ends. */
const later = <Wait extends { depositUntil: Date }>(a: Wait, b: Wait): Wait => (b.depositUntil > a.depositUntil ? b : a)

/** One answer of several: what has money, then what isn't known, then what may get money. */
export function combineAnswers(answers: readonly LookupAnswer[]): LookupAnswer {
  if (answers.includes('paid')) return 'paid'
  if (answers.includes('unknown')) return 'unknown'
  const waiting = answers.filter((answer): answer is { depositUntil: Date } => typeof answer === 'object')
  return waiting[0] ? waiting.reduce(later) : 'unpaid'
}

/**
 * Makes the function by which the holds' `settleDue` looks a due order up at PortOne (V1). Money is compared with your order as
 * `verifyPayment` does: a hold isn't sold for a test payment, nor for another amount.
 *
 * @example
 * ```ts
 * await holds.settleDue({ v1: paymentLookup(rest, { expected: (order) => orders.expected(order) }) }, { batch: 100 })
 * ```
 */
export function paymentLookup(
  rest: Pick<PortoneRest, 'payment'>,
  { expected, onKept, ...options }: PaymentLookupOptions,
): PaymentLookup {
  return async (hold) => {
    const answers = hold.payments.map(async (impUid): Promise<LookupAnswer> => {
      const wanted = await expected(hold.order, impUid)
      if (!wanted) return 'unknown'
      const verdict = await verifyPayment(rest, impUid, wanted, options)
      const { action } = verdict
      if (action === 'alarm' || action === 'refund' || action === 'ask-again') await onKept?.(verdict, hold)
      return answerOf(verdict)
    })
    return combineAnswers(await Promise.all(answers))
  }
}
