import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PayOutcome } from '../../src/outcome/outcome.ts'
import type { ConfirmOptions } from '../../src/payment/confirm-options.ts'
import { heldBy } from '../../src/payment/page-lock.ts'
import type { PayEnvironment } from '../../src/payment/pay-environment.ts'
import { requestPayWithConfirm } from '../../src/payment/request-pay-with-confirm.ts'
import type { FallbackContext, FallbackDecision, InstagramFallback } from '../../src/webview/instagram-fallback.ts'
import { payWithoutConfirm } from '../../src/webview/pay-without-confirm.ts'

const confirmUrl = 'https://shop.example/payments/confirm'
const request = {
  pg: 'kcp.T0000',
  merchant_uid: 'order-1',
  amount: 1000,
  m_redirect_url: 'https://shop.example/payments/return',
}
const instagram =
  'Mozilla/5.0 (Linux; Android 14; SM-S921N Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 Instagram 340.0.0.22.109 Android (34/14; 480dpi; 1080x2130; samsung; SM-S921N; e1s; s5e9945; ko_KR; 1)'
const approved = { imp_uid: 'imp_1', merchant_uid: 'order-1' }

type Callback = (response: unknown) => void
let answer: Callback
const imp = {
  request_pay: vi.fn((sent: Record<string, unknown>, callback: Callback) => {
    // PortOne's script reads the request when it sends it.
    void sent.merchant_uid
    answer = callback
  }),
  close: vi.fn(),
}

function pay(
  options: Partial<ConfirmOptions> = {},
  environment: Partial<PayEnvironment> = {},
  call: object = request,
): Promise<PayOutcome> {
  return requestPayWithConfirm(call as typeof request, { confirmUrl, ...options, environment: { imp, ...environment } })
}
/** The outcome, or `'open'` while there is none. */
const now = (outcome: Promise<PayOutcome>) =>
  Promise.race([outcome, new Promise((resolve) => setTimeout(() => resolve('open'), 5))])

beforeEach(() => {
  vi.clearAllMocks()
  sessionStorage.clear()
})
afterEach(async () => {
  // Whatever a test did, the place is free afterwards.
  const after = pay()
  answer(approved)
  expect(await after).toMatchObject({ status: 'completed' })
})

describe('a payment with the confirm process', () => {
  it('is opened in the same tick, with confirm_url, on a copy, with a callback', async () => {
    const outcome = pay()
    expect(imp.request_pay).toHaveBeenCalledExactlyOnceWith(
      { ...request, confirm_url: confirmUrl },
      expect.any(Function),
    )
    expect(imp.request_pay.mock.calls[0]?.[0]).not.toBe(request)
    answer(approved)
    expect(await outcome).toEqual({
      status: 'completed',
      because: 'no-failure-reported',
      merchantUid: 'order-1',
      impUid: 'imp_1',
      confirm: 'requested',
      money: 'may-have-moved',
      provider: 'kcp',
      raw: approved,
    })
  })
  it('is not what the script makes of it: what it writes stays out of the merchant’s request', async () => {
    imp.request_pay.mockImplementationOnce((handed, callback) => {
      Object.assign(handed, { request_id: 'req_1', pay_method: 'card' })
      answer = callback
    })
    const mine = { ...request }
    const outcome = pay({}, {}, mine)
    answer(approved)
    await outcome
    expect(mine).toEqual(request)
  })
  it.each([
    [
      { success: false, ...approved, error_msg: '고객사 요청에 의해 결제를 중단합니다. (상세사유 : 재고수량부족)' },
      { status: 'failed', code: 'confirm-declined', reason: '재고수량부족', money: 'not-moved' },
    ],
    [null, { status: 'unknown', code: 'incomplete' }],
    ['imp_1', { status: 'unknown', code: 'incomplete' }],
    [{}, { status: 'unknown', code: 'other-order' }],
    [
      { ...approved, merchant_uid: 'order-2' },
      { status: 'unknown', code: 'other-order', raw: { merchant_uid: 'order-2' } },
    ],
  ])('an answer %j', async (response, expected) => {
    const outcome = pay()
    answer(response)
    expect(await outcome).toMatchObject({ merchantUid: 'order-1', confirm: 'requested', ...expected })
  })
  it.each([
    ['KCP on a phone', { ...approved, imp_success: true }],
    ['the checkout protocol', approved],
  ])('a virtual account that was asked for is awaited, however little the answer says: %s', async (_, response) => {
    const outcome = pay({}, {}, { ...request, pay_method: 'vbank' })
    expect(await now(outcome)).toBe('open')
    expect(sessionStorage.getItem('imp-confirm:order-1')).toMatch(/^requested kcp \d+ vbank$/)
    answer(response)
    expect(await outcome).toMatchObject({ status: 'awaiting-deposit', account: null, impUid: 'imp_1' })
  })
  it('runs the merchant’s code when PortOne’s callback has returned', async () => {
    const order: string[] = []
    imp.request_pay.mockImplementationOnce((_, callback) => {
      setTimeout(() => {
        callback(approved)
        order.push('callback returned')
      })
    })
    await pay().then(() => order.push('merchant'))
    expect(order).toEqual(['callback returned', 'merchant'])
  })
  it('can be answered inside request_pay', async () => {
    imp.request_pay.mockImplementationOnce((_, callback) => callback(approved))
    expect(await pay({ timeLimit: 1000 })).toMatchObject({ status: 'completed' })
  })
})

