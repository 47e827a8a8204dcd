import { confirmEndpoint, type Decide } from 'imp-confirm/endpoint'
import { decideByHolds, type HoldStore } from 'imp-confirm/holds'
import type { Clock } from 'imp-confirm/simulator'
import {
  askedByHolds,
  type ExpectedPayment,
  type OrderVerdict,
  paymentLookup,
  refundPayment,
  settlePayment,
  type Verdict,
  verifyOrder,
  verifyPayment,
} from 'imp-confirm/verify'
import type { Fate } from './fault-plan.ts'
import type { PortoneServer } from './portone-server.ts'
import type { Random } from './random.ts'
import type { SaleOrder } from './sale-order.ts'
import type { Bug } from './seeded-bugs.ts'
import { type ShopProcess, startProcess } from './shop-process.ts'
import { slowDecide } from './slow-decide.ts'

/** What a shop is made of. All of it outlives the server's process, as a database and the world around do. */
export interface ShopParts {
  clock: Clock
  random: Random
  portone: PortoneServer
  holds: HoldStore
  orders: Map<string, SaleOrder>
  /** What was drawn for a payment: how the check about it behaves. */
  fateOf: (impUid: string) => Fate
  bug: Bug | undefined
  /** The shop's log. */
  count: (event: string) => void
  violation: (orderId: string, what: string) => void
  /** Looks at the books right after a hold. */
  auditHold: (orderId: string) => Promise<void>
}

/** A merchant's server, as its customers and PortOne meet it. All of it rejects while the process is down. */
export interface Shop {
  /** PortOne's question, at the confirm endpoint. */
  confirm: (url: string, init: RequestInit) => Promise<Response>
  /** The page asks, from the fallback for Instagram, whether it may go on without the confirm process. */
  letGo: (orderId: string) => Promise<boolean>
  /** Somebody tells of a payment: the page, the return page, or PortOne's webhook. */
  verify: (impUid: string, orderId: string) => Promise<void>
  /** The page says that a payment came to nothing, or that it doesn't know: all payments of the order are looked up. */
  verifyOrder: (orderId: string) => Promise<void>
  /** What runs every five minutes: verifies what is open, then settles the holds that have run out. */
  tidyUp: () => Promise<void>
  /** The orders whose goods were sent, each time they were, with their payment. */
  deliveries: { orderId: string; impUid: string }[]
}

const cartOf = ({ item, quantity }: SaleOrder) => [{ item, quantity }]

