import type { HoldStore } from 'imp-confirm/holds'
import type { PortoneServer } from './portone-server.ts'
import type { SaleOrder } from './sale-order.ts'
import type { Shop } from './shop.ts'
import type { Attempt } from './simulation-context.ts'

/** What is looked at when a sale is over. */
export interface SaleBooks {
  holds: Pick<HoldStore, 'stock' | 'audit'>
  item: string
  /** How many pieces there were. */
  stock: number
  portone: PortoneServer
  orders: Map<string, SaleOrder>
  attempts: Attempt[]
  shop: Shop
  violation: (orderId: string, what: string) => void
}

/** What must be true of every sale, whatever went wrong in it, once all holds have run out. */
export async function auditSale(books: SaleBooks): Promise<void> {
  const { holds, item, stock, portone, orders, attempts, shop, violation } = books
  const quantityOf = (orderId: string) => orders.get(orderId)?.quantity ?? 0
  let sent = 0
  const delivered = new Set<string>()
  for (const { orderId, impUid } of shop.deliveries) {
    if (delivered.has(orderId)) violation(orderId, 'delivered twice')
    delivered.add(orderId)
    sent += quantityOf(orderId)
    if (sent > stock) violation(orderId, `oversold: ${sent} delivered, ${stock} in stock`)
    const payment = portone.payments.get(impUid)?.record
    if (payment?.status !== 'paid') violation(orderId, `delivered for a payment that is ${payment?.status}`)
    if (payment?.amount !== orders.get(orderId)?.amount) violation(orderId, 'delivered for another amount')
  }

  const count = (await holds.stock(item)) ?? { free: 0, held: 0, sold: 0 }
  if (count.held !== 0) violation('-', `${count.held} still held when all holds had run out`)
  if (count.free + count.held + count.sold !== stock)
    violation('-', `of ${stock}, ${count.free} are free, ${count.held} held and ${count.sold} sold`)
  for (const problem of (await holds.audit()).problems)
    violation('-', `the books don’t add up: ${JSON.stringify(problem)}`)
  if (count.sold !== sent) violation('-', `${count.sold} sold, ${sent} delivered`)

  for (const { record, facts } of portone.payments.values()) {
    const { imp_uid, merchant_uid, status, amount } = record
    const { confirmed, approvedAt } = facts
    const order = orders.get(merchant_uid)
    if (status === 'paid' && !shop.deliveries.some(({ impUid }) => impUid === imp_uid))
      violation(merchant_uid, `money was kept and nothing delivered (${imp_uid})`)
    const honest = order && amount === order.amount && approvedAt !== undefined && approvedAt < order.holdUntil
    if (confirmed && honest && !delivered.has(merchant_uid))
      violation(merchant_uid, `confirmed and approved in time, and not delivered (${imp_uid})`)
  }
  for (const { ending, tab, orderId } of attempts)
    if (ending === undefined) violation(orderId, `a promise hung${tab?.isOpen() ? '' : ' on a page that was left'}`)
}