describe('nothing opens', () => {
  it('without options, and nothing is thrown', async () => {
    expect(await requestPayWithConfirm(request, undefined as never)).toMatchObject({
      code: 'invalid-request',
      issues: [{ path: 'options.confirmUrl' }],
    })
  })
  it('without an IMP, and what to do is said', async () => {
    expect(await pay({}, { imp: undefined })).toEqual({
      status: 'refused',
      code: 'imp-unavailable',
      merchantUid: 'order-1',
      confirm: 'skipped',
      money: 'not-moved',
      message: "There is no IMP: load PortOne's script first, with loadImp or a script tag.",
    })
  })
  afterEach(() =>
    expect(imp.request_pay).not.toHaveBeenCalledWith(expect.objectContaining({ amount: 1 }), expect.anything()),
  )
  const call = { ...request, amount: 1 }
  it.each([
    ['a wrong field', { confirmUrl: 'x' }, call, {}, 'invalid-request'],
    ['an unsupported PG', {}, { ...call, pg: 'eximbay' }, {}, 'pg-unsupported'],
    ['an unlisted PG', {}, { ...call, pg: 'paymentwall' }, {}, 'pg-unlisted'],
    ['an unknown PG', {}, { ...call, pg: undefined }, {}, 'pg-unknown'],
    ['no IMP', {}, call, { imp: undefined }, 'imp-unavailable'],
    ['an IMP that is something else', {}, call, { imp: { request_pay: 7 } }, 'imp-unavailable'],
    [
      'an IMP whose getter throws',
      {},
      call,
      {
        imp: {
          get request_pay() {
            throw new Error('no')
          },
        },
      },
      'imp-unavailable',
    ],
    ['an aborted signal', { signal: AbortSignal.abort() }, call, {}, 'aborted'],
    ["Instagram's webview, by default", {}, call, { userAgent: instagram }, 'instagram-webview'],
  ])('%s', async (_, options, asked, environment, code) => {
    expect(await pay(options, environment, asked)).toMatchObject({
      status: 'refused',
      code,
      merchantUid: 'order-1',
      confirm: 'skipped',
      money: 'not-moved',
      message: expect.stringMatching(/\w/),
    })
  })
  it('nor does anything else happen for a signal that is aborted: no warning, and who pays goes on', async () => {
    const first = pay()
    const onWarning = vi.fn()
    const more = { signal: AbortSignal.abort(), replaceOpen: true, onWarning }
    expect(await pay(more, {}, { ...call, merchant_uid: 'x'.repeat(41) })).toMatchObject({
      code: 'aborted',
      message: 'The signal was aborted before anything was opened.',
    })
    expect(onWarning).not.toHaveBeenCalled()
    expect(await now(first)).toBe('open')
    answer(approved)
    expect(await first).toMatchObject({ status: 'completed' })
  })
  it('and an outcome survives structuredClone', async () => {
    const outcome = await pay({}, { imp: undefined })
    expect(structuredClone(outcome)).toEqual(outcome)
  })
})

describe('an IMP that throws', () => {
  it('is imp-unavailable with its cause, the overlay is closed, and nothing is remembered', async () => {
    const cause = new ReferenceError('jQuery is not defined')
    imp.request_pay.mockImplementationOnce(() => {
      throw cause
    })
    const outcome = await pay()
    expect(outcome).toMatchObject({ status: 'refused', code: 'imp-unavailable', cause, money: 'may-have-moved' })
    expect(outcome).toHaveProperty(
      'message',
      "PortOne's script threw: see cause. Scripts 1.x.x need jQuery; every script needs IMP.init first.",
    )
    expect(structuredClone(outcome)).toMatchObject({ code: 'imp-unavailable' })
    expect(imp.close).toHaveBeenCalledOnce()
    expect(sessionStorage).toHaveLength(0)
  })
  it('after it has answered, has answered', async () => {
    imp.request_pay.mockImplementationOnce((_, callback) => {
      callback(approved)
      throw new Error('late')
    })
    expect(await pay()).toMatchObject({ status: 'completed' })
    expect(imp.close).not.toHaveBeenCalled()
  })
  it('in close too, breaks nothing', async () => {
    imp.request_pay.mockImplementationOnce(() => {
      throw new Error('no')
    })
    imp.close.mockImplementationOnce(() => {
      throw new Error('no')
    })
    expect(await pay()).toMatchObject({ code: 'imp-unavailable' })
  })
})

