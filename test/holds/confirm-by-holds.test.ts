import { confirmEndpoint } from 'imp-confirm/endpoint'
import {
  type ConfirmByHoldsOptions,
  confirmByHolds,
  decideByHolds,
  memoryHolds,
  type ShopOrder,
} from 'imp-confirm/holds'
import { afterEach, describe, expect, it } from 'vitest'

const orders: Record<string, ShopOrder> = {
  mugs: { amount: 20_000, items: [{ item: 'mug', quantity: 2, name: '머그컵' }] },
  set: {
    amount: 30_000,
    items: [
      { item: 'mug', quantity: 2, name: '머그컵' },
      { item: 'plate', quantity: 1 },
    ],
  },
  nowhere: { amount: 1000, items: [{ item: 'spoon', quantity: 1 }] },
  old: { amount: 20_000, items: [{ item: 'mug', quantity: 2 }], until: new Date(1000) },
}
const itemsOf = async (order: string) => orders[order]

const shop = async (mugs = 3) => {
  const holds = memoryHolds()
  await holds.restock([{ item: 'mug', quantity: mugs }])
  await holds.restock([{ item: 'plate', quantity: 1 }])
  return holds
}

const call = (merchant_uid: string, imp_uid: string, amount: number) =>
  new Request('https://shop.example/confirm', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ merchant_uid, imp_uid, amount }),
  })

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})
const confirmShop = (holds: ReturnType<typeof memoryHolds>, options: Partial<ConfirmByHoldsOptions> = {}) => {
  const made = confirmByHolds(holds, { itemsOf, verify: {}, sweep: false, onError: () => {}, ...options })
  stops.push(made.stop)
  return made
}

describe('a confirm call decided by holds', () => {
  const answers = [
    ['an order in stock', ['mugs', 'imp_1', 20_000], 200, undefined],
    [
      'an unknown order',
      ['gone', 'imp_1', 20_000],
      409,
      '주문을 찾을 수 없습니다. 장바구니에서 다시 주문해 주세요. [#ORDER_UNKNOWN]',
    ],
    [
      'a name that every object has',
      ['toString', 'imp_1', 1],
      409,
      '주문을 찾을 수 없습니다. 장바구니에서 다시 주문해 주세요. [#ORDER_UNKNOWN]',
    ],
    [
      'another amount',
      ['mugs', 'imp_1', 100],
      409,
      '주문 금액이 변경되었습니다. 금액을 확인하고 다시 주문해 주세요. [#AMOUNT_CHANGED]',
    ],
    ['an item nobody has', ['nowhere', 'imp_1', 1000], 409, "'spoon' 상품은 지금 주문할 수 없습니다. [#ITEM_UNKNOWN]"],
    [
      'an order whose time is over',
      ['old', 'imp_1', 20_000],
      409,
      '주문 가능 시간이 지났습니다. 다시 주문해 주세요. [#ORDER_EXPIRED]',
    ],
  ] as const
  it.each(answers)('answers for %s', async (_, [order, payment, amount], status, reason) => {
    const holds = await shop()
    const own = async (name: string) => new Map(Object.entries(orders)).get(name)
    const response = await confirmEndpoint(decideByHolds(holds, { itemsOf: own }))(call(order, payment, amount))
    expect(response.status).toBe(status)
    expect(((await response.json()) as { reason?: string }).reason).toBe(reason)
    expect((await holds.stock('mug'))?.held).toBe(status === 200 ? 2 : 0)
  })

  it('names what is short, and in English where that is wished', async () => {
    const holds = await shop(1)
    const reason = async (language?: 'en') => {
      const { confirm } = confirmShop(holds, { language })
      return ((await (await confirm(call('set', `imp_${language}`, 30_000))).json()) as { reason: string }).reason
    }
    expect(await reason()).toBe("'머그컵' 상품의 재고가 부족합니다. 수량을 확인해 주세요. [#OUT_OF_STOCK]")
    expect(await reason('en')).toBe("Not enough in stock: '머그컵'. Please check the quantity. [#OUT_OF_STOCK]")
    expect(await holds.stock('plate')).toEqual({ free: 1, held: 0, sold: 0 })
  })

  it('is one hold for each attempt of an order, and stops what comes after the sale', async () => {
    const holds = await shop()
    const { confirm } = confirmShop(holds, { orderOf: (merchantUid) => merchantUid.split('_')[0] ?? null, remember: 0 })
    const ask = async (attempt: string, payment: string) => (await confirm(call(attempt, payment, 20_000))).status
    expect([await ask('mugs_1', 'imp_1'), await ask('mugs_2', 'imp_2')]).toEqual([200, 200])
    expect(await holds.stock('mug')).toEqual({ free: 1, held: 2, sold: 0 })
    await holds.sell('mugs', 'imp_1')
    expect([await ask('mugs_1', 'imp_1'), await ask('mugs_3', 'imp_3')]).toEqual([200, 409])
  })

  it('asks of V2’s payments by their own number', async () => {
    const holds = await shop()
    const decide = decideByHolds(holds, { itemsOf })
    const parts = { signal: new AbortController().signal, request: call('mugs', 'x', 1), context: undefined }
    const asked = { version: 'v2', transactionId: 'tx_1', merchantUid: 'mugs', amount: 20_000, storeId: null } as const
    expect((await decide({ ...asked, ...parts })).decision).toBe('approve')
    expect(await holds.paymentsOf('mugs')).toEqual([{ payment: 'tx_1', version: 'v2', state: 'open' }])
  })

  it('limits the payments of an order, where that is wished', async () => {
    const holds = await shop()
    const { confirm } = confirmShop(holds, { paymentsPerOrder: 2, remember: 0 })
    const ask = async (payment: string) => (await confirm(call('mugs', payment, 20_000))).status
    expect([await ask('a'), await ask('b'), await ask('c'), await ask('a')]).toEqual([200, 200, 409, 200])
    expect(await holds.paymentsOf('mugs')).toHaveLength(2)
  })

  it('gives an approval back that nobody heard, and no other share', async () => {
    const holds = await shop()
    await holds.hold('mugs', [{ item: 'mug', quantity: 2 }], { payment: 'imp_0', until: new Date(Date.now() + 60_000) })
    const { confirm } = confirmShop(holds, {
      deadline: 20,
      itemsOf: async (order) => {
        await new Promise((done) => setTimeout(done, 60))
        return orders[order]
      },
    })
    expect((await confirm(call('mugs', 'imp_1', 20_000))).status).toBe(503)
    while ((await holds.paymentsOf('mugs')).length < 2 || (await holds.paymentsOf('mugs'))[1]?.state === 'open')
      await new Promise((done) => setTimeout(done, 5))
    expect(await holds.paymentsOf('mugs')).toEqual([
      { payment: 'imp_0', version: 'v1', state: 'open' },
      { payment: 'imp_1', version: 'v1', state: 'given-back' },
    ])
  })

  it('refuses what can’t work when it is made', async () => {
    const holds = await shop()
    expect(() => decideByHolds(holds, {} as never)).toThrow(/itemsOf must be a function/)
    expect(() => confirmShop(holds, { verify: undefined as never })).toThrow(/verify must be look-ups/)
    expect(() => confirmShop(holds, { holdFor: 0 })).toThrow(/holdFor must be a whole number/)
    expect(() => confirmShop(holds, { sweep: { every: 0 } })).toThrow(/sweep.every must be/)
    expect(() => confirmShop(holds, { deadline: 9000 })).toThrow(/deadline must be/)
    expect(() => confirmShop(holds, { nonsense: 1 } as never)).toThrow(/there is no option nonsense/)
  })
})

