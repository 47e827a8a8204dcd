import type { Imp } from '../imp/imp.ts'
import { snapshot } from '../outcome/snapshot.ts'
import { askPortone } from './ask-portone.ts'
import { type ImpMethods, impObject } from './imp-object.ts'
import { createOverlay } from './overlay.ts'
import { returnUrl } from './return-url.ts'
import { pathOf } from './scripts.ts'
import type { PaymentWindow, SimulatedAnswer, SimulatedOutcome, SimulatedPayment } from './simulated-payment.ts'
import type { Simulation } from './simulation.ts'

type Callback = ((response: unknown) => void) | undefined

/** A payment with what the script remembers of it. */
interface Open {
  payment: SimulatedPayment
  callback: Callback
  /** Its window is there; without it nothing of the payment comes through any more. */
  alive: boolean
  popup: Window | null
}

/** One loaded copy of PortOne's script. */
export interface RunningScript {
  IMP: Imp
  payments: SimulatedPayment[]
  /** A window message, as PortOne's frames send it. */
  receive: (data: unknown) => void
  /** Ends everything and takes it out of the page. */
  stop: () => void
}

const notInitialised = {
  legacy: '판매자 코드가 설정되지 않았습니다. IMP.init()함수를 먼저 호출하세요.',
  checkout: '판매자 코드가 설정되지 않았습니다. IMP.init() 또는 IMP.agency() 함수를 먼저 호출하세요.',
} as const

let paymentsMade = 0

