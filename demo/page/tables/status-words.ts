import type { ConfirmMode, Money, PayOutcome, PgSupport } from 'imp-confirm'
import { type Words, words } from '../words/words.ts'

/** What each status means, for whoever looks at the outcome. */
export const statusWords: Readonly<Record<PayOutcome['status'], Words>> = words.statuses

/** `money`, in words. */
export const moneyWords: Readonly<Record<Money, Words>> = words.money

/** `confirm`, in words. */
export const confirmWords: Readonly<Record<ConfirmMode, Words>> = words.confirm

/** A PG's verdict, in a word. */
export const verdictWords: Readonly<Record<PgSupport['verdict'], Words>> = words.verdicts

/** The same, in a sentence. */
export const verdictReasons: Readonly<Record<PgSupport['verdict'], Words>> = words.verdictReasons
