import { openPopup } from './block-popup.ts'
import { customerActs } from './customer.ts'
import { deliver } from './deliver.ts'
import { newPayment, writeIntoRequest } from './new-payment.ts'
import { isMobile } from './overlay.ts'
import { leaveGlobals } from './page-globals.ts'
import type { Callback, OpenPayment, ScriptCopy } from './script-copy.ts'
import { wireMessage } from './wire-message.ts'

/** Source: measured; 1.28.12 read. */
const notInitialised = {
  legacy: '판매자 코드가 설정되지 않았습니다. IMP.init()함수를 먼저 호출하세요.',
  checkout: '판매자 코드가 설정되지 않았습니다. IMP.init() 또는 IMP.agency() 함수를 먼저 호출하세요.',
} as const

/** Without `init`: every script alerts; the newest answers too, without an order's number. */
function refuseWithoutInit({ sim }: ScriptCopy, { payment, callback }: OpenPayment): void {
  const { script, page, clock } = sim
  const modern = script.newest || payment.path === 'checkout'
  const text = notInitialised[modern ? 'checkout' : 'legacy']
  sim.alert(text, payment.merchantUid)
  if (modern) sim.log('error', text)
  if (script.newest) {
    const answer = { error_code: undefined, error_msg: text }
    sim.tell('answer', payment.merchantUid, answer)
    clock.setTimeout(() => callback?.(answer), 0)
  } else if (modern)
    page?.dispatchEvent?.(Object.assign(new Event('unhandledrejection'), { reason: { error_msg: text } }))
}

/** Sends the request and opens the window. */
function open(copy: ScriptCopy, one: OpenPayment): void {
  const { sim, overlay } = copy
  const { payment } = one
  const { merchantUid } = payment
  if (payment.path === 'checkout')
    for (const other of copy.open.filter(({ payment: { path }, alive }) => path === 'checkout' && alive)) {
      // A driver that loads cleans up the others.
      other.alive = false
      sim.tell('lost', other.payment.merchantUid, 'another payment took the checkout')
    }
  copy.open.push(one)
  copy.byRequestId.set(payment.requestId, one)
  leaveGlobals(sim, payment)
  sim.tell('prepare', merchantUid, wireMessage(sim, payment, sim.userCode, copy.tierCode))
  overlay.show()
  sim.tell('window-opened', merchantUid)
  if (sim.options.delivery === 'redirect') overlay.postForm()
  for (const { violates } of sim.faultsOn(payment.path)) violates?.(sim.page)
  if (sim.options.popup) {
    // The newest script looks the channel up first: the popup opens outside the click's own call.
    if (sim.script.newest) void Promise.resolve().then(() => openPopup(copy, one))
    else openPopup(copy, one)
  }
  const late = sim.has('late-callback', payment.path)
  sim.clock.setTimeout(() => {
    if (!copy.stopped && (one.alive || late)) void customerActs(copy, one)
  }, sim.options.delay ?? 0)
}

/** A fault that ends the request before a window opens. Returns whether there was one. */
function failEarly(copy: ScriptCopy, one: OpenPayment): boolean {
  const { sim, overlay } = copy
  const { payment } = one
  const { channels } = sim.options
  const { pg, channelKey } = payment.request
  const unknownKey = channels && sim.script.newest && pg === undefined && typeof channelKey === 'string'
  const own = unknownKey && !(channelKey in channels) ? (['unknown-channel-key'] as const) : []
  for (const { alerts, answers, leavesOverlay } of sim.faultsOn(payment.path, own)) {
    if (alerts) {
      sim.alert(alerts(sim.script), payment.merchantUid)
      return true
    }
    if (answers) {
      const answer = answers(payment, sim.script)
      copy.open.push(one)
      if (answer) sim.clock.setTimeout(() => deliver(copy, one, answer), 0)
      else {
        if (leavesOverlay) overlay.show()
        sim.tell('lost', payment.merchantUid, 'the script waits for ever')
      }
      return true
    }
  }
  return false
}

/** `IMP.request_pay`, as the script has it: hardly anything is checked. */
export function requestPay(
  copy: ScriptCopy,
  request: Record<string, unknown> | undefined,
  callback: Callback,
): unknown {
  const { sim } = copy
  const { script } = sim
  if (request === undefined || request === null) {
    sim.alert('결제요청 파라메터가 누락되었습니다.', null)
    return script.line === '1.x' ? false : undefined
  }
  if (sim.has('jquery-missing')) throw new ReferenceError('jQuery is not defined')
  const payment = newPayment(sim, request)
  const one: OpenPayment = { payment, callback, alive: true, popup: null }
  const lost = (why: string) => sim.tell('lost', payment.merchantUid, why)
  copy.payments.push(payment)
  sim.requests.push(payment.request)
  sim.tell('request', payment.merchantUid, payment.request)
  if (script.newest) sim.log('log', 'Request from Merchant', payment.request)

  if (!copy.initialised) return void refuseWithoutInit(copy, one)
  writeIntoRequest(sim, request, payment, copy.tierCode)
  if (copy.answering) {
    copy.lostWhileAnswering = true
    return void lost('request_pay was called inside the callback')
  }
  if (copy.initSinceAnswer && sim.has('init-race')) return void lost("init raced with the script's own")
  // 1.5.0 means to go on without a callback on a phone, and breaks over a variable it never declared.
  if (
    script.version === '1.5.0' &&
    typeof callback !== 'function' &&
    payment.path === 'legacy' &&
    isMobile(sim.userAgent)
  )
    return void sim.alert(sim.exceptionText(), payment.merchantUid)
  if (failEarly(copy, one)) return undefined
  if (copy.ready || payment.path === 'checkout') open(copy, one)
  else {
    if (copy.pending) lost('it took the one pending place from the payment before it')
    copy.pending = () => open(copy, one)
  }
  return undefined
}
