import type { ConfirmDecision } from './decision.ts'
import type { ConfirmAnswer, IncomingConfirm } from './incoming-confirm.ts'

/** The payment that PortOne asks about. */
export interface ConfirmRequest {
  /** PortOne's payment number, `imp_uid`. A customer who tries again gets a new one. */
  impUid: string
  /** Your order, `merchant_uid`. It comes from the customer's browser: look it up, don't trust it. */
  merchantUid: string
  /** The amount that is about to be charged, in the currency's own unit. Compare it with your order. */
  amount: number
}

/** What `decide` is asked. */
export interface ConfirmCall extends ConfirmRequest {
  /**
   * Aborts at the deadline, or when the last one who asked hung up: nobody hears the answer any more. Hand it on to your
   * database or `fetch`. An approval after that goes to `onLateApproval`.
   */
  readonly signal: AbortSignal
  /**
   * The call as it came, for its address (`?shop=17`) and headers; its body has been read. Made when it is looked at, so
   * that a `decide` which doesn't pays nothing for it.
   */
  readonly request: Request
  /**
   * What the mount passed beside the request, as it is: a platform's `env`, a framework's own objects. `undefined` when it
   * passed nothing.
   */
  readonly context: unknown
}

/** The merchant's own check: is there stock, is the order open, is the amount right? */
export type Decide = (call: ConfirmCall) => ConfirmDecision | PromiseLike<ConfirmDecision>

/** The endpoint: a web-standard handler, which resolves always and never rejects. */
export interface ConfirmHandler {
  /**
   * @param request The call.
   * @param context Whatever your mount has beside it; `decide` gets it as `context`. A method `waitUntil(promise)` on it, as
   * Workers' `ctx` has one, is called with what goes on after the answer: without it such a platform stops the work there,
   * and a late approval is never given back. Absent: nothing is kept alive, as it needn't be in a Node process.
   */
  (request: Request, context?: unknown): Promise<Response>
  /**
   * The direct way in, for hosts that have no `Request` at hand: `toNodeListener` and the other adapters take it, and so can
   * an adapter of your own. Never rejects.
   */
  answer(call: IncomingConfirm): Promise<ConfirmAnswer>
}
