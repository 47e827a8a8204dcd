import { returnUrl } from '../server/return-url.ts'
import type { Simulation } from '../simulation.ts'
import type { Fault, FaultName } from '../tables/faults.ts'
import { callBack } from './call-back.ts'
import { cleanUpDrivers } from './clean-up-drivers.ts'
import { closeUnanswered } from './close-unanswered.ts'
import { closeWindow } from './close-window.ts'
import { closeAndReload } from './legacy-frames.ts'
import { isMobile } from './overlay.ts'
import type { OpenPayment, ScriptCopy } from './script-copy.ts'

function goTo(sim: Simulation, merchantUid: string, url: string): void {
  sim.redirects.push(url)
  sim.tell('redirect', merchantUid, url)
  if (sim.options.navigate) sim.options.navigate(url)
  else sim.page?.location?.assign(url)
}

/**
 * Without a callback nobody is told, but on a phone: there the legacy path goes to `m_redirect_url` with a failure, its
 * values joined raw, so that an `&` in the message breaks the query.
 */
function callNobody(copy: ScriptCopy, { payment }: OpenPayment, answer: unknown): void {
  const { sim } = copy
  sim.tell('lost', payment.merchantUid, 'no callback was given')
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
function finish(copy: ScriptCopy, one: OpenPayment, answer: unknown): void {
  const { sim } = copy
  const checkout = one.payment.path === 'checkout'
  one.alive = false
  if (checkout) cleanUpDrivers(copy)
  callBack(copy, one, answer)
  one.popup?.close()
  sim.tell('window-closed', one.payment.merchantUid)
  copy.initSinceAnswer = false
  if (!checkout) closeAndReload(copy)
}

/**
 * Brings an answer to whom the script brings it: on the legacy path the callback is found by the request id, which two
 * payments of one millisecond share.
 */
export function sendAnswer(copy: ScriptCopy, one: OpenPayment, answer: unknown): void {
  if (copy.stopped()) return
  const { sim, byRequestId } = copy
  const { payment } = one
  const found = payment.path === 'legacy' ? (byRequestId.get(payment.requestId) ?? one) : one
  if (sim.options.delivery === 'redirect') {
    const url = returnUrl(payment.request.m_redirect_url, payment.path, Object(answer) as Record<string, unknown>)
    const oddity = sim.faultsOn(payment.path).find(({ redirects }) => redirects)?.redirects
    goTo(sim, payment.merchantUid, oddity ? oddity(url) : url)
  } else if (one.unnumbered) closeUnanswered(copy)
  else if (typeof found.callback === 'function') finish(copy, found, answer)
  else callNobody(copy, found, answer)
}

/** The answer with what the faults change in it; without any it is handed over as it is. */
function changed(answer: unknown, faults: readonly Fault[]): unknown {
  let told = answer
  for (const { changes } of faults)
    if (changes && typeof told === 'object' && told !== null) told = changes(told as Record<string, unknown>)
  return told
}

/** Brings an answer with what goes wrong on the way. */
export function deliver(copy: ScriptCopy, one: OpenPayment, answer: unknown, own: readonly FaultName[] = []): void {
  const { sim } = copy
  const { path, merchantUid } = one.payment
  const { lateBy } = sim.options
  const faults = sim.faultsOn(path, own)
  const calls = (way: Fault['calls']) => faults.some((fault) => fault.calls === way)
  const told = changed(answer, faults)
  const send = () => sendAnswer(copy, one, told)

  if (calls('never')) {
    closeWindow(copy, one)
    sim.tell('lost', merchantUid, 'the callback is never called')
  } else if (calls('late')) sim.clock.setTimeout(send, lateBy ?? 60_000)
  else if (!one.alive) sim.tell('lost', merchantUid, 'the window is gone')
  else if (calls('polled')) sim.clock.setTimeout(send, 1000)
  else {
    send()
    if (calls('twice')) sim.clock.setTimeout(send, lateBy ?? 0)
  }
}
