import type { PayOutcome } from '../outcome/outcome.ts'
import { type Refusal, refuse } from '../outcome/refuse.ts'
import type { ConfirmableRequest } from '../portone/confirmable-request.ts'
import { isImp } from '../portone/imp.ts'
import type { PayRequest } from '../portone/pay-request.ts'
import { block } from '../webview/block.ts'
import type { FallbackContext, FallbackDecision } from '../webview/instagram-fallback.ts'
import type { ConfirmOptions } from './confirm-options.ts'
import { openPayment } from './open-payment.ts'
import { acquirePageLock, type LockHolder } from './page-lock.ts'
import { payEnvironment } from './pay-environment.ts'
import { type FallbackPlan, planPayment } from './plan-payment.ts'

/** What the fallback decided; what it threw or failed to decide stops the payment. */
type Decided = FallbackDecision | { action: 'stop'; cause: unknown }

function askFallback(plan: FallbackPlan, userAgent: string, options: ConfirmOptions): Decided | Promise<Decided> {
  const failed = (cause: unknown): Decided => ({ action: 'stop', cause })
  const context: FallbackContext = { request: { ...plan.request } as unknown as PayRequest, userAgent }
  if (options.signal) context.signal = options.signal
  try {
    const decision = (options.instagram ?? block())(context)
    return 'then' in decision ? decision.then((decided) => decided, failed) : decision
  } catch (error) {
    return failed(error)
  }
}

/**
 * Opens PortOne's payment window with the confirm process, and resolves to one typed outcome. Decides before anything
 * opens whether the confirm process can work for this PG, pay method and browser; calls `IMP.request_pay` in the same
 * tick, so call it straight from the click, with `IMP` loaded.
 *
 * Resolves, never rejects: what the programmer got wrong is `refused` / `invalid-request`, naming each field. Without a
 * `signal` or a `timeLimit` it may never resolve, because PortOne's script may never answer; a payment that redirects
 * leaves the page, and its answer is read on the return page by `readPayRedirect`.
 *
 * A `pg` written as a literal that can't do the confirm process is a compile error.
 *
 * @param request What `IMP.request_pay` takes, but `confirm_url`. Copied before it is handed over.
 * @param options Ours: the confirm endpoint, the fallback for Instagram, how long to wait.
 * @example
 * ```ts
 * const outcome = await requestPayWithConfirm(
 *   { channelKey, pay_method: 'card', merchant_uid, name, amount, m_redirect_url },
 *   { confirmUrl: 'https://shop.example/payments/confirm', channels: { [channelKey]: 'tosspayments' }, timeLimit: 600_000 },
 * )
 * if (outcome.status === 'completed') await verifyOnServer(outcome.impUid)
 * ```
 */
export function requestPayWithConfirm<Request extends PayRequest, Pg extends string, Method extends string>(
  request: ConfirmableRequest<Request, Pg, Method>,
  options: ConfirmOptions,
): Promise<PayOutcome> {
  const environment = payEnvironment(options?.environment)
  const plan = planPayment(request, options, environment)
  const warn = options?.onWarning ?? (({ path, message }) => console.warn(`imp-confirm: ${path}: ${message}`))
  const { signal } = options ?? {}

  if (plan.kind === 'refuse') return Promise.resolve(plan.outcome)
  const { merchantUid, provider } = plan
  const refused = (refusal: Refusal) => Promise.resolve(refuse(merchantUid, refusal))
  const aborted = () => refused({ code: 'aborted', message: 'The signal was aborted before anything was opened.' })

  if (signal?.aborted) return aborted()
  const { imp } = environment
  if (!isImp(imp))
    return refused({
      code: 'imp-unavailable',
      message: "There is no IMP: load PortOne's script first, with loadImp or a script tag.",
    })
  const holder: LockHolder = { merchantUid, since: environment.now() }
  let lock = acquirePageLock(holder)
  if ('heldBy' in lock && options.replaceOpen) {
    lock.heldBy.replace?.()
    lock = acquirePageLock(holder)
  }
  if ('heldBy' in lock) {
    const { merchantUid: other, since, endsBy } = lock.heldBy
    return refused({
      code: 'payment-in-progress',
      inProgress: { merchantUid: other, since, ...(endsBy ? { endsBy } : {}) },
      message: endsBy
        ? `Order '${other}' is being ended on this page, within ${endsBy - environment.now()} ms.`
        : `Order '${other}' is being paid on this page: wait for its outcome, or give replaceOpen: true.`,
    })
  }
  const { free } = lock

  try {
    for (const warning of plan.warnings) warn(warning)
  } catch (error) {
    console.error(error)
  }
  const open = (confirm: 'requested' | 'skipped') =>
    openPayment({ imp, request: plan.request, merchantUid, provider, confirm, holder, free }, options, environment)
  const follow = (decided: Decided | null | undefined): Promise<PayOutcome> => {
    if (decided?.action === 'pay-without-confirm' && !signal?.aborted) return open('skipped')
    free()
    if (signal?.aborted) return aborted()
    const {
      reason = null,
      customer = 'stays',
      ...rest
    } = { ...decided } as { reason?: string; customer?: 'stays' | 'may-have-left'; cause?: unknown }
    return refused({
      code: 'instagram-webview',
      reason,
      customer,
      ...('cause' in rest ? { cause: rest.cause } : {}),
      message: "PortOne's confirm process can't work in Instagram's webview; the fallback opened nothing.",
    })
  }
  if (plan.kind === 'confirm') return open('requested')
  const decided = askFallback(plan, environment.userAgent, options)
  return 'then' in decided ? decided.then(follow) : follow(decided)
}
