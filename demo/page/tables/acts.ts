import type { DeclineDetail } from 'imp-confirm'
import type { PaymentWindow, SimulatedPayment } from 'imp-confirm/simulator'
import type { Words } from '../say.ts'

/** What can be done besides the window while it is open. */
export interface Hands {
  /** Another customer buys the last pieces. */
  rival: () => Promise<unknown>
  /** The shop aborts its signal. */
  giveUp: () => void
  /** The customer presses the shop's Pay again. */
  payAgain: () => void
  /** The page is left for the card company's, from which the customer presses Back. */
  leave: () => void
}

/** Something that can happen in an open window. */
export interface Act {
  name: Words
  group: 'customer' | 'decline' | 'answer' | 'odd' | 'around'
  do: (window: PaymentWindow, hands: Hands) => unknown
}

const told = (fields: (payment: SimulatedPayment) => Record<string, unknown>) => (window: PaymentWindow) =>
  window.answer({ answer: fields })

const declines: Readonly<Record<NonNullable<DeclineDetail> | 'none', Words>> = {
  limit: ['한도 초과', 'Over the limit'],
  balance: ['잔액 부족', 'Balance too low'],
  'limit-or-balance': ['한도 초과 또는 잔액 부족', 'Limit or balance'],
  expired: ['유효기간 만료', 'Card expired'],
  stolen: ['도난·분실 카드', 'Lost or stolen card'],
  suspended: ['거래 정지 카드', 'Card suspended'],
  installment: ['할부 불가', 'No instalments'],
  password: ['비밀번호 오류', 'Wrong password'],
  issuer: ['카드사 거절', 'Declined by the issuer'],
  none: ['이유 없음', 'No reason given'],
}
const decline = (detail: keyof typeof declines): Act => ({
  name: declines[detail],
  group: 'decline',
  do: (window) => window.decline(detail === 'none' ? null : detail),
})

/** Everything that can happen in PortOne's window, by name: the buttons of the window's column. */
export const acts = {
  approve: { name: ['결제 승인', 'Approve'], group: 'customer', do: (window) => window.approve() },
  cancel: { name: ['취소', 'Cancel'], group: 'customer', do: (window) => window.cancel() },
  deposit: {
    name: ['가상계좌 발급', 'Get a virtual account'],
    group: 'customer',
    do: (window) => window.answer('awaiting-deposit'),
  },
  'decline-limit': decline('limit'),
  'decline-balance': decline('balance'),
  'decline-limit-or-balance': decline('limit-or-balance'),
  'decline-expired': decline('expired'),
  'decline-stolen': decline('stolen'),
  'decline-suspended': decline('suspended'),
  'decline-installment': decline('installment'),
  'decline-password': decline('password'),
  'decline-issuer': decline('issuer'),
  'decline-none': decline('none'),
  'already-paid': {
    name: ['이미 처리되었거나 처리 중인 주문', 'Already held by PortOne'],
    group: 'answer',
    do: (window) => window.answer('already-paid'),
  },
  'request-rejected': {
    name: ['요청 거부', 'Request rejected'],
    group: 'answer',
    do: (window) => window.answer('request-rejected'),
  },
  'timed-out': { name: ['세션 만료', 'Session ran out'], group: 'answer', do: (window) => window.answer('timed-out') },
  network: { name: ['통신 오류', 'Network failure'], group: 'answer', do: (window) => window.answer('network') },
  'pg-error': {
    name: ['그 밖의 PG 오류', 'Any other PG error'],
    group: 'answer',
    do: (window) => window.answer('pg-error'),
  },
  'popup-blocked': {
    name: ['팝업 차단', 'Popup blocked'],
    group: 'answer',
    do: (window) => window.answer('popup-blocked'),
  },
  close: { name: ['답 없이 닫기', 'Close without an answer'], group: 'odd', do: (window) => window.closeSilently() },
  twice: { name: ['두 번 답하기', 'Answer twice'], group: 'odd', do: (window) => window.answerTwice() },
  late: {
    name: ['늦게 답하기 (3초)', 'Answer late (3 s)'],
    group: 'odd',
    do: (window) => window.answer({ faults: ['late-callback'] }),
  },
  'other-order': {
    name: ['다른 주문의 답', "Another order's answer"],
    group: 'odd',
    do: (window) => window.answerForOther('order-of-somebody-else'),
  },
  contradictory: {
    name: ['성공이면서 오류인 답', 'Success and error at once'],
    group: 'odd',
    do: told(({ impUid, merchantUid }) => ({
      success: true,
      imp_uid: impUid,
      merchant_uid: merchantUid,
      error_msg: '승인 결과를 확인하지 못했습니다.',
    })),
  },
  incomplete: {
    name: ['결제번호 없는 답', 'No payment number'],
    group: 'odd',
    do: told(({ merchantUid }) => ({ merchant_uid: merchantUid })),
  },
  'late-pg': {
    name: ['키움페이의 이른 “실패”', 'An early “no” of Kiwoom Pay'],
    group: 'odd',
    do: told(({ impUid, merchantUid }) => ({
      success: false,
      imp_uid: impUid,
      merchant_uid: merchantUid,
      pg_provider: 'daou',
    })),
  },
  rival: {
    name: ['다른 손님이 먼저 사 간 뒤 결제', 'Pay after another customer bought the last one'],
    group: 'around',
    do: async (window, hands) => {
      await hands.rival()
      await window.approve()
    },
  },
  'give-up': {
    name: ['쇼핑몰이 기다림을 멈춤', 'The shop stops waiting'],
    group: 'around',
    do: (_, hands) => hands.giveUp(),
  },
  'pay-again': {
    name: ['결제 버튼을 또 누름', 'Pay is pressed again'],
    group: 'around',
    do: (_, hands) => hands.payAgain(),
  },
  back: {
    name: ['카드사로 갔다가 뒤로 가기', 'To the card company, and Back'],
    group: 'around',
    do: (_, hands) => hands.leave(),
  },
} as const satisfies Record<string, Act>

/** The name of an act. */
export type ActId = keyof typeof acts
