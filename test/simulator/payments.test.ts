import { afterEach, describe, expect, it, vi } from 'vitest'
import { confirmEndpoint } from '../../src/endpoint/confirm-endpoint.ts'
import { approve, decline } from '../../src/endpoint/decision.ts'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'
import { readPayRedirect } from '../../src/payment/read-pay-redirect.ts'
import { requestPayWithConfirm } from '../../src/payment/request-pay-with-confirm.ts'
import type { PaymentWindow } from '../../src/simulator/payment-window.ts'
import { simulateImp } from '../../src/simulator/simulate-imp.ts'
import type { SimulateImpOptions } from '../../src/simulator/simulate-imp-options.ts'
import type { SimulatedOutcome } from '../../src/simulator/simulated-answer.ts'
import { virtualClock } from '../../src/simulator/virtual-clock.ts'
import { payWithoutConfirm } from '../../src/webview/pay-without-confirm.ts'

const confirmUrl = 'https://shop.example/payments/confirm'
const request = { pg: 'tosspayments', merchant_uid: 'order-1', amount: 1000 } as const
const instagram =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 389.0.0.30.85 (iPhone14,7; iOS 17_5)'

let restore = () => {}
afterEach(() => {
  restore()
  vi.unstubAllGlobals()
})
const simulate = (options: SimulateImpOptions = {}) => {
  const portone = simulateImp(options)
  restore = portone.restore
  return portone
}
/** A shop with this many pieces, and its confirm endpoint. */
const shopWith = (stock: number) => {
  const handler = confirmEndpoint(() => (stock-- > 0 ? approve() : decline('재고수량부족')))
  return { fetch: (url: string, init: RequestInit) => handler(new Request(url, init)) }
}

