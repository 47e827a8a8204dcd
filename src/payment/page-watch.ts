import type { BlockedBy } from '../outcome/blocked-by.ts'
import { attempt } from '../shared/attempt.ts'
import { isText } from '../shared/kind-of-value.ts'
import { listen } from '../shared/listen.ts'
import { soon } from '../shared/soon.ts'
import { replaceFunction } from './replace-function.ts'

/** What a watch over the page tells. */
export interface PageWatch {
  /** What was blocked so far, each once: a frame of every channel is the same fault of the page's. */
  blocked: BlockedBy[]
  /** The popups that were opened; a new tab for a page of the shop's own is none. */
  popups: Window[]
  /** The requests to PortOne's checkout server, each with how to break it off. */
  checkouts: AbortController[]
  /** Whether the checkout server has answered. */
  prepared: boolean
  /** How many calls of `alert` and `open` are running: PortOne's script goes on with its payment afterwards. */
  calls: number
  /** Puts the page back as it was. */
  stop: () => void
}

/** What is done when the page tells something. */
export interface PageWatcher {
  /**
   * Somebody said something to the customer.
   *
   * @param refused The browser has refused a popup in the same task.
   */
  onAlert: (text: string, refused: boolean) => void
  /** The page came out of the back/forward cache: the customer pressed Back on the PG's page. */
  onRestored: () => void
}

/** The host of an address, or the word that a policy uses in its place (`'inline'`, `'data'`). */
const hostOf = (address: string, base: string): string => attempt(() => new URL(address, base).host) || address

/** Where v1 prepares a payment of its checkout path. */
const checkoutServer = /^https:\/\/checkout[\w.-]*\.iamport\.co\//

/**
 * Watches the page while a payment is open: violations of its Content-Security-Policy, popups that the browser refuses or
 * opens, requests to PortOne's checkout server, what is alerted, and the return from the back/forward cache. `open`, `alert`
 * and `fetch` are wrapped for that time and still do what they did. A page that can't be watched, a fake for example, tells
 * nothing.
 */
export function watchPage(
  page: (Window & typeof globalThis) | undefined,
  { onAlert, onRestored }: PageWatcher,
): PageWatch {
  const undo: (() => void)[] = []
  const blocked: BlockedBy[] = []
  const popups: Window[] = []
  const checkouts: AbortController[] = []
  const watch: PageWatch = {
    blocked,
    popups,
    checkouts,
    prepared: false,
    calls: 0,
    stop: () => undo.forEach(attempt),
  }
  attempt(() => {
    if (!page?.document) return
    const { open, alert, fetch } = page
    let refused = false
    const watchedOpen: typeof open = (...given) => {
      const [url, target, features] = given
      refused = true
      soon(() => {
        refused = false
      })
      watch.calls += 1
      let popup: Window | null
      try {
        // A host may have taken the function away.
        popup = open ? open.apply(page, given) : null
      } finally {
        watch.calls -= 1
      }
      refused = !popup
      const host = url ? hostOf(String(url), page.location.href) : null
      // A webview without windows gives the page itself, and leads that to the address; so does a target that means it.
      if (popup && popup !== page && popup !== page.top) {
        // A page of the shop's own in a new tab is no popup of PortOne's.
        if (features || host !== page.location.host) popups.push(popup)
      } else if (!/noopener|noreferrer|_(self|top|parent)/.test(`${features} ${target}`)) {
        // With those features the answer is always null.
        blocked.push({ kind: 'popup', host })
      }
      return popup
    }
    const watchedAlert = (...texts: unknown[]) => {
      watch.calls += 1
      try {
        // PortOne's script says texts. What a page's own function takes beside them is left for it to read.
        if (isText(texts[0])) onAlert(texts[0], refused)
        return (alert as (...texts: unknown[]) => void).apply(page, texts)
      } finally {
        watch.calls -= 1
      }
    }
    const watchedFetch: typeof fetch = (...given) => {
      const [input, init] = given
      if (!attempt(() => checkoutServer.test(String(input)))) return fetch.apply(page, given)
      const checkout = new AbortController()
      checkouts.push(checkout)
      return fetch.call(page, input, { ...init, signal: checkout.signal }).then((response) => {
        watch.prepared = true
        return response
      })
    }
    undo.push(listen(page, 'pageshow', ({ persisted }: PageTransitionEvent) => persisted && onRestored()))
    undo.push(
      listen(page.document, 'securitypolicyviolation', (event: SecurityPolicyViolationEvent) => {
        const { disposition, effectiveDirective: directive, blockedURI, documentURI } = event
        const host = hostOf(blockedURI, documentURI)
        const known = blocked.some((by) => by.kind === 'csp' && by.directive === directive && by.host === host)
        if (disposition !== 'report' && !known) blocked.push({ kind: 'csp', directive, host })
      }),
    )
    undo.push(replaceFunction(page, 'open', watchedOpen))
    undo.push(replaceFunction(page, 'alert', watchedAlert))
    if ('fetch' in page) undo.push(replaceFunction(page, 'fetch', watchedFetch))
  })
  return watch
}
