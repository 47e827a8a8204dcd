import { requestCheckout } from './checkout.ts'
import { cleanUpDrivers } from './clean-up-drivers.ts'
import { deliver } from './deliver.ts'
import { later } from './later.ts'
import { newPayment, writeChannel } from './new-payment.ts'
import { isMobile } from './overlay.ts'
import type { Callback, OpenPayment, ScriptCopy } from './script-copy.ts'
import { sendLegacy } from './send-legacy.ts'
import { prepareMessage } from './wire-message.ts'

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

/** A fault that ends the request before a window opens. Returns whether there was one. */
function failEarly(copy: ScriptCopy, one: OpenPayment): boolean {
  const { sim, overlay } = copy
  const { payment, request } = one
  const { channels } = sim.options
  const { pg, channelKey } = payment.request
  const unknownKey = channels && sim.script.newest && pg === undefined && typeof channelKey === 'string'
  const own = unknownKey && !(channelKey in channels) ? (['unknown-channel-key'] as const) : []
  for (const { alerts, answers, leavesOverlay, unsent } of sim.faultsOn(payment.path, own)) {
    if (alerts) {
      sim.alert(alerts(sim.script), payment.merchantUid)
      return true
    }
    if (answers) {
      const answer = answers(payment, sim.script)
      one.alive = true
      copy.open.push(one)
      if (answer) sim.clock.setTimeout(() => deliver(copy, one, answer), 0)
      else {
        if (!unsent && request.merchant_uid) Reflect.set(request, 'request_id', payment.requestId)
        if (leavesOverlay) overlay.show(null)
        sim.tell('lost', payment.merchantUid, 'the script waits for ever')
      }
      return true
    }
  }
  return false
}

/** A request of the checkout path that can't be written down: the script cleans up before it says so, and nothing is sent. */
function refuseUnwritable(copy: ScriptCopy, { payment, request, callback }: OpenPayment): boolean {
  if (payment.path !== 'checkout' || !copy.initialised) return false
  try {
    JSON.stringify(request)
    return false
  } catch (error) {
    cleanUpDrivers(copy)
    callback?.({ merchant_uid: payment.merchantUid, error_code: 'F500', error_msg: String(error) })
    return true
  }
}

/** A request that was taken: what goes wrong at once, or else the path it takes. */
function begin(copy: ScriptCopy, one: OpenPayment): void {
  const { sim } = copy
  const { payment, request } = one
  if (!copy.initialised) return void refuseWithoutInit(copy, one)
  writeChannel(sim, request)
  if (copy.initSinceAnswer && sim.has('init-race'))
    return void sim.tell('lost', payment.merchantUid, "init raced with the script's own")
  // 1.5.0 means to go on without a callback on a phone, and breaks over a variable it never declared.
  const broken = sim.script.version === '1.5.0' && typeof one.callback !== 'function' && isMobile(sim.userAgent)
  if (broken && payment.path === 'legacy') return void sim.alert(sim.exceptionText(), payment.merchantUid)
  if (failEarly(copy, one)) return
  if (payment.path === 'legacy') return void sendLegacy(copy, one)
  void requestCheckout(copy, one, prepareMessage(sim, payment, copy.tierCode))
}

/** `IMP.request_pay`, as the script has it: hardly anything is checked. */
export function requestPay(
  copy: ScriptCopy,
  request: Record<string, unknown> | null | undefined,
  callback: Callback,
): unknown {
  const { sim } = copy
  const { script } = sim
  if (request === undefined || (request === null && script.line === 'v1')) {
    sim.alert('결제요청 파라메터가 누락되었습니다.', null)
    return script.line === '1.x' ? false : undefined
  }
  // 1.x asks for undefined alone, and breaks over null where it looks into it.
  if (request === null) return void sim.alert(copy.initialised ? sim.exceptionText() : notInitialised.legacy, null)
  if (sim.has('jquery-missing')) throw new ReferenceError('jQuery is not defined')
  const payment = newPayment(sim, request)
  const one: OpenPayment = { payment, request, callback, unnumbered: false, alive: false, window: null, popup: null }
  if (refuseUnwritable(copy, one)) return undefined
  copy.payments.push(payment)
  sim.requests.push(payment.request)
  sim.tell('request', payment.merchantUid, payment.request)
  if (script.newest) sim.log('log', 'Request from Merchant', payment.request)
  const start = () => (payment.path === 'checkout' ? begin(copy, one) : later(copy, () => begin(copy, one)))
  // The newest looks the channel up first where the request doesn't name the PG.
  if (script.newest && request.pg === undefined) void Promise.resolve().then(() => copy.stopped() || start())
  else start()
  return undefined
}
