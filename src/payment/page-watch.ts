import type { BlockedBy } from '../outcome/blocked-by.ts'
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
  prepared: () => boolean
  /** Whether PortOne's script is alerting or opening a popup right now: it goes on with its payment afterwards. */
  busy: () => boolean
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
function hostOf(address: string, base: string): string {
  try {
    return new URL(address, base).host || address
  } catch {
    return address
  }
}

/** Where v1 prepares a payment of its checkout path. */
const checkoutServer = /^https:\/\/checkout[\w.-]*\.iamport\.co\//

/**
 * Watches the page while a payment is open: violations of its Content-Security-Policy, popups that the browser refuses or
 * opens, requests to PortOne's checkout server, what is alerted, and the return from the back/forward cache. `open`, `alert`
 * and `fetch` are wrapped for that time and still do what they did.
 */
export function watchPage(
  page: (Window & typeof globalThis) | undefined,
  { onAlert, onRestored }: PageWatcher,
): PageWatch {
  const blocked: BlockedBy[] = []
  const popups: Window[] = []
  const checkouts: AbortController[] = []
  let calls = 0
  let prepared = false
  const watch = { prepared: () => prepared, blocked, popups, checkouts, busy: () => calls > 0 }
  if (!page?.document) return { ...watch, stop: () => {} }

  const restored = (event: PageTransitionEvent) => event.persisted && onRestored()
  const violated = ({
    disposition,
    effectiveDirective: directive,
    blockedURI,
    documentURI,
  }: SecurityPolicyViolationEvent) => {
    const host = hostOf(blockedURI, documentURI)
    const known = blocked.some((by) => by.kind === 'csp' && by.directive === directive && by.host === host)
    if (disposition !== 'report' && !known) blocked.push({ kind: 'csp', directive, host })
  }
  page.addEventListener('pageshow', restored)
  page.document.addEventListener('securitypolicyviolation', violated)

  const { open, alert, fetch } = page
  let refused = false
  const watchedOpen: typeof open = (url, target, features) => {
    let popup: Window | null = null
    calls += 1
    try {
      // A host may have taken the function away.
      popup = open ? open.call(page, url, target, features) : null
    } finally {
      calls -= 1
      refused = !popup
      void Promise.resolve().then(() => {
        refused = false
      })
    }
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
    calls += 1
    try {
      onAlert(String(texts[0]), refused)
      return (alert as (...texts: unknown[]) => void).apply(page, texts)
    } finally {
      calls -= 1
    }
  }
  const watchedFetch: typeof fetch = (input, init) => {
    if (!checkoutServer.test(String(input))) return fetch.call(page, input, init)
    const checkout = new AbortController()
    checkouts.push(checkout)
    return fetch.call(page, input, { ...init, signal: checkout.signal }).then((response) => {
      prepared = true
      return response
    })
  }
  const putBack = [
    replaceFunction(page, 'open', watchedOpen),
    replaceFunction(page, 'alert', watchedAlert),
    ...('fetch' in page ? [replaceFunction(page, 'fetch', watchedFetch)] : []),
  ]
  return {
    ...watch,
    stop: () => {
      page.removeEventListener('pageshow', restored)
      page.document.removeEventListener('securitypolicyviolation', violated)
      for (const put of putBack) put()
    },
  }
}
