/** A way out of Instagram's webview into a real browser, as an address that a tapped link opens. */
export interface EscapeRoute {
  /** Short and stable, to tell routes apart in your own table. */
  id: string
  /** The systems it is offered on. */
  systems: readonly ('android' | 'ios')[]
  /**
   * The link's address. `{url}` stands for the whole address of the page to open and `{back}` for this page's, both
   * percent-encoded; `{rest}` for what follows `https://`, as it is, and `{scheme}` for `https`.
   */
  template: string
}

/**
 * The ways out, the likeliest first. Undocumented by Instagram and known to die without notice, so they are data: pass
 * your own to `openExternalBrowser({ routes })`.
 *
 * - `extbrowser`: verified on Instagram 445 (iOS 27, Android 16) in September 2026; exists only inside Instagram.
 * - `intent`: Android's own. `S.browser_fallback_url` brings the page back where nothing takes it.
 *
 * `x-safari-https:` is missing on purpose: Instagram has blocked it since 424 (April 2026).
 */
export const escapeRoutes: readonly EscapeRoute[] = [
  { id: 'extbrowser', systems: ['ios', 'android'], template: 'instagram://extbrowser/?url={url}' },
  {
    id: 'intent',
    systems: ['android'],
    template: 'intent://{rest}#Intent;scheme={scheme};S.browser_fallback_url={back};end',
  },
]

/**
 * The addresses of the ways out on this system, in order. A route that puts the address before a `#` of its own is left
 * out for an address with a fragment, which would cut it.
 */
export function escapeLinks(routes: readonly EscapeRoute[], userAgent: string, target: URL, back: string): string[] {
  const system = /Android/.test(userAgent) ? 'android' : 'ios'
  const parts: Record<string, string> = {
    url: encodeURIComponent(target.href),
    back: encodeURIComponent(back),
    rest: target.href.slice(target.protocol.length + 2),
    scheme: target.protocol.slice(0, -1),
  }
  return routes
    .filter(({ systems, template }) => systems.includes(system) && !(target.hash && /\{rest\}.*#/.test(template)))
    .map(({ template }) => template.replace(/\{(\w+)\}/g, (whole, name) => parts[name] ?? whole))
}
