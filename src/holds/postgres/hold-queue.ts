import { afterThisTurn } from '../after-this-turn.ts'
import type { HoldAnswer } from '../hold-answers.ts'
import { holdStoreError } from '../hold-store-error.ts'
import type { HoldWish } from '../transitions.ts'

/** The statements behind the queue. Each gives up on a row after so many milliseconds (`'patience'`), and has done nothing then. */
export interface HoldQueueActions {
  /** Many carts at once. `'alone'`: that one isn't done, and needs a statement of its own. */
  many: (wishes: readonly HoldWish[], milliseconds: number) => Promise<Map<HoldWish, HoldAnswer | 'alone'> | 'patience'>
  one: (wish: HoldWish, milliseconds: number) => Promise<HoldAnswer | 'patience'>
  /** Which of these items' rows somebody keeps at this moment. */
  keptItems: (items: readonly string[]) => Promise<string[]>
}

/** Statements in flight: one works, the next is there when it ends. Dealing what waits to both makes each hold dearer by half. */
const lanes = 2
const mostCarts = 64
const mostWaiting = 10_000
/** How long a statement waits for a row, in milliseconds. */
const rowPatience = 100
/** How long a cart waits for a row that others keep, in milliseconds: within the endpoint's deadline. */
const cartPatience = 3000
/** How long an item whose row was kept goes by a lane of its own, in milliseconds. */
const aside = 1000

interface Waiting {
  wish: HoldWish
  since: number
  done: (answer: HoldAnswer) => void
  fail: (error: unknown) => void
}

interface Lane {
  queue: Waiting[]
  /** Statements that may be in flight. */
  most: number
  busy: number
}

/**
 * The holds of one process: what waits goes in one statement, in the order in which it came, an order once a statement; a hold that
 * comes by itself is a statement of its own. Carts with an item whose row somebody keeps wait in a lane of their own, and hold up
 * nobody else.
 */
export function holdQueue({ many, one, keptItems }: HoldQueueActions): (wish: HoldWish) => Promise<HoldAnswer> {
  const common: Lane = { queue: [], most: lanes, busy: 0 }
  const kept: Lane = { queue: [], most: 1, busy: 0 }
  /** Carts whose statement failed, or that need one of their own. */
  const single: Lane = { queue: [], most: 4, busy: 0 }
  const all = [common, kept, single]
  /** Items whose rows were kept, and until when that counts. */
  const aways = new Map<string, number>()
  let isPlanned = false

  const isAway = ({ cart }: HoldWish, now: number) =>
    aways.size > 0 && cart.some(({ item }) => (aways.get(item) ?? 0) > now)

  const put = (waiting: readonly Waiting[]) => {
    const now = Date.now()
    for (const [item, until] of aways) if (until <= now) aways.delete(item)
    for (const one of waiting) (isAway(one.wish, now) ? kept : common).queue.push(one)
  }

  /** A row was kept: whose carts can't have it wait aside, the others go on. */
  async function outOfPatience(group: readonly Waiting[]): Promise<void> {
    const items = [...new Set(group.flatMap(({ wish }) => wish.cart.map(({ item }) => item)))]
    const found = new Set(await keptItems(items))
    const now = Date.now()
    for (const item of items)
      if (found.has(item)) aways.set(item, now + aside)
      else aways.delete(item)
    const isOver = ({ since }: Waiting) => now - since >= cartPatience
    for (const { wish, fail } of group.filter(isOver))
      fail(holdStoreError('HOLDS_BUSY', `somebody keeps stock of order ${wish.order} for over ${cartPatience} ms.`))
    put(group.filter((waiting) => !isOver(waiting)))
  }

  async function runSingle(waiting: Waiting): Promise<void> {
    const answer = await one(waiting.wish, rowPatience)
    if (answer === 'patience') await outOfPatience([waiting])
    else waiting.done(answer)
  }

  async function runMany(group: readonly Waiting[]): Promise<void> {
    const answers = await many(
      group.map(({ wish }) => wish),
      rowPatience,
    )
    if (answers === 'patience') return outOfPatience(group)
    for (const waiting of group) {
      const answer = answers.get(waiting.wish) ?? 'alone'
      if (answer === 'alone') single.queue.push(waiting)
      else waiting.done(answer)
    }
  }

  /** The next group of a lane: an order once. */
  function next(lane: Lane): Waiting[] {
    const orders = new Set<string>()
    const group: Waiting[] = []
    const left: Waiting[] = []
    for (const waiting of lane.queue) {
      const { order } = waiting.wish
      const isNext = group.length < mostCarts && !orders.has(order)
      orders.add(order)
      ;(isNext ? group : left).push(waiting)
    }
    lane.queue = left
    return group
  }

  async function run(lane: Lane, group: Waiting[]): Promise<void> {
    const [first] = group as [Waiting]
    lane.busy++
    try {
      await (group.length === 1 ? runSingle(first) : runMany(group))
    } catch (error) {
      // A cart that can't be done fails alone: the others each say for themselves.
      if (group.length === 1) first.fail(error)
      else single.queue.push(...group)
    } finally {
      lane.busy--
      pump()
    }
  }

  function pump(): void {
    isPlanned = false
    for (const lane of all)
      while (lane.busy < lane.most && lane.queue.length > 0)
        run(lane, lane === single ? lane.queue.splice(0, 1) : next(lane))
  }

  return (wish) =>
    new Promise((done, fail) => {
      if (all.reduce((sum, { queue }) => sum + queue.length, 0) >= mostWaiting)
        return fail(holdStoreError('HOLDS_BUSY', `${mostWaiting} holds wait already.`))
      put([{ wish, since: Date.now(), done, fail }])
      // Whatever comes in this turn of the loop goes together.
      if (isPlanned) return
      isPlanned = true
      afterThisTurn(pump)
    })
}