describe('what the script only alerts', () => {
  const notInitialised = '판매자 코드가 설정되지 않았습니다. IMP.init()함수를 먼저 호출하세요.'
  const alerting = (text: string, refused = /팝업차단/.test(text)) => {
    vi.stubGlobal('alert', vi.fn())
    vi.stubGlobal('open', () => null)
    const shown = window.alert
    imp.request_pay.mockImplementationOnce(() => {
      if (refused) window.open('')
      window.alert(text)
    })
    const outcome = pay()
    return { outcome, shown }
  }
  afterEach(() => vi.unstubAllGlobals())
  it.each([
    [
      notInitialised,
      'cause',
      { status: 'refused', code: 'imp-unavailable', message: expect.stringContaining('IMP.init') },
    ],
    [
      '결제모듈 구동 중에 오류가 발생하였습니다. 페이지 새로고침 후 다시 시도해주세요.\nundefined',
      'cause',
      { status: 'refused', code: 'imp-unavailable', message: "PortOne's script broke: see cause." },
    ],
    [
      '팝업차단을 해제해주셔야 결제창이 나타납니다.',
      'raw',
      { status: 'failed', code: 'popup-blocked', money: 'may-have-moved' },
    ],
  ])('%s', async (text, source, expected) => {
    const { outcome, shown } = alerting(text)
    expect(await outcome).toMatchObject({
      merchantUid: 'order-1',
      [source]: { alert: text, merchant_uid: 'order-1' },
      ...expected,
    })
    expect(shown).toHaveBeenCalledExactlyOnceWith(text)
    expect(window.alert).toBe(shown)
    expect(imp.close).toHaveBeenCalledOnce()
  })
  it('is heard through a spy of a test’s, whose own restoring still works', async () => {
    const real = window.alert
    const spy = vi.spyOn(window, 'alert').mockImplementation(() => {})
    const text = '팝업차단을 해제해주셔야 결제창이 나타납니다.'
    vi.stubGlobal('open', () => null)
    imp.request_pay.mockImplementation(() => {
      window.open('')
      window.alert(text)
    })
    expect(await pay()).toMatchObject({ status: 'failed', code: 'popup-blocked' })
    expect(await pay()).toMatchObject({ status: 'failed', code: 'popup-blocked' })
    imp.request_pay.mockImplementation((_, callback) => {
      answer = callback
    })
    expect(spy.mock.calls).toEqual([[text], [text]])
    expect(window.alert).toBe(spy)
    spy.mockRestore()
    expect(window.alert).toBe(real)
  })
  it('is heard through a spy that was put there while the payment is open, if it calls through', async () => {
    vi.stubGlobal('alert', vi.fn())
    const shown = window.alert
    vi.stubGlobal('open', () => null)
    const outcome = pay()
    const spy = vi.spyOn(window, 'alert')
    window.open('')
    window.alert('팝업차단을 해제해주셔야 결제창이 나타납니다.')
    expect(await outcome).toMatchObject({ status: 'failed', code: 'popup-blocked' })
    expect(spy).toHaveBeenCalledOnce()
    expect(shown).toHaveBeenCalledOnce()
    expect(window.alert).toBe(spy)
    spy.mockRestore()
  })
  it.each([
    ['of the page', '휴대폰 번호를 입력해 주세요.'],
    ['of the page that speaks of popups', '팝업 배너를 닫아 주세요'],
    ['of the page that speaks of a payment that broke', '결제모듈 구동 중에 오류가 발생하였습니다'],
    ["in the script's own words, though no popup was refused", '팝업차단을 해제해주셔야 결제창이 나타납니다.', false],
  ])('anything else, %s, is shown, and the payment stays open', async (_, text, refused?: boolean) => {
    const { outcome, shown } = alerting(text, refused)
    expect(await now(outcome)).toBe('open')
    expect(shown).toHaveBeenCalledOnce()
    answer = imp.request_pay.mock.calls[0]?.[1] as Callback
    answer(approved)
    await outcome
    expect(window.alert).toBe(shown)
  })
  it('a popup that the browser refused before is none of what is alerted later', async () => {
    vi.stubGlobal('alert', vi.fn())
    vi.stubGlobal('open', () => null)
    const outcome = pay()
    window.open('https://shop.example/coupon', '_blank')
    await Promise.resolve()
    window.alert('팝업차단을 해제해주셔야 결제창이 나타납니다.')
    expect(await now(outcome)).toBe('open')
    answer(approved)
    expect(await outcome).toMatchObject({ status: 'completed' })
  })
  it('a popup for which the host throws is refused, too', async () => {
    vi.stubGlobal('alert', vi.fn())
    vi.stubGlobal('open', () => {
      throw new Error('this host has no windows')
    })
    imp.request_pay.mockImplementationOnce(() => {
      expect(() => window.open('')).toThrow('no windows')
      window.alert('팝업차단을 해제해주셔야 결제창이 나타납니다.')
    })
    expect(await pay()).toMatchObject({ status: 'failed', code: 'popup-blocked' })
  })
  it('nothing at all is shown as it is natively: without an argument', async () => {
    vi.stubGlobal('alert', vi.fn())
    const shown = window.alert
    const outcome = pay()
    window.alert()
    expect(shown).toHaveBeenCalledExactlyOnceWith()
    answer(approved)
    await outcome
  })
  it.each<[string, unknown]>([
    ['what has no text', Object.create(null)],
    ['what throws as a text', { toString: () => expect.unreachable() }],
    ['a list that reads as the script’s own words', [notInitialised]],
  ])('%s is left for the page’s own function to read', async (_, given) => {
    vi.stubGlobal('alert', vi.fn())
    const shown = window.alert
    const outcome = pay()
    window.alert(given)
    expect(shown).toHaveBeenCalledExactlyOnceWith(given)
    expect(await now(outcome)).toBe('open')
    answer(approved)
    await outcome
  })
  it.each<[string, (sent: Record<string, unknown>) => unknown]>([
    [
      'was sent to a frame',
      (sent) => {
        sent.request_id = 'req_1'
      },
    ],
    ['is prepared on the checkout path', () => window.fetch('https://checkout-service.prod.iamport.co/api/prepare/v1')],
  ])('that another script isn’t initialised is nothing about a payment that %s', async (_, send) => {
    vi.stubGlobal('alert', vi.fn())
    vi.stubGlobal('fetch', async () => new Response())
    const outcome = pay()
    send(imp.request_pay.mock.calls[0]?.[0] as Record<string, unknown>)
    window.alert(notInitialised)
    expect(await now(outcome)).toBe('open')
    answer(approved)
    expect(await outcome).toMatchObject({ status: 'completed' })
    vi.unstubAllGlobals()
  })
  it('not initialised, by callback as the newest script does', async () => {
    const outcome = pay()
    answer({ error_msg: '판매자 코드가 설정되지 않았습니다. IMP.init() 또는 IMP.agency() 함수를 먼저 호출하세요.' })
    expect(await outcome).toMatchObject({
      status: 'refused',
      code: 'imp-unavailable',
      confirm: 'skipped',
      money: 'not-moved',
      message: expect.stringContaining('IMP.init'),
    })
  })
})

