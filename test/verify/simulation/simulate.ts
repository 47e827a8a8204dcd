import type { PaymentRecord } from '../../../src/portone/payment-record.ts'
import { reconcile } from '../../../src/verify/index.ts'
import { type Random, random } from '../../simulation/random.ts'
import type { Bug } from './bugs.ts'
import { openShop } from './shop.ts'
import { makeWorld, price, type World } from './world.ts'

/** What never may happen. */
export type ViolationKind =
  | 'delivered without paid'
  | 'delivered twice'
  | 'refunded twice or too much'
  | 'refunded unasked'
  | 'paid and forgotten'
  | 'stock'

/** Something that never may happen, and where. */
export interface Violation {
  kind: ViolationKind
  run: number
  what: string
}

/** What a simulation came to. */
export interface SimulationReport {
  runs: number
  seed: number
  payments: number
  calls: number
  delivered: number
  refunded: number
  faults: Record<string, number>
  violations: Violation[]
}

/** What a customer's payment becomes, and how often. */
const kinds = {
  paid: 10,
  'paid later': 5,
  failed: 3,
  left: 2,
  'another amount': 1,
  'a test': 1,
  'another currency': 1,
  'a deposit': 2,
  'a deposit too late': 1,
  paypal: 1,
} as const
type Kind = keyof typeof kinds

const seconds = ({ time }: World) => Math.floor(time.now / 1000)

/** A payment begins. What happens to it later is returned. */
function begin(world: World, impUid: string, order: string, kind: Kind): (() => void)[] {
  const { portone } = world
  const at = seconds(world)
  const base = { imp_uid: impUid, merchant_uid: order, amount: price }
  const ready = { status: 'ready', paid_at: 0 }
  const account = { ...ready, pay_method: 'vbank', vbank_num: '790', vbank_issued_at: at, vbank_date: at + 3600 }
  const of: Record<Kind, Partial<PaymentRecord>> = {
    paid: {},
    'paid later': ready,
    failed: { status: 'failed', paid_at: 0 },
    left: ready,
    'another amount': { amount: 10 },
    'a test': { sandbox: true },
    'another currency': { currency: 'USD' },
    'a deposit': account,
    'a deposit too late': { ...account, vbank_date: at - 7200 },
    paypal: { pg_provider: 'paypal' },
  }
  portone.add({ ...base, ...of[kind] })
  const isLater = kind === 'paid later' || kind === 'a deposit' || kind === 'a deposit too late'
  return isLater ? [() => void portone.pay(impUid)] : []
}

/** Whether a payment is what was ordered, by PortOne's record as it was before anything went back. */
const fits = (payment: PaymentRecord) =>
  (payment.paid_at ?? 0) > 0 &&
  payment.amount === price &&
  payment.sandbox === false &&
  payment.currency === 'KRW' &&
  !(payment.vbank_num && (payment.paid_at ?? 0) > (payment.vbank_date ?? 0) + 600)

