// The shop's own half: products, orders, stock, and what PortOne asks and is asked.
import { randomUUID } from 'node:crypto'
import { confirmByHolds, sqliteHolds } from 'imp-confirm/holds'
import { simulatePortOneRest } from 'imp-confirm/simulator'
import {
  askedByHolds,
  paymentLookup,
  portoneRest,
  readWebhook,
  refundPayment,
  settlePayment,
  verifyOrder,
} from 'imp-confirm/verify'
import Database from 'libsql'

export const products = [
  { item: 'mug', name: '머그컵', price: 12_000, pieces: 10 },
  { item: 'poster', name: '한정판 포스터', price: 30_000, pieces: 1 },
]

const { PORTONE_KEY, PORTONE_SECRET, DATABASE = 'shop.db' } = process.env

/** A stand-in for PortOne's server that moves no money. `null` with the two keys of your own: then PortOne itself is asked. */
export const portone = PORTONE_KEY && PORTONE_SECRET ? null : simulatePortOneRest()
const rest = portoneRest({ impKey: PORTONE_KEY ?? 'key', impSecret: PORTONE_SECRET ?? 'secret', fetch: portone?.fetch })

const db = new Database(DATABASE)
db.exec('create table if not exists orders (number text primary key, item text, amount integer, paid_by text)')
const holds = sqliteHolds(db)
await holds.migrate()
for (const { item, pieces } of products)
  if (!(await holds.stock(item))) await holds.restock([{ item, quantity: pieces }])

const findOrder = (number) =>
  db.prepare('select item, amount, paid_by from orders where number = ?').get(number) ?? null

/** An order, written down before the customer pays. Its number can't be guessed: who knows it may look at it. */
export function placeOrder(item) {
  const product = products.find((one) => one.item === item)
  if (!product) return null
  const number = randomUUID() // of the 40 characters that PortOne takes at most
  db.prepare('insert into orders (number, item, amount) values (?, ?, ?)').run(number, item, product.price)
  return { number, amount: product.price, name: product.name }
}

/** What a payment of an order must be. Nothing of it comes from the browser. */
function expected(number) {
  const order = findOrder(number)
  if (!order) return null
  const allowTest = process.env.NODE_ENV !== 'production' || portone !== null
  return { merchantUid: number, amount: order.amount, paidBy: order.paid_by, asked: askedByHolds(holds), allowTest }
}

// #region confirm
export const { confirm } = confirmByHolds(holds, {
  itemsOf: (number) => {
    const order = findOrder(number)
    const product = products.find(({ item }) => item === order?.item)
    return product ? { amount: order.amount, items: [{ item: product.item, quantity: 1, name: product.name }] } : null
  },
  verify: { v1: paymentLookup(rest, { expected }) },
})
// #endregion

/** Looks an order's payments up at PortOne and acts on what it says, whoever asks. `null`: there is no such order. */
export async function settle(number) {
  const wanted = expected(number)
  if (!wanted) return null
  const verdict = await verifyOrder(rest, number, wanted)
  const settlement = await settlePayment(holds, verdict)
  if (settlement.status === 'sold')
    db.prepare('update orders set paid_by = ? where number = ?').run(settlement.impUid, number)
  for (const { impUid, why } of settlement.refunds)
    await refundPayment(rest, impUid, { key: `${impUid}:${why}`, reason: '방금 품절되었습니다.', all: true })
  return { verdict, status: settlement.status }
}

/** PortOne's webhook: only its numbers are taken. */
export async function webhook(request) {
  const message = await readWebhook(request)
  if (message.kind !== 'payment') return message.response
  const settled = await settle(message.merchantUid)
  return settled ? message.answer(settled.verdict) : new Response(null, { status: 404 })
}

/** In PortOne's place: asks our endpoint as its server does, and has the payment when it may go on. */
export async function askAsPortone(body) {
  const headers = { 'content-type': 'application/json' }
  const answer = await confirm(new Request('https://shop.example/payments/confirm', { method: 'POST', headers, body }))
  if (answer.ok) portone?.add(JSON.parse(body))
  return answer
}
