import { block, type InstagramFallback, openExternalBrowser, payWithoutConfirm } from 'imp-confirm'
import { type IdOf, language } from '../words/words.ts'

/** What a fallback needs of the shop. */
interface FallbackSetting {
  /** Asks the shop's own server whether there is enough stock. */
  hasStock: () => Promise<boolean>
  /** Where the customer goes on in another browser. */
  resumeUrl: string
}

/** Something to do in Instagram's webview. */
interface Fallback {
  /** As a merchant writes it. */
  code: string
  make: (setting: FallbackSetting) => InstagramFallback
}

/** Every ready-made fallback, and one of the merchant's own. */
export const fallbacks: Readonly<Record<IdOf<'fallbacks'>, Fallback>> = {
  block: { code: 'block()', make: () => block() },
  'block-reason': {
    code: "block('Safari나 Chrome에서 결제해 주세요.')",
    make: () => block('Safari나 Chrome에서 결제해 주세요.'),
  },
  external: {
    code: "openExternalBrowser({ resumeUrl: 'https://shop.example/checkout/resume?order=…' })",
    make: ({ resumeUrl }) => openExternalBrowser({ resumeUrl, locale: language }),
  },
  precheck: {
    code: `payWithoutConfirm({
  precheck: async () => (await hasStock()) || { proceed: false, reason: '방금 품절되었습니다.' },
})`,
    make: ({ hasStock }) =>
      payWithoutConfirm({
        precheck: async () => (await hasStock()) || { proceed: false, reason: '방금 품절되었습니다.' },
      }),
  },
  pay: { code: 'payWithoutConfirm()', make: () => payWithoutConfirm() },
  own: {
    code: `({ request }) =>
  request.amount < 50_000
    ? { action: 'pay-without-confirm' }
    : { action: 'stop', reason: '5만 원 이상은 다른 브라우저에서 결제해 주세요.' }`,
    make: () => (context) =>
      context.request.amount < 50_000
        ? { action: 'pay-without-confirm' }
        : { action: 'stop', reason: '5만 원 이상은 다른 브라우저에서 결제해 주세요.' },
  },
}
