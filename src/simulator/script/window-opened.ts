import { opensPopup } from './block-popup.ts'
import { customerActs } from './customer.ts'
import { isPayable, type OpenPayment, type ScriptCopy } from './script-copy.ts'

/** A window is open: the browser and the customer do what they do. */
export function windowOpened(copy: ScriptCopy, one: OpenPayment): void {
  const { sim } = copy
  const { payment } = one
  // Without its popup a popup PG's frame does nothing.
  one.alive = !opensPopup(copy, one) || one.popup !== null
  copy.open.push(one)
  sim.tell('window-opened', payment.merchantUid)
  for (const { violates } of sim.faultsOn(payment.path)) violates?.(sim.page)
  const late = sim.has('late-callback', payment.path)
  sim.clock.setTimeout(() => {
    if (!copy.stopped() && (isPayable(copy, one) || late)) void customerActs(copy, one)
  }, sim.options.delay ?? 0)
}
