import { describe, expect, it } from 'vitest'
import type { RestUnknowns } from '../../src/simulator/index.ts'
import {
  type Difference,
  type ExpectedPayment,
  paymentLookup,
  type ReconcileOptions,
  reconcile,
  type ShopPayment,
} from '../../src/verify/index.ts'
import { combineAnswers } from '../../src/verify/payment-lookup.ts'
import { setting, start } from './setting.ts'

const from = new Date(start - 86_400_000)
const to = new Date(start + 86_400_000)
const now = start / 1000

/** A shop by its list of payments. */
const shopOf = (payments: ShopPayment[]) => ({
  find: async (impUids: readonly string[]) => payments.filter(({ impUid }) => impUids.includes(impUid)),
  paid: async function* () {
    yield* payments
  },
})

async function differencesOf(rest: Parameters<typeof reconcile>[0], options: ReconcileOptions) {
  const found: Difference[] = []
  for await (const { differences } of reconcile(rest, options)) found.push(...differences)
  return found
}

const has = (at: number, left = 1000, merchantUid = `order-${at}`): ShopPayment => ({
  impUid: `imp_${at}`,
  merchantUid,
  left,
})
const at = (number: number, more: object = {}) => ({
  imp_uid: `imp_${number}`,
  merchant_uid: `order-${number}`,
  ...more,
})

describe('reconcile', () => {
  it('says nothing where both sides agree', async () => {
    const { portone, rest } = setting()
    portone.add(at(1))
    portone.add(at(2))
    portone.cancelInConsole('imp_2', 400)
    portone.add(at(3, { status: 'ready' }))
    portone.add(at(4, { status: 'failed' }))
    portone.add(at(5, { sandbox: true }))
    portone.add(at(6))
    portone.cancelInConsole('imp_6')
    portone.add(at(7, { status: 'cancelled', paid_at: 0, cancelled_at: now }))
    const orders = shopOf([has(1), has(2, 600)])
    expect(await differencesOf(rest, { from, to, orders })).toEqual([])
  })

  it.each<[Difference['kind'], object, ShopPayment[], object]>([
    ['missing', {}, [], { atPortone: 1000, atShop: null }],
    ['other-order', {}, [has(1, 1000, 'order-2')], { atPortone: 1000, atShop: 1000 }],
    ['left', {}, [has(1, 600)], { atPortone: 1000, atShop: 600 }],
    ['currency', { currency: 'USD' }, [has(1)], {}],
    ['sandbox', { sandbox: true }, [has(1)], {}],
    ['not-paid', { status: 'ready', paid_at: 0 }, [has(1)], { atPortone: 0, atShop: 1000 }],
    ['not-paid', { status: 'failed', paid_at: 0 }, [has(1)], { atPortone: 0, atShop: 1000 }],
    ['left', { status: 'cancelled', cancel_amount: 1000, paid_at: now, cancelled_at: now }, [has(1)], { atPortone: 0 }],
    ['left', { status: 'cancelled', cancel_amount: 0, paid_at: 0, cancelled_at: now }, [has(1)], { atPortone: 0 }],
  ])('finds what is %s: %j', async (kind, payment, orders, more) => {
    const { portone, rest } = setting()
    portone.add(at(1, payment))
    const found = await differencesOf(rest, { from, to, orders: shopOf(orders) })
    expect(found.length).toBeGreaterThan(0)
    for (const difference of found)
      expect(difference).toMatchObject({ kind, impUid: 'imp_1', merchantUid: 'order-1', ...more })
  })

  it('finds what PortOne doesn’t know, and a part given back of an order that the shop never had', async () => {
    const { portone, rest } = setting({ unknowns: { partialCancelStatus: 'paid' } })
    portone.add(at(1))
    portone.cancelInConsole('imp_1', 400)
    expect(await differencesOf(rest, { from, to, orders: shopOf([has(2)]) })).toEqual([
      { kind: 'missing', impUid: 'imp_1', merchantUid: 'order-1', atPortone: 600, atShop: null },
      { kind: 'not-at-portone', impUid: 'imp_2', merchantUid: 'order-2', atPortone: 0, atShop: 1000 },
    ])
    const euros = { ...has(1, 600), currency: 'EUR' }
    expect(await differencesOf(rest, { from, to, orders: shopOf([euros]) })).toMatchObject([{ kind: 'currency' }, {}])
  })

  it('goes through PortOne’s side alone where the shop has no list', async () => {
    const { portone, rest } = setting()
    portone.add(at(1))
    const { find } = shopOf([has(2)])
    expect(await differencesOf(rest, { from, to, orders: { find } })).toMatchObject([
      { kind: 'missing', impUid: 'imp_1' },
    ])
  })

  it.each<RestUnknowns>([{}, { windowEnd: 'exclusive', emptyList: 404, pastLastPage: 404 }])(
    'goes on from any page’s cursor under %j, and loses nothing on the way',
    async (unknowns) => {
      const { portone, rest } = setting({ unknowns })
      for (let number = 0; number < 350; number += 1) portone.add(at(number, { paid_at: now + Math.floor(number / 3) }))
      for (let number = 0; number < 40; number += 1) portone.cancelInConsole(`imp_${number * 5}`, 100)
      const orders = shopOf(Array.from({ length: 330 }, (_, number) => has(number + 40)))
      const whole = await differencesOf(rest, { from, to, orders })
      const of = (kind: string) =>
        new Set(whole.filter((difference) => difference.kind === kind).map(({ impUid }) => impUid)).size
      expect([of('missing'), of('left'), of('not-at-portone')]).toEqual([40, 32, 20])

      const cursors: string[] = []
      for await (const page of reconcile(rest, { from, to, orders })) {
        expect(page.compared).toBeLessThanOrEqual(100)
        cursors.push(page.cursor)
      }
      expect(cursors.length).toBeGreaterThan(7)
      const key = ({ kind, impUid }: Difference) => `${kind} ${impUid}`
      let before: Difference[] = []
      let ended = 0
      for await (const page of reconcile(rest, { from, to, orders })) {
        before = [...before, ...page.differences]
        ended += 1
        const rested = await differencesOf(rest, { from, to, orders, resume: cursors[ended - 1] })
        expect(new Set([...before, ...rested].map(key))).toEqual(new Set(whole.map(key)))
      }
      const last = cursors[cursors.length - 1] as string
      expect(last).toBe('shop@330')
      expect(await differencesOf(rest, { from, to, orders, resume: last })).toEqual([])
    },
  )

  it('rejects when PortOne can’t be asked, and for a cursor that is none', async () => {
    const { portone, rest } = setting()
    portone.failNext('bad-gateway', { on: 'GET', times: 3 })
    await expect(differencesOf(rest, { from, to, orders: shopOf([]) })).rejects.toMatchObject({ kind: 'busy' })
    for (const resume of ['', 'page 5', 'paid@x', 'paid@1@2', 'xpaid@1'])
      await expect(differencesOf(rest, { from, to, orders: shopOf([]), resume })).rejects.toThrow(
        /resume must be the cursor/,
      )
    const signal = AbortSignal.abort()
    await expect(differencesOf(rest, { from, to, orders: shopOf([]), signal })).rejects.toMatchObject({
      kind: 'aborted',
    })
  })
})

