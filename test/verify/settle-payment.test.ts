import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type HoldStore, memoryHolds } from '../../src/holds/index.ts'
import {
  type AwaitDepositVerdict,
  askedByHolds,
  type DeliverVerdict,
  type ExpectedPayment,
  type OrderVerdict,
  paymentLookup,
  type Settlement,
  settlePayment,
  type Verdict,
  verifyOrder,
  verifyPayment,
} from '../../src/verify/index.ts'
import { setting, start } from './setting.ts'

let holds: HoldStore
let time: number
const mug = [{ item: 'mug', quantity: 1 }]
const until = () => new Date(time + 600_000)
const hold = (order: string, payment: string) => holds.hold(order, mug, { payment, until: until() })
const stock = () => holds.stock('mug')

const named = { merchantUid: 'order-1', amount: 1000, left: 1000, currency: 'KRW' }
const deliver = (impUid: string): DeliverVerdict => ({ action: 'deliver', impUid, ...named })
const nothing = (impUid: string): Verdict => ({ action: 'nothing-paid', why: 'failed', impUid, merchantUid: 'order-1' })
const none = { order: 'order-1', changed: false, refunds: [] }
const refund = (impUid: string, why = 'paid-twice') => ({ impUid, amount: 1000, why })

beforeEach(async () => {
  time = start
  holds = memoryHolds({ now: () => time })
  await holds.migrate()
  await holds.restock([{ item: 'mug', quantity: 1 }])
})

describe('an order with more money than one payment’s', () => {
  const alarm: OrderVerdict['also'][number] = {
    action: 'alarm',
    field: 'amount',
    expected: 1000,
    found: 5,
    impUid: 'imp_3',
    merchantUid: 'order-1',
    left: 5,
  }
  const undeliverable = (impUid: string) => ({ ...deliver(impUid), action: 'refund', why: 'not-deliverable' }) as const

  it('that can’t be delivered has all of it refunded but what doesn’t fit', async () => {
    const verdict = { ...undeliverable('imp_1'), also: [undeliverable('imp_2'), alarm], cameToNothing: [] }
    expect(await settlePayment(holds, verdict)).toEqual({
      ...none,
      status: 'refund',
      refunds: [refund('imp_1', 'not-deliverable'), refund('imp_2', 'not-deliverable')],
    })
  })

  it('is never sold to a payment that doesn’t fit, or that the order can’t take', async () => {
    await hold('order-9', 'imp_9')
    await settlePayment(holds, deliver('imp_1'), { itemsOf: () => mug })
    await holds.release('order-9', 'imp_9')
    const verdict = { ...deliver('imp_1'), also: [undeliverable('imp_2'), alarm], cameToNothing: [] }
    expect(await settlePayment(holds, verdict, { itemsOf: () => mug })).toEqual({
      ...none,
      status: 'refund',
      refunds: [refund('imp_1', 'sold-out'), refund('imp_2', 'not-deliverable')],
    })
    expect(await stock()).toEqual({ free: 1, held: 0, sold: 0 })
  })
})

