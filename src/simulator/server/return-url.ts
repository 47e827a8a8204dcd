import type { PaymentPath } from '../tables/scripts.ts'

const keysOf: Record<PaymentPath, readonly string[]> = {
  legacy: ['imp_uid', 'merchant_uid', 'imp_success', 'error_code', 'error_msg'],
  checkout: ['imp_uid', 'merchant_uid', 'error_code', 'error_msg'],
}

/**
 * The address PortOne's server sends the customer back to: `m_redirect_url` and the answer as a query; `imp_success` on
 * the legacy path, no flag on the checkout path. Pure.
 *
 * A missing `m_redirect_url` becomes the text `null`, as PortOne's server once did with it.
 */
export function returnUrl(target: unknown, path: PaymentPath, answer: Readonly<Record<string, unknown>>): string {
  const fields: Record<string, unknown> = { ...answer, imp_success: answer.imp_success ?? answer.success }
  const query = keysOf[path]
    .filter((key) => fields[key] !== undefined && fields[key] !== null)
    .map((key) => `${key}=${encodeURIComponent(String(fields[key]))}`)
    .join('&')
  const [before = '', ...fragment] = (typeof target === 'string' && target ? target : 'http://null').split('#')
  return `${before}${before.includes('?') ? '&' : '?'}${query}${fragment.length > 0 ? `#${fragment.join('#')}` : ''}`
}