/** Everything that never may be, looked for when all is quiet. */
async function violationsOf(world: World): Promise<Omit<Violation, 'run'>[]> {
  const { portone, orders, holds, alarms, byConsole } = world
  const found: Omit<Violation, 'run'>[] = []
  const say = (kind: ViolationKind, what: string) => found.push({ kind, what })
  for (const { number, deliveries, deliveredFor } of orders.values()) {
    if (deliveries.length > 1) say('delivered twice', number)
    for (const payment of deliveredFor)
      if (!payment || !fits(payment) || payment.merchant_uid !== number) say('delivered without paid', number)
  }
  for (const payment of portone.payments) {
    const { imp_uid: impUid, merchant_uid, amount, cancel_amount } = payment
    const order = orders.get(merchant_uid)
    const isSold = order?.deliveries.includes(impUid) ?? false
    const ours = cancel_amount - (byConsole.get(impUid) ?? 0)
    const mayGoBack = isSold ? 300 : fits(payment) ? amount : 0
    if (cancel_amount > amount || ours > amount || (isSold && ours > mayGoBack))
      say('refunded twice or too much', impUid)
    else if (ours > mayGoBack) say('refunded unasked', impUid)
    const isForgotten = fits(payment) && !isSold && amount - cancel_amount > 0 && !alarms.has(impUid)
    if (isForgotten) say('paid and forgotten', impUid)
    const isUntold =
      (payment.paid_at ?? 0) > 0 && !payment.sandbox && !fits(payment) && cancel_amount < amount && !alarms.has(impUid)
    if (isUntold) say('paid and forgotten', `${impUid}, which doesn’t fit`)
  }
  const audit = await holds.audit()
  const sold = (await holds.stock('mug'))?.sold ?? 0
  const delivered = [...orders.values()].filter(({ deliveries }) => deliveries.length > 0).length
  if (!audit.ok || sold > delivered)
    say('stock', `${audit.problems.map(({ message }) => message)} ${sold} ${delivered}`)
  return found
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** One run: a shop's hour, its night, and what must hold in the morning. */
async function runOnce(chance: Random, bug: Bug | undefined) {
  const world = await makeWorld(chance)
  const { portone, holds, orders, time, byConsole } = world
  const shop = openShop(world, bug)
  let processes = [world.start(), world.start()]
  const someRest = () => (processes[chance.between(0, 1)] as (typeof processes)[number]).rest
  const numbers = [...orders.keys()]
  const payments: { impUid: string; order: string }[] = []
  let later: (() => void)[] = []
  const running: Promise<unknown>[] = []

  for (let step = chance.between(6, 16); step > 0; step -= 1) {
    const order = numbers[chance.between(0, 1)] as string
    const one = payments[chance.between(0, Math.max(0, payments.length - 1))]
    const what = chance.pick({ pay: 4, hear: 8, look: 2, happens: 3, console: 1, time: 2, kill: 1, sweep: 1, wait: 3 })
    if (what === 'pay' && payments.length < 5) {
      const impUid = `imp_${payments.length + 1}`
      const kind = chance.pick(kinds)
      // Approved by the confirm endpoint, mostly.
      if (chance.chance(0.8))
        await holds.hold(order, [{ item: 'mug', quantity: 1 }], {
          payment: impUid,
          until: new Date(time.now + 600_000),
        })
      payments.push({ impUid, order })
      later.push(...begin(world, impUid, order, kind))
    }
    if (what === 'hear' && one) {
      // Callback, return page and webhook, together or not, and somebody who names another's payment.
      for (let callers = chance.between(1, 4); callers > 0; callers -= 1)
        running.push(shop.hear(someRest(), one.impUid, chance.chance(0.95) ? one.order : order, chance.chance(0.5)))
    }
    if (what === 'look') running.push(shop.lookAt(someRest(), order))
    if (what === 'happens') {
      for (const happen of later) happen()
      later = []
    }
    if (what === 'console' && one) {
      const payment = portone.payments.find(({ imp_uid }) => imp_uid === one.impUid) as PaymentRecord
      const left = payment.amount - payment.cancel_amount
      const amount = chance.chance(0.5) ? left : Math.min(left, 100)
      if (payment.status === 'paid' && amount > 0 && payment.pg_provider !== 'paypal') {
        portone.cancelInConsole(one.impUid, amount)
        byConsole.set(one.impUid, (byConsole.get(one.impUid) ?? 0) + amount)
      }
    }
    if (what === 'time') time.now += chance.between(1000, 400_000)
    if (what === 'kill') {
      const dead = chance.between(0, 1)
      processes[dead]?.kill()
      processes = processes.map((process, at) => (at === dead ? world.start() : process))
    }
    if (what === 'sweep') await holds.settleDue({ v1: () => 'unpaid' })
    if (what === 'wait') await turn()
    for (let turns = chance.between(0, 20); turns > 0; turns -= 1) await undefined
  }
  for (const happen of later) happen()

  // The night: what hangs has hung up, PortOne is well, and the shop compares.
  await Promise.race([Promise.allSettled(running), turn().then(turn).then(turn)])
  for (let turns = 0; turns < 40; turns += 1) await turn()
  for (const process of processes) process.kill()
  world.trouble.rate = 0
  time.now += 3 * 3_600_000
  const { rest } = world.start()
  const day = { from: new Date(time.now - 86_400_000), to: new Date(time.now + 1000) }
  const find = (impUids: readonly string[]) =>
    [...orders.values()].flatMap(({ number, deliveries: [impUid] }) =>
      impUid !== undefined && impUids.includes(impUid) ? [{ impUid, merchantUid: number, left: price }] : [],
    )
  for (let round = 0; round < 3; round += 1) {
    const toLookAt = new Set<string>()
    for await (const { differences } of reconcile(rest, { ...day, orders: { find } }))
      for (const { merchantUid } of differences) toLookAt.add(merchantUid)
    if (bug === 'gives-up') toLookAt.clear()
    for (const order of [...toLookAt].sort()) await shop.lookAt(rest, order)
    portone.finishRefunds()
    if (bug !== 'gives-up') await shop.payBack(rest)
  }
  const delivered = [...orders.values()].filter(({ deliveries }) => deliveries.length > 0).length
  const refunded = portone.payments.filter(({ cancel_amount }) => cancel_amount > 0).length
  return { world, delivered, refunded, payments: payments.length, violations: await violationsOf(world) }
}

/**
 * Runs payments × faults × callers at once, each run in a small world of its own.
 *
 * @param only This run alone: what a violation names.
 */
export async function simulate(options: {
  runs: number
  seed: number
  bug?: Bug | undefined
  only?: number | undefined
}): Promise<SimulationReport> {
  const { runs, seed, bug, only } = options
  const report: SimulationReport = {
    runs,
    seed,
    payments: 0,
    calls: 0,
    delivered: 0,
    refunded: 0,
    faults: {},
    violations: [],
  }
  for (let run = only ?? 1; run <= (only ?? runs); run += 1) {
    const { world, violations, ...counts } = await runOnce(random(seed * 1_000_003 + run), bug)
    report.payments += counts.payments
    report.delivered += counts.delivered
    report.refunded += counts.refunded
    report.calls += world.portone.calls.length
    for (const [fault, times] of world.met) report.faults[fault] = (report.faults[fault] ?? 0) + times
    report.violations.push(...violations.map((violation) => ({ ...violation, run })))
  }
  return report
}
