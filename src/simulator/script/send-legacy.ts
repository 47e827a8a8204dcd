import { openPopup, opensPopup } from './block-popup.ts'
import { closeAndReload } from './legacy-frames.ts'
import { writeIntoRequest } from './new-payment.ts'
import { leaveGlobals } from './page-globals.ts'
import type { PaymentSession, ScriptInstance } from './script-instance.ts'
import { windowOpened } from './window-opened.ts'
import { frameMessage } from './wire-message.ts'

/** Reads the merchant's own object, writes into it, opens the popup, posts it to the frame and shows that. */
function send(instance: ScriptInstance, session: PaymentSession): void {
  const { sim, overlay } = instance
  const { payment, request } = session
  void request.pg
  instance.pending = undefined
  void request.merchant_uid
  payment.requestId = `req_${sim.clock.now()}`
  writeIntoRequest(sim.script, request, payment, instance.tierCode)
  // The frame answers by the number in the request: one that couldn't be written there is found by nobody.
  session.unnumbered = request.request_id !== payment.requestId
  if (!session.unnumbered) instance.byRequestId.set(payment.requestId, session)
  leaveGlobals(sim, payment)
  if (opensPopup(instance, session) && !openPopup(instance, session)) return
  const [first] = overlay.frames
  if (first && !first.isConnected) throw new TypeError('the frame has no window')
  sim.emit('prepare', payment.merchantUid, frameMessage(sim, request))
  session.window = overlay.show(payment.provider)
  if (sim.options.delivery === 'redirect') overlay.postForm()
  windowOpened(instance, session)
}

/**
 * A request of the legacy path: sent to its frame, or waiting for the frames. An exception on the way is caught, whoever's it
 * is: the script alerts, closes and builds anew.
 */
export function sendLegacy(instance: ScriptInstance, session: PaymentSession): void {
  const { sim, pending } = instance
  if (!instance.ready) {
    if (pending && pending.session !== session)
      sim.emit('lost', pending.session.payment.merchantUid, 'another request took the one pending place')
    instance.pending = { session, send: () => sendLegacy(instance, session) }
    return
  }
  try {
    send(instance, session)
  } catch {
    sim.alert(sim.exceptionText(), session.payment.merchantUid)
    closeAndReload(instance)
  }
}
