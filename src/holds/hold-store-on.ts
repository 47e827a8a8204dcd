import { checkCart, checkId, checkUntil, checkVersion, checkWhole } from './check-input.ts'
import type { HoldHome } from './hold-home.ts'
import { holdOf, paymentsOf } from './hold-record.ts'
import type { HoldStore } from './hold-store.ts'
import { settleDue } from './settle-due.ts'
import { extendStep, type GivenUp, type HoldWish, holdStep, releaseStep, type Sale, sellStep } from './transitions.ts'
import { wrongUse } from './wrong-use.ts'

const states: ReadonlySet<unknown> = new Set([undefined, 'held', 'sold', 'free', 'due'])

/** The store on a home: checks what comes in, and asks the home. */
export function holdStoreOn(home: HoldHome): HoldStore {
  const hold = home.hold ?? ((wish: HoldWish) => home.change(wish.order, wish.cart, (seen) => holdStep(wish, seen)))
  const sell = home.sell ?? ((sale: Sale) => home.change(sale.order, sale.cart ?? [], (seen) => sellStep(sale, seen)))
  return {
    migrate: () => home.migrate(),
    restock: async (lines) => home.restock(checkCart(lines, 'lines')),
    hold: async (order, cart, request) =>
      hold({
        order: checkId(order, 'order'),
        cart: checkCart(cart),
        payment: checkId(request?.payment, 'payment'),
        until: checkUntil(request?.until, 'until'),
        version: checkVersion(request?.version),
      }),
    release: async (order, payment, known) => {
      const given: GivenUp = {
        order: checkId(order, 'order'),
        payment: checkId(payment, 'payment'),
        version: checkVersion(known?.version),
      }
      return home.change(given.order, [], (seen) => releaseStep(given, seen))
    },
    sell: async (order, payment, cart, known) =>
      sell({
        order: checkId(order, 'order'),
        payment: checkId(payment, 'payment'),
        cart: cart === undefined || cart === null ? undefined : checkCart(cart),
        version: checkVersion(known?.version),
      }),
    extend: async (order, until) => {
      const end = checkUntil(until, 'until')
      return home.change(checkId(order, 'order'), [], (seen) => extendStep(end, seen))
    },
    find: async (order) => {
      const { known, now } = await home.read(checkId(order, 'order'))
      return known && holdOf(known, now)
    },
    list: async (filter = {}) => {
      const { state, after, limit } = filter ?? {}
      if (!states.has(state))
        throw wrongUse(`holds: state must be 'held', 'due', 'sold', 'free' or absent; it was ${String(state)}.`)
      const { records, now } = await home.page({
        state,
        after: after === undefined ? undefined : checkId(after, 'after'),
        limit: checkWhole(limit, 'limit', [1, 10_000, 100]),
      })
      return records.map((record) => holdOf(record, now))
    },
    paymentsOf: async (order) => {
      const { known } = await home.read(checkId(order, 'order'))
      return known ? paymentsOf(known) : []
    },
    stock: async (item) => home.stock(checkId(item, 'item')),
    audit: () => home.audit(),
    settleDue: async (lookups, options) => settleDue(home, lookups, options),
  }
}
