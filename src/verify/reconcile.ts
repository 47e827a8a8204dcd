import type { PaymentRecord } from '../portone/payment-record.ts'
import { checkAmount } from './check-amount.ts'
import { leftOf, roundMoney } from './judge-payment.ts'
import type { PortoneRest } from './portone-rest.ts'
import { wrongReconcile } from './wrong-use.ts'

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
  /**
   * Every payment that the shop believes paid in this time, always in the same order, what is new at its end. Asked for anew by each
   * run, and twice where the payment that `resume` names is gone. Absent: only PortOne's side is gone through.
   */
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
  /**
   * Where to go on after this page: give it as `resume`, also tomorrow, also in another process. What was paid or cancelled meanwhile is
   * compared then, too. Text of its own form, mostly some hundred characters.
   */
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
  if (atPortone === roundMoney(shop.left)) return undefined
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

/** Which of PortOne's lists are gone through, each with the time that it goes by. */
const lists = {
  paid: ({ paid_at }: PaymentRecord) => paid_at ?? 0,
  cancelled: ({ cancelled_at }: PaymentRecord) => cancelled_at ?? 0,
}

/** How far a list of PortOne's was compared: to this second, of which these payments are done. */
type Place = readonly [at: number, impUids: readonly string[]]

/** How far each side was compared. `shop`: the last payment's number; `null`: nothing yet. */
interface Cursor {
  paid: Place
  cancelled: Place
  shop: string | null
}

const isPlace = (value: unknown): boolean =>
  Array.isArray(value) &&
  Number.isSafeInteger(value[0]) &&
  Array.isArray(value[1]) &&
  value[1].every((impUid) => typeof impUid === 'string')

function readCursor(resume: string | undefined): Cursor {
  if (resume === undefined) return { paid: [0, []], cancelled: [0, []], shop: null }
  try {
    const cursor = JSON.parse(resume) as Cursor
    const { paid, cancelled, shop } = cursor
    if (isPlace(paid) && isPlace(cancelled) && (shop === null || typeof shop === 'string')) return cursor
  } catch {
    // Told below.
  }
  throw wrongReconcile('reconcile: resume must be the cursor of a page.')
}

/** A list of PortOne's without what a run has compared before. */
async function* without(
  payments: AsyncIterable<PaymentRecord>,
  timeOf: (payment: PaymentRecord) => number,
  [at, done]: Place,
): AsyncIterableIterator<PaymentRecord> {
  for await (const payment of payments) if (timeOf(payment) !== at || !done.includes(payment.imp_uid)) yield payment
}

/** Where a list stands behind a page. Its payments come in the order of their time. */
function placeBehind(page: readonly PaymentRecord[], timeOf: (payment: PaymentRecord) => number, before: Place): Place {
  const at = Math.max(...page.map(timeOf))
  const done = page.filter((payment) => timeOf(payment) === at).map(({ imp_uid }) => imp_uid)
  return [at, before[0] === at ? [...before[1], ...done] : done]
}

/**
 * What comes behind the payment at which a run stopped. Where that one is gone from the shop's list, all of it: positions have
 * moved, and a payment twice is better than one never.
 */
async function* behind(
  payments: () => AsyncIterable<ShopPayment> | Iterable<ShopPayment>,
  impUid: string | null,
): AsyncIterableIterator<ShopPayment> {
  let isBehind = impUid === null
  for await (const payment of payments()) {
    if (isBehind) yield payment
    isBehind ||= payment.impUid === impUid
  }
  if (!isBehind) yield* payments()
}

function checkOptions({ from, to, orders }: ReconcileOptions): void {
  for (const [name, time] of [['from', from] as const, ['to', to] as const])
    if (!(time instanceof Date) || Number.isNaN(time.getTime()))
      throw wrongReconcile(`reconcile: ${name} must be a Date.`)
  if (to < from) throw wrongReconcile('reconcile: from must not be after to.', RangeError)
  if (typeof orders?.find !== 'function') throw wrongReconcile('reconcile: orders.find must be a function.')
}

/** Refuses a number that came as text, as databases give it: it would differ from every number of PortOne's. */
function checkShop(source: 'find' | 'paid', { impUid, left }: ShopPayment): void {
  checkAmount(wrongReconcile, `reconcile: orders.${source}: left of ${impUid}`, left, 0)
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
  options: ReconcileOptions,
): AsyncIterableIterator<ReconcilePage> {
  checkOptions(options)
  const { from, to, orders, resume, signal } = options
  const cursor = readCursor(resume)
  const pageOf = (compared: readonly (Difference | undefined)[]): ReconcilePage => ({
    differences: compared.filter((difference): difference is Difference => difference !== undefined),
    compared: compared.length,
    cursor: JSON.stringify(cursor),
  })

  for (const status of ['paid', 'cancelled'] as const) {
    const timeOf = lists[status]
    const since = new Date(Math.min(to.getTime(), Math.max(from.getTime(), cursor[status][0] * 1000)))
    const payments = rest.payments({ status, from: since, to }, { signal })
    for await (const page of inPages(without(payments, timeOf, cursor[status]))) {
      const found = await orders.find(page.map(({ imp_uid }) => imp_uid))
      for (const shop of found) checkShop('find', shop)
      const known = new Map(found.map((shop) => [shop.impUid, shop]))
      cursor[status] = placeBehind(page, timeOf, cursor[status])
      yield pageOf(page.map((payment) => compareSides(payment, known.get(payment.imp_uid))))
    }
  }

  for await (const page of inPages(behind(() => orders.paid?.(from, to) ?? [], cursor.shop))) {
    const compared: (Difference | undefined)[] = []
    for (const shop of page) {
      checkShop('paid', shop)
      compared.push(compareSides(await rest.payment(shop.impUid, { signal }), shop))
      cursor.shop = shop.impUid
    }
    yield pageOf(compared)
  }
}
