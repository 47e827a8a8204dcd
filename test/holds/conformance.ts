import type { CartLine, HoldAnswer, HoldStore, LookupAnswer } from 'imp-confirm/holds'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** A place to keep holds in, opened twice: as two processes would have it. */
export interface OpenHome {
  holds: HoldStore
  other: HoldStore
  close: () => Promise<void>
}

const minutes = (count: number) => new Date(Date.now() + count * 60_000)
const wish = (payment: string, until = minutes(10)) => ({ payment, until })
const statuses = (answers: readonly { status: string }[]) => answers.map(({ status }) => status)
const count = (answers: readonly HoldAnswer[], status: HoldAnswer['status']) =>
  answers.filter((answer) => answer.status === status).length

/** Every item and order of a test has names of its own, so that the tests of a home can share it. */
let names = 0
const name = (what: string) => `${what}-${++names}`

/** What every home must do, in the same way. */
export function itHolds(home: string, open: () => Promise<OpenHome>): void {
  describe(`holds in ${home}`, () => {
    let at: OpenHome
    let holds: HoldStore
    let other: HoldStore
    beforeAll(async () => {
      at = await open()
      holds = at.holds
      other = at.other
    }, 60_000)
    afterAll(() => at.close())

    const stocked = async (...quantities: number[]) => {
      const items = quantities.map((_, i) => name(`item-${i}`))
      await holds.restock(items.map((item, i) => ({ item, quantity: quantities[i] as number })))
      return items
    }
    const one = async (quantity: number) => (await stocked(quantity))[0] as string
    const cart = (...lines: [item: string, quantity: number][]): CartLine[] =>
      lines.map(([item, quantity]) => ({ item, quantity }))
    /** A hold whose time ends at once, when it has: soon, but not before a busy machine could ask for it. */
    const dueHold = async (order: string, lines: readonly CartLine[], payment = 'p', version?: 'v1' | 'v2') => {
      const ask = (time: number) => holds.hold(order, lines, { payment, until: new Date(Date.now() + time), version })
      let answer = await ask(150)
      for (let time = 300; answer.status === 'too-late' && time < 10_000; time *= 2) answer = await ask(time)
      expect(answer.status).toBe('held')
      while (!(await holds.find(order))?.due) await new Promise((done) => setTimeout(done, 10))
    }
    const settle = (v1: (order: string, payments: readonly string[]) => LookupAnswer | Promise<LookupAnswer>) =>
      holds.settleDue({ v1: ({ order, payments }) => v1(order, payments) })

    it('keeps a cart, all of it', async () => {
      const [a, b] = (await stocked(5, 5)) as [string, string]
      const until = minutes(7)
      const order = name('order')
      expect(await holds.hold(order, cart([b, 2], [a, 1]), wish('p', until))).toEqual({ status: 'held', until })
      expect(await holds.stock(a)).toEqual({ free: 4, held: 1, sold: 0 })
      expect(await holds.stock(b)).toEqual({ free: 3, held: 2, sold: 0 })
      expect(await holds.find(order)).toEqual({
        order,
        cart: cart([a, 1], [b, 2]),
        state: 'held',
        until,
        due: false,
        payments: [{ payment: 'p', version: 'v1', state: 'open' }],
      })
    })

    it('takes nothing where one item is short, and says which', async () => {
      const [a, b, c] = (await stocked(5, 1, 1)) as [string, string, string]
      const answer = await holds.hold(name('order'), cart([a, 1], [b, 2], [c, 2]), wish('p'))
      expect(answer).toEqual({ status: 'sold-out', short: [b, c] })
      expect(await holds.stock(a)).toEqual({ free: 5, held: 0, sold: 0 })
    })

    it('takes nothing where an item is unknown, and holds once it is there', async () => {
      const a = await one(5)
      const nowhere = name('nowhere')
      const order = name('order')
      expect(await holds.hold(order, cart([a, 1], [nowhere, 1]), wish('p'))).toEqual({
        status: 'unknown-item',
        items: [nowhere],
      })
      expect(await holds.stock(a)).toEqual({ free: 5, held: 0, sold: 0 })
      expect(await holds.stock(nowhere)).toBeNull()
      await holds.restock(cart([nowhere, 1]))
      expect((await holds.hold(order, cart([a, 1], [nowhere, 1]), wish('p'))).status).toBe('held')
    })

    it('counts an item that stands twice as the sum', async () => {
      const a = await one(5)
      const order = name('order')
      await holds.hold(order, cart([a, 1], [a, 2]), wish('p'))
      expect(await holds.stock(a)).toEqual({ free: 2, held: 3, sold: 0 })
      expect((await holds.hold(order, cart([a, 3]), wish('p'))).status).toBe('held')
      expect((await holds.hold(name('order'), cart([a, 2], [a, 1]), wish('p'))).status).toBe('sold-out')
    })

    it('is idempotent by order and payment, and shared by the payments of an order', async () => {
      const a = await one(5)
      const order = name('order')
      const until = minutes(5)
      const ask = (store: HoldStore, payment: string) => store.hold(order, cart([a, 2]), wish(payment, until))
      for (const answer of [await ask(holds, 'p'), await ask(other, 'p'), await ask(other, 'q'), await ask(holds, 'p')])
        expect(answer).toEqual({ status: 'held', until })
      expect(await holds.stock(a)).toEqual({ free: 3, held: 2, sold: 0 })
      expect(await other.release(order, 'p')).toEqual({ status: 'shared', payments: ['q'] })
      expect((await holds.stock(a))?.free).toBe(3)
      expect((await holds.hold(order, cart([a, 2]), wish('p'))).status).toBe('given-back')
      expect(await holds.release(order, 'q')).toEqual({ status: 'freed' })
      expect(await holds.release(order, 'q')).toEqual({ status: 'not-held' })
      expect(await holds.stock(a)).toEqual({ free: 5, held: 0, sold: 0 })
      const later = minutes(20)
      expect(await holds.hold(order, cart([a, 2]), wish('r', later))).toEqual({ status: 'held', until: later })
      expect((await holds.stock(a))?.free).toBe(3)
    })

    it('keeps the first end while it is held', async () => {
      const a = await one(5)
      const order = name('order')
      const until = minutes(5)
      await holds.hold(order, cart([a, 1]), wish('p', until))
      expect(await holds.hold(order, cart([a, 1]), wish('q', minutes(50)))).toEqual({ status: 'held', until })
      expect((await holds.find(order))?.until).toEqual(until)
    })

    it('gives the first answer again when it was sold-out; another payment is asked anew', async () => {
      const a = await one(1)
      const order = name('order')
      expect((await holds.hold(order, cart([a, 2]), wish('p'))).status).toBe('sold-out')
      await holds.restock(cart([a, 5]))
      expect(await other.hold(order, cart([a, 2]), wish('p'))).toEqual({ status: 'sold-out', short: [a] })
      expect((await other.hold(order, cart([a, 2]), wish('q'))).status).toBe('held')
      expect(await holds.paymentsOf(order)).toEqual([
        { payment: 'q', version: 'v1', state: 'open' },
        { payment: 'p', version: 'v1', state: 'sold-out' },
      ])
    })

    it('refuses a changed cart, and changes nothing', async () => {
      const [a, b] = (await stocked(5, 5)) as [string, string]
      const order = name('order')
      await holds.hold(order, cart([a, 1]), wish('p'))
      for (const changed of [cart([a, 2]), cart([b, 1]), cart([a, 1], [b, 1])])
        for (const payment of ['p', 'q'])
          expect(await holds.hold(order, changed, wish(payment))).toEqual({ status: 'other-cart' })
      expect(await holds.sell(order, 'p', cart([a, 2]))).toEqual({ status: 'other-cart' })
      expect(await holds.stock(a)).toEqual({ free: 4, held: 1, sold: 0 })
    })

    it('refuses what ends in the past', async () => {
      const a = await one(5)
      expect(await holds.hold(name('order'), cart([a, 1]), wish('p', minutes(-1)))).toEqual({ status: 'too-late' })
      const order = name('order')
      await dueHold(order, cart([a, 1]))
      for (const payment of ['p', 'q'])
        expect(await holds.hold(order, cart([a, 1]), wish(payment))).toEqual({ status: 'too-late' })
      expect(await holds.stock(a)).toEqual({ free: 4, held: 1, sold: 0 })
    })

    it('holds nothing for a payment whose release came first', async () => {
      const a = await one(5)
      const order = name('order')
      expect(await holds.release(order, 'p')).toEqual({ status: 'not-held' })
      expect(await other.hold(order, cart([a, 1]), wish('p'))).toEqual({ status: 'given-back' })
      expect((await other.hold(order, cart([a, 1]), wish('q'))).status).toBe('held')
      expect((await holds.stock(a))?.free).toBe(4)
    })

    it('sells once: to the first of two payments, whoever tells', async () => {
      const a = await one(5)
      const order = name('order')
      await holds.hold(order, cart([a, 2]), wish('p'))
      await holds.hold(order, cart([a, 2]), wish('q'))
      expect(await other.sell(order, 'p')).toEqual({ status: 'sold' })
      expect(await holds.sell(order, 'p', cart([a, 2]))).toEqual({ status: 'sold-before' })
      expect(await holds.sell(order, 'q')).toEqual({ status: 'other-payment', payment: 'p' })
      expect(await holds.hold(order, cart([a, 2]), wish('r'))).toEqual({ status: 'already-sold', payment: 'p' })
      expect(await holds.release(order, 'p')).toEqual({ status: 'already-sold', payment: 'p' })
      expect(await holds.extend(order, minutes(9))).toEqual({ status: 'already-sold', payment: 'p' })
      expect(await holds.stock(a)).toEqual({ free: 3, held: 0, sold: 2 })
      expect(await holds.paymentsOf(order)).toEqual([
        { payment: 'p', version: 'v1', state: 'sold' },
        { payment: 'q', version: 'v1', state: 'to-refund' },
      ])
    })

    it('sells what was freed while there is stock, else says so for ever', async () => {
      const a = await one(2)
      const freed = name('order')
      await holds.hold(freed, cart([a, 2]), wish('p'))
      await holds.release(freed, 'p')
      expect(await holds.sell(freed, 'p')).toEqual({ status: 'sold' })
      const late = name('order')
      expect(await holds.sell(late, 'p', cart([a, 1]))).toEqual({ status: 'sold-out', short: [a] })
      await holds.restock(cart([a, 5]))
      expect(await other.sell(late, 'p', cart([a, 1]))).toEqual({ status: 'sold-out', short: [a] })
      expect(await other.hold(late, cart([a, 1]), wish('p'))).toEqual({ status: 'given-back' })
      expect(await other.sell(late, 'q')).toEqual({ status: 'sold' })
      expect(await holds.stock(a)).toEqual({ free: 4, held: 0, sold: 3 })
    })

    it('sells what was never held by the cart it is given', async () => {
      const a = await one(2)
      const order = name('order')
      expect(await holds.sell(order, 'p')).toEqual({ status: 'unknown-order' })
      expect(await holds.find(order)).toBeNull()
      expect(await holds.sell(order, 'p', cart([name('nowhere'), 1]))).toMatchObject({ status: 'unknown-item' })
      expect(await holds.sell(order, 'p', cart([a, 2]))).toEqual({ status: 'sold' })
      expect(await holds.sell(order, 'p', cart([a, 2]))).toEqual({ status: 'sold-before' })
      expect(await holds.stock(a)).toEqual({ free: 0, held: 0, sold: 2 })
    })

    it('extends a hold, and never shortens it', async () => {
      const a = await one(2)
      const order = name('order')
      expect(await holds.extend(order, minutes(5))).toEqual({ status: 'not-held' })
      const until = minutes(10)
      await holds.hold(order, cart([a, 1]), wish('p', until))
      expect(await holds.extend(order, minutes(5))).toEqual({ status: 'extended', until })
      expect(await holds.extend(order, minutes(-5))).toEqual({ status: 'too-late' })
      const later = minutes(60)
      expect(await holds.extend(order, later)).toEqual({ status: 'extended', until: later })
      expect((await other.find(order))?.until).toEqual(later)
    })

    it('settles what is due by what PortOne says', async () => {
      const a = await one(20)
      const [unpaid, paid, unknown, failing, deposit, late, live] = Array.from({ length: 7 }, () => name('order')) as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ]
      await Promise.all([unpaid, paid, unknown, failing, deposit, late].map((order) => dueHold(order, cart([a, 1]))))
      await holds.hold(live, cart([a, 1]), wish('p'))
      const depositUntil = minutes(60)
      const fault = new Error('REST is away')
      const asked: string[] = []
      const report = await settle((order, payments) => {
        asked.push(order)
        if (![unpaid, paid, unknown, failing, deposit, late].includes(order)) return 'unknown'
        expect(payments).toEqual(['p'])
        if (order === failing) throw fault
        if (order === unpaid) return 'unpaid'
        if (order === paid) return 'paid'
        if (order === deposit) return { depositUntil }
        return order === late ? { depositUntil: minutes(-1) } : 'unknown'
      })
      expect(asked).not.toContain(live)
      expect(report).toMatchObject({ freed: 2, sold: 1, extended: 1 })
      expect(report.keptHolds.filter(({ order }) => order === unknown || order === failing)).toEqual(
        expect.arrayContaining([
          { order: unknown, why: 'unknown', error: null },
          { order: failing, why: 'failed', error: fault },
        ]),
      )
      expect(await holds.stock(a)).toEqual({ free: 15, held: 4, sold: 1 })
      expect((await holds.find(deposit))?.until).toEqual(depositUntil)
      expect((await holds.find(unknown))?.due).toBe(true)
      expect(await holds.hold(unpaid, cart([a, 1]), wish('p'))).toEqual({ status: 'given-back' })
      expect(await holds.sell(unpaid, 'p')).toEqual({ status: 'sold' })
    })

    it('asks the look-up of each payment’s version, and keeps what has none', async () => {
      const a = await one(5)
      const order = name('order')
      await dueHold(order, cart([a, 1]), 'tx', 'v2')
      const asked: unknown[] = []
      const none = await holds.settleDue({ v1: () => 'unpaid' })
      expect(none.keptHolds).toContainEqual({ order, why: 'no-look-up', error: null })
      const report = await holds.settleDue({
        v1: () => 'unknown',
        v2: (hold) => {
          if (hold.order === order) asked.push(hold.payments)
          return hold.order === order ? 'unpaid' : 'unknown'
        },
      })
      expect(report.freed).toBe(1)
      expect(asked).toEqual([['tx']])
    })

    it('keeps the version of a payment that was released, or found unsellable, before any hold', async () => {
      const [a, none] = await stocked(5, 1)
      const order = name('order')
      expect(await holds.release(order, 'tx-1', { version: 'v2' })).toEqual({ status: 'not-held' })
      await dueHold(order, cart([a as string, 1]), 'tx-2', 'v2')
      const asked: unknown[] = []
      const v2 = (hold: { order: string; payments: readonly string[] }) => {
        if (hold.order === order) asked.push([...hold.payments].sort())
        return hold.order === order ? 'unpaid' : 'unknown'
      }
      expect((await holds.settleDue({ v2 })).keptHolds.filter((kept) => kept.order === order)).toEqual([])
      expect(asked).toEqual([['tx-1', 'tx-2']])
      const [unsold, sold] = [name('unsold'), name('sold')]
      await holds.sell(unsold, 'tx', cart([none as string, 2]), { version: 'v2' })
      await dueHold(sold, cart([a as string, 1]), 'tx-2', 'v2')
      expect(await holds.sell(sold, 'tx-3', undefined, { version: 'v2' })).toEqual({ status: 'sold' })
      for (const known of [unsold, sold])
        expect((await holds.paymentsOf(known)).map(({ version }) => version)).not.toContain('v1')
    })

    it('asks again, one by one, which of two payments is paid', async () => {
      const a = await one(5)
      const order = name('order')
      // Given back before any hold, and asked about all the same: whoever looks it up at PortOne may find it paid.
      await holds.release(order, 'q')
      await dueHold(order, cart([a, 1]), 'p')
      const report = await settle((which, payments) =>
        which === order ? (payments.includes('q') ? 'paid' : 'unpaid') : 'unknown',
      )
      expect(report.sold).toBe(1)
      expect(await holds.sell(order, 'q')).toEqual({ status: 'sold-before' })
    })

    it('settles from two processes at once, each hold once', async () => {
      const a = await one(40)
      const orders = Array.from({ length: 40 }, () => name('order'))
      const until = new Date(Date.now() + 300)
      await Promise.all(orders.map((order) => holds.hold(order, cart([a, 1]), wish('p', until))))
      while ((await holds.find(orders[39] as string))?.due !== true) await new Promise((done) => setTimeout(done, 10))
      const mine = ({ order }: { order: string }) =>
        orders.includes(order) ? ('unpaid' as const) : ('unknown' as const)
      const reports = await Promise.all([holds, other].map((store) => store.settleDue({ v1: mine }, { batch: 7 })))
      expect(reports.reduce((sum, { freed }) => sum + freed, 0)).toBe(40)
      expect(await holds.stock(a)).toEqual({ free: 40, held: 0, sold: 0 })
    })

    it('never oversells: the last pieces, from two sides', async () => {
      const a = await one(7)
      const answers = await Promise.all(
        Array.from({ length: 60 }, (_, i) => (i % 2 ? holds : other).hold(name('order'), cart([a, 1]), wish('p'))),
      )
      expect([count(answers, 'held'), count(answers, 'sold-out')]).toEqual([7, 53])
      expect(await holds.stock(a)).toEqual({ free: 0, held: 7, sold: 0 })
    })

    it('gives the same answer to the same question, asked at once from two sides', async () => {
      const [a, b] = (await stocked(15, 1000)) as [string, string]
      for (let round = 0; round < 30; round++) {
        const order = name('order')
        const lines = cart([b, 1], [a, 1])
        const answers = await Promise.all([
          holds.hold(order, lines, wish('p')),
          other.hold(order, lines, wish('p')),
          other.hold(order, lines, wish('p')),
        ])
        expect(new Set(statuses(answers)).size).toBe(1)
      }
      expect(await holds.stock(a)).toEqual({ free: 0, held: 15, sold: 0 })
      expect(await holds.stock(b)).toEqual({ free: 985, held: 15, sold: 0 })
    })

    it('leaves no hold behind where a release and the first hold cross', async () => {
      const a = await one(50)
      for (let round = 0; round < 30; round++) {
        const order = name('order')
        const [held, released] = await Promise.all([
          holds.hold(order, cart([a, 1]), wish('p')),
          other.release(order, 'p'),
        ])
        expect([`held freed`, `given-back not-held`]).toContain(`${held.status} ${released.status}`)
      }
      expect(await holds.stock(a)).toEqual({ free: 50, held: 0, sold: 0 })
    })

    it('frees once and sells once where everybody comes at once', async () => {
      const a = await one(10)
      for (let round = 0; round < 10; round++) {
        const order = name('order')
        await holds.hold(order, cart([a, 1]), wish('p'))
        const [freed, again, sold, soldAgain] = await Promise.all([
          holds.release(order, 'p'),
          other.release(order, 'p'),
          other.sell(order, 'p'),
          holds.sell(order, 'p'),
        ])
        expect(count([freed, again] as never, 'freed' as never)).toBeLessThanOrEqual(1)
        expect(statuses([sold, soldAgain]).sort()).toEqual(['sold', 'sold-before'])
      }
      expect(await holds.stock(a)).toEqual({ free: 0, held: 0, sold: 10 })
    })

    it('lists by state, page by page', async () => {
      const a = await one(9)
      const first = name('~list')
      const orders = Array.from({ length: 5 }, (_, i) => `${first}-${i}`)
      for (const order of orders) await holds.hold(order, cart([a, 1]), wish('p'))
      await holds.sell(orders[1] as string, 'p')
      const held = await holds.list({ state: 'held', after: first, limit: 2 })
      expect(held.map(({ order }) => order)).toEqual([orders[0], orders[2]])
      const rest = await holds.list({ state: 'held', after: orders[2] as string })
      expect(rest.map(({ order }) => order)).toEqual([orders[3], orders[4]])
      expect((await holds.list({ state: 'sold', after: first })).map(({ order }) => order)).toEqual([orders[1]])
      expect((await holds.list({ state: 'due' })).every(({ due }) => due)).toBe(true)
    })

    it('takes odd but lawful ids as they are', async () => {
      const ids = ['주문 1', "o'; drop table holds; --", '😀/?#', 'x'.repeat(1024), '{"a":1}', '{a,b}', 'NULL', '%_\\']
      for (const id of ids) {
        const item = `${id}${names++}`.slice(-1024)
        await holds.restock(cart([item, 1]))
        const order = `${names++}${id}`.slice(0, 1024)
        expect((await holds.hold(order, cart([item, 1]), wish(id))).status).toBe('held')
        expect(await holds.paymentsOf(order)).toEqual([{ payment: id, version: 'v1', state: 'open' }])
        expect(await holds.release(order, id)).toEqual({ status: 'freed' })
        expect(await holds.stock(item)).toEqual({ free: 1, held: 0, sold: 0 })
      }
    })

    it('refuses misuse by what to write, and does nothing', async () => {
      const a = await one(5)
      const order = name('order')
      const bad: [() => Promise<unknown>, RegExp][] = [
        ...[-5, 0, 1.5, Number.NaN, 2 ** 31, '1', null, 1n].map((quantity): [() => Promise<unknown>, RegExp] => [
          () => holds.hold(order, [{ item: a, quantity: quantity as number }], wish('p')),
          /cart\[0\]\.quantity must be a whole number from 1/,
        ]),
        [() => holds.hold(order, cart([a, 2 ** 31 - 1], [a, 1]), wish('p')), /the sum of/],
        ...['', '\0', 'a\0b', '\ud800', 'x'.repeat(1025), '가'.repeat(400), 5, null].flatMap(
          (id): [() => Promise<unknown>, RegExp][] => [
            [() => holds.hold(id as string, cart([a, 1]), wish('p')), /order must be a text of 1 to 1024 bytes/],
            [() => holds.hold(order, cart([id as string, 1]), wish('p')), /cart\[0\]\.item must be a text/],
            [() => holds.hold(order, cart([a, 1]), wish(id as string)), /payment must be a text/],
            [() => holds.release(order, id as string), /payment must be a text/],
            [() => holds.sell(id as string, 'p'), /order must be a text/],
          ],
        ),
        ...[new Date(Number.NaN), Date.now(), '2026-01-01', null, undefined, new Date(-1), new Date(8.64e15)].map(
          (until): [() => Promise<unknown>, RegExp] => [
            () => holds.hold(order, cart([a, 1]), { payment: 'p', until: until as Date }),
            /until must be a Date/,
          ],
        ),
        [() => holds.hold(order, [], wish('p')), /a list of 1 to 200 lines.*a list of 0/],
        [() => holds.hold(order, null as never, wish('p')), /a list of 1 to 200 lines/],
        [() => holds.hold(order, cart([a, 1]), undefined as never), /payment must be a text/],
        [() => holds.hold(order, cart([a, 1]), { ...wish('p'), version: 'V1' as never }), /version must be/],
        [() => holds.restock(cart([a, -1])), /lines\[0\]\.quantity/],
        [() => holds.settleDue({ v1: 'x' as never }), /v1 is no function/],
        [() => holds.settleDue({}, { batch: 0 }), /batch must be a whole number/],
        [() => holds.list({ state: 'open' as never }), /state must be/],
      ]
      for (const [call, message] of bad) {
        const error = await call().then(
          () => null,
          (thrown: unknown) => thrown,
        )
        expect(error).toBeInstanceOf(TypeError)
        expect((error as Error).message).toMatch(message)
      }
      expect(await holds.find(order)).toBeNull()
      expect(await holds.stock(a)).toEqual({ free: 5, held: 0, sold: 0 })
    })

    it('migrates again without harm', async () => {
      const a = await one(3)
      await Promise.all([holds.migrate(), other.migrate()])
      expect(await holds.stock(a)).toEqual({ free: 3, held: 0, sold: 0 })
    })

    it('adds up after all of this', async () => {
      expect(await holds.audit()).toEqual({ ok: true, problems: [] })
    })
  })
}
