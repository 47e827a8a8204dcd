import {
  type CustomerSituation,
  type CustomerStep,
  customerMessage,
  customerMessages,
  customerNext,
  type OwnCustomerMessages,
  type PayOutcome,
} from 'imp-confirm'

export const own: OwnCustomerMessages = {
  'declined/limit': {
    ko: '한도를 넘어 결제되지 않았습니다.',
    en: 'Over your limit; not charged.',
    ja: '限度額を超えました。',
  },
  'confirm-declined/OUT_OF_STOCK': '방금 품절되었습니다.',
  'confirm-declined/PRICE_CHANGED': (outcome, language) => `${outcome.merchantUid} ${language}`,
  unknown: customerMessages.unknown,
}

export const say = (outcome: PayOutcome): string =>
  customerMessage(outcome, { locale: 'en', fallback: 'en', messages: own })

export const buttons: Record<CustomerStep, string> = {
  retry: '다시 결제하기',
  correct: '다시 결제하기',
  'other-means': '다른 결제수단',
  wait: '주문 내역',
  'check-first': '주문 내역',
  'ask-issuer': '다른 결제수단',
  'ask-shop': '문의하기',
}
export const button = (outcome: PayOutcome): string | undefined => {
  const step = customerNext(outcome)
  return step === null ? undefined : buttons[step]
}

export const inOrder = (Object.keys(customerMessages) as CustomerSituation[]).map(
  (situation) => customerMessages[situation].step,
)
