import type { Words } from '../terminal/language.ts'
import type { ConfirmWire } from './confirm-wire.ts'
import type { ProbeRequest } from './exchange.ts'
import type { ProbeId } from './judge.ts'

/** One step of a check: what is asked, in words, and the requests that are sent together. */
export interface Question {
  says: Words
  requests: readonly (readonly [ProbeId, ProbeRequest | Promise<ProbeRequest>])[]
}

/** What a check asks about. */
export interface AskedAbout {
  wire: ConfirmWire
  /** As the wire, but signed by another secret. V2 with a secret only. */
  forgedWire?: ConfirmWire | undefined
  /** As the wire, but without a signature. V2 with a secret only. */
  unsignedWire?: ConfirmWire | undefined
  /** A part of the made-up ids that nobody else has. */
  nonce: string
  /** An order of the shop's. Absent: only about one that doesn't exist. */
  order?: { order: string; amount: number } | undefined
}

/**
 * The questions, in their order. The first two tell a cold answer from a warm one; all that follow are about the same two
 * payments, so a real order's stock is held once at most.
 */
export function questions({ wire, forgedWire, unsignedWire, nonce, order }: AskedAbout): Question[] {
  const nobodys = { attempt: `imp_check_${nonce}`, order: `imp-confirm-check-${nonce}`, amount: 1000 }
  const real = order && { attempt: `imp_check_order_${nonce}`, ...order }
  const list: (Question | false | undefined)[] = [
    {
      says: { ko: '없는 주문', en: "an order that doesn't exist" },
      requests: [['unknown-order', wire.ask(nobodys)]],
    },
    { says: { ko: '같은 결제를 다시', en: 'the same payment again' }, requests: [['again', wire.ask(nobodys)]] },
    {
      says: { ko: '같은 결제를 동시에 두 번', en: 'the same payment twice at once' },
      requests: [
        ['at-once', wire.ask(nobodys)],
        ['at-once-too', wire.ask(nobodys)],
      ],
    },
    {
      says: { ko: 'GET 요청', en: 'with GET' },
      requests: [['get', { method: 'GET', headers: { 'user-agent': 'imp-confirm-check' }, body: '' }]],
    },
    {
      says: { ko: 'JSON이 아닌 본문', en: 'a body that is no JSON' },
      requests: [['broken', wire.send('{"imp_uid":')]],
    },
    { says: { ko: '필드가 없는 본문', en: 'a body without fields' }, requests: [['incomplete', wire.send('{}')]] },
    unsignedWire && {
      says: { ko: '서명이 없는 V2 요청', en: 'a V2 call without a signature' },
      requests: [['unsigned', unsignedWire.ask(nobodys)]],
    },
    forgedWire && {
      says: { ko: '다른 시크릿으로 서명한 V2 요청', en: 'a V2 call signed by another secret' },
      requests: [['signed-wrongly', forgedWire.ask(nobodys)]],
    },
    real && {
      says: { ko: `주문 ${real.order}, ${real.amount}`, en: `order ${real.order}, ${real.amount}` },
      requests: [['order', wire.ask(real)]],
    },
    real && {
      says: { ko: '그 주문의 같은 결제를 다시', en: "that order's same payment again" },
      requests: [['order-again', wire.ask(real)]],
    },
    real && {
      says: { ko: '그 주문을 다른 금액으로', en: 'that order with another amount' },
      requests: [
        [
          'other-amount',
          wire.ask({
            ...real,
            attempt: `${real.attempt}_other`,
            amount: real.amount > 1 ? real.amount - 1 : real.amount + 1,
          }),
        ],
      ],
    },
  ]
  return list.filter((question): question is Question => Boolean(question))
}
