import { hasTrait } from '../portone/pg-traits.ts'
import type { ConfirmDeclinedOutcome, DeclinedOutcome, PgMessage, PlainFailedOutcome } from './outcome.ts'
import type { OutcomeBase } from './outcome-base.ts'
import type { AnswerFields } from './read-fields.ts'
import { type Signal, type SignalId, signals } from './signals.ts'
import { type UnwrappedMessage, unwrapMessage } from './unwrap-message.ts'

type Own<Outcome> = Omit<Outcome, Exclude<keyof OutcomeBase, 'money'> | 'status' | 'impUid' | 'provider' | 'raw'>

/** What an answer's own texts and codes say about a failure. */
export type Classified = Own<ConfirmDeclinedOutcome> | Own<DeclinedOutcome> | Own<PlainFailedOutcome>

/** Longer texts are no sentence of a PG's; the front of one is enough. */
const longest = 500

/** A PG's code that is a word, such as `PAY_PROCESS_CANCELED`: no two PGs use one differently. */
const word = /^[A-Z]+(_[A-Z]+)+$/

/** What the table's `text` is tested on: the words without white space, behind a code that is a word. */
function searchedText({ text, pgCode = '' }: UnwrappedMessage, errorCode: string): string {
  const code = [pgCode, errorCode].find((candidate) => word.test(candidate))
  return (code ? `${code}:` : '') + text.slice(0, longest).replace(/\s/g, '')
}

/**
 * Reads what a failure means from its texts and codes, by the signal table. Pure.
 *
 * @param provider The V1 code of the PG, or `null` when it isn't known: PG codes count only together with it.
 */
export function classifyFailure(fields: AnswerFields, provider: string | null): Classified {
  const unwrapped = unwrapMessage(fields.message ?? '')
  const pg: { pg?: PgMessage } =
    unwrapped.pgCode === undefined ? {} : { pg: { code: unwrapped.pgCode, message: unwrapped.text } }

  if (unwrapped.refusal)
    return { code: 'confirm-declined', because: 'confirm-refusal', money: 'not-moved', ...unwrapped.refusal, ...pg }

  const errorCode = fields.errorCode ?? unwrapped.prefix ?? ''
  const words = searchedText(unwrapped, errorCode)
  const pgCode = `${provider}:${unwrapped.pgCode}`
  const row: Signal | undefined = signals.find(
    ({ text, errorCode: code, mark, pgCodes }: Signal) =>
      text?.test(words) ||
      code?.test(errorCode) ||
      (mark && unwrapped.tags.includes(mark)) ||
      pgCodes?.includes(pgCode),
  )

  const late = hasTrait(provider, 'notifiesLate') || hasTrait(fields.payMethod, 'notifiesLate')
  const found = {
    because: (row?.id ?? 'no-row') as SignalId,
    money: row?.notMoved && !late ? 'not-moved' : 'may-have-moved',
    ...pg,
  } as const
  return row?.code === 'declined'
    ? { code: 'declined', detail: row.detail ?? null, ...found }
    : { code: row?.code ?? 'pg-error', ...found }
}
