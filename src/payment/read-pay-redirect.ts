import type { AnswerOutcome } from '../outcome/outcome.ts'
import { type AnswerContext, readAnswer } from '../outcome/read-pay-response.ts'
import { redirectFields } from '../outcome/redirect-query.ts'
import { sessionStorageOf, type TextStorage } from './pay-environment.ts'
import { takeRedirectContext } from './redirect-memory.ts'

/** What the return page knows. */
export interface RedirectContext extends Pick<AnswerContext, 'expected' | 'provider'> {
  /** Where the confirm mode was remembered. `null`: nowhere. Absent: the tab's `sessionStorage`, where there is one. */
  storage?: TextStorage | null | undefined
}

/**
 * Reads the address that a redirecting payment came back to: the same outcome as a callback's. Most mobile payments
 * end here, since the page that called `request_pay` is gone by then.
 *
 * `confirm` is what was remembered when the window opened, once: `'unknown'` on a second reading, in another browser,
 * or on a server. Everything in an address can be written by anybody: verify on your server.
 *
 * @param url The return page's address: `location`, a `URL`, its `searchParams`, or a string (also of a server's request).
 * @returns `null` for a page that is no payment return.
 * @example
 * ```ts
 * const outcome = readPayRedirect(location, { expected: { merchantUid: orderOfThisSession } })
 * if (outcome?.status === 'completed') await verifyOnServer(outcome.impUid)
 * ```
 */
export function readPayRedirect(
  url: string | URL | URLSearchParams | Location,
  context: RedirectContext = {},
): AnswerOutcome | null {
  const fields = redirectFields(url)
  if (!fields) return null
  const { storage = sessionStorageOf(typeof window === 'undefined' ? undefined : window), provider, expected } = context
  const merchantUid = expected?.merchantUid ?? [fields.merchant_uid ?? fields.paymentId].flat()[0]
  const remembered = merchantUid === undefined ? undefined : takeRedirectContext(storage ?? undefined, merchantUid)
  return readAnswer(fields, { expected, provider: provider ?? remembered?.provider, confirm: remembered?.confirm })
}