describe('deliver', () => {
  it('of two paid ones, where nothing is left, has both refunded, and sells neither when goods become free', async () => {
    await hold('order-9', 'imp_9')
    const also: OrderVerdict['also'] = [{ ...deliver('imp_2'), action: 'refund', why: 'paid-twice' }]
    const both: OrderVerdict = { ...deliver('imp_1'), also, cameToNothing: [] }
    const itemsOf = () => mug
    const told = { ...none, status: 'refund', refunds: [refund('imp_1', 'sold-out'), refund('imp_2', 'sold-out')] }
    expect(await settlePayment(holds, both, { itemsOf })).toEqual(told)
    await holds.release('order-9', 'imp_9')
    expect(await settlePayment(holds, both, { itemsOf })).toEqual(told)
    for (const impUid of ['imp_1', 'imp_2'])
      expect(await settlePayment(holds, deliver(impUid), { itemsOf })).toEqual({
        ...none,
        status: 'refund',
        refunds: [refund(impUid, 'sold-out')],
      })
    expect(await stock()).toEqual({ free: 1, held: 0, sold: 0 })
  })

  it('sells the second of two where goods became free behind the first', async () => {
    await hold('order-9', 'imp_9')
    const itemsOf = () => mug
    await settlePayment(holds, deliver('imp_1'), { itemsOf })
    await holds.release('order-9', 'imp_9')
    const also: OrderVerdict['also'] = ['imp_2', 'imp_3'].map((impUid) => ({
      ...deliver(impUid),
      action: 'refund',
      why: 'paid-twice',
    }))
    expect(await settlePayment(holds, { ...deliver('imp_1'), also, cameToNothing: [] }, { itemsOf })).toEqual({
      ...none,
      status: 'sold',
      impUid: 'imp_2',
      changed: true,
      refunds: [refund('imp_1', 'sold-out'), refund('imp_3')],
    })
  })

  it('sells what is held, once, for twenty callers at once, with equal answers', async () => {
    await hold('order-1', 'imp_1')
    const settled = await Promise.all(Array.from({ length: 20 }, () => settlePayment(holds, deliver('imp_1'))))
    expect(settled.filter(({ changed }) => changed)).toHaveLength(1)
    for (const settlement of settled)
      expect(settlement).toEqual({ ...none, status: 'sold', impUid: 'imp_1', changed: settlement.changed })
    expect(await stock()).toEqual({ free: 0, held: 0, sold: 1 })
  })

  it('of a second payment is money to give back, whoever comes first', async () => {
    await hold('order-1', 'imp_1')
    await hold('order-1', 'imp_2')
    await settlePayment(holds, deliver('imp_2'))
    expect(await settlePayment(holds, deliver('imp_1'))).toEqual({
      ...none,
      status: 'sold',
      impUid: 'imp_2',
      refunds: [refund('imp_1')],
    })
  })

  it('never says to refund the payment that was sold, also where the verdict thinks that another one is the first', async () => {
    await hold('order-1', 'imp_2')
    await settlePayment(holds, deliver('imp_2'))
    const also = [{ ...deliver('imp_2'), action: 'refund', why: 'paid-twice' } as const]
    const verdict: OrderVerdict = { ...deliver('imp_1'), also, cameToNothing: [] }
    expect(await settlePayment(holds, verdict)).toEqual({
      ...none,
      status: 'sold',
      impUid: 'imp_2',
      refunds: [refund('imp_1')],
    })
  })

  it('gives back what another payment brought beside it, and leaves an alarm to a person', async () => {
    await hold('order-1', 'imp_1')
    const also = [
      { ...deliver('imp_2'), action: 'refund', why: 'paid-twice' } as const,
      {
        action: 'alarm',
        field: 'amount',
        expected: 1000,
        found: 5,
        left: 5,
        impUid: 'imp_3',
        merchantUid: 'order-1',
      } as const,
    ]
    const order: OrderVerdict = { ...deliver('imp_1'), also, cameToNothing: [] }
    for (const changed of [true, false])
      expect(await settlePayment(holds, order)).toEqual({
        ...none,
        status: 'sold',
        impUid: 'imp_1',
        changed,
        refunds: [refund('imp_2', 'paid-twice')],
      })
    expect(await settlePayment(holds, deliver('imp_1'))).toMatchObject({ refunds: [] })
  })

  it('that finds nothing left is money to give back, and stays so', async () => {
    await hold('order-1', 'imp_1')
    time += 700_000
    await holds.settleDue({ v1: () => 'unpaid' })
    await hold('order-2', 'imp_2')
    const sold = { ...none, status: 'refund', refunds: [refund('imp_1', 'sold-out')] }
    expect(await settlePayment(holds, deliver('imp_1'))).toEqual(sold)
    await holds.release('order-2', 'imp_2')
    expect(await settlePayment(holds, deliver('imp_1'))).toEqual(sold)
    expect(await stock()).toEqual({ free: 1, held: 0, sold: 0 })
  })

  it('that comes late is sold while there is stock', async () => {
    await hold('order-1', 'imp_1')
    time += 700_000
    await holds.settleDue({ v1: () => 'unpaid' })
    expect(await settlePayment(holds, deliver('imp_1'))).toMatchObject({ status: 'sold', changed: true })
  })

  it('of an order that was never held asks for its items, and only then', async () => {
    expect(await settlePayment(holds, deliver('imp_1'))).toEqual({ ...none, status: 'unsold', why: 'unknown-order' })
    const itemsOf = vi.fn(async () => mug)
    expect(await settlePayment(holds, deliver('imp_1'), { itemsOf })).toMatchObject({ status: 'sold', changed: true })
    expect(await settlePayment(holds, deliver('imp_1'), { itemsOf })).toMatchObject({ status: 'sold', changed: false })
    expect(itemsOf.mock.calls).toEqual([['order-1']])
    const wrong = { ...deliver('imp_9'), merchantUid: 'order-9' }
    expect(await settlePayment(holds, wrong, { itemsOf: () => [{ item: 'cup', quantity: 1 }] })).toEqual({
      ...none,
      order: 'order-9',
      status: 'unsold',
      why: 'unknown-item',
    })
  })

  it('finds the order by its attempt', async () => {
    await hold('7', 'imp_1')
    const orderOf = (merchantUid: string) => merchantUid.replace('order-', '').replace('1', '7')
    expect(await settlePayment(holds, deliver('imp_1'), { orderOf })).toMatchObject({ status: 'sold', order: '7' })
  })

  it('rejects with what the holds reject with, and is called again', async () => {
    await hold('order-1', 'imp_1')
    const away = { ...holds, sell: () => Promise.reject(new Error('database')) }
    await expect(settlePayment(away, deliver('imp_1'))).rejects.toThrow('database')
    expect(await settlePayment(holds, deliver('imp_1'))).toMatchObject({ status: 'sold', changed: true })
  })
})

