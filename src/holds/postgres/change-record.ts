import type { CartLine } from '../cart-line.ts'
import { holdStoreError } from '../hold-store-error.ts'
import type { Seen, Step } from '../transitions.ts'
import { arrayLiteral } from './array-literal.ts'
import type { RunQuery } from './postgres-client.ts'
import { countsOf, itemsOf, type RawRecord, rawOf, recordOf } from './record-rows.ts'
import type { Statements } from './statements.ts'

/** How long a statement that isn't a batch waits for a row, in milliseconds. */
export const rowPatience = '3000'

/** How often a statement that lost against another is tried. */
const mostTries = 60

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** What a look and a write need. */
export interface ChangeRecordParts {
  run: RunQuery
  statements: Statements
  /** These items as one value, without those that the shop's table can't have. */
  fitting: (items: readonly string[]) => string
}

/** A look at records and stock, and a change of one record: a decision on what was seen, written only if it is still so. */
export function changeRecord({ run, statements, fitting }: ChangeRecordParts) {
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

  return { look, change }
}
