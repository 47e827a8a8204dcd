import { describe, expect, it, vi } from 'vitest'
import type { RestUnknowns } from '../../src/simulator/index.ts'
import { compareSides } from '../../src/verify/compare-sides.ts'
import {
  type Difference,
  type ExpectedPayment,
  type PaymentLookupOptions,
  paymentLookup,
  type ReconcileOptions,
  reconcile,
  type ShopPayment,
  verifyPayment,
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
      for (let number = 0; number < 220; number += 1) portone.add(at(number, { paid_at: now + Math.floor(number / 3) }))
      for (let number = 0; number < 40; number += 1) portone.cancelInConsole(`imp_${number * 5}`, 100)
      const orders = shopOf(Array.from({ length: 200 }, (_, number) => has(number + 40)))
      const whole = await differencesOf(rest, { from, to, orders })
      const of = (kind: string) =>
        new Set(whole.filter((difference) => difference.kind === kind).map(({ impUid }) => impUid)).size
      expect([of('missing'), of('left'), of('not-at-portone')]).toEqual([40, 32, 20])

      const cursors: string[] = []
      for await (const page of reconcile(rest, { from, to, orders })) {
        expect(page.compared).toBeLessThanOrEqual(100)
        cursors.push(page.cursor)
      }
      expect(cursors).toHaveLength(2 + 1 + 2)
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
      // Three are paid in a second, and forty are given back in one.
      expect(JSON.parse(last).paid[1].length).toBeLessThanOrEqual(3)
      expect(JSON.parse(last).cancelled[1]).toHaveLength(40)
      expect(JSON.parse(last)).toMatchObject({ shop: 'imp_239' })
      expect(await differencesOf(rest, { from, to, orders, resume: last })).toEqual([])
    },
  )

  it('goes on where it stopped, whatever came, went and was paid back meanwhile', async () => {
    const { portone, rest, clock } = setting()
    const shop: ShopPayment[] = []
    const sell = (number: number) => {
      portone.add(at(number))
      shop.push(has(number))
      clock.time += 1000
    }
    for (let number = 0; number < 250; number += 1) sell(number)
    const lost = new Set<string>()
    const forget = (number: number) => {
      portone.add(at(number))
      lost.add(`imp_${number}`)
      clock.time += 1000
    }
    const found = new Set<string>()
    const orders = { find: shopOf(shop).find, paid: () => [...shop] }
    const resume = { cursor: undefined as string | undefined }
    let more = 1000
    for (let stops = 0; stops < 40; stops += 1) {
      let whole = true
      for await (const page of reconcile(rest, { from, to, orders, resume: resume.cursor })) {
        for (const { impUid } of page.differences) found.add(impUid)
        resume.cursor = page.cursor
        whole = false
        break
      }
      if (whole) break
      // The day goes on: an order is sold, one is lost, and the shop's oldest is paid back on both sides.
      if (stops < 8) {
        sell(more)
        forget(more + 1)
        more += 2
        const oldest = shop.shift() as ShopPayment
        portone.cancelInConsole(oldest.impUid)
      }
      // What the shop has and PortOne doesn't know, behind where it stopped on the shop's side.
      const last = shop.findIndex(({ impUid }) => resume.cursor?.includes(`"shop":"${impUid}"`))
      if (last >= 0 && !shop.some(({ impUid }) => impUid === 'imp_5000')) shop.splice(last + 1, 0, has(5000))
    }
    expect([...lost].filter((impUid) => !found.has(impUid))).toEqual([])
    expect(found.has('imp_5000')).toBe(true)
  })

  it('ends, though each run does one page alone, with a hundred and more payments in one second', async () => {
    const { portone, rest } = setting()
    for (let number = 0; number < 250; number += 1) portone.add(at(number))
    for (let number = 0; number < 120; number += 1) portone.cancelInConsole(`imp_${number}`, 100)
    const orders = shopOf([has(900), has(901)])
    const found: Difference[] = []
    let resume: string | undefined
    let runs = 0
    for (; runs < 20; runs += 1) {
      const { value, done } = await reconcile(rest, { from, to: new Date(start + 500), orders, resume }).next()
      if (done) break
      found.push(...value.differences)
      resume = value.cursor
    }
    expect(runs).toBe(2 + 2 + 1)
    expect(new Set(found.map(({ impUid }) => impUid)).size).toBe(252)
    expect(found).toHaveLength(252)
  })

  it('begins the shop’s side anew where what it stopped at is gone, and so misses nothing', async () => {
    const { rest } = setting()
    const shop = Array.from({ length: 120 }, (_, number) => has(number))
    const orders = { find: () => [], paid: () => shop.filter(({ impUid }) => impUid !== 'imp_99') }
    const found = await differencesOf(rest, {
      from,
      to,
      orders,
      resume: JSON.stringify({ paid: [0, []], cancelled: [0, []], shop: 'imp_99' }),
    })
    expect(found).toHaveLength(119)
  })

  it.each<[object, RegExp]>([
    [{ from: '2026-01-01' }, /from must be a Date/],
    [{ to: new Date('x') }, /to must be a Date/],
    [{ from: to, to: from }, /from must not be after to/],
    [{ orders: undefined }, /orders\.find must be a function/],
    [{ orders: { find: [] } }, /orders\.find must be a function/],
    [{ resume: 5 }, /resume must be the cursor/],
  ])('refuses %j before anybody is asked', async (wrong, message) => {
    const { portone, rest } = setting()
    const options = { from, to, orders: shopOf([]), ...wrong }
    await expect(differencesOf(rest, options as ReconcileOptions)).rejects.toThrow(message)
    expect(portone.calls).toEqual([])
  })

  it.each([['1000'], [Number.NaN], [null]])(
    'refuses what the shop has as %j: it would differ from every number',
    async (left) => {
      const { portone, rest } = setting()
      portone.add(at(1))
      const wrong = [{ ...has(1), left: left as number }]
      const message = /orders\.find: left of imp_1 must be a number/
      await expect(differencesOf(rest, { from, to, orders: shopOf(wrong) })).rejects.toThrow(message)
      const orders = { find: () => [has(1)], paid: () => wrong }
      await expect(differencesOf(rest, { from, to, orders })).rejects.toThrow(/orders\.paid: left of imp_1 must be/)
    },
  )

  it.each<[string, object, ShopPayment[], string[]]>([
    ['paid, without a time', { paid_at: 0 }, [], ['missing']],
    ['a test that the shop counts as nothing', { sandbox: true }, [has(1, 0)], []],
    ['a test that the shop doesn’t have', { sandbox: true }, [], []],
    ['unsaid whether a test, which the shop counts as nothing', { sandbox: null }, [has(1, 0)], ['left']],
    ['unsaid whether a test, which the shop counts', { sandbox: null }, [has(1)], ['sandbox']],
  ])('%s', async (_, payment, orders, kinds) => {
    const { portone, rest } = setting()
    portone.add(at(1, payment))
    const { find } = shopOf(orders)
    // Without a time it is in no window of theirs; its own number finds it.
    const asked = portone.payments[0]?.paid_at === 0 ? [compareSides(portone.payments[0], orders[0])] : undefined
    const found = asked ?? (await differencesOf(rest, { from, to, orders: { find } }))
    expect(found.map((difference) => difference?.kind)).toEqual(kinds)
  })

  it('writes down no more than the last second of each list, and the shop’s last payment', async () => {
    const { portone, rest } = setting()
    for (let number = 0; number < 5; number += 1) portone.add(at(number, { paid_at: now + Math.min(number, 3) }))
    portone.add(at(6, { status: 'cancelled', cancel_amount: 1000, paid_at: now, cancelled_at: now + 7 }))
    const paid = vi.fn(() => [has(3)])
    let cursor = ''
    for await (const page of reconcile(rest, { from, to, orders: { find: () => [], paid } })) cursor = page.cursor
    expect(JSON.parse(cursor)).toEqual({
      paid: [now + 3, ['imp_3', 'imp_4']],
      cancelled: [now + 7, ['imp_6']],
      shop: 'imp_3',
    })
    // From the beginning, the shop is asked once.
    expect(paid).toHaveBeenCalledTimes(1)
  })

  it('compares what was given back again since it stopped', async () => {
    const { portone, rest, clock } = setting()
    portone.add(at(1))
    portone.cancelInConsole('imp_1', 100)
    const options = { from, to, orders: shopOf([has(1, 900)]) }
    let resume = ''
    for await (const page of reconcile(rest, options)) resume = page.cursor
    clock.time += 5000
    portone.cancelInConsole('imp_1', 100)
    expect(await differencesOf(rest, { ...options, resume })).toMatchObject([{ kind: 'left', atPortone: 800 }])
  })

  it('may be of one moment, and hands its signal to each call', async () => {
    const { portone, rest } = setting()
    portone.add(at(1))
    const { signal } = new AbortController()
    const asked: unknown[] = []
    const listening: typeof rest = {
      ...rest,
      payment: (impUid, options) => {
        asked.push(options?.signal)
        return rest.payment(impUid, options)
      },
      payments: (query, options) => {
        asked.push(options?.signal)
        return rest.payments(query, options)
      },
    }
    const moment = new Date(start)
    expect(await differencesOf(listening, { from: moment, to: moment, orders: shopOf([has(1)]), signal })).toEqual([])
    expect(asked).toEqual([signal, signal, signal])
  })

  it('takes sums of decimals for what they are', async () => {
    const { portone, rest } = setting()
    portone.add(at(1, { amount: 0.3, currency: 'USD' }))
    expect(
      await differencesOf(rest, { from, to, orders: shopOf([{ ...has(1, 0.1 + 0.2), currency: 'USD' }]) }),
    ).toEqual([])
  })

  it('rejects when PortOne can’t be asked, and for a cursor that is none', async () => {
    const { portone, rest } = setting()
    portone.failNext('bad-gateway', { on: 'GET', times: 3 })
    await expect(differencesOf(rest, { from, to, orders: shopOf([]) })).rejects.toMatchObject({ kind: 'busy' })
    for (const resume of [
      ...['', 'page 5', 'null', '5', '{}', '{"paid":[0,[]]}', '{"paid":[0,[]],"cancelled":[0,[]]}'],
      ...['{"paid":["0",[]],"cancelled":[0,[]],"shop":null}', '{"paid":[0,[5]],"cancelled":[0,[]],"shop":null}'],
      ...['{"paid":[0,[]],"cancelled":[0,"imp_1"],"shop":null}', '{"paid":[0,[]],"cancelled":[0,[]],"shop":5}'],
      ...['{"paid":"00","cancelled":[0,[]],"shop":null}'],
    ])
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
    portone.add({ ...at(900), merchant_uid: 'long ago' })
    const lookUp = paymentLookup(rest, { expected, now: time, known: 'imp_900' })
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
    // A deposit that the order doesn't want keeps nothing.
    portone.add({ ...at(2), merchant_uid: 'order', amount: 5, ...account, vbank_date: now + 500 })
    expect(await refusing({ order: 'order', payments: ['imp_2'] })).toBe('unpaid')
    expect(await refusing({ order: 'order', payments: [] })).toBe('unpaid')
  })

  describe('of a payment that PortOne never heard of', () => {
    const missing = { order: 'order', payments: ['imp_never_heard_of'] }
    const opened = (known?: string) => {
      const { portone, rest, now: time } = setting()
      portone.add({ ...at(1), merchant_uid: 'order-1', status: 'failed' })
      portone.add({ ...at(2), merchant_uid: 'another’s' })
      const kept: unknown[] = []
      const onKept: PaymentLookupOptions['onKept'] = (verdict, { order }) => {
        kept.push([order, 'why' in verdict && verdict.why])
      }
      return { portone, rest, kept, lookUp: paymentLookup(rest, { expected, now: time, known, onKept }) }
    }

    it('keeps the hold and says so while the keys may be another shop’s', async () => {
      const { rest, kept, lookUp } = opened()
      expect(await lookUp(missing)).toBe('unknown')
      // Another order's payment, whoever named it, tells nothing.
      await verifyPayment(rest, 'imp_2', { merchantUid: 'order-1', amount: 1000 })
      expect(await lookUp(missing)).toBe('unknown')
      expect(kept).toEqual([
        ['order', 'not-found'],
        ['order', 'not-found'],
      ])
    })

    it('frees it once the same client has found one of the shop’s, whatever became of that', async () => {
      const { rest, lookUp } = opened()
      expect(await lookUp(missing)).toBe('unknown')
      await verifyPayment(rest, 'imp_1', { merchantUid: 'order-1', amount: 1000 })
      expect(await lookUp(missing)).toBe('unpaid')
      expect(await paymentLookup({ ...rest }, { expected })(missing)).toBe('unknown')
    })

    it('frees it where another attempt at the order was found', async () => {
      const { lookUp } = opened()
      expect(await lookUp({ order: 'order-1', payments: ['imp_never_heard_of', 'imp_1'] })).toBe('unpaid')
    })

    it('frees it where the known payment is found, which is asked for once', async () => {
      const { portone, lookUp } = opened('imp_1')
      expect([await lookUp(missing), await lookUp(missing)]).toEqual(['unpaid', 'unpaid'])
      expect(portone.calls.filter(({ path }) => path.endsWith('/imp_1'))).toHaveLength(1)
    })

    it('keeps it where the known payment isn’t found, or can’t be asked for', async () => {
      expect(await opened('imp_7').lookUp(missing)).toBe('unknown')
      const { portone, kept, lookUp } = opened('imp_1')
      portone.failNext('bad-gateway', { on: 'GET /payments/imp_1', times: 3 })
      expect(await lookUp(missing)).toBe('unknown')
      expect(kept).toEqual([['order', 'not-found']])
      expect(await lookUp(missing)).toBe('unpaid')
    })

    it('hands on what is no failure of PortOne’s', async () => {
      const rest = {
        payment: (impUid: string) => (impUid === 'imp_1' ? Promise.reject(new Error('bug')) : Promise.resolve(null)),
      }
      await expect(paymentLookup(rest, { expected, known: 'imp_1' })(missing)).rejects.toThrow('bug')
    })

    it.each(['', 5, null])('refuses %j for a known payment', (known) => {
      const { rest } = setting()
      expect(() => paymentLookup(rest, { expected, known: known as never })).toThrow(/known must be the imp_uid/)
    })
  })

  it('tells of money that the order can’t take, and of nothing that is as it should be', async () => {
    const { portone, rest, now: time } = setting()
    portone.add({ ...at(1), merchant_uid: 'order' })
    portone.add({ ...at(2), merchant_uid: 'order', status: 'failed' })
    const kept: unknown[] = []
    const onKept = (verdict: { action: string }) => kept.push(verdict.action)
    const lookUp = (deliverable: boolean) =>
      paymentLookup(rest, { expected: () => ({ merchantUid: 'order', amount: 1000, deliverable }), now: time, onKept })
    expect(await lookUp(true)({ order: 'order', payments: ['imp_1', 'imp_2'] })).toBe('paid')
    expect(kept).toEqual([])
    expect(await lookUp(false)({ order: 'order', payments: ['imp_1', 'imp_2'] })).toBe('unknown')
    expect(kept).toEqual(['refund'])
  })

  it('puts money before what isn’t known, and that before a deposit', () => {
    const [early, late] = [{ depositUntil: new Date(1) }, { depositUntil: new Date(2) }]
    expect(combineAnswers(['unpaid', 'unknown', early, 'paid'])).toBe('paid')
    expect(combineAnswers(['unpaid', early, 'unknown'])).toBe('unknown')
    expect(combineAnswers([late, 'unpaid', early])).toBe(late)
    expect(combineAnswers(['unpaid', early, late])).toBe(late)
    expect(combineAnswers(['unpaid'])).toBe('unpaid')
    expect(combineAnswers([])).toBe('unpaid')
  })
})
