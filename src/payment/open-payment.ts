import type { PayOutcome, UnknownCode } from '../outcome/outcome.ts'
import type { ConfirmMode } from '../outcome/outcome-base.ts'
import { readPayResponse } from '../outcome/read-pay-response.ts'
import { refuse } from '../outcome/refuse.ts'
import type { SignalId } from '../outcome/signals.ts'
import type { Imp } from '../portone/imp.ts'
import { attempt } from '../shared/attempt.ts'
import { callTheirs } from '../shared/call-theirs.ts'
import { onAbort } from '../shared/on-abort.ts'
import { soon } from '../shared/soon.ts'
import { unrejected } from '../shared/unrejected.ts'
import type { ConfirmOptions } from './confirm-options.ts'
import { endPayment } from './end-payment/end-payment.ts'
import { impUser } from './end-payment/imp-user.ts'
import { driverTags, overlayShown } from './end-payment/portone-overlay.ts'
import { heldBy, type LockHolder } from './page-lock.ts'
import { watchPage } from './page-watch.ts'
import type { PayEnvironment } from './pay-environment.ts'
import type { ConfirmPlan, FallbackPlan } from './plan-payment.ts'
import { portoneAlert, portoneAlerts } from './portone-alert.ts'
import { forgetRedirectContext, saveRedirectContext } from './redirect-memory.ts'
import { watchReading } from './watch-reading.ts'

/** Reports an exception of the merchant's as uncaught, so that it stops nothing of ours. */
const reportUncaught = (error: unknown): void =>
  void setTimeout(() => {
    throw error
  })

const notSent =
  "PortOne's script waits for its frames and has sent nothing: its server didn't tell the channels, or the frames don't load."

/** How long the script may wait for PortOne's frames before it reads the request that it is to send, in milliseconds. */
const sendingTime = 10_000

/**
 * Opens the window, in the tick it is called in, and settles once: by the first of PortOne's answer, the signal, the
 * time limit, the page's return from the back/forward cache, a newer payment that replaces it, or an exception of `IMP`.
 * The single place that settles. A payment whose window may still be there is ended, so that it can't be paid any more.
 *
 * @param plan PortOne's script writes into its `request`.
 * @param holder The payment as the page's lock knows it.
 * @param free Gives the page's place back.
 */
