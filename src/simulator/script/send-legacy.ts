import { openPopup, opensPopup } from './block-popup.ts'
import { closeAndReload } from './legacy-frames.ts'
import { writeIntoRequest } from './new-payment.ts'
import { leaveGlobals } from './page-globals.ts'
import type { OpenPayment, ScriptCopy } from './script-copy.ts'
import { windowOpened } from './window-opened.ts'
import { frameMessage } from './wire-message.ts'

/** Reads the merchant's own object, writes into it, opens the popup, posts it to the frame and shows that. */
function send(copy: ScriptCopy, one: OpenPayment): void {
  const { sim, overlay } = copy
  const { payment, request } = one
  void request.pg
  copy.pending = undefined
  void request.merchant_uid
  payment.requestId = `req_${sim.clock.now()}`
  writeIntoRequest(sim.script, request, payment, copy.tierCode)
  // The frame answers by the number in the request: one that couldn't be written there is found by nobody.
  one.unnumbered = request.request_id !== payment.requestId
  if (!one.unnumbered) copy.byRequestId.set(payment.requestId, one)
  leaveGlobals(sim, payment)
  if (opensPopup(copy, one) && !openPopup(copy, one)) return
  const [first] = overlay.frames
  if (first && !first.isConnected) throw new TypeError('the frame has no window')
  sim.tell('prepare', payment.merchantUid, frameMessage(sim, request))
  one.window = overlay.show(payment.provider)
  if (sim.options.delivery === 'redirect') overlay.postForm()
  windowOpened(copy, one)
}

/**
 * A request of the legacy path: sent to its frame, or waiting for the frames. An exception on the way is caught, whoever's it
 * is: the script alerts, closes and builds anew.
 */
export function sendLegacy(copy: ScriptCopy, one: OpenPayment): void {
  const { sim, pending } = copy
  if (!copy.ready) {
    if (pending && pending.one !== one)
      sim.tell('lost', pending.one.payment.merchantUid, 'another request took the one pending place')
    copy.pending = { one, send: () => sendLegacy(copy, one) }
    return
  }
  try {
    send(copy, one)
  } catch {
    sim.alert(sim.exceptionText(), one.payment.merchantUid)
    closeAndReload(copy)
  }
}
