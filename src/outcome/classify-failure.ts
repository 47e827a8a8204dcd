import { hasTrait, notifiesLate } from '../portone/pg-traits.ts'
import { providerOf } from '../portone/provider-of.ts'
import { ownField } from '../shared/own-field.ts'
import type {
  ConfirmDeclinedOutcome,
  DeclinedOutcome,
  PgErrorOutcome,
  PgMessage,
  PlainFailedOutcome,
} from './outcome.ts'
import type { OutcomeBase } from './outcome-base.ts'
import type { AnswerFields } from './read-fields.ts'
import { type FoundSignal, findSignal } from './reading/find-signal.ts'
import { marks } from './reading/packed-tables.ts'
import { spokenOf } from './reading/spoken-of.ts'
import { weighWords } from './reading/weigh-words.ts'
import { unwrapMessage, windowFailure } from './unwrap-message.ts'

type Own<Outcome> = Omit<Outcome, Exclude<keyof OutcomeBase, 'money'> | 'status' | 'impUid' | 'provider' | 'raw'>

/** What an answer's own texts and codes say about a failure. */
export type Classified =
  | Own<ConfirmDeclinedOutcome>
  | Own<DeclinedOutcome>
  | Own<PgErrorOutcome>
  | Own<PlainFailedOutcome>

type Asked = { readonly [What in 'provider' | 'payMethod']?: string | null | undefined }

/** Longer texts are no sentence of a PG's: the front of one is read, and no money is ruled out. */
const longest = 400

/** A code that is words, such as `PAY_PROCESS_CANCELED`: it is read like a text. */
const inWords = /^[A-Za-z_ -]{3,80}$/

/** In the place of a row, where none is met. */
const noRow = { id: 'no-row', code: 'pg-error', detail: null, stopped: '', isVague: true } as const

/**
 * Reads what a failure means from its texts and codes, by the signal table. Pure.
 *
 * @param provider The V1 code of the PG, or `null` when it isn't known: PG codes count only together with it.
 * @param asked What the request named: that an approval may come late holds for it as for the answer's own.
 */
export function classifyFailure(fields: AnswerFields, provider: string | null, asked: Asked = {}): Classified {
  const unwrapped = unwrapMessage(fields.message ?? '')
  const { pgCode, text, tags } = unwrapped
  const pg: { pg?: PgMessage } = pgCode ? { pg: { code: pgCode, message: text } } : {}

  if (unwrapped.refusal)
    return { code: 'confirm-declined', because: 'confirm-refusal', money: 'not-moved', ...unwrapped.refusal, ...pg }

  const errorCode = fields.errorCode ?? unwrapped.prefix ?? ''
  // The script writes its own sentence before a body that is no JSON: PortOne's answers are, and speak Korean.
  const broke = tags[0] === windowFailure && errorCode === 'F500' && /^[^가-힣]+$/.test(text)
  let marked = Infinity
  for (const mark of [broke && 'F500:text', errorCode, pgCode, `${provider}:${pgCode}`, ...tags]) {
    const row = ownField(marks, mark) as number | undefined
    if (row !== undefined && row < marked) marked = row
  }
  let row: FoundSignal | undefined
  let spoken = ''
  let doubted =
    text.length > longest ||
    // It was approved, and then cancelled.
    fields.status === 'cancelled' ||
    [provider, providerOf(asked.provider), fields.payMethod, asked.payMethod].some((code) =>
      hasTrait(code, notifiesLate),
    )
  const read = (words: string) => {
    const { signs, isDoubtful } = spokenOf(words)
    row ??= findSignal(signs, marked)
    spoken ||= signs
    doubted ||= isDoubtful
  }
  read(text.slice(0, longest))
  for (const code of [pgCode, errorCode]) if (code && inWords.test(code)) read(code)

  const met = row ?? noRow
  // What no row knows well, the words may lean to; only a row tells that no money moved, and only of a refusal.
  const kind = met.isVague && spoken ? weighWords(spoken, met) : met
  const { code, detail } = kind
  const refuses = code === 'declined' || code === 'request-rejected'
  const found = {
    because: kind === met ? met.id : 'weighed-words',
    money: (kind === met || refuses) && met.stopped > (doubted ? '1' : '') ? 'not-moved' : 'may-have-moved',
    ...pg,
  } as const
  return (code === 'declined' || code === 'pg-error' ? { code, detail, ...found } : { code, ...found }) as Classified
}
