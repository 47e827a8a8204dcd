import type { PaymentRecord } from '../portone/payment-record.ts'
import { leftOf } from './judge-payment.ts'
import type { PortoneRest } from './portone-rest.ts'

/** A payment as the shop has it. */
export interface ShopPayment {
  /** PortOne's number of the payment. */
  impUid: string
  /** The attempt's number. */
  merchantUid: string
  /** What the shop believes to have got and not given back, in the currency's unit. */
  left: number
  /** Absent: `'KRW'`. */
  currency?: string | undefined
}

/** The shop's side. */
export interface ReconcileOrders {
  /** What the shop has for these payments, in any order; what it doesn't have isn't in it. Asked for a page of a hundred at a time. */
  find: (impUids: readonly string[]) => PromiseLike<readonly ShopPayment[]> | readonly ShopPayment[]
  /** Every payment that the shop believes paid in this time, always in the same order. Absent: only PortOne's side is gone through. */
  paid?: (from: Date, to: Date) => AsyncIterable<ShopPayment> | Iterable<ShopPayment>
}

/**
 * What differs.
 *
 * - `'missing'`: PortOne has money of it, and the shop doesn't know the payment: the callback was lost. `verifyOrder` and settle.
 * - `'other-order'`: the shop has it for another order.
 * - `'left'`: what is left of it differs: a refund in the PG's or PortOne's console, or one that the shop took for made.
 * - `'currency'`: the currency differs.
 * - `'sandbox'`: the shop counts a test payment, which brings no money.
 * - `'not-at-portone'`: the shop counts it, and PortOne doesn't know it.
 * - `'not-paid'`: the shop counts it, and PortOne has no money of it.
 */
export type DifferenceKind = 'missing' | 'other-order' | 'left' | 'currency' | 'sandbox' | 'not-at-portone' | 'not-paid'

/** One payment on which PortOne and the shop differ. Nothing personal. */
export interface Difference {
  kind: DifferenceKind
  /** PortOne's number of the payment. */
  impUid: string
  /** PortOne's, or the shop's where PortOne knows none. */
  merchantUid: string
  /** What PortOne has left of it. 0: nothing, or no such payment. */
  atPortone: number
  /** What the shop has. `null`: it doesn't know the payment. */
  atShop: number | null
}

/** A page of a reconciliation. */
export interface ReconcilePage {
  /** Those of this page; empty where both agree. */
  differences: readonly Difference[]
  /** How many payments were compared on this page. */
  compared: number
  /** Where to go on after this page: give it as `resume`, also tomorrow, also in another process. */
  cursor: string
}

/** What to reconcile. */
export interface ReconcileOptions {
  /** The beginning, itself included. */
  from: Date
  /** The end. Leave the last minutes out: what is being paid now differs for a moment. */
  to: Date
  /** The shop's side. */
  orders: ReconcileOrders
  /** The last page's `cursor` of a run that ended early. Absent: from the beginning. */
  resume?: string | undefined
  /** Ends it between two calls; go on later with the last `cursor`. Absent: it goes to its end. */
  signal?: AbortSignal | undefined
}

const pageSize = 100

/** A payment that has money with PortOne. */
const hasMoney = ({ status }: PaymentRecord) => status === 'paid' || status === 'cancelled'

/** What of a payment is still with the shop, by PortOne's record. */
const moneyOf = (payment: PaymentRecord): number => {
  const wasPaid = payment.status === 'paid' || (payment.paid_at ?? 0) > 0
  return hasMoney(payment) && wasPaid ? leftOf(payment) : 0
}

