/** What a customer reads, by language. */
export type DeclineLanguage = 'ko' | 'en'

/** A reason's code, and its texts. `items` are the names of what is meant. */
export interface DeclineText {
  code: string
  ko: (items: string) => string
  en: (items: string) => string
}

const same = (code: string, ko: string, en: string): DeclineText => ({ code, ko: () => ko, en: () => en })

/** Why a confirm call is declined. */
export const declineTexts = {
  'unknown-order': same(
    'ORDER_UNKNOWN',
    '주문을 찾을 수 없습니다. 장바구니에서 다시 주문해 주세요.',
    'The order was not found. Please order again from your cart.',
  ),
  'other-amount': same(
    'AMOUNT_CHANGED',
    '주문 금액이 변경되었습니다. 금액을 확인하고 다시 주문해 주세요.',
    'The price of the order has changed. Please check it and order again.',
  ),
  'sold-out': {
    code: 'OUT_OF_STOCK',
    ko: (items) => `${items} 상품의 재고가 부족합니다. 수량을 확인해 주세요.`,
    en: (items) => `Not enough in stock: ${items}. Please check the quantity.`,
  },
  'unknown-item': {
    code: 'ITEM_UNKNOWN',
    ko: (items) => `${items} 상품은 지금 주문할 수 없습니다.`,
    en: (items) => `Cannot be ordered at the moment: ${items}.`,
  },
  'other-cart': same(
    'ORDER_CHANGED',
    '주문 내용이 변경되었습니다. 장바구니에서 다시 주문해 주세요.',
    'The order has changed. Please order again from your cart.',
  ),
  'already-sold': same(
    'ALREADY_PAID',
    '이미 처리된 주문입니다. 주문 내역을 확인해 주세요.',
    'This order has been handled already. Please check your orders.',
  ),
  'given-back': same(
    'PAYMENT_GIVEN_UP',
    '중단된 결제입니다. 결제를 다시 시도해 주세요.',
    'This payment was stopped. Please try again.',
  ),
  'too-late': same(
    'ORDER_EXPIRED',
    '주문 가능 시간이 지났습니다. 다시 주문해 주세요.',
    'The time for this order is over. Please order again.',
  ),
  'too-many-payments': same(
    'TOO_MANY_TRIES',
    '결제 시도 횟수를 초과했습니다. 다시 주문해 주세요.',
    'There were too many payments of this order. Please order again.',
  ),
  'too-many-orders': same(
    'TOO_MANY_ORDERS',
    '결제를 진행 중인 주문이 너무 많습니다. 먼저 진행한 주문을 확인해 주세요.',
    'Too many orders of yours are waiting for a payment. Please look at those first.',
  ),
} as const satisfies Record<string, DeclineText>
