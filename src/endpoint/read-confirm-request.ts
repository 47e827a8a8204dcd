import { ownField } from '../shared/own-field.ts'
import type { ConfirmRequest } from './confirm-call.ts'
import type { HttpErrorId } from './http-errors.ts'
import type { IncomingConfirm } from './incoming-confirm.ts'

/**
 * Checks what can be told before the body is read.
 *
 * @returns What is wrong, or `undefined`.
 */
export function checkHead(call: Pick<IncomingConfirm, 'method' | 'header'>): HttpErrorId | undefined {
  if (call.method !== 'POST') return 'method-not-allowed'
  const contentType = call.header('content-type')
  if (contentType !== 'application/json') {
    const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase())
    if (type !== 'application/json') return 'not-json'
    const charset = parameters.find((parameter) => parameter.startsWith('charset='))
    if (charset && !/^charset="?utf-?8"?$/.test(charset)) return 'not-utf-8'
  }
  const encoding = call.header('content-encoding')
  return encoding === null || /^\s*(identity)?\s*$/i.test(encoding) ? undefined : 'encoded'
}

/** One for all calls, since making one costs more than reading a question; made at the first, since some hosts have none. */
let utf8: TextDecoder | undefined

function textOf(bytes: Uint8Array): string {
  utf8 ??= new TextDecoder('utf-8', { fatal: true })
  return utf8.decode(bytes)
}

const isUid = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200 && !/[\p{Cc}\p{Cs}]/u.test(value)

/**
 * Reads PortOne's question, `{ imp_uid, merchant_uid, amount }`; other fields, such as `status`, are passed over. An
 * amount of 0 is taken (the registering of a billing key charges nothing), an amount as text is not: PortOne sends a number,
 * and a guess about money helps nobody.
 *
 * @returns The question, or what is wrong.
 */
export function readConfirmRequest(bytes: Uint8Array): ConfirmRequest | HttpErrorId {
  let body: unknown
  try {
    body = JSON.parse(textOf(bytes))
  } catch {
    return 'broken-json'
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'not-an-object'
  const impUid = ownField(body, 'imp_uid')
  const merchantUid = ownField(body, 'merchant_uid')
  const amount = ownField(body, 'amount')
  if (!isUid(impUid)) return 'bad-imp-uid'
  if (!isUid(merchantUid)) return 'bad-merchant-uid'
  if (typeof amount !== 'number' || !(amount >= 0 && amount <= Number.MAX_SAFE_INTEGER)) return 'bad-amount'
  return { impUid, merchantUid, amount }
}
