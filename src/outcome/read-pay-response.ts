import { hasTrait, onlyIdentifies, saysNoTooEarly } from '../portone/pg-traits.ts'
import { providerOf } from '../portone/provider-of.ts'
import { isObject } from '../shared/kind-of-value.ts'
import { classifyFailure } from './classify-failure.ts'
import type { AnswerOutcome, UnknownCode } from './outcome.ts'
import type { ConfirmMode } from './outcome-base.ts'
import { type AnswerFields, readFields, textOf } from './read-fields.ts'
import type { SignalId } from './signals.ts'
import { type RawAnswer, snapshot } from './snapshot.ts'
import { virtualAccount } from './virtual-account.ts'

/** What is known about a payment beside PortOne's answer. */
export interface AnswerContext {
  /**
   * The order that was to be paid. An answer for another one is `unknown` / `other-order`; so is every answer where this
   * names no order (a session that is gone). Absent: not compared.
   */
  expected?: { merchantUid: string } | undefined
  /** The V1 code of the PG, or `code.MID`; the answer's own `pg_provider` goes first. Absent: that alone. */
  provider?: string | null | undefined
  /**
   * The request's `pay_method`, for an answer that doesn't say its own: a virtual account (`'vbank'`) that was asked for is
   * `awaiting-deposit`, with `account: null` where the answer names none. Absent: the answer's own alone.
   */
  payMethod?: string | null | undefined
  /** Whether the confirm process was asked for. Absent: `'unknown'`. */
  confirm?: ConfirmMode | undefined
}

/**
 * Reads an answer of PortOne's: the callback's response object, of any script version, of `IMP.loadUI`, or of a native
 * wrapper. Never throws, whatever the answer is, and never assumes success:
 *
 * - any error text or code is a failure; with an explicit success beside it, or where two sources of one fact disagree (a
 *   key that came twice, two spellings, a flag and a status), the answer is `unknown` / `contradictory`;
 * - a virtual account, issued or asked for, is `awaiting-deposit`;
 * - an `imp_uid` and nothing that says no is `completed`, whether or not a success flag is there (the current script
 *   has none): verify it on your server; a status or a flag in a word that isn't known is no yes;
 * - the rest is `unknown`.
 *
 * @example
 * ```ts
 * IMP.loadUI('paypal-spb', request, (response) => show(readPayResponse(response, { expected: { merchantUid } })))
 * ```
 */
export function readPayResponse(response: unknown, context: AnswerContext = {}): AnswerOutcome {
  const raw = snapshot(response)
  return readAnswer(raw, readFields(raw), context ?? {})
}

/**
 * The same for an answer that is plain data already, and whose fields were read.
 *
 * @param byAddress It was written in an address, by anybody: without an order's number it says nothing about an order.
 */
export function readAnswer(
  raw: RawAnswer,
  fields: AnswerFields,
  context: AnswerContext,
  byAddress = false,
): AnswerOutcome {
  const { flag, status, saysNo, orders } = fields
  const expected = context.expected && (textOf(context.expected.merchantUid) ?? '')
  const provider = fields.provider ?? providerOf(context.provider)
  const base = {
    merchantUid: expected || fields.merchantUid || null,
    impUid: fields.impUid,
    confirm: context.confirm ?? 'unknown',
    money: 'may-have-moved',
    provider,
    raw,
  } as const
  const unknown = (code: UnknownCode, because: SignalId): AnswerOutcome => ({
    status: 'unknown',
    code,
    because,
    ...base,
  })
  const ended = status === 'failed' || status === 'cancelled'
  const no = saysNo || flag === false || ended
  const account = no ? undefined : virtualAccount(fields, context.payMethod)
  // Without an order's number a failure may come by a call (refused before there was a payment), and nothing better.
  const foreign =
    orders.length > 0
      ? expected !== undefined && !orders.includes(expected)
      : byAddress
        ? expected !== undefined || no || account !== undefined
        : expected !== undefined && !(saysNo || flag === false)

  if (!isObject(raw)) return unknown('incomplete', 'not-an-answer')
  // An identification has the shape of a payment. Its own kind tells, or the PG that does nothing else.
  const identified = fields.types.includes('certification') || hasTrait(providerOf(fields.provider), onlyIdentifies)
  if (foreign || identified) return unknown('other-order', 'other-order')
  if (fields.disagrees) return unknown('contradictory', 'sources-disagree')
  if (saysNo && (flag || status === 'paid')) return unknown('contradictory', 'flag-against-error')
  if (flag ? ended : flag === false && status === 'paid') return unknown('contradictory', 'status-against-flag')
  if (!saysNo && flag === false && hasTrait(provider, saysNoTooEarly)) return unknown('late-pg', 'late-pg-says-no')
  if (no) return { status: 'failed', ...base, ...classifyFailure(fields, provider, context) }
  if (account !== undefined) return { status: 'awaiting-deposit', because: 'account-issued', account, ...base }
  // Ready, or a word that nobody knows.
  if (status && status !== 'paid') return unknown('incomplete', 'still-ready')
  if (fields.impUid === null) return unknown('incomplete', 'no-payment-number')
  return { status: 'completed', because: 'no-failure-reported', ...base, impUid: fields.impUid }
}
