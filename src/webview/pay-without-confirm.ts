import type { PayRequest } from '../portone/pay-request.ts'
import type { FallbackDecision, InstagramFallback } from './instagram-fallback.ts'

/** A check's answer: `true` to go on, `false` to stop, or `false` with a reason for the customer. */
export type PrecheckAnswer = boolean | { proceed: boolean; reason?: string }

/** How to pay where the confirm process can't be had. */
export interface PayWithoutConfirmOptions {
  /**
   * Your own last look at the stock, before the window opens. It isn't the confirm process: the customer may take
   * minutes from here to the approval. May be async; only a check that answers at once keeps the click's activation
   * for popups. One that throws stops the payment. Absent: nothing is checked.
   */
  precheck?: (request: Readonly<PayRequest>, signal?: AbortSignal) => PrecheckAnswer | Promise<PrecheckAnswer>
}

/** Anything but a clear yes is a no. */
function decide(answer: PrecheckAnswer): FallbackDecision {
  const { proceed, reason } = Object(answer)
  if (answer === true || proceed === true) return { action: 'pay-without-confirm' }
  return typeof reason === 'string' ? { action: 'stop', reason } : { action: 'stop' }
}

/**
 * A fallback that pays without the confirm process in Instagram's webview. The outcome says `confirm: 'skipped'`: on
 * the server, check the stock after the payment and cancel it when there is none.
 *
 * @returns A fallback that opens the window without `confirm_url`, or is `refused` / `instagram-webview` with the
 * precheck's reason.
 * @example
 * ```ts
 * instagram: payWithoutConfirm({
 *   precheck: async ({ merchant_uid }) => {
 *     const stock = await fetch(`/stock/${merchant_uid}`).then((response) => response.json())
 *     return stock.left > 0 ? true : { proceed: false, reason: '재고가 없습니다.' }
 *   },
 * })
 * ```
 */
export function payWithoutConfirm(options: PayWithoutConfirmOptions = {}): InstagramFallback {
  return ({ request, signal }) => {
    const answer = options.precheck ? options.precheck(request, signal) : true
    return typeof answer === 'object' && 'then' in answer ? answer.then(decide) : decide(answer)
  }
}
