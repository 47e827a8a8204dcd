import type { AnswerOutcome } from '../outcome/outcome.ts'
import { readFields } from '../outcome/read-fields.ts'
import { type AnswerContext, readAnswer } from '../outcome/read-pay-response.ts'
import type { RedirectSource } from '../outcome/redirect-address.ts'
import { redirectFields } from '../outcome/redirect-query.ts'
import { sessionStorageOf, type TextStorage } from './pay-environment.ts'
import { forgetRedirectContext, redirectContextOf } from './redirect-memory.ts'

/** What the return page knows. */
export interface RedirectContext extends Pick<AnswerContext, 'expected' | 'provider' | 'payMethod'> {
  /** Where the confirm mode was remembered. `null`: nowhere. Absent: the tab's `sessionStorage`, where there is one. */
  storage?: TextStorage | null | undefined
}

/**
 * Reads the address that a redirecting payment came back to: the same outcome as a callback's. Most mobile payments
 * end here, since the page that called `request_pay` is gone by then.
 *
 * `confirm` is what was remembered when the window opened, once: `'unknown'` on a second reading, in another browser,
 * or on a server. So is the pay method that was asked for: give `payMethod` where nothing was remembered.
 *
 * Everything in an address can be written by anybody: verify on your server. A failure or an account of an address that
 * names no order, and with `expected` whatever doesn't name that one, is `unknown` / `other-order`: it is never
 * `not-moved`, and none of its words reaches the customer.
 *
 * @param url The return page's address: `location`, a `URL`, its `searchParams`, a string (also an address of your app's own scheme,
 * `shopapp://pay?imp_uid=…`), a router's location, a query object, or a server's request: see {@link RedirectSource}.
 * @returns `null` for a page that is no payment return.
 * @throws A `TypeError` that says what to pass, for what is no address at all.
 * @example
 * ```ts
 * const outcome = readPayRedirect(location, { expected: { merchantUid: orderOfThisSession } })
 * if (outcome?.status === 'completed') await verifyOnServer(outcome.impUid)
 * ```
 */
export function readPayRedirect(url: RedirectSource, context: RedirectContext = {}): AnswerOutcome | null {
  const raw = redirectFields(url)
  if (!raw) return null
  const fields = readFields(raw)
  const { storage = sessionStorageOf(globalThis.window), expected, provider, payMethod } = context ?? {}
  const order = expected?.merchantUid ?? fields.merchantUid ?? ''
  const remembered = redirectContextOf(storage, order)
  const known = {
    expected,
    confirm: remembered.confirm,
    provider: provider ?? remembered.provider,
    payMethod: payMethod ?? remembered.payMethod,
  }
  const outcome = readAnswer(raw, fields, known, true)
  // What isn't the order's own return doesn't use its memory up.
  if ((outcome as { code?: string }).code !== 'other-order') forgetRedirectContext(storage, order)
  return outcome
}
