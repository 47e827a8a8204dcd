import { type HoldStore, memoryHolds } from '../../../src/holds/index.ts'
import type { PaymentRecord } from '../../../src/portone/payment-record.ts'
import {
  type RestFaultName,
  type RestUnknowns,
  type SimulatedPortOneRest,
  simulatePortOneRest,
} from '../../../src/simulator/index.ts'
import { restFaults } from '../../../src/simulator/tables/rest-faults.ts'
import { type PortoneRest, portoneRest, type RefundNote } from '../../../src/verify/index.ts'
import type { Random } from '../../simulation/random.ts'

/** An order of the shop, in its database. */
export interface Order {
  number: string
  /** Each delivery, by the payment that it was made for. */
  deliveries: string[]
  /** What PortOne had of the payment at each delivery. */
  deliveredFor: (PaymentRecord | undefined)[]
  /** Customer service gives a part back, once, of the payment that the order was delivered for. */
  partBack: boolean
}

/** What the shop owes, written down before it is paid back. */
export interface Owed {
  key: string
  impUid: string
  amount: number | 'all'
}

/** One small world: PortOne, a shop of two processes on one database, and its customers. */
export interface World {
  random: Random
  portone: SimulatedPortOneRest
  holds: HoldStore
  orders: Map<string, Order>
  owed: Map<string, Owed>
  /** Payments that a person was told of. */
  alarms: Set<string>
  /** The shop's table of refunds. */
  notes: Map<string, RefundNote>
  /** Whether refunds are remembered in that table, or in each process alone. */
  sharesNotes: boolean
  /** What went back by PortOne's console. */
  byConsole: Map<string, number>
  /** Milliseconds since the epoch. */
  time: { now: number }
  /** Of ten calls so many meet a fault. */
  trouble: { rate: number }
  /** Starts a process. A killed one never gets another answer. */
  start: () => { rest: PortoneRest; kill: () => void }
  /** Which faults were met. */
  met: Map<string, number>
}

const faultNames = Object.keys(restFaults) as RestFaultName[]

/** The price of everything. */
export const price = 1000

/** Makes a world: one item, two orders, a few payments. */
export async function makeWorld(random: Random): Promise<World> {
  const time = { now: Date.UTC(2026, 0, 1) }
  const trouble = { rate: random.between(0, 4) }
  const met = new Map<string, number>()
  // Some PGs are slow with what goes back, and PortOne takes another cancellation meanwhile: parts could go back twice.
  const isSlowBack = random.chance(0.25)
  const unknowns: RestUnknowns = {
    partialCancelStatus: random.chance(0.5) ? 'paid' : 'cancelled',
    cancelReasons: random.chance(0.5) ? 'dropped' : 'kept',
    emptyList: random.chance(0.5) ? 404 : 200,
    pastLastPage: random.chance(0.5) ? 404 : 400,
    windowEnd: random.chance(0.5) ? 'exclusive' : 'inclusive',
    cancelWhileRunning: isSlowBack || random.chance(0.5) ? 'taken' : 'refused',
    amounts: random.chance(0.1) ? 'texts' : 'numbers',
  }
  const clock = { now: () => time.now, setTimeout: () => undefined, clearTimeout: () => {} }
  const portone = simulatePortOneRest({
    clock,
    unknowns,
    lag: random.chance(0.3) ? 3000 : 0,
    fault: ({ path }) => {
      const isSlow = isSlowBack && trouble.rate > 0 && path === '/payments/cancel' && random.chance(0.6)
      if (!isSlow && !random.chance(trouble.rate / 10)) return undefined
      const fault = isSlow ? 'done-late' : (faultNames[random.between(0, faultNames.length - 1)] as RestFaultName)
      met.set(fault, (met.get(fault) ?? 0) + 1)
      return fault
    },
  })
  const holds = memoryHolds({ now: () => time.now })
  await holds.migrate()
  await holds.restock([{ item: 'mug', quantity: random.between(1, 2) }])
  const orders = new Map<string, Order>()
  for (const number of ['order-1', 'order-2'])
    orders.set(number, { number, deliveries: [], deliveredFor: [], partBack: random.chance(isSlowBack ? 0.9 : 0.3) })

  const start = () => {
    let isAlive = true
    const answering = async <Value>(value: Promise<Value>): Promise<Value> => {
      for (let turns = random.between(0, 12); turns > 0; turns -= 1) await undefined
      const answer = await value
      return isAlive ? answer : new Promise(() => {})
    }
    const rest = portoneRest({
      impKey: 'key',
      impSecret: 'secret',
      retries: random.between(0, 2),
      fetch: (url, init) => answering(isAlive ? portone.fetch(url, init) : new Promise(() => {})),
      environment: {
        now: () => time.now,
        // A wait and a time limit end once everything else stands still.
        setTimeout: (callback) => setImmediate(() => isAlive && callback()),
        clearTimeout: (timer) => clearImmediate(timer as unknown as NodeJS.Immediate),
        random: () => 0,
      },
    })
    return {
      rest,
      kill: () => {
        isAlive = false
      },
    }
  }
  return {
    random,
    portone,
    holds,
    orders,
    owed: new Map(),
    alarms: new Set(),
    notes: new Map(),
    // As the docs have it: without a table PortOne's history must tell of what ran before.
    sharesNotes: unknowns.cancelReasons === 'dropped' || unknowns.cancelWhileRunning === 'taken' || random.chance(0.5),
    byConsole: new Map(),
    time,
    trouble,
    start,
    met,
  }
}
