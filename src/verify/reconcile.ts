import type { PaymentRecord } from '../portone/payment-record.ts'
import { checkAmount } from './check-amount.ts'
import { compareSides, type Difference, type ShopPayment } from './compare-sides.ts'
import type { PortoneRest } from './portone-rest.ts'
import { behind, placeBehind, readCursor, without } from './reconcile-cursor.ts'
import { wrongReconcile } from './wrong-use.ts'

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
