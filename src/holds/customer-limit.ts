import { checkWhole } from './check-input.ts'
import type { HoldStore } from './hold-store.ts'
import { inTurn } from './in-turn.ts'
import { wrongUse } from './wrong-use.ts'

/** How many orders of one customer may hold goods at the same time. */
export interface CustomerLimit {
  /** A whole number from 1 to 1,000. */
  most: number
  /** The customer's orders that may hold goods: those that are neither paid nor given up. By your own order ids. */
  ordersOf: (customer: string) => readonly string[] | PromiseLike<readonly string[]>
}

/**
 * Makes the check of a customer's limit. Calls for one customer are decided one after the other, so that a hundred at once come to
 * no more than the limit; with several processes each may let one more through.
 *
 * @returns Runs `hold` and gives its answer, or `null` when the customer's other orders hold as much as they may.
 */
export function customerLimit(
  holds: Pick<HoldStore, 'find'>,
  limit: CustomerLimit,
): <Answer>(customer: string, order: string, hold: () => Promise<Answer>) => Promise<Answer | null> {
  const most = checkWhole(limit.most ?? null, 'perCustomer.most', [1, 1000, 1])
  if (typeof limit.ordersOf !== 'function')
    throw wrongUse(
      'perCustomer.ordersOf must be a function that finds open orders, such as (customer) => orders.openOf(customer).',
    )
  const one = inTurn()

  async function isFull(customer: string, order: string): Promise<boolean> {
    let held = 0
    for (const other of new Set(await limit.ordersOf(customer))) {
      if (other === order || (await holds.find(other))?.state !== 'held') continue
      held += 1
      if (held >= most) return true
    }
    return false
  }

  return (customer, order, hold) => one(customer, async () => ((await isFull(customer, order)) ? null : hold()))
}