/** Opens a shop. Its endpoint, its holds and its verifying are the package's. */
export function openShop(parts: ShopParts): Shop {
  const { clock, random, portone, holds, orders, fateOf, bug, count, violation, auditHold } = parts
  const deliveries: Shop['deliveries'] = []
  const paidBy = new Map<string, string>()

  function deliver(orderId: string, impUid: string) {
    // By order, and once, whoever tells of it: the book of deliveries is the shop's own, not a message's.
    if (paidBy.has(orderId) && bug !== 'delivered-by-each-message') return
    paidBy.set(orderId, impUid)
    deliveries.push({ orderId, impUid })
  }

  /** A process of the server: all that is lost when it is killed. */
  function start() {
    const process: ShopProcess = startProcess(clock, holds)
    const kill = () => {
      process.kill()
      count('server killed')
      clock.setTimeout(
        () => {
          server = start()
        },
        random.between(500, 20_000),
      )
    }
    const check = decideByHolds(process.holds, {
      itemsOf: (orderId) => {
        const order = orders.get(orderId)
        return order ? { items: cartOf(order), amount: order.amount, until: new Date(order.holdUntil) } : null
      },
    })
    const endpoint = confirmEndpoint(
      slowDecide({ check: check as Decide, process, clock, random, fateOf, kill, holds, violation, auditHold }),
      {
        environment: process.clock,
        onLateApproval: async ({ merchantUid, impUid }) => {
          count('approved too late, given back')
          if (bug !== 'late-approval-kept') await process.holds.release(merchantUid, impUid)
        },
        onError: (_, { during }) => count(`endpoint's error: ${during}`),
      },
    )
    const rest = portone.rest(process.clock)

    /** What a payment of an order must be. */
    function expected(orderId: string): ExpectedPayment | null {
      const order = orders.get(orderId)
      if (!order) return null
      const { amount, channel, confirm } = order
      const asked = confirm === 'required' ? { asked: askedByHolds(process.holds) } : {}
      return { merchantUid: orderId, amount, channel, paidBy: paidBy.get(orderId) ?? null, ...asked }
    }

    const refund = async (impUid: string, why: string) => {
      const { status } = await refundPayment(rest, impUid, { key: `${impUid}:${why}`, reason: why, all: true })
      count(`refunded for ${why}: ${status}`)
    }

    /** Does what a verdict asks for. */
    async function settle(verdict: Verdict | OrderVerdict): Promise<void> {
      const order = orders.get(verdict.merchantUid)
      const settlement = await settlePayment(process.holds, verdict, {
        itemsOf: (orderId) => cartOf(orders.get(orderId) as SaleOrder),
      })
      count(`settled: ${settlement.status}`)
      if (settlement.status === 'sold' && order) deliver(order.orderId, settlement.impUid)
      for (const { impUid, why } of settlement.refunds) await refund(impUid, why)
      // A person looks at what doesn't fit, and gives the money back.
      for (const { action, ...alarm } of [verdict, ...('also' in verdict ? verdict.also : [])])
        if (action === 'alarm' && 'field' in alarm && alarm.field !== 'merchantUid')
          await refund(alarm.impUid, alarm.field)
    }

    const verify = async (impUid: string, orderId: string) => {
      const wanted = expected(orderId)
      if (wanted) await settle(await verifyPayment(rest, impUid, wanted))
    }
    const verifyAll = async (orderId: string) => {
      const wanted = expected(orderId)
      if (wanted) await settle(await verifyOrder(rest, orderId, wanted))
    }
    return { process, endpoint, rest, expected, refund, verify, verifyAll }
  }
  let server = start()

  const serve = <Value>(work: (at: typeof server) => Promise<Value>): Promise<Value> => {
    const at = server
    return at.process.serve(() => work(at))
  }

  return {
    deliveries,
    confirm: (url, init) => serve((at) => at.endpoint(new Request(url, init))),
    letGo: (orderId) =>
      serve(async ({ process }) => {
        const order = orders.get(orderId)
        if (!order || ((await process.holds.stock(order.item))?.free ?? 0) < order.quantity) return false
        order.confirm = 'skipped'
        return true
      }),
    verify: (impUid, orderId) => serve(({ verify }) => verify(impUid, orderId)),
    verifyOrder: (orderId) => serve(({ verifyAll }) => verifyAll(orderId)),
    tidyUp: () =>
      serve(async ({ process, rest, expected, refund, verifyAll }) => {
        if (bug === 'silence-means-cancelled')
          for (const { record } of portone.payments.values())
            if (record.status === 'paid' && !paidBy.has(record.merchant_uid)) await refund(record.imp_uid, 'silence')
        for (const orderId of orders.keys())
          if (
            portone.ofOrder(orderId).some(({ status, imp_uid }) => status === 'paid' && paidBy.get(orderId) !== imp_uid)
          )
            await verifyAll(orderId)
        if (bug === 'no-expiry') return
        const { freed, kept, sold } = await process.holds.settleDue({ v1: paymentLookup(rest, { expected }) })
        for (let hold = 0; hold < freed; hold++) count('hold ran out')
        for (let hold = 0; hold < kept; hold++) count('hold kept: PortOne could not be asked')
        for (let hold = 0; hold < sold; hold++) count('hold ran out, and was sold')
      }),
  }
}
