import { randomUUID } from 'node:crypto'
import { Injectable, type OnModuleInit } from '@nestjs/common'
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

const products = [
  { item: 'mug', name: '머그컵', price: 12_000, pieces: 10 },
  { item: 'poster', name: '한정판 포스터', price: 30_000, pieces: 1 },
]

type Row = { item: string; amount: number; paidBy: string | null } | undefined

const { PORTONE_KEY, PORTONE_SECRET, DATABASE = 'shop.db', NODE_ENV, PUBLIC_URL = 'https://shop.example' } = process.env
const keys = { impKey: PORTONE_KEY ?? 'key', impSecret: PORTONE_SECRET ?? 'secret' }

/** The shop's own half: orders, stock, and what PortOne asks and is asked. */
@Injectable()
export class ShopService implements OnModuleInit {
  /** A stand-in for PortOne's server that moves no money. `null` with two keys of your own: then PortOne itself is asked. */
  private readonly portone = PORTONE_KEY && PORTONE_SECRET ? null : simulatePortOneRest()
  private readonly rest = portoneRest({ ...keys, fetch: this.portone?.fetch })
  private readonly db = new Database(DATABASE)
  private readonly holds = sqliteHolds(this.db)
  readonly about = { products, simulated: this.portone !== null, confirmUrl: `${PUBLIC_URL}/payments/confirm` }

  async onModuleInit() {
    this.db.exec('create table if not exists orders (number text primary key, item text, amount integer, paid_by text)')
    await this.holds.migrate()
    for (const { item, pieces } of products)
      if (!(await this.holds.stock(item))) await this.holds.restock([{ item, quantity: pieces }])
  }

  /** An order, written down before the customer pays. Its number can't be guessed: who knows it may look at it. */
  placeOrder(item: unknown) {
    const product = products.find((one) => one.item === item)
    if (!product) return null
    const number = randomUUID() // of the 40 characters that PortOne takes at most
    this.db.prepare('insert into orders (number, item, amount) values (?, ?, ?)').run(number, item, product.price)
    return { number, amount: product.price, name: product.name }
  }

  private findOrder(number: string) {
    return this.db.prepare('select item, amount, paid_by as paidBy from orders where number = ?').get(number) as Row
  }

  /** What a payment of an order must be. Nothing of it comes from the browser. */
  private expected(number: string) {
    const order = this.findOrder(number)
    if (!order) return null
    const { amount, paidBy } = order
    const allowTest = NODE_ENV !== 'production' || this.portone !== null
    return { merchantUid: number, amount, paidBy, asked: askedByHolds(this.holds), allowTest }
  }

  // #region confirm
  readonly confirm = confirmByHolds(this.holds, {
    itemsOf: (number) => {
      const order = this.findOrder(number)
      const product = products.find(({ item }) => item === order?.item)
      if (!order || !product) return null
      return { amount: order.amount, items: [{ item: product.item, quantity: 1, name: product.name }] }
    },
    verify: { v1: paymentLookup(this.rest, { expected: (number) => this.expected(number) }) },
  }).confirm
  // #endregion

  /** Looks an order's payments up at PortOne and acts on what it says, whoever asks. `null`: there is no such order. */
  async settle(number: string) {
    const wanted = this.expected(number)
    if (!wanted) return null
    const verdict = await verifyOrder(this.rest, number, wanted)
    const settlement = await settlePayment(this.holds, verdict)
    if (settlement.status === 'sold')
      this.db.prepare('update orders set paid_by = ? where number = ?').run(settlement.impUid, number)
    for (const { impUid, why } of settlement.refunds)
      await refundPayment(this.rest, impUid, { key: `${impUid}:${why}`, reason: '방금 품절되었습니다.', all: true })
    return { verdict, status: settlement.status }
  }

  /** PortOne's webhook: only its numbers are taken. */
  async webhook(request: Request) {
    const message = await readWebhook(request)
    if (message.kind !== 'payment') return message.response
    const settled = await this.settle(message.merchantUid)
    return settled ? message.answer(settled.verdict) : new Response(null, { status: 404 })
  }

  /** In PortOne's place: asks our endpoint as its server does, and has the payment when it may go on. */
  async askAsPortone(request: Request) {
    if (!this.portone) return new Response(null, { status: 404 })
    const payment = await request.clone().json()
    const answer = await this.confirm(request)
    if (answer.ok) this.portone.add(payment)
    return answer
  }
}
