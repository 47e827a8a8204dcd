import { confirmEndpoint } from 'imp-confirm/endpoint'
import type { Clock } from 'imp-confirm/simulator'
import type { Fate } from './fault-plan.ts'
import type { PortoneServer } from './portone-server.ts'
import type { Random } from './random.ts'
import { type ConfirmLog, loggedDecide } from './recipes/confirm-log.ts'
import type { VerifiableOrder } from './recipes/judge-payment.ts'
import { type Verification, type VerifyParts, verifyPayment } from './recipes/verify-payment.ts'
import type { Bug } from './seeded-bugs.ts'
import { type ShopProcess, startProcess } from './shop-process.ts'
import { slowDecide } from './slow-decide.ts'
import { decideByStock } from './store/decide-by-stock.ts'
import type { SaleBook, StockStore } from './store/stock-store.ts'

/** What a shop is made of. All of it outlives the server's process, as a database and the world around do. */
export interface ShopParts {
  clock: Clock
  random: Random
  portone: PortoneServer
  store: StockStore & SaleBook
  confirms: ConfirmLog
  orders: Map<string, VerifiableOrder>
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
  verify: (impUid: string, orderId?: string) => Promise<Verification>
  /** The page says that a payment came to nothing, or that it doesn't know: all payments of the order are looked up. */
  verifyOrder: (orderId: string) => Promise<void>
  /** What runs every five minutes: verifies what is open, then gives back the holds that have run out. */
  tidyUp: () => Promise<void>
  /** The orders whose goods were sent, each time they were, with their payment. */
  deliveries: { orderId: string; impUid: string }[]
}

/** Ends of a payment: nothing more is to be done about it. */
const isEnd = (verification: Verification) =>
  verification.result === 'no-goods'
    ? verification.cancelled
    : verification.result === 'mismatch'
      ? verification.action === 'cancelled'
      : /^(sold|failed|cancelled)$/.test(verification.result)

/** Opens a shop. Its endpoint, its store and its verifying are the real ones. */
export function openShop(parts: ShopParts): Shop {
  const { clock, random, portone, store, confirms, orders, fateOf, bug, count, violation, auditHold } = parts
  const deliveries: Shop['deliveries'] = []
  const delivered = new Set<string>()
  const ended = new Set<string>()
  const orderOf = (orderId: string) => orders.get(orderId)

  function deliver(orderId: string, impUid: string) {
    // By order, and once, whoever tells of it: the book of deliveries is the shop's own, not a message's.
    if (delivered.has(orderId) && bug !== 'delivered-by-each-message') return
    delivered.add(orderId)
    deliveries.push({ orderId, impUid })
  }

  /** A process of the server: all that is lost when it is killed. */
  function start() {
    const process: ShopProcess = startProcess(clock, store)
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
    const check = decideByStock(process.store, orderOf, clock.now)
    const endpoint = confirmEndpoint(
      loggedDecide(slowDecide({ check, process, clock, random, fateOf, kill, store, violation, auditHold }), confirms),
      {
        environment: process.clock,
        onLateApproval: async ({ merchantUid, impUid }) => {
          count('approved too late, given back')
          if (bug !== 'late-approval-kept') await process.store.release(merchantUid, impUid)
        },
        onError: (_, { during }) => count(`endpoint's error: ${during}`),
      },
    )
    const rest = portone.rest(process.sleep)
    const verifyParts: VerifyParts = {
      portone: rest,
      store: process.store,
      findOrder: orderOf,
      confirms,
      onMismatch: () => 'cancel',
    }
    const verify = async (impUid: string, orderId?: string): Promise<Verification> => {
      const verification = await verifyPayment(verifyParts, impUid, orderId)
      count(`verified: ${verification.result}`)
      const order = portone.payments.get(impUid)?.merchant_uid
      if (verification.result === 'sold' && order !== undefined) deliver(order, impUid)
      if (isEnd(verification)) ended.add(impUid)
      return verification
    }
    const verifyAll = (orderId: string) =>
      Promise.all(
        portone
          .ofOrder(orderId)
          .filter(({ imp_uid }) => !ended.has(imp_uid))
          .map(({ imp_uid }) => verify(imp_uid)),
      )
    return { process, endpoint, rest, verify, verifyAll }
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
        if (!order || (await process.store.count(order.item)).free < order.quantity) return false
        order.confirm = 'skipped'
        return true
      }),
    verify: (impUid, orderId) => serve(({ verify }) => verify(impUid, orderId)),
    verifyOrder: (orderId) =>
      serve(async ({ verifyAll }) => {
        await verifyAll(orderId)
      }),
    tidyUp: () =>
      serve(async ({ process, rest, verifyAll }) => {
        if (bug === 'silence-means-cancelled')
          for (const payment of portone.payments.values())
            if (payment.status === 'paid' && !ended.has(payment.imp_uid)) await rest.cancel(payment, '')
        const answers = (await Promise.all([...orders.keys()].map(verifyAll))).flat()
        // Silence is no failure: what PortOne couldn't tell may be approved.
        if (answers.some(({ result }) => result === 'unknown') || bug === 'no-expiry') return
        const expired = await process.store.expire(clock.now())
        for (let hold = 0; hold < expired; hold++) count('hold ran out')
      }),
  }
}
