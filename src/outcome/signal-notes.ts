import type { SignalId } from './signals.ts'

/** What a developer wants to know of a row that decided. */
export interface SignalNote {
  /** What the answer was like, in words. */
  says: string
  /** Where it is known from. */
  source: string
  /** What to look at next. */
  check: string
}

const lookUp =
  'Look the payment up on your server by merchant_uid before you release stock or let the customer pay again.'
const otherMethod = 'Nothing of yours: let the customer choose another card or pay method.'
const books = "PG code books linked from PortOne's docs"
const newer = "NICEPAY's and Toss Payments' public error codes"

/**
 * A note on everything that an outcome's `because` can name. Not part of the core: for documentation, logs and QA pages.
 *
 * @example
 * ```ts
 * import { signalNotes } from 'imp-confirm/signals'
 * if (outcome.because) console.info(signalNotes[outcome.because].check)
 * ```
 */
export const signalNotes: Readonly<Record<SignalId, SignalNote>> = {
  'confirm-refusal': {
    says: 'PortOne stopped the payment because your confirm endpoint refused, or did not answer in time.',
    source: "PortOne's V1 confirm-process page (`고객사`), a recorded answer (`가맹점`)",
    check:
      "Your endpoint's log. No reason usually means a time-out, an answer without JSON, or a status that isn't 200.",
  },
  'not-initialised': {
    says: 'The script was asked to pay before IMP.init.',
    source: "Measured on PortOne's scripts 1.1.5 to 1.10.0; read in 1.28.12",
    check:
      'Load the script with loadImp, or call IMP.init(userCode) once. Loading the script twice loses the first init.',
  },
  'script-broke': {
    says: "PortOne's script caught an exception of its own and never answers.",
    source: "Measured on PortOne's scripts",
    check: "The browser's console, and the request's unusual fields. Version 1.5.0 does this without a callback.",
  },
  refund: {
    says: 'The text is about a refund or an earlier cancellation.',
    source: `${books} (danal 1127, kakaopay 6003, kcp 8023)`,
    check: lookUp,
  },
  'already-approved': {
    says: 'PortOne or the PG holds this order number as approved, in progress, or used.',
    source: `F1002 and \`이미 승인 완료 되거나 승인 요청 된 거래 건\` in public issues; PG code books; ${newer}`,
    check: `It may be paid, or may be in progress. ${lookUp}`,
  },
  'quit-tag': {
    says: 'PortOne tagged the answer as the customer giving up.',
    source: '`[결제포기]` in many public captures',
    check: `Recorded too where a Content-Security-Policy kept the window from opening: see blockedBy. ${lookUp}`,
  },
  'cancelled-by-customer': {
    says: 'The whole text says that the customer cancelled, or the PG sent its code for it.',
    source: `Public dumps of html5_inicis, kcp, welcome, tosspayments; Naver Pay's own words; ${books}`,
    check: `Some card limits surface only as this. ${lookUp}`,
  },
  popup: {
    says: 'The browser refused a popup.',
    source: "Read in PortOne's script 1.28.12; its alert in earlier ones; Danal's code book",
    check: 'Call from the click itself, with IMP loaded before, and let the customer allow popups.',
  },
  fetch: {
    says: "The browser could not reach PortOne's server.",
    source: "Measured on PortOne's script 1.10.0, offline; the words are the browsers' own",
    check: `The network, blockers, and connect-src of your Content-Security-Policy. ${lookUp}`,
  },
  'window-not-opened': {
    says: 'PortOne could not open the window and says why behind it.',
    source: '`결제 창 호출에 실패하였습니다.` on PortOne’s PG pages and in public captures',
    check: "The rest of the message names the field or the channel; compare the request with the PG's page.",
  },
  'not-set-up': {
    says: 'The PG or channel of the request is not set up in PortOne’s console.',
    source: "Measured on PortOne's scripts (NOT_READY, F1001); PortOne's Naver Pay answers",
    check: 'pg, channelKey and the user code of IMP.init: all three must be of the same account.',
  },
  'portone-rejected': {
    says: 'PortOne answered F500 with words that no other row knows.',
    source: 'Public captures, where it stands for a wrong user code or channel',
    check: 'The user code of IMP.init, the channel, and the message.',
  },
  time: {
    says: 'A session, an authentication or a communication ran out of time.',
    source: `${books} (uplus J041, kcp 3008, danal 1153, html5_inicis 1200I1); Naver Pay's own words`,
    check: `Whether the PG approved is not known here. ${lookUp}`,
  },
  'merchant-limit': {
    says: "The shop's own limit at the PG is used up.",
    source: `${books} (tosspayments M015, danal 1137)`,
    check: 'Your contract with the PG: no other card helps the customer.',
  },
  'limit-or-balance': {
    says: "The card's limit or the account's balance; the PG doesn't say which.",
    source: `${books} (uplus A8, danal 8104)`,
    check: otherMethod,
  },
  password: {
    says: 'The password was wrong, or wrong too often.',
    source: `${books} (kcp CC63, html5_inicis 170019)`,
    check: otherMethod,
  },
  stolen: {
    says: 'The card is reported lost or stolen, or forged.',
    source: `${books} (kcp CC43, danal 3122)`,
    check: otherMethod,
  },
  installment: {
    says: 'The instalment plan is not possible.',
    source: `${books} (uplus C008, html5_inicis 500600)`,
    check: 'Offer payment at once, or another number of months.',
  },
  balance: { says: 'The balance is too low.', source: `${books} (danal 3133, kakaopay 7983)`, check: otherMethod },
  limit: {
    says: 'A limit of the card, account or customer was exceeded.',
    source: `${books} (kcp CC61, danal 3112, nice 8326)`,
    check: otherMethod,
  },
  expired: {
    says: 'The card has expired, or its date is wrong.',
    source: `${books} (kcp CC54, kakaopay 0004)`,
    check: otherMethod,
  },
  suspended: {
    says: 'The card or account is suspended or closed.',
    source: `${books} (danal 3128, uplus A9); banks' answers to a transfer`,
    check: otherMethod,
  },
  authentication: {
    says: 'The customer could not be authenticated.',
    source: "NICEPAY code book (C002); Toss Payments' INVALID_CARD_IDENTITY; Naver Pay's own words",
    check: otherMethod,
  },
  issuer: {
    says: 'The card company or bank declined for reasons of its own.',
    source: `${books} (kcp CC01, CC03; html5_inicis 11C7); ${newer}; Eximbay's code book`,
    check: otherMethod,
  },
  malformed: {
    says: 'A field of the request is missing or badly formed.',
    source: `${books} (kcp 8105); PortOne's nice_v2 page; NICEPAY code book`,
    check: "The request against the PG's page; the message names the field.",
  },
  merchant: {
    says: 'The shop, terminal or contract at the PG has a problem.',
    source: `${books} (danal 9014, html5_inicis 160001, nice 8901); ${newer}`,
    check: 'The contract with the PG and the channel in PortOne’s console.',
  },
  'malformed-text': {
    says: 'The request asks for something that is not supported or not allowed.',
    source: `PortOne's PG pages (smartro_v2, PayPal, Naver Pay); ${newer}`,
    check: "The request against the PG's page.",
  },
  communication: {
    says: 'A communication between PortOne, the PG and the bank failed.',
    source: `${books} (nice I001, uplus 3001, html5_inicis 494053); Eximbay's code book`,
    check: `Whether the bank approved is not known here. ${lookUp}`,
  },
  'no-row': {
    says: 'PortOne calls it a failure, and no row knows its words.',
    source: 'Nothing is guessed',
    check: `raw holds PortOne's message. ${lookUp}`,
  },
  'no-failure-reported': {
    says: 'There is a payment number and nothing that says no.',
    source: "PortOne's SDK page: neither success nor error_code tells whether the payment succeeded",
    check: 'Verify impUid, amount and channel on your server before you deliver.',
  },
  'account-issued': {
    says: 'A virtual account was issued.',
    source: "PortOne's response table: status `ready` with vbank_*",
    check: 'Wait for the webhook of the deposit.',
  },
  'not-an-answer': {
    says: 'What came is no object.',
    source: 'Native wrappers hand over null when the customer goes back',
    check: lookUp,
  },
  'other-order': {
    says: 'The answer names another order, or none.',
    source: "Measured: PortOne's scripts can hand one payment's result to another's callback",
    check: lookUp,
  },
  'flag-against-error': {
    says: 'A success flag stands beside an error, or two flags disagree.',
    source: "PortOne's SDK page calls the flag unreliable",
    check: lookUp,
  },
  'status-against-flag': {
    says: 'The flag and the status contradict each other.',
    source: 'Reported in public issues (success with status failed)',
    check: lookUp,
  },
  'still-ready': {
    says: 'The status is ready, without a virtual account: the window was left, or is still open somewhere.',
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
