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
import { isPayable, type ScriptInstance } from './script-instance.ts'

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
  const instance: ScriptInstance = {
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
    sim.emit('init', null, tierCode === undefined ? { userCode } : { userCode, tierCode })
    if (sim.has('jquery-missing')) throw new ReferenceError('jQuery is not defined')
    instance.initialised = true
    instance.initSinceAnswer = instance.payments.some(({ answered }) => answered > 0)
    sim.userCode = userCode
    instance.tierCode = tierCode
    rebuildFrames(instance)
  }
  const heard = ({ origin, data }: MessageEvent) => receiveMessage(instance, origin, data)
  page?.addEventListener?.('message', heard)
  if (initialised) buildFrames(instance, true)

  return {
    IMP: impObject(sim.script, {
      // A second argument of init is the newest script's place for its frames.
      init: (userCode) => init(userCode),
      agency: (userCode, tierCode) => init(userCode, tierCode),
      request_pay: (request, callback) => requestPay(instance, request, callback),
      loadUI: (_, request, callback) => requestPay(instance, request, callback),
      close: () => {
        sim.emit('close', null)
        closeLegacy(instance)
      },
      deinit: () => instance.overlay.forget(),
    }),
    receive: (origin, data) => receiveMessage(instance, origin, data),
    payable: () => instance.open.filter((session) => isPayable(instance, session)).map(({ payment }) => payment),
    stop: () => {
      stopped = true
      for (const session of instance.open) closeWindow(instance, session)
      cleanUpDrivers(instance)
      page?.removeEventListener?.('message', heard)
      instance.overlay.remove()
    },
  }
}