describe('one payment at a time', () => {
  it('refuses a second call, and says which order holds the place and since when', async () => {
    const first = pay({}, { now: () => 12_345 })
    const second = await pay({}, {}, { ...request, merchant_uid: 'order-2' })
    expect(second).toMatchObject({
      status: 'refused',
      code: 'payment-in-progress',
      merchantUid: 'order-2',
      inProgress: { merchantUid: 'order-1', since: 12_345 },
      message: expect.stringMatching(/order-1.*replaceOpen: true/),
    })
    expect(imp.request_pay).toHaveBeenCalledOnce()
    answer(approved)
    expect(await first).toMatchObject({ status: 'completed' })
  })
  it('also a call inside onWarning of the one that is about to open, whatever it wants to replace', async () => {
    let second: Promise<PayOutcome> | undefined
    const merchant_uid = 'x'.repeat(41)
    const onWarning = () => {
      second = pay({ replaceOpen: true })
    }
    const first = pay({ onWarning }, {}, { ...request, merchant_uid })
    expect(await second).toMatchObject({ code: 'payment-in-progress', inProgress: { merchantUid: merchant_uid } })
    expect(imp.request_pay).toHaveBeenCalledOnce()
    answer({ ...approved, merchant_uid })
    expect(await first).toMatchObject({ status: 'completed' })
  })
  it('also between two copies of this module', async () => {
    vi.resetModules()
    const copy = await import('../../src/payment/request-pay-with-confirm.ts')
    expect(copy.requestPayWithConfirm).not.toBe(requestPayWithConfirm)
    const first = pay()
    expect(await copy.requestPayWithConfirm(request, { confirmUrl, environment: { imp } })).toMatchObject({
      code: 'payment-in-progress',
    })
    answer(approved)
    await first
  })
  it('is free in the moment of the answer', async () => {
    const first = pay()
    answer(approved)
    const second = pay({}, {}, { ...request, merchant_uid: 'order-2' })
    answer({ ...approved, merchant_uid: 'order-2' })
    expect(await first).toMatchObject({ merchantUid: 'order-1', status: 'completed' })
    expect(await second).toMatchObject({ merchantUid: 'order-2', status: 'completed' })
  })
})

