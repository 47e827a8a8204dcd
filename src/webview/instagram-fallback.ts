import type { PayRequest } from '../portone/pay-request.ts'

/** What a fallback is told. */
export interface FallbackContext {
  /** The merchant's request, a copy. It has no `confirm_url`, and none will be sent. */
  request: Readonly<PayRequest>
  /** The browser's user agent. */
  userAgent: string
  /**
   * Aborted when the merchant's own signal is, and when a newer call took the place (`replaceOpen`): take away what asks the
   * customer. Absent only where a fallback is called by hand.
   */
  signal?: AbortSignal
}

/** What a fallback decides. */
export type FallbackDecision =
  /** Open the window without the confirm process. The outcome says `confirm: 'skipped'`. */
  | { action: 'pay-without-confirm' }
  /** Open nothing. The outcome is `refused` / `instagram-webview`. */
  | {
      action: 'stop'
      /** What the customer may be shown. Absent: the SDK's own text. */
      reason?: string
      /** `'may-have-left'` when the customer chose another browser and the page went out of sight. Absent: `'stays'`. */
      customer?: 'stays' | 'may-have-left'
    }

/**
 * What to do in Instagram's webview, where the confirm process can't work: `block()`, `payWithoutConfirm(…)`,
 * `openExternalBrowser(…)`, or a function of yours. One that throws, or returns something else, stops the payment.
 *
 * A decision that is returned at once (not as a promise) keeps the click's user activation, so popups still open.
 *
 * @example
 * ```ts
 * const fallback: InstagramFallback = ({ request }) =>
 *   request.amount < 50_000 ? { action: 'pay-without-confirm' } : { action: 'stop', reason: '다른 브라우저에서 결제해 주세요.' }
 * ```
 */
export type InstagramFallback = (context: FallbackContext) => FallbackDecision | Promise<FallbackDecision>
