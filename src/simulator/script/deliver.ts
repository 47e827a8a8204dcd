import { returnUrl } from '../server/return-url.ts'
import type { Simulation } from '../simulation.ts'
import type { Fault, FaultName } from '../tables/faults.ts'
import { callBack } from './call-back.ts'
import { cleanUpDrivers } from './clean-up-drivers.ts'
import { closeUnanswered } from './close-unanswered.ts'
import { closeWindow } from './close-window.ts'
import { closeAndReload } from './legacy-frames.ts'
import { isMobile } from './overlay.ts'
import type { PaymentSession, ScriptInstance } from './script-instance.ts'

function goTo(sim: Simulation, merchantUid: string, url: string): void {
  sim.redirects.push(url)
  sim.emit('redirect', merchantUid, url)
  if (sim.options.navigate) sim.options.navigate(url)
  else sim.page?.location?.assign(url)
}

/**
 * Without a callback nobody is told, but on a phone: there the legacy path goes to `m_redirect_url` with a failure, its
 * values joined raw, so that an `&` in the message breaks the query.
 */
function callNobody(instance: ScriptInstance, { payment }: PaymentSession, answer: unknown): void {
  const { sim } = instance
  sim.emit('lost', payment.merchantUid, 'no callback was given')
  const { imp_uid, merchant_uid, error_msg } = Object(answer) as Record<string, unknown>
  if (payment.path === 'checkout' || !isMobile(sim.userAgent) || error_msg === undefined) return
  const target = payment.request.m_redirect_url ?? 'https://service.iamport.kr/payments/fail'
  goTo(
    sim,
    payment.merchantUid,
    encodeURI(`${target}?imp_uid=${imp_uid}&merchant_uid=${merchant_uid}&imp_success=false&error_msg=${error_msg}`),
  )
}

/** What the script does with a result: the callback is called, and its windows go. On the checkout path they go first. */
function finish(instance: ScriptInstance, session: PaymentSession, answer: unknown): void {
  const { sim } = instance
  const checkout = session.payment.path === 'checkout'
  session.alive = false
  if (checkout) cleanUpDrivers(instance)
  callBack(instance, session, answer)
  session.popup?.close()
  sim.emit('window-closed', session.payment.merchantUid)
  instance.initSinceAnswer = false
  if (!checkout) closeAndReload(instance)
}

/**
 * Brings an answer to whom the script brings it: on the legacy path the callback is found by the request id, which two
 * payments of one millisecond share.
 */
export function sendAnswer(instance: ScriptInstance, session: PaymentSession, answer: unknown): void {
  if (instance.stopped()) return
  const { sim, byRequestId } = instance
  const { payment } = session
  const found = payment.path === 'legacy' ? (byRequestId.get(payment.requestId) ?? session) : session
  if (sim.options.delivery === 'redirect') {
    const url = returnUrl(payment.request.m_redirect_url, payment.path, Object(answer) as Record<string, unknown>)
    const oddity = sim.faultsOn(payment.path).find(({ redirects }) => redirects)?.redirects
    goTo(sim, payment.merchantUid, oddity ? oddity(url) : url)
  } else if (session.unnumbered) closeUnanswered(instance)
  else if (typeof found.callback === 'function') finish(instance, found, answer)
  else callNobody(instance, found, answer)
}

/** The answer with what the faults change in it; without any it is handed over as it is. */
function changed(answer: unknown, faults: readonly Fault[]): unknown {
  let result = answer
  for (const { changes } of faults)
    if (changes && typeof result === 'object' && result !== null) result = changes(result as Record<string, unknown>)
  return result
}

/** Brings an answer with what goes wrong on the way. */
export function deliver(
  instance: ScriptInstance,
  session: PaymentSession,
  answer: unknown,
  own: readonly FaultName[] = [],
): void {
  const { sim } = instance
  const { path, merchantUid } = session.payment
  const { lateBy } = sim.options
  const faults = sim.faultsOn(path, own)
  const calls = (way: Fault['calls']) => faults.some((fault) => fault.calls === way)
  const result = changed(answer, faults)
  const send = () => sendAnswer(instance, session, result)

  if (calls('never')) {
    closeWindow(instance, session)
    sim.emit('lost', merchantUid, 'the callback is never called')
  } else if (calls('late')) sim.clock.setTimeout(send, lateBy ?? 60_000)
  else if (!session.alive) sim.emit('lost', merchantUid, 'the window is gone')
  else if (calls('polled')) sim.clock.setTimeout(send, 1000)
  else {
    send()
    if (calls('twice')) sim.clock.setTimeout(send, lateBy ?? 0)
  }
}
