import type { PayOutcome, UnknownCode } from '../outcome/outcome.ts'
import type { ConfirmMode } from '../outcome/outcome-base.ts'
import { readPayResponse } from '../outcome/read-pay-response.ts'
import { refuse } from '../outcome/refuse.ts'
import type { Imp } from '../portone/imp.ts'
import { attempt } from '../shared/attempt.ts'
import { unrejected } from '../shared/unrejected.ts'
import type { ConfirmOptions } from './confirm-options.ts'
import { endPayment } from './end-payment/end-payment.ts'
import { impUser } from './end-payment/imp-user.ts'
import { driverTags, overlayShown } from './end-payment/ways-to-end.ts'
import { heldBy, type LockHolder } from './page-lock.ts'
import { type PageWatcher, watchPage } from './page-watch.ts'
import type { PayEnvironment } from './pay-environment.ts'
import { portoneAlert } from './portone-alert.ts'
import { forgetRedirectContext, saveRedirectContext } from './redirect-memory.ts'
import { watchReading } from './watch-reading.ts'

/** A payment that is to be opened. */
export interface PaymentToOpen {
  imp: Imp
  /** What is handed over; PortOne's script writes into it. */
  request: Record<string, unknown>
  merchantUid: string
  provider: string | null
  confirm: ConfirmMode
  /** The payment as the page's lock knows it. */
  holder: LockHolder
  /** Gives the page's place back. */
  free: () => void
}

/** Runs what is to come after PortOne's script and before the merchant's next code. */
const next = (act: () => void): void => void Promise.resolve().then(() => attempt(act))

/** Runs a function of the merchant's so that its exception is reported as uncaught, and stops nothing of ours. */
function reportUncaught(call: () => void): void {
  try {
    call()
  } catch (error) {
    setTimeout(() => {
      throw error
    })
  }
}

const notInitialised = 'Call IMP.init(userCode) once before paying.'

const notSent =
  "PortOne's script waits for its frames and has sent nothing: its server didn't tell the channels, or the frames don't load."

/** How long the script may wait for PortOne's frames before it reads the request that it is to send, in milliseconds. */
const sendingTime = 10_000

/**
 * Opens the window, in the tick it is called in, and settles once: by the first of PortOne's answer, the signal, the
 * time limit, the page's return from the back/forward cache, a newer payment that replaces it, or an exception of `IMP`.
 * The single place that settles. A payment whose window may still be there is ended, so that it can't be paid any more.
 */
export function openPayment(
  { imp, request, merchantUid, provider, confirm, holder, free }: PaymentToOpen,
  { signal, timeLimit, onLateAnswer }: Pick<ConfirmOptions, 'signal' | 'timeLimit' | 'onLateAnswer'>,
  environment: PayEnvironment,
): Promise<PayOutcome> {
  return new Promise((resolve) => {
    const page = environment.window
    // Before the script writes its own default into the request.
    const payMethod = (request.pay_method as string | undefined) ?? null
    const context = { expected: { merchantUid }, provider, payMethod, confirm }
    let settled = false
    let ended = false
    /** PortOne's script is on the stack: it goes on with the payment when our code returns. */
    let inScript = true
    const timers: unknown[] = []

    const done = (outcome: PayOutcome) => {
      const blockedBy = watch.blocked
      resolve(blockedBy.length > 0 ? { ...outcome, blockedBy } : outcome)
    }
    const settle = () => {
      settled = true
      for (const timer of timers) environment.clearTimeout(timer as never)
      attempt(() => signal?.removeEventListener('abort', aborted))
    }
    const end = () => {
      ended = true
      attempt(watch.stop)
      try {
        holder.endsBy = endPayment({ imp, request, user, environment, ...watch }, free)
      } catch {
        free()
      }
    }
    const settleAndEnd = (outcome: PayOutcome) => {
      settle()
      if (inScript || watch.busy()) next(end)
      else end()
      done(outcome)
    }
    /** The customer may still come back by a redirect, where nothing else tells what was asked for. */
    const mayReturn = () =>
      saveRedirectContext(environment.storage, merchantUid, { confirm, provider, payMethod }, environment.now())
    const giveUp = (code: UnknownCode) => {
      if (settled) return
      mayReturn()
      settleAndEnd({ status: 'unknown', code, merchantUid, impUid: null, confirm, money: 'may-have-moved', provider })
    }
    const aborted = () => giveUp('aborted')
    /** @param nothingSent It is certain, since the script has nobody to send it for. */
    const unavailable = (message: string, cause: unknown, nothingSent = false) => {
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
        return next(() => reportUncaught(() => onLateAnswer?.(outcome)))
      }
      // 1.28.12 answers what the others only alert.
      if (outcome.because === 'not-initialised') return unavailable(notInitialised, outcome.raw, true)
      settle()
      // Queued before the merchant's own code, and outside PortOne's callback: storage is slow.
      if (outcome.status !== 'unknown') next(() => forgetRedirectContext(environment.storage, merchantUid))
      const leave = () => {
        attempt(watch.stop)
        free()
        done(outcome)
      }
      // A request that the page's policy blocked fails a turn before the browser says what blocked it.
      if (page && 'code' in outcome && outcome.code === 'network') environment.setTimeout(leave, 0)
      else leave()
    }
    const watcher: PageWatcher = {
      onRestored: () => giveUp('page-restored'),
      onAlert: (text, refused) => {
        const alert = settled ? undefined : portoneAlert(text, refused)
        if (!alert) return
        const outcome = readPayResponse({ alert: text, merchant_uid: merchantUid }, context)
        if (alert === 'not-initialised') unavailable(notInitialised, outcome.raw, true)
        else if (alert === 'script-broke') unavailable("PortOne's script broke: see cause.", outcome.raw)
        else settleAndEnd({ ...outcome, status: 'failed', code: 'popup-blocked', because: 'popup' } as PayOutcome)
      },
    }
    // A page that can't be watched, a fake for example, is paid on all the same.
    const watch = attempt(() => watchPage(page, watcher)) ?? watchPage(undefined, watcher)
    const user = attempt(() => page?.document && impUser(page.document))

    const unread = watchReading(request)
    const threw = (error: unknown) => {
      if (!settled)
        unavailable(
          "PortOne's script threw: see cause. Scripts 1.x.x need jQuery; every script needs IMP.init first.",
          error,
        )
    }
    const pay = () => {
      try {
        unrejected(imp.request_pay(request, answered), threw)
      } catch (error) {
        threw(error)
      }
    }
    holder.replace = () => giveUp('replaced')
    holder.disturbed = () =>
      next(() => {
        if (settled || !page?.document) return
        const sent = request.request_id !== undefined
        if (sent ? !overlayShown(page) : watch.prepared() && driverTags(page).length === 0) giveUp('interrupted')
        // 1.1.5 has emptied the place in which this one was waiting.
        else if (!sent && !imp.close) pay()
      })

    attempt(() => signal?.addEventListener('abort', aborted))
    if (!settled) pay()
    inScript = false
    if (settled) return
    const after = (time: number, act: () => void) => timers.push(environment.setTimeout(act, time))
    if (timeLimit !== undefined) after(timeLimit, () => giveUp('time-limit'))
    after(sendingTime, () => unread() && unavailable(notSent, undefined, true))
    // Storage takes longer than all the rest: it waits until the merchant's own code has run. No page is left before that.
    next(() => settled || mayReturn())
  })
}
