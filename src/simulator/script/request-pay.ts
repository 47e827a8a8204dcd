import { requestCheckout } from './checkout.ts'
import { cleanUpDrivers } from './clean-up-drivers.ts'
import { deliver } from './deliver.ts'
import { later } from './later.ts'
import { newPayment, writeChannel } from './new-payment.ts'
import { isMobile } from './overlay.ts'
import type { Callback, PaymentSession, ScriptInstance } from './script-instance.ts'
import { sendLegacy } from './send-legacy.ts'
import { prepareMessage } from './wire-message.ts'

/** Source: measured; 1.28.12 read. */
const notInitialised = {
  legacy: '판매자 코드가 설정되지 않았습니다. IMP.init()함수를 먼저 호출하세요.',
  checkout: '판매자 코드가 설정되지 않았습니다. IMP.init() 또는 IMP.agency() 함수를 먼저 호출하세요.',
} as const

/** Without `init`: every script alerts; the newest answers too, without an order's number. */
function refuseWithoutInit({ sim }: ScriptInstance, { payment, callback }: PaymentSession): void {
  const { script, page, clock } = sim
  const modern = script.newest || payment.path === 'checkout'
  const text = notInitialised[modern ? 'checkout' : 'legacy']
  sim.alert(text, payment.merchantUid)
  if (modern) sim.log('error', text)
  if (script.newest) {
    const answer = { error_code: undefined, error_msg: text }
    sim.emit('answer', payment.merchantUid, answer)
    clock.setTimeout(() => callback?.(answer), 0)
  } else if (modern)
    page?.dispatchEvent?.(Object.assign(new Event('unhandledrejection'), { reason: { error_msg: text } }))
}

/** A fault that ends the request before a window opens. Returns whether there was one. */
function failEarly(instance: ScriptInstance, session: PaymentSession): boolean {
  const { sim, overlay } = instance
  const { payment, request } = session
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
      session.alive = true
      instance.open.push(session)
      if (answer) sim.clock.setTimeout(() => deliver(instance, session, answer), 0)
      else {
        if (!unsent && request.merchant_uid) Reflect.set(request, 'request_id', payment.requestId)
        if (leavesOverlay) overlay.show(null)
        sim.emit('lost', payment.merchantUid, 'the script waits for ever')
      }
      return true
    }
  }
  return false
}

/** A request of the checkout path that can't be written down: the script cleans up before it says so, and nothing is sent. */
function refuseUnwritable(instance: ScriptInstance, { payment, request, callback }: PaymentSession): boolean {
  if (payment.path !== 'checkout' || !instance.initialised) return false
  try {
    JSON.stringify(request)
    return false
  } catch (error) {
    cleanUpDrivers(instance)
    callback?.({ merchant_uid: payment.merchantUid, error_code: 'F500', error_msg: String(error) })
    return true
  }
}

/** A request that was taken: what goes wrong at once, or else the path it takes. */
function begin(instance: ScriptInstance, session: PaymentSession): void {
  const { sim } = instance
  const { payment, request } = session
  if (!instance.initialised) return void refuseWithoutInit(instance, session)
  writeChannel(sim, request)
  if (instance.initSinceAnswer && sim.has('init-race'))
    return void sim.emit('lost', payment.merchantUid, "init raced with the script's own")
  // 1.5.0 means to go on without a callback on a phone, and breaks over a variable it never declared.
  const broken = sim.script.version === '1.5.0' && typeof session.callback !== 'function' && isMobile(sim.userAgent)
  if (broken && payment.path === 'legacy') return void sim.alert(sim.exceptionText(), payment.merchantUid)
  if (failEarly(instance, session)) return
  if (payment.path === 'legacy') return void sendLegacy(instance, session)
  void requestCheckout(instance, session, prepareMessage(sim, payment, instance.tierCode))
}

/** `IMP.request_pay`, as the script has it: hardly anything is checked. */
export function requestPay(
  instance: ScriptInstance,
  request: Record<string, unknown> | null | undefined,
  callback: Callback,
): unknown {
  const { sim } = instance
  const { script } = sim
  if (request === undefined || (request === null && script.line === 'v1')) {
    sim.alert('결제요청 파라메터가 누락되었습니다.', null)
    return script.line === '1.x' ? false : undefined
  }
  // 1.x asks for undefined alone, and breaks over null where it looks into it.
  if (request === null) return void sim.alert(instance.initialised ? sim.exceptionText() : notInitialised.legacy, null)
  if (sim.has('jquery-missing')) throw new ReferenceError('jQuery is not defined')
  const payment = newPayment(sim, request)
  const session: PaymentSession = {
    payment,
    request,
    callback,
    unnumbered: false,
    alive: false,
    window: null,
    popup: null,
  }
  if (refuseUnwritable(instance, session)) return undefined
  instance.payments.push(payment)
  sim.requests.push(payment.request)
  sim.emit('request', payment.merchantUid, payment.request)
  if (script.newest) sim.log('log', 'Request from Merchant', payment.request)
  const start = () =>
    payment.path === 'checkout' ? begin(instance, session) : later(instance, () => begin(instance, session))
  // The newest looks the channel up first where the request doesn't name the PG.
  if (script.newest && request.pg === undefined) void Promise.resolve().then(() => instance.stopped() || start())
  else start()
  return undefined
}
