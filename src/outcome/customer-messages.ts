import { plainText } from '../shared/plain-text.ts'
import type { CustomerSituation } from './customer-steps.ts'
import type { AwaitingDepositOutcome, PayOutcome } from './outcome.ts'

/** A text for the customer, or a function that makes it. */
export type CustomerText = string | ((outcome: PayOutcome, language: string) => string)

/** The account's parts in plain text, the deadline in Korean time: `2026-12-01 23:59`. */
function deposit(outcome: PayOutcome): { account: string; due: string | undefined } {
  const { bank, number, dueAt } = (outcome as AwaitingDepositOutcome).account
  const account = plainText(`${bank} ${number}`).trim()
  if (dueAt === null) return { account, due: undefined }
  const korean = new Date(dueAt + 9 * 3_600_000)
  return {
    account,
    due: Number.isNaN(korean.getTime()) ? undefined : korean.toISOString().slice(0, 16).replace('T', ' '),
  }
}

/**
 * What customers are told, in Korean and English, by situation. None says more than is known, none says that a payment is
 * paid; those of a failure that moved no money say so, and where money may have moved the orders come first. The texts of
 * `customerMessage`, to be read, translated and replaced one by one.
 *
 * @example
 * ```ts
 * customerMessage(outcome, { messages: { 'declined/limit': `${customerMessages['declined/limit'].ko} 고객센터 1588-0000` } })
 * ```
 */
