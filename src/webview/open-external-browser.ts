import { type EscapeRoute, escapeLinks, escapeRoutes } from './escape-routes.ts'
import { externalBrowserSheet } from './external-browser-sheet.ts'
import type { FallbackContext, InstagramFallback } from './instagram-fallback.ts'

/** How to lead a customer out of Instagram's webview. */
export interface OpenExternalBrowserOptions {
  /**
   * The page to open in the other browser, absolute http(s), or a function that makes it. The other browser has none of
   * this one's cookies, storage or login: put an order's number or a one-time token of your server's into it, and no
   * secret that may not be copied or shared. Absent: this page's own address.
   */
  resumeUrl?: string | URL | ((context: FallbackContext) => string | URL | Promise<string | URL>) | undefined
  /** Your own table of ways out, tried in order. Absent: `escapeRoutes`. */
  routes?: readonly EscapeRoute[] | undefined
  /** `'en'` (or `'en-US'` and the like) for English. Absent, and anything else: Korean. */
  locale?: string | undefined
  /**
   * How long after a tap the sheet says what else to try, in milliseconds. Absent: 8,000, since Instagram asks the
   * customer first and says nothing to the page meanwhile.
   */
  patience?: number | undefined
}

/**
 * A fallback that shows a sheet which leads the customer from Instagram's webview to a real browser: a link to tap, a
 * link to copy, and the app's own menu in words. Nothing opens by itself, and no payment opens here: the outcome is
 * `refused` / `instagram-webview`, with `customer: 'may-have-left'` when the page went out of sight after a tap.
 *
 * @returns A fallback that stops when the customer left or closed the sheet; with a `cause` when `resumeUrl` is no
 * absolute http(s) address.
 * @example
 * ```ts
 * instagram: openExternalBrowser({
 *   resumeUrl: async ({ request }) => `https://shop.example/checkout/resume?token=${await oneTimeToken(request.merchant_uid)}`,
 * })
 * ```
 */
export function openExternalBrowser(options: OpenExternalBrowserOptions = {}): InstagramFallback {
  return async (context) => {
    const { resumeUrl = location.href, routes = escapeRoutes, locale, patience = 8_000 } = options
    const target = new URL(typeof resumeUrl === 'function' ? await resumeUrl(context) : resumeUrl)
    if (!/^https?:/.test(target.protocol))
      throw new TypeError(
        `resumeUrl: '${target.href}' is no http(s) address; write one, such as 'https://shop.example/checkout'.`,
      )
    const links = escapeLinks(routes, context.userAgent, target, location.href)
    // The address may have taken its time.
    if (context.signal?.aborted) return { action: 'stop' }
    const left = await externalBrowserSheet(
      document,
      {
        links,
        address: target.href,
        english: /^en\b/i.test(String(locale)),
        patience,
      },
      context.signal,
    )
    return { action: 'stop', customer: left ? 'may-have-left' : 'stays' }
  }
}
