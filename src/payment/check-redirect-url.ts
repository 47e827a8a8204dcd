import { hasTrait } from '../portone/pg-traits.ts'
import { isUnreachableHost } from './unreachable-hosts.ts'

const write = "Write your return page's whole address, such as 'https://shop.example/payments/return'."

/**
 * What to say of an `m_redirect_url` that can't bring a customer back on a phone, where most payments leave the page.
 *
 * @returns `undefined` where it can, and for PGs that don't use it.
 */
export function checkRedirectUrl(url: unknown, provider: string | null, userAgent: string): string | undefined {
  if (hasTrait(provider, 'staysOnThePage')) return undefined
  if (url === undefined)
    return `Without it nobody comes back from a payment on a phone: it leaves the page, and the customer stays at the PG. ${write}`
  const text = typeof url === 'string' ? url.trim() : ''
  let host: string | undefined
  try {
    // An app's own scheme has no host that could be told.
    host = /^[a-z][\w+.-]*:\/\//i.test(text) ? new URL(text).hostname : undefined
  } catch {}
  if (host === undefined || /^(null|undefined)$/.test(host))
    return `'${text.slice(0, 99)}' is no whole address: on a phone the customer leaves the page, and can't come back to it. ${write}`
  return /Mobi|Android|iPhone|iPad/.test(userAgent) && /^https?:/i.test(text) && isUnreachableHost(host)
    ? `On this phone '${host}' is the phone itself, or a network it may not be in: the customer doesn't come back. Write an address that the phone can reach.`
    : undefined
}
