import type { EndpointModeId } from '../../shop/endpoint-modes.ts'
import type { ActionId } from '../tables/actions.ts'
import type { DeviceId } from '../tables/devices.ts'
import type { FallbackId } from '../tables/fallbacks.ts'
import type { MistakeId } from '../tables/mistakes.ts'
import type { ScriptId } from '../tables/scripts.ts'
import type { words } from '../words/words.ts'

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
  endpointMode: EndpointModeId
  /** The endpoint's reason, with `endpointMode: 'refuse'`. */
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
  action: 'hand' | ActionId
  fault: keyof typeof words.faults
}

/** What the page opens with: a payment that works. */
export const defaultSettings: Settings = {
  pg: 'tosspayments',
  device: 'this',
  fallback: 'block',
  quantity: 1,
  stock: 5,
  endpointMode: 'stock',
  reason: '방금 품절되었습니다.',
  script: 'current',
  delivery: 'callback',
  timeLimit: 600,
  call: 'none',
  vouch: 'no',
  confirmUrl: '',
  action: 'hand',
  fault: 'none',
}
