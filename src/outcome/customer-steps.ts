/**
 * What a customer can do next:
 *
 * - `'retry'`: the same again, perhaps a little later. Nothing was charged.
 * - `'correct'`: what was typed or chosen, then again: a password, a card's number, the number of instalments.
 * - `'other-means'`: another card, account or pay method.
 * - `'wait'`: nothing now: closed hours, or somebody is still at it. Look at the orders before paying again.
 * - `'check-first'`: look at the orders; money may have moved. Offer no second payment.
 * - `'ask-issuer'`: ask the card company, the bank or the carrier, or take another means.
 * - `'ask-shop'`: ask the shop: another card wouldn't help.
 */
export type CustomerStep = 'retry' | 'correct' | 'other-means' | 'wait' | 'check-first' | 'ask-issuer' | 'ask-shop'

/**
 * Every situation that a customer is told of, with its step; `null` where there is none. A name is an outcome's code, its
 * detail behind it. Without more nothing was charged; what ends in `/may-have-moved` says that it isn't known.
 */
export const customerSteps = {
  completed: null,
  'awaiting-deposit': null,
  'awaiting-deposit/no-account': 'check-first',
  'confirm-declined': 'retry',
  'user-cancelled': 'retry',
  'user-cancelled/may-have-moved': 'check-first',
  declined: 'other-means',
  'declined/limit': 'other-means',
  'declined/limit/phone': 'other-means',
  'declined/balance': 'other-means',
  'declined/limit-or-balance': 'other-means',
  'declined/expired': 'other-means',
  'declined/stolen': 'ask-issuer',
  'declined/suspended': 'ask-issuer',
  'declined/installment': 'correct',
  'declined/password': 'correct',
  'declined/tries': 'ask-issuer',
  'declined/mismatch': 'correct',
  'declined/unregistered': 'other-means',
  'declined/minor': 'other-means',
  'declined/phone-blocked': 'ask-issuer',
  'declined/issuer': 'ask-issuer',
  'declined/may-have-moved': 'check-first',
  'already-paid': 'check-first',
  'already-paid/may-have-moved': 'check-first',
  'request-rejected': 'ask-shop',
  'timed-out': 'retry',
  'timed-out/may-have-moved': 'check-first',
  'popup-blocked': 'retry',
  'popup-blocked/may-have-moved': 'check-first',
  'pg-error': 'retry',
  'pg-error/may-have-moved': 'check-first',
  'pg-error/maintenance': 'wait',
  'pg-error/maintenance/may-have-moved': 'wait',
  'pg-error/in-progress/may-have-moved': 'wait',
  'pg-unsupported': 'other-means',
  'instagram-webview': null,
  'imp-unavailable': 'retry',
  'payment-in-progress': 'wait',
  aborted: null,
  unknown: 'check-first',
} as const satisfies Record<string, CustomerStep | null>

/** What a customer is told of; the keys of {@link customerMessages}. */
export type CustomerSituation = keyof typeof customerSteps
