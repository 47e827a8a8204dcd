import {
  type ExpectedPayment,
  type OrderVerdict,
  type PortoneRest,
  type RefundMemory,
  refundPayment,
  settlePayment,
  type Verdict,
  verifyOrder,
  verifyPayment,
} from '../../../src/verify/index.ts'
import type { Bug } from './bugs.ts'
import { type Order, type Owed, price, type World } from './world.ts'

/** What the shop does with what it hears, in any of its processes. */
export interface Shop {
  /** The page after its callback, the return page and the webhook. */
  hear: (rest: PortoneRest, impUid: string, order: string, isWebhook: boolean) => Promise<void>
  /** The job that looks at an order. */
  lookAt: (rest: PortoneRest, order: string) => Promise<void>
  /** Pays back what is owed. */
  payBack: (rest: PortoneRest) => Promise<void>
}

/** A shop as its docs say, or with a mistake. */
export function openShop(world: World, bug: Bug | undefined): Shop {
  const { holds, orders, owed, alarms, notes, portone, time } = world
  const now = () => time.now
  const remember: RefundMemory = {
    get: async (key) => {
      const note = notes.get(key)
      return note && bug === 'sends-again-at-once' ? { ...note, askedAt: 0 } : note
    },
    put: async (key, note, before) => {
      if (notes.get(key)?.version !== before?.version) return false
      if (note) notes.set(key, { ...note })
      else notes.delete(key)
      return true
    },
  }
  const recordOf = (impUid: string) => portone.payments.find(({ imp_uid }) => imp_uid === impUid)
  const expectedOf = ({ number, deliveries }: Order, impUid: string | undefined): ExpectedPayment => ({
    merchantUid: number,
    amount: bug === 'takes-the-record’s-amount' ? (recordOf(impUid ?? '')?.amount ?? price) : price,
    paidBy: deliveries[0] ?? null,
  })
  const deliver = (order: Order, impUid: string) => {
    order.deliveries.push(impUid)
    const record = recordOf(impUid)
    order.deliveredFor.push(record && { ...record })
  }

  let tries = 0
  async function payOne(rest: PortoneRest, { key, impUid, amount }: Owed): Promise<void> {
    if (bug === 'no-checksum') {
      // A part that is asked for until somebody says yes, each time by what is left now.
      const left = await rest.payment(impUid).catch(() => null)
      const rest_ = left ? left.amount - left.cancel_amount : 0
      const part = amount === 'all' ? rest_ : Math.min(amount, rest_)
      if (part > 0)
        await rest.cancel({ impUid, amount: part, checksum: rest_, reason: 'x' }).then(
          () => owed.delete(key),
          () => {},
        )
      return
    }
    tries += 1
    const options = { key: bug === 'new-key-each-time' ? `${key}:${tries}` : key, reason: '재고수량부족', now }
    const memory = world.sharesNotes ? { remember } : {}
    const what = amount === 'all' ? ({ all: true } as const) : { amount }
    const result = await refundPayment(rest, impUid, { ...options, ...memory, ...what })
    if (result.status === 'done' || result.status === 'already') owed.delete(key)
    // A person looks at what can't be refunded.
    if (result.status === 'refused' && result.why !== 'portone') alarms.add(impUid)
  }

  async function act(rest: PortoneRest, verdict: Verdict | OrderVerdict, order: Order): Promise<void> {
    if (verdict.action === 'alarm') {
      alarms.add(verdict.impUid)
      if (bug === 'refunds-alarms' && verdict.left > 0)
        owed.set(verdict.impUid, { key: verdict.impUid, impUid: verdict.impUid, amount: 'all' })
    }
    if ('also' in verdict) for (const other of verdict.also) if (other.action === 'alarm') alarms.add(other.impUid)
    const itemsOf = () => [{ item: 'mug', quantity: 1 }]
    const settlement = await settlePayment(holds, verdict, { itemsOf })
    if (settlement.status === 'sold' && (settlement.changed || bug === 'delivers-each-time'))
      deliver(order, settlement.impUid)
    const refunds = settlement.refunds.map(({ impUid, why }) => ({ impUid, why: why as string }))
    if (bug === 'refunds-the-first' && settlement.status === 'sold' && verdict.action === 'deliver')
      for (const { imp_uid, merchant_uid } of portone.payments)
        if (merchant_uid === order.number && imp_uid !== verdict.impUid) refunds.push({ impUid: imp_uid, why: 'other' })
    for (const { impUid, why } of refunds)
      owed.set(`${impUid}:${why}`, { key: `${impUid}:${why}`, impUid, amount: 'all' })
    if (order.partBack && order.deliveries[0] !== undefined) {
      order.partBack = false
      const key = `${order.number}:service`
      owed.set(key, { key, impUid: order.deliveries[0], amount: 300 })
    }
    for (const one of [...owed.values()]) await payOne(rest, one)
  }

  return {
    hear: async (rest, impUid, number, isWebhook) => {
      const order = orders.get(number) as Order
      if (bug === 'trusts-the-webhook' && isWebhook) {
        if (order.deliveries.length === 0) deliver(order, impUid)
        return
      }
      const verdict = await verifyPayment(rest, impUid, expectedOf(order, impUid), { now })
      await act(rest, verdict, order)
    },
    lookAt: async (rest, number) => {
      const order = orders.get(number) as Order
      await act(rest, await verifyOrder(rest, number, expectedOf(order, undefined), { now }), order)
    },
    payBack: async (rest) => {
      for (const one of [...owed.values()]) await payOne(rest, one)
    },
  }
}