describe('one settlement, and late answers', () => {
  it('a late answer that nobody listens for is no exception', async () => {
    const later = vi.spyOn(globalThis, 'setTimeout')
    const outcome = pay()
    answer(approved)
    answer(approved)
    await outcome
    await Promise.resolve()
    // But for the one that asks whether the request was sent.
    expect(later.mock.calls.filter(([, time]) => time !== 10_000)).toEqual([])
    later.mockRestore()
  })
  it('an exception of the merchant’s listener is reported as uncaught, in a task of its own', async () => {
    const mine = new Error('mine')
    const outcome = pay({
      onLateAnswer: () => {
        throw mine
      },
    })
    answer(approved)
    await outcome
    const later = vi.spyOn(globalThis, 'setTimeout').mockReturnValue(0 as never)
    expect(() => answer(approved)).not.toThrow()
    await Promise.resolve()
    const [report] = later.mock.calls[0] ?? []
    later.mockRestore()
    expect(report).toThrow(mine)
  })
  it('leaves no listener behind, and no timer', async () => {
    const { signal } = new AbortController()
    const spies = [window, document, signal].map((target: EventTarget) => [
      vi.spyOn(target, 'addEventListener'),
      vi.spyOn(target, 'removeEventListener'),
    ])
    const environment = { setTimeout: vi.fn((_: () => void, time: number) => time), clearTimeout: vi.fn() }
    const outcome = pay({ signal, timeLimit: 1000 }, environment)
    answer(approved)
    await outcome
    for (const [added, removed] of spies) {
      expect(added?.mock.calls).toHaveLength(1)
      expect(removed?.mock.calls).toEqual(added?.mock.calls)
      added?.mockRestore()
      removed?.mockRestore()
    }
    expect(environment.setTimeout.mock.calls.map(([, time]) => time)).toEqual([1000, 10_000])
    expect(environment.clearTimeout.mock.calls).toEqual([[1000], [10_000]])
  })
  it('sets no timer for a payment that has been answered', async () => {
    imp.request_pay.mockImplementationOnce((_, callback) => callback(approved))
    const setTimeout = vi.fn()
    await pay({ timeLimit: 1000 }, { setTimeout })
    expect(setTimeout).not.toHaveBeenCalled()
  })
  it('a second answer goes to onLateAnswer, not inside PortOne’s callback', async () => {
    const onLateAnswer = vi.fn()
    const outcome = pay({ onLateAnswer })
    answer(approved)
    answer({ success: false, ...approved, error_msg: '한도초과' })
    expect(onLateAnswer).not.toHaveBeenCalled()
    expect(await outcome).toMatchObject({ status: 'completed' })
    expect(onLateAnswer).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ status: 'failed', code: 'declined', merchantUid: 'order-1' }),
    )
  })
  it('abort settles as unknown, closes the window and frees the place', async () => {
    const controller = new AbortController()
    const onLateAnswer = vi.fn()
    const outcome = pay({ signal: controller.signal, onLateAnswer })
    expect(await now(outcome)).toBe('open')
    controller.abort()
    expect(await outcome).toEqual({
      status: 'unknown',
      code: 'aborted',
      merchantUid: 'order-1',
      impUid: null,
      provider: 'kcp',
      confirm: 'requested',
      money: 'may-have-moved',
    })
    expect(imp.close).toHaveBeenCalledOnce()
    answer(approved)
    await Promise.resolve()
    expect(onLateAnswer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 'completed' }))
  })
  const without = { success: false, merchant_uid: 'order-1', error_msg: '한도초과' }
  it.each([
    ['answered, and one without a number', approved, without, 'failed'],
    ['given up, and one with a number', undefined, { ...approved, ...without }, 'failed'],
    ['given up, and one without: the echo of its end', undefined, without, undefined],
  ])('an answer to a payment that was %s', async (_, first, second, heard) => {
    const controller = new AbortController()
    const late: string[] = []
    const outcome = pay({ signal: controller.signal, onLateAnswer: ({ status }) => late.push(status) })
    if (first) answer(first)
    else controller.abort()
    await outcome
    answer(second)
    await Promise.resolve()
    expect(late).toEqual(heard ? [heard] : [])
  })
  it.each<[string, () => void]>([
    ['nothing else', () => {}],
    ['an alert', () => window.alert('쿠폰이 적용되었습니다.')],
    ['a popup', () => window.open('https://shop.example/coupon', '_blank')],
  ])('abort frees the place in the same tick, also after %s of the page’s own', async (_, act) => {
    vi.stubGlobal('alert', vi.fn())
    vi.stubGlobal('open', () => null)
    const controller = new AbortController()
    const outcome = pay({ signal: controller.signal })
    act()
    controller.abort()
    expect(heldBy()).toBeUndefined()
    expect(await outcome).toMatchObject({ code: 'aborted' })
    vi.unstubAllGlobals()
  })
  it('abort after the answer changes nothing', async () => {
    const controller = new AbortController()
    const outcome = pay({ signal: controller.signal })
    answer(approved)
    controller.abort()
    expect(await outcome).toMatchObject({ status: 'completed' })
    expect(imp.close).not.toHaveBeenCalled()
  })
  it('the time limit settles as unknown', async () => {
    let fire = () => {}
    const clearTimeout = vi.fn()
    const environment = {
      setTimeout: (callback: () => void, milliseconds: number) => {
        if (milliseconds === 600_000) fire = callback
        return milliseconds
      },
      clearTimeout,
    }
    const outcome = pay({ timeLimit: 600_000 }, environment)
    expect(await now(outcome)).toBe('open')
    fire()
    expect(await outcome).toMatchObject({ status: 'unknown', code: 'time-limit', money: 'may-have-moved' })
    const answered = pay({ timeLimit: 600_000 }, environment)
    answer(approved)
    await answered
    expect(clearTimeout).toHaveBeenCalledWith(600_000)
  })
  describe('a script that has not looked at the request after ten seconds', () => {
    const unsent = async (request_pay: (sent: Record<string, unknown>, callback: Callback) => void) => {
      vi.useFakeTimers()
      const { setTimeout, clearTimeout } = globalThis
      const outcome = pay({}, { imp: { ...imp, request_pay }, setTimeout, clearTimeout } as never)
      await vi.advanceTimersByTimeAsync(9999)
      const before = await Promise.race([outcome, Promise.resolve('open')])
      await vi.advanceTimersByTimeAsync(1)
      vi.useRealTimers()
      return { before, outcome: await Promise.race([outcome, Promise.resolve('open')]) }
    }
    it('has sent nothing: refused, and it can send nothing any more', async () => {
      let handed: Record<string, unknown> = {}
      const { before, outcome } = await unsent((sent) => {
        handed = sent
      })
      expect(before).toBe('open')
      expect(outcome).toMatchObject({
        status: 'refused',
        code: 'imp-unavailable',
        money: 'not-moved',
        message: expect.stringContaining('waits for its frames'),
      })
      expect(() => JSON.stringify(handed)).toThrow('given up')
      await Promise.resolve()
    })
    it.each<[string, (sent: Record<string, unknown>) => unknown]>([
      ['copies it', (sent) => ({ ...sent })],
      ['writes it down', (sent) => JSON.stringify(sent)],
      ['reads its number', (sent) => sent.merchant_uid],
      ['gives it another number', (sent) => Object.assign(sent, { merchant_uid: 'other' })],
      ['clones it', (sent) => structuredClone(sent)],
      ['takes its number away', (sent) => Reflect.deleteProperty(sent, 'merchant_uid')],
      [
        'counts tries in its number',
        (sent) => {
          for (const number of [1, 2]) sent.merchant_uid = `order-1-${number}`
          expect(sent.merchant_uid).toBe('order-1-2')
        },
      ],
    ])('may have sent something where it %s', async (_, look) => {
      const { outcome } = await unsent((sent, callback) => {
        answer = callback
        look(sent)
      })
      expect(outcome).toBe('open')
      answer(approved)
    })
    it('sees the request as it was', () => {
      let seen: unknown
      void pay({}, { imp: { ...imp, request_pay: (sent: object) => (seen = { ...sent }) } } as never)
      expect(Object.entries(seen as object)).toEqual(Object.entries({ ...request, confirm_url: confirmUrl }))
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    })
  })
  it('the page’s return from the back/forward cache settles as unknown', async () => {
    const outcome = pay()
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(await now(outcome)).toBe('open')
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(await outcome).toMatchObject({ status: 'unknown', code: 'page-restored' })
    expect(imp.close).toHaveBeenCalledOnce()
  })
  it('a pageshow without a payment is nobody’s business', () => {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(imp.close).not.toHaveBeenCalled()
  })
  it('an order that is paid again after it was given up: a late answer to the first call is not the second’s', async () => {
    const onLateAnswer = vi.fn()
    const controller = new AbortController()
    const first = pay({ signal: controller.signal, onLateAnswer })
    const answerFirst = answer
    controller.abort()
    expect(await first).toMatchObject({ status: 'unknown', code: 'aborted' })
    const second = pay()
    answerFirst({ ...approved, imp_uid: 'imp_first' })
    expect(await now(second)).toBe('open')
    expect(onLateAnswer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ impUid: 'imp_first' }))
    answer({ ...approved, imp_uid: 'imp_second' })
    expect(await second).toMatchObject({ status: 'completed', impUid: 'imp_second' })
    expect(onLateAnswer).toHaveBeenCalledOnce()
    expect(sessionStorage).toHaveLength(0)
  })
  describe('1.1.5, which has no close and loses who waits, is asked again after a late answer, but not', () => {
    const script = { request_pay: imp.request_pay }
    /** Gives a first payment up, opens a second, and hands out the answer to the first. */
    const lateAnswer = async (environment: Partial<PayEnvironment>, options: Partial<ConfirmOptions> = {}) => {
      const controller = new AbortController()
      const first = pay({ signal: controller.signal }, { imp: script, ...environment })
      const answerFirst = answer
      controller.abort()
      await first
      const second = pay(options, { imp: script, ...environment })
      expect(imp.request_pay).toHaveBeenCalledTimes(2)
      return { second, answerFirst }
    }
    it.each([undefined, {}])('where nobody sees whether it waits: the page is %j', async (page) => {
      const { second, answerFirst } = await lateAnswer({ window: page as never })
      answerFirst(approved)
      expect(await now(second)).toBe('open')
      expect(imp.request_pay).toHaveBeenCalledTimes(2)
      answer(approved)
      expect(await second).toMatchObject({ status: 'completed' })
    })
    it('for a payment that is being ended', async () => {
      const controller = new AbortController()
      const { second, answerFirst } = await lateAnswer({}, { signal: controller.signal })
      const overlay = document.createElement('div')
      overlay.className = 'imp-dialog'
      overlay.append(document.createElement('iframe'))
      document.body.append(overlay)
      controller.abort()
      expect(await second).toMatchObject({ code: 'aborted' })
      expect(await pay()).toMatchObject({
        code: 'payment-in-progress',
        inProgress: { endsBy: expect.any(Number) },
        message: expect.stringContaining('endsBy'),
      })
      answerFirst(approved)
      await Promise.resolve()
      expect(imp.request_pay).toHaveBeenCalledTimes(2)
      overlay.remove()
      await vi.waitFor(() => expect(heldBy()).toBeUndefined())
    })
  })
  it('an old script without close is left as it is', async () => {
    const controller = new AbortController()
    const outcome = pay({ signal: controller.signal }, { imp: { request_pay: imp.request_pay } })
    controller.abort()
    expect(await outcome).toMatchObject({ code: 'aborted' })
  })
})

