import type { PaymentRecord } from '../../../portone/payment-record.ts'
import { ownField } from '../../../shared/own-field.ts'
import type { RestReply } from './rest-routes.ts'

const text = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value)

/** An answer's amounts as texts, as old ones had them. */
const withTexts = (response: unknown): unknown =>
  JSON.parse(JSON.stringify(response), (name, value) => (/amount$/.test(name) ? text(value) : value))

/** A body's fields, JSON or form. */
export function fieldsOf(body: string): (name: string) => unknown {
  try {
    const parsed: unknown = JSON.parse(body)
    return (name) => ownField(parsed, name)
  } catch {
    const form = new URLSearchParams(body)
    return (name) => form.get(name) ?? undefined
  }
}

/** A path's parts. */
export function decoded(pathname: string): string[] {
  try {
    return pathname.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return ['malformed']
  }
}

/** What a call that never gets an answer comes to: an error once its caller gives up. */
export const silence = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => {
    const abort = () => reject(signal?.reason)
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort)
  })

/** PortOne's answer as it goes out. */
export function responseOf({ status, ...envelope }: RestReply, amounts: 'numbers' | 'texts' = 'numbers'): Response {
  const shown = amounts === 'texts' ? { ...envelope, response: withTexts(envelope.response) } : envelope
  return new Response(JSON.stringify(shown), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}

/** What PortOne's webhook sends about a payment. */
export function webhookOf(
  { imp_uid, merchant_uid, status }: PaymentRecord,
  url: string,
  format: 'json' | 'form',
): Request {
  const fields = { imp_uid, merchant_uid, status }
  const [body, type] =
    format === 'json'
      ? [JSON.stringify(fields), 'application/json']
      : [String(new URLSearchParams(fields)), 'application/x-www-form-urlencoded']
  return new Request(url, { method: 'POST', body, headers: { 'content-type': type } })
}
