import type { PaymentWindow, SimulatedPayment } from 'imp-confirm/simulator'
import { words } from '../words/words.ts'

/** What can be done besides the window while it is open. */
export interface ExternalActions {
  /** Another customer buys the last pieces. */
  rival: () => Promise<unknown>
  /** The shop aborts its signal. */
  giveUp: () => void
  /** The customer presses the shop's Pay again. */
  payAgain: () => void
  /** The page is left for the card company's, from which the customer presses Back. */
  leave: () => void
}

/** The name of an action. */
export type ActionId = keyof typeof words.actions
type Action = (window: PaymentWindow, external: ExternalActions) => unknown
type DeclineId = Extract<ActionId, `decline-${string}`>

const numbers = ({ impUid, merchantUid }: SimulatedPayment) => ({ imp_uid: impUid, merchant_uid: merchantUid })
/** An answer of the payment's two numbers, with these fields. */
const told =
  (fields: Record<string, unknown>): Action =>
  (window) =>
    window.answer({ answer: (payment: SimulatedPayment) => ({ ...numbers(payment), ...fields }) })
const failure = (text: string) => told({ success: false, error_msg: text })
const byName = <Id extends ActionId>(ids: readonly Id[], make: (id: Id) => Action) =>
  Object.fromEntries(ids.map((id) => [id, make(id)])) as unknown as Readonly<Record<Id, Action>>

const failures = ['already-paid', 'request-rejected', 'timed-out', 'network', 'pg-error', 'popup-blocked'] as const
const declines = Object.keys(words.actions).filter((id): id is DeclineId => id.startsWith('decline-'))
const detailOf = (id: DeclineId) =>
  id === 'decline-none' ? null : (id.slice('decline-'.length) as Parameters<PaymentWindow['decline']>[0])

/** Everything that can happen in PortOne's window, by group and name: the buttons of the window's column. */
export const actionGroups = {
  customer: {
    approve: (window) => window.approve(),
    cancel: (window) => window.cancel(),
    deposit: (window) => window.answer('awaiting-deposit'),
  },
  decline: byName(declines, (id) => (window) => window.decline(detailOf(id))),
  answer: {
    ...byName(failures, (id) => (window) => window.answer(id)),
    // As PGs word them: danal's code book, and PortOne's page of nice_v2.
    maintenance: failure('은행 점검시간입니다.'),
    'pg-in-progress': failure('이미 진행 중인 인증이 있습니다.'),
  },
  odd: {
    close: (window) => window.closeSilently(),
    twice: (window) => window.answerTwice(),
    late: (window) => window.answer({ faults: ['late-callback'] }),
    'other-order': (window) => window.answerForOther('order-of-somebody-else'),
    contradictory: told({ success: true, error_msg: '승인 결과를 확인하지 못했습니다.' }),
    incomplete: (window) =>
      window.answer({ answer: ({ merchantUid }: SimulatedPayment) => ({ merchant_uid: merchantUid }) }),
    'late-pg': told({ success: false, pg_provider: 'daou' }),
  },
  around: {
    rival: async (window, external) => {
      await external.rival()
      await window.approve()
    },
    'give-up': (_, external) => external.giveUp(),
    'pay-again': (_, external) => external.payAgain(),
    back: (_, external) => external.leave(),
  },
} satisfies Record<string, Partial<Record<ActionId, Action>>>

/** The same by name. */
export const actions: Readonly<Record<ActionId, Action>> = Object.assign({}, ...Object.values(actionGroups))
