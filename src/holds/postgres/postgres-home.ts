import { auditOf, type ItemSums, recordProblems, sumProblems } from '../audit-records.ts'
import type { CartLine } from '../cart-line.ts'
import type { HoldAnswer } from '../hold-answers.ts'
import type { HoldHome } from '../hold-home.ts'
import type { HoldRecord } from '../hold-record.ts'
import { holdStoreError } from '../hold-store-error.ts'
import { type HoldWish, holdStep, type Seen, type Step, sellStep } from '../transitions.ts'
import { arrayLiteral } from './array-literal.ts'
import { classifyError } from './classify-error.ts'
import { holdQueue } from './hold-queue.ts'
import type { RunQuery } from './postgres-client.ts'
import type { Statements } from './statements.ts'

/** A record as the database gives it. */
interface KnownRecord extends HoldRecord {
  rev: number
  /** Where its row is. */
  at: string
}

type RawRecord = Omit<KnownRecord, 'cart'> & { items: string[]; counts: number[] }

const recordOf = ({ items, counts, ...rest }: RawRecord): KnownRecord => ({
  ...rest,
  cart: items.map((item, i) => ({ item, quantity: counts[i] as number })),
})

const rawOf = ({ cart, ...rest }: HoldRecord) => ({
  ...rest,
  items: cart.map(({ item }) => item),
  counts: cart.map(({ quantity }) => quantity),
})

const itemsOf = (cart: readonly CartLine[]) => arrayLiteral(cart.map(({ item }) => item))
const countsOf = (cart: readonly CartLine[], sign = 1) => arrayLiteral(cart.map(({ quantity }) => sign * quantity))

/** Carts of more lines go through the statement for many: a chain grows with its square. */
const longestChain = 5

/** How long a statement that isn't a batch waits for a row, in milliseconds. */
const rowPatience = '3000'

/** How often a statement that lost against another is tried. */
const mostTries = 60

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** What a home on PostgreSQL needs. */
export interface PostgresHomeParts {
  run: RunQuery
  statements: Statements
  fits: (item: string) => boolean
  migrate: () => Promise<void>
}

