import type { PaymentRecord } from '../portone/payment-record.ts'
import { checkAmount } from './check-amount.ts'
import { portoneRestError } from './portone-rest-error.ts'
import { readPayment } from './read-payment.ts'
import type { RestCall } from './rest-call.ts'
import { wrongRefund } from './wrong-use.ts'

/** Where the money of a virtual account goes back to. */
export interface RefundAccount {
  /** Whose account it is. */
  holder: string
  /** The bank's code, as PortOne lists them for the PG. */
  bank: string
  /** The account's number. */
  account: string
  /** The holder's telephone number: Smartro wants it. */
  tel?: string | undefined
}

/** What beside the amount can be told to PortOne with a cancellation. */
export interface CancelDetails {
  /** Why: PortOne records it, the PG may show it, Naver Pay insists on it. */
  reason: string
  /**
   * The part of the amount that is free of tax. Absent: none said. KCP, KICC, NICE, PAYCO, Smartro V2 and Welcome need it for payments
   * that had one.
   */
  taxFree?: number | undefined
  /** The VAT in the amount. Needed where the payment had one set: NICE, Inicis, Welcome; KakaoPay from the second part on. */
  vatAmount?: number | undefined
  /** Needed for virtual accounts; for KCP's telephone payments after the month's end and Smartro V2's transfers, too. */
  account?: RefundAccount | undefined
  /** Who wants it: Naver Pay asks. Absent: not said. */
  requester?: 'customer' | 'admin' | undefined
  /** Whether PortOne's webhook tells of it. Absent: it doesn't. */
  notify?: boolean | undefined
  /** Whether a promotion stays although what is left breaks its terms. Absent: it doesn't. */
  keepPromotion?: boolean | undefined
}

/** One request to give money back. */
export interface CancelRequest extends CancelDetails {
  /** PortOne's number of the payment. */
  impUid: string
  /** What goes back, above 0. PortOne takes 0 and nothing for *everything*: they can't be said here. */
  amount: number
  /** What you believe can still be cancelled. PortOne does nothing when it is something else. */
  checksum: number
}

/** What PortOne is sent. */
function cancelBody(request: CancelRequest): Record<string, unknown> {
  const { impUid, amount, checksum, reason, account, requester } = request
  // What wasn't said is `undefined`, and doesn't get into JSON.
  return {
    imp_uid: impUid,
    amount,
    checksum,
    reason,
    tax_free: request.taxFree,
    vat_amount: request.vatAmount,
    refund_holder: account?.holder,
    refund_bank: account?.bank,
    refund_account: account?.account,
    refund_tel: account?.tel,
    enable_webhook: request.notify,
    retain_promotion: request.keepPromotion,
    extra: requester === undefined ? undefined : { requester },
  }
}

/** Asks PortOne once to give money back. */
export async function cancelPayment(
  call: RestCall,
  request: CancelRequest,
  signal: AbortSignal | undefined,
): Promise<PaymentRecord> {
  const { impUid, amount, checksum, reason } = request
  if (typeof impUid !== 'string' || impUid === '') throw wrongRefund('cancel: impUid must be a string.')
  if (typeof reason !== 'string' || reason.trim() === '') throw wrongRefund('cancel: reason must be a text.')
  checkAmount(wrongRefund, 'cancel: amount', amount, Number.MIN_VALUE)
  checkAmount(wrongRefund, 'cancel: checksum', checksum, Number.MIN_VALUE)
  if (amount > checksum)
    throw wrongRefund('cancel: amount must not be above checksum, which is what is left.', RangeError)
  const path = '/payments/cancel'
  const payment = readPayment(await call({ method: 'POST', path, body: cancelBody(request), changes: true }, signal))
  if (payment?.imp_uid === impUid) return payment
  const text = 'PortOne answered without this payment.'
  throw portoneRestError(`POST ${path}`, { kind: 'unreadable', text, mayHaveHappened: true })
}
