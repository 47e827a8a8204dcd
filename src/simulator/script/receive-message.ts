import { closeUnanswered } from './close-unanswered.ts'
import { sendAnswer } from './deliver.ts'
import type { ScriptInstance } from './script-instance.ts'

/** The actions of PortOne's frames that the script handles without ending the payment. Source: measured. */
const handled = [
  'inicis.mobile',
  'payco.modal',
  'naverco.modal',
  'naverco.zzim.modal',
  'naverpay.modal',
  'naverpay.modal.v2',
  'danal.cert.modal',
  'danal.cert.layer',
  'paypal.modal',
  'settle.modal',
  'eximbay.modal',
  'daou.modal',
  'proxy.post',
  'inicis.cert.modal',
  'inicis.unified.cert.modal',
]

/** Where PortOne's frames come from. 1.2.1 takes a second origin. */
const origins = (version: string) => [
  'https://service.iamport.kr',
  ...(version === '1.2.1' ? ['https://payport-front.iamport.co'] : []),
]

function parsed(data: unknown): { action?: unknown; data?: unknown } | undefined {
  try {
    return Object(JSON.parse(String(data)))
  } catch {
    return undefined
  }
}

/**
 * A window message, as the legacy path takes it: from PortOne's origin, the callback is found by the data's `request_id`
 * whatever the action is; one that is for nobody closes the overlay without a callback. Up to 1.10.0 text that is no
 * JSON does so too. Messages from elsewhere are ignored.
 */
export function receiveMessage(instance: ScriptInstance, origin: string, text: unknown): void {
  const { sim, byRequestId } = instance
  if (instance.stopped() || !origins(sim.script.version).includes(origin)) return
  const message = parsed(text)
  if (!message && sim.script.newest) return
  const action = String(message?.action)
  if (handled.includes(action) || (sim.script.newest && action === 'ERROR_ON_TEMPLATE')) return
  const { request_id, ...answer } = Object(message?.data) as Record<string, unknown>
  const session = byRequestId.get(String(request_id))
  if (session) sendAnswer(instance, session, answer)
  else closeUnanswered(instance)
}
