import { plainText } from '../shared/plain-text.ts'
import type { AwaitingDepositOutcome, PayOutcome, VirtualAccount } from './outcome.ts'

/**
 * What a customer can do next:
 *
 * - `'retry'`: the same again, perhaps a little later. Nothing was charged.
 * - `'correct'`: what was typed or chosen, then again: a password, a card's number, the number of instalments.
 * - `'other-means'`: another card, account or pay method.
 * - `'wait'`: nothing now: closed hours, or somebody is still at it. Look at the orders before paying again.
 * - `'check-first'`: look at the orders; money may have moved. Offer no second payment.
 * - `'ask-issuer'`: ask the card company, the bank or the carrier, or take another means.
 * - `'ask-shop'`: ask the shop: another card wouldn't help.
 */
export type CustomerStep = 'retry' | 'correct' | 'other-means' | 'wait' | 'check-first' | 'ask-issuer' | 'ask-shop'

/** A text for the customer, or a function that makes it. */
export type CustomerText = string | ((outcome: PayOutcome, language: string) => string)

const virtualAccount = (outcome: PayOutcome) => (outcome as AwaitingDepositOutcome).account as VirtualAccount
const account = (outcome: PayOutcome): string =>
  plainText(`${virtualAccount(outcome).bank} ${virtualAccount(outcome).number}`)

/** The deadline in Korean time: `2026-12-01 23:59`. `''` when there is none. */
function due(outcome: PayOutcome): string {
  const korean = new Date((virtualAccount(outcome).dueAt ?? Number.NaN) + 9 * 3_600_000)
  return Number.isNaN(+korean) ? '' : korean.toISOString().slice(0, 16).replace('T', ' ')
}

/**
 * What customers are told, by situation: the step, and the text in Korean and English. A situation's name is the outcome's
 * code, its detail behind it; without more nothing was charged, and what ends in `/may-have-moved` says that it isn't known.
 *
 * No text says more than is known, none that a payment is paid. Those of a failure that moved no money say so; where money
 * may have moved the orders come first. To be read, translated, and replaced one by one by `customerMessage`'s `messages`.
 *
 * @example
 * ```ts
 * customerMessage(outcome, { messages: { 'declined/limit': `${customerMessages['declined/limit'].ko} 고객센터 1588-0000` } })
 * ```
 */
