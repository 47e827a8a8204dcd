/** PortOne's own keys on a return. Sources: its redirect pages of 2023 and today, Kiwoom Pay's and KCP Quick Pay's pages. */
const ownKeys = [
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
]

/** Keys of the native SDKs' returns. `code` and `message` are anybody's elsewhere: every OAuth return has a `code`. */
const nativeKeys = ['txId', 'paymentId', 'code', 'message']

/** Keys that are PortOne's only where a payment's number is there too. */
const sharedKeys = ['success', 'status', 'pay_method', 'pg_provider']

/** Where a URL's queries are: after `?`, and in the fragment, where hash routers put theirs. */
function queriesOf(url: string): string[] {
  const [beforeHash = '', ...fragment] = url.split('#')
  const afterQuestion = (text: string) => text.slice(text.indexOf('?') + 1)
  return [
    beforeHash.includes('?') || !/^[\w.+-]*:?\//.test(beforeHash) ? afterQuestion(beforeHash) : '',
    afterQuestion(fragment.join('#')),
  ]
}

type Pairs = [name: string, value: string][]

/** One query's pairs; a pair that is itself a query (an `&` or a whole query that came percent-encoded) is taken apart. */
function pairsOf(query: string): Pairs {
  return [...new URLSearchParams(query)].flatMap(([name, value]): Pairs => {
    if (/(^|&)(imp|merchant)_uid=/.test(name)) return [...new URLSearchParams(value ? `${name}=${value}` : name)]
    if (/^(imp|merchant)_uid$/.test(name) && /&\w+=/.test(value)) return [...new URLSearchParams(`${name}=${value}`)]
    return [[name, value]]
  })
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
  let pairs = typeof url === 'object' && 'getAll' in url ? [...url] : queriesOf(String(url)).flatMap(pairsOf)
  const has = (key: string) => pairs.some(([name]) => name === key)
  const nested = pairs.find(([name]) => name === 'm_redirect_url')?.[1]
  if (nested && !has('imp_uid')) pairs = pairs.concat(queriesOf(nested).flatMap(pairsOf))

  const native = has('txId') || has('paymentId')
  if (!native && !['imp_uid', 'merchant_uid', 'imp_success', 'error_msg'].some(has)) return null
  const keys = [...ownKeys, ...sharedKeys, ...(native ? nativeKeys : [])]
  const fields = new Map<string, string | string[]>()
  for (const [name, value] of pairs) {
    const before = fields.get(name)
    if (keys.includes(name)) fields.set(name, before === undefined ? value : [before, value].flat())
  }
  return Object.fromEntries(fields)
}

/** Takes PortOne's pairs out of one query and leaves the merchant's as they are written, byte for byte. */
function withoutOwn(query: string, native: boolean): string {
  const gone = [...ownKeys, ...(native ? nativeKeys : [])]
  return query
    .split('&')
    .filter((pair) => {
      const [name, value] = [...new URLSearchParams(pair)][0] ?? ['', '']
      return !(
        gone.includes(name) ||
        /(^|&)(imp|merchant)_uid=/.test(name) ||
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
      ? /=/.test(part) && !/^[\w.+-]*:?\//.test(part)
        ? query
        : part
      : part.slice(0, at) + (query && `?${query}`)
  }
  const [beforeHash = '', ...fragment] = text.split('#')
  const hash = clean(fragment.join('#'))
  return clean(beforeHash) + (hash && `#${hash}`)
}
