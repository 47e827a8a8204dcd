import { attempt } from '../shared/attempt.ts'

/** A query as frameworks hand it over: Next's `searchParams` (awaited), Vue Router's `query`, Express's `req.query`. */
export type RedirectQuery = Readonly<Record<string, unknown>>

/**
 * Where a return page's address can be taken from:
 *
 * - `location`, a `URL`, or text: a whole address, a path with its query, or the query alone;
 * - `URLSearchParams`, or what `useSearchParams` returns, or a query as an object (lists for keys that came twice);
 * - a router's location: `{ pathname, search, hash }`, Vue Router's route, Next's pages router;
 * - a server's request: a `Request`, or Node's with its `url`.
 */
export type RedirectSource =
  | string
  | URL
  | URLSearchParams
  | Location
  | { readonly pathname: string; readonly search: string; readonly hash?: string | undefined }
  | { readonly url?: string | undefined; readonly headers: unknown }
  | RedirectQuery

const isText = (value: unknown): value is string => typeof value === 'string'

/** The address in what was handed over, or `undefined` where none is. */
function found(source: Readonly<Record<string, unknown>>): string | undefined {
  const { href, fullPath, asPath, query, url, headers, pathname, search, hash } = source
  const plain = Object.prototype.toString.call(source) === '[object Object]'
  // A key of a query may be called so, too.
  if (isText(href) && (!plain || Object.keys(source).includes('toString'))) return href
  // Unlike a form, a query is its text.
  if (typeof source.getAll === 'function' && typeof source.sort === 'function') return String(source)
  if (typeof headers === 'object' && headers && isText(url)) return url
  // Vue Router's route, and Next's pages router.
  if (typeof query === 'object') for (const path of [fullPath, asPath]) if (isText(path)) return path
  if (isText(pathname) && isText(search)) return pathname + search + (isText(hash) ? hash : '')
  if (!plain || typeof source.then === 'function') return undefined

  const pairs = Object.entries(source).flatMap(([name, value]) =>
    [value].flat().flatMap((text) => (isText(text) || typeof text === 'number' ? [[name, String(text)]] : [])),
  )
  // Something else that has no text in it: a component's props, a router.
  const other = pairs.length === 0 && Object.values(source).some((value) => value instanceof Object)
  return other ? undefined : `?${new URLSearchParams(pairs)}`
}

/**
 * The address as text.
 *
 * @throws A `TypeError` that says what to pass, for what is no address: `null` must mean that a page is no payment return.
 */
export function redirectAddress(source: unknown): string {
  if (isText(source)) return source
  const address =
    typeof source === 'object' && source && !Array.isArray(source)
      ? attempt(() => found(source as Readonly<Record<string, unknown>>))
      : undefined
  if (address !== undefined) return address
  throw new TypeError(
    "This is no return page's address. Pass location, a URL, its searchParams, a string, a query object (awaited), a router's { pathname, search, hash }, or a Request.",
  )
}