describe('the other verdicts', () => {
  it('nothing-paid gives the share back, once; others keep theirs', async () => {
    await hold('order-1', 'imp_1')
    await hold('order-1', 'imp_2')
    expect(await settlePayment(holds, nothing('imp_1'))).toEqual({ ...none, status: 'freed' })
    expect(await stock()).toMatchObject({ held: 1 })
    expect(await settlePayment(holds, nothing('imp_2'))).toEqual({ ...none, status: 'freed', changed: true })
    expect(await settlePayment(holds, nothing('imp_2'))).toEqual({ ...none, status: 'freed' })
    expect(await stock()).toEqual({ free: 1, held: 0, sold: 0 })
  })

  it('nothing-paid of an order gives all its attempts back', async () => {
    await hold('order-1', 'imp_1')
    await hold('order-1', 'imp_2')
    const verdict = { ...nothing('imp_2'), also: [], cameToNothing: ['imp_1', 'imp_2'] } as OrderVerdict
    expect(await settlePayment(holds, verdict)).toEqual({ ...none, status: 'freed', changed: true })
    expect(await stock()).toMatchObject({ free: 1 })
  })

  it('nothing-paid of what was sold keeps it sold: the money went back later', async () => {
    await hold('order-1', 'imp_1')
    await settlePayment(holds, deliver('imp_1'))
    expect(await settlePayment(holds, nothing('imp_1'))).toEqual({
      ...none,
      status: 'kept',
      why: 'sold-before',
      until: null,
    })
    expect(await settlePayment(holds, nothing('imp_2'))).toEqual({ ...none, status: 'freed' })
    expect(await stock()).toMatchObject({ sold: 1 })
  })

  it('await-deposit keeps the goods until the deposit’s end', async () => {
    await hold('order-1', 'imp_1')
    const end = new Date(time + 86_400_000)
    const verdict: Verdict = { action: 'await-deposit', why: 'unpaid', impUid: 'imp_1', ...named, until: end }
    expect(await settlePayment(holds, verdict)).toEqual({ ...none, status: 'kept', why: 'await-deposit', until: end })
    time += 80_000_000
    expect(await holds.settleDue({ v1: () => 'unpaid' })).toMatchObject({ freed: 0 })
    expect(await settlePayment(holds, { ...verdict, until: null })).toMatchObject({ status: 'kept', until: null })
    expect(await settlePayment(holds, { ...verdict, merchantUid: 'order-9' })).toMatchObject({ until: null })
    const order: OrderVerdict = { ...verdict, also: [], cameToNothing: ['imp_0'] }
    expect(await settlePayment(holds, order)).toMatchObject({ status: 'kept', until: end })
    expect((await holds.paymentsOf('order-1')).map(({ payment }) => payment)).toContain('imp_0')
  })

  it('await-deposit that went through a queue as JSON is the same', async () => {
    await hold('order-1', 'imp_1')
    const until = new Date(time + 86_400_000)
    const verdict: Verdict = { action: 'await-deposit', why: 'unpaid', impUid: 'imp_1', ...named, until }
    const queued = JSON.parse(JSON.stringify(verdict)) as Verdict
    expect(await settlePayment(holds, queued)).toEqual({ ...none, status: 'kept', why: 'await-deposit', until })
  })

  it('await-deposit of several accounts keeps the goods until the last one’s end, whichever was named', async () => {
    await hold('order-1', 'imp_1')
    await hold('order-1', 'imp_2')
    const waits = (impUid: string, days: number | null): AwaitDepositVerdict => ({
      ...{ action: 'await-deposit', why: 'unpaid', impUid, ...named },
      until: days === null ? null : new Date(time + days * 86_400_000),
    })
    const until = new Date(time + 3 * 86_400_000)
    for (const [first, second] of [
      [waits('imp_1', 1), waits('imp_2', 3)],
      [waits('imp_1', 3), waits('imp_2', 1)],
      [waits('imp_1', null), waits('imp_2', 3)],
    ] as const) {
      const verdict: OrderVerdict = { ...first, also: [second], cameToNothing: [] }
      const kept = { ...none, status: 'kept', why: 'await-deposit', until }
      expect(await settlePayment(holds, verdict)).toEqual(kept)
      expect(await settlePayment(holds, JSON.parse(JSON.stringify(verdict)))).toEqual(kept)
    }
  })

  it('await-deposit without an end asks for none, whatever else there is', async () => {
    const extend = vi.fn(holds.extend)
    const waits: AwaitDepositVerdict = {
      action: 'await-deposit',
      why: 'unpaid',
      impUid: 'imp_1',
      ...named,
      until: null,
    }
    const alarm = { action: 'alarm', field: 'amount', expected: 1, found: 2, left: 2 } as const
    const also = [{ ...alarm, impUid: 'imp_3', merchantUid: 'order-1' }]
    const verdict: OrderVerdict = { ...waits, also, cameToNothing: [] }
    expect(await settlePayment({ ...holds, extend }, verdict)).toMatchObject({ status: 'kept', until: null })
    expect(extend).not.toHaveBeenCalled()
    const until = new Date(time + 5000)
    await settlePayment({ ...holds, extend }, { ...verdict, until })
    expect(extend.mock.calls).toEqual([['order-1', until]])
  })

  it.each(['paid-twice', 'not-deliverable'] as const)(
    'await-deposit that is %s holds nothing any more, and says what bought the order',
    async (why) => {
      const unwanted: Verdict = {
        action: 'await-deposit',
        why,
        impUid: 'imp_2',
        ...named,
        until: new Date(time + 5000),
      }
      await hold('order-1', 'imp_2')
      expect(await settlePayment(holds, unwanted)).toEqual({ ...none, status: 'freed', changed: true })
      expect(await settlePayment(holds, unwanted)).toEqual({ ...none, status: 'freed' })
      expect(await stock()).toMatchObject({ held: 0 })
      await settlePayment(holds, deliver('imp_1'))
      expect(await settlePayment(holds, unwanted)).toEqual({ ...none, status: 'sold', impUid: 'imp_1' })
      expect(await settlePayment(holds, { ...unwanted, impUid: 'imp_1' })).toEqual({
        ...{ ...none, status: 'kept', why: 'sold-before', until: null },
      })
      const order: OrderVerdict = { ...deliver('imp_1'), also: [unwanted], cameToNothing: [] }
      expect(await settlePayment(holds, order)).toEqual({ ...none, status: 'sold', impUid: 'imp_1' })
    },
  )

  it('a deposit into an account beside a payment that was sold comes back as money to give back, and delivers nothing', async () => {
    const { portone, rest, now } = setting()
    const at = now() / 1000
    const account = { status: 'ready', pay_method: 'vbank', vbank_num: '7', vbank_issued_at: at, vbank_date: at + 9999 }
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'order-1', ...account, paid_at: 0 })
    await hold('order-1', 'imp_1')
    const expected = { merchantUid: 'order-1', amount: 1000 }
    const look = async () => {
      const verdict = await verifyOrder(rest, 'order-1', expected, { now })
      return { also: verdict.also, settlement: await settlePayment(holds, verdict) }
    }
    expect(await look()).toMatchObject({ also: [], settlement: { status: 'kept', why: 'await-deposit' } })
    portone.add({ imp_uid: 'imp_2', merchant_uid: 'order-1' })
    expect(await look()).toMatchObject({
      also: [{ action: 'await-deposit', impUid: 'imp_1', why: 'paid-twice' }],
      settlement: { status: 'sold', impUid: 'imp_2', changed: true, refunds: [] },
    })
    // The page that was left with the account is loaded again.
    const again = await verifyPayment(rest, 'imp_1', { ...expected, paidBy: 'imp_2' }, { now })
    expect(await settlePayment(holds, again)).toMatchObject({ status: 'sold', impUid: 'imp_2', changed: false })
    portone.pay('imp_1')
    const refunds = [{ impUid: 'imp_1', amount: 1000, why: 'paid-twice' }]
    for (const paidBy of [undefined, 'imp_2']) {
      const paidIn = await verifyPayment(rest, 'imp_1', { ...expected, paidBy }, { now })
      expect(await settlePayment(holds, paidIn)).toMatchObject({
        status: 'sold',
        impUid: 'imp_2',
        changed: false,
        refunds,
      })
    }
  })

  it('await-deposit says when an attempt’s share was given back', async () => {
    await hold('order-1', 'imp_0')
    const verdict: OrderVerdict = {
      ...{ action: 'await-deposit', why: 'unpaid', impUid: 'imp_1', ...named, until: new Date(time + 86_400_000) },
      ...{ also: [], cameToNothing: ['imp_0'] },
    }
    expect(await settlePayment(holds, verdict)).toMatchObject({ status: 'kept', changed: true })
    expect(await settlePayment(holds, verdict)).toMatchObject({ status: 'kept', changed: false })
  })

  it.each<Verdict>([
    { action: 'ask-again', why: 'busy', after: 1, impUid: 'imp_1', merchantUid: 'order-1' },
    { action: 'ask-again', why: 'not-found', after: 1, impUid: null, merchantUid: 'order-1' },
    {
      action: 'alarm',
      field: 'amount',
      expected: 1000,
      found: 5,
      left: 5,
      impUid: 'imp_1',
      merchantUid: 'order-1',
    },
  ])('$action keeps everything', async (verdict) => {
    await hold('order-1', 'imp_1')
    expect(await settlePayment(holds, verdict)).toEqual({ ...none, status: 'kept', why: verdict.action, until: null })
    expect((await holds.paymentsOf('order-1')).map(({ payment }) => payment)).toEqual(['imp_1'])
    expect(await stock()).toMatchObject({ held: 1 })
    const order = { ...verdict, also: [], cameToNothing: ['imp_1'] } as OrderVerdict
    expect(await settlePayment(holds, order)).toMatchObject({ status: 'kept', changed: true })
    expect(await stock()).toMatchObject({ free: 1 })
  })

  it('refund gives the share back, unless this very payment was sold', async () => {
    await hold('order-1', 'imp_1')
    await hold('order-1', 'imp_2')
    const verdict = (impUid: string): Verdict => ({ ...deliver(impUid), action: 'refund', why: 'not-deliverable' })
    const given = { ...none, status: 'refund', refunds: [refund('imp_1', 'not-deliverable')] }
    expect(await settlePayment(holds, verdict('imp_1'))).toEqual(given)
    await settlePayment(holds, deliver('imp_2'))
    expect(await settlePayment(holds, verdict('imp_2'))).toEqual({ ...none, status: 'sold', impUid: 'imp_2' })
    const also = [{ ...deliver('imp_2'), action: 'refund', why: 'paid-twice' } as const]
    const order = { ...verdict('imp_3'), also, cameToNothing: [] } as OrderVerdict
    expect(await settlePayment(holds, order)).toEqual({
      ...none,
      status: 'sold',
      impUid: 'imp_2',
      refunds: [refund('imp_3', 'not-deliverable')],
    })
  })

  it('refund says once, of callers at the same time, that goods became free', async () => {
    await hold('order-1', 'imp_1')
    const verdict: Verdict = { ...deliver('imp_1'), action: 'refund', why: 'not-deliverable' }
    const settled = await Promise.all(Array.from({ length: 5 }, () => settlePayment(holds, verdict)))
    expect(settled.filter(({ changed }) => changed)).toHaveLength(1)
    expect(await stock()).toMatchObject({ free: 1, held: 0 })
  })
})

