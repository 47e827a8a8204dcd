import type { Issue } from '../shared/issue.ts'
import type { OutcomeBase } from './outcome-base.ts'

interface RefusalBase extends OutcomeBase {
  status: 'refused'
  /** What happened and what to do, for the developer. For customers: `customerMessage(outcome)`. */
  message: string
}

interface RefusedBase extends RefusalBase {
  confirm: 'skipped'
  money: 'not-moved'
}

/**
 * The payment's PG can't be given a confirm process:
 * `pg-unsupported` is on the FAQ's unsupported list (or isn't a payment), `pg-unlisted` on neither list,
 * `pg-unknown` can't be known (a `channelKey` nobody mapped, no `pg` at all).
 */
export interface PgRefusedOutcome extends RefusedBase {
  /** Which of the three. */
  code: 'pg-unsupported' | 'pg-unlisted' | 'pg-unknown'
  /** The V1 code before the first dot of `pg`. `null` when the PG can't be known. */
  provider: string | null
}

/** Instagram's webview: the fallback stopped here, or sent the customer to another browser. */
export interface InstagramRefusedOutcome extends RefusedBase {
  code: 'instagram-webview'
  /** What the fallback gave as its reason, to be shown to the customer. `null` when it gave none. */
  reason: string | null
  /** `'may-have-left'` when the page went out of sight after the customer chose another browser; nothing can prove it. */
  customer: 'stays' | 'may-have-left'
  /** What the fallback threw. Absent when it didn't. */
  cause?: unknown
}

/** Misuse by the programmer. */
export interface InvalidRequestOutcome extends RefusedBase {
  code: 'invalid-request'
  /** Everything that is wrong, at once. Never empty. */
  issues: Issue[]
}

/**
 * No `IMP` (script not loaded, not initialised, not a browser), or it threw, or said that it broke, or it hadn't looked at the
 * request after ten seconds: PortOne's server or its frames don't answer. Where it threw or broke, something may have been
 * sent: `money` is `'may-have-moved'`, and `confirm` what was asked for.
 */
export interface ImpUnavailableOutcome extends RefusalBase {
  code: 'imp-unavailable'
  /** What `IMP` threw, or the answer or alert that said so. Absent when there was no `IMP`, or it stayed silent. */
  cause?: unknown
}

/** Another payment is open on this page. */
export interface InProgressOutcome extends RefusedBase {
  code: 'payment-in-progress'
  /** The payment that holds the place. */
  inProgress: {
    merchantUid: string | null
    /** Since when, in milliseconds since the epoch. */
    since: number
    /** It was given up, and the place is free by then, in milliseconds since the epoch. Absent: it is open. */
    endsBy?: number
  }
}

/** The `signal` was aborted, or a newer call took the place (`replaceOpen`), before anything was opened. */
export interface AbortedOutcome extends RefusedBase {
  code: 'aborted'
}

/** The window was never opened, but where `IMP` itself failed on the way. Switch on `code`. */
export type RefusedOutcome =
  | PgRefusedOutcome
  | InstagramRefusedOutcome
  | InvalidRequestOutcome
  | ImpUnavailableOutcome
  | InProgressOutcome
  | AbortedOutcome

/** Every `refused` code. */
export type RefusalCode = RefusedOutcome['code']
