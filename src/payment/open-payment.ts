import type { PayOutcome, UnknownCode } from '../outcome/outcome.ts'
import type { ConfirmMode } from '../outcome/outcome-base.ts'
import { readPayResponse } from '../outcome/read-pay-response.ts'
import { refuse } from '../outcome/refuse.ts'
import type { Imp } from '../portone/imp.ts'
import type { ConfirmOptions } from './confirm-options.ts'
import { watchPage } from './page-watch.ts'
import type { PayEnvironment } from './pay-environment.ts'
import { saveRedirectContext, takeRedirectContext } from './redirect-memory.ts'

/** A payment that is to be opened. */
export interface PaymentToOpen {
  imp: Imp
  /** What is handed over; PortOne's script writes into it. */
  request: Record<string, unknown>
  merchantUid: string
  provider: string | null
  confirm: ConfirmMode
}

/** Runs a function of the merchant's so that its exception is reported as uncaught, and stops nothing of ours. */
function callSafely(call: () => void): void {
  try {
    call()
  } catch (error) {
    setTimeout(() => {
      throw error
    })
  }
}

/**
 * Opens the window, in the tick it is called in, and settles once: by the first of PortOne's answer, the signal, the
 * time limit, the page's return from the back/forward cache, or an exception of `IMP`. The single place that settles.
 *
 * @param onSettled Called in the moment of settling, before the merchant's code runs.
 */
export function openPayment(
  { imp, request, merchantUid, provider, confirm }: PaymentToOpen,
  { signal, timeLimit, onLateAnswer }: Pick<ConfirmOptions, 'signal' | 'timeLimit' | 'onLateAnswer'>,
  environment: PayEnvironment,
  onSettled: () => void,
): Promise<PayOutcome> {
  return new Promise((resolve) => {
    let settled = false
    let timer: unknown

    const settle = (outcome: PayOutcome) => {
      settled = true
      environment.clearTimeout(timer as never)
      signal?.removeEventListener('abort', aborted)
      const end = () => {
        watch.stop()
        onSettled()
        resolve(watch.blocked.length > 0 ? { ...outcome, blockedBy: watch.blocked } : outcome)
      }
      // A request that the page's policy blocked fails a turn before the browser says what blocked it.
      if (environment.window && 'code' in outcome && outcome.code === 'network') environment.setTimeout(end, 0)
      else end()
    }
    /** Closes PortOne's overlay, which may hide the shop, by the one means its script documents. */
    const close = () => {
      try {
        imp.close?.()
      } catch {
        // Nothing more can be done for the page.
      }
    }
    /** The customer may still come back by a redirect, where nothing else tells what was asked for. */
    const mayReturn = () =>
      saveRedirectContext(environment.storage, merchantUid, { confirm, provider }, environment.now())
    const giveUp = (code: UnknownCode) => {
      if (settled) return
      mayReturn()
      settle({ status: 'unknown', code, merchantUid, impUid: null, confirm, money: 'may-have-moved', provider })
      close()
    }
    const aborted = () => giveUp('aborted')
    const unavailable = (message: string, cause: unknown) =>
      settle(refuse(merchantUid, { code: 'imp-unavailable', message, cause }))

    const answered = (response: unknown) => {
      const outcome = readPayResponse(response, { expected: { merchantUid }, provider, confirm })
      // Not inside PortOne's callback: a request_pay of the merchant's in there would be lost by its script.
      if (settled) void Promise.resolve().then(() => callSafely(() => onLateAnswer?.(outcome)))
      else if (outcome.because === 'not-initialised')
        unavailable('Call IMP.init(userCode) once before paying.', outcome.raw)
      else if (outcome.because === 'script-broke') unavailable("PortOne's script broke: see cause.", outcome.raw)
      else {
        // Queued before the merchant's own code, and outside PortOne's callback: storage is slow.
        if (outcome.status !== 'unknown')
          void Promise.resolve().then(() => takeRedirectContext(environment.storage, merchantUid))
        settle(outcome)
      }
    }
    const watch = watchPage(environment.window, {
      onRestored: () => giveUp('page-restored'),
      onAlert: (text) => {
        const { because } = readPayResponse({ alert: text })
        if (settled || !/^(not-initialised|popup|script-broke)$/.test(because ?? '')) return
        answered({ alert: text, merchant_uid: merchantUid })
        close()
      },
    })

    signal?.addEventListener('abort', aborted)
    try {
      imp.request_pay(request, answered)
    } catch (error) {
      if (settled) return
      unavailable(
        "PortOne's script threw: see cause. Scripts 1.x.x need jQuery; every script needs IMP.init first.",
        error,
      )
      close()
    }
    if (settled) return
    if (timeLimit !== undefined) timer = environment.setTimeout(() => giveUp('time-limit'), timeLimit)
    // Storage takes longer than all the rest: it waits until the merchant's own code has run. No page is left before that.
    void Promise.resolve().then(() => settled || mayReturn())
  })
}
