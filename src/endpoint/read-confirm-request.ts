import { ownField } from '../shared/own-field.ts'
import type { ConfirmRequest, ConfirmRequestV2 } from './confirm-call.ts'
import { host } from './host.ts'
import type { HttpErrorId } from './http-errors.ts'

/** One for all calls, since making one costs more than reading a question; made at the first, since some hosts have none. */
let utf8: TextDecoder | undefined

/** Parses a body that must be a JSON object in UTF-8. */
export function parseBody(bytes: Uint8Array): object | HttpErrorId {
  utf8 ??= new (host('TextDecoder'))('utf-8', { fatal: true })
  let body: unknown
  try {
    body = JSON.parse(utf8.decode(bytes))
  } catch {
    return 'broken-json'
  }
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : 'not-an-object'
}

const isUid = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 200 && !/[\p{Cc}\p{Cs}]/u.test(value)

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER

/** What kind of call a body is. */
export type ConfirmForm = 'v1' | 'v2' | 'not-a-confirm-call' | 'both-versions'

/**
 * Tells V1's form (`imp_uid`) from V2's two: `{ payment_id, tx_id, total_amount }` of webhook version 2024-01-01, and
 * `{ type: 'Transaction.Confirm', timestamp, data }` of 2024-04-25. What is none of them passes for V1's, whose fields are then
 * missed.
 *
 * Source: PortOne's page on V2's confirm process (`docs/opi/ko/extra/confirm-process/readme-v2`).
 */
export function confirmForm(body: object): ConfirmForm {
  const has = (name: string) => ownField(body, name) !== undefined
  const type = ownField(body, 'type')
  const isEvent = type === 'Transaction.Confirm'
  const isOld = has('payment_id') || has('tx_id')
  if (has('imp_uid')) return isEvent || isOld ? 'both-versions' : 'v1'
  if (typeof type === 'string' && !isEvent) return 'not-a-confirm-call'
  if (isEvent && isOld) return 'both-versions'
  // What became of a payment, in the words of 2024-01-01.
  if (isOld && has('status') && !has('total_amount')) return 'not-a-confirm-call'
  return isEvent || isOld ? 'v2' : 'v1'
}

/**
 * Reads V1's question, `{ imp_uid, merchant_uid, amount }`; other fields, such as `status`, are passed over. An amount of 0 is
 * taken (the registering of a billing key charges nothing), an amount as text is not: PortOne sends a number, and a guess
 * about money helps nobody.
 *
 * @param withoutAmount Takes a call without an amount, too, as `null`.
 */
export function readV1Request(body: object, withoutAmount: boolean): ConfirmRequest<number | null> | HttpErrorId {
  const impUid = ownField(body, 'imp_uid')
  const merchantUid = ownField(body, 'merchant_uid')
  const amount = ownField(body, 'amount') ?? null
  if (!isUid(impUid)) return 'bad-imp-uid'
  if (!isUid(merchantUid)) return 'bad-merchant-uid'
  if (isAmount(amount) || (withoutAmount && amount === null)) return { impUid, merchantUid, amount }
  return 'bad-amount'
}

/** Reads V2's question, in either of its forms. */
export function readV2Request(body: object): ConfirmRequestV2 | HttpErrorId {
  const data = ownField(body, 'data')
  const isEvent = ownField(body, 'type') !== undefined
  const field = (name: string, old: string) => (isEvent ? ownField(data, name) : ownField(body, old))
  const merchantUid = field('paymentId', 'payment_id')
  const transactionId = field('transactionId', 'tx_id')
  const amount = field('totalAmount', 'total_amount')
  const storeId = ownField(data, 'storeId')
  if (!isUid(merchantUid)) return 'bad-payment-id'
  if (!isUid(transactionId)) return 'bad-transaction-id'
  if (!isAmount(amount)) return 'bad-total-amount'
  return { version: 'v2', transactionId, merchantUid, amount, storeId: isUid(storeId) ? storeId : null }
}
