import type { PaymentWindow } from '../payment-window.ts'
import { askPortone } from '../server/ask-portone.ts'
import type { SimulatedAnswer, SimulatedOutcome } from '../simulated-answer.ts'
import { blockPopup } from './block-popup.ts'
import { closeWindow } from './close-window.ts'
import { deliver, sendAnswer } from './deliver.ts'
import type { OpenPayment, ScriptCopy } from './script-copy.ts'

type Choice = SimulatedOutcome | SimulatedAnswer | undefined

const asAnswer = (choice: Choice): SimulatedAnswer => (typeof choice === 'string' ? { outcome: choice } : { ...choice })

/** Does what the customer chose, up to the answer. */
async function act(copy: ScriptCopy, one: OpenPayment, choice: Choice, named = false): Promise<void> {
  const { sim } = copy
  const { payment } = one
  const wish = asAnswer(choice)
  if (wish.outcome === 'popup-blocked') return blockPopup(copy, one)
  if (sim.faultsOn(payment.path, wish.faults).some(({ calls }) => calls === 'early')) {
    sendAnswer(copy, one, { imp_uid: payment.impUid, merchant_uid: payment.merchantUid })
    await new Promise<void>((resolve) => sim.clock.setTimeout(resolve, sim.options.lateBy ?? 0))
    one.alive = true
  }
  deliver(copy, one, await askPortone(sim, payment, wish, named), wish.faults)
}

/** The window in the hands of a page or a test. */
function inHand(copy: ScriptCopy, one: OpenPayment): PaymentWindow {
  const choose = (choice: Choice) => act(copy, one, choice)
  const { impUid } = one.payment
  return {
    payment: one.payment,
    overlay: one.payment.path === 'checkout' ? one.window : copy.overlay.element,
    popup: one.popup,
    approve: () => choose(undefined),
    cancel: () => choose('user-cancelled'),
    decline: (detail) => choose({ outcome: 'declined', detail }),
    answer: choose,
    answerTwice: (choice) => choose({ ...asAnswer(choice), faults: ['callback-twice'] }),
    answerForOther: (merchantUid) => choose({ answer: { imp_uid: impUid, merchant_uid: merchantUid } }),
    closeSilently: () => {
      closeWindow(copy, one)
      copy.sim.tell('window-closed', one.payment.merchantUid)
    },
  }
}

/** What happens in an open window: the test's or the page's hand, the answer that was given, or the outcome chosen. */
export async function customerActs(copy: ScriptCopy, one: OpenPayment): Promise<void> {
  const { options } = copy.sim
  const { outcome, reason, detail, message } = options
  if (options.onOpen) return options.onOpen(inHand(copy, one))
  if ('answer' in options) return act(copy, one, { answer: options.answer })
  const chosen = typeof outcome === 'function' ? await outcome(one.payment) : outcome
  const wish = typeof chosen === 'object' ? chosen : { outcome: chosen, reason, detail, message }
  return act(copy, one, wish, wish?.outcome !== undefined)
}