/** Loads a copy of PortOne's script: its state, its methods, and what its windows do. */
export function runScript(sim: Simulation, initialised: boolean): RunningScript {
  const { options, script, clock, page } = sim
  const overlay = createOverlay(options.overlay === false ? undefined : page, sim.userAgent)
  const payments: SimulatedPayment[] = []
  const byRequestId = new Map<string, Open>()
  let open: Open[] = []
  let ready = true
  let pending: (() => void) | undefined
  let answering = false
  let lostWhileAnswering = false
  let initSinceAnswer = false

  const close = () => {
    overlay.hide()
    for (const one of open) one.popup?.close()
  }
  /** `init` and every answer rebuild the frames: windows that were open are gone. */
  const rebuild = () => {
    for (const one of open) one.alive = false
    open = []
    ready = false
    const loaded = () => {
      ready = true
      const send = pending
      pending = undefined
      send?.()
    }
    if (options.loadTime) clock.setTimeout(loaded, options.loadTime)
    else loaded()
  }

  const call = (one: Open, answer: unknown) => {
    const { payment, callback } = one
    if (!callback) return sim.tell('lost', payment.merchantUid, 'no callback was given')
    payment.answered += 1
    sim.tell('answer', payment.merchantUid, answer)
    answering = true
    try {
      callback(answer)
    } catch (error) {
      console.log(error)
    }
    answering = false
    close()
    sim.tell('window-closed', payment.merchantUid)
    initSinceAnswer = false
    rebuild()
    if (lostWhileAnswering && script.line === 'v1') overlay.show()
    lostWhileAnswering = false
  }
  /** The legacy path finds the callback by the request's id: of two with the same id, the later one's. */
  const callbackOf = (one: Open): Open =>
    one.payment.path === 'legacy' ? (byRequestId.get(one.payment.requestId) ?? one) : one

  const redirect = (one: Open, answer: unknown) => {
    const { payment } = one
    const url = returnUrl(payment.request.m_redirect_url, payment.path, answer as Record<string, unknown>)
    sim.redirects.push(url)
    sim.tell('redirect', payment.merchantUid, url)
    if (options.navigate) options.navigate(url)
    else page?.location.assign(url)
  }

  const deliver = (one: Open, answer: unknown) => {
    const calls = sim.faultsOn(one.payment.path).map((fault) => fault.calls)
    let changed = answer
    for (const { changes } of sim.faultsOn(one.payment.path))
      if (changes && typeof changed === 'object' && changed) changed = changes(changed as Record<string, unknown>)

    if (calls.includes('never')) {
      close()
      return sim.tell('lost', one.payment.merchantUid, 'the callback is never called')
    }
    const send = () => (options.delivery === 'redirect' ? redirect : call)(callbackOf(one), changed)
    if (calls.includes('late')) return void clock.setTimeout(send, options.lateBy ?? 60_000)
    if (!one.alive) return sim.tell('lost', one.payment.merchantUid, 'the window is gone')
    send()
    if (calls.includes('twice')) clock.setTimeout(send, options.lateBy ?? 0)
  }

  const blockPopup = (one: Open) => {
    const { payment } = one
    sim.tell('popup-blocked', payment.merchantUid)
    if (script.newest) {
      one.alive = false
      overlay.hide()
    }
    sim.alert('팝업차단을 해제해주셔야 결제창이 나타납니다.', payment.merchantUid)
    if (script.newest && payment.provider === 'tosspay')
      clock.setTimeout(() => {
        one.alive = true
        deliver(one, {
          imp_uid: null,
          merchant_uid: payment.merchantUid,
          error_code: 'NOT READY',
          error_msg: '팝업을 호출하는데 실패하였습니다.',
        })
      }, 0)
  }

  const settle = async (one: Open, choice: SimulatedOutcome | SimulatedAnswer | undefined, named: boolean) => {
    const wish: SimulatedAnswer = typeof choice === 'string' ? { outcome: choice } : { ...choice }
    if (wish.outcome === 'popup-blocked') return blockPopup(one)
    if (sim.faultsOn(one.payment.path).some((fault) => fault.calls === 'early')) {
      callbackOf(one).callback?.({ imp_uid: one.payment.impUid, merchant_uid: one.payment.merchantUid })
    }
    deliver(one, await askPortone(sim, one.payment, wish, named))
  }

  const byHand = (one: Open): PaymentWindow => ({
    payment: one.payment,
    overlay: overlay.element,
    approve: () => settle(one, undefined, false),
    cancel: () => settle(one, 'user-cancelled', false),
    decline: (detail) => settle(one, { outcome: 'declined', detail }, false),
    answer: (answer) => settle(one, answer, false),
    answerTwice: async (answer) => {
      await settle(one, answer, false)
      one.alive = true
      await settle(one, answer, false)
    },
    answerForOther: (merchantUid) =>
      settle(one, { answer: { imp_uid: one.payment.impUid, merchant_uid: merchantUid } }, false),
    closeSilently: () => {
      one.alive = false
      close()
      sim.tell('window-closed', one.payment.merchantUid)
    },
  })

  const customerActs = async (one: Open) => {
    const { reason, detail, message } = options
    if (options.onOpen) return options.onOpen(byHand(one))
    if ('answer' in options) return settle(one, { answer: options.answer }, true)
    const chosen = typeof options.outcome === 'function' ? await options.outcome(one.payment) : options.outcome
    if (typeof chosen === 'object') return settle(one, chosen, false)
    return settle(
      one,
      { outcome: chosen, reason, ...(detail === undefined ? {} : { detail }), message },
      chosen !== undefined,
    )
  }

  const openPopup = (one: Open) => {
    const url = typeof options.popup === 'string' ? options.popup : ''
    one.popup = page?.open(url, 'imp-popup', 'width=600,height=700') ?? null
    if (one.popup) sim.tell('popup-opened', one.payment.merchantUid)
    else {
      blockPopup(one)
      one.alive = false
    }
  }

  const send = (one: Open) => {
    const { payment } = one
    open.push(one)
    byRequestId.set(payment.requestId, one)
    sim.tell('prepare', payment.merchantUid, payment.request)
    overlay.show()
    sim.tell('window-opened', payment.merchantUid)
    if (options.delivery === 'redirect') overlay.postForm()
    if (options.popup) {
      if (script.newest) void Promise.resolve().then(() => openPopup(one))
      else openPopup(one)
    }
    clock.setTimeout(() => void (one.alive && customerActs(one)), options.delay ?? 0)
  }

  const requestPay = (request: Record<string, unknown> | undefined, callback: Callback): unknown => {
    const nothing = script.line === '1.x' ? false : undefined
    if (request === undefined || request === null) {
      sim.alert('결제요청 파라메터가 누락되었습니다.', null)
      return nothing
    }
    if (sim.has('jquery-missing')) throw new ReferenceError('jQuery is not defined')
    const handed = snapshot(request) as Record<string, unknown>
    const channel = options.channels?.[String(request.channelKey)]
    const pg = typeof request.pg === 'string' ? request.pg : (channel ?? null)
    const provider = pg?.split('.', 1)[0] ?? null
    const path = options.path ?? pathOf(script, request, provider)
    const { merchant_uid, amount } = request
    const at = clock.now()
    paymentsMade += 1
    const payment: SimulatedPayment = {
      request: handed,
      path,
      provider,
      impUid: `imp_${String(at).slice(-9)}${String(paymentsMade % 1000).padStart(3, '0')}`,
      merchantUid: typeof merchant_uid === 'string' ? merchant_uid : `nobody_${at}`,
      amount: typeof amount === 'number' ? amount : 0,
      requestId: `req_${at}`,
      approved: false,
      answered: 0,
    }
    payments.push(payment)
    const one: Open = { payment, callback, alive: true, popup: null }
    sim.tell('request', payment.merchantUid, handed)

    if (!initialised) {
      const newStyle = script.newest || path === 'checkout'
      sim.alert(notInitialised[newStyle ? 'checkout' : 'legacy'], payment.merchantUid)
      if (newStyle) console.error(notInitialised.checkout)
      if (script.newest)
        clock.setTimeout(() => callback?.({ error_code: undefined, error_msg: notInitialised.checkout }), 0)
      return undefined
    }
    if (path === 'legacy') {
      request.request_id = payment.requestId
      request.merchant_uid = payment.merchantUid
      request.pay_method ??= 'card'
    }
    if (script.newest && channel) request.pg = channel
    if (answering) {
      lostWhileAnswering = true
      sim.tell('lost', payment.merchantUid, 'request_pay was called inside the callback')
      return undefined
    }
    if (initSinceAnswer && sim.has('init-race')) {
      sim.tell('lost', payment.merchantUid, 'init raced with the script')
      return undefined
    }
    for (const { alerts, answers, leavesOverlay } of sim.faultsOn(path)) {
      if (alerts) {
        sim.alert(alerts(script), payment.merchantUid)
        return undefined
      }
      if (answers) {
        const answer = answers(payment, script)
        if (leavesOverlay) overlay.show()
        if (answer) clock.setTimeout(() => deliver(one, answer), 0)
        else sim.tell('lost', payment.merchantUid, 'the script waits for ever')
        return undefined
      }
    }
    if (ready) send(one)
    else {
      if (pending) sim.tell('lost', payment.merchantUid, 'the one pending place was overwritten')
      pending = () => send(one)
    }
    return undefined
  }

  const start = (...codes: string[]) => {
    sim.tell('init', null, codes)
    if (sim.has('jquery-missing')) throw new ReferenceError('jQuery is not defined')
    initialised = true
    initSinceAnswer = payments.some((payment) => payment.answered > 0)
    rebuild()
  }
  const methods: ImpMethods = {
    init: start,
    agency: start,
    request_pay: requestPay,
    close: () => {
      sim.tell('close', null)
      for (const one of open) one.alive = false
      close()
      open = []
    },
  }

  return {
    IMP: impObject(script, methods),
    payments,
    receive: (data) => {
      void data
    },
    stop: () => {
      for (const one of open) one.alive = false
      overlay.remove()
    },
  }
}
