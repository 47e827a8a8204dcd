import { type PayOutcome, requestPayWithConfirm } from 'imp-confirm'
import { type PaymentWindow, type SimulateImpOptions, simulateImp } from 'imp-confirm/simulator'
import type { Backend } from '../backend.ts'
import type { Settings } from '../settings/settings.ts'
import { channels } from '../tables/pg-choices.ts'
import { product } from '../tables/product.ts'
import { scripts } from '../tables/scripts.ts'
import { callOf, userAgentOf } from './call.ts'
import { type TraceStep, traceOf } from './trace.ts'

/** What the page does as a payment goes on. */
export interface PaymentEvents {
  step: (step: TraceStep) => void
  open: (window: PaymentWindow) => void
  /** The PG approved; PortOne tells the merchant's server. */
  approved: (impUid: string) => void
  late: (outcome: PayOutcome) => void
  /** The page is about to be left for this address. */
  leave: (url: string) => void
}

/** A payment that was started. */
export interface StartedPayment {
  merchantUid: string
  outcome: Promise<PayOutcome>
  /** The shop stops waiting. */
  giveUp: () => void
  /** Calls once more for the same order, as a second click does. */
  again: () => Promise<PayOutcome>
  /** Takes PortOne's stand-in out of the page. */
  end: () => void
}

let orders = 0

/** Starts a payment against PortOne's stand-in, in the tick of the click. */
export function startPayment(settings: Settings, backend: Backend, events: PaymentEvents): StartedPayment {
  orders += 1
  const merchantUid = `order-${Date.now().toString(36)}-${orders}`
  const { quantity, delivery, fault } = settings
  const placed = backend.placeOrder({ merchantUid, quantity, amount: product.price * quantity }).catch(() => null)
  const simulate = scripts[settings.script]
  const faults = [...(simulate?.faults ?? []), ...(fault === 'none' ? [] : [fault])]

  const simulation: SimulateImpOptions = {
    ...simulate,
    faults,
    channels,
    delivery,
    userAgent: userAgentOf(settings),
    // The window's column is the window.
    overlay: false,
    lateBy: 3000,
    navigate: events.leave,
    onOpen: events.open,
    confirm: async (body, confirmUrl) => {
      await placed
      return backend.askConfirm(body, confirmUrl)
    },
    onEvent: (event) => {
      const step = traceOf(event)
      if (step) events.step(step)
      const impUid = portone?.payments.find((payment) => payment.merchantUid === event.merchantUid)?.impUid
      if (event.step === 'approved' && impUid) events.approved(impUid)
    },
  }
  const { alert } = window
  // What the script alerts stands in the diagram; a dialog would stop the page.
  window.alert = () => {}
  const portone = simulate ? simulateImp(simulation) : undefined

  const { request, options } = callOf(settings, merchantUid, backend)
  const stop = new AbortController()
  const pay = () =>
    requestPayWithConfirm(request, { signal: stop.signal, ...options, onLateAnswer: events.late, onWarning: () => {} })
  return {
    merchantUid,
    outcome: pay(),
    giveUp: () => stop.abort(),
    again: pay,
    end: () => {
      stop.abort()
      portone?.restore()
      window.alert = alert
    },
  }
}
