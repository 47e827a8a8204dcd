import type { Imp } from '../imp/imp.ts'
import { runScript } from './run-script.ts'
import type { SimulateImpOptions } from './simulate-imp-options.ts'
import type { SimulatedPayment } from './simulated-payment.ts'
import { type ConfirmCall, createSimulation } from './simulation.ts'
import type { SimulatorEvent } from './simulator-event.ts'

/** PortOne, simulated, and what it saw. The lists grow as things happen. */
export interface SimulatedPortone {
  /** What is on `window.IMP`. */
  readonly IMP: Imp
  /** What each `request_pay` was handed: copies, as they were at that moment. */
  readonly requests: readonly Readonly<Record<string, unknown>>[]
  /** Each payment that was asked for, also those that opened nothing. */
  readonly payments: readonly SimulatedPayment[]
  /** Each time the confirm endpoint was asked. */
  readonly confirmCalls: readonly ConfirmCall[]
  /** What PortOne's script alerted. */
  readonly alerts: readonly string[]
  /** The addresses customers were sent back to. */
  readonly redirects: readonly string[]
  /** Every step, in order. */
  readonly events: readonly SimulatorEvent[]
  /** Puts back what was on `window.IMP`, takes everything out of the page, and ends what is still open. */
  readonly restore: () => void
}

/**
 * A stand-in for PortOne's script and server, for tests and demos: puts a scripted `IMP` on `window`, which answers as
 * the real one does, in its own words.
 *
 * @example In a test, one line:
 * ```ts
 * const portone = simulateImp({ script: 'current', outcome: 'confirm-declined', reason: '재고수량부족' })
 * expect(await pay()).toMatchObject({ status: 'failed', code: 'confirm-declined', reason: '재고수량부족' })
 * portone.restore()
 * ```
 * @example With your own confirm endpoint, no network:
 * ```ts
 * simulateImp({ fetch: (url, init) => handler(new Request(url, init)) })
 * ```
 */
export function simulateImp(options: SimulateImpOptions = {}): SimulatedPortone {
  const sim = createSimulation(options)
  const running = runScript(sim, options.initialised !== false)
  const host = sim.page as { IMP?: unknown } | undefined
  const installed = options.install !== false && host !== undefined
  const had = installed && 'IMP' in host
  const before = host?.IMP
  if (installed) host.IMP = running.IMP

  return {
    IMP: running.IMP,
    get requests() {
      return running.payments.map(({ request }) => request)
    },
    payments: running.payments,
    confirmCalls: sim.confirmCalls,
    alerts: sim.alerts,
    redirects: sim.redirects,
    events: sim.events,
    restore: () => {
      running.stop()
      if (!installed) return
      if (had) host.IMP = before
      else delete host.IMP
    },
  }
}
