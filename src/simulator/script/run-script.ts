import type { Imp } from '../../portone/imp.ts'
import type { SimulatedPayment } from '../simulated-payment.ts'
import type { Simulation } from '../simulation.ts'
import { cleanUpDrivers } from './clean-up-drivers.ts'
import { closeWindow } from './close-window.ts'
import { impObject } from './imp-object.ts'
import { buildFrames, closeLegacy, rebuildFrames } from './legacy-frames.ts'
import { createOverlay } from './overlay.ts'
import { receiveMessage } from './receive-message.ts'
import { requestPay } from './request-pay.ts'
import { isPayable, type ScriptCopy } from './script-copy.ts'

/** One loaded copy of PortOne's script. */
export interface RunningScript {
  IMP: Imp
  /** A window message, from this origin. */
  receive: (origin: string, data: unknown) => void
  /** The payments that a customer could pay right now. */
  payable: () => SimulatedPayment[]
  /** Ends everything and takes it out of the page. */
  stop: () => void
}

/** Loads a copy of PortOne's script: its methods, its listener, its overlay. */
export function runScript(sim: Simulation, initialised: boolean): RunningScript {
  const { page, options } = sim
  let stopped = false
  const copy: ScriptCopy = {
    sim,
    overlay: createOverlay(options.overlay === false ? undefined : page, sim.userAgent, options.frame),
    initialised,
    tierCode: undefined,
    ready: false,
    building: 0,
    pending: undefined,
    open: [],
    drivers: new Map(),
    byRequestId: new Map(),
    payments: sim.payments,
    initSinceAnswer: false,
    stopped: () => stopped,
  }
  const init = (userCode: string, tierCode?: string) => {
    sim.tell('init', null, tierCode === undefined ? { userCode } : { userCode, tierCode })
    if (sim.has('jquery-missing')) throw new ReferenceError('jQuery is not defined')
    copy.initialised = true
    copy.initSinceAnswer = copy.payments.some(({ answered }) => answered > 0)
    sim.userCode = userCode
    copy.tierCode = tierCode
    rebuildFrames(copy)
  }
  const heard = ({ origin, data }: MessageEvent) => receiveMessage(copy, origin, data)
  page?.addEventListener?.('message', heard)
  if (initialised) buildFrames(copy, true)

  return {
    IMP: impObject(sim.script, {
      // A second argument of init is the newest script's place for its frames.
      init: (userCode) => init(userCode),
      agency: (userCode, tierCode) => init(userCode, tierCode),
      request_pay: (request, callback) => requestPay(copy, request, callback),
      loadUI: (_, request, callback) => requestPay(copy, request, callback),
      close: () => {
        sim.tell('close', null)
        closeLegacy(copy)
      },
    }),
    receive: (origin, data) => receiveMessage(copy, origin, data),
    payable: () => copy.open.filter((one) => isPayable(copy, one)).map(({ payment }) => payment),
    stop: () => {
      stopped = true
      for (const one of copy.open) closeWindow(copy, one)
      cleanUpDrivers(copy)
      page?.removeEventListener?.('message', heard)
      copy.overlay.remove()
    },
  }
}