describe('the sweep', () => {
  const dueShop = async () => {
    let now = 0
    const holds = memoryHolds({ now: () => now })
    await holds.restock([{ item: 'mug', quantity: 2 }])
    await holds.hold('mugs', [{ item: 'mug', quantity: 2 }], { payment: 'imp_1', until: new Date(1000) })
    now = 2000
    return holds
  }

  it('settles what is due again and again, also after a failure, until it is stopped', async () => {
    const holds = await dueShop()
    const errors: unknown[] = []
    let tries = 0
    const fault = new Error('the database is away')
    const settleDue: typeof holds.settleDue = (...args) =>
      tries++ === 0 ? Promise.reject(fault) : holds.settleDue(...args)
    const report = await new Promise((told) => {
      const { stop } = confirmByHolds(
        { ...holds, settleDue },
        {
          itemsOf,
          verify: { v1: () => 'unpaid' },
          sweep: { every: 10, onReport: told, onError: (error) => errors.push(error) },
        },
      )
      stops.push(stop)
    })
    expect(report).toMatchObject({ freed: 1, kept: 0 })
    expect(errors).toEqual([fault])
  })

  it('is one at a time, and ends with what it has looked up', async () => {
    const holds = await dueShop()
    let answer: (value: 'unpaid') => void = () => {}
    const { settle, stop } = confirmShop(holds, { verify: { v1: () => new Promise((done) => (answer = done)) } })
    const both = [settle(), settle()]
    await new Promise((done) => setTimeout(done, 5))
    const stopped = stop()
    answer('unpaid')
    await stopped
    expect((await Promise.all(both)).map(({ freed }) => freed)).toEqual([1, 1])
    expect(await holds.stock('mug')).toEqual({ free: 2, held: 0, sold: 0 })
  })
})
