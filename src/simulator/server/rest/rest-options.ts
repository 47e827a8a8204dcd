import type { Clock } from '../../../shared/clock.ts'
import type { SimulatedPayment } from '../../simulated-payment.ts'
import type { RestFaultName } from '../../tables/rest-faults.ts'

/**
 * What isn't documented about PortOne's REST, or contradictory: each with both behaviours, for tests that must hold under both. The
 * first is what is more likely.
 */
export interface RestUnknowns {
  /** The status of a payment of which a part went back. Absent: `'cancelled'`. */
  partialCancelStatus?: 'cancelled' | 'paid' | undefined
  /** Whether `cancel_history` has the reasons that were sent. Absent: `'kept'`. */
  cancelReasons?: 'kept' | 'dropped' | undefined
  /** What a list without payments is. Absent: 200 with an empty list. */
  emptyList?: 200 | 404 | undefined
  /** What a page behind the last one is. Absent: 400. */
  pastLastPage?: 400 | 404 | 200 | undefined
  /** Whether a payment at the very second of `to` is listed. Absent: `'inclusive'`. */
  windowEnd?: 'inclusive' | 'exclusive' | undefined
  /** What asking for an order that wasn't prepared is. Absent: 404. */
  prepareMissing?: 200 | 404 | undefined
  /**
   * What a cancellation comes to while another one of the same payment runs at the PG (`'done-late'`). Absent: `'refused'`; `'taken'`:
   * it is compared with what the payment shows, where nothing of the first can be seen yet, and both are made.
   */
  cancelWhileRunning?: 'refused' | 'taken' | undefined
  /** Absent: `'numbers'`; old answers had texts. */
  amounts?: 'numbers' | 'texts' | undefined
  /** Whether `merchant_uid`s that differ in capitals alone are one to PortOne's database. Absent: `'exact'`. */
  merchantUids?: 'exact' | 'case-insensitive' | undefined
}

/** A request as the fake sees it. */
export interface RestCallSeen {
  /** In capitals. */
  method: string
  /** Without its query. */
  path: string
}

/** How PortOne's REST is to behave. All of it can be left out. */
export interface SimulatePortOneRestOptions {
  /** The keys that are taken. Absent: any. */
  impKey?: string | undefined
  /** The secret of `impKey`. Absent: any. */
  impSecret?: string | undefined
  /** Payments of `simulateImp`: what is opened there is found here, `ready`, and `paid` once it was approved. Absent: only what is added. */
  portone?: { readonly payments: readonly SimulatedPayment[] } | undefined
  /** How long a new payment isn't found, in milliseconds. Absent: 0; PortOne promises nothing. */
  lag?: number | undefined
  /** How long what is `'done-late'` takes, in milliseconds. Absent: a minute. `finishRefunds` ends it, too. */
  cancelTakes?: number | undefined
  /** What goes wrong with a call: a name of the table in `rest-faults.ts`. Absent: nothing does but what `failNext` says. */
  fault?: ((call: RestCallSeen) => RestFaultName | undefined) | undefined
  /** What PortOne's documents leave open: one of both behaviours each. Absent: the likelier one. */
  unknowns?: RestUnknowns | undefined
  /** Absent: the real time. */
  clock?: Clock | undefined
}
