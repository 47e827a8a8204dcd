import { hasTrait } from '../portone/pg-traits.ts'
import { providerOf } from '../portone/provider-of.ts'
import { classifyFailure } from './classify-failure.ts'
import type { AnswerOutcome, UnknownCode } from './outcome.ts'
import type { ConfirmMode } from './outcome-base.ts'
import { type AnswerFields, readFields } from './read-fields.ts'
import type { SignalId } from './signals.ts'
import { type RawAnswer, snapshot } from './snapshot.ts'
import { virtualAccount } from './virtual-account.ts'

/** What is known about a payment beside PortOne's answer. */
export interface AnswerContext {
  /** The order that was to be paid. An answer for another one is `unknown` / `other-order`. Absent: not compared. */
  expected?: { merchantUid: string } | undefined
  /** The V1 code of the PG, or `code.MID`; the answer's own `pg_provider` goes first. Absent: that alone. */
  provider?: string | null | undefined
  /** Whether the confirm process was asked for. Absent: `'unknown'`. */
  confirm?: ConfirmMode | undefined
}

/**
 * Reads an answer of PortOne's: the callback's response object, of any script version, of `IMP.loadUI`, or of a native
 * wrapper. Never throws, whatever it is given, and never assumes success:
 *
 * - any error text or code is a failure; with an explicit success beside it, the answer is `unknown` / `contradictory`;
 * - `ready` with a virtual account is `awaiting-deposit`;
 * - an `imp_uid` and nothing that says no is `completed`, whether or not a success flag is there (the current script
 *   has none): verify it on your server;
 * - the rest is `unknown`.
 *
 * @example
 * ```ts
 * IMP.loadUI('paypal-spb', request, (response) => show(readPayResponse(response, { expected: { merchantUid } })))
 * ```
 */
export function readPayResponse(response: unknown, context: AnswerContext = {}): AnswerOutcome {
  return readAnswer(snapshot(response), context)
}

/** The same for an answer that is plain data already. */
export function readAnswer(raw: RawAnswer, context: AnswerContext): AnswerOutcome {
  const fields = readFields(raw)
  const expected = context.expected?.merchantUid
  const provider = fields.provider ?? providerOf(context.provider)
  const base = {
    merchantUid: fields.merchantUid ?? expected ?? null,
    impUid: fields.impUid ?? null,
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
  const { saysNo } = fields

  if (typeof raw !== 'object' || raw === null) return unknown('incomplete', 'not-an-answer')
  if (expected !== undefined && !answersFor(expected, fields))
    return { ...unknown('other-order', 'other-order'), merchantUid: expected }
  if (fields.flag === 'both' || (saysNo && (fields.flag === true || fields.status === 'paid')))
    return unknown('contradictory', 'flag-against-error')
  if (
    fields.flag !== undefined &&
    (fields.flag ? fields.status === 'failed' || fields.status === 'cancelled' : fields.status === 'paid')
  )
    return unknown('contradictory', 'status-against-flag')
  if (!saysNo && fields.flag === false && hasTrait(provider, 'saysNoTooEarly'))
    return unknown('late-pg', 'late-pg-says-no')
  if (saysNo || fields.flag === false || fields.status === 'failed' || fields.status === 'cancelled')
    return { status: 'failed', ...base, ...classifyFailure(fields, provider) }
  const account = virtualAccount(fields)
  if (account) return { status: 'awaiting-deposit', because: 'account-issued', account, ...base }
  if (fields.status === 'ready') return unknown('incomplete', 'still-ready')
  if (fields.impUid === undefined) return unknown('incomplete', 'no-payment-number')
  return { status: 'completed', because: 'no-failure-reported', ...base, impUid: fields.impUid }
}

/** A failure may come without an order's number (refused before there was a payment); anything better must name it. */
const answersFor = (expected: string, { merchantUid, flag, saysNo }: AnswerFields): boolean =>
  merchantUid === undefined ? saysNo || flag === false : merchantUid === expected
