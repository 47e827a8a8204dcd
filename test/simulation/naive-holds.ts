import type { CartLine, HoldStore } from 'imp-confirm/holds'

/**
 * Holds as a shop writes them that looks whether there is enough, waits for its database, and then takes what it saw: what is missing
 * by then is taken all the same, and the count goes below zero.
 *
 * @param pause The moment between looking and taking.
 */
export function naiveHolds(holds: HoldStore, pause: () => Promise<void>): HoldStore {
  const isEnough = async (cart: readonly CartLine[]) => {
    const counts = await Promise.all(cart.map(({ item }) => holds.stock(item)))
    return cart.every(({ quantity }, index) => (counts[index]?.free ?? 0) >= quantity)
  }
  return {
    ...holds,
    hold: async (order, cart, request) => {
      if (await isEnough(cart)) {
        await pause()
        if (!(await isEnough(cart))) await holds.restock(cart)
      }
      return holds.hold(order, cart, request)
    },
  }
}
