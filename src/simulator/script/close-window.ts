import type { PaymentSession, ScriptInstance } from './script-instance.ts'

/** A payment's own window and popup go, and the script knows nothing of it. */
export function closeWindow(instance: ScriptInstance, session: PaymentSession): void {
  session.alive = false
  session.popup?.close()
  if (session.payment.path === 'checkout') session.window?.remove()
  else instance.overlay.hide()
}
