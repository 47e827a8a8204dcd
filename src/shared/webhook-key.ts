import { base64Bytes } from './base64-bytes.ts'

const prefix = 'whsec_'

/** The key in a webhook secret of the Standard Webhooks scheme, `whsec_…` or its base64 alone. `null` when it is none. */
export function webhookKey(secret: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof secret !== 'string') return null
  const key = base64Bytes(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret)
  return key && key.length > 0 ? key : null
}
