import { isText } from '../shared/kind-of-value.ts'
import { type RedirectSource, redirectAddress } from './redirect-address.ts'

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
  // Holds a return address, or the shop's own.
  'm_redirect_url',
]

/** Without one of these, or a native SDK's number, a page is no payment return. */
const telling = ['imp_uid', 'merchant_uid', 'imp_success', 'error_msg']

/** Keys that are PortOne's only where a payment's number is there too. */
const sharedKeys = ['success', 'status', 'pay_method', 'pg_provider', 'pg_type']

/** Keys of the native SDKs' returns. `code` and `message` are anybody's elsewhere: every OAuth return has a `code`. */
const nativeKeys = ['txId', 'paymentId', 'code', 'message']
const nativeNumbers = ['txId', 'paymentId']

/** A query inside a pair: an `&`, or the whole query, came percent-encoded. */
const nestedQuery = /(^|&)(imp|merchant)_uid=/

/** The start of an address, in contrast to that of a query. */
const addressStart = /^[\w.+-]*:?\//

/** How deep return addresses are looked for inside each other. */
const deepest = 3

type Pair = readonly [name: string, value: string]

/** Where the query of a part of an address begins; a part that is no path is a query as a whole. */
const queryStart = (part: string): number => part.indexOf('?') + 1 || (addressStart.test(part) ? part.length : 0)

/** An address before its first `#`, and behind it, where hash routers put their queries. */
function partsOf(address: string): string[] {
  const at = address.indexOf('#')
  return at < 0 ? [address] : [address.slice(0, at), address.slice(at + 1)]
}

type Take = (name: string, value: string) => void

/** One query's pairs, none left out but empty ones. A second `?` is no part of a name, nor is the rest of HTML's `&amp;`. */
const eachPair = (query: string, take: Take) =>
  new URLSearchParams(`&${query}`).forEach((value, name) => {
    take(name.replace(/^(\?|amp;)/, ''), value)
  })

/** PortOne's pairs in an address, and in the return addresses nested in it. None where it is no payment return. */
function returnPairs(address: string, depth = deepest): Pair[] {
  const pairs: Pair[] = []
  let native = false
  let isReturn = false
  const note: Take = (name, value) => {
    native ||= nativeNumbers.includes(name)
    isReturn ||= native || telling.includes(name)
    if (ownKeys.includes(name) || sharedKeys.includes(name) || nativeKeys.includes(name)) pairs.push([name, value])
  }
  const take: Take = (name, value) => {
    note(name, value)
    // What is nested in there was found in there: looked for again, each level would double the work.
    if (name === 'm_redirect_url' && depth > 0) for (const pair of returnPairs(value, depth - 1)) note(...pair)
  }
  for (const part of partsOf(address))
    eachPair(part.slice(queryStart(part)), (name, value) => {
      // A pair that is itself a query.
      if (nestedQuery.test(name) || (/^(imp|merchant)_uid$/.test(name) && /&\w+=/.test(value)))
        eachPair(value ? `${name}=${value}` : name, take)
      else take(name, value)
    })
  return isReturn ? pairs.filter(([name]) => native || !nativeKeys.includes(name)) : []
}

/** A return's fields, decoded. A key that comes more than once has all its values. */
export type RedirectFields = Record<string, string | string[]>

/**
 * PortOne's fields in the address of a return page.
 *
 * Knows what has been seen: repeated keys, a query that came percent-encoded as a whole, return addresses nested in
 * `m_redirect_url`, keys in the fragment, the native SDKs' names. All that is there is read. Linear.
 *
 * @returns `null` for the address of a page that is no payment return.
 */
export function redirectFields(url: RedirectSource): RedirectFields | null {
  const fields: RedirectFields = {}
  for (const [name, value] of returnPairs(redirectAddress(url))) {
    const before = fields[name]
    if (before === undefined) fields[name] = value
    else if (isText(before)) fields[name] = [before, value]
    else before.push(value)
  }
  return Object.keys(fields).length > 0 ? fields : null
}

/** Takes PortOne's pairs out of one query and leaves the merchant's as they are written, byte for byte. */
function withoutOwn(query: string, native: boolean): string {
  const own: boolean[] = []
  eachPair(query, (name, value) =>
    own.push(
      ownKeys.includes(name) ||
        (native && nativeKeys.includes(name)) ||
        nestedQuery.test(name) ||
        (name === 'success' && /^(true|false)$/i.test(value)),
    ),
  )
  let index = 0
  return query
    .split('&')
    .filter((pair) => pair === '' || !own[index++])
    .join('&')
}

/**
 * The address of a return page without PortOne's keys, the merchant's own left as they are. Pure: put it into the
 * address bar yourself, after reading it, so that a reload doesn't read the same return twice.
 *
 * @param url What `readPayRedirect` takes.
 * @returns The address as it was when it is no payment return.
 * @throws A `TypeError` that says what to pass, for what is no address.
 * @example
 * ```ts
 * const outcome = readPayRedirect(location)
 * if (outcome) history.replaceState(history.state, '', cleanPayRedirect(location))
 * ```
 */
export function cleanPayRedirect(url: RedirectSource): string {
  const text = redirectAddress(url)
  const pairs = returnPairs(text)
  if (pairs.length === 0) return text
  const native = pairs.some(([name]) => nativeNumbers.includes(name))
  const [address = '', fragment = ''] = partsOf(text).map((part) => {
    const start = queryStart(part)
    const query = withoutOwn(part.slice(start), native)
    return part.slice(0, query || start === part.length ? start : Math.max(start - 1, 0)) + query
  })
  const clean = address + (fragment && `#${fragment}`)
  // A fragment that has lost its query is read as one itself.
  return clean === text ? clean : cleanPayRedirect(clean)
}
