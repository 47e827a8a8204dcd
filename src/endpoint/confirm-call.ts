import type { ConfirmDecision } from './decision.ts'
import type { ConfirmAnswer, IncomingConfirm } from './incoming-confirm.ts'

/**
 * The payment that PortOne asks about, in V1's words.
 *
 * @typeParam Amount `number`, or `number | null` with the option `withoutAmount`.
 */
export interface ConfirmRequest<Amount extends number | null = number> {
  /** PortOne's payment number, `imp_uid`. A customer who tries again gets a new one. */
  impUid: string
  /** Your order, `merchant_uid`. It comes from the customer's browser: look it up, don't trust it. */
  merchantUid: string
  /**
   * The amount that is about to be charged, in the currency's own unit. Compare it with your order. `null`, with the option
   * `withoutAmount` only: the call had none.
   */
  amount: Amount
}

/** A payment of V1's, where V2's are answered too. */
export interface ConfirmRequestV1<Amount extends number | null = number> extends ConfirmRequest<Amount> {
  version: 'v1'
}

/** A payment of V2's. It has no `impUid`, so that one number can't be taken for the other. */
export interface ConfirmRequestV2 {
  version: 'v2'
  /** PortOne's number of this try, `transactionId`. Another try of the same payment has another one. */
  transactionId: string
  /** Your order: V2's `paymentId`. It comes from the customer's browser: look it up, don't trust it. */
  merchantUid: string
  /** The amount that is about to be charged, V2's `totalAmount`. Compare it with your order. */
  amount: number
  /** Which of your shops at PortOne. `null` in the form of webhook version 2024-01-01, which doesn't say. */
  storeId: string | null
}

/** What an endpoint can be asked about. */
export type AnyConfirmRequest = ConfirmRequest<number | null> | ConfirmRequestV1<number | null> | ConfirmRequestV2

/**
 * What `decide` has beside the payment. `signal` and `request` are made when they are looked at: a copy, `{ ...call }`, has
 * neither, so name them (`{ ...call, signal: call.signal }`) where you hand them on.
 */
export interface ConfirmCallParts {
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

/** What `decide` is asked, by an endpoint for V1 alone. */
export interface ConfirmCall extends ConfirmRequest, ConfirmCallParts {}

/** What `decide` is asked by V1, at an endpoint for both. */
export interface ConfirmCallV1 extends ConfirmRequestV1, ConfirmCallParts {}

/** What `decide` is asked by V2. */
export interface ConfirmCallV2 extends ConfirmRequestV2, ConfirmCallParts {}

/**
 * The merchant's own check: is there stock, is the order open, is the amount right?
 *
 * @typeParam Asked Which payments it is asked about: V1's when absent. One for both versions is
 * `Decide<ConfirmRequestV1 | ConfirmRequestV2>`.
 */
export type Decide<Asked extends AnyConfirmRequest = ConfirmRequest> = (
  call: Asked & ConfirmCallParts,
) => ConfirmDecision | PromiseLike<ConfirmDecision>

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
