import type { InstagramFallback } from './instagram-fallback.ts'

/**
 * The default fallback: stops the payment in Instagram's webview.
 *
 * @param reason What the customer may be shown. Absent: `customerMessage`'s own text.
 * @returns A fallback whose outcome is `refused` / `instagram-webview`.
 * @example
 * ```ts
 * requestPayWithConfirm(request, { confirmUrl, instagram: block('Safari나 Chrome에서 결제해 주세요.') })
 * ```
 */
export function block(reason?: string): InstagramFallback {
  return () => (reason === undefined ? { action: 'stop' } : { action: 'stop', reason })
}
