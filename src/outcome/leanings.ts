import type { DeclineDetail, PgErrorDetail, PlainFailureCode } from './failure-code.ts'

/** What may be guessed: not who left, nor what the browser or the shop did. That is said in words, or it isn't. */
type Guess =
  | Exclude<PlainFailureCode, 'user-cancelled' | 'popup-blocked'>
  | 'declined'
  | `declined/${NonNullable<DeclineDetail>}`
  | 'pg-error'
  | `pg-error/${NonNullable<PgErrorDetail>}`

/**
 * What the lexicon's features speak for, each by itself, in points for a kind (or against it). They are counted only where no
 * row of the signal table is met, or a vague one; a kind that is two points ahead is then the failure's. Never a ground for money.
 *
 * Learned from some 5,000 labelled texts: `npm run learn -- FILE.jsonl …` writes it anew. `usual` is what a kind has anyhow.
 * Points can be corrected by hand, after that; then `npm run pack:signals`. A feature that a kind doesn't name has no points for it.
 *
 * @example
 * ```ts
 * import { leanings } from 'imp-confirm/signals'
 * console.info(leanings['declined/password']) // password 6, wrong 1, …
 * ```
 */
export const leanings = {
  'already-paid': 'duplicate 6, already 5, same 3, order 2, before 2, pay 1, fault -3',
  declined:
    'certificate 4, auth 3, declined 3, suspicious 3, phone 2, customer 2, usual 1, account 1, voucher 1, identity 1, means 1, failed 1, refused 1, blocked 1, unallowed 1, unentitled 1, checked 1, usable 1, request -1, exceeded -1, system -1',
  'declined/balance': 'lacking 6, balance 5, points 3, amount 1, usable 1, usual -3',
  'declined/expired': 'validity 6, expired 6, card 2, usual -3',
  'declined/installment': 'instalment 6, refused 1, usual -2',
  'declined/issuer':
    'other 3, calls 3, card 2, bank 2, declined 2, usual 1, account 1, refused 1, blocked 1, password -1, instalment -1, error -1, wrong -1, expired -1, exceeded -1, mismatched -1, progress -1',
  'declined/limit': 'limit 5, count 4, amount 3, exceeded 3, usable 1, error -1, usual -2',
  'declined/limit-or-balance': 'limit 4, balance 4, lacking 3, usual -5',
  'declined/minor': 'minor 6, usual -3',
  'declined/mismatch':
    'validity 3, identity 3, number 2, wrong 2, mismatched 2, card 1, account 1, customer 1, onetime 1, digits 1, checked 1, present 1, entered 1, valid 1, blocked -1, usable -1, registered -1, pay -2',
  'declined/password': 'password 6, wrong 1, mismatched 1, usual -2',
  'declined/phone-blocked': 'phone 6, customer 1, usual -3',
  'declined/stolen': 'stolen 6, kept 4, card 2, usual -3',
  'declined/suspended': 'stopped 5, unpaid 3, account 2, blocked 2, fault 1, card 1, customer 1, error -1, usual -2',
  'declined/tries': 'tries 4, exceeded 4, spent 4, password 3, count 2, auth 1, usual -3',
  'declined/unregistered':
    'unregistered 5, unjoined 4, agreed 3, customer 2, registered 2, card 1, account 1, need 1, not 1, stopped 1, usual -2',
  network:
    'network 6, silent 4, answered 3, failed 2, system 2, outage 2, bank 1, error 1, timeout 1, usual -1, fault -1',
  'pg-error':
    'cancel 4, refund 4, failed 3, system 3, outage 3, mishap 3, answered 3, usual 2, error 2, hours 2, inquiry 2, unknown 2, work 2, not 2, shop 1, request 1, bank 1, order 1, missing 1, unfinished 1, result 1, progress 1, delay 1, temporary 1, approved 1, fault -1, card -1, account -1, identity -1, password -1, instalment -1, unallowed -1, entered -1',
  'pg-error/in-progress': 'progress 6, usual -1, fault -3',
  'pg-error/maintenance':
    'maintenance 6, hours 6, time 4, refused 2, bank 1, system 1, outage 1, service 1, usual -1, fault -2',
  'request-rejected':
    'shop 5, amount 3, key 3, field 3, usual 2, number 2, message 2, contract 2, goods 2, setting 2, request 1, order 1, digits 1, means 1, shape 1, format 1, stranger 1, missing 1, wrong 1, unallowed 1, lacks 1, below 1, unregistered 1, unentitled 1, present 1, sort 1, account -1, customer -1, password -1, instalment -1, blocked -1, network -1, result -1, card -2',
  'timed-out': 'expired 5, session 5, time 4, timeout 4, exceeded 2, auth 1, network 1, usual -2',
} as const satisfies Readonly<Partial<Record<Guess, string>>>
