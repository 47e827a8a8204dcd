import { memoryHolds } from 'imp-confirm/holds'
import { virtualClock } from 'imp-confirm/simulator'
import { drawFate, type Fate } from './fault-plan.ts'
import { auditSale } from './invariants.ts'
import { naiveHolds } from './naive-holds.ts'
import type { Page } from './open-page.ts'
import { pay } from './pay.ts'
import { portoneServer } from './portone-server.ts'
import { random as seeded } from './random.ts'
import type { SaleOrder } from './sale-order.ts'
import type { Bug } from './seeded-bugs.ts'
import { openShop } from './shop.ts'
import type { Attempt, World } from './simulation-context.ts'

/** What a sale is held with. */
export interface SaleParts {
  /** Which one it is; with the seed it decides everything. */
  number: number
  seed: number
  /** How many orders are placed. */
  customers: number
  openPage: () => Page
  bug: Bug | undefined
}

/** A thing that must never happen, with what finds it again. */
export interface Violation {
  sale: number
  orderId: string
  what: string
}

/** What came of a sale. */
export interface SaleReport {
  attempts: Attempt[]
  violations: Violation[]
  events: Map<string, number>
}

const minute = 60_000
/** How long an order holds its goods, from the moment it is placed. */
const holdTime = 12 * minute
const closing = 61 * minute

type Span = [least: number, most: number]

const hurry: Span = [3_000, 15_000]
const delays: Record<Fate['pace'], Span> = {
  quick: [3_000, minute],
  slow: [minute, 5 * minute],
  "beyond the order's time": [11 * minute, 14 * minute],
}

/** Holds one sale: a few goods, more customers than goods, and everything that can go wrong. */
export async function holdSale(parts: SaleParts): Promise<SaleReport> {
  const { number, seed, customers, bug } = parts
  const random = seeded(Math.imul(seed, 0x9e3779b1) ^ number)
  const clock = virtualClock()
  const portone = portoneServer(clock, random)
  const orders = new Map<string, SaleOrder>()
  const attempts: Attempt[] = []
  const attemptOf: World['attemptOf'] = new Map()
  const events = new Map<string, number>()
  const violations: Violation[] = []
  const count = (event: string) => events.set(event, (events.get(event) ?? 0) + 1)
  const violation = (orderId: string, what: string) => violations.push({ sale: number, orderId, what })
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => clock.setTimeout(resolve, milliseconds))

  const item = `coffee_${number}`
  // Every second sale is a rush: all at once, and all in a hurry.
  const rush = random.chance(0.5)
  const stock = random.between(Math.ceil(customers / 10), Math.ceil(customers / 2))
  const kept = memoryHolds({ now: clock.now })
  await kept.restock([{ item, quantity: stock }])
  const holds = bug === 'non-atomic-hold' ? naiveHolds(kept, () => sleep(random.between(5, 150))) : kept
  let addsUp = true
  async function auditHold(orderId: string) {
    const { free, held, sold } = (await holds.stock(item)) ?? { free: 0, held: 0, sold: 0 }
    if (addsUp && free + held + sold !== stock)
      violation(orderId, `after its hold the stock of ${stock} is ${free} free, ${held} held and ${sold} sold`)
    addsUp = free + held + sold === stock
  }
  const shop = openShop({
    clock,
    random,
    portone,
    holds,
    orders,
    fateOf: (impUid) => attemptOf.get(impUid)?.fate as Fate,
    bug,
    count,
    violation,
    auditHold,
  })
  const world: World = { clock, random, openPage: parts.openPage, portone, shop, attemptOf, count, violation }

  // PortOne numbers payments by the millisecond, and each page here has a PortOne of its own.
  let lastOpened = 0
  async function attemptOnce(order: SaleOrder): Promise<Attempt> {
    while (clock.now() <= lastOpened) await sleep(1)
    lastOpened = clock.now()
    const fate = drawFate(random)
    const attempt: Attempt = {
      orderId: order.orderId,
      fate,
      pg: order.channel.provider,
      delay: random.between(...(rush && fate.pace === 'quick' ? hurry : delays[fate.pace])),
    }
    attempts.push(attempt)
    const paying = [pay(world, order, attempt)]
    if (fate.tabs === 'two tabs') {
      await sleep(random.between(1, 5000))
      while (clock.now() <= lastOpened) await sleep(1)
      lastOpened = clock.now()
      const second: Attempt = { ...attempt, fate: { ...drawFate(random), tabs: 'two tabs' } }
      delete second.ending
      delete second.payment
      delete second.confirmSent
      attempts.push(second)
      paying.push(pay(world, order, second))
    }
    await Promise.all(paying)
    return attempt
  }

  async function checkOut(customer: number) {
    await sleep(random.between(0, rush ? 3_000 : 6 * minute))
    const provider = random.chance(0.5) ? 'html5_inicis' : 'tosspayments'
    const order: SaleOrder = {
      orderId: `order_${number}_${customer}`,
      item,
      quantity: random.chance(0.8) ? 1 : 2,
      amount: 1000 * random.between(1, 50),
      holdUntil: clock.now() + holdTime,
      channel: { provider, mid: 'MOIshop' },
      confirm: 'required',
    }
    orders.set(order.orderId, order)
    for (let tries = 1; tries <= 3; tries++) {
      const { ending, fate } = await attemptOnce(order)
      if (!ending?.startsWith('failed') || fate.patience === 'gives up') return
      await sleep(random.between(2_000, minute))
    }
  }

  for (let customer = 1; customer <= customers; customer++) void checkOut(customer)
  for (let at = minute; at <= closing; at += 5 * minute)
    clock.setTimeout(() => {
      shop.tidyUp().catch(() => count('job missed: the server was down'))
    }, at)
  await clock.runAll()
  await auditSale({ holds, item, stock, portone, orders, attempts, shop, violation })
  return { attempts, violations, events }
}
