import type { PaymentWindow } from '../payment-window.ts'
import { askPortone } from '../server/ask-portone.ts'
import type { SimulatedAnswer, SimulatedOutcome } from '../simulated-answer.ts'
import { blockPopup } from './block-popup.ts'
import { closeWindow } from './close-window.ts'
import { deliver, sendAnswer } from './deliver.ts'
import type { PaymentSession, ScriptInstance } from './script-instance.ts'

type Choice = SimulatedOutcome | SimulatedAnswer | undefined

const asAnswer = (choice: Choice): SimulatedAnswer => (typeof choice === 'string' ? { outcome: choice } : { ...choice })

/** Does what the customer chose, up to the answer. */
async function act(instance: ScriptInstance, session: PaymentSession, choice: Choice, named = false): Promise<void> {
  const { sim } = instance
  const { payment } = session
  const answer = asAnswer(choice)
  if (answer.outcome === 'popup-blocked') return blockPopup(instance, session)
  if (sim.faultsOn(payment.path, answer.faults).some(({ calls }) => calls === 'early')) {
    sendAnswer(instance, session, { imp_uid: payment.impUid, merchant_uid: payment.merchantUid })
    await new Promise<void>((resolve) => sim.clock.setTimeout(resolve, sim.options.lateBy ?? 0))
    session.alive = true
  }
  deliver(instance, session, await askPortone(sim, payment, answer, named), answer.faults)
}

/** The window in the hands of a page or a test. */
function inHand(instance: ScriptInstance, session: PaymentSession): PaymentWindow {
  const choose = (choice: Choice) => act(instance, session, choice)
  const { impUid } = session.payment
  return {
    payment: session.payment,
    overlay: session.payment.path === 'checkout' ? session.window : instance.overlay.element,
    popup: session.popup,
    approve: () => choose(undefined),
    cancel: () => choose('user-cancelled'),
    decline: (detail) => choose({ outcome: 'declined', detail }),
    answer: choose,
    answerTwice: (choice) => choose({ ...asAnswer(choice), faults: ['callback-twice'] }),
    answerForOther: (merchantUid) => choose({ answer: { imp_uid: impUid, merchant_uid: merchantUid } }),
    closeSilently: () => {
      closeWindow(instance, session)
      instance.sim.emit('window-closed', session.payment.merchantUid)
    },
  }
}

/** What happens in an open window: the test's or the page's hand, the answer that was given, or the outcome chosen. */
export async function customerActs(instance: ScriptInstance, session: PaymentSession): Promise<void> {
  const { options } = instance.sim
  const { outcome, reason, detail, message } = options
  if (options.onOpen) return options.onOpen(inHand(instance, session))
  if ('answer' in options) return act(instance, session, { answer: options.answer })
  const chosen = typeof outcome === 'function' ? await outcome(session.payment) : outcome
  const answer = typeof chosen === 'object' ? chosen : { outcome: chosen, reason, detail, message }
  return act(instance, session, answer, answer?.outcome !== undefined)
}
