import type { PaymentRecord } from '../portone/payment-record.ts'
import { checkExpected, type ExpectedPayment } from './expected-payment.ts'
import { judgeOrder } from './judge-order.ts'
import type { PortoneRest } from './portone-rest.ts'
import type { OrderVerdict } from './verdict.ts'
import { askAgainAfter, judgeRecord, type VerifyOptions } from './verify-payment.ts'
import { wrongUse } from './wrong-use.ts'

/**
 * Looks up every payment of an order at PortOne and judges them together: for an outcome that is `unknown` without an `impUid` (the
 * time limit, an abort, a page that was restored), for `failed` whose money may have moved, and for the job that looks at open
 * orders. Changes nothing. A later failed attempt doesn't hide an earlier paid one.
 *
 * Asks about one `merchant_uid`: a shop that gives each attempt its own asks about each. Rejects as `verifyPayment` does.
 *
 * @param merchantUid The attempt's, of your own order; the same as `expected.merchantUid`.
 * @example
 * ```ts
 * const verdict = await verifyOrder(rest, order.number, { merchantUid: order.number, amount: order.total })
 * for (const other of verdict.also) await tellSomebody(other) // money beside what decided
 * ```
 */
export async function verifyOrder(
  rest: Pick<PortoneRest, 'paymentsOf'>,
  merchantUid: string,
  expected: ExpectedPayment,
  { signal, now = Date.now }: VerifyOptions = {},
): Promise<OrderVerdict> {
  checkExpected('verifyOrder', expected)
  if (merchantUid !== expected.merchantUid)
    throw wrongUse('verifyOrder: merchantUid and expected.merchantUid must be the same.')
  let payments: PaymentRecord[]
  try {
    payments = await rest.paymentsOf(merchantUid, { signal })
  } catch (error) {
    return { ...askAgainAfter(error, merchantUid, null), also: [], cameToNothing: [] }
  }
  const at = now()
  const judged = payments.map(async (payment) => ({
    verdict: await judgeRecord(payment, expected, at),
    paidAt: payment.paid_at ?? 0,
  }))
  return judgeOrder(merchantUid, await Promise.all(judged))
}
