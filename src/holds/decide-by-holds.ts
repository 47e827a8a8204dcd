import type { AnyConfirmRequest, ConfirmCallParts } from '../endpoint/confirm-call.ts'
import { approve, type ConfirmDecision, decline } from '../endpoint/decision.ts'
import type { CartLine } from './cart-line.ts'
import { checkWhole } from './check-input.ts'
import { type CustomerLimit, customerLimit } from './customer-limit.ts'
import { type DeclineLanguage, declineTexts } from './decline-texts.ts'
import type { HoldAnswer } from './hold-answers.ts'
import type { PaymentVersion } from './hold-book.ts'
import type { HoldStore } from './hold-store.ts'
import { wrongUse } from './wrong-use.ts'

/** A line of an order. */
export interface OrderLine extends CartLine {
  /** What the customer knows the item by, for the text of a decline. Absent: `item`. */
  name?: string | undefined
}

/** An order as your server wrote it down before the customer pays. */
export interface ShopOrder {
  /** What is to be kept for it. */
  items: readonly OrderLine[]
  /** What is to be paid, in the currency's own unit. The browser's word on it doesn't count. */
  amount: number
  /** When its hold ends, from the moment that the order was made. Absent: `holdFor` from the first hold. */
  until?: Date | undefined
  /** Your id of who ordered, for `perCustomer`. Absent: the order counts towards nobody's limit. */
  customer?: string | undefined
}

/** A confirm call, by either version of PortOne's. */
export type AnyConfirmCall = AnyConfirmRequest & ConfirmCallParts

/** How a confirm call is decided by holds. */
export interface DecideByHoldsOptions {
  /** Your own order id of an attempt's `merchant_uid`. `null`: none is known. Absent: they are the same. */
  orderOf?: ((merchantUid: string) => string | null | undefined | PromiseLike<string | null | undefined>) | undefined
  /** Your order. `null`: there is none. Check here whatever else must be right: who asks, whether it is open. */
  itemsOf: (
    order: string,
    call: AnyConfirmCall,
  ) => ShopOrder | null | undefined | PromiseLike<ShopOrder | null | undefined>
  /** How long a hold lasts where the order has no `until`: whole milliseconds, 1 to a day. Absent: 900,000 (15 minutes). */
  holdFor?: number | undefined
  /**
   * The most payment attempts that one order may have: whoever finds the address can ask for any order, again and again. A whole
   * number from 1 to 10,000; costs a look a call. Absent: any number.
   */
  paymentsPerOrder?: number | undefined
  /**
   * The most orders of one customer that may hold goods at the same time; a further one is declined. Needs `customer` in your
   * orders, and costs a look a call for each open order of theirs. Absent: any number.
   *
   * @example
   * ```ts
   * perCustomer: { most: 3, ordersOf: (customer) => orders.openOf(customer) }
   * ```
   */
  perCustomer?: CustomerLimit | undefined
  /** The language of what the customer reads. Absent: `'ko'`. */
  language?: DeclineLanguage | undefined
}

/** A payment as the holds know it. */
export const heldPaymentOf = (call: AnyConfirmRequest): { payment: string; version: PaymentVersion } =>
  'transactionId' in call ? { payment: call.transactionId, version: 'v2' } : { payment: call.impUid, version: 'v1' }

/** The order of a confirm call. */
export const orderFinder =
  (orderOf: DecideByHoldsOptions['orderOf']) =>
  async (merchantUid: string): Promise<string | null> =>
    (orderOf ? await orderOf(merchantUid) : merchantUid) ?? null

/**
 * Makes the confirm endpoint's `decide`: is there such an order, is the amount its amount, and can its goods be kept? Declines say
 * which item is short. Serves V1 and V2.
 *
 * Give what it holds back by `onLateApproval`; `confirmByHolds` does all of it.
 *
 * @example
 * ```ts
 * const decide = decideByHolds(holds, {
 *   itemsOf: async (order) => orders.find(order), // { amount, items: [{ item: 'mug', quantity: 2, name: '머그컵' }], until }
 * })
 * export const POST = confirmEndpoint(decide, { onLateApproval: ({ merchantUid, impUid }) => holds.release(merchantUid, impUid) })
 * ```
 */
export function decideByHolds(
  holds: Pick<HoldStore, 'hold' | 'paymentsOf' | 'find'>,
  options: DecideByHoldsOptions,
): (call: AnyConfirmCall) => Promise<ConfirmDecision> {
  const { itemsOf, language = 'ko' } = options
  if (typeof itemsOf !== 'function')
    throw wrongUse(
      'decideByHolds: itemsOf must be a function that finds your order, such as (order) => orders.find(order).',
    )
  const find = orderFinder(options.orderOf)
  const holdFor = checkWhole(options.holdFor, 'holdFor', [1, 86_400_000, 900_000])
  const mostPayments = checkWhole(options.paymentsPerOrder, 'paymentsPerOrder', [1, 10_000, 0])

  const limited = options.perCustomer && customerLimit(holds, options.perCustomer)

  const no = (why: keyof typeof declineTexts, names: readonly string[] = []) => {
    const text = declineTexts[why]
    return decline(text[language](names.map((name) => `'${name}'`).join(', ')), { code: text.code })
  }

  function decisionOf(answer: HoldAnswer, payment: string, items: readonly OrderLine[]): ConfirmDecision {
    const names = (ids: readonly string[]) => ids.map((id) => items.find(({ item }) => item === id)?.name ?? id)
    switch (answer.status) {
      case 'held':
        return approve()
      case 'already-sold':
        // Asked again about the very payment that bought it.
        return answer.payment === payment ? approve() : no('already-sold')
      case 'sold-out':
        return no('sold-out', names(answer.short))
      case 'unknown-item':
        return no('unknown-item', names(answer.items))
      default:
        return no(answer.status)
    }
  }

  return async (call) => {
    const order = await find(call.merchantUid)
    const known = order === null ? null : await itemsOf(order, call)
    if (order === null || !known) return no('unknown-order')
    if (call.amount !== null && call.amount !== known.amount) return no('other-amount')
    const { payment, version } = heldPaymentOf(call)
    const from = performance.now()
    const timed = (decision: ConfirmDecision) => ({ ...decision, holdsTime: performance.now() - from })
    if (mostPayments > 0) {
      const payments = await holds.paymentsOf(order)
      if (payments.length >= mostPayments && !payments.some((one) => one.payment === payment))
        return timed(no('too-many-payments'))
    }
    const cart = known.items.map(({ item, quantity }) => ({ item, quantity }))
    const until = known.until ?? new Date(Date.now() + holdFor)
    const hold = () => holds.hold(order, cart, { payment, until, version })
    const answer = limited && known.customer !== undefined ? await limited(known.customer, order, hold) : await hold()
    if (!answer) return timed(no('too-many-orders'))
    return timed(decisionOf(answer, payment, known.items))
  }
}
