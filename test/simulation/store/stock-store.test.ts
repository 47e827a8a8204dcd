import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { libsqlStore } from './libsql-store.ts'
import { memoryStore } from './memory-store.ts'
import type { SaleBook, StockOrder, StockStore } from './stock-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'imp-confirm-'))
let files = 0

const stores: { name: string; open: () => Promise<StockStore & SaleBook> }[] = [
  { name: 'SQLite in a file', open: async () => libsqlStore(join(folder, `${++files}.db`)) },
  { name: 'SQLite in memory', open: async () => libsqlStore(':memory:') },
  { name: 'memory alone', open: async () => memoryStore() },
]

afterAll(() => rmSync(folder, { recursive: true }))

const order = (number: number, more: Partial<StockOrder> = {}): StockOrder => ({
  orderId: `order_${number}`,
  item: 'coffee',
  quantity: 1,
  holdUntil: 1000,
  ...more,
})

describe.each(stores)('stock in $name', ({ open }) => {
  let store: StockStore & SaleBook
  beforeEach(async () => {
    store = await open()
    await store.put('coffee', 2)
  })
  afterEach(() => store.close())
  const count = () => store.count('coffee')

  it('counts what was put in, and nothing of what it doesn’t know', async () => {
    await store.put('coffee', 3)
    expect(await count()).toEqual({ free: 5, held: 0, sold: 0 })
    expect(await store.count('tea')).toEqual({ free: 0, held: 0, sold: 0 })
  })

  it('holds until there is nothing left', async () => {
    expect(await store.hold(order(1), 'imp_1', 0)).toBe('held')
    expect(await store.hold(order(2), 'imp_2', 0)).toBe('held')
    expect(await store.hold(order(3), 'imp_3', 0)).toBe('sold-out')
    expect(await store.hold(order(4, { item: 'tea' }), 'imp_4', 0)).toBe('sold-out')
    expect(await count()).toEqual({ free: 0, held: 2, sold: 0 })
  })

  it('never holds a part of what is wanted', async () => {
    expect(await store.hold(order(1, { quantity: 3 }), 'imp_1', 0)).toBe('sold-out')
    expect(await count()).toEqual({ free: 2, held: 0, sold: 0 })
  })

  it('holds once for an order, however often and with however many payments it is asked', async () => {
    for (const impUid of ['imp_1', 'imp_1', 'imp_2']) expect(await store.hold(order(1), impUid, 0)).toBe('held')
    expect(await count()).toEqual({ free: 1, held: 1, sold: 0 })
  })

  it('gives a hold back once', async () => {
    await store.hold(order(1), 'imp_1', 0)
    expect(await store.release('order_1', 'imp_1')).toBe(true)
    expect(await store.release('order_1', 'imp_1')).toBe(false)
    expect(await store.release('order_9', 'imp_9')).toBe(false)
    expect(await count()).toEqual({ free: 2, held: 0, sold: 0 })
  })

  it('keeps the hold of a second payment when the first is given up late', async () => {
    await store.hold(order(1), 'imp_1', 0)
    await store.hold(order(1), 'imp_2', 0)
    expect(await store.release('order_1', 'imp_1')).toBe(false)
    expect(await count()).toMatchObject({ held: 1 })
    expect(await store.release('order_1', 'imp_2')).toBe(true)
  })

  it('doesn’t hold again for a payment that was given up, but does for the order’s next', async () => {
    await store.hold(order(1), 'imp_1', 0)
    await store.release('order_1', 'imp_1')
    expect(await store.hold(order(1), 'imp_1', 0)).toBe('given-back')
    expect(await store.hold(order(1), 'imp_2', 0)).toBe('held')
    await store.release('order_2', 'imp_5')
    expect(await store.hold(order(2), 'imp_5', 0)).toBe('given-back')
  })

  it('counts the time from the order: another payment makes it no longer', async () => {
    await store.hold(order(1), 'imp_1', 0)
    expect(await store.hold(order(1, { holdUntil: 9000 }), 'imp_2', 999)).toBe('held')
    expect(await store.hold(order(1, { holdUntil: 9000 }), 'imp_3', 1000)).toBe('too-late')
    expect(await store.hold(order(2), 'imp_4', 1000)).toBe('too-late')
    expect(await store.expire(999)).toBe(0)
    expect(await store.due(1000)).toEqual(['order_1'])
    expect(await store.expire(1000)).toBe(1)
    expect(await store.expire(1000)).toBe(0)
    expect(await store.release('order_1', 'imp_1')).toBe(false)
    expect(await count()).toEqual({ free: 2, held: 0, sold: 0 })
  })

  it('sells once, to one payment', async () => {
    await store.hold(order(1), 'imp_1', 0)
    await store.hold(order(1), 'imp_2', 0)
    expect(await store.sell(order(1), 'imp_1')).toBe('sold')
    expect(await store.sell(order(1), 'imp_1')).toBe('sold-before')
    expect(await store.sell(order(1), 'imp_2')).toBe('other-payment')
    expect(await store.release('order_1', 'imp_1')).toBe(false)
    expect(await store.hold(order(1), 'imp_3', 0)).toBe('already-sold')
    expect(await store.expire(5000)).toBe(0)
    expect(await count()).toEqual({ free: 1, held: 0, sold: 1 })
  })

  it('knows whom it has sold to', async () => {
    expect(await store.soldTo('order_1')).toBeNull()
    await store.hold(order(1), 'imp_1', 0)
    expect(await store.soldTo('order_1')).toBeNull()
    await store.sell(order(1), 'imp_2')
    await store.sell(order(1), 'imp_1')
    expect(await store.soldTo('order_1')).toBe('imp_2')
  })

  it('sells without a hold as long as there is something, and not beyond', async () => {
    expect(await store.sell(order(1), 'imp_1')).toBe('sold')
    await store.hold(order(2), 'imp_2', 0)
    await store.expire(1000)
    expect(await store.sell(order(3), 'imp_3')).toBe('sold')
    expect(await store.sell(order(2), 'imp_2')).toBe('sold-out')
    expect(await count()).toEqual({ free: 0, held: 0, sold: 2 })
  })

  it('stays with its no to a payment, which is being cancelled by then, but sells to another one of the order', async () => {
    await store.sell(order(1, { quantity: 2 }), 'imp_1')
    expect(await store.sell(order(2), 'imp_2')).toBe('sold-out')
    await store.put('coffee', 2)
    expect(await store.sell(order(2), 'imp_2')).toBe('sold-out')
    expect(await store.hold(order(2), 'imp_2', 0)).toBe('given-back')
    expect(await store.release('order_2', 'imp_2')).toBe(false)
    expect(await store.sell(order(2), 'imp_2')).toBe('sold-out')
    expect(await store.sell(order(2), 'imp_3')).toBe('sold')
    expect(await count()).toEqual({ free: 1, held: 0, sold: 3 })
  })

  it('refuses an order that has changed under its number, and stays as it was', async () => {
    await store.hold(order(1), 'imp_1', 0)
    await expect(store.hold(order(1, { quantity: 2 }), 'imp_1', 0)).rejects.toThrow(/order_1 has changed/)
    await expect(store.sell(order(1, { item: 'tea' }), 'imp_1')).rejects.toThrow(/order_1 has changed/)
    expect(await count()).toEqual({ free: 1, held: 1, sold: 0 })
    expect(await store.hold(order(1), 'imp_1', 0)).toBe('held')
  })

  it('takes what would be SQL for text', async () => {
    const odd = order(1, { orderId: "'; drop table stock; --" })
    expect(await store.hold(odd, "') or 1=1 --", 0)).toBe('held')
    expect(await store.release(odd.orderId, "') or 1=1 --")).toBe(true)
  })

  it('holds for exactly as many as there are when all come at once', async () => {
    await store.put('coffee', 18)
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, number) => store.hold(order(number), `imp_${number}`, 0)),
    )
    expect(answers.filter((answer) => answer === 'held')).toHaveLength(20)
    expect(await count()).toEqual({ free: 0, held: 20, sold: 0 })
  })
})

