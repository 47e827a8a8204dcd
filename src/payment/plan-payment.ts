import { type Refusal, refuse } from '../outcome/refuse.ts'
import type { RefusedOutcome } from '../outcome/refused.ts'
import type { PayRequest } from '../portone/pay-request.ts'
import { pgSupport } from '../portone/pg-support.ts'
import type { Issue } from '../shared/issue.ts'
import { isInstagramWebview } from '../webview/is-instagram-webview.ts'
import { checkCall } from './check-call.ts'
import type { ConfirmOptions } from './confirm-options.ts'

/** What planning looks at outside the call. */
export interface PlanEnvironment {
  /** The browser's user agent; `''` where there is none. */
  userAgent: string
}

interface PlanBase {
  /** What is suspicious in the call, but not refused. */
  warnings: Issue[]
}

interface OpenPlan extends PlanBase {
  /** What to hand to PortOne: a copy, without `undefined` fields. */
  request: Record<string, unknown>
  merchantUid: string
  /** The V1 code of the PG. */
  provider: string | null
}

/** Open the window with `confirm_url`, which is in `request`. */
export interface ConfirmPlan extends OpenPlan {
  kind: 'confirm'
}

/** The confirm process can't work in this browser: ask the fallback. `request` has no `confirm_url`. */
export interface FallbackPlan extends OpenPlan {
  kind: 'fallback'
}

/** Open nothing. */
export interface RefusePlan extends PlanBase {
  kind: 'refuse'
  outcome: RefusedOutcome
}

/** What to do with a call, decided before anything opens. */
export type PaymentPlan = ConfirmPlan | FallbackPlan | RefusePlan

/** A copy of what the merchant passed, without `undefined` fields: an undefined `m_redirect_url` once sent buyers to `http://null`. */
function copyOf(value: unknown): Record<string, unknown> | undefined {
  try {
    if (typeof value !== 'object' || !value) return undefined
    const copy: Record<string, unknown> = { ...value }
    for (const key of Object.keys(copy)) if (copy[key] === undefined) delete copy[key]
    return copy
  } catch {
    return undefined
  }
}

/**
 * Decides, without touching anything, what a call of `requestPayWithConfirm` would do: open the window with
 * `confirm_url`, ask the Instagram fallback, or refuse. `requestPayWithConfirm` follows this plan.
 *
 * @param environment Absent: no user agent, so no webview is recognised.
 * @example
 * ```ts
 * const plan = planPayment(request, { confirmUrl }, { userAgent: navigator.userAgent })
 * if (plan.kind === 'refuse') payButton.disabled = true
 * ```
 */
export function planPayment(
  request: PayRequest,
  options: ConfirmOptions,
  environment: PlanEnvironment = { userAgent: '' },
): PaymentPlan {
  const copy = copyOf(request)
  const settings = copyOf(options) ?? {}
  const { confirmUrl, issues, warnings } = checkCall(copy ?? {}, settings)
  const merchantUid = typeof copy?.merchant_uid === 'string' ? copy.merchant_uid : null
  const refused = (refusal: Refusal): RefusePlan => ({
    kind: 'refuse',
    warnings,
    outcome: refuse(merchantUid, refusal),
  })

  if (!copy) issues.unshift({ path: 'request', message: "Give request_pay's parameters as an object." })
  if (issues.length > 0 || !copy || confirmUrl === undefined || merchantUid === null)
    return refused({
      code: 'invalid-request',
      issues,
      message: issues.map(({ path, message }) => `${path}: ${message}`).join('\n'),
    })

  const { verdict, provider, message } = pgSupport(copy, settings)
  if (verdict !== 'supported') return refused({ code: `pg-${verdict}`, provider, message })

  return isInstagramWebview(environment.userAgent)
    ? { kind: 'fallback', request: copy, merchantUid, provider, warnings }
    : { kind: 'confirm', request: { ...copy, confirm_url: confirmUrl }, merchantUid, provider, warnings }
}
