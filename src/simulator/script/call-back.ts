import type { OpenPayment, ScriptCopy } from './script-copy.ts'

/** Calls the merchant's callback. An exception of it goes no further, as in the real script. */
export function callBack({ sim }: ScriptCopy, { payment, callback }: OpenPayment, answer: unknown): void {
  payment.answered += 1
  sim.tell('answer', payment.merchantUid, answer)
  try {
    callback?.(answer)
  } catch (error) {
    console.log(error)
  }
}
