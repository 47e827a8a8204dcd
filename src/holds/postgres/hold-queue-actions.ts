import type { HoldAnswer } from '../hold-answers.ts'
import type { HoldRecord } from '../hold-record.ts'
import { type HoldWish, holdStep, type Step } from '../transitions.ts'
import { arrayLiteral } from './array-literal.ts'
import type { changeRecord } from './change-record.ts'
import { classifyError } from './classify-error.ts'
import type { HoldQueueActions } from './hold-queue.ts'
import type { RunQuery } from './postgres-client.ts'
import { countsOf, itemsOf, rawOf } from './record-rows.ts'
import type { Statements } from './statements.ts'

/** Carts of more lines go through the statement for many: a chain grows with its square. */
const longestChain = 5

/** What taking holds needs. */
export interface HoldQueueActionsParts extends ReturnType<typeof changeRecord> {
  run: RunQuery
  statements: Statements
  fits: (item: string) => boolean
  fitting: (items: readonly string[]) => string
}

/** What stands behind the queue: the statements that take holds, many carts at once or one. */
export function holdQueueActions({
  run,
  statements,
  fits,
  fitting,
  look,
  change,
}: HoldQueueActionsParts): HoldQueueActions {
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

  return { many, one, keptItems }
}
