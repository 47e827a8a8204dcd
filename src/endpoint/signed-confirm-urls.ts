import { attempt } from '../shared/attempt.ts'
import { ownField } from '../shared/own-field.ts'
import { subtleCrypto } from '../shared/subtle-crypto.ts'
import { host } from './host.ts'
import { wrongAddress } from './wrong-use.ts'

/** How addresses are signed. */
export interface SignedConfirmUrlsOptions {
  /** Your confirm endpoint's address without the secret part, such as `https://shop.example/payments/confirm`. */
  url: string
  /**
   * What only your servers know, of 32 characters or more, such as `openssl rand -hex 32` prints. A list while one is changed:
   * the first signs, each of them is accepted.
   */
  secret: string | readonly string[]
  /**
   * Where the part stands. Absent: `'path'`.
   *
   * - `'path'`: `/payments/confirm/PART`. Mount the endpoint there, as `/payments/confirm/:part`.
   * - `'query'`: `/payments/confirm?key=PART`. Whether PortOne keeps a query is documented nowhere: try it on a test channel first.
   *
   * Both are accepted, whichever is made.
   */
  place?: 'path' | 'query' | undefined
  /** Your own order id of an attempt's `merchant_uid`, where several attempts share one address. Absent: they are the same. */
  orderOf?: ((merchantUid: string) => string) | undefined
}

/** Addresses of a confirm endpoint, one for each order, which nobody else can make. */
export interface SignedConfirmUrls {
  /** The `confirmUrl` of an order. Made on the server, and handed to the page together with the order. */
  urlFor: (merchantUid: string) => Promise<string>
  /** Whether this address is the order's. */
  isFor: (merchantUid: string, url: string) => Promise<boolean>
}

const hmac = { name: 'HMAC', hash: 'SHA-256' }
const partForm = /^[\w-]{43}$/
const parameter = 'key'

const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

const fromBase64Url = (part: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(part.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0))

/** The parts that an address may have: at most two, and only what looks like one. */
function partsIn(url: string): string[] {
  try {
    const { pathname, searchParams } = new URL(url)
    const last = pathname.replace(/\/+$/, '').split('/').pop()
    return [searchParams.get(parameter), last].filter(
      (part): part is string => typeof part === 'string' && partForm.test(part),
    )
  } catch {
    return []
  }
}

const isSecret = (secret: unknown): secret is string => typeof secret === 'string' && secret.length >= 32

function checkOptions(options: SignedConfirmUrlsOptions): void {
  const wrong = (what: string) => wrongAddress(`signedConfirmUrls: ${what}`)
  const secret = ownField(options, 'secret')
  const secrets: unknown[] = Array.isArray(secret) ? secret : [secret]
  if (secrets.length === 0 || !secrets.every(isSecret))
    throw wrong('secret must be a text of 32 characters or more, or a list of such, kept outside the code.')
  const url = ownField(options, 'url')
  if (typeof url !== 'string' || !/^https?:\/\/[^/?#\s][^?#\s]*$/i.test(url) || !attempt(() => new URL(url)))
    throw wrong("url must be your endpoint's absolute address, such as 'https://shop.example/payments/confirm'.")
  const place = ownField(options, 'place') ?? 'path'
  if (place !== 'path' && place !== 'query') throw wrong("place must be 'path' or 'query'.")
  const orderOf = ownField(options, 'orderOf')
  if (orderOf !== undefined && typeof orderOf !== 'function') throw wrong('orderOf must be a function.')
}

/**
 * V1's confirm call is public and unsigned: whoever finds the address can ask for any order. With an unguessable part in it
 * (HMAC-SHA-256 of the order) an address is good for one order only, and only that order's customer knows it. Give the same
 * object to `confirmEndpoint` as `signedUrls`: other calls are refused before `decide`, and before anything is remembered of them.
 *
 * The customer's browser knows the address of its own order and can ask for that: limit it by `paymentsPerOrder`.
 *
 * @throws TypeError for options that can't work.
 * @example
 * ```ts
 * export const confirmUrls = signedConfirmUrls({ url: 'https://shop.example/payments/confirm', secret: process.env.CONFIRM_SECRET! })
 * const confirmUrl = await confirmUrls.urlFor(order.merchantUid) // to the page, with the order
 * export const POST = confirmEndpoint(decide, { signedUrls: confirmUrls })
 * ```
 */
export function signedConfirmUrls(options: SignedConfirmUrlsOptions): SignedConfirmUrls {
  checkOptions(options)
  const url = ownField(options, 'url') as string
  const secrets = [ownField(options, 'secret') as SignedConfirmUrlsOptions['secret']].flat() as string[]
  const place = ownField(options, 'place')
  const orderOf =
    (ownField(options, 'orderOf') as SignedConfirmUrlsOptions['orderOf']) ?? ((merchantUid) => merchantUid)
  const utf8 = new (host('TextEncoder'))()
  let imported: Promise<{ subtle: SubtleCrypto; keys: CryptoKey[] }> | undefined

  async function importKeys() {
    const subtle = await subtleCrypto('imp-confirm/endpoint')
    const keys = await Promise.all(
      secrets.map((text) => subtle.importKey('raw', utf8.encode(text), hmac, false, ['sign', 'verify'])),
    )
    return { subtle, keys }
  }
  const known = () => {
    imported ??= importKeys()
    return imported
  }
  function textOf(merchantUid: string) {
    const order: unknown = typeof merchantUid === 'string' ? orderOf(merchantUid) : undefined
    // One address for all that have no order would be anybody's.
    if (typeof order !== 'string')
      throw wrongAddress(
        `signedConfirmUrls: ${typeof merchantUid === 'string' ? 'orderOf must return' : 'urlFor takes'} an order's number as text.`,
      )
    return utf8.encode(`imp-confirm confirm_url ${order}`)
  }

  return {
    urlFor: async (merchantUid) => {
      const { subtle, keys } = await known()
      const part = toBase64Url(new Uint8Array(await subtle.sign('HMAC', keys[0] as CryptoKey, textOf(merchantUid))))
      return place === 'query' ? `${url}?${parameter}=${part}` : `${url.replace(/\/+$/, '')}/${part}`
    },
    isFor: async (merchantUid, address) => {
      const parts = partsIn(address)
      // What has no such part costs no cryptography.
      if (parts.length === 0) return false
      const { subtle, keys } = await known()
      const text = textOf(merchantUid)
      for (const part of parts)
        for (const key of keys) if (await subtle.verify('HMAC', key, fromBase64Url(part), text)) return true
      return false
    },
  }
}
