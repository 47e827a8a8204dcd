import type { Imp } from '../../portone/imp.ts'
import type { Simulation } from '../simulation.ts'
import { impObject } from './imp-object.ts'
import { createOverlay } from './overlay.ts'
import { receiveMessage } from './receive-message.ts'
import { requestPay } from './request-pay.ts'
import { closeWindows, rebuildFrames, type ScriptCopy } from './script-copy.ts'

/** One loaded copy of PortOne's script. */
export interface RunningScript {
  IMP: Imp
  /** A window message, from this origin. */
  receive: (origin: string, data: unknown) => void
  /** Ends everything and takes it out of the page. */
  stop: () => void
}

/** Loads a copy of PortOne's script: its methods, its listener, its overlay. */
export function runScript(sim: Simulation, initialised: boolean): RunningScript {
  const { page, options } = sim
  const copy: ScriptCopy = {
    sim,
    overlay: createOverlay(options.overlay === false ? undefined : page, sim.userAgent, options.frame),
    initialised,
    tierCode: undefined,
    ready: true,
    pending: undefined,
    open: [],
    byRequestId: new Map(),
    payments: sim.payments,
    answering: false,
    lostWhileAnswering: false,
    initSinceAnswer: false,
    stopped: false,
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
  if (initialised) rebuildFrames(copy)

  return {
    IMP: impObject(sim.script, {
      // A second argument of init is the newest script's place for its frames.
      init: (userCode) => init(userCode),
      agency: (userCode, tierCode) => init(userCode, tierCode),
      request_pay: (request, callback) => requestPay(copy, request, callback),
      loadUI: (_, request, callback) => requestPay(copy, request, callback),
      close: () => {
        sim.tell('close', null)
        for (const one of copy.open) one.alive = false
        closeWindows(copy)
        copy.open = []
      },
    }),
    receive: (origin, data) => receiveMessage(copy, origin, data),
    stop: () => {
      copy.stopped = true
      closeWindows(copy)
      page?.removeEventListener?.('message', heard)
      copy.overlay.remove()
    },
  }
}