describe('what the page saw the browser block', () => {
  const before = () => null
  const violation = (disposition: 'enforce' | 'report', more = {}) =>
    document.dispatchEvent(
      Object.assign(new Event('securitypolicyviolation'), {
        effectiveDirective: 'frame-src',
        blockedURI: 'https://checkout.teledit.com/pay',
        documentURI: location.href,
        disposition,
        ...more,
      }),
    )
  it('each thing is told once: a frame of every channel is the same fault', async () => {
    vi.stubGlobal('open', before)
    const outcome = pay()
    window.open('https://checkout.teledit.com/', '_blank', 'width=1')
    for (const effectiveDirective of ['frame-src', 'form-action'])
      for (const host of ['checkout.teledit.com', 'pg.example'])
        for (const path of ['pay', 'pay?of=another', 'pay'])
          violation('enforce', { effectiveDirective, blockedURI: `https://${host}/${path}` })
    answer(approved)
    expect((await outcome).blockedBy).toEqual([
      { kind: 'popup', host: 'checkout.teledit.com' },
      { kind: 'csp', directive: 'frame-src', host: 'checkout.teledit.com' },
      { kind: 'csp', directive: 'frame-src', host: 'pg.example' },
      { kind: 'csp', directive: 'form-action', host: 'checkout.teledit.com' },
      { kind: 'csp', directive: 'form-action', host: 'pg.example' },
    ])
    vi.unstubAllGlobals()
  })
  describe('a turn after a request failed the browser says what blocked it', () => {
    const failed = (error_msg: string) => ({ merchant_uid: 'order-1', error_code: 'F500', error_msg })
    const turns = () => {
      const acts: (() => void)[] = []
      const setTimeout = vi.fn((act: () => void, time: number) => (time === 0 ? acts.push(act) : 0))
      return { setTimeout, pass: () => acts.splice(0).map((act) => act()) }
    }
    it('an outcome that is the network’s waits for that, and no newer call changes it meanwhile', async () => {
      const { setTimeout, pass } = turns()
      const outcome = pay({}, { setTimeout })
      answer(failed('Failed to fetch'))
      expect(await now(outcome)).toBe('open')
      violation('enforce', { effectiveDirective: 'connect-src' })
      expect(await pay({ replaceOpen: true })).toMatchObject({ code: 'payment-in-progress' })
      pass()
      expect(await outcome).toMatchObject({
        status: 'failed',
        code: 'network',
        blockedBy: [{ kind: 'csp', directive: 'connect-src' }],
      })
      expect(imp.close).not.toHaveBeenCalled()
    })
    it.each([
      ['another failure', failed('한도초과'), 'failed'],
      ['an answer', approved, 'completed'],
    ])('%s waits for nothing', async (_, response, status) => {
      const outcome = pay({}, { setTimeout: turns().setTimeout })
      answer(response)
      expect(await now(outcome)).toMatchObject({ status })
    })
  })
  it('what is no address is named as it is', async () => {
    const outcome = pay()
    violation('report', { effectiveDirective: 'img-src' })
    for (const blockedURI of ['inline', 'data', '/relative'])
      violation('enforce', { effectiveDirective: 'script-src', blockedURI, documentURI: 'about:blank' })
    answer(approved)
    expect(await outcome).toMatchObject({
      blockedBy: ['inline', 'data', '/relative'].map((host) => ({ kind: 'csp', directive: 'script-src', host })),
    })
  })
  it.each([undefined, {}])('there is nothing to see where there is no page, but %j', async (page) => {
    const outcome = pay({}, { window: page as never })
    answer(approved)
    expect(await outcome).toMatchObject({ status: 'completed' })
  })
  it('a policy violation is named, so that a cancel is not believed blindly', async () => {
    const outcome = pay()
    violation('enforce')
    violation('report')
    answer({ success: false, ...approved, error_msg: '[결제포기] 사용자가 결제를 취소하셨습니다' })
    expect(await outcome).toMatchObject({
      code: 'user-cancelled',
      blockedBy: [{ kind: 'csp', directive: 'frame-src', host: 'checkout.teledit.com' }],
    })
  })
  it('a refused popup is named, and open is put back', async () => {
    const real = vi.fn(() => null)
    vi.stubGlobal('open', real)
    const mine = window.open
    const outcome = pay({ signal: AbortSignal.timeout(20) })
    expect(window.open('https://pay.example/window?x=1', '_blank', 'width=1')).toBeNull()
    expect(real).toHaveBeenCalledExactlyOnceWith('https://pay.example/window?x=1', '_blank', 'width=1')
    window.open('https://pay.example/', '_blank', 'noopener')
    window.open()
    expect(await outcome).toMatchObject({
      blockedBy: [
        { kind: 'popup', host: 'pay.example' },
        { kind: 'popup', host: null },
      ],
    })
    expect(window.open).toBe(mine)
    vi.unstubAllGlobals()
  })
  it.each([
    ['a getter', () => ({ get: () => before, configurable: true })],
    ['not writable', () => ({ value: before, configurable: true })],
    ['not configurable', () => ({ value: before, writable: true })],
  ])('the page’s own open is put back as it was: %s', async (_, descriptor) => {
    const page = Object.assign(new EventTarget(), { document, location })
    Object.defineProperty(page, 'open', { ...descriptor() })
    const was = Object.getOwnPropertyDescriptor(page, 'open')
    const outcome = pay({}, { window: page as never })
    const { open } = page as unknown as Window
    expect(open).not.toBe(before)
    open('https://pay.example/')
    // Who asks whether the browser has it hears the truth, while the payment is open.
    expect(page).not.toHaveProperty('fetch')
    answer(approved)
    expect(await outcome).toMatchObject({ blockedBy: [{ kind: 'popup', host: 'pay.example' }] })
    expect(Object.getOwnPropertyDescriptor(page, 'open')).toEqual(was)
    expect(page).not.toHaveProperty('alert')
  })
  it.each([
    ['fetch', []],
    ['fetch', ['/stock', undefined]],
    ['fetch', [Object.create(null), { method: 'POST' }]],
    ['fetch', ['/log?of=https://checkout-service.prod.iamport.co/api', { method: 'POST' }]],
    ['open', []],
    ['open', ['/', '_blank', '', true]],
  ] as const)('%s is called with what it was called with: %j', async (name, given) => {
    const theirs = vi.fn(() => null)
    vi.stubGlobal(name, theirs)
    const outcome = pay()
    ;(window[name] as (...all: unknown[]) => unknown)(...given)
    expect(theirs.mock.calls).toEqual([given])
    answer(approved)
    await outcome
    vi.unstubAllGlobals()
  })
  it('a page that froze them is left alone', async () => {
    const page = Object.freeze(Object.assign(new EventTarget(), { document, location, open: before, alert: before }))
    const outcome = pay({}, { window: page as never })
    page.open()
    answer(approved)
    expect(await outcome).not.toHaveProperty('blockedBy')
  })
  it('is absent when nothing was seen, and nothing is heard after the payment', async () => {
    const outcome = pay()
    answer(approved)
    violation('enforce')
    expect(await outcome).not.toHaveProperty('blockedBy')
  })
})

