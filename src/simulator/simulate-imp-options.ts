import type { Clock } from '../shared/clock.ts'
import type { PaymentWindow } from './payment-window.ts'
import type { SimulateConfirmOptions } from './server/simulate-confirm.ts'
import type { SimulatedAnswer, SimulatedOutcome } from './simulated-answer.ts'
import type { SimulatedPayment } from './simulated-payment.ts'
import type { SimulatorEvent } from './simulator-event.ts'
import type { FaultName } from './tables/faults.ts'
import type { PaymentPath, ScriptName } from './tables/scripts.ts'

/** What PortOne's server sends to the confirm endpoint. */
export interface ConfirmBody {
  /** PortOne's number of the payment. */
  imp_uid: string
  /** The attempt's number. */
  merchant_uid: string
  /** In the currency's unit. */
  amount: number
}

/** What the confirm process came to. A refusal's `message` is made of its `reason` when it is absent. */
export type ConfirmStepResult = { approved: true } | { approved: false; reason?: string; message?: string }

/** The confirm process in place of the real request. */
export type ConfirmStep = (body: ConfirmBody, confirmUrl: string) => ConfirmStepResult | Promise<ConfirmStepResult>

/** What an outcome can be decided by. */
export type OutcomeChoice =
  | SimulatedOutcome
  | ((
      payment: SimulatedPayment,
    ) => SimulatedOutcome | SimulatedAnswer | undefined | Promise<SimulatedOutcome | SimulatedAnswer | undefined>)

/** How PortOne is to behave. Everything has a default that works. */
export interface SimulateImpOptions
  extends Pick<SimulatedAnswer, 'reason' | 'detail' | 'message' | 'answer'>,
    Pick<SimulateConfirmOptions, 'fetch' | 'timeLimit' | 'wording'> {
  /** Absent: `'current'`. */
  script?: ScriptName | undefined
  /**
   * What each payment comes to, or a function that decides. Absent: what the confirm process decides, `completed` when
   * the request has no `confirm_url`. An outcome by name asks no endpoint unless `confirm` or `fetch` is given.
   */
  outcome?: OutcomeChoice | undefined
  /** What goes wrong: names of the table in `faults.ts`. A fault of another script or path changes nothing. */
  faults?: readonly FaultName[] | undefined
  /** Absent: by the request's `pg`, as each script's own list says. */
  path?: PaymentPath | undefined
  /** The console's channels, `channelKey` to V1 code: the newest script looks there. A key that isn't here is refused. */
  channels?: Readonly<Record<string, string>> | undefined
  /** How the answer comes back. `'redirect'`: the page is sent to `m_redirect_url`, the callback is never called. Absent: `'callback'`. */
  delivery?: 'callback' | 'redirect' | undefined
  /** Where a redirect goes. Absent: `location.assign`. */
  navigate?: ((url: string) => void) | undefined
  /** The confirm process. Absent: a real POST by `simulateConfirm`. Never run in Instagram's webview. */
  confirm?: ConfirmStep | undefined
  /** The window in your hands: called with each window that opens; nothing happens in it unless you do it. */
  onOpen?: ((window: PaymentWindow) => void) | undefined
  /** Called with every step. */
  onEvent?: ((event: SimulatorEvent) => void) | undefined
  /** How long the customer takes, in milliseconds. Absent: 0, which is never within `request_pay` itself. */
  delay?: number | undefined
  /** How long PortOne's frames take to load after `init` and after each answer, in milliseconds. Absent: 0. */
  loadTime?: number | undefined
  /** How long PortOne's server takes to prepare a payment of the checkout path, in milliseconds. Absent: 0. */
  prepareTime?: number | undefined
  /** How long the PG's driver takes to load on the checkout path, in milliseconds. Absent: 0. */
  driverTime?: number | undefined
  /** The jQuery beside a 1.x script: under 3 it waits one timer where under 1 it acts at once. v1 has none. Absent: 1. */
  jquery?: 1 | 3 | undefined
  /** How long v1's `init` stalls the page, at each `init` and after each answer, in milliseconds of real time. Absent: 0. */
  initStall?: number | undefined
  /** How late a `late-callback` or the second of two answers is, in milliseconds. Absent: 60,000 for the late one, 0 for the second. */
  lateBy?: number | undefined
  /** Absent: the real time. */
  clock?: Clock | undefined
  /** `false`: `IMP.init` must be called first, or the script does what it does then. Absent: `true`. */
  initialised?: boolean | undefined
  /** Opens a popup by `window.open` as popup PGs do; an address to open, or `true` for an empty one. Absent: none. */
  popup?: boolean | string | undefined
  /** Absent: the page's `navigator.userAgent`. */
  userAgent?: string | undefined
  /** `false`: PortOne's overlay isn't put into the page. Absent: it is, where there is a page. */
  overlay?: boolean | undefined
  /** An address to show in a frame in the overlay, as the PG's own frame is. Absent: none. */
  frame?: string | undefined
  /** `true`: writes to the console what the real script does (buyers' data among it). Absent: it doesn't. */
  console?: boolean | undefined
  /** `false`: only returned, not put on `window.IMP`. Absent: put there, where there is a `window`. */
  install?: boolean | undefined
  /** The page. Absent: the global `window`, where there is one. */
  window?: (Window & typeof globalThis) | undefined
}
