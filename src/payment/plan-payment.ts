import { type Refusal, refuse } from '../outcome/refuse.ts'
import type { RefusedOutcome } from '../outcome/refused.ts'
import { judgePg } from '../portone/judge-pg.ts'
import type { PayRequest } from '../portone/pay-request.ts'
import { attempt } from '../shared/attempt.ts'
import type { Issue } from '../shared/issue.ts'
import { isText } from '../shared/kind-of-value.ts'
import { isInstagramWebview } from '../webview/is-instagram-webview.ts'
import { checkCall } from './check-call.ts'
import { checkRedirectUrl } from './check-redirect-url.ts'
import type { ConfirmOptions } from './confirm-options.ts'
import { type ReadCall, readCall } from './read-call.ts'

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
  return planCall(readCall(request, options), attempt(() => String(environment.userAgent)) ?? '')
}

/** The same for a call that was read already. */
export function planCall(call: ReadCall, userAgent: string): PaymentPlan {
  const { request, options } = call
  const merchantUid = isText(request.merchant_uid) ? request.merchant_uid : null
  const warnings: Issue[] = []
  const refused = (refusal: Refusal): RefusePlan => ({
    kind: 'refuse',
    warnings,
    outcome: refuse(merchantUid, refusal),
  })
  const invalid = (issues: Issue[]) =>
    refused({
      code: 'invalid-request',
      issues,
      message: issues.map(({ path, message }) => `${path}: ${message}`).join('\n'),
    })

  try {
    const checked = checkCall(call)
    warnings.push(...checked.warnings)
    if (checked.issues.length > 0) return invalid(checked.issues)

    const { verdict, provider, message = '' } = judgePg(request, options)
    if (verdict !== 'supported') return refused({ code: `pg-${verdict}`, provider, message })

    const noReturn = checkRedirectUrl(request.m_redirect_url, provider, userAgent)
    if (noReturn) warnings.push({ path: 'request.m_redirect_url', message: noReturn })
    // Text by now: that it is none is an issue.
    const plan = { merchantUid: merchantUid as string, provider, warnings }
    return isInstagramWebview(userAgent)
      ? { kind: 'fallback', request, ...plan }
      : { kind: 'confirm', request: { ...request, confirm_url: checked.confirmUrl }, ...plan }
  } catch {
    // Deeper than a field: a map of channels, a list, what a PG wants beside its own parameters.
    return invalid([
      { path: 'request', message: 'Something inside it, or inside the options, throws when it is read.' },
    ])
  }
}