/** What can happen to the stock, in any order. */
const step = fc.oneof(
  fc.record({ what: fc.constant('hold' as const), who: fc.nat(3), attempt: fc.nat(2), now: fc.nat(150) }),
  fc.record({ what: fc.constant('release' as const), who: fc.nat(3), attempt: fc.nat(2) }),
  fc.record({ what: fc.constant('sell' as const), who: fc.nat(3), attempt: fc.nat(2) }),
  fc.record({ what: fc.constant('expire' as const), now: fc.nat(150) }),
)

describe('any sequence of events', () => {
  it('leaves the sum as it is, sells no order twice, and is the same on SQLite, in memory and on PostgreSQL', async () => {
    const orders = [0, 1, 2, 3].map((who) => order(who, { quantity: 1 + (who % 2), holdUntil: 50 + who * 25 }))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const all = await Promise.all(stores.slice(1).map(({ open }) => open()))
        const sold = new Set<number>()
        for (const store of all) await store.put('coffee', 3)
        for (const event of steps) {
          const answers = await Promise.all(
            all.map((store) => {
              if (event.what === 'expire') return store.expire(event.now)
              const wanted = orders[event.who] as StockOrder
              const impUid = `imp_${event.who}_${event.attempt}`
              if (event.what === 'release') return store.release(wanted.orderId, impUid)
              return event.what === 'sell' ? store.sell(wanted, impUid) : store.hold(wanted, impUid, event.now)
            }),
          )
          expect(new Set(answers).size).toBe(1)
          if (event.what === 'sell' && answers[0] === 'sold') {
            expect(sold.has(event.who)).toBe(false)
            sold.add(event.who)
          }
          const [count, ...others] = await Promise.all(all.map((store) => store.count('coffee')))
          for (const other of others) expect(other).toEqual(count)
          expect((count?.free ?? 0) + (count?.held ?? 0) + (count?.sold ?? 0)).toBe(3)
          expect(count?.sold).toBe([...sold].reduce((sum, who) => sum + (orders[who]?.quantity ?? 0), 0))
        }
        for (const store of all) await store.expire(1000)
        expect(await all[0]?.count('coffee')).toMatchObject({ held: 0 })
        await all[0]?.close()
      }),
      { numRuns: 60 },
    )
  })
})

describe('two connections to one file', () => {
  it('see the same stock, and sell it once', async () => {
    const path = join(folder, 'shared.db')
    const [one, other] = [libsqlStore(path), libsqlStore(path)]
    await one.put('coffee', 10)
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, number) => (number % 2 ? one : other).hold(order(number), `imp_${number}`, 0)),
    )
    expect(answers.filter((answer) => answer === 'held')).toHaveLength(10)
    expect(await other.count('coffee')).toEqual({ free: 0, held: 10, sold: 0 })
    await one.close()
    expect(await other.sell(order(0), 'imp_0')).toBe('sold')
    await other.close()
  })
})
