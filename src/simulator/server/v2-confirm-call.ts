import { subtleCrypto } from '../../shared/subtle-crypto.ts'

/** The payment that a V2 endpoint is asked about. */
export interface V2Payment {
  /** The shop's number, V1's `merchant_uid`. */
  paymentId: string
  /** This try's number; another try of the same payment has another. */
  transactionId: string
  totalAmount: number
}

/** The body of webhook version 2024-01-01, which isn't signed. */
export const unsignedV2Body = ({ paymentId, transactionId, totalAmount }: V2Payment): string =>
  JSON.stringify({ payment_id: paymentId, tx_id: transactionId, total_amount: totalAmount })

/** The body of webhook version 2024-04-25. `now` is in milliseconds since the epoch. */
export const signedV2Body = (payment: V2Payment, now: number): string =>
  JSON.stringify({ type: 'Transaction.Confirm', timestamp: new Date(now).toISOString(), data: payment })

/**
 * The headers that sign a body by the Standard Webhooks scheme: HMAC-SHA-256 over `id.timestamp.body`.
 *
 * @param secret `whsec_…` or its base64 alone. Anything else rejects with the host's own error.
 * @param now In milliseconds since the epoch.
 */
export async function webhookHeaders(
  secret: string,
  body: string,
  { id, now }: { id: string; now: number },
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000))
  const bytes = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0))
  const subtle = await subtleCrypto('imp-confirm/simulator')
  const key = await subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signed = await subtle.sign('HMAC', key, new TextEncoder().encode(`${id}.${timestamp}.${body}`))
  const signature = btoa(String.fromCharCode(...new Uint8Array(signed)))
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
