import { type Imp, isImp } from '../portone/imp.ts'
import { checkLoadOptions } from './check-load-options.ts'
import { initOnce } from './init-once.ts'
import { isLoadImpError } from './is-load-imp-error.ts'
import { type LoadImpErrorCode, loadImpError } from './load-imp-error.ts'
import type { LoadCall, LoadImpOptions } from './load-imp-options.ts'
import { scriptMemory } from './script-memory.ts'
import { findScript, placeScript, watchScript } from './script-tag.ts'

async function findOrLoad(options: LoadCall, share: number, tries: number): Promise<Imp> {
  const page = window as { IMP?: unknown }
  const memory = scriptMemory()
  for (let tried = 1; !isImp(page.IMP); tried++) {
    memory.end = memory.end || watchScript(findScript(options.src) || placeScript(options), share * 0.9)
    const failure = await memory.end
    if (failure && !isImp(page.IMP)) {
      if (tried >= tries || failure.code === 'script-blocked') throw failure
      await new Promise((resolve) => setTimeout(resolve, Math.min(share / 10, 500 * tried)))
      if (options.signal?.aborted) throw failure
    }
  }
  return page.IMP
}

/**
 * Loads PortOne's V1 script where `IMP` isn't there yet, and initialises it: `IMP.init(userCode)`, or
 * `IMP.agency(userCode, tierCode)`, once. Any number of calls, also from two copies of this package, share one tag; the tag
 * that you placed yourself is used, loading or loaded. With `IMP` ready nothing is fetched, so call it before each payment
 * if you like: a script that was loaded twice, and so lost its initialisation, is initialised again.
 *
 * The tag is never removed once `IMP` is there. A tag that failed, stalled or brought no `IMP` is replaced.
 *
 * @returns `IMP`, initialised. Always settles: within `timeLimit`, or as soon as the `signal` is aborted.
 * @throws A {@link LoadImpError}, as the promise's rejection: an `Error` with a `code`, often a `cause`. Nothing is kept of a
 * failure: the next call starts anew. Where there is no document (a server), it is `not-a-browser`.
 * @example
 * ```ts
 * const IMP = await loadImp({ userCode: 'imp12345678' })
 * ```
 */
export function loadImp(options: LoadImpOptions): Promise<Imp> {
  return new Promise<Imp>((resolve, reject) => {
    // Without a prototype, where somebody else's `src` could be waiting.
    const own = { __proto__: null, ...options } as unknown as LoadCall
    own.src = own.src || 'https://cdn.iamport.kr/v1/iamport.js'
    const { userCode, tierCode, timeLimit = 30_000, tries = 3, signal } = own

    const giveUp = (code: LoadImpErrorCode, cause?: unknown) => reject(loadImpError(code, own.src, cause))
    const onAbort = () => giveUp('aborted', signal?.reason)
    const issues = checkLoadOptions(own)
    if (issues[0]) reject(loadImpError('invalid-options', JSON.stringify(issues), undefined, { issues }))
    else if (typeof document === 'undefined') giveUp('not-a-browser')
    else if (signal?.aborted) onAbort()
    else {
      signal?.addEventListener('abort', onAbort)
      findOrLoad(own, timeLimit / tries, tries)
        .then((imp) => {
          if (!signal?.aborted && userCode !== null) initOnce(imp, userCode, tierCode)
          resolve(imp)
        })
        .catch(reject)
        .then(() => signal?.removeEventListener?.('abort', onAbort))
      setTimeout(giveUp, timeLimit, 'timed-out')
    }
  }).catch((error) => {
    // What an option, the page or `IMP` threw when it was looked at.
    throw isLoadImpError(error) ? error : loadImpError('init-failed', 'see cause', error)
  })
}
