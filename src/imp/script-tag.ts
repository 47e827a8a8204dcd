import { isImp } from '../portone/imp.ts'
import { type LoadImpError, type LoadImpErrorCode, loadImpError } from './load-imp-error.ts'
import type { LoadCall } from './load-imp-options.ts'
import { scriptMemory } from './script-memory.ts'

// A script tag's life, from top to bottom: found or placed, watched, and retired when it can't bring `IMP` any more.

/**
 * Whether a tag's file has come, or failed to, though there is no `IMP`. A deferred one may still be waiting for the page.
 * A browser that keeps no record of requests says no; then the tag's share of time decides.
 */
function isOver({ defer, src }: HTMLScriptElement): boolean | undefined {
  const requests = performance.getEntriesByName?.(src) as PerformanceResourceTiming[] | undefined
  const isDue = !defer || document.readyState === 'complete'
  return isDue && requests?.some((request) => request.initiatorType === 'script')
}

/** The merchant's own tag, if it may still bring `IMP`: of the address asked for, or PortOne's. Retires one that can't. */
export function findScript(src: string): HTMLScriptElement | undefined {
  for (const tag of [...document.scripts]) {
    if (/\.iamport\.kr\//.test(tag.src) || tag.src.endsWith(src)) {
      if (!isOver(tag)) return tag
      retireScript(tag)
    }
  }
  return undefined
}

/**
 * Puts a tag of our own on the page.
 *
 * @throws A {@link LoadImpError}, `script-blocked`, when the page asks for a `TrustedScriptURL` and `src` is none.
 */
export function placeScript({ src, nonce, integrity, crossOrigin }: LoadCall): HTMLScriptElement {
  const tag = document.createElement('script')
  const { late } = scriptMemory()
  if (nonce) tag.nonce = nonce
  if (integrity) tag.integrity = integrity
  if (crossOrigin) tag.crossOrigin = crossOrigin
  try {
    // A tag of the same address would be made to wait for the request that stalled.
    tag.src = late ? `${src + (/\?/.test(src) ? '&' : '?')}retry=${late}` : src
  } catch (cause) {
    throw loadImpError('script-blocked', src, cause, { directive: 'require-trusted-types-for' })
  }
  return (document.head || document.documentElement).appendChild(tag)
}

/**
 * Waits for a tag: `null` when it has brought `IMP`. A tag that fails, or doesn't load in time, is retired.
 *
 * @param limit In milliseconds.
 */
export function watchScript(tag: HTMLScriptElement, limit: number): Promise<LoadImpError | null> {
  const { src } = tag
  let violated: (event: SecurityPolicyViolationEvent) => void
  return new Promise<LoadImpError | null>((resolve) => {
    const fail = (code: LoadImpErrorCode, cause?: unknown, more?: { directive: string }) =>
      resolve(loadImpError(code, src, cause, more))
    violated = (event) => {
      if (event.blockedURI === src && event.disposition === 'enforce')
        fail('script-blocked', event, { directive: event.effectiveDirective })
    }
    document.addEventListener('securitypolicyviolation', violated)
    tag.addEventListener('load', (event) =>
      isImp((window as { IMP?: unknown }).IMP) ? resolve(null) : fail('no-imp', event),
    )
    // Not at once: a violation may be told after it.
    tag.addEventListener('error', (event) => setTimeout(fail, 0, 'script-failed', event))
    setTimeout(fail, limit, 'timed-out')
  }).then((failure) => {
    const memory = scriptMemory()
    document.removeEventListener('securitypolicyviolation', violated)
    memory.end = null
    if (failure) retireScript(tag)
    if (failure?.code === 'timed-out') memory.late++
    return failure
  })
}

/**
 * Takes a tag that failed out of the page, so that it can never run. One that is merely removed still runs when its file
 * arrives late, and would put a fresh, uninitialised `IMP` in the place of the one in use; one that has moved to another
 * document doesn't (HTML Standard, «execute the script element»).
 */
export function retireScript(tag: HTMLScriptElement): void {
  new Document().adoptNode(tag)
}
