import type { CartLine } from './cart-line.ts'
import type { HoldAnswer, SellAnswer } from './hold-answers.ts'
import type { HoldFilter } from './hold-book.ts'
import type { HoldRecord } from './hold-record.ts'
import type { Audit, StockCount } from './hold-store.ts'
import type { HoldWish, Sale, Seen, Step } from './transitions.ts'

/** Where a page of due holds begins: behind this one. */
export interface DueCursor {
  until: number
  order: string
}

/** What a place to keep holds in must be able to do. Input is checked and carts are tidy. */
export interface HoldHome {
  migrate: () => Promise<void>
  restock: (lines: readonly CartLine[]) => Promise<void>
  /** Looks, asks `step`, and does what it says, as one: nothing comes between. `step` may be asked more than once. */
  change: <Answer>(order: string, cart: readonly CartLine[], step: (seen: Seen) => Step<Answer>) => Promise<Answer>
  /** Absent: as `change` does it by the transitions. */
  hold?: ((wish: HoldWish) => Promise<HoldAnswer>) | undefined
  sell?: ((sale: Sale) => Promise<SellAnswer>) | undefined
  read: (order: string) => Promise<{ known: HoldRecord | null; now: number }>
  page: (filter: Required<Pick<HoldFilter, 'limit'>> & HoldFilter) => Promise<{ records: HoldRecord[]; now: number }>
  /** Held ones whose time is over, by time, then by the order's bytes. */
  due: (limit: number, behind: DueCursor | null) => Promise<HoldRecord[]>
  /** Frees those of these that are still held and due. Returns how many. */
  expire: (orders: readonly HoldRecord[]) => Promise<number>
  stock: (item: string) => Promise<StockCount | null>
  audit: () => Promise<Audit>
}
