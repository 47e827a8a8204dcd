/** PortOne's own keys on a return. Sources: its redirect pages of 2023 and today, Kiwoom Pay's and KCP Quick Pay's pages. */
const ownKeys = new Set([
  'imp_uid',
  'merchant_uid',
  'imp_success',
  'imp_status',
  'error_code',
  'error_msg',
  'kcp_action',
  'vbank_num',
  'vbank_name',
  'vbank_holder',
  'vbank_date',
])

/** Keys that are PortOne's only where a payment's number is there too. */
const sharedKeys = new Set(['success', 'status', 'pay_method', 'pg_provider'])

/** Keys of the native SDKs' returns. `code` and `message` are anybody's elsewhere: every OAuth return has a `code`. */
const nativeKeys = new Set(['txId', 'paymentId', 'code', 'message'])

/** A query inside a pair: an `&`, or the whole query, came percent-encoded. */
const nestedQuery = /(^|&)(imp|merchant)_uid=/

/** The start of an address, in contrast to that of a query. */
const addressStart = /^[\w.+-]*:?\//

type Take = (value: string, name: string) => void

/** One query's pairs; a pair that is itself a query is taken apart. */
function eachPair(query: string, take: Take): void {
  new URLSearchParams(query).forEach((value, name) => {
    if (nestedQuery.test(name) || (/^(imp|merchant)_uid$/.test(name) && /&\w+=/.test(value)))
      new URLSearchParams(value ? `${name}=${value}` : name).forEach(take)
    else take(value, name)
  })
}

/** The pairs of an address: those behind `?`, and those in the fragment, where hash routers put theirs. */
function eachPairOfAddress(address: string, take: Take): void {
  const [beforeHash = '', ...fragment] = address.split('#')
  const question = beforeHash.indexOf('?')
  if (question >= 0 || !addressStart.test(beforeHash)) eachPair(beforeHash.slice(question + 1), take)
  const hash = fragment.join('#')
  if (hash) eachPair(hash.slice(hash.indexOf('?') + 1), take)
}

/** A return's fields, decoded. A key that comes more than once has all its values. */
export type RedirectFields = Record<string, string | string[]>

/**
 * PortOne's fields in the address of a return page.
 *
 * Knows what has been seen: repeated keys, a query that came percent-encoded as a whole, the return address nested in
 * `m_redirect_url`, keys in the fragment, the native SDKs' names.
 *
 * @returns `null` for the address of a page that is no payment return.
 */
export function redirectFields(url: string | URL | URLSearchParams | Location): RedirectFields | null {
  const fields = new Map<string, string | string[]>()
  let nested = ''
  const take: Take = (value, name) => {
    const before = fields.get(name)
    if (ownKeys.has(name) || sharedKeys.has(name) || nativeKeys.has(name))
      fields.set(name, before === undefined ? value : [before, value].flat())
    else if (name === 'm_redirect_url') nested ||= value
  }
  eachPairOfAddress(String(url), take)
  if (nested && !fields.has('imp_uid')) eachPairOfAddress(nested, take)

  if (!fields.has('txId') && !fields.has('paymentId')) {
    if (!['imp_uid', 'merchant_uid', 'imp_success', 'error_msg'].some((key) => fields.has(key))) return null
    fields.delete('code')
    fields.delete('message')
  }
  return Object.fromEntries(fields)
}

/** Takes PortOne's pairs out of one query and leaves the merchant's as they are written, byte for byte. */
function withoutOwn(query: string, native: boolean): string {
  return query
    .split('&')
    .filter((pair) => {
      const [name, value] = [...new URLSearchParams(pair)][0] ?? ['', '']
      return !(
        ownKeys.has(name) ||
        (native && nativeKeys.has(name)) ||
        nestedQuery.test(name) ||
        (name === 'success' && /^(true|false)$/i.test(value))
      )
    })
    .join('&')
}

/**
 * The address of a return page without PortOne's keys, the merchant's own left as they are. Pure: put it into the
 * address bar yourself, after reading it, so that a reload doesn't read the same return twice.
 *
 * @returns The address as it was when it is no payment return.
 * @example
 * ```ts
 * const outcome = readPayRedirect(location)
 * if (outcome) history.replaceState(history.state, '', cleanPayRedirect(location))
 * ```
 */
export function cleanPayRedirect(url: string | URL | Location): string {
  const text = String(url)
  const fields = redirectFields(text)
  if (!fields) return text
  const native = 'txId' in fields || 'paymentId' in fields
  const clean = (part: string): string => {
    const at = part.indexOf('?')
    const query = withoutOwn(part.slice(at + 1), native)
    return at < 0
      ? /=/.test(part) && !addressStart.test(part)
        ? query
        : part
      : part.slice(0, at) + (query && `?${query}`)
  }
  const [beforeHash = '', ...fragment] = text.split('#')
  const hash = clean(fragment.join('#'))
  return clean(beforeHash) + (hash && `#${hash}`)
}
