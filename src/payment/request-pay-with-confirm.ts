import type { PayOutcome } from '../outcome/outcome.ts'
import { type Refusal, refuse } from '../outcome/refuse.ts'
import type { InstagramRefusedOutcome } from '../outcome/refused.ts'
import type { ConfirmableRequest } from '../portone/confirmable-request.ts'
import { isImp } from '../portone/imp.ts'
import type { PayRequest } from '../portone/pay-request.ts'
import { attempt } from '../shared/attempt.ts'
import { callTheirs } from '../shared/call-theirs.ts'
import { isText } from '../shared/kind-of-value.ts'
import { isAborted, onAbort } from '../shared/on-abort.ts'
import type { FallbackDecision } from '../webview/instagram-fallback.ts'
import type { ConfirmOptions } from './confirm-options.ts'
import { openPayment } from './open-payment.ts'
import { acquirePageLock, heldBy, type LockHolder } from './page-lock.ts'
import { payEnvironment } from './pay-environment.ts'
import { planCall } from './plan-payment.ts'
import { readCall } from './read-call.ts'

/** How the fallback stopped the payment, as plain data. */
type Stopped = Pick<InstagramRefusedOutcome, 'reason' | 'customer' | 'cause'>

/** What a fallback decided; what is no decision stops the payment. `undefined`: to pay. */
function readDecision(decision: FallbackDecision | undefined): Stopped | undefined {
  const { action, reason, customer }: { [Field in 'action' | 'reason' | 'customer']?: unknown } = Object(decision)
  if (action === 'pay-without-confirm') return undefined
  return {
    reason: isText(reason) ? reason : null,
    customer: customer === 'may-have-left' ? customer : 'stays',
  }
}

const aborts = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => onAbort(signal, () => resolve(undefined)))

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
export async function requestPayWithConfirm<Request extends PayRequest, Pg extends string, Method extends string>(
  request: ConfirmableRequest<Request, Pg, Method>,
  options: ConfirmOptions,
): Promise<PayOutcome> {
  const call = readCall(request, options)
  const environment = payEnvironment(call.environment)
  const plan = planCall(call, environment.userAgent)
  if (plan.kind === 'refuse') return plan.outcome

  // Their fields are what they should be by now.
  const settings = call.options as unknown as ConfirmOptions
  const { signal, onWarning = ({ path, message }) => console.warn(`imp-confirm: ${path}: ${message}`) } = settings
  const { merchantUid } = plan
  const { userAgent } = environment
  const refused = (refusal: Refusal) => refuse(merchantUid, refusal)
  const aborted = (why = 'The signal was aborted') =>
    refused({ code: 'aborted', message: `${why} before anything was opened.` })

  if (isAborted(signal)) return aborted()
  if (!isImp(environment.imp))
    return refused({
      code: 'imp-unavailable',
      message: "There is no IMP: load PortOne's script first, with loadImp or a script tag.",
    })
  if (settings.replaceOpen) heldBy()?.replace?.()
  const holder: LockHolder = { merchantUid, since: environment.now() }
  const free = acquirePageLock(holder)
  if (!free) {
    const { merchantUid: other, since, endsBy } = heldBy() as LockHolder
    return refused({
      code: 'payment-in-progress',
      inProgress: { merchantUid: other, since, ...(endsBy ? { endsBy } : {}) },
      message: `Order '${other}' is being ${endsBy ? 'ended on this page, by endsBy' : 'paid on this page: wait for its outcome, or give replaceOpen: true'}.`,
    })
  }

  const complain = (error: unknown) => attempt(() => console.error(error))
  for (const warning of plan.warnings) callTheirs(() => onWarning(warning), complain)

  /** Tells a fallback that is still asking the customer that nobody waits for it any more. */
  let asking: AbortSignal | undefined
  let stopped: Stopped | undefined
  if (plan.kind === 'fallback' && !isAborted(signal)) {
    // Not before it is needed: it costs as much as all the rest.
    const controller = new AbortController()
    asking = controller.signal
    holder.replace = () => {
      free()
      controller.abort()
    }
    const unlisten = onAbort(signal, holder.replace)
    try {
      const asked = settings.instagram?.({
        request: { ...plan.request } as unknown as PayRequest,
        userAgent,
        signal: asking,
      })
      // What decides at once keeps the click's activation. What takes its time, or never decides, holds up neither an abort
      // nor a newer call.
      stopped = readDecision(asked && 'then' in asked ? await Promise.race([asked, aborts(asking)]) : asked)
    } catch (cause) {
      stopped = { reason: null, customer: 'stays', cause }
    }
    unlisten()
  }
  // Looked at again: what was called meanwhile may have aborted it.
  const over = isAborted(signal) ? aborted() : asking?.aborted ? aborted('A newer call took the place') : undefined
  if (!over && !stopped) return openPayment(plan, settings, environment, holder, free)
  free()
  return (
    over ??
    refused({
      code: 'instagram-webview',
      ...(stopped as Stopped),
      message: "PortOne's confirm process can't work in Instagram's webview; the fallback opened nothing.",
    })
  )
}
