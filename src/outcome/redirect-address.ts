import { attempt } from '../shared/attempt.ts'
import { isFunction, isObject, isText } from '../shared/kind-of-value.ts'

/** A query as frameworks hand it over: Next's `searchParams` (awaited), Vue Router's `query`, Express's `req.query`. */
export type RedirectQuery = Readonly<Record<string, unknown>>

/**
 * Where a return page's address can be taken from:
 *
 * - `location`, a `URL`, or text: a whole address, a path with its query, or the query alone;
 * - `URLSearchParams`, or what `useSearchParams` returns, or a query as an object (lists for keys that came twice);
 * - a router's location: `{ pathname, search, hash }`, TanStack Router's, Vue Router's route, Next's pages router;
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

const isPlain = (value: unknown) => Object.prototype.toString.call(value) === '[object Object]'

/** The address in what was handed over, or `undefined` where none is. */
function found(source: Readonly<Record<string, unknown>>): string | undefined {
  const { href, fullPath, asPath, query, url, headers, pathname, search, hash } = source
  const plain = isPlain(source)
  // A key of a query may be called so, too.
  if (isText(href) && (!plain || Object.keys(source).includes('toString'))) return href
  // Unlike a form, a query is its text.
  if (isFunction(source.getAll) && isFunction(source.sort)) return String(source)
  if (isObject(headers) && isText(url)) return url
  // Vue Router's route, and Next's pages router.
  if (typeof query === 'object') for (const path of [fullPath, asPath]) if (isText(path)) return path
  if (isText(pathname)) {
    if (isText(search)) return pathname + search + (isText(hash) ? hash : '')
    // TanStack Router's location.
    if (isObject(search)) return found(search as typeof source)
  }
  if (!plain || isFunction(source.then)) return undefined

  const fields = Object.entries(source)
  const pairs = fields.flatMap(([name, value]) =>
    // Routers make numbers and flags of texts.
    [value]
      .flat(9)
      .flatMap((one) => (/^(string|number|boolean|bigint)$/.test(typeof one) ? [[name, String(one)]] : [])),
  )
  // Something else: a component's props, a router, a route, a framework's context. Of objects a query has lists and plain ones.
  const other = fields.some(
    ([name, value]) =>
      value instanceof Object &&
      !Array.isArray(value) &&
      (pairs.length === 0 || !isPlain(value) || /^(params|headers)$/.test(name)),
  )
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
    isObject(source) && !Array.isArray(source)
      ? attempt(() => found(source as Readonly<Record<string, unknown>>))
      : undefined
  if (address !== undefined) return address
  throw new TypeError(
    "This is no return page's address. Pass location, a URL, its searchParams, a string, a query object (awaited), a router's { pathname, search, hash }, or a Request.",
  )
}