export const customerMessages = {
  completed: {
    step: null,
    ko: '결제 결과를 확인하고 있습니다. 다시 결제하지 말고 잠시 기다려 주세요.',
    en: "We're checking your payment. Please wait; don't pay again.",
  },
  'awaiting-deposit': {
    step: null,
    ko: (outcome) => `${account(outcome)} 계좌로 ${due(outcome) ? `${due(outcome)}까지 ` : ''}입금해 주세요.`,
    en: (outcome) => `Please transfer to ${account(outcome)}${due(outcome) && ` by ${due(outcome)} (Korean time)`}.`,
  },
  'awaiting-deposit/no-account': {
    step: 'check-first',
    ko: '가상계좌가 발급되었습니다. 계좌번호와 기한은 주문 내역에서 확인해 주세요.',
    en: 'A virtual account was issued. Check your orders for its number and due date.',
  },
  'confirm-declined': {
    step: 'retry',
    ko: '판매자가 주문을 확인하지 못해 결제되지 않았습니다. 잠시 뒤 다시 시도해 주세요.',
    en: "The shop couldn't confirm your order; you were not charged. Please try again shortly.",
  },
  'user-cancelled': {
    step: 'retry',
    ko: '결제를 취소해 결제되지 않았습니다. 결제하려면 다시 시도해 주세요.',
    en: 'The payment was cancelled; you were not charged. To pay, please try again.',
  },
  'user-cancelled/may-have-moved': {
    step: 'check-first',
    ko: '결제창이 닫혔습니다. 다시 결제하기 전에 주문 내역을 확인해 주세요.',
    en: 'The payment window closed. Check your orders before paying again.',
  },
  declined: {
    step: 'other-means',
    ko: '인증이나 승인이 거절되어 결제되지 않았습니다. 다른 결제수단을 이용해 주세요.',
    en: 'Declined; you were not charged. Please use another method.',
  },
  'declined/limit': {
    step: 'other-means',
    ko: '결제 한도를 넘어 결제되지 않았습니다. 한도를 확인하거나 다른 결제수단을 이용해 주세요.',
    en: 'Over your limit; you were not charged. Check it or use another method.',
  },
  'declined/limit/phone': {
    step: 'other-means',
    ko: '휴대폰 결제 한도를 넘어 결제되지 않았습니다. 통신사 앱에서 확인하거나 다른 결제수단을 이용해 주세요.',
    en: "Over your phone bill's limit; you were not charged. Check it with your carrier or use another method.",
  },
  'declined/balance': {
    step: 'other-means',
    ko: '잔액이 부족해 결제되지 않았습니다. 충전하거나 다른 결제수단을 이용해 주세요.',
    en: 'Balance too low; you were not charged. Top it up or use another method.',
  },
  'declined/limit-or-balance': {
    step: 'other-means',
    ko: '한도를 넘었거나 잔액이 부족해 결제되지 않았습니다. 확인하거나 다른 결제수단을 이용해 주세요.',
    en: 'Over your limit or balance; you were not charged. Check them or use another method.',
  },
  'declined/expired': {
    step: 'other-means',
    ko: '유효기간이 지났거나 맞지 않아 결제되지 않았습니다. 확인하거나 다른 결제수단을 이용해 주세요.',
    en: 'The card expired or its date is wrong; you were not charged. Check it or use another method.',
  },
  'declined/stolen': {
    step: 'ask-issuer',
    ko: '이용이 제한된 카드라 결제되지 않았습니다. 카드사에 문의하거나 다른 결제수단을 이용해 주세요.',
    en: "This card can't be used; you were not charged. Ask your card company or use another method.",
  },
  'declined/suspended': {
    step: 'ask-issuer',
    ko: '정지되었거나 이용이 제한된 결제수단이라 결제되지 않았습니다. 카드사·은행·통신사에 문의하거나 다른 결제수단을 이용해 주세요.',
    en: 'Suspended or restricted; you were not charged. Ask your card company, bank or carrier, or use another method.',
  },
  'declined/installment': {
    step: 'correct',
    ko: '이 할부는 이용할 수 없어 결제되지 않았습니다. 일시불로 다시 시도해 주세요.',
    en: 'Instalments unavailable; you were not charged. Try paying in full.',
  },
  'declined/password': {
    step: 'correct',
    ko: '비밀번호가 맞지 않거나 등록되지 않아 결제되지 않았습니다. 확인한 뒤 다시 시도해 주세요.',
    en: 'The password is wrong or not set; you were not charged. Check it and try again.',
  },
  'declined/tries': {
    step: 'ask-issuer',
    ko: '비밀번호나 인증 오류 횟수를 넘어 결제되지 않았습니다. 카드사·은행·통신사에 문의하거나 다른 결제수단을 이용해 주세요.',
    en: 'Too many wrong attempts; you were not charged. Ask your card company, bank or carrier, or use another method.',
  },
  'declined/mismatch': {
    step: 'correct',
    ko: '입력한 정보가 맞지 않아 결제되지 않았습니다. 확인한 뒤 다시 시도해 주세요.',
    en: "Something you entered doesn't match; you were not charged. Check it and try again.",
  },
  'declined/unregistered': {
    step: 'other-means',
    ko: '온라인 결제에 등록되지 않아 결제되지 않았습니다. 카드사·은행 앱에서 등록하거나 다른 결제수단을 이용해 주세요.',
    en: 'Not registered for paying online; you were not charged. Register it with your card company or bank, or use another method.',
  },
  'declined/minor': {
    step: 'other-means',
    ko: '미성년자는 이용할 수 없어 결제되지 않았습니다. 다른 결제수단을 이용해 주세요.',
    en: 'Not available to minors; you were not charged. Please use another method.',
  },
  'declined/phone-blocked': {
    step: 'ask-issuer',
    ko: '휴대폰 결제를 이용할 수 없는 번호라 결제되지 않았습니다. 통신사에 문의하거나 다른 결제수단을 이용해 주세요.',
    en: "This number can't pay by phone bill; you were not charged. Ask your carrier or use another method.",
  },
  'declined/issuer': {
    step: 'ask-issuer',
    ko: '카드사나 은행이 승인하지 않아 결제되지 않았습니다. 카드사·은행에 문의하거나 다른 결제수단을 이용해 주세요.',
    en: 'Your card company or bank declined; you were not charged. Ask them or use another method.',
  },
  'declined/authentication': {
    step: 'correct',
    ko: '인증에 실패해 결제되지 않았습니다. 카드사 앱이나 입력한 정보를 확인한 뒤 다시 시도해 주세요.',
    en: "Authentication failed; you were not charged. Check your card company's app or what you entered, and try again.",
  },
  'declined/foreign-card': {
    step: 'other-means',
    ko: '해외 발급 카드나 이 통화로 쓸 수 없는 카드라 결제되지 않았습니다. 다른 결제수단을 이용해 주세요.',
    en: "This card can't be used here because of its country or currency; you were not charged. Please use another method.",
  },
  'declined/may-have-moved': {
    step: 'check-first',
    ko: '결제가 거절되었을 수 있습니다. 다시 결제하기 전에 주문 내역을 확인해 주세요.',
    en: 'The payment may have been declined. Check your orders before paying again.',
  },
  'already-paid': {
    step: 'check-first',
    ko: '이미 결제가 접수된 주문일 수 있습니다. 다시 결제하지 말고 주문 내역을 확인해 주세요.',
    en: "This order may already have gone through. Don't pay again; check your orders.",
  },
  'request-rejected': {
    step: 'ask-shop',
    ko: '결제 요청을 처리할 수 없어 결제되지 않았습니다. 판매자에게 문의해 주세요.',
    en: "The request couldn't be processed; you were not charged. Please contact the shop.",
  },
  'timed-out': {
    step: 'retry',
    ko: '결제 시간이 지나 결제되지 않았습니다. 다시 시도해 주세요.',
    en: 'The payment timed out; you were not charged. Please try again.',
  },
  'timed-out/may-have-moved': {
    step: 'check-first',
    ko: '결제 시간이 지났습니다. 다시 결제하지 말고 주문 내역을 확인해 주세요.',
    en: "The payment timed out. Don't pay again; check your orders.",
  },
  'popup-blocked': {
    step: 'retry',
    ko: '브라우저가 결제창을 막아 결제되지 않았습니다. 팝업을 허용하고 다시 시도해 주세요.',
    en: 'Your browser blocked the payment window; you were not charged. Allow popups and try again.',
  },
  'popup-blocked/may-have-moved': {
    step: 'check-first',
    ko: '브라우저가 결제창을 막았습니다. 주문 내역을 확인한 뒤 팝업을 허용해 주세요.',
    en: 'Your browser blocked the payment window. Check your orders, then allow popups.',
  },
  'pg-error': {
    step: 'retry',
    ko: '문제가 생겨 결제되지 않았습니다. 잠시 뒤 다시 시도해 주세요.',
    en: 'Something went wrong; you were not charged. Please try again shortly.',
  },
  'pg-error/may-have-moved': {
    step: 'check-first',
    ko: '결제 결과를 확인하지 못했습니다. 다시 결제하지 말고 주문 내역을 확인해 주세요.',
    en: "We couldn't get the result. Don't pay again; check your orders.",
  },
  'pg-error/maintenance': {
    step: 'wait',
    ko: '은행·카드사·통신사 점검 시간이라 결제되지 않았습니다. 점검이 끝난 뒤 다시 시도하거나 다른 결제수단을 이용해 주세요.',
    en: 'Your bank, card company or carrier is closed for maintenance; you were not charged. Please wait and try later, or use another method.',
  },
  'pg-error/maintenance/may-have-moved': {
    step: 'wait',
    ko: '은행·카드사·통신사 점검 시간이라 결제 결과를 확인하지 못했습니다. 다시 결제하지 말고, 점검이 끝난 뒤 주문 내역을 확인해 주세요.',
    en: "Your bank, card company or carrier is closed for maintenance. Don't pay again; please wait, then check your orders.",
  },
  'pg-error/in-progress/may-have-moved': {
    step: 'wait',
    ko: '결제를 처리하고 있습니다. 다시 결제하지 말고, 잠시 뒤 주문 내역을 확인해 주세요.',
    en: "The payment is being processed. Don't pay again; please wait, then check your orders.",
  },
  'pg-unsupported': {
    step: 'other-means',
    ko: '이 결제수단은 이용할 수 없어 결제되지 않았습니다. 다른 결제수단을 이용해 주세요.',
    en: 'This method is not available; you were not charged. Please use another method.',
  },
  'instagram-webview': {
    step: null,
    ko: '인스타그램 앱에서는 결제할 수 없습니다. Safari나 Chrome에서 이어서 결제해 주세요.',
    en: 'You cannot pay inside the Instagram app. Please continue in Safari or Chrome.',
  },
  'imp-unavailable': {
    step: 'retry',
    ko: '결제창을 불러오지 못해 결제되지 않았습니다. 새로고침하고 다시 시도해 주세요.',
    en: "The payment window didn't load; you were not charged. Please reload and try again.",
  },
  'payment-in-progress': {
    step: 'wait',
    ko: '이미 열린 결제창이 있습니다. 그 창에서 계속해 주세요.',
    en: 'A payment window is already open. Please continue there.',
  },
  aborted: {
    step: null,
    ko: '결제를 시작하지 않았습니다.',
    en: 'The payment was not started.',
  },
  unknown: {
    step: 'check-first',
    ko: '결제 결과를 아직 알 수 없습니다. 다시 결제하지 말고 주문 내역을 확인해 주세요.',
    en: "The result isn't known yet. Don't pay again; check your orders.",
  },
} satisfies Record<string, { step: CustomerStep | null; ko: CustomerText; en: CustomerText }>

/** What a customer is told of; the keys of {@link customerMessages}. */
export type CustomerSituation = keyof typeof customerMessages