describe('paymentLookup', () => {
  const expected = (order: string): ExpectedPayment | null =>
    order === 'gone' ? null : { merchantUid: order, amount: 1000 }
  const account = { status: 'ready', pay_method: 'vbank', vbank_num: '7', paid_at: 0 }

  it.each<[string, object[], unknown]>([
    ['a paid payment', [{}], 'paid'],
    ['a paid one among failed ones', [{ status: 'failed' }, {}, { status: 'ready' }], 'paid'],
    ['failed ones', [{ status: 'failed' }, { status: 'failed' }], 'unpaid'],
    ['one that went back', [{ status: 'cancelled', cancel_amount: 1000 }], 'unpaid'],
    ['none that PortOne knows', [], 'unpaid'],
    ['an open window', [{ status: 'failed' }, { status: 'ready' }], 'unknown'],
    ['a window that was left', [{ status: 'ready', started_at: now - 9999 }], 'unpaid'],
    ['another amount', [{ amount: 5 }], 'unknown'],
    ['a test payment', [{ sandbox: true }], 'unknown'],
    ['another order’s', [{ merchant_uid: 'other' }], 'unknown'],
    ['a virtual account', [{ ...account, vbank_date: now + 500 }], { depositUntil: new Date((now + 500) * 1000) }],
    [
      'two virtual accounts',
      [
        { ...account, vbank_date: now + 500 },
        { ...account, vbank_date: now + 900 },
        { ...account, vbank_date: now + 700 },
        { status: 'failed' },
      ],
      { depositUntil: new Date((now + 900) * 1000) },
    ],
    ['a virtual account without an end', [{ ...account, vbank_date: 0 }], 'unknown'],
    ['a virtual account that is over', [{ ...account, vbank_date: now - 9999 }], 'unpaid'],
  ])('of %s', async (_, payments, answer) => {
    const { portone, rest, now: time } = setting()
    const ids = payments.map(
      (payment, number) => portone.add({ ...at(number), merchant_uid: 'order', ...payment }).imp_uid,
    )
    const lookUp = paymentLookup(rest, { expected, now: time })
    expect(await lookUp({ order: 'order', payments: [...ids, 'imp_never_heard_of'] })).toEqual(answer)
  })

  it('is unknown where PortOne or the shop can’t say, and tells what keeps a hold', async () => {
    const { portone, rest, now: time } = setting()
    portone.add({ ...at(1), merchant_uid: 'order', amount: 5 })
    const kept: unknown[] = []
    const lookUp = paymentLookup(rest, {
      expected,
      now: time,
      onKept: (verdict, hold) => kept.push([verdict.action, hold.order]),
    })
    expect(await lookUp({ order: 'order', payments: ['imp_1'] })).toBe('unknown')
    expect(await lookUp({ order: 'gone', payments: ['imp_1'] })).toBe('unknown')
    portone.failNext('bad-gateway', { on: 'GET', times: 3 })
    expect(await lookUp({ order: 'order', payments: ['imp_1'] })).toBe('unknown')
    expect(kept).toEqual([
      ['alarm', 'order'],
      ['ask-again', 'order'],
    ])
    const refusing = paymentLookup(rest, {
      expected: () => ({ merchantUid: 'order', amount: 5, deliverable: false }),
      now: time,
    })
    expect(await refusing({ order: 'order', payments: ['imp_1'] })).toBe('unknown')
    expect(await refusing({ order: 'order', payments: [] })).toBe('unpaid')
  })

  it('puts money before what isn’t known, and that before a deposit', () => {
    const [early, late] = [{ depositUntil: new Date(1) }, { depositUntil: new Date(2) }]
    expect(combineAnswers(['unpaid', 'unknown', early, 'paid'])).toBe('paid')
    expect(combineAnswers(['unpaid', early, 'unknown'])).toBe('unknown')
    expect(combineAnswers([late, 'unpaid', early])).toBe(late)
    expect(combineAnswers(['unpaid'])).toBe('unpaid')
    expect(combineAnswers([])).toBe('unpaid')
  })
})
