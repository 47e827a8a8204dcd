import type { DeclineDetail, PayOutcome } from './outcome.ts'
import { readFields } from './read-fields.ts'

/** What shops may show, each in Korean and English. None says more than is known. */
const messages = {
  completed: [
    '결제 결과를 확인하고 있습니다. 잠시만 기다려 주세요.',
    'We are checking the result of your payment. One moment, please.',
  ],
  'awaiting-deposit': [
    '가상계좌가 발급되었습니다. 기한 안에 입금해 주세요.',
    'A virtual account was issued. Please make the deposit in time.',
  ],
  'confirm-declined': [
    '주문을 확인할 수 없어 결제를 중단했습니다. 다시 시도해 주세요.',
    'The order could not be confirmed, so the payment was stopped. Please try again.',
  ],
  'user-cancelled': [
    '결제가 끝나기 전에 결제창이 닫혔습니다. 주문 내역을 확인하고 다시 시도해 주세요.',
    'The payment window closed before the payment ended. Please check your orders and try again.',
  ],
  declined: [
    '카드사나 은행에서 결제를 승인하지 않았습니다. 다른 결제 수단을 이용해 주세요.',
    'Your card company or bank declined the payment. Please use another payment method.',
  ],
  'already-paid': [
    '이미 처리되었거나 처리 중인 주문입니다. 주문 내역을 확인해 주세요.',
    'This order has been processed or is being processed. Please check your orders.',
  ],
  'timed-out': [
    '결제 시간이 초과되었습니다. 주문 내역을 확인하고 다시 시도해 주세요.',
    'The payment timed out. Please check your orders and try again.',
  ],
  'popup-blocked': [
    '브라우저가 결제창을 막았습니다. 팝업을 허용하고 다시 시도해 주세요.',
    'Your browser blocked the payment window. Please allow popups and try again.',
  ],
  network: [
    '통신 문제로 결제 결과를 확인하지 못했습니다. 주문 내역을 확인해 주세요.',
    'The result of the payment is not known because of a network problem. Please check your orders.',
  ],
  'pg-error': [
    '결제가 끝나지 않았습니다. 주문 내역을 확인하고 다시 시도해 주세요.',
    'The payment did not finish. Please check your orders and try again.',
  ],
  'instagram-webview': [
    '인스타그램에서는 결제할 수 없습니다. Safari, Chrome 같은 다른 브라우저에서 열어 주세요.',
    'You cannot pay inside Instagram. Please open this page in another browser, such as Safari or Chrome.',
  ],
  'payment-in-progress': [
    '다른 결제가 진행 중입니다. 먼저 끝내 주세요.',
    'Another payment is open. Please finish it first.',
  ],
  aborted: ['결제를 시작하지 않았습니다.', 'The payment was not started.'],
  unknown: [
    '결제 결과를 아직 알 수 없습니다. 다시 결제하지 말고 주문 내역을 확인해 주세요.',
    'The result of the payment is not known yet. Please do not pay again; check your orders.',
  ],
  /** Nothing that the customer could do: the shop has to mend it. */
  shop: [
    '지금은 이 방법으로 결제할 수 없습니다. 다른 결제 수단을 쓰거나 판매자에게 문의해 주세요.',
    'You cannot pay this way right now. Please use another payment method or contact the shop.',
  ],
} as const

/** What is put before the message of `declined` where the card company or bank said why. */
const details: Record<NonNullable<DeclineDetail>, readonly [string, string]> = {
  limit: ['한도를 초과했습니다.', 'The limit was exceeded.'],
  balance: ['잔액이 부족합니다.', 'The balance is too low.'],
  'limit-or-balance': ['한도를 초과했거나 잔액이 부족합니다.', 'The limit was exceeded or the balance is too low.'],
  expired: ['유효기간을 확인해 주세요.', 'Please check the expiry date.'],
  stolen: ['사용할 수 없는 카드입니다.', 'This card cannot be used.'],
  suspended: ['정지된 카드나 계좌입니다.', 'The card or account is suspended.'],
  installment: ['할부를 이용할 수 없습니다.', 'The instalment plan is not available.'],
  password: ['비밀번호를 확인해 주세요.', 'Please check the password.'],
  issuer: ['카드사나 은행에 문의해 주세요.', 'Please ask your card company or bank.'],
}

/** PGs whose review demands PortOne's `error_msg` unmodified, without even a sentence in front. Source: the Naver Pay page. */
const verbatimPgs = ['naverpay']

function keyOf(outcome: PayOutcome): keyof typeof messages {
  const key = outcome.status === 'failed' || outcome.status === 'refused' ? outcome.code : outcome.status
  if (key === 'user-cancelled' && outcome.blockedBy?.some(({ kind }) => kind === 'popup')) return 'popup-blocked'
  return key in messages ? (key as keyof typeof messages) : 'shop'
}

/** What is to be shown as somebody else wrote it: the merchant's own reason, or the text a PG's review demands. */
function othersWords(outcome: PayOutcome): string | null | undefined {
  if (outcome.status === 'failed' && verbatimPgs.includes(outcome.provider ?? ''))
    return readFields(outcome.raw).message
  return 'reason' in outcome ? outcome.reason : null
}

/**
 * What a shop may show its customer about an outcome, in Korean or English: the merchant's confirm reason as it was
 * written, PortOne's own text where the PG's review demands it (Naver Pay), else a sentence that says no more than is
 * known. Plain text without control characters: put it into `textContent`, never into HTML.
 *
 * @param options.locale `'ko'`, `'en'`, or a language tag such as `'en-US'`; anything but English is Korean. Absent: Korean.
 * @example
 * ```ts
 * notice.textContent = customerMessage(outcome, { locale: document.documentElement.lang })
 * ```
 */
export function customerMessage(outcome: PayOutcome, options: { locale?: string | undefined } = {}): string {
  const language = /^en\b/i.test(options.locale ?? '') ? 1 : 0
  const words = othersWords(outcome)
  if (words) return words.replace(/[\0-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff]/g, '').trim()
  const message = messages[keyOf(outcome)][language]
  return outcome.status === 'failed' && outcome.code === 'declined' && outcome.detail
    ? `${details[outcome.detail][language]} ${message}`
    : message
}
