import type { BehaviourId } from '../../shop/behaviours.ts'
import type { ActId } from '../tables/acts.ts'
import type { DeviceId } from '../tables/devices.ts'
import type { FallbackId } from '../tables/fallbacks.ts'
import type { FaultId } from '../tables/faults.ts'
import type { MistakeId } from '../tables/mistakes.ts'
import type { ScriptId } from '../tables/scripts.ts'

/** Everything that can be set before a payment. */
export interface Settings {
  /** An id of `pgChoices`. */
  pg: string
  device: DeviceId
  fallback: FallbackId
  /** Pieces in the cart. */
  quantity: number
  /** Pieces on the shelf when the payment begins. */
  stock: number
  behaviour: BehaviourId
  /** The endpoint's reason, with `behaviour: 'refuse'`. */
  reason: string
  script: ScriptId
  delivery: 'callback' | 'redirect'
  /** In seconds; 0 for no limit. */
  timeLimit: number
  call: MistakeId
  /** Whether the merchant vouches for a PG on neither of the FAQ's lists. */
  vouch: 'no' | 'yes'
  /** A confirm endpoint of the reader's own. Empty: the demo's. */
  confirmUrl: string
  /** What the customer does in the window; `hand`: whoever sits before the page. */
  act: 'hand' | ActId
  fault: FaultId
}

/** What the page opens with: a payment that works. */
export const defaultSettings: Settings = {
  pg: 'tosspayments',
  device: 'this',
  fallback: 'block',
  quantity: 1,
  stock: 5,
  behaviour: 'stock',
  reason: '재고수량부족',
  script: 'current',
  delivery: 'callback',
  timeLimit: 600,
  call: 'none',
  vouch: 'no',
  confirmUrl: '',
  act: 'hand',
  fault: 'none',
}
