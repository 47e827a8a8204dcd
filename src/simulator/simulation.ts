import { type Clock, hostClock } from '../shared/clock.ts'
import { type CheckoutNetwork, checkoutNetwork } from './script/checkout-network.ts'
import type { ConfirmBody, ConfirmStepResult, SimulateImpOptions } from './simulate-imp-options.ts'
import type { SimulatedPayment } from './simulated-payment.ts'
import { type SimulatorEvent, type SimulatorStep, stepParties } from './simulator-event.ts'
import { exceptionText, type Fault, type FaultName, faults } from './tables/faults.ts'
import { type PaymentPath, type ScriptTraits, scriptTraits } from './tables/scripts.ts'

/** A confirm process that was run. */
export interface RecordedConfirm {
  /** Where it was asked. */
  url: string
  /** What was asked. */
  body: ConfirmBody
  /** What the endpoint answered. */
  answer: ConfirmStepResult
}

/** What all parts of one simulation share. */
export interface Simulation {
  options: SimulateImpOptions
  script: ScriptTraits
  clock: Clock
  page: (Window & typeof globalThis) | undefined
  userAgent: string
  /** What `IMP.init` was given last. */
  userCode: string | undefined
  payments: SimulatedPayment[]
  requests: SimulatedPayment['request'][]
  paymentsMade: number
  events: SimulatorEvent[]
  confirmCalls: RecordedConfirm[]
  alerts: string[]
  network: CheckoutNetwork
  redirects: string[]
  emit: (step: SimulatorStep, merchantUid: string | null, detail?: unknown) => void
  alert: (text: string, merchantUid: string | null) => void
  /** What the script writes to the console, where the options want it. */
  log: (level: 'log' | 'error', ...what: unknown[]) => void
  exceptionText: () => string
  /** Whether a fault is on and this script has it. */
  has: (name: FaultName, path?: PaymentPath) => boolean
  /** The faults that are on for a payment on this path, its own among them. */
  faultsOn: (path: PaymentPath, own?: readonly FaultName[]) => Fault[]
}

/** Sets up what a simulation's parts share, with the defaults of its options. */
export function createSimulation(options: SimulateImpOptions): Simulation {
  const page = options.window ?? (typeof window === 'undefined' ? undefined : window)
  const clock = options.clock ?? hostClock
  const script = scriptTraits(options.script ?? 'current')
  const events: SimulatorEvent[] = []
  const alerts: string[] = []

  const emit: Simulation['emit'] = (step, merchantUid, ...detail) => {
    const [from, to] = stepParties[step]
    const event: SimulatorEvent = { at: clock.now(), step, from, to, merchantUid }
    if (detail.length > 0) event.detail = detail[0]
    events.push(event)
    options.onEvent?.(event)
  }
  const applies = (fault: Fault, path: PaymentPath) => !fault.in || fault.in(script, path)
  const on: readonly FaultName[] = options.faults ?? []

  return {
    options,
    script,
    clock,
    page,
    userAgent: options.userAgent ?? page?.navigator?.userAgent ?? '',
    userCode: undefined,
    payments: [],
    requests: [],
    paymentsMade: 0,
    events,
    confirmCalls: [],
    alerts,
    network: checkoutNetwork({ page, options, clock }),
    redirects: [],
    emit,
    alert: (text, merchantUid) => {
      alerts.push(text)
      emit('alert', merchantUid, text)
      page?.alert?.(text)
    },
    log: (level, ...what) => {
      if (options.console) console[level](...what)
    },
    exceptionText: () => exceptionText(script),
    has: (name, path = 'legacy') => on.includes(name) && applies(faults[name], path),
    faultsOn: (path, own = []) =>
      [...on, ...own].map((name): Fault => faults[name]).filter((fault) => applies(fault, path)),
  }
}
