import type { IdOf } from '../words/words.ts'

/** Everything that can be set before a payment. */
export interface Settings {
  /** An id of `pgChoices`. */
  pg: string
  device: IdOf<'devices'>
  fallback: IdOf<'fallbacks'>
  /** Pieces in the cart. */
  quantity: number
  /** Pieces on the shelf when the payment begins. */
  stock: number
  endpointMode: IdOf<'endpointModes'>
  /** The endpoint's reason, with `endpointMode: 'refuse'`. */
  reason: string
  script: IdOf<'scripts'>
  delivery: IdOf<'deliveries'>
  /** In seconds; 0 for no limit. */
  timeLimit: number
  call: IdOf<'mistakes'>
  /** Whether the merchant vouches for a PG on neither of the FAQ's lists. */
  vouch: IdOf<'vouching'>
  /** A confirm endpoint of the reader's own. Empty: the demo's. */
  confirmUrl: string
  /** What the customer does in the window; `hand`: whoever sits before the page. */
  action: IdOf<'inHand'> | IdOf<'actions'>
  fault: IdOf<'faults'>
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
