import type { PaymentRecord } from '../portone/payment-record.ts'
import type { ShopPayment } from './compare-sides.ts'
import { wrongReconcile } from './wrong-use.ts'

/** How far a list of PortOne's was compared: to this second, of which these payments are done. */
export type Place = readonly [at: number, impUids: readonly string[]]

/** How far each side was compared. `shop`: the last payment's number; `null`: nothing yet. */
export interface ReconcileCursor {
  paid: Place
  cancelled: Place
  shop: string | null
}

const isPlace = (value: unknown): boolean =>
  Array.isArray(value) &&
  Number.isSafeInteger(value[0]) &&
  Array.isArray(value[1]) &&
  value[1].every((impUid) => typeof impUid === 'string')

/** Reads the `cursor` of a page. Absent: nothing was compared yet. */
export function readCursor(resume: string | undefined): ReconcileCursor {
  if (resume === undefined) return { paid: [0, []], cancelled: [0, []], shop: null }
  try {
    const cursor = JSON.parse(resume) as ReconcileCursor
    const { paid, cancelled, shop } = cursor
    if (isPlace(paid) && isPlace(cancelled) && (shop === null || typeof shop === 'string')) return cursor
  } catch {
    // Told below.
  }
  throw wrongReconcile('reconcile: resume must be the cursor of a page.')
}

/** A list of PortOne's without what a run has compared before. */
export async function* without(
  payments: AsyncIterable<PaymentRecord>,
  timeOf: (payment: PaymentRecord) => number,
  [at, done]: Place,
): AsyncIterableIterator<PaymentRecord> {
  for await (const payment of payments) if (timeOf(payment) !== at || !done.includes(payment.imp_uid)) yield payment
}

/** Where a list stands behind a page. Its payments come in the order of their time. */
export function placeBehind(
  page: readonly PaymentRecord[],
  timeOf: (payment: PaymentRecord) => number,
  before: Place,
): Place {
  const at = Math.max(...page.map(timeOf))
  const done = page.filter((payment) => timeOf(payment) === at).map(({ imp_uid }) => imp_uid)
  return [at, before[0] === at ? [...before[1], ...done] : done]
}

/**
 * What comes behind the payment at which a run stopped. Where that one is gone from the shop's list, all of it: positions have
 * moved, and a payment twice is better than one never.
 */
export async function* behind(
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
