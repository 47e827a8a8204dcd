import { subtleCrypto } from '../../shared/subtle-crypto.ts'
import { webhookKey } from '../../shared/webhook-key.ts'

/** The payment that a V2 endpoint is asked about. */
export interface V2Payment {
  /** The shop's number, V1's `merchant_uid`. */
  paymentId: string
  /** This try's number; another try of the same payment has another. */
  transactionId: string
  totalAmount: number
  /** Which of the merchant's shops, in the form of 2024-04-25 only. Absent: it doesn't say. */
  storeId?: string | undefined
}

/** The body of webhook version 2024-01-01. */
export const oldV2Body = ({ paymentId, transactionId, totalAmount }: V2Payment): string =>
  JSON.stringify({ payment_id: paymentId, tx_id: transactionId, total_amount: totalAmount })

/** The body of webhook version 2024-04-25. `now` is in milliseconds since the epoch. */
export const newV2Body = (payment: V2Payment, now: number): string =>
  JSON.stringify({ type: 'Transaction.Confirm', timestamp: new Date(now).toISOString(), data: payment })

const hmac = { name: 'HMAC', hash: 'SHA-256' }

/**
 * The headers that sign a body by the Standard Webhooks scheme: HMAC-SHA-256 over `id.timestamp.body`.
 *
 * @param secrets `whsec_…` or its base64 alone; a signature by each, as while a secret is changed.
 * @param now In milliseconds since the epoch.
 * @throws TypeError when a secret is none.
 */
export async function webhookHeaders(
  secrets: readonly string[],
  body: string,
  { id, now }: { id: string; now: number },
): Promise<Record<string, string>> {
  const keys = secrets.map(webhookKey)
  const timestamp = String(Math.floor(now / 1000))
  const text = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  const subtle = await subtleCrypto('imp-confirm/simulator')
  const signatures = keys.map(async (bytes) => {
    if (!bytes) throw new TypeError("simulateConfirm: v2.webhookSecret must be 'whsec_' and base64, or a list of such.")
    const signed = await subtle.sign('HMAC', await subtle.importKey('raw', bytes, hmac, false, ['sign']), text)
    return `v1,${btoa(String.fromCharCode(...new Uint8Array(signed)))}`
  })
  const signature = (await Promise.all(signatures)).join(' ')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
}
