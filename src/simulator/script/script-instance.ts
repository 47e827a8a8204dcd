import type { SimulatedPayment } from '../simulated-payment.ts'
import type { Simulation } from '../simulation.ts'
import type { Overlay } from './overlay.ts'

/** A callback as it was handed over: anything, since the script doesn't check it. */
export type Callback = ((response: unknown) => void) | undefined

/** A payment with what the script holds of it. */
export interface PaymentSession {
  payment: SimulatedPayment
  /** The merchant's own object, which the script reads and writes again when it sends. */
  request: Record<string, unknown>
  callback: Callback
  /** Its request couldn't be written into (1.x, a frozen one): the frame's answer finds nobody. */
  unnumbered: boolean
  /** Its window was opened, and the script hasn't taken it away. */
  alive: boolean
  /** The legacy path's frame, or the checkout path's window. `null` without a page. */
  window: HTMLElement | null
  popup: Window | null
}

/** One loaded copy of PortOne's script, as it stands. */
export interface ScriptInstance {
  sim: Simulation
  overlay: Overlay
  initialised: boolean
  /** The sub-merchant's code that `IMP.agency` was given. */
  tierCode: string | undefined
  /** The frames of the legacy path are loaded. */
  ready: boolean
  /** Counts how often the frames were built: what an older building started is of no account. */
  building: number
  /** The one request that waits for the frames, and how it is sent. Nothing but another request takes it away. */
  pending: { session: PaymentSession; send: () => void } | undefined
  /** The payments whose window was ever opened. */
  open: PaymentSession[]
  /** The drivers of the checkout path that are registered, by PG: whose they are, and their script tags. */
  drivers: Map<string, { session: PaymentSession; tag: HTMLElement | null }>
  /** The legacy path finds callbacks by request id alone, and never forgets one. */
  byRequestId: Map<string, PaymentSession>
  payments: SimulatedPayment[]
  /** `init` was called since the last answer. */
  initSinceAnswer: boolean
  /** Nothing happens any more. */
  stopped: () => boolean
}

/** Whether a customer has this payment's window or popup before the eyes, and can pay in it. */
export function isPayable(instance: ScriptInstance, { payment, alive, window, popup }: PaymentSession): boolean {
  if (popup && popup.closed !== true && payment.answered === 0) return true
  if (!alive || (window && !window.isConnected)) return false
  return payment.path === 'checkout' || instance.overlay.shown()
}

/** The window is gone: nothing of the payment comes through any more. */
export function lose({ sim }: ScriptInstance, session: PaymentSession, why: string): void {
  if (!session.alive) return
  session.alive = false
  sim.emit('lost', session.payment.merchantUid, why)
}