export const customerMessages = {
  completed: {
    ko: '결제 결과를 확인하고 있습니다. 다시 결제하지 말고 잠시 기다려 주세요.',
    en: "We're checking your payment. Please wait; don't pay again.",
  },
  'awaiting-deposit': {
    ko: (outcome) => {
      const { account, due } = deposit(outcome)
      return due === undefined
        ? `${account} 계좌로 입금해 주세요. 입금 기한은 주문 내역에 있습니다.`
        : `${account} 계좌로 ${due}까지 입금해 주세요.`
    },
    en: (outcome) => {
      const { account, due } = deposit(outcome)
      return due === undefined
        ? `Please transfer to ${account}. Your orders show the due date.`
        : `Please transfer to ${account} by ${due} (Korean time).`
    },
  },
  'awaiting-deposit/no-account': {
    ko: '가상계좌가 발급되었습니다. 계좌번호와 기한은 주문 내역에서 확인해 주세요.',
    en: 'A virtual account was issued. Please check your orders for its number and due date.',
  },
  'confirm-declined': {
    ko: '판매자가 주문을 확인하지 못해 결제되지 않았습니다. 잠시 뒤 다시 시도해 주세요.',
    en: "The shop couldn't confirm your order. You were not charged. Please try again shortly.",
  },
  'user-cancelled': {
    ko: '결제가 취소되어 결제되지 않았습니다. 결제하려면 다시 시도해 주세요.',
    en: 'The payment was cancelled. You were not charged. To pay, please try again.',
  },
  'user-cancelled/may-have-moved': {
    ko: '결제창이 닫혔습니다. 다시 결제하기 전에 주문 내역을 확인해 주세요.',
    en: 'The payment window closed. Please check your orders before paying again.',
  },
  declined: {
    ko: '인증이나 승인이 거절되어 결제되지 않았습니다. 다른 결제수단을 이용해 주세요.',
    en: 'The payment was declined. You were not charged. Please use another payment method.',
  },
  'declined/limit': {
    ko: '결제 한도를 넘어 결제되지 않았습니다. 한도를 확인하거나 다른 결제수단을 이용해 주세요.',
    en: 'This is over your limit. You were not charged. Please check the limit or use another payment method.',
  },
  'declined/limit/phone': {
    ko: '휴대폰 결제 한도를 넘어 결제되지 않았습니다. 통신사 앱에서 한도를 확인하거나 다른 결제수단을 이용해 주세요.',
    en: "This is over your phone bill's limit. You were not charged. Please check it in your carrier's app or use another payment method.",
  },
  'declined/balance': {
    ko: '잔액이 부족해 결제되지 않았습니다. 충전하거나 다른 결제수단을 이용해 주세요.',
    en: 'The balance is too low. You were not charged. Please top it up or use another payment method.',
  },
  'declined/limit-or-balance': {
    ko: '한도를 넘었거나 잔액이 부족해 결제되지 않았습니다. 한도와 잔액을 확인하거나 다른 결제수단을 이용해 주세요.',
    en: 'This is over your limit or balance. You were not charged. Please check both or use another payment method.',
  },
  'declined/expired': {
    ko: '유효기간이 지났거나 맞지 않아 결제되지 않았습니다. 유효기간을 확인하거나 다른 결제수단을 이용해 주세요.',
    en: 'The card has expired or its expiry date is wrong. You were not charged. Please check the date or use another payment method.',
  },
  'declined/stolen': {
    ko: '이용이 제한된 카드라 결제되지 않았습니다. 카드사에 문의하거나 다른 결제수단을 이용해 주세요.',
    en: 'This card cannot be used. You were not charged. Please ask your card company or use another payment method.',
  },
  'declined/suspended': {
    ko: '정지된 결제수단이라 결제되지 않았습니다. 카드사·은행·통신사에 문의하거나 다른 결제수단을 이용해 주세요.',
    en: 'This card, account or number is suspended. You were not charged. Please ask your card company, bank or carrier, or use another payment method.',
  },
  'declined/installment': {
    ko: '이 할부는 이용할 수 없어 결제되지 않았습니다. 일시불로 다시 시도해 주세요.',
    en: 'These instalments are not available. You were not charged. Please try paying in full.',
  },
  'declined/password': {
    ko: '비밀번호가 맞지 않아 결제되지 않았습니다. 확인한 뒤 다시 시도해 주세요.',
    en: 'The password is wrong. You were not charged. Please check it and try again.',
  },
  'declined/tries': {
    ko: '비밀번호나 인증 오류 횟수를 넘어 결제되지 않았습니다. 카드사·은행·통신사에 문의해 재설정하거나 다른 결제수단을 이용해 주세요.',
    en: 'Too many wrong attempts. You were not charged. Please ask your card company, bank or carrier to reset it, or use another payment method.',
  },
  'declined/mismatch': {
    ko: '입력한 정보가 맞지 않아 결제되지 않았습니다. 카드번호, 생년월일 등을 확인한 뒤 다시 시도해 주세요.',
    en: 'Something you entered does not match. You were not charged. Please check the card number, date of birth and the like, and try again.',
  },
  'declined/unregistered': {
    ko: '온라인 결제에 등록되지 않은 카드나 계좌라 결제되지 않았습니다. 카드사·은행 앱에서 등록하거나 다른 결제수단을 이용해 주세요.',
    en: 'This card or account is not registered for paying online. You were not charged. Please register it with your card company or bank, or use another payment method.',
  },
  'declined/minor': {
    ko: '미성년자는 이 결제수단을 이용할 수 없어 결제되지 않았습니다. 다른 결제수단을 이용해 주세요.',
    en: 'Minors cannot use this payment method. You were not charged. Please use another payment method.',
  },
  'declined/phone-blocked': {
    ko: '휴대폰 결제를 이용할 수 없는 번호라 결제되지 않았습니다. 통신사에 문의하거나 다른 결제수단을 이용해 주세요.',
    en: 'This number cannot pay by phone bill. You were not charged. Please ask your carrier or use another payment method.',
  },
  'declined/issuer': {
    ko: '카드사나 은행이 승인하지 않아 결제되지 않았습니다. 카드사·은행에 문의하거나 다른 결제수단을 이용해 주세요.',
    en: 'Your card company or bank declined. You were not charged. Please ask them or use another payment method.',
  },
  'declined/may-have-moved': {
    ko: '결제가 거절되었을 수 있습니다. 다시 결제하기 전에 주문 내역을 확인해 주세요.',
    en: 'The payment may have been declined. Please check your orders before paying again.',
  },
  'already-paid': {
    ko: '이미 결제가 접수된 주문일 수 있습니다. 이번에는 결제되지 않았습니다. 다시 결제하지 말고 주문 내역을 확인해 주세요.',
    en: "This order may already have gone through. You were not charged this time. Don't pay again; check your orders.",
  },
  'already-paid/may-have-moved': {
    ko: '이미 결제가 접수된 주문일 수 있습니다. 다시 결제하지 말고 주문 내역을 확인해 주세요.',
    en: "This order may already have gone through. Don't pay again; check your orders.",
  },
  'request-rejected': {
    ko: '결제 요청을 처리할 수 없어 결제되지 않았습니다. 판매자에게 문의해 주세요.',
    en: "The payment request couldn't be processed. You were not charged. Please contact the shop.",
  },
  'timed-out': {
    ko: '결제 시간이 지나 결제되지 않았습니다. 다시 시도해 주세요.',
    en: 'The payment timed out. You were not charged. Please try again.',
  },
  'timed-out/may-have-moved': {
    ko: '결제 시간이 지났습니다. 다시 결제하지 말고 주문 내역을 확인해 주세요.',
    en: "The payment timed out. Don't pay again; check your orders.",
  },
  'popup-blocked': {
    ko: '브라우저가 결제창을 막아 결제되지 않았습니다. 팝업을 허용하고 다시 시도해 주세요.',
    en: 'Your browser blocked the payment window. You were not charged. Please allow popups and try again.',
  },
  'popup-blocked/may-have-moved': {
    ko: '브라우저가 결제창을 막았습니다. 주문 내역을 확인한 뒤 팝업을 허용해 주세요.',
    en: 'Your browser blocked the payment window. Please check your orders, then allow popups.',
  },
  'pg-error': {
    ko: '결제 처리 중 문제가 생겨 결제되지 않았습니다. 잠시 뒤 다시 시도해 주세요.',
    en: 'Something went wrong. You were not charged. Please try again shortly.',
  },
  'pg-error/may-have-moved': {
    ko: '결제 결과를 확인하지 못했습니다. 다시 결제하지 말고 주문 내역을 확인해 주세요.',
    en: "We couldn't get the result. Don't pay again; check your orders.",
  },
  'pg-error/maintenance': {
    ko: '은행·카드사·통신사 점검 시간이라 결제되지 않았습니다. 점검이 끝난 뒤 다시 시도하거나 다른 결제수단을 이용해 주세요.',
    en: 'Your bank, card company or carrier is closed for maintenance. You were not charged. Please wait and try later, or use another payment method.',
  },
  'pg-error/maintenance/may-have-moved': {
    ko: '은행·카드사·통신사 점검 시간이라 결제 결과를 확인하지 못했습니다. 다시 결제하지 말고, 점검이 끝난 뒤 주문 내역을 확인해 주세요.',
    en: "Your bank, card company or carrier is closed for maintenance. Don't pay again; please wait, then check your orders.",
  },
  'pg-error/in-progress/may-have-moved': {
    ko: '결제를 처리하고 있습니다. 다시 결제하지 말고, 잠시 뒤 주문 내역을 확인해 주세요.',
    en: "The payment is being processed. Don't pay again; please wait, then check your orders.",
  },
  'pg-unsupported': {
    ko: '이 결제수단은 이용할 수 없어 결제되지 않았습니다. 다른 결제수단을 이용해 주세요.',
    en: 'This payment method is not available here. You were not charged. Please use another payment method.',
  },
  'instagram-webview': {
    ko: '인스타그램 앱에서는 결제할 수 없습니다. Safari나 Chrome에서 이어서 결제해 주세요.',
    en: 'You cannot pay inside the Instagram app. Please continue in Safari or Chrome.',
  },
  'imp-unavailable': {
    ko: '결제창을 불러오지 못해 결제되지 않았습니다. 새로고침하고 다시 시도해 주세요.',
    en: "The payment window didn't load. You were not charged. Please reload and try again.",
  },
  'payment-in-progress': {
    ko: '이미 열린 결제창이 있습니다. 그 창에서 계속해 주세요.',
    en: 'A payment window is already open. Please continue there.',
  },
  aborted: { ko: '결제를 시작하지 않았습니다.', en: 'The payment was not started.' },
  unknown: {
    ko: '결제 결과를 아직 알 수 없습니다. 다시 결제하지 말고 주문 내역을 확인해 주세요.',
    en: "The result of the payment is not known yet. Don't pay again; check your orders.",
  },
} as const satisfies Record<CustomerSituation, { ko: CustomerText; en: CustomerText }>
