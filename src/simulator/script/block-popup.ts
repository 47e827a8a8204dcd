import { deliver } from './deliver.ts'
import type { PaymentSession, ScriptInstance } from './script-instance.ts'

/**
 * The browser refused the popup: every script alerts. Up to 1.10.0 it sends the request all the same, leaves its overlay
 * over the page and never answers; 1.28.12 answers for `tosspay`, and only alerts for other PGs (read, not run).
 *
 * Source of the words: measured; of the answer: read in 1.28.12.
 */
export function blockPopup(instance: ScriptInstance, session: PaymentSession): void {
  const { sim, overlay } = instance
  const { merchantUid, provider } = session.payment
  const answers = sim.script.newest && provider === 'tosspay'
  if (!sim.options.popup) {
    try {
      // No browser opens this: who watches the page sees that a popup was refused.
      sim.page?.open('https://', 'imp-popup')
    } catch {}
  }
  sim.emit('popup-blocked', merchantUid)
  session.alive = answers
  if (sim.script.newest) overlay.hide()
  sim.alert('팝업차단을 해제해주셔야 결제창이 나타납니다.', merchantUid)
  if (answers)
    deliver(instance, session, {
      imp_uid: null,
      merchant_uid: merchantUid,
      error_code: 'NOT READY',
      error_msg: '팝업을 호출하는데 실패하였습니다.',
    })
  else sim.emit('lost', merchantUid, 'the popup is blocked')
}

/** Whether a payment opens a popup here: a PG that the script doesn't know gets none. */
export function opensPopup({ sim: { options, script } }: ScriptInstance, { payment }: PaymentSession): boolean {
  return Boolean(options.popup) && !script.withoutPopup.includes(payment.provider ?? '')
}

/** Opens the popup of a popup PG. Returns whether the script goes on with the request. */
export function openPopup(instance: ScriptInstance, session: PaymentSession): boolean {
  const { sim } = instance
  const { popup } = sim.options
  session.popup = sim.page?.open(typeof popup === 'string' ? popup : '', 'imp-popup', 'width=600,height=700') ?? null
  if (session.popup) sim.emit('popup-opened', session.payment.merchantUid)
  else blockPopup(instance, session)
  return session.popup !== null || !sim.script.newest
}
