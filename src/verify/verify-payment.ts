import type { PaymentRecord } from '../portone/payment-record.ts'
import { checkExpected, type ExpectedPayment } from './expected-payment.ts'
import { judgePayment } from './judge-payment.ts'
import type { PortoneRest } from './portone-rest.ts'
import { isPortoneRestError, type PortoneRestErrorKind } from './portone-rest-error.ts'
import { noteOwnShop } from './shop-of-keys.ts'
import type { AskAgainVerdict, Verdict } from './verdict.ts'
import { wrongUse } from './wrong-use.ts'

/** How a payment is verified. */
export interface VerifyOptions {
  /** Ends it: `ask-again`, `'aborted'`. Hand on the one of `decide`, or of a request whose customer has gone. */
  signal?: AbortSignal | undefined
  /** Milliseconds since the epoch. Absent: `Date.now`. */
  now?: (() => number) | undefined
}

/** When to ask again after what failed, in milliseconds, where PortOne doesn't say. */
const afterFailure: Record<PortoneRestErrorKind, number> = {
  unreachable: 5000,
  busy: 5000,
  unreadable: 5000,
  aborted: 5000,
  // Somebody has to mend something first.
  unauthorized: 60_000,
  refused: 60_000,
}

/** What PortOne's `Retry-After` is taken for: no loop without a pause, and nothing that a timer can't wait. In milliseconds. */
const [soonest, latest] = [1000, 60 * 60_000]

/** What a failed look-up is: no verdict on the payment. Hands on what isn't PortOne's or the network's doing. */
export function askAgainAfter(error: unknown, merchantUid: string, impUid: string | null): AskAgainVerdict {
  if (!isPortoneRestError(error)) throw error
  const { retryAfter } = error
  const after = retryAfter === null ? afterFailure[error.kind] : Math.min(latest, Math.max(soonest, retryAfter))
  return { action: 'ask-again', why: error.kind, after, impUid, merchantUid }
}

/** Judges a payment, asking the shop whether its endpoint was asked where that can matter. */
export async function judgeRecord(payment: PaymentRecord, expected: ExpectedPayment, now: number): Promise<Verdict> {
  const { imp_uid: impUid, merchant_uid: merchantUid, amount, status } = payment
  const { asked } = expected
  const matters = merchantUid === expected.merchantUid && (status === 'paid' || status === 'ready')
  const wasAsked =
    typeof asked !== 'function' ? asked : matters ? await asked({ impUid, merchantUid, amount }) : undefined
  return judgePayment(payment, expected, wasAsked, now)
}

/**
 * Looks one payment up at PortOne and judges it against your order. Changes nothing: hand the verdict to `settlePayment`. For the
 * page after `completed`, the return page, the webhook and your jobs; in any order, any number of times, at once.
 *
 * An order is never thrown away for what the network or PortOne did: that is `ask-again`. Rejects only with a `TypeError` or
 * `RangeError` for an `expected` that can't be compared with, and with what your own `asked` rejects with.
 *
 * @param impUid From the outcome, the return page or the webhook: anybody can send any. Another order's is an `alarm`.
 * @param expected Your order, as your server wrote it down. See {@link ExpectedPayment}.
 * @example
 * ```ts
 * const order = await orders.find(session.orderNumber)
 * const verdict = await verifyPayment(rest, impUid, { merchantUid: order.number, amount: order.total })
 * switch (verdict.action) {
 *   case 'deliver': // it is paid for: settlePayment(holds, verdict)
 *   case 'await-deposit': // 'unpaid': show the account, keep the goods until verdict.until
 *   case 'ask-again': // nothing is known: again after verdict.after milliseconds
 *   case 'nothing-paid': // the customer may try again
 *   case 'refund': // paid, and not deliverable: refundPayment
 *   case 'alarm': // verdict.field doesn't fit: a person looks
 * }
 * ```
 */
export async function verifyPayment(
  rest: Pick<PortoneRest, 'payment'>,
  impUid: string,
  expected: ExpectedPayment,
  { signal, now = Date.now }: VerifyOptions = {},
): Promise<Verdict> {
  checkExpected('verifyPayment', expected)
  if (typeof impUid !== 'string') throw wrongUse('verifyPayment: impUid must be a string.')
  const { merchantUid } = expected
  let payment: PaymentRecord | null
  try {
    payment = await rest.payment(impUid, { signal })
  } catch (error) {
    return askAgainAfter(error, merchantUid, impUid)
  }
  if (!payment) return { action: 'ask-again', why: 'not-found', after: 2000, impUid, merchantUid }
  if (payment.merchant_uid === merchantUid) noteOwnShop(rest)
  return judgeRecord(payment, expected, now())
}
