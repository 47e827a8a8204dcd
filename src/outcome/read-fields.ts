import { isText } from '../shared/kind-of-value.ts'
import { ownField } from '../shared/own-field.ts'
import { type RawAnswer, unreadable } from './snapshot.ts'

/** What an answer says, whatever spelling it says it in. A fact that its sources disagree about is `null`. */
export interface AnswerFields {
  /** The explicit success flag. `null` when there is none, when it is another word, and when two flags disagree. */
  flag: boolean | null
  /** An error field holds something, even where it is no text. */
  saysNo: boolean
  /** Two sources of one fact disagree: a key that came twice, two spellings, two flags. */
  disagrees: boolean
  impUid: string | null
  merchantUid: string | null
  /** Every order that is named. */
  orders: readonly (string | undefined)[]
  errorCode: string | null
  message: string | null
  /** In small letters; a flag that is neither yes nor no is one, too. */
  status: string | null
  payMethod: string | null
  /** What kinds of payment it says to be (`pg_type`), in small letters. */
  types: readonly (string | undefined)[]
  provider: string | null
  account: Record<'number' | 'bank' | 'holder' | 'due', string | null>
}

/** Whether a value is anything at all, text or not: bridges that join texts send some in place of a missing value. */
const isSomething = (value: unknown): boolean =>
  isText(value)
    ? !['', 'null', 'undefined'].includes(value.trim())
    : value !== null && value !== undefined && value !== false

/** A value as text. `undefined` where it is none, or stands for nothing. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return isText(value) && isSomething(value) && !unreadable.test(value) ? value : undefined
}

const orders = ['merchant_uid', 'paymentId']
const flags = ['success', 'imp_success', 'imp_status']
const errorCodes = ['error_code', 'error_coe', 'code']
const messages = ['error_msg', 'message', 'fail_reason', 'failReason', 'alert']
/** The PG's own words beside PortOne's in a V2 record: facts of their own. */
const pgCode = 'pgCode'
const pgMessage = 'pgMessage'

/**
 * Reads the fields of an answer in every spelling that PortOne's scripts, its records and its native wrappers use.
 * Empty texts, `null`, and the texts `"null"` and `"undefined"` are no values. All sources of a fact are looked at, and
 * none goes before the others.
 *
 * Sources of the spellings: `error_coe` is the legacy script's own typo; `imp_success`, `imp_status` and `success` are
 * redirects of different PGs; `txId`, `paymentId`, `code`, `message` are the native SDKs'; `fail_reason` is a record's,
 * `pgCode` and `pgMessage` are V2's;
 * `alert` is what the page heard the script say where it never answers.
 */
export function readFields(raw: RawAnswer): AnswerFields {
  let disagrees = false
  /** What is there by these names. A query key that came more than once has a list. */
  const values = (...names: readonly string[]): unknown[] => {
    const said: unknown[] = []
    for (const name of names) {
      const value = ownField(raw, name)
      if (Array.isArray(value)) for (const one of value) said.push(one)
      else if (value !== undefined) said.push(value)
    }
    return said
  }
  const single = <Fact>(said: readonly (Fact | undefined)[]): Fact | null => {
    if (said.length < 2) return said[0] ?? null
    const [first, second] = new Set(said.filter((fact) => fact !== undefined))
    disagrees ||= second !== undefined
    return second === undefined ? (first ?? null) : null
  }
  const field = (...names: string[]) => single(values(...names).map(textOf))
  /** A word in small letters, whatever its type. What is something, but no text, is a word that nobody knows. */
  const word = (value: unknown) =>
    typeof value === 'boolean'
      ? String(value)
      : (textOf(value)?.trim().toLowerCase() ?? (isSomething(value) ? '?' : undefined))

  const status = values('status').map(word)
  const flag = single(
    values(...flags).map((value) => {
      const text = word(value)
      // Bridges make numbers of the two.
      if (text === 'true' || text === '1') return true
      if (text === 'false' || text === '0') return false
      status.push(text)
      return undefined
    }),
  )
  // The moment of an approval says the same as the word; a payment that was cancelled has both.
  if (!status.includes('cancelled') && values('paid_at').some((value) => Number(textOf(value)) > 0)) status.push('paid')
  return {
    flag,
    impUid: field('imp_uid', 'txId'),
    merchantUid: field(...orders),
    orders: values(...orders)
      .map(textOf)
      .filter(isSomething),
    saysNo: values(...errorCodes, ...messages, pgCode, pgMessage).some(isSomething),
    errorCode: field(...errorCodes) ?? field(pgCode),
    message: field(...messages) ?? field(pgMessage),
    status: single(status),
    payMethod: field('pay_method'),
    types: values('pg_type').map(word),
    provider: field('pg_provider'),
    account: {
      number: field('vbank_num'),
      bank: field('vbank_name'),
      holder: field('vbank_holder'),
      due: field('vbank_date'),
    },
    // Last: the others find out.
    disagrees,
  }
}
