import { approve, type ConfirmDecision, type Decide, decline } from 'imp-confirm/endpoint'
import type { HoldAnswer, StockOrder, StockStore } from './stock-store.ts'

/** An order as the shop wrote it down, before the customer pays. */
export interface ShopOrder extends StockOrder {
  /** What is to be paid. The browser's word on it doesn't count. */
  amount: number
}

/** What the customer is told, by what came of the hold. */
const decisions: Record<HoldAnswer, () => ConfirmDecision> = {
  held: approve,
  'sold-out': () => decline('재고수량부족', { code: 'OUT_OF_STOCK' }),
  'too-late': () => decline('주문 시간이 지났습니다. 다시 주문해 주세요.', { code: 'ORDER_EXPIRED' }),
  'given-back': () => decline('중단된 결제입니다. 다시 시도해 주세요.', { code: 'PAYMENT_GIVEN_UP' }),
  'already-sold': () => decline('이미 처리된 주문입니다.', { code: 'ALREADY_PAID' }),
}

/**
 * The confirm endpoint's check: is there such an order, is the amount its amount, and can its goods be held?
 *
 * @param findOrder Your orders. `undefined` for one that isn't there.
 * @param now In milliseconds since the epoch.
 */
export const decideByStock =
  (
    store: StockStore,
    findOrder: (orderId: string) => ShopOrder | undefined | Promise<ShopOrder | undefined>,
    now: () => number = Date.now,
  ): Decide =>
  async ({ impUid, merchantUid, amount }) => {
    const order = await findOrder(merchantUid)
    if (!order) return decline('주문을 찾을 수 없습니다.', { code: 'ORDER_UNKNOWN' })
    if (order.amount !== amount)
      return decline('주문 금액이 바뀌었습니다. 다시 주문해 주세요.', { code: 'AMOUNT_CHANGED' })
    return decisions[await store.hold(order, impUid, now())]()
  }
