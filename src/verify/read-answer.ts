import { ownField } from '../shared/own-field.ts'
import type { RestFailure } from './portone-rest-error.ts'
import { readNumber } from './read-payment.ts'
import type { RestResponse } from './rest-request.ts'

/** An answer, read: what PortOne sent as `response`, or why there is none. */
export type RestAnswer = { response: unknown } | RestFailure

/** PortOne's envelope, `{ code, message, response }`. `undefined` when it is none. */
function readEnvelope(text: string): { code: number; message: string | null; response: unknown } | undefined {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return undefined
  }
  const code = readNumber(ownField(body, 'code'))
  const message = ownField(body, 'message')
  return code === undefined
    ? undefined
    : { code, message: typeof message === 'string' ? message : null, response: ownField(body, 'response') }
}

/** `Retry-After` in milliseconds: seconds, or a date beside the answer's own `Date`. `null` when it says nothing. */
export function readRetryAfter({ retryAfter, date }: Pick<RestResponse, 'retryAfter' | 'date'>): number | null {
  if (retryAfter === null) return null
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000
  // What has no month's name is no date of HTTP's, though `Date.parse` may take it for one.
  const wait = /[a-z]{3}/i.test(retryAfter) ? Date.parse(retryAfter) - Date.parse(date ?? '') : Number.NaN
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}

/**
 * Reads an answer of PortOne's REST. Success is a 2xx whose envelope says `code: 0`; anything else is a failure, an envelope
 * with another code under HTTP 200 among it. What kind a failure is follows its status: texts change.
 *
 * @param changes Whether the request changes something: then a failure that isn't PortOne's clear no may have been a yes.
 */
export function readAnswer(answer: RestResponse, changes: boolean): RestAnswer {
  const { status, text } = answer
  const envelope = readEnvelope(text)
  const code = envelope?.code ?? null
  const portoneMessage = envelope?.message ?? null
  const known = { status, code, portoneMessage, retryAfter: readRetryAfter(answer) }
  const says = `PortOne answered ${status}${envelope ? `, code ${code}: ${JSON.stringify(portoneMessage)}` : ''}`
  if (status === 429) return { kind: 'busy', text: says, ...known }
  // 408: something gave up waiting; for what, nobody knows.
  if (status >= 500 || status === 408) return { kind: 'busy', text: says, mayHaveHappened: changes, ...known }
  if (status === 401) return { kind: 'unauthorized', text: says, ...known }
  if (!envelope)
    return {
      kind: 'unreadable',
      // Not the text itself: half of an answer can hold a token.
      text: `what answered ${status} isn't PortOne's API: ${/^\s*</.test(text) ? 'a page' : `${text.length} characters without an envelope`}.`,
      mayHaveHappened: changes,
      ...known,
    }
  if (status >= 200 && status < 300 && code === 0) return { response: envelope.response }
  return { kind: 'refused', text: says, ...known }
}