describe('a payment by the confirm process', () => {
  it('completes while there is stock, and is declined in the endpoint’s words when there is none', async () => {
    const portone = simulate(shopWith(1))
    expect(await requestPayWithConfirm(request, { confirmUrl })).toMatchObject({ status: 'completed' })
    expect(await requestPayWithConfirm({ ...request, merchant_uid: 'order-2' }, { confirmUrl })).toMatchObject({
      status: 'failed',
      code: 'confirm-declined',
      reason: '재고수량부족',
      money: 'not-moved',
    })
    expect(portone.payments.map(({ approved }) => approved)).toEqual([true, false])
    expect(portone.confirmCalls).toMatchObject([
      { url: confirmUrl, body: { merchant_uid: 'order-1', amount: 1000 }, answer: { approved: true } },
      { body: { merchant_uid: 'order-2' }, answer: { approved: false, status: 409 } },
    ])
    expect(portone.confirmCalls[0]?.body.imp_uid).toBe(portone.payments[0]?.impUid)
  })

  it('asks nobody without a confirm_url', async () => {
    const portone = simulate({ fetch: vi.fn() })
    await new Promise((resolve) => portone.IMP.request_pay({ ...request }, resolve))
    expect(portone.confirmCalls).toEqual([])
    expect(portone.payments).toMatchObject([{ approved: true }])
  })

  it('asks nobody in Instagram, even when a confirm_url gets there', async () => {
    const fetch = vi.fn()
    const portone = simulate({ fetch, userAgent: instagram })
    const answer = await new Promise((resolve) =>
      portone.IMP.request_pay({ ...request, confirm_url: confirmUrl }, resolve),
    )
    expect(fetch).not.toHaveBeenCalled()
    expect(readPayResponse(answer)).toMatchObject({ status: 'completed' })
    expect(portone.events).toContainEqual(
      expect.objectContaining({ step: 'confirm-skipped', detail: 'instagram-webview' }),
    )
    const outcome = await requestPayWithConfirm(request, {
      confirmUrl,
      instagram: payWithoutConfirm(),
      environment: { userAgent: instagram },
    })
    expect(outcome).toMatchObject({ status: 'completed', confirm: 'skipped' })
    expect(portone.requests[1]).not.toHaveProperty('confirm_url')
  })

  it.each<[what: string, confirm: SimulateImpOptions['confirm'], reason: string | null]>([
    ['a reason', () => ({ approved: false, reason: '품절' }), '품절'],
    ['no reason', async () => ({ approved: false }), null],
    [
      'a whole message',
      () => ({ approved: false, message: '가맹점 요청에 의해 결제를 중단합니다. (상세사유 : 끝)' }),
      '끝',
    ],
    ['an exception', () => Promise.reject(new Error('mine')), null],
    ['nothing at all', (() => undefined) as never, null],
  ])('stops by a confirm function with %s', async (_, confirm, reason) => {
    const portone = simulate({ confirm })
    expect(await requestPayWithConfirm(request, { confirmUrl })).toMatchObject({ code: 'confirm-declined', reason })
    expect(portone.payments).toMatchObject([{ approved: false }])
  })

  it('asks nobody for a named outcome, unless somebody to ask was given', async () => {
    const network = vi.fn()
    vi.stubGlobal('fetch', network)
    simulate({ outcome: 'completed' })
    expect(await requestPayWithConfirm(request, { confirmUrl })).toMatchObject({ status: 'completed' })
    expect(network).not.toHaveBeenCalled()
    restore()
    simulate({ outcome: 'completed', ...shopWith(0) })
    expect(await requestPayWithConfirm(request, { confirmUrl })).toMatchObject({ code: 'confirm-declined' })
  })

  it.each<[SimulatedOutcome, asked: boolean, approved: boolean]>([
    ['completed', true, true],
    ['awaiting-deposit', true, true],
    ['declined', true, false],
    ['user-cancelled', false, false],
    ['timed-out', false, false],
    ['already-paid', false, false],
    ['request-rejected', false, false],
    ['network', false, false],
    ['pg-error', false, false],
  ])('right before approval: %s asks: %s, is approved: %s', async (outcome, asked, approved) => {
    const confirm = vi.fn(() => ({ approved: true }) as const)
    const portone = simulate({ outcome, confirm })
    await requestPayWithConfirm(request, { confirmUrl })
    expect(confirm).toHaveBeenCalledTimes(asked ? 1 : 0)
    expect(portone.payments).toMatchObject([{ approved }])
  })

  it('is told step by step, in order and with the time', async () => {
    const clock = virtualClock(0)
    const told: string[] = []
    simulate({
      ...shopWith(1),
      clock,
      delay: 500,
      onEvent: ({ at, step, from, to }) => told.push(`${at} ${from}→${to} ${step}`),
    })
    const paying = requestPayWithConfirm(request, { confirmUrl })
    await clock.runAll()
    await paying
    expect(told).toEqual([
      '0 shop→script request',
      '0 script→portone prepare',
      '0 script→customer window-opened',
      '500 portone→confirm-endpoint confirm-request',
      '500 confirm-endpoint→portone confirm-response',
      '500 portone→pg approval-request',
      '500 pg→portone approved',
      '500 script→shop answer',
      '500 script→customer window-closed',
    ])
  })
})

