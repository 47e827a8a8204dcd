import { hasTrait, staysOnThePage } from '../portone/pg-traits.ts'
import { isText } from '../shared/kind-of-value.ts'
import { parseUrl } from './parse-url.ts'
import { isUnreachableHost } from './unreachable-hosts.ts'

/**
 * An address that a PG can send a customer to: an app's own scheme as well, but none of this page or machine alone, and none that a
 * template was to fill. Behind the host `{` may be JSON; `${` and `{{` are not.
 */
const whole = /^(?!file:|ftp:|wss?:)[a-z][\w+.-]*:\/\/(?!.*(\$\{|\{\{))/i

/**
 * What to say of an `m_redirect_url` that can't bring a customer back on a phone, where most payments leave the page.
 *
 * @returns `undefined` where it can, and for PGs that don't use it.
 */
export function checkRedirectUrl(url: unknown, provider: string | null, userAgent: string): string | undefined {
  if (hasTrait(provider, staysOnThePage)) return undefined
  const text = isText(url) ? url.trim() : ''
  // An app's own scheme has no host that could be told. The host 'undefined' is as good as none.
  const host = String(whole.test(text) ? parseUrl(text)?.hostname : undefined)
  let why: string
  if (url === undefined) why = 'There is none'
  else if (/^(null|undefined)$/.test(host)) why = `'${text.slice(0, 99)}' is no whole address`
  else if (/Mobi|Android|iPhone|iPad/.test(userAgent) && /^https?:/i.test(text) && isUnreachableHost(host))
    why = `'${host}' is this phone itself, or a network that it may not be in`
  else return undefined
  return `${why}: on a phone the customer leaves the page, and can't come back to it. Write your return page's whole address, such as 'https://shop.example/payments/return'.`
}