/** The home: statements that hold together what a look and a decision between them don't. */
export function postgresHome({ run, statements, fits, migrate }: PostgresHomeParts): HoldHome {
  const fitting = (items: readonly string[]) => arrayLiteral(items.filter(fits))

  async function look(orders: readonly string[], items: readonly string[]) {
    const [row] = await run<{ records: string; stock: string; now: number }>(statements.look, [
      arrayLiteral(orders),
      fitting(items),
    ])
    const { records, stock, now } = row as { records: string; stock: string; now: number }
    const free = new Map(Object.entries(JSON.parse(stock) as Record<string, number>))
    const known = new Map((JSON.parse(records) as RawRecord[]).map((raw) => [raw.order, recordOf(raw)]))
    return {
      known,
      seen: (order: string): Seen => ({
        known: known.get(order) ?? null,
        now: Number(now),
        free: (item) => free.get(item),
      }),
    }
  }

  /** Writes a step, if the record is still as it was seen, and the goods are there. */
  async function write<Answer>({ next, goods, answer }: Step<Answer>, rev: number, patience: string): Promise<boolean> {
    if (!next) return true
    const cart = goods ? next.cart : []
    const isHeld = (answer as { status?: unknown } | null)?.status === 'held'
    const [row] = await run<{ done: number }>(statements.write, [
      JSON.stringify(rawOf(next)),
      String(rev),
      itemsOf(cart),
      countsOf(cart, goods === 'give' ? -1 : 1),
      isHeld ? String(next.until) : '',
      patience,
    ])
    return row?.done === 1
  }

  async function change<Answer>(
    order: string,
    cart: readonly CartLine[],
    step: (seen: Seen) => Step<Answer>,
    patience = rowPatience,
  ): Promise<Answer> {
    for (let tries = 0; tries < mostTries; tries++) {
      const { known, seen } = await look(
        [order],
        cart.map(({ item }) => item),
      )
      const decided = step(seen(order))
      if (await write(decided, known.get(order)?.rev ?? 0, patience)) return decided.answer
      // Somebody else got on; whoever loses again and again waits a little.
      if (tries > 3) await pause(Math.random() * tries)
    }
    throw holdStoreError('HOLDS_BUSY', `order ${order} is changed by others again and again.`)
  }

  const groupValues = (wishes: readonly HoldWish[]) => {
    const lines = wishes.flatMap(({ order, cart }) => cart.map((line) => ({ order, ...line })))
    return [
      arrayLiteral(lines.map(({ order }) => order)),
      itemsOf(lines),
      countsOf(lines),
      arrayLiteral(wishes.map(({ order }) => order)),
      arrayLiteral(wishes.map(({ payment }) => payment)),
      arrayLiteral(wishes.map(({ until }) => until)),
      arrayLiteral(wishes.map(({ cart }) => itemsOf(cart))),
      arrayLiteral(wishes.map(({ cart }) => countsOf(cart))),
      arrayLiteral(wishes.map(v2Of)),
    ]
  }
  const v2Of = ({ version, payment }: HoldWish) => arrayLiteral(version === 'v2' ? [payment] : [])

  const held = ({ until }: HoldWish): HoldAnswer => ({ status: 'held', until: new Date(until) })

  async function many(
    wishes: readonly HoldWish[],
    milliseconds: number,
  ): Promise<Map<HoldWish, HoldAnswer | 'alone'> | 'patience'> {
    const answers = new Map<HoldWish, HoldAnswer | 'alone'>()
    const lawful = wishes.filter(({ cart }) => cart.every(({ item }) => fits(item)))
    try {
      const rows = await run<{ order_id: string }>(statements.holdMany, [...groupValues(lawful), String(milliseconds)])
      const done = new Set(rows.map(({ order_id }) => order_id))
      for (const wish of lawful) if (done.has(wish.order)) answers.set(wish, held(wish))
    } catch (error) {
      if (classifyError(error) === 'patience') return 'patience'
      throw error
    }
    const left = wishes.filter((wish) => !answers.has(wish))
    if (left.length > 0) await lookAtMany(left, answers)
    return answers
  }

  /** What most refusals and repeats come to: one look at all of them, without locks, and one statement for what is new of it. */
  async function lookAtMany(wishes: readonly HoldWish[], answers: Map<HoldWish, HoldAnswer | 'alone'>) {
    const { known, seen } = await look(
      wishes.map(({ order }) => order),
      [...new Set(wishes.flatMap(({ cart }) => cart.map(({ item }) => item)))],
    )
    const refused: [HoldWish, Step<HoldAnswer>][] = []
    for (const wish of wishes) {
      const step = holdStep(wish, seen(wish.order))
      if (!step.next) answers.set(wish, step.answer)
      else if (!step.goods && !known.has(wish.order)) refused.push([wish, step])
      else answers.set(wish, 'alone')
    }
    if (refused.length === 0) return
    const records = refused.map(([, { next }]) => rawOf(next as HoldRecord))
    const rows = await run<{ order_id: string }>(statements.refuseMany, [JSON.stringify(records)])
    const done = new Set(rows.map(({ order_id }) => order_id))
    for (const [wish, { answer }] of refused) answers.set(wish, done.has(wish.order) ? answer : 'alone')
  }

  async function takeAlone(wish: HoldWish, milliseconds: number): Promise<boolean> {
    const { cart, order, payment, until } = wish
    if (!cart.every(({ item }) => fits(item))) return false
    const patience = String(milliseconds)
    const rows =
      cart.length > longestChain
        ? await run(statements.holdMany, [...groupValues([wish]), patience])
        : await run(statements.holdOne(cart.length), [
            order,
            payment,
            String(until),
            v2Of(wish),
            patience,
            ...cart.flatMap(({ item, quantity }) => [item, String(quantity)]),
          ])
    return rows.length === 1
  }

  async function one(wish: HoldWish, milliseconds: number): Promise<HoldAnswer | 'patience'> {
    for (let isAgain = false; ; isAgain = true)
      try {
        if (await takeAlone(wish, milliseconds)) return held(wish)
        break
      } catch (error) {
        const failure = classifyError((error as { cause?: unknown }).cause ?? error)
        if (failure === 'patience') return 'patience'
        if (failure === 'race') break
        // Whether it was done isn't known: asked again, the same order and payment get the same answer.
        if (failure !== 'lost' || isAgain) throw error
      }
    try {
      return await change(wish.order, wish.cart, (seen) => holdStep(wish, seen), String(milliseconds))
    } catch (error) {
      if (classifyError(error) === 'patience') return 'patience'
      throw error
    }
  }

  async function keptItems(items: readonly string[]): Promise<string[]> {
    const rows = await run<{ item: string }>(statements.kept, [fitting(items)])
    return rows.map(({ item }) => item)
  }

  return {
    migrate,
    change: (order, cart, step) => change(order, cart, step),
    hold: holdQueue({ many, one, keptItems }),
    sell: async (sale) => {
      const { order, payment, cart = [], version } = sale
      const values = [order, payment, itemsOf(cart), countsOf(cart), version]
      const rows = await run(statements.sellHeld, values)
      if (rows.length === 1) return { status: 'sold' }
      return change(order, cart, (seen) => sellStep(sale, seen))
    },
    read: async (order) => {
      const { seen } = await look([order], [])
      const { known, now } = seen(order)
      return { known, now }
    },
    restock: async (lines) => {
      const missing = lines.find(({ item }) => !fits(item))
      const rows = missing ? [] : await run(statements.restock, [itemsOf(lines), countsOf(lines)])
      if (rows.length !== lines.length)
        throw holdStoreError(
          'HOLDS_UNKNOWN_ITEM',
          "restock: not all of these items are in the shop's table; nothing was added.",
        )
    },
    due: async (limit, behind) => {
      const values = [String(limit), String(behind?.until ?? -1), behind?.order ?? '']
      const rows = await run<{ record: string }>(statements.due, values)
      return rows.map(({ record }) => recordOf(JSON.parse(record) as RawRecord))
    },
    expire: async (records) => {
      const rows = records as readonly KnownRecord[]
      const [row] = await run<{ freed: number }>(statements.expire, [
        arrayLiteral(rows.map(({ order }) => order)),
        arrayLiteral(rows.map(({ at }) => at)),
        rowPatience,
      ])
      return row?.freed ?? 0
    },
    page: async ({ limit, after, state }) => {
      const rows = await run<{ record: string; now: number }>(statements.page, [
        String(limit),
        after ?? '',
        state ?? '',
      ])
      return {
        records: rows.map(({ record }) => recordOf(JSON.parse(record) as RawRecord)),
        now: Number(rows[0]?.now ?? 0),
      }
    },
    stock: async (item) => {
      const [row] = fits(item) ? await run<{ free: number; held: number; sold: number }>(statements.count, [item]) : []
      return row ? { free: Number(row.free), held: Number(row.held), sold: Number(row.sold) } : null
    },
    audit: async () => {
      const [row] = await run<{ sums: string; rows: string }>(statements.audit, [])
      const { sums, rows } = row as { sums: string; rows: string }
      const records = (JSON.parse(rows) as RawRecord[]).map(recordOf)
      return auditOf([...records.flatMap(recordProblems), ...(JSON.parse(sums) as ItemSums[]).flatMap(sumProblems)])
    },
  }
}