describe('the outcome', () => {
  it('may be decided for each payment', async () => {
    simulate({
      outcome: async ({ merchantUid }) =>
        merchantUid === 'order-1' ? { outcome: 'declined', detail: 'stolen' } : 'user-cancelled',
    })
    expect(await requestPayWithConfirm(request, { confirmUrl })).toMatchObject({ code: 'declined', detail: 'stolen' })
    expect(await requestPayWithConfirm({ ...request, merchant_uid: 'order-2' }, { confirmUrl })).toMatchObject({
      code: 'user-cancelled',
    })
  })

  it('decided by nobody is what the confirm process says', async () => {
    simulate({ outcome: () => undefined, ...shopWith(0) })
    expect(await requestPayWithConfirm(request, { confirmUrl })).toMatchObject({ code: 'confirm-declined' })
  })

  it.each([[null], [undefined], ['text'], [7], [{}], [[]], [{ success: true }]])(
    'may be any answer at all: %j',
    async (answer) => {
      const portone = simulate({ answer })
      const given = await new Promise((resolve) => portone.IMP.request_pay({ ...request }, resolve))
      expect(given).toEqual(answer)
      expect(await requestPayWithConfirm(request, { confirmUrl })).toMatchObject({ status: 'unknown' })
    },
  )

  it('may be an answer made for the payment', async () => {
    simulate({
      answer: ({ merchantUid }: { merchantUid: string }) => ({ merchant_uid: merchantUid, error_code: 'F400' }),
    })
    expect(await requestPayWithConfirm(request, { confirmUrl })).toMatchObject({ code: 'pg-error' })
  })

  it.each<[pg: string, message: string]>([
    ['html5_inicis', '사용자가 결제를 취소하셨습니다'],
    ['kakaopay', '[결제포기] 사용자가 결제를 취소하셨습니다'],
    ['kcp', '사용자 결제 취소'],
  ])('has the words of %s', async (pg, message) => {
    const portone = simulate({ outcome: 'user-cancelled' })
    const answer = await new Promise((resolve) => portone.IMP.request_pay({ ...request, pg }, resolve))
    expect(answer).toMatchObject({ success: false, pg_provider: pg, error_msg: message })
    expect(answer).not.toHaveProperty('error_code')
  })

  it('may have words of your own', async () => {
    simulate({ outcome: 'pg-error', message: '통신사 점검중' })
    expect(await requestPayWithConfirm(request, { confirmUrl })).toMatchObject({ raw: { error_msg: '통신사 점검중' } })
  })
})

describe('the window in your hands', () => {
  /** Opens a payment and gives its window. */
  const open = (options: SimulateImpOptions = {}) => {
    let window: PaymentWindow | undefined
    const clock = virtualClock()
    const portone = simulate({
      ...shopWith(1),
      clock,
      onOpen: (opened) => {
        window = opened
      },
      ...options,
    })
    const late = vi.fn()
    const paying = requestPayWithConfirm(request, {
      confirmUrl,
      onLateAnswer: late,
      timeLimit: 60_000,
      environment: { setTimeout: clock.setTimeout, clearTimeout: clock.clearTimeout },
    })
    return {
      portone,
      clock,
      late,
      /** Uses the window and waits for the outcome. */
      by: async (act: (window: PaymentWindow) => unknown) => {
        await clock.advance(0)
        if (!window) throw new Error('no window was opened')
        void act(window)
        await clock.runAll()
        return paying
      },
    }
  }

  it.each<[what: string, act: (window: PaymentWindow) => unknown, seen: object]>([
    ['approves', (window) => window.approve(), { status: 'completed' }],
    ['cancels', (window) => window.cancel(), { code: 'user-cancelled' }],
    ['declines', (window) => window.decline(), { code: 'declined', detail: 'limit' }],
    ['declines for a reason', (window) => window.decline('password'), { code: 'declined', detail: 'password' }],
    ['times out', (window) => window.answer('timed-out'), { code: 'timed-out' }],
    ['closes silently', (window) => window.closeSilently(), { status: 'unknown', code: 'time-limit' }],
    ['answers for another order', (window) => window.answerForOther('order-9'), { code: 'other-order' }],
    ['answers with a fault', (window) => window.answer({ faults: ['no-callback'] }), { code: 'time-limit' }],
  ])('%s', async (_, act, seen) => {
    expect(await open().by(act)).toMatchObject(seen)
  })

  it('declines by the confirm process', async () => {
    expect(await open(shopWith(0)).by((window) => window.approve())).toMatchObject({ code: 'confirm-declined' })
  })

  it('answers twice: the second is late', async () => {
    const { by, late, portone } = open()
    expect(await by((window) => window.answerTwice())).toMatchObject({ status: 'completed' })
    expect(late).toHaveBeenCalledTimes(1)
    expect(portone.confirmCalls).toHaveLength(1)
    expect(portone.payments).toMatchObject([{ answered: 2 }])
  })

  it.each([
    ['.simulated-checkout', 'tosspayments'],
    ['.imp-dialog', 'html5_inicis'],
  ])('has an element over the page to put buttons in: %s for %s', async (selector, pg) => {
    const opened = new Promise<PaymentWindow>((resolve) => simulate({ onOpen: resolve }))
    const paying = requestPayWithConfirm({ ...request, pg: pg as string }, { confirmUrl })
    const { overlay, cancel } = await opened
    expect(overlay).not.toBeNull()
    expect(overlay).toBe(document.querySelector(selector))
    await cancel()
    expect(await paying).toMatchObject({ code: 'user-cancelled' })
  })
})

