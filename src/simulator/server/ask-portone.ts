import { isInstagramWebview } from '../../webview/is-instagram-webview.ts'
import type { ConfirmBody, ConfirmStepResult } from '../simulate-imp-options.ts'
import type { SimulatedAnswer, SimulatedOutcome } from '../simulated-answer.ts'
import type { SimulatedPayment } from '../simulated-payment.ts'
import type { Simulation } from '../simulation.ts'
import { rawAnswer } from './raw-answer.ts'
import { simulateConfirm } from './simulate-confirm.ts'

/** The outcomes that come after PortOne asked the PG for approval; before that it runs the confirm process. */
const afterConfirm: readonly (SimulatedOutcome | undefined)[] = [undefined, 'completed', 'awaiting-deposit', 'declined']

/** The confirm process, where the payment has one. `undefined`: it wasn't asked for. */
async function confirmStep(
  sim: Simulation,
  { request, impUid, merchantUid, amount }: SimulatedPayment,
): Promise<ConfirmStepResult | undefined> {
  const { fetch, timeLimit, wording, confirm } = sim.options
  const { clock } = sim
  const url = request.confirm_url
  if (typeof url !== 'string' || isInstagramWebview(sim.userAgent)) {
    sim.emit('confirm-skipped', merchantUid, typeof url === 'string' ? 'instagram-webview' : 'no-confirm-url')
    return undefined
  }
  const body: ConfirmBody = { imp_uid: impUid, merchant_uid: merchantUid, amount }
  const post = () => simulateConfirm({ confirmUrl: url, impUid, merchantUid, amount, fetch, timeLimit, wording, clock })
  sim.emit('confirm-request', merchantUid, { url, body })
  let answer: ConfirmStepResult
  try {
    answer = (await (confirm ? confirm(body, url) : post())) ?? { approved: false }
  } catch {
    answer = { approved: false }
  }
  sim.confirmCalls.push({ url, body, answer })
  sim.emit('confirm-response', merchantUid, answer)
  return answer
}

/**
 * What PortOne's server and the PG do with a payment whose customer did what `choice` says, and the answer they send.
 * The confirm process comes right before approval: a cancel never gets that far.
 *
 * @param named The outcome was chosen by name in the options: no endpoint is asked unless one was given there.
 */
export async function askPortone(
  sim: Simulation,
  payment: SimulatedPayment,
  choice: SimulatedAnswer,
  named: boolean,
): Promise<unknown> {
  const setting = { now: sim.clock.now(), wording: sim.options.wording ?? '고객사' }
  if ('answer' in choice) return typeof choice.answer === 'function' ? choice.answer(payment) : choice.answer

  const asks = afterConfirm.includes(choice.outcome) && (!named || sim.options.confirm || sim.options.fetch)
  const confirmed = asks ? await confirmStep(sim, payment) : undefined
  if (confirmed && !confirmed.approved) {
    const { reason, message } = confirmed
    return rawAnswer(payment, { outcome: 'confirm-declined', reason, message }, setting)
  }

  if (afterConfirm.includes(choice.outcome)) {
    sim.emit('approval-request', payment.merchantUid)
    payment.approved = choice.outcome !== 'declined'
    sim.emit(payment.approved ? 'approved' : 'declined', payment.merchantUid)
  }
  return rawAnswer(payment, choice, setting)
}
