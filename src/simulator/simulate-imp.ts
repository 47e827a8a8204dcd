import type { Imp } from '../portone/imp.ts'
import { keepGlobals } from './script/page-globals.ts'
import { type RunningScript, runScript } from './script/run-script.ts'
import type { SimulateImpOptions } from './simulate-imp-options.ts'
import type { SimulatedPayment } from './simulated-payment.ts'
import { createSimulation, type RecordedConfirm } from './simulation.ts'
import type { SimulatorEvent } from './simulator-event.ts'

/** PortOne, simulated, and what it saw. The lists grow as things happen. */
export interface SimulatedPortone {
  /** What is on `window.IMP`, or would be. Another object after `loadAgain` in v1. */
  readonly IMP: Imp
  /** What each `request_pay` was handed: copies, as they were at that moment. */
  readonly requests: readonly Readonly<Record<string, unknown>>[]
  /** Each payment that was asked for, also those that opened nothing. */
  readonly payments: readonly SimulatedPayment[]
  /** Each time the confirm endpoint was asked. */
  readonly confirmCalls: readonly RecordedConfirm[]
  /** What PortOne's script alerted. */
  readonly alerts: readonly string[]
  /** The addresses customers were sent back to. */
  readonly redirects: readonly string[]
  /** The payments whose window or popup is open before the customer: those that could be paid right now. */
  readonly payable: readonly SimulatedPayment[]
  /** Every step, in order. */
  readonly events: readonly SimulatorEvent[]
  /**
   * A window message of PortOne's frames: JSON text, from `https://service.iamport.kr` unless another origin is given.
   * A real `message` event of the page does the same.
   */
  readonly receive: (data: string, origin?: string) => void
  /**
   * Loads the script a second time. v1 puts a new, uninitialised object on `window.IMP` and leaves the first one's
   * listener alive; 1.x does nothing.
   */
  readonly loadAgain: () => void
  /** Puts back what was on `window.IMP`, takes everything out of the page, and ends what is still open. */
  readonly restore: () => void
}

/**
 * A stand-in for PortOne's script and server, for tests and demos: puts a scripted `IMP` on `window`, which answers as
 * the real one does, in its own words.
 *
 * @example In a test, one line:
 * ```ts
 * const portone = simulateImp({ script: 'current', outcome: 'confirm-declined', reason: '방금 품절되었습니다' })
 * expect(await pay()).toMatchObject({ status: 'failed', code: 'confirm-declined', reason: '방금 품절되었습니다' })
 * portone.restore()
 * ```
 * @example With your own confirm endpoint, no network:
 * ```ts
 * simulateImp({ fetch: (url, init) => handler(new Request(url, init)) })
 * ```
 * @example In a browser test (Playwright), in place of PortOne's script:
 * ```ts
 * const simulator = await readFile(require.resolve('imp-confirm/simulator'), 'utf8')
 * const start = `exports.simulateImp({ initialised: false, outcome: 'confirm-declined', reason: '방금 품절되었습니다' })`
 * const body = `(function (exports) {${simulator}\n${start}})({})`
 * await page.route('https://cdn.iamport.kr/**', (route) =>
 *   route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }),
 * )
 * ```
 */
export function simulateImp(options: SimulateImpOptions = {}): SimulatedPortone {
  const sim = createSimulation(options)
  const host = options.install === false ? undefined : (sim.page as { IMP?: unknown } | undefined)
  const before = host && 'IMP' in host ? { IMP: host.IMP } : undefined
  const restoreGlobals = keepGlobals(sim)
  const loaded: RunningScript[] = []
  const load = (initialised: boolean): RunningScript => {
    const running = runScript(sim, initialised)
    loaded.push(running)
    if (host) host.IMP = running.IMP
    return running
  }
  let current = load(options.initialised !== false)

  return {
    get IMP() {
      return current.IMP
    },
    requests: sim.requests,
    payments: sim.payments,
    confirmCalls: sim.confirmCalls,
    alerts: sim.alerts,
    redirects: sim.redirects,
    get payable() {
      return loaded.flatMap(({ payable }) => payable())
    },
    events: sim.events,
    receive: (data, origin = 'https://service.iamport.kr') => {
      for (const { receive } of loaded) receive(origin, data)
    },
    loadAgain: () => {
      if (sim.script.line === 'v1') current = load(false)
    },
    restore: () => {
      for (const { stop } of loaded) stop()
      sim.network.restore()
      restoreGlobals()
      if (!host) return
      if (before) host.IMP = before.IMP
      else delete host.IMP
    },
  }
}