/** Compares one payment's two sides. `undefined`: they agree. Pure. */
export function compareSides(payment: PaymentRecord | null, shop: ShopPayment | undefined): Difference | undefined {
  const impUid = payment?.imp_uid ?? (shop as ShopPayment).impUid
  const merchantUid = payment?.merchant_uid ?? (shop as ShopPayment).merchantUid
  const atPortone = payment ? moneyOf(payment) : 0
  const differs = (kind: DifferenceKind): Difference => ({
    kind,
    impUid,
    merchantUid,
    atPortone,
    atShop: shop?.left ?? null,
  })
  if (!shop) return atPortone > 0 && payment?.sandbox !== true ? differs('missing') : undefined
  if (!payment) return differs('not-at-portone')
  if (payment.merchant_uid !== shop.merchantUid) return differs('other-order')
  if (payment.sandbox !== false && shop.left > 0) return differs('sandbox')
  if (payment.currency !== (shop.currency ?? 'KRW')) return differs('currency')
  if (atPortone === shop.left) return undefined
  return differs(hasMoney(payment) ? 'left' : 'not-paid')
}

/** Pages of whatever comes. */
async function* inPages<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncIterableIterator<Item[]> {
  let page: Item[] = []
  for await (const item of items) {
    page.push(item)
    if (page.length < pageSize) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

/** PortOne's lists, then the shop's. */
const sides = ['paid', 'cancelled', 'shop'] as const
type Side = (typeof sides)[number]

/** Where a run stands: which side it goes through, and how far it came: a time in milliseconds, or a number of payments. */
function readCursor(cursor = 'paid@0'): { side: Side; at: number } {
  const [, side, at] = /^(paid|cancelled|shop)@(\d{1,15})$/.exec(cursor) ?? []
  if (side === undefined) throw new TypeError('reconcile: resume must be the cursor of a page.')
  return { side: side as Side, at: Number(at) }
}

/**
 * Compares what PortOne has of a time with what the shop has, page by page, and changes nothing: for the day after an outage, and for
 * every night. First PortOne's paid and cancelled payments against the shop's, then the shop's against PortOne.
 *
 * Rejects with a `PortoneRestError` when PortOne can't be asked: go on later from the last page's `cursor`.
 *
 * @example
 * ```ts
 * for await (const page of reconcile(rest, { from, to, orders })) {
 *   for (const difference of page.differences) console.log(difference.kind, difference.impUid, difference.merchantUid)
 *   await jobs.save(page.cursor)
 * }
 * ```
 */
export async function* reconcile(
  rest: Pick<PortoneRest, 'payment' | 'payments'>,
  { from, to, orders, resume, signal }: ReconcileOptions,
): AsyncIterableIterator<ReconcilePage> {
  const start = readCursor(resume)
  const startOf = (side: Side) => (side === start.side ? start.at : 0)
  const isAhead = (side: Side) => sides.indexOf(side) >= sides.indexOf(start.side)
  const pageOf = (compared: readonly (Difference | undefined)[], cursor: string): ReconcilePage => ({
    differences: compared.filter((difference): difference is Difference => difference !== undefined),
    compared: compared.length,
    cursor,
  })

  for (const status of ['paid', 'cancelled'] as const) {
    if (!isAhead(status)) continue
    const since = new Date(Math.max(from.getTime(), startOf(status)))
    for await (const page of inPages(rest.payments({ status, from: since, to }, { signal }))) {
      const known = new Map((await orders.find(page.map(({ imp_uid }) => imp_uid))).map((shop) => [shop.impUid, shop]))
      // The paid ones come in the order of their time. The cancelled ones don't: they begin anew.
      const at = status === 'paid' ? (page[page.length - 1]?.paid_at ?? 0) * 1000 : 0
      yield pageOf(
        page.map((payment) => compareSides(payment, known.get(payment.imp_uid))),
        `${status}@${at}`,
      )
    }
  }

  let done = 0
  for await (const page of inPages(orders.paid?.(from, to) ?? [])) {
    done += page.length
    if (done <= startOf('shop')) continue
    const compared: (Difference | undefined)[] = []
    for (const shop of page) compared.push(compareSides(await rest.payment(shop.impUid, { signal }), shop))
    yield pageOf(compared, `shop@${done}`)
  }
}