describe("Instagram's webview", () => {
  const environment = { userAgent: instagram }
  it('pays without confirm_url when the fallback says so at once, in the same tick', async () => {
    const outcome = pay({ instagram: payWithoutConfirm() }, environment)
    expect(imp.request_pay).toHaveBeenCalledExactlyOnceWith(request, expect.any(Function))
    answer(approved)
    expect(await outcome).toMatchObject({ status: 'completed', confirm: 'skipped' })
  })
  it.each([
    ['a precheck that says yes later', payWithoutConfirm({ precheck: async () => true })],
    ['a function of the merchant’s', async () => ({ action: 'pay-without-confirm' as const })],
  ])('%s', async (_, fallback) => {
    const outcome = pay({ instagram: fallback }, environment)
    expect(imp.request_pay).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(imp.request_pay).toHaveBeenCalledOnce())
    answer(approved)
    expect(await outcome).toMatchObject({ confirm: 'skipped' })
    expect(JSON.stringify(imp.request_pay.mock.calls)).not.toContain('confirm_url')
  })
  it.each([
    [
      'a precheck that says no',
      payWithoutConfirm({ precheck: () => ({ proceed: false, reason: '재고 없음' }) }),
      { reason: '재고 없음' },
    ],
    ['a precheck that says no later', payWithoutConfirm({ precheck: async () => false }), { reason: null }],
    [
      'a precheck that throws',
      payWithoutConfirm({
        precheck: () => {
          throw new Error('down')
        },
      }),
      { cause: new Error('down') },
    ],
    [
      'a precheck that rejects',
      payWithoutConfirm({
        precheck: async () => {
          throw new Error('down')
        },
      }),
      { cause: new Error('down') },
    ],
    ['a fallback that decides nothing', () => undefined, {}],
    ['a fallback that decides nothing later', async () => undefined, {}],
    ['a fallback that decides null later', async () => null, {}],
    ['a fallback that decides nonsense', () => ({ action: 'pay' }), {}],
    [
      'a fallback that says the customer left',
      () => ({ action: 'stop', customer: 'may-have-left' }),
      { customer: 'may-have-left' },
    ],
  ])('%s opens nothing', async (_, fallback, expected) => {
    const outcome = await pay({ instagram: fallback as never }, environment, { ...request })
    expect(outcome).toMatchObject({
      status: 'refused',
      code: 'instagram-webview',
      customer: 'stays',
      confirm: 'skipped',
      ...expected,
    })
    expect(imp.request_pay).not.toHaveBeenCalled()
  })
  it('opens nothing where no fallback is given, and says what stopped it', async () => {
    expect(await pay({}, environment)).toEqual({
      status: 'refused',
      code: 'instagram-webview',
      merchantUid: 'order-1',
      reason: null,
      customer: 'stays',
      confirm: 'skipped',
      money: 'not-moved',
      message: "PortOne's confirm process can't work in Instagram's webview; the fallback opened nothing.",
    })
  })
  it('a late answer to an earlier payment is heard while the fallback decides', async () => {
    const onLateAnswer = vi.fn()
    const controller = new AbortController()
    const first = pay({ signal: controller.signal, onLateAnswer })
    controller.abort()
    await first
    const never: InstagramFallback = () => new Promise(() => {})
    const second = pay({ instagram: never }, environment)
    answer(approved)
    await Promise.resolve()
    expect(onLateAnswer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ impUid: 'imp_1' }))
    expect(await now(second)).toBe('open')
    const third = pay({ replaceOpen: true })
    expect(await second).toMatchObject({ code: 'aborted' })
    answer(approved)
    await third
  })
  it('asks the fallback about the order, with a signal that tells when nobody waits any more', async () => {
    const fallback = vi.fn(({ signal }: FallbackContext) => ({
      action: 'stop' as const,
      reason: String(signal?.aborted),
    }))
    expect(await pay({ instagram: fallback }, environment)).toMatchObject({ reason: 'false' })
    const asked = { request, userAgent: instagram, signal: expect.any(AbortSignal) }
    expect(fallback).toHaveBeenCalledExactlyOnceWith(asked)
  })
  it('holds the place while the fallback decides, and gives it back', async () => {
    let decide = (_: { action: 'stop' }) => {}
    const first = pay(
      {
        instagram: () =>
          new Promise((resolve) => {
            decide = resolve
          }),
      },
      environment,
    )
    expect(await pay()).toMatchObject({ code: 'payment-in-progress' })
    decide({ action: 'stop' })
    expect(await first).toMatchObject({ code: 'instagram-webview' })
  })
  it('an abort while the fallback decides opens nothing', async () => {
    const controller = new AbortController()
    const outcome = pay(
      {
        signal: controller.signal,
        instagram: async ({ signal }) => {
          controller.abort()
          expect(signal?.aborted).toBe(true)
          return { action: 'pay-without-confirm' }
        },
      },
      environment,
    )
    expect(await outcome).toMatchObject({ status: 'refused', code: 'aborted' })
    expect(imp.request_pay).not.toHaveBeenCalled()
  })
  it('a newer call takes the place of one whose fallback decides late, or never', async () => {
    const { signal } = new AbortController()
    for (const own of [{}, { signal }])
      for (const decisions of [[], [{ action: 'pay-without-confirm' }], [{ action: 'stop' }]] as FallbackDecision[][]) {
        let told: AbortSignal | undefined
        let decide = (_: FallbackDecision) => {}
        const instagram: InstagramFallback = ({ signal }) => {
          told = signal
          return new Promise((resolve) => {
            decide = resolve
          })
        }
        const first = pay({ ...own, instagram }, environment)
        const second = pay({ replaceOpen: true })
        expect(told?.aborted).toBe(true)
        expect(imp.request_pay).toHaveBeenCalledOnce()
        for (const decision of decisions) decide(decision)
        expect(await first).toMatchObject({
          status: 'refused',
          code: 'aborted',
          money: 'not-moved',
          message: expect.stringMatching(/newer/),
        })
        expect(await pay()).toMatchObject({ code: 'payment-in-progress' })
        answer(approved)
        expect(await second).toMatchObject({ status: 'completed' })
        expect(imp.request_pay).toHaveBeenCalledOnce()
        imp.request_pay.mockClear()
      }
  })
  it('is asked again by a newer call, in the place of the one that waits', async () => {
    const never: InstagramFallback = () => new Promise(() => {})
    const calls = [1, 2, 3].map(() => pay({ instagram: never, replaceOpen: true }, environment))
    const last = pay({ instagram: () => ({ action: 'pay-without-confirm' }), replaceOpen: true }, environment)
    for (const call of calls) expect(await call).toMatchObject({ status: 'refused', code: 'aborted' })
    answer(approved)
    expect(await last).toMatchObject({ status: 'completed', confirm: 'skipped' })
  })
})

