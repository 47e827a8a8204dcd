import { base64Bytes } from '../shared/base64-bytes.ts'
import { subtleCrypto } from '../shared/subtle-crypto.ts'
import { webhookKey } from '../shared/webhook-key.ts'
import { host } from './host.ts'
import type { HttpErrorId } from './http-errors.ts'

/** What Standard Webhooks signs, and its signature. `null` where a header isn't there. */
export interface SignedWebhook {
  id: string | null
  timestamp: string | null
  signature: string | null
  /** The bytes as they came. */
  body: Uint8Array
}

/** How far `webhook-timestamp` may be away, in seconds: what the scheme's own packages take. */
const tolerance = 300

const hmac = { name: 'HMAC', hash: 'SHA-256' }

/**
 * Makes the check of a signature by the Standard Webhooks scheme, which V2 uses: HMAC-SHA-256 over
 * `webhook-id.webhook-timestamp.body`, `v1,` and base64, several with a space between while a secret is changed. Compared in
 * constant time, by Web Crypto's own `verify`.
 *
 * Where the scheme's package and PortOne's server SDK disagree, what either refuses is refused: a timestamp that is no whole
 * number in its shortest form, base64 without its padding or with stray bits.
 *
 * @param secrets Each of them may have signed.
 * @returns What is wrong, or `undefined`. `now` is in milliseconds since the epoch.
 */
export function webhookSignature(secrets: readonly string[]) {
  let keys: Promise<CryptoKey[]> | undefined

  async function importKeys(): Promise<CryptoKey[]> {
    const subtle = await subtleCrypto('imp-confirm/endpoint')
    return Promise.all(
      secrets.map((secret) =>
        subtle.importKey('raw', webhookKey(secret) as Uint8Array<ArrayBuffer>, hmac, false, ['verify']),
      ),
    )
  }

  return async function verify(
    { id, timestamp, signature, body }: SignedWebhook,
    now: number,
  ): Promise<HttpErrorId | undefined> {
    if (!id || !timestamp || !signature) return 'bad-signature'
    const seconds = Number(timestamp)
    if (String(seconds) !== timestamp || !Number.isSafeInteger(seconds)) return 'bad-timestamp'
    if (Math.abs(Math.floor(now / 1000) - seconds) > tolerance) return 'bad-timestamp'

    const head = new (host('TextEncoder'))().encode(`${id}.${timestamp}.`)
    const signed = new Uint8Array(head.length + body.length)
    signed.set(head)
    signed.set(body, head.length)
    keys ??= importKeys()
    const [subtle, known] = await Promise.all([subtleCrypto('imp-confirm/endpoint'), keys])
    for (const given of signature.split(' ')) {
      const [version, text = ''] = given.split(',')
      const bytes = version === 'v1' ? base64Bytes(text) : null
      if (!bytes) continue
      for (const key of known) if (await subtle.verify('HMAC', key, bytes, signed)) return undefined
    }
    return 'bad-signature'
  }
}
