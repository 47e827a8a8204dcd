import type { VirtualClock } from 'imp-confirm/simulator'
import type { Fate } from './fault-plan.ts'
import type { Page } from './open-page.ts'
import type { PortonePayment, PortoneServer } from './portone-server.ts'
import type { Random } from './random.ts'
import type { Shop } from './shop.ts'
import type { Tab } from './tab.ts'

/** One payment attempt of a customer. */
export interface Attempt {
  orderId: string
  fate: Fate
  /** The V1 code of the PG. */
  pg: string
  /** How long the customer takes in the window, in milliseconds. */
  delay: number
  /** What became of it for the customer. `undefined` as long as nothing did. */
  ending?: string
  /** Whether the SDK handed `confirm_url` over. */
  confirmSent?: 'requested' | 'skipped'
  /** PortOne's side of it. `undefined` when no window opened. */
  payment?: PortonePayment
  tab?: Tab
}

/** Everything that is there while one sale is on. */
export interface World {
  clock: VirtualClock
  random: Random
  openPage: () => Page
  portone: PortoneServer
  shop: Shop
  /** The attempts by their `imp_uid`. */
  attemptOf: Map<string, Attempt>
  count: (event: string) => void
  violation: (orderId: string, what: string) => void
}
