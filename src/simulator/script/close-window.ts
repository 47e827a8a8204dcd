import type { OpenPayment, ScriptCopy } from './script-copy.ts'

/** A payment's own window and popup go, and the script knows nothing of it. */
export function closeWindow(copy: ScriptCopy, one: OpenPayment): void {
  one.alive = false
  one.popup?.close()
  if (one.payment.path === 'checkout') one.window?.remove()
  else copy.overlay.hide()
}