describe('a redirect', () => {
  const pay = async (options: SimulateImpOptions, more: object = {}) => {
    const clock = virtualClock()
    const navigate = vi.fn()
    const portone = simulate({ clock, delivery: 'redirect', navigate, ...options })
    const answered = vi.fn()
    const asked = { ...request, m_redirect_url: 'https://shop.example/return?tab=2#done', ...more }
    portone.IMP.request_pay(asked, answered)
    await clock.runAll()
    expect(answered).not.toHaveBeenCalled()
    expect(portone.redirects).toEqual(navigate.mock.calls.flat())
    return String(navigate.mock.calls[0]?.[0])
  }

  it('of the old script says imp_success, and keeps the shop’s own query and fragment', async () => {
    const url = await pay({ script: 'old', outcome: 'completed' })
    expect(url).toMatch(
      /^https:\/\/shop\.example\/return\?tab=2&imp_uid=imp_\d{12}&merchant_uid=order-1&imp_success=true#done$/,
    )
  })

  it('of the current script has no flag, and the error when there is one', async () => {
    expect(await pay({ outcome: 'completed' })).toMatch(/\?tab=2&imp_uid=imp_\d{12}&merchant_uid=order-1#done$/)
    const failed = new URL(await pay({ outcome: 'user-cancelled' })).searchParams
    expect([...failed.keys()]).toEqual(['tab', 'imp_uid', 'merchant_uid', 'error_code', 'error_msg'])
    expect(failed.get('error_msg')).toBe('사용자가 결제를 취소하였습니다')
  })

  it.each<[SimulateImpOptions, object]>([
    [
      { script: 'old', outcome: 'completed' },
      { status: 'completed', merchantUid: 'order-1' },
    ],
    [
      { script: 'current', outcome: 'completed' },
      { status: 'completed', merchantUid: 'order-1' },
    ],
    [
      { script: 'old', outcome: 'confirm-declined', reason: '재고 & 수량=부족' },
      { code: 'confirm-declined', reason: '재고 & 수량=부족' },
    ],
    [
      { script: 'current', outcome: 'confirm-declined', reason: '품절' },
      { code: 'confirm-declined', reason: '품절' },
    ],
    [{ script: 'old', outcome: 'user-cancelled' }, { code: 'user-cancelled' }],
    [{ script: 'old', outcome: 'completed', faults: ['redirect-encoded'] }, { status: 'completed' }],
    [{ script: 'old', outcome: 'completed', faults: ['redirect-nested'] }, { status: 'completed' }],
    [{ script: 'old', outcome: 'completed', faults: ['redirect-repeated'] }, { merchantUid: 'order-1' }],
    [{ script: 'current', outcome: 'user-cancelled', faults: ['encoded-message'] }, { code: 'user-cancelled' }],
  ])('by %j is read back', async (options, seen) => {
    const url = await pay(options)
    expect(readPayRedirect(url, { expected: { merchantUid: 'order-1' } })).toMatchObject(seen)
  })

  it('without m_redirect_url goes to http://null', async () => {
    expect(await pay({ outcome: 'completed' }, { m_redirect_url: undefined })).toMatch(/^http:\/\/null\?imp_uid=/)
  })

  it('leaves the page through a form', async () => {
    await pay({ outcome: 'completed' })
    expect(document.querySelector('body > form')).toMatchObject({ target: '_top', method: 'post' })
  })
})