export function openPayment(
  { kind, request, merchantUid, provider }: ConfirmPlan | FallbackPlan,
  { signal, timeLimit, onLateAnswer }: Pick<ConfirmOptions, 'signal' | 'timeLimit' | 'onLateAnswer'>,
  environment: PayEnvironment,
  holder: LockHolder,
  free: () => void,
): Promise<PayOutcome> {
  return new Promise((resolve) => {
    const page = environment.window
    // Looked at by now.
    const imp = environment.imp as Imp
    // Before the script writes its own default into the request.
    const payMethod = (request.pay_method as string | undefined) ?? null
    const confirm: ConfirmMode = kind === 'confirm' ? 'requested' : 'skipped'
    const context = { expected: { merchantUid }, provider, payMethod, confirm }
    let settled = false
    let ended = false
    /** PortOne's script is on the stack: it goes on with the payment when our code returns. */
    let inScript = true
    /** What stops the waiting. */
    const undo: (() => void)[] = []

    const done = (outcome: PayOutcome) => {
      const { blocked } = watch
      resolve(blocked.length > 0 ? { ...outcome, blockedBy: blocked } : outcome)
    }
    const settle = () => {
      settled = true
      undo.forEach(attempt)
    }
    const end = () => {
      ended = true
      watch.stop()
      try {
        holder.endsBy = endPayment({ imp, request, user, environment, ...watch }, free)
      } catch {
        free()
      }
    }
    const settleAndEnd = (outcome: PayOutcome) => {
      settle()
      if (inScript || watch.calls > 0) soon(end)
      else end()
      done(outcome)
    }
    /** The script has sent it on the legacy path. */
    const isSent = () => request.request_id !== undefined
    /** The customer may still come back by a redirect, where nothing else tells what was asked for. */
    const mayReturn = () => saveRedirectContext(environment.storage, merchantUid, context, environment.now())
    const giveUp = (code: UnknownCode) => {
      if (settled) return
      mayReturn()
      settleAndEnd({ status: 'unknown', code, merchantUid, impUid: null, confirm, money: 'may-have-moved', provider })
    }
    const unavailable = (message: string, cause: unknown, nothingSent = false) => {
      if (settled) return
      const refusal = refuse(merchantUid, { code: 'imp-unavailable', message, cause })
      settleAndEnd(nothingSent ? refusal : ({ ...refusal, confirm, money: 'may-have-moved' } as PayOutcome))
    }

    const answered = (response: unknown) => {
      const outcome = readPayResponse(response, context)
      if (settled) {
        heldBy()?.disturbed?.()
        // What the script says of a payment that was ended before it had a number is the echo of the end.
        if (ended && outcome.impUid === null) return
        // Not inside PortOne's callback: a request_pay of the merchant's in there would be lost by its script.
        return soon(() => callTheirs(() => onLateAnswer?.(outcome), reportUncaught))
      }
      const alert = portoneAlerts[outcome.because as SignalId]
      if (alert?.nothingSent) return unavailable(alert.fault as string, outcome.raw, true)
      settle()
      // Queued before the merchant's own code, and outside PortOne's callback: storage is slow.
      if (outcome.status !== 'unknown') soon(() => forgetRedirectContext(environment.storage, merchantUid))
      const leave = () => {
        watch.stop()
        free()
        done(outcome)
      }
      // A request that the page's policy blocked fails a turn before the browser says what blocked it.
      if (page && (outcome as { code?: string }).code === 'network') environment.setTimeout(leave, 0)
      else leave()
    }
    const watch = watchPage(page, {
      onRestored: () => giveUp('page-restored'),
      onAlert: (text, refused) => {
        const alert = settled ? undefined : portoneAlert(text, refused)
        // That nobody is there to send it for is said of another payment, where this one was sent.
        if (!alert || (alert.nothingSent && (isSent() || watch.checkouts.length > 0))) return
        const outcome = readPayResponse({ alert: text, merchant_uid: merchantUid }, context)
        if (alert.fault) unavailable(alert.fault, outcome.raw, alert.nothingSent)
        else settleAndEnd({ ...outcome, status: 'failed', code: 'popup-blocked', because: 'popup' } as PayOutcome)
      },
    })
    const user = attempt(() => page && impUser(page))

    const unread = watchReading(request)
    const pay = () => {
      try {
        // A wrapper of the page's own may be async, and fail after the window opened: that ends no payment.
        unrejected(imp.request_pay(request, answered))
      } catch (error) {
        unavailable(
          "PortOne's script threw: see cause. Scripts 1.x.x need jQuery; every script needs IMP.init first.",
          error,
        )
      }
    }
    holder.replace = () => giveUp('replaced')
    holder.disturbed = () =>
      soon(() => {
        if (settled || !page?.document) return
        const sent = isSent()
        if (sent ? !overlayShown(page) : watch.prepared && driverTags(page).length === 0) giveUp('interrupted')
        // 1.1.5 has emptied the place in which this one was waiting.
        else if (!sent && !imp.close) pay()
      })

    undo.push(onAbort(signal, () => giveUp('aborted')))
    if (!settled) pay()
    inScript = false
    if (settled) return
    const after = (time: number, act: () => void) => {
      const timer = environment.setTimeout(act, time)
      undo.push(() => environment.clearTimeout(timer as never))
    }
    if (timeLimit !== undefined) after(timeLimit, () => giveUp('time-limit'))
    after(sendingTime, () => unread() && unavailable(notSent, undefined, true))
    // Storage takes longer than all the rest: it waits until the merchant's own code has run. No page is left before that.
    soon(() => settled || mayReturn())
  })
}
