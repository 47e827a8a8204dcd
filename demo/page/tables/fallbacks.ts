import { block, type InstagramFallback, openExternalBrowser, payWithoutConfirm } from 'imp-confirm'
import { language } from '../language.ts'
import type { Words } from '../say.ts'

/** What a fallback needs of the shop. */
export interface FallbackSetting {
  /** Asks the shop's own server whether there is enough stock. */
  hasStock: () => Promise<boolean>
  /** Where the customer goes on in another browser. */
  resumeUrl: string
}

/** Something to do in Instagram's webview. */
export interface Fallback {
  name: Words
  /** As a merchant writes it. */
  code: string
  make: (setting: FallbackSetting) => InstagramFallback
}

/** Every ready-made fallback, and one of the merchant's own. */
export const fallbacks = {
  block: { name: ['결제를 막기 (기본값)', 'Stop (the default)'], code: 'block()', make: () => block() },
  'block-reason': {
    name: ['이유를 알리고 막기', 'Stop, with a reason'],
    code: "block('Safari나 Chrome에서 결제해 주세요.')",
    make: () => block('Safari나 Chrome에서 결제해 주세요.'),
  },
  external: {
    name: ['다른 브라우저로 안내', 'Lead to another browser'],
    code: "openExternalBrowser({ resumeUrl: 'https://shop.example/checkout/resume?order=…' })",
    make: ({ resumeUrl }) => openExternalBrowser({ resumeUrl, locale: language }),
  },
  precheck: {
    name: ['재고를 미리 보고 결제', 'Check the stock first, then pay'],
    code: `payWithoutConfirm({
  precheck: async () => (await hasStock()) || { proceed: false, reason: '재고수량부족' },
})`,
    make: ({ hasStock }) =>
      payWithoutConfirm({ precheck: async () => (await hasStock()) || { proceed: false, reason: '재고수량부족' } }),
  },
  pay: {
    name: ['재고 확인 없이 결제', 'Pay without the confirm process'],
    code: 'payWithoutConfirm()',
    make: () => payWithoutConfirm(),
  },
  own: {
    name: ['직접 만든 함수 (5만 원 미만만)', 'A function of your own (below 50,000 won)'],
    code: `({ request }) =>
  request.amount < 50_000
    ? { action: 'pay-without-confirm' }
    : { action: 'stop', reason: '5만 원 이상은 다른 브라우저에서 결제해 주세요.' }`,
    make: () => (context) =>
      context.request.amount < 50_000
        ? { action: 'pay-without-confirm' }
        : { action: 'stop', reason: '5만 원 이상은 다른 브라우저에서 결제해 주세요.' },
  },
} as const satisfies Record<string, Fallback>

/** The name of a fallback. */
export type FallbackId = keyof typeof fallbacks
