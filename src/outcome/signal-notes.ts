import { lookUp, type RuleId, type SignalId, signals } from './signals.ts'

/** What a developer wants to know of a row that decided. */
export interface SignalNote {
  /** What the answer was like, in words. */
  says: string
  /** Where it is known from. */
  source: string
  /** What to look at next. */
  check: string
}

/** Notes on what decides without the table. */
const ruleNotes: Readonly<Record<RuleId, SignalNote>> = {
  'confirm-refusal': {
    says: 'PortOne stopped the payment because your confirm endpoint refused, or did not answer in time.',
    source: "PortOne's V1 confirm-process page (`고객사`), a recorded answer (`가맹점`)",
    check:
      "Your endpoint's log. No reason usually means a time-out, an answer without JSON, or a status that isn't 200.",
  },
  'no-row': {
    says: 'PortOne calls it a failure, and no row knows its words.',
    source: 'Nothing is guessed',
    check: `raw holds PortOne's message. ${lookUp}`,
  },
  'weighed-words': {
    says: 'No row is sure of it; the words together speak for this kind more than for any other.',
    source: 'What each of the words stood for in some 5,000 labelled texts',
    check: `It is a guess, and so is never a ground for money: raw holds PortOne's message. ${lookUp}`,
  },
  'no-failure-reported': {
    says: 'There is a payment number and nothing that says no.',
    source: "PortOne's SDK page: neither success nor error_code tells whether the payment succeeded",
    check: 'Verify impUid, amount and channel on your server before you deliver.',
  },
  'account-issued': {
    says: 'A virtual account was issued, or was asked for and nothing says that it was paid into.',
    source: "PortOne's response table: status `ready` with vbank_*; KCP on phones answers without them",
    check: 'Wait for the webhook of the deposit.',
  },
  'not-an-answer': {
    says: 'What came is no object.',
    source: 'Native wrappers hand over null when the customer goes back',
    check: lookUp,
  },
  'other-order': {
    says: 'The answer names another order, or none; an address can be written by anybody.',
    source: "Measured: PortOne's scripts can hand one payment's result to another's callback",
    check: lookUp,
  },
  'sources-disagree': {
    says: 'One fact stands in the answer twice and differs: a key that came twice, two spellings of one field, two flags.',
    source: 'A recorded return of Inicis on iOS, whose nested address names another order; nothing is guessed',
    check: lookUp,
  },
  'flag-against-error': {
    says: 'A success flag, or the status paid, stands beside an error.',
    source: "PortOne's SDK page calls the flag unreliable",
    check: lookUp,
  },
  'status-against-flag': {
    says: 'The flag and the status contradict each other.',
    source: 'Reported in public issues (success with status failed)',
    check: lookUp,
  },
  'still-ready': {
    says: 'The status is ready, without a virtual account, or a word that nobody knows: the window was left, or is still open somewhere.',
    source: "PortOne's response table",
    check: lookUp,
  },
  'no-payment-number': {
    says: 'There is no payment number and no error.',
    source: "The redirect example of PortOne's docs has only merchant_uid",
    check: lookUp,
  },
  'late-pg-says-no': {
    says: 'A bare no of a PG that says so before its own record is up to date.',
    source: "PortOne's Kiwoom Pay page",
    check: lookUp,
  },
}

/**
 * A note on everything that an outcome's `because` can name. Not part of the core: for documentation, logs and QA pages.
 *
 * @example
 * ```ts
 * import { signalNotes } from 'imp-confirm/signals'
 * if (outcome.because) console.info(signalNotes[outcome.because].check)
 * ```
 */
export const signalNotes = {
  ...Object.fromEntries(signals.map(({ id, says, source, check }) => [id, { says, source, check }])),
  ...ruleNotes,
} as Readonly<Record<SignalId, SignalNote>>
