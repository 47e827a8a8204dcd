import { opensPopup } from './block-popup.ts'
import { customerActs } from './customer.ts'
import { isPayable, type PaymentSession, type ScriptInstance } from './script-instance.ts'

/** A window is open: the browser and the customer do what they do. */
export function windowOpened(instance: ScriptInstance, session: PaymentSession): void {
  const { sim } = instance
  const { payment } = session
  // Without its popup a popup PG's frame does nothing.
  session.alive = !opensPopup(instance, session) || session.popup !== null
  instance.open.push(session)
  sim.emit('window-opened', payment.merchantUid)
  for (const { violates } of sim.faultsOn(payment.path)) violates?.(sim.page)
  const late = sim.has('late-callback', payment.path)
  sim.clock.setTimeout(() => {
    if (!instance.stopped() && (isPayable(instance, session) || late)) void customerActs(instance, session)
  }, sim.options.delay ?? 0)
}
