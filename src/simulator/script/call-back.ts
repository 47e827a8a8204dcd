import type { PaymentSession, ScriptInstance } from './script-instance.ts'

/**
 * Calls the merchant's callback. An exception of it is written to the console on the legacy path; on the checkout path it is
 * a rejection that nobody handles. Source: measured.
 */
export function callBack({ sim }: ScriptInstance, { payment, callback }: PaymentSession, answer: unknown): void {
  payment.answered += 1
  sim.emit('answer', payment.merchantUid, answer)
  try {
    if (payment.path === 'legacy') callback?.call({}, answer)
    else callback?.(answer)
  } catch (error) {
    if (payment.path === 'legacy') console.log(error)
    else void Promise.reject(error)
  }
}
