import { isImp } from '../portone/imp.ts'
import { type LoadImpError, type LoadImpErrorCode, loadImpError } from './load-imp-error.ts'
import { retireScript } from './retire-script.ts'
import { scriptMemory } from './script-memory.ts'

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
      if (event.disposition === 'enforce' && event.blockedURI === src)
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
    if (failure?.code === 'timed-out') memory.stalls++
    return failure
  })
}
