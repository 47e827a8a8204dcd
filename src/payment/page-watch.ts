import type { BlockedBy } from '../outcome/blocked-by.ts'

/** What a watch over the page tells. */
export interface PageWatch {
  /** What was blocked so far, each once: a frame of every channel is the same fault of the page's. */
  blocked: BlockedBy[]
  /** Puts the page back as it was. */
  stop: () => void
}

/** What is done when the page tells something. */
export interface PageWatcher {
  /** PortOne's script said something to the customer. Where it alerts, it often never calls back. */
  onAlert: (text: string) => void
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

/**
 * Puts a function of ours in the place of one of the page's. Defined, not assigned: a test's spy is a getter, on which an
 * assignment is lost. A page that froze its own can't be watched there.
 *
 * @returns How to put the page's own back as it was. Somebody who wrapped ours keeps theirs.
 */
function replace<Name extends 'open' | 'alert'>(page: Window, name: Name, ours: Window[Name]): () => void {
  const own = Object.getOwnPropertyDescriptor(page, name)
  const { enumerable = true, configurable = true } = own ?? {}
  const put = (descriptor: PropertyDescriptor) => Reflect.defineProperty(page, name, descriptor)
  put({ value: ours, writable: true, enumerable, configurable })
  return () => {
    if (page[name] !== ours) return
    if (own) put(own)
    else Reflect.deleteProperty(page, name)
  }
}

/**
 * Watches the page while a payment is open: violations of its Content-Security-Policy, popups that the browser refuses,
 * what PortOne's script alerts, and the return from the back/forward cache. `open` and `alert` are wrapped for that time
 * and still do what they did.
 */
export function watchPage(
  page: (Window & typeof globalThis) | undefined,
  { onAlert, onRestored }: PageWatcher,
): PageWatch {
  const blocked: BlockedBy[] = []
  if (!page?.document) return { blocked, stop: () => {} }

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

  const { open, alert } = page
  const watchedOpen: typeof open = (url, target, features) => {
    const popup = open.call(page, url, target, features)
    // With these features the answer is always null.
    if (!popup && !/noopener|noreferrer/.test(features ?? ''))
      blocked.push({ kind: 'popup', host: url ? hostOf(String(url), page.location.href) : null })
    return popup
  }
  const watchedAlert = (text?: unknown) => {
    onAlert(String(text))
    alert.call(page, text)
  }
  const putBack = [replace(page, 'open', watchedOpen), replace(page, 'alert', watchedAlert)]
  return {
    blocked,
    stop: () => {
      page.removeEventListener('pageshow', restored)
      page.document.removeEventListener('securitypolicyviolation', violated)
      for (const put of putBack) put()
    },
  }
}
