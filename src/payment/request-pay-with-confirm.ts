import type { PayOutcome } from '../outcome/outcome.ts'
import { type Refusal, refuse } from '../outcome/refuse.ts'
import type { ConfirmableRequest } from '../portone/confirmable-request.ts'
import { isImp } from '../portone/imp.ts'
import type { PayRequest } from '../portone/pay-request.ts'
import { attempt } from '../shared/attempt.ts'
import { unrejected } from '../shared/unrejected.ts'
import { block } from '../webview/block.ts'
import type { FallbackContext, FallbackDecision, InstagramFallback } from '../webview/instagram-fallback.ts'
import type { ConfirmOptions } from './confirm-options.ts'
import { openPayment } from './open-payment.ts'
import { acquirePageLock, type LockHolder } from './page-lock.ts'
import { payEnvironment } from './pay-environment.ts'
import { planCall } from './plan-payment.ts'
import { readCall } from './read-call.ts'

/** What the fallback decided, as plain data; what it threw or failed to decide stops the payment. */
interface Decided {
  pays?: boolean
  reason?: string | null
  customer?: 'stays' | 'may-have-left'
  cause?: unknown
}

function readDecision(decision: FallbackDecision | undefined): Decided {
  const { action, reason, customer }: { [Field in 'action' | 'reason' | 'customer']?: unknown } = Object(decision)
  return {
    pays: action === 'pay-without-confirm',
    reason: typeof reason === 'string' ? reason : null,
    customer: customer === 'may-have-left' ? customer : 'stays',
  }
}

function askFallback(fallback: InstagramFallback, context: FallbackContext): Decided | Promise<Decided> {
  const failed = (cause: unknown): Decided => ({ cause })
  try {
    const decision = fallback(context)
    return decision && 'then' in decision
      ? Promise.resolve(decision).then(readDecision).catch(failed)
      : readDecision(decision)
  } catch (error) {
    return failed(error)
  }
}

const isAborted = (signal: AbortSignal | undefined): boolean => attempt(() => signal?.aborted) === true

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
  const call = readCall(request, options)
  const environment = payEnvironment(call.environment)
  const plan = planCall(call, environment.userAgent)
  if (plan.kind === 'refuse') return Promise.resolve(plan.outcome)

  // Their fields are what they should be by now.
  const settings = call.options as unknown as ConfirmOptions
  const { signal, onWarning = ({ path, message }) => console.warn(`imp-confirm: ${path}: ${message}`) } = settings
  const { merchantUid, provider } = plan
  const refused = (refusal: Refusal) => Promise.resolve(refuse(merchantUid, refusal))
  const aborted = (why = 'The signal was aborted') =>
    refused({ code: 'aborted', message: `${why} before anything was opened.` })

  if (isAborted(signal)) return aborted()
  const { imp } = environment
  if (!isImp(imp))
    return refused({
      code: 'imp-unavailable',
      message: "There is no IMP: load PortOne's script first, with loadImp or a script tag.",
    })
  const holder: LockHolder = { merchantUid, since: environment.now() }
  let lock = acquirePageLock(holder)
  if ('heldBy' in lock && settings.replaceOpen) {
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

  const complain = (error: unknown) => attempt(() => console.error(error))
  for (const warning of plan.warnings)
    try {
      unrejected(onWarning(warning), complain)
    } catch (error) {
      complain(error)
    }
  /** Looks at the signal again: what was called meanwhile may have aborted it. */
  const open = (confirm: 'requested' | 'skipped'): Promise<PayOutcome> => {
    if (!isAborted(signal))
      return openPayment(
        { imp, request: plan.request, merchantUid, provider, confirm, holder, free },
        settings,
        environment,
      )
    free()
    return aborted()
  }
  if (plan.kind === 'confirm') return open('requested')

  /** Tells a fallback that is still asking the customer that nobody waits for it any more. */
  const asking = new AbortController()
  const stop = () => {
    free()
    asking.abort()
  }
  const follow = ({ pays, reason = null, customer = 'stays', ...failure }: Decided): Promise<PayOutcome> => {
    attempt(() => signal?.removeEventListener('abort', stop))
    const replaced = asking.signal.aborted
    if (pays && !replaced) return open('skipped')
    free()
    if (isAborted(signal)) return aborted()
    if (replaced) return aborted('A newer call took the place')
    return refused({
      code: 'instagram-webview',
      reason,
      customer,
      ...failure,
      message: "PortOne's confirm process can't work in Instagram's webview; the fallback opened nothing.",
    })
  }
  attempt(() => signal?.addEventListener('abort', stop))
  holder.replace = stop
  const { userAgent } = environment
  const decided = askFallback(settings.instagram ?? block(), {
    request: { ...plan.request } as unknown as PayRequest,
    userAgent,
    signal: asking.signal,
  })
  if (!('then' in decided)) return follow(decided)
  // A fallback may take its time, or never decide: neither an abort nor a newer call waits for it.
  const stopped = new Promise<Decided>((resolve) => asking.signal.addEventListener('abort', () => resolve({})))
  return Promise.race([decided, stopped]).then(follow)
}
