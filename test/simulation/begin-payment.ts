import type { FaultName, SimulatedPortone, SimulatorEvent } from 'imp-confirm/simulator'
import type { Fate } from './fault-plan.ts'
import type { SaleOrder } from './sale-order.ts'
import type { Attempt, World } from './simulation-context.ts'
import type { Tab } from './tab.ts'

/** What a payment is begun with. */
export interface Beginning {
  world: World
  order: SaleOrder
  attempt: Attempt
  tab: Tab
  navigate: (url: string) => void
  /** What PortOne sees of the browser, also where the SDK doesn't see it. */
  userAgent: string
}

const faultOf: Partial<Record<Fate['answer'], FaultName>> = {
  'callback twice': 'callback-twice',
  'callback late': 'late-callback',
  'callback lost': 'no-callback',
}

/** Sets PortOne up for one payment: what its script, its server and the PG do as was drawn. */
export function beginPayment({ world, order, attempt, tab, navigate, userAgent }: Beginning): SimulatedPortone {
  const { clock, random, shop, portone: server } = world
  const { fate } = attempt
  const fault = faultOf[fate.answer]
  const wait = (milliseconds: number) => new Promise<void>((resolve) => clock.setTimeout(resolve, milliseconds))
  const soon = (least: number, most: number, act: () => void) => clock.setTimeout(act, random.between(least, most))

  const webhook = (impUid: string) =>
    shop.verify(impUid, order.orderId).catch(() => world.count('webhook lost: the server was down'))
  function sendWebhooks(impUid: string) {
    const late = () => soon(5_000, 60_000, () => webhook(impUid))
    if (fate.webhook === 'webhook before' || fate.webhook === 'webhook twice') soon(0, 30, () => webhook(impUid))
    if (fate.webhook === 'webhook after' || fate.webhook === 'webhook twice') late()
  }

  const fail = (impUid: string) =>
    server.change(impUid, { status: 'failed', failed_at: Math.floor(clock.now() / 1000) })

  let paidBefore = false
  /** PortOne's own record of what its script goes through. */
  function onEvent({ step, detail }: SimulatorEvent) {
    const simulated = simulator.payments[0]
    if (step === 'window-opened' && simulated) {
      // PortOne refuses beforehand what is paid for already. Two windows at a time it lets through.
      paidBefore = server.ofOrder(simulated.merchantUid).some(({ status }) => status === 'paid')
      attempt.payment = server.begin({
        imp_uid: simulated.impUid,
        merchant_uid: simulated.merchantUid,
        amount: simulated.amount,
        pg_provider: attempt.pg,
        pg_id: order.channel.mid,
      })
      world.attemptOf.set(simulated.impUid, attempt)
    }
    if (!attempt.payment) return
    const { record, facts } = attempt.payment
    if (step === 'confirm-response') {
      facts.confirmed = (detail as { approved: boolean }).approved
      if (!facts.confirmed) fail(record.imp_uid)
    }
    if (step === 'declined' && fate.payment !== 'PG declines unrecorded') fail(record.imp_uid)
    if (step === 'approved') {
      server.pay(record.imp_uid)
      facts.approvedAt = clock.now()
      sendWebhooks(record.imp_uid)
    }
  }

  /** PortOne asks the endpoint, over a network that has its days. */
  async function ask(url: string, init: RequestInit): Promise<Response> {
    await wait(random.between(5, 50))
    const first = shop.confirm(url, init)
    if (fate.question === 'asked twice') soon(0, 3000, () => shop.confirm(url, init).catch(() => {}))
    const response = await first
    await wait(fate.question === 'answer slow on its way' ? random.between(200, 6000) : random.between(5, 50))
    return response
  }

  const simulator = tab.page.simulateImp({
    clock,
    install: false,
    overlay: false,
    script: random.chance(0.3) ? 'old' : 'current',
    userAgent,
    delay: attempt.delay,
    lateBy: fate.answer === 'callback twice' ? random.between(0, 5000) : random.between(10_000, 900_000),
    faults: fault ? [fault] : [],
    delivery: fate.answer === 'redirect' ? 'redirect' : 'callback',
    navigate,
    fetch: ask,
    onEvent,
    outcome: ({ impUid }) => {
      if (paidBefore) {
        fail(impUid)
        return 'already-paid'
      }
      if (fate.payment === 'PG approves') return 'completed'
      if (fate.payment.startsWith('PG declines')) return 'declined'
      // Some PGs tell PortOne that the customer gave up, and some leave it `ready`.
      if (attempt.payment && random.chance(0.5)) fail(impUid)
      return fate.payment === 'customer cancels' ? 'user-cancelled' : 'timed-out'
    },
  })
  return simulator
}
