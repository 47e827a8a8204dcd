import type { Protocol, Setting } from './setting.ts'
import type { Shop } from './shop.ts'

/** What came of a journey, by name. What is `undefined` isn't told. */
export type Facts = Record<string, string | undefined>

/** One way of a customer through a payment. */
export interface Journey {
  readonly about: string
  /** Absent: both, where the script knows both. */
  readonly protocols?: readonly Protocol[]
  /** Only scripts of this line. */
  readonly line?: '1.x'
  /** There is nothing to compare in the bare script. */
  readonly wrappedOnly?: true
  /** Needs a browser that keeps pages which were left. */
  readonly backForwardCache?: true
  readonly setting?: Setting
  readonly run: (shop: Shop) => Promise<Facts>
}