describe('the merchant’s own functions', () => {
  it('hear warnings before anything opens', async () => {
    const onWarning = vi.fn(() => expect(imp.request_pay).not.toHaveBeenCalled())
    const merchant_uid = 'x'.repeat(41)
    const outcome = pay({ onWarning }, {}, { ...request, merchant_uid })
    expect(onWarning).toHaveBeenCalledExactlyOnceWith({ path: 'request.merchant_uid', message: expect.any(String) })
    answer({ ...approved, merchant_uid })
    await outcome
  })
  it('get warnings on the console by default', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const merchant_uid = 'x'.repeat(41)
    const outcome = pay({}, {}, { ...request, merchant_uid })
    answer({ ...approved, merchant_uid })
    await outcome
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('request.merchant_uid'))
    warn.mockRestore()
  })
  it('may throw: a warning’s listener stops no payment', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const merchant_uid = 'x'.repeat(41)
    const outcome = pay(
      {
        onWarning: () => {
          throw new Error('mine')
        },
      },
      {},
      { ...request, merchant_uid },
    )
    answer({ ...approved, merchant_uid })
    expect(await outcome).toMatchObject({ status: 'completed' })
    expect(error).toHaveBeenCalledExactlyOnceWith(new Error('mine'))
    error.mockRestore()
  })
})

describe('what is remembered over a redirect', () => {
  it('is there while the window is open, and gone with the answer', async () => {
    const outcome = pay()
    await Promise.resolve()
    expect(sessionStorage.getItem('imp-confirm:order-1')).toMatch(/^requested kcp \d+$/)
    answer(approved)
    await outcome
    expect(sessionStorage).toHaveLength(0)
  })
  it('stays with an answer that tells nothing', async () => {
    const outcome = pay()
    await Promise.resolve()
    answer({ imp_uid: 'imp_2', merchant_uid: 'order-2' })
    expect(await outcome).toMatchObject({ code: 'other-order' })
    await Promise.resolve()
    expect(sessionStorage.getItem('imp-confirm:order-1')).toMatch(/^requested kcp \d+$/)
  })
  it('stays when the wait was given up, since the redirect may still come', async () => {
    const outcome = pay({ signal: AbortSignal.timeout(1) })
    expect(await outcome).toMatchObject({ code: 'aborted' })
    expect(sessionStorage.getItem('imp-confirm:order-1')).toMatch(/^requested kcp \d+$/)
  })
  it('stays when the wait was given up in the tick of the call', async () => {
    const controller = new AbortController()
    const outcome = pay({ signal: controller.signal })
    controller.abort()
    expect(await outcome).toMatchObject({ code: 'aborted' })
    expect(sessionStorage.getItem('imp-confirm:order-1')).toMatch(/^requested kcp \d+$/)
  })
  it('is written after request_pay was called, and not when that has answered', async () => {
    const storage = { getItem: vi.fn(), setItem: vi.fn(), removeItem: vi.fn() }
    imp.request_pay.mockImplementationOnce((_, callback) => {
      expect(storage.setItem).not.toHaveBeenCalled()
      callback(approved)
    })
    await pay({}, { storage })
    expect(storage.setItem).not.toHaveBeenCalled()
  })
})
