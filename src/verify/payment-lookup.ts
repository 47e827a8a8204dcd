import type { DueHold, LookupAnswer, PaymentLookup } from '../holds/index.ts'
import type { ExpectedPayment } from './expected-payment.ts'
import type { PortoneRest } from './portone-rest.ts'
import { isPortoneRestError } from './portone-rest-error.ts'
import { isOwnShop } from './shop-of-keys.ts'
import type { AlarmVerdict, AskAgainVerdict, RefundVerdict, Verdict } from './verdict.ts'
import { type VerifyOptions, verifyPayment } from './verify-payment.ts'
import { wrongUse } from './wrong-use.ts'

/** How due holds are looked up. */
export interface PaymentLookupOptions extends VerifyOptions {
  /**
   * What an order's payment must be, from your own orders; `merchantUid` is that attempt's. `null`: no such order, and its hold is kept.
   */
  expected: (order: string, impUid: string) => ExpectedPayment | null | PromiseLike<ExpectedPayment | null>
  /**
   * The `imp_uid` of any payment of yours that PortOne had, of any time: how it is told that the keys are of this shop. To another
   * shop's keys every payment is one that PortOne never heard of, and what customers have paid for would become free. Absent: it is
   * told by what `verifyPayment` and these look-ups have found by the same `rest`; before they have found anything of yours, a payment
   * that PortOne doesn't know keeps its hold, and `onKept` is told.
   */
  known?: string | undefined
  /** Told of what keeps a hold, and of money that isn't sold: for your log, or a person. Absent: nobody is told. */
  onKept?: ((verdict: AlarmVerdict | RefundVerdict | AskAgainVerdict, hold: DueHold) => unknown) | undefined
}

/** What a verdict says of a hold that is due. `isGone`: this shop's PortOne has never heard of the payment. */
function answerOf(verdict: Verdict, isGone: boolean): LookupAnswer {
  switch (verdict.action) {
    case 'deliver':
      return 'paid'
    case 'await-deposit':
      // An order that wants no deposit any more keeps nothing for it.
      if (verdict.why !== 'unpaid') return 'unpaid'
      return verdict.until ? { depositUntil: verdict.until } : 'unknown'
    case 'nothing-paid':
      return 'unpaid'
    case 'ask-again':
      // Past its end, such a payment keeps nothing any more.
      return isGone ? 'unpaid' : 'unknown'
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
  { expected, known, onKept, ...options }: PaymentLookupOptions,
): PaymentLookup {
  if (known !== undefined && (typeof known !== 'string' || known === ''))
    throw wrongUse('paymentLookup: known must be the imp_uid of a payment of yours.')
  const isOwn = async () => {
    try {
      return await isOwnShop(rest, known)
    } catch (error) {
      if (isPortoneRestError(error)) return false
      throw error
    }
  }
  return async (hold) => {
    const verdicts = hold.payments.map(async (impUid): Promise<Verdict | null> => {
      const wanted = await expected(hold.order, impUid)
      return wanted && verifyPayment(rest, impUid, wanted, options)
    })
    const answers: LookupAnswer[] = []
    // What one of them finds tells of the keys, too: so all of them come first.
    for (const verdict of await Promise.all(verdicts)) {
      const isMissing = verdict?.action === 'ask-again' && verdict.why === 'not-found'
      const answer = verdict ? answerOf(verdict, isMissing && (await isOwn())) : 'unknown'
      const isTold = verdict?.action === 'alarm' || verdict?.action === 'refund' || verdict?.action === 'ask-again'
      if (isTold) await onKept?.(verdict, hold)
      answers.push(answer)
    }
    return combineAnswers(answers)
  }
}
