import type { CartLine } from '../cart-line.ts'
import type { HoldRecord } from '../hold-record.ts'
import { arrayLiteral } from './array-literal.ts'

/** A record as the database gives it. */
export interface KnownRecord extends HoldRecord {
  rev: number
  /** Where its row is. */
  at: string
}

/** A record as the statements' JSON has it. */
export type RawRecord = Omit<KnownRecord, 'cart'> & { items: string[]; counts: number[] }

/** What the database's row says, as a record. */
export const recordOf = ({ items, counts, ...rest }: RawRecord): KnownRecord => ({
  ...rest,
  cart: items.map((item, i) => ({ item, quantity: counts[i] as number })),
})

/** A record as the statements take it. */
export const rawOf = ({ cart, ...rest }: HoldRecord) => ({
  ...rest,
  items: cart.map(({ item }) => item),
  counts: cart.map(({ quantity }) => quantity),
})

/** A cart's items, as one value of a statement. */
export const itemsOf = (cart: readonly CartLine[]) => arrayLiteral(cart.map(({ item }) => item))
/** A cart's quantities, as one value; `sign` -1 gives them back. */
export const countsOf = (cart: readonly CartLine[], sign = 1) =>
  arrayLiteral(cart.map(({ quantity }) => sign * quantity))
