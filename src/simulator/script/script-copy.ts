import type { SimulatedPayment } from '../simulated-payment.ts'
import type { Simulation } from '../simulation.ts'
import type { Overlay } from './overlay.ts'

/** A callback as it was handed over: anything, since the script doesn't check it. */
export type Callback = ((response: unknown) => void) | undefined

/** A payment with what the script holds of it. */
export interface OpenPayment {
  payment: SimulatedPayment
  callback: Callback
  /** Its window is there. Without it nothing of the payment comes through any more. */
  alive: boolean
  popup: Window | null
}

/** One loaded copy of PortOne's script, as it stands. */
export interface ScriptCopy {
  sim: Simulation
  overlay: Overlay
  initialised: boolean
  /** The sub-merchant's code that `IMP.agency` was given. */
  tierCode: string | undefined
  /** The frames of the legacy path are loaded. */
  ready: boolean
  /** The one request that waits for the frames. */
  pending: (() => void) | undefined
  /** The payments with a window. */
  open: OpenPayment[]
  /** The legacy path finds callbacks by request id alone, and never forgets one. */
  byRequestId: Map<string, OpenPayment>
  payments: SimulatedPayment[]
  /** The merchant's callback is running. */
  answering: boolean
  /** `request_pay` was called while it ran. */
  lostWhileAnswering: boolean
  /** `init` was called since the last answer. */
  initSinceAnswer: boolean
  /** Nothing happens any more. */
  stopped: boolean
}

/** Closes PortOne's window: the overlay and every popup. The payments in it are not told. */
export function closeWindows(copy: ScriptCopy): void {
  copy.overlay.hide()
  for (const { popup } of copy.open) popup?.close()
}

/** The frames are built anew, by `init` and after every answer: windows that were open are gone, whoever's they were. */
export function rebuildFrames(copy: ScriptCopy): void {
  const { sim } = copy
  for (const one of copy.open) one.alive = false
  copy.open = []
  copy.ready = false
  // v1 asks PortOne for the channels by a synchronous request: the page stands still for as long as that takes.
  if (sim.script.line === 'v1' && sim.options.initStall) {
    const until = Date.now() + sim.options.initStall
    while (Date.now() < until);
  }
  const loaded = () => {
    copy.ready = true
    const send = copy.pending
    copy.pending = undefined
    if (!copy.stopped) send?.()
  }
  if (sim.options.loadTime) sim.clock.setTimeout(loaded, sim.options.loadTime)
  else loaded()
}