describe('with PortOne’s REST and the holds together', () => {
  const expected: ExpectedPayment = { merchantUid: 'order-1', amount: 1000 }

  it('a payment that the endpoint wasn’t asked about is an alarm, and one that it was is sold', async () => {
    const { portone, rest } = setting()
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'order-1' })
    portone.add({ imp_uid: 'imp_2', merchant_uid: 'order-1' })
    await hold('order-1', 'imp_1')
    await hold('order-1', 'imp_0')
    await hold('order-2', 'imp_3')
    const wanted = { ...expected, asked: askedByHolds(holds) }
    expect(await verifyPayment(rest, 'imp_2', wanted)).toMatchObject({ action: 'alarm', field: 'asked' })
    expect(await verifyPayment(rest, 'imp_1', wanted)).toMatchObject({ action: 'deliver' })
    expect(await askedByHolds(holds)({ impUid: 'imp_3', merchantUid: 'order-2', amount: 1 })).toBe(false)
    const mapped = askedByHolds(holds, () => 'order-1')
    expect(await mapped({ impUid: 'imp_1', merchantUid: 'attempt-9', amount: 1 })).toBe(true)
  })

  it('due holds are looked up, and sold, freed, kept or extended', async () => {
    await holds.restock([{ item: 'mug', quantity: 9 }])
    const { portone, rest } = setting()
    const add = async (number: number, payment: object) => {
      portone.add({ imp_uid: `imp_${number}`, merchant_uid: `order-${number}`, ...payment })
      await hold(`order-${number}`, `imp_${number}`)
    }
    await add(1, {})
    await add(2, { status: 'failed' })
    await add(3, { amount: 5 })
    await add(4, {
      status: 'ready',
      pay_method: 'vbank',
      vbank_num: '7',
      vbank_date: start / 1000 + 86_400,
      paid_at: 0,
    })
    await hold('order-5', 'imp_5')
    time += 700_000
    const lookUp = paymentLookup(rest, { expected: (order) => ({ merchantUid: order, amount: 1000 }), now: () => time })
    expect(await holds.settleDue({ v1: lookUp })).toMatchObject({ sold: 1, freed: 2, kept: 1, extended: 1 })
    expect(await holds.audit()).toMatchObject({ ok: true })
  })

  it('the outcome that is unknown without an impUid is settled by its order', async () => {
    const { portone, rest, now } = setting()
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'order-1', status: 'failed', paid_at: 0 })
    portone.add({ imp_uid: 'imp_2', merchant_uid: 'order-1' })
    await hold('order-1', 'imp_1')
    await hold('order-1', 'imp_2')
    const settlement: Settlement = await settlePayment(holds, await verifyOrder(rest, 'order-1', expected, { now }))
    expect(settlement).toEqual({ ...none, status: 'sold', impUid: 'imp_2', changed: true })
  })
})
