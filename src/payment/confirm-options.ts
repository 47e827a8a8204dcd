import type { PayOutcome } from '../outcome/outcome.ts'
import type { PgSupportOptions } from '../portone/pg-support.ts'
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
   * window is closed where PortOne's script can close it, and an answer that still comes goes to `onLateAnswer`.
   */
  signal?: AbortSignal | undefined
  /**
   * How long to wait for an answer, in milliseconds from the opening of the window; 1 to 2,147,483,647. Then the outcome
   * is `unknown` / `time-limit`. Absent: no limit, since the script has ways never to answer, give one or a `signal`.
   */
  timeLimit?: number | undefined
  /**
   * Called with what an answer says that comes after the outcome: late, or a second time. At any time until the page is
   * gone. An exception of yours is reported as uncaught and breaks nothing. Absent: such answers are dropped.
   */
  onLateAnswer?: ((outcome: PayOutcome) => void) | undefined
  /** Called with what is suspicious but not refused, before anything opens. Absent: `console.warn`. */
  onWarning?: ((warning: Issue) => void) | undefined
  /** Takes a `confirmUrl` on localhost or a private network, for tests on a simulator. Absent: refused. */
  allowPrivateConfirmUrl?: boolean | undefined
  /** Replaces the browser, for tests and unusual hosts. Absent parts: the browser's own. */
  environment?: Partial<PayEnvironment> | undefined
}
