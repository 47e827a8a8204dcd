import type { OpenPayment, ScriptCopy } from './script-copy.ts'

/**
 * Calls the merchant's callback. An exception of it is written to the console on the legacy path; on the checkout path it is
 * a rejection that nobody handles. Source: measured.
 */
export function callBack({ sim }: ScriptCopy, { payment, callback }: OpenPayment, answer: unknown): void {
  payment.answered += 1
  sim.tell('answer', payment.merchantUid, answer)
  try {
    if (payment.path === 'legacy') callback?.call({}, answer)
    else callback?.(answer)
  } catch (error) {
    if (payment.path === 'legacy') console.log(error)
    else void Promise.reject(error)
  }
}
