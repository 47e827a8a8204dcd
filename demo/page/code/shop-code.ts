import type { Settings } from '../settings/settings.ts'
import { fallbacks } from '../tables/fallbacks.ts'
import { channels, pgRequest, vouchedFor } from '../tables/pg-choices.ts'
import { product } from '../tables/product.ts'
import { t } from '../words/words.ts'

const indent = (text: string) => text.replace(/\n/g, '\n      ')

const literal = (value: unknown): string =>
  typeof value === 'string'
    ? `'${value.replace(/[\\']/g, '\\$&')}'`
    : typeof value === 'object' && value
      ? `{ ${Object.entries(value)
          .map(([key, field]) => `${/^\w+$/.test(key) ? key : literal(key)}: ${literal(field)}`)
          .join(', ')} }`
      : String(value)

const fields = (object: object) => Object.entries(object).map(([name, value]) => `      ${name}: ${literal(value)},`)

/** The shop's code for what is on the screen. */
export function shopCode(settings: Settings): string {
  const { fallback, quantity, timeLimit, delivery } = settings
  const { code } = fallbacks[fallback]
  const helper = /^(block|payWithoutConfirm|openExternalBrowser)/.exec(code)?.[0]
  const request = pgRequest(settings)
  const vouched = vouchedFor(settings)
  const imports = ['customerMessage', ...(delivery === 'redirect' ? ['readPayRedirect'] : []), 'requestPayWithConfirm']
  if (helper) imports.push(helper)
  return [
    `import { ${imports.sort().join(', ')} } from 'imp-confirm'`,
    '',
    ...(code.includes('hasStock') ? ['declare function hasStock(): Promise<boolean>', ''] : []),
    'export async function pay(orderId: string): Promise<string> {',
    '  const outcome = await requestPayWithConfirm(',
    '    {',
    ...fields({ ...request }),
    '      merchant_uid: orderId,',
    `      name: ${literal(t(product.name))},`,
    `      amount: ${product.price * quantity},`,
    "      m_redirect_url: 'https://shop.example/payments/return',",
    '    },',
    '    {',
    `      confirmUrl: ${literal(settings.confirmUrl || 'https://shop.example/payments/confirm')},`,
    ...(request.channelKey && channels[request.channelKey]
      ? [`      channels: ${literal({ [request.channelKey]: channels[request.channelKey] })},`]
      : []),
    ...(vouched.length > 0 ? [`      vouchFor: [${vouched.map(literal).join(', ')}],`] : []),
    `      instagram: ${indent(code)},`,
    ...(timeLimit > 0 ? [`      timeLimit: ${(timeLimit * 1000).toLocaleString('en').replace(/,/g, '_')},`] : []),
    '    },',
    '  )',
    "  if (outcome.status === 'completed') return '/orders/' + orderId + '?verify=' + outcome.impUid",
    "  if (outcome.status === 'awaiting-deposit') return '/orders/' + orderId + '/deposit'",
    '  return customerMessage(outcome, { locale: document.documentElement.lang })',
    '}',
    ...(delivery === 'redirect'
      ? [
          '',
          "// On the page of m_redirect_url. null: it isn't a payment's return.",
          'export const returned = readPayRedirect(location)',
        ]
      : []),
    '',
  ].join('\n')
}
