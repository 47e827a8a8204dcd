import { approve, type ConfirmDecision, type Decide, decline } from 'imp-confirm/endpoint'
import type { CartLine, HoldAnswer, HoldStore } from 'imp-confirm/holds'

/** An order as the shop wrote it down, before the customer pays. */
export interface ShopOrder {
  /** The shop's own number; here each attempt has the same. */
  order: string
  cart: CartLine[]
  /** What is to be paid. The browser's word on it doesn't count. */
  amount: number
  /** How long its goods may be held, in milliseconds since the epoch: counted from the order, not from an attempt. */
  heldUntil: number
}

const soldOut = () => decline('방금 품절되었습니다.', { code: 'OUT_OF_STOCK' })

/** What the customer is told, by what came of the hold. */
const decisions: Readonly<Record<HoldAnswer['status'], () => ConfirmDecision>> = {
  held: approve,
  'sold-out': soldOut,
  'unknown-item': soldOut,
  'too-late': () => decline('주문 시간이 지났습니다. 다시 주문해 주세요.', { code: 'ORDER_EXPIRED' }),
  'given-back': () => decline('중단된 결제입니다. 다시 시도해 주세요.', { code: 'PAYMENT_GIVEN_UP' }),
  'already-sold': () => decline('이미 처리된 주문입니다.', { code: 'ALREADY_PAID' }),
  'other-cart': () => decline('주문 내용이 바뀌었습니다. 다시 주문해 주세요.', { code: 'CART_CHANGED' }),
}

/**
 * The confirm endpoint's check: is there such an order, is the amount its amount, and can its goods be held?
 *
 * @param findOrder The shop's orders. `undefined` for one that isn't there.
 */
export const decideByHolds =
  (holds: HoldStore, findOrder: (merchantUid: string) => ShopOrder | undefined): Decide =>
  async ({ impUid, merchantUid, amount }) => {
    const found = findOrder(merchantUid)
    if (!found) return decline('주문을 찾을 수 없습니다.', { code: 'ORDER_UNKNOWN' })
    if (found.amount !== amount)
      return decline('주문 금액이 바뀌었습니다. 다시 주문해 주세요.', { code: 'AMOUNT_CHANGED' })
    const { order, cart, heldUntil } = found
    const { status } = await holds.hold(order, cart, { payment: impUid, until: new Date(heldUntil) })
    return decisions[status]()
  }
