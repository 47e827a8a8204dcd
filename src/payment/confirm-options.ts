import type { PayOutcome } from '../outcome/outcome.ts'
import type { PgSupportOptions } from '../portone/judge-pg.ts'
import type { Issue } from '../shared/issue.ts'
import type { InstagramFallback } from '../webview/instagram-fallback.ts'
import type { PayEnvironment } from './pay-environment.ts'

/** What is ours in a call: everything but PortOne's own request. */
export interface ConfirmOptions extends PgSupportOptions {
  /**
   * Your confirm endpoint: an absolute http(s) URL that PortOne's server can reach. Sent as `confirm_url`; white space
   * around it is removed. Never sent in Instagram's webview.
   */
  confirmUrl: string | URL
  /** What to do in Instagram's webview. Absent: `block()`. */
  instagram?: InstagramFallback | undefined
  /**
   * Ends the wait. Aborted before: `refused` / `aborted`. Aborted while the window is open: `unknown` / `aborted`, the
   * window and its popups are closed, and an answer that still comes goes to `onLateAnswer`. Absent: nothing but an answer or
   * the `timeLimit` ends it.
   */
  signal?: AbortSignal | undefined
  /**
   * How long to wait for an answer, in milliseconds from the opening of the window; 1 to 2,147,483,647. Then the outcome
   * is `unknown` / `time-limit`. Absent: no limit. Give one or a `signal`: PortOne's script has
   * ways never to answer.
   */
  timeLimit?: number | undefined
  /**
   * `true`: this call gives up the payment that is still open on this page, and takes its place. PortOne's script has ways
   * never to answer, so a customer who presses Pay again must be able to pay. The older call settles as `unknown` /
   * `replaced`; its window and popups are closed before the new one opens, and its answer, should it still come, goes to
   * its own `onLateAnswer`. Nobody knows whether it was paid: have your server look both orders up. One that has opened
   * nothing yet, since an `instagram` fallback is deciding, is `refused` / `aborted`. Leave it out where two different
   * purchases may be paid on one page. Absent or `false`: `refused` / `payment-in-progress`.
   *
   * @example
   * ```ts
   * payButton.onclick = () => requestPayWithConfirm(request, { confirmUrl, timeLimit: 900_000, replaceOpen: true })
   * ```
   */
  replaceOpen?: boolean | undefined
  /**
   * Called with what an answer says that comes after the outcome: late, or a second time. At any time until the page is
   * gone; some versions of PortOne's script lose what comes late (docs/en/scripts.md). An exception of yours is reported as
   * uncaught and breaks nothing. Absent: such answers are dropped.
   */
  onLateAnswer?: ((outcome: PayOutcome) => void) | undefined
  /**
   * Called with what is suspicious but not refused, before anything opens, once each: a `merchant_uid` that is too long, a
   * sample's host, an `m_redirect_url` that brings nobody back on a phone. What it throws goes to `console.error`. Absent:
   * `console.warn`.
   */
  onWarning?: ((warning: Issue) => void) | undefined
  /** `true` takes a `confirmUrl` on localhost or a private network, for tests on a simulator. Absent: refused. */
  allowPrivateConfirmUrl?: boolean | undefined
  /** Replaces the browser, for tests and unusual hosts. Absent parts: the browser's own. */
  environment?: Partial<PayEnvironment> | undefined
}
