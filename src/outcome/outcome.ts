import type { DeclineDetail, PgErrorDetail, PlainFailureCode } from './failure-code.ts'
import type { OutcomeBase } from './outcome-base.ts'
import type { RefusedOutcome } from './refused.ts'
import type { SignalId } from './signals.ts'
import type { RawAnswer } from './snapshot.ts'

/** What every outcome carries that was read from an answer of PortOne's. */
export interface AnsweredBase extends OutcomeBase {
  /** PortOne's payment number, `imp_uid`. `null` when the answer has none (refused before a payment existed). */
  impUid: string | null
  /** The V1 code of the PG, from the answer's `pg_provider` or the request. `null` when neither tells. */
  provider: string | null
  /** PortOne's answer as it came, texts byte for byte. */
  raw: RawAnswer
  /** The id of the signal-table row that decided; look it up in the documentation's table of signals. */
  because: SignalId
}

/** A failure's code and message as the PG itself wrote them, inside PortOne's wrapper. */
export interface PgMessage {
  /** The PG's own code, such as `'3112'`. It means nothing without the PG: the same number differs between PGs. */
  code: string
  /** The PG's own text after PortOne's wrapper was taken off. */
  message: string
}

/** Nothing reported a failure. That proves nothing: look `impUid` up on your server before you deliver. */
export interface CompletedOutcome extends AnsweredBase {
  status: 'completed'
  impUid: string
  money: 'may-have-moved'
}

/** A virtual account that the customer is to pay into. Parts that the answer didn't name are `null`. */
export interface VirtualAccount {
  /** The account that is paid into, as the PG writes it. */
  number: string | null
  /** The bank's name. */
  bank: string | null
  /** Whose account it is, by the PG's words. */
  holder: string | null
  /** The deposit's deadline in milliseconds since the epoch, read as Korean time where PortOne sends text. */
  dueAt: number | null
}

/** A virtual account was issued; the deposit comes later, and PortOne's webhook tells the server of it. */
export interface AwaitingDepositOutcome extends AnsweredBase {
  status: 'awaiting-deposit'
  /** `null` when the answer named no part of it: a virtual account was asked for, and nothing more was said. */
  account: VirtualAccount | null
}

interface FailedBase extends AnsweredBase {
  status: 'failed'
  /** The PG's own code and message. Absent when PortOne's text carries none. */
  pg?: PgMessage
}

/** The merchant's confirm endpoint said no, or didn't answer in time: PortOne's text is the same for both. */
export interface ConfirmDeclinedOutcome extends FailedBase {
  code: 'confirm-declined'
  money: 'not-moved'
  /** The merchant's own words, taken out of PortOne's wrapper. `null` for PortOne's default, `알 수 없음`. */
  reason: string | null
  /** The machine-readable code that `decline(reason, { code })` added. `null` when there was none. */
  reasonCode: string | null
}

/** The card company, the bank or the PG's risk rules said no. */
export interface DeclinedOutcome extends FailedBase {
  code: 'declined'
  detail: DeclineDetail
}

/** Anything else that PortOne calls a failure, such as a fault at the PG, the bank or the card company; nothing is guessed. */
export interface PgErrorOutcome extends FailedBase {
  code: 'pg-error'
  detail: PgErrorDetail
}

/** Any failure but `confirm-declined`, `declined` and `pg-error`. */
export interface PlainFailedOutcome extends FailedBase {
  code: PlainFailureCode
}

/** PortOne reported a failure. Switch on `code`. */
export type FailedOutcome = ConfirmDeclinedOutcome | DeclinedOutcome | PgErrorOutcome | PlainFailedOutcome

/** Every `failed` code. */
export type FailureCode = FailedOutcome['code']

/**
 * Why nothing can be said:
 *
 * - `'aborted'`: the merchant's `signal` fired while the payment was open.
 * - `'time-limit'`: the merchant's `timeLimit` ran out without an answer.
 * - `'page-restored'`: the customer came back to the page by the browser's Back while the payment was open.
 * - `'replaced'`: a newer payment took this one's place (`replaceOpen`).
 * - `'interrupted'`: an answer to an earlier payment came, and PortOne's script shut this one's window over it.
 * - `'other-order'`: the answer names another order than the one that was asked for, or none. An address that names no
 *   order says nothing about one. Also: the answer of an identification (`IMP.certification`), where it can be told.
 * - `'contradictory'`: the answer says both yes and no, or two of its sources of one fact disagree.
 * - `'incomplete'`: the answer has neither an `imp_uid` nor an error, is still `ready`, or is no object at all.
 * - `'late-pg'`: a bare "no" of a PG that is known to say so before its own record is up to date (Kiwoom Pay).
 */
export type UnknownCode =
  | 'aborted'
  | 'time-limit'
  | 'page-restored'
  | 'replaced'
  | 'interrupted'
  | 'other-order'
  | 'contradictory'
  | 'incomplete'
  | 'late-pg'

/** No answer that can be trusted: ask your server by `merchantUid`. */
export interface UnknownOutcome extends OutcomeBase {
  status: 'unknown'
  code: UnknownCode
  money: 'may-have-moved'
  /** PortOne's payment number. `null` when there was no answer, or it had none. */
  impUid: string | null
  /** See {@link CompletedOutcome.provider}. */
  provider: string | null
  /** PortOne's answer. Absent when none came. */
  raw?: RawAnswer
  /** The row that decided. Absent when no answer came. */
  because?: SignalId
}

/** What can be read from an answer of PortOne's. */
export type AnswerOutcome = CompletedOutcome | AwaitingDepositOutcome | FailedOutcome | UnknownOutcome

/**
 * The one closed, typed outcome of a payment, by callback or by redirect. Discriminated by `status`, then `code`.
 * A plain object: it survives `structuredClone`, logs and `toEqual`.
 *
 * @example
 * ```ts
 * switch (outcome.status) {
 *   case 'completed': return verifyOnServer(outcome.impUid)
 *   case 'awaiting-deposit': return showAccount(outcome.account)
 *   case 'failed': return show(customerMessage(outcome))
 *   case 'refused': return show(customerMessage(outcome))
 *   case 'unknown': return askServer(outcome.merchantUid)
 * }
 * ```
 */
export type PayOutcome = AnswerOutcome | RefusedOutcome
