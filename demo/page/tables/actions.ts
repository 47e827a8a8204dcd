import type { DeclineDetail } from 'imp-confirm'
import type { PaymentWindow, SimulatedPayment } from 'imp-confirm/simulator'
import type { Words } from '../say.ts'
import { words } from '../words/words.ts'

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

const declines: Readonly<Record<NonNullable<DeclineDetail> | 'none', Words>> = words.declines
const decline = (detail: keyof typeof declines): Act => ({
  name: declines[detail],
  group: 'decline',
  do: (window) => window.decline(detail === 'none' ? null : detail),
})

/** Everything that can happen in PortOne's window, by name: the buttons of the window's column. */
export const acts = {
  approve: { name: words.acts.approve, group: 'customer', do: (window) => window.approve() },
  cancel: { name: words.acts.cancel, group: 'customer', do: (window) => window.cancel() },
  deposit: {
    name: words.acts.deposit,
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
  'decline-tries': decline('tries'),
  'decline-mismatch': decline('mismatch'),
  'decline-unregistered': decline('unregistered'),
  'decline-minor': decline('minor'),
  'decline-phone-blocked': decline('phone-blocked'),
  'decline-issuer': decline('issuer'),
  'decline-none': decline('none'),
  'already-paid': {
    name: words.acts['already-paid'],
    group: 'answer',
    do: (window) => window.answer('already-paid'),
  },
  'request-rejected': {
    name: words.acts['request-rejected'],
    group: 'answer',
    do: (window) => window.answer('request-rejected'),
  },
  'timed-out': { name: words.acts['timed-out'], group: 'answer', do: (window) => window.answer('timed-out') },
  network: { name: words.acts.network, group: 'answer', do: (window) => window.answer('network') },
  'pg-error': {
    name: words.acts['pg-error'],
    group: 'answer',
    do: (window) => window.answer('pg-error'),
  },
  'popup-blocked': {
    name: words.acts['popup-blocked'],
    group: 'answer',
    do: (window) => window.answer('popup-blocked'),
  },
  close: { name: words.acts.close, group: 'odd', do: (window) => window.closeSilently() },
  twice: { name: words.acts.twice, group: 'odd', do: (window) => window.answerTwice() },
  late: {
    name: words.acts.late,
    group: 'odd',
    do: (window) => window.answer({ faults: ['late-callback'] }),
  },
  'other-order': {
    name: words.acts['other-order'],
    group: 'odd',
    do: (window) => window.answerForOther('order-of-somebody-else'),
  },
  contradictory: {
    name: words.acts.contradictory,
    group: 'odd',
    do: told(({ impUid, merchantUid }) => ({
      success: true,
      imp_uid: impUid,
      merchant_uid: merchantUid,
      error_msg: '승인 결과를 확인하지 못했습니다.',
    })),
  },
  incomplete: {
    name: words.acts.incomplete,
    group: 'odd',
    do: told(({ merchantUid }) => ({ merchant_uid: merchantUid })),
  },
  'late-pg': {
    name: words.acts['late-pg'],
    group: 'odd',
    do: told(({ impUid, merchantUid }) => ({
      success: false,
      imp_uid: impUid,
      merchant_uid: merchantUid,
      pg_provider: 'daou',
    })),
  },
  rival: {
    name: words.acts.rival,
    group: 'around',
    do: async (window, hands) => {
      await hands.rival()
      await window.approve()
    },
  },
  'give-up': {
    name: words.acts['give-up'],
    group: 'around',
    do: (_, hands) => hands.giveUp(),
  },
  'pay-again': {
    name: words.acts['pay-again'],
    group: 'around',
    do: (_, hands) => hands.payAgain(),
  },
  back: {
    name: words.acts.back,
    group: 'around',
    do: (_, hands) => hands.leave(),
  },
} as const satisfies Record<string, Act>

/** The name of an act. */
export type ActId = keyof typeof acts
