import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'
import { requestPayWithConfirm } from '../../src/payment/request-pay-with-confirm.ts'
import { simulateImp } from '../../src/simulator/simulate-imp.ts'
import type { SimulateImpOptions } from '../../src/simulator/simulate-imp-options.ts'
import { type ScriptName, scripts } from '../../src/simulator/tables/scripts.ts'
import { virtualClock } from '../../src/simulator/virtual-clock.ts'

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148'
const confirmUrl = 'https://shop.example/payments/confirm'
const everyScript = Object.keys(scripts) as (keyof typeof scripts)[]
const v1 = everyScript.filter((name) => scripts[name].line === 'v1')
const inicis = { pg: 'html5_inicis', merchant_uid: 'order-1', amount: 1000 }
const toss = { pg: 'tosspayments', merchant_uid: 'order-1', amount: 1000 }

let restores: (() => void)[] = []
beforeEach(() => {
  vi.stubGlobal('alert', vi.fn())
  vi.spyOn(console, 'log').mockReturnValue()
})
afterEach(() => {
  for (const restore of restores) restore()
  restores = []
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})
function simulate(options: SimulateImpOptions = {}) {
  const clock = virtualClock()
  const portone = simulateImp({ clock, outcome: 'completed', ...options })
  restores.push(portone.restore)
  return { portone, clock }
}
const overlay = () => document.querySelector<HTMLElement>('div.imp-dialog.customizable')

describe('window.IMP', () => {
  it('is installed, and what was there comes back', () => {
    const page = window as { IMP?: unknown }
    const { portone } = simulate()
    expect(page.IMP).toBe(portone.IMP)
    portone.restore()
    expect('IMP' in page).toBe(false)
    page.IMP = 'the merchant’s own'
    simulate({ install: false })
    expect(page.IMP).toBe('the merchant’s own')
    simulate().portone.restore()
    expect(page.IMP).toBe('the merchant’s own')
    delete page.IMP
  })

  it.each(v1)('has getters alone in %s: they can neither be assigned nor spied on', (script) => {
    const { IMP } = simulate({ script }).portone
    expect(() => {
      IMP.request_pay = () => {}
    }).toThrow(TypeError)
    expect(() => vi.spyOn(IMP, 'request_pay')).toThrow()
    expect(Object.getOwnPropertyDescriptor(IMP, 'init')).toMatchObject({ configurable: false, set: undefined })
  })

  it('is plain in 1.x', () => {
    const { IMP } = simulate({ script: 'old' }).portone
    const mine = () => {}
    IMP.request_pay = mine
    expect(IMP.request_pay).toBe(mine)
  })

  it.each<[ScriptName, string[]]>([
    ['1.1.5', ['init', 'request_pay', 'certification', 'agency', 'communicate']],
    ['1.1.7', ['init', 'request_pay', 'certification', 'agency', 'communicate', 'close', 'naver_zzim']],
    ['1.2.1', ['init', 'request_pay', 'certification', 'agency', 'communicate', 'close', 'naver_zzim', 'payport']],
  ])('has in %s the methods %j', (script, names) => {
    expect(Object.keys(simulate({ script }).portone.IMP).sort()).toEqual(names.sort())
  })

  it('opens by loadUI in v1 as by request_pay', async () => {
    const { portone, clock } = simulate({ script: 'current', outcome: 'user-cancelled' })
    const answered = vi.fn()
    const { loadUI } = portone.IMP as unknown as { loadUI: (ui: string, request: object, callback: unknown) => void }
    loadUI('paypal-spb', { pg: 'paypal_v2', merchant_uid: 'o', amount: 1 }, answered)
    await clock.runAll()
    expect(readPayResponse(answered.mock.calls[0]?.[0])).toMatchObject({ code: 'user-cancelled' })
  })

  it('is replaced by a fresh one when v1 is loaded twice, and kept by 1.x', async () => {
    const { portone, clock } = simulate({ script: 'current' })
    const first = portone.IMP
    portone.loadAgain()
    expect(portone.IMP).not.toBe(first)
    expect((window as { IMP?: unknown }).IMP).toBe(portone.IMP)
    portone.IMP.request_pay({ ...toss }, () => {})
    await clock.advance(0)
    expect(portone.alerts).toEqual([expect.stringMatching(/^판매자 코드가 설정되지 않았습니다/)])

    const old = simulate({ script: 'old' }).portone
    const kept = old.IMP
    old.loadAgain()
    expect(old.IMP).toBe(kept)
  })
})

describe('the request', () => {
  it.each(everyScript)('goes through whole in %s, confirm_url and nested objects too', async (script) => {
    const request = { ...inicis, confirm_url: confirmUrl, unheard_of: { a: [1, { b: 2 }] } }
    const { portone, clock } = simulate({ script })
    const { requests } = portone
    portone.IMP.request_pay({ ...request }, () => {})
    await clock.advance(0)
    expect(requests).toEqual([request])
    const sent = portone.events.find(({ step }) => step === 'prepare')?.detail
    expect(sent).toMatchObject({ action: 'payment', from: 'iamport-sdk', data: request })
  })

  it('is posted with what the checkout path adds to it', () => {
    const sent = (script: ScriptName) => {
      const { portone } = simulate({ script, userAgent: iphone, initialised: false })
      portone.IMP.init('imp00000000')
      portone.IMP.request_pay({ ...toss }, () => {})
      return portone.events.find(({ step }) => step === 'prepare')?.detail
    }
    const code = { userCode: 'imp00000000', tierCode: '' }
    for (const script of ['1.3.0', '1.5.0', '1.8.2'] as const)
      expect(sent(script)).toEqual({ data: { ...code, ...toss, sdkVersion: script } })
    expect(sent('1.10.0')).toEqual({
      data: { ...code, ...toss, actionType: 'REQUEST_PAY' },
      deviceInfo: { platformType: 'PLATFORM_TYPE_MOBILE', isIpad: false },
      sdkVersion: '1.10.0',
    })
  })

  it('is written into on the legacy path, when it is sent, and not on the checkout path', async () => {
    const { portone, clock } = simulate({ script: '1.10.0', initialised: false })
    portone.IMP.agency?.('imp00000000', 'ABC')
    const legacy: Record<string, unknown> = { amount: 1000 }
    portone.IMP.request_pay(legacy, () => {})
    expect(legacy).toEqual({ amount: 1000 })
    await clock.advance(0)
    expect(legacy).toEqual({
      amount: 1000,
      merchant_uid: `nobody_${clock.now()}`,
      pay_method: 'card',
      request_id: `req_${clock.now()}`,
      tier_code: 'ABC',
    })
    const checkout = { ...toss }
    portone.IMP.request_pay(checkout, () => {})
    await clock.advance(0)
    expect(checkout).toEqual(toss)
    expect(portone.requests).toEqual([{ amount: 1000 }, toss])
  })

  it.each(everyScript)(
    '%s: frozen, it is never answered: v1 breaks over it, 1.x sends it without a number',
    async (script) => {
      const { portone, clock } = simulate({ script })
      const answered = vi.fn()
      portone.IMP.request_pay(Object.freeze({ ...inicis }), answered)
      await clock.runAll()
      expect(answered).not.toHaveBeenCalled()
      expect(portone.alerts).toHaveLength(scripts[script].line === 'v1' ? 1 : 0)
      expect(portone.events.filter(({ step }) => step === 'window-opened')).toHaveLength(
        scripts[script].line === 'v1' ? 0 : 1,
      )
    },
  )

  it("has its pg rewritten by the newest script, from the console's channels", async () => {
    const { portone, clock } = simulate({ script: 'current', channels: { 'channel-key-1': 'kcp.T0000' } })
    const request: Record<string, unknown> = { channelKey: 'channel-key-1', channelGroupId: 'group', merchant_uid: 'o' }
    portone.IMP.request_pay(request, () => {})
    await clock.advance(0)
    expect(request).toMatchObject({ pg: 'kcp.T0000', channelKey: undefined })
    expect(portone.payments).toMatchObject([{ provider: 'kcp', path: 'legacy' }])
  })

  it("is refused when its channelKey is none of the console's", async () => {
    const { clock } = simulate({ script: 'current', channels: { 'channel-key-1': 'kcp' } })
    const paying = requestPayWithConfirm(
      { channelKey: 'channel-key-2', merchant_uid: 'order-1', amount: 1 },
      { confirmUrl, channels: { 'channel-key-2': 'kcp' } },
    )
    await clock.runAll()
    expect(await paying).toMatchObject({
      code: 'request-rejected',
      raw: { error_msg: 'channelKey 가 올바르지 않습니다.' },
    })
  })

  it.each<[pg: string | undefined, since: ScriptName | null, more?: object]>([
    ['tosspayments.iamporttest_3', '1.3.0'],
    ['ksnet', '1.3.0'],
    ['smartro_v2', '1.5.0'],
    ['nice_v2', '1.8.2'],
    ['toss_brandpay', '1.10.0'],
    ['welcome', '1.10.0'],
    ['tosspay_v2', '1.28.12'],
    ['hyphen', '1.28.12'],
    ['html5_inicis', null],
    ['tosspayments', null, { customer_uid: 'c' }],
    [undefined, null],
  ])('with pg %s takes the checkout path since %s', (pg, since, more) => {
    const paths = everyScript.map((script) => {
      const { portone } = simulate({ script })
      portone.IMP.request_pay({ ...(pg === undefined ? {} : { pg }), merchant_uid: 'o', amount: 1, ...more }, () => {})
      return portone.payments[0]?.path
    })
    const from = since === null ? everyScript.length : everyScript.indexOf(since as (typeof everyScript)[number])
    expect(paths).toEqual(everyScript.map((_, index) => (index >= from ? 'checkout' : 'legacy')))
  })

  it('takes the path it is told to', () => {
    const { portone } = simulate({ path: 'legacy' })
    portone.IMP.request_pay({ ...toss }, () => {})
    expect(portone.payments[0]?.path).toBe('legacy')
  })

  it.each(everyScript)('must be there: without it %s alerts and never calls', async (script) => {
    const { portone, clock } = simulate({ script })
    const answered = vi.fn()
    const { request_pay } = portone.IMP as unknown as {
      request_pay: (request?: undefined, callback?: unknown) => unknown
    }
    expect(request_pay(undefined, answered)).toBe(scripts[script].line === '1.x' ? false : undefined)
    await clock.runAll()
    expect(portone.alerts).toEqual(['결제요청 파라메터가 누락되었습니다.'])
    expect(answered).not.toHaveBeenCalled()
  })
})

describe('without IMP.init', () => {
  it.each(everyScript)('%s alerts, and the SDK says that IMP is unavailable', async (script) => {
    for (const request of [inicis, toss]) {
      const { portone, clock } = simulate({ script, initialised: false })
      const paying = requestPayWithConfirm(request as { pg: string } & typeof inicis, { confirmUrl })
      await clock.runAll()
      expect(portone.alerts).toEqual([expect.stringMatching(/^판매자 코드가 설정되지 않았습니다/)])
      expect(await paying).toMatchObject({ status: 'refused', code: 'imp-unavailable' })
      expect(portone.payments).toMatchObject([{ approved: false }])
      portone.restore()
    }
  })

  it('the newest answers too, without an order and with an error_code that is undefined', async () => {
    const { portone, clock } = simulate({ script: 'current', initialised: false, console: true })
    const error = vi.spyOn(console, 'error').mockReturnValue()
    const answered = vi.fn()
    portone.IMP.request_pay({ ...inicis }, answered)
    await clock.runAll()
    const text = '판매자 코드가 설정되지 않았습니다. IMP.init() 또는 IMP.agency() 함수를 먼저 호출하세요.'
    expect(answered.mock.calls).toEqual([[{ error_code: undefined, error_msg: text }]])
    expect(error).toHaveBeenCalledWith(text)
  })

  it('the checkout path up to 1.10.0 rejects a promise nobody has', () => {
    const { portone } = simulate({ script: '1.10.0', initialised: false })
    const rejected = vi.fn()
    window.addEventListener('unhandledrejection', rejected)
    portone.IMP.request_pay({ ...toss }, () => {})
    window.removeEventListener('unhandledrejection', rejected)
    expect(rejected.mock.calls[0]?.[0]).toMatchObject({
      reason: { error_msg: expect.stringContaining('IMP.agency()') },
    })
  })
})

describe('answers, one and several', () => {
  it('two requests of one millisecond share an id: the first result goes to the second caller', async () => {
    const { portone, clock } = simulate({ script: 'old' })
    const [first, second] = [vi.fn(), vi.fn()]
    portone.IMP.request_pay({ ...inicis, merchant_uid: 'first' }, first)
    portone.IMP.request_pay({ ...inicis, merchant_uid: 'second' }, second)
    await clock.runAll()
    expect(first).not.toHaveBeenCalled()
    expect(second.mock.calls).toMatchObject([[{ merchant_uid: 'first' }]])
  })

  it('with different ids one is answered, and the other never', async () => {
    const { portone, clock } = simulate({ script: 'old', delay: 10 })
    const [first, second] = [vi.fn(), vi.fn()]
    portone.IMP.request_pay({ ...inicis, merchant_uid: 'first' }, first)
    await clock.advance(1)
    portone.IMP.request_pay({ ...inicis, merchant_uid: 'second' }, second)
    await clock.runAll()
    expect(first.mock.calls).toMatchObject([[{ merchant_uid: 'first' }]])
    expect(second).not.toHaveBeenCalled()
    expect(overlay()?.style.display).toBe('none')
  })

  it('on the checkout path of one moment both open, and the result of the first shuts the second', async () => {
    const { portone, clock } = simulate({ script: 'current', delay: 10 })
    const [first, second] = [vi.fn(), vi.fn()]
    portone.IMP.request_pay({ ...toss, merchant_uid: 'first' }, first)
    portone.IMP.request_pay({ ...toss, merchant_uid: 'second' }, second)
    await clock.advance(0)
    expect(portone.payable.map(({ merchantUid }) => merchantUid)).toEqual(['first', 'second'])
    await clock.runAll()
    expect(first.mock.calls).toMatchObject([[{ merchant_uid: 'first' }]])
    expect(second).not.toHaveBeenCalled()
    expect(portone.payable).toEqual([])
  })

  it('on the checkout path a driver that loads later cleans up the one before it', async () => {
    const { portone, clock } = simulate({ script: '1.5.0', onOpen: () => {} })
    portone.IMP.request_pay({ ...toss, merchant_uid: 'first' }, () => {})
    await clock.advance(1)
    portone.IMP.request_pay({ ...toss, pg: 'ksnet', merchant_uid: 'second' }, () => {})
    await clock.advance(1)
    expect(portone.payable.map(({ merchantUid }) => merchantUid)).toEqual(['second'])
  })

  it('before the frames are loaded there is one pending place', async () => {
    const { portone, clock } = simulate({ script: 'old', loadTime: 100 })
    const [first, second] = [vi.fn(), vi.fn()]
    portone.IMP.request_pay({ ...inicis, merchant_uid: 'first' }, first)
    await clock.advance(50)
    portone.IMP.request_pay({ ...inicis, merchant_uid: 'second' }, second)
    await clock.runAll()
    expect(first).not.toHaveBeenCalled()
    expect(second.mock.calls).toMatchObject([[{ merchant_uid: 'second' }]])
  })

  it.each(everyScript)(
    'request_pay inside the callback is lost in %s, and after an await it is not',
    async (script) => {
      const { portone, clock } = simulate({ script })
      const again = vi.fn()
      portone.IMP.request_pay({ ...inicis }, () => portone.IMP.request_pay({ ...inicis, merchant_uid: 'again' }, again))
      await clock.runAll()
      expect(again).not.toHaveBeenCalled()
      expect(overlay()?.style.display).toBe(scripts[script].line === 'v1' ? 'block' : 'none')

      portone.IMP.request_pay({ ...inicis }, async () => {
        await undefined
        portone.IMP.request_pay({ ...inicis, merchant_uid: 'again' }, again)
      })
      await clock.runAll()
      expect(again).toHaveBeenCalledTimes(1)
    },
  )

  it('hands the callback an object as this on the legacy path, and nothing on the checkout path', async () => {
    const self = async (request: object) => {
      const { portone, clock } = simulate({ script: '1.10.0' })
      const found: unknown[] = []
      portone.IMP.request_pay({ ...request }, function (this: unknown) {
        found.push(this)
      } as () => void)
      await clock.runAll()
      return found
    }
    expect(await self(inicis)).toEqual([{}])
    expect(await self(toss)).toEqual([undefined])
  })

  it.each(everyScript)('%s: names its own version to the frame, or 1.2.0', async (script) => {
    const { portone, clock } = simulate({ script })
    portone.IMP.request_pay({ ...inicis }, () => {})
    await clock.runAll()
    const { detail } = portone.events.find(({ step }) => step === 'prepare') ?? {}
    expect(detail).toMatchObject({ action: 'payment', version: script.startsWith('1.1.') ? script : '1.2.0' })
  })

  it.each(everyScript.filter((name) => name.startsWith('1.1.')))(
    '%s: knows no tosspay: no popup opens, and a browser that would refuse it is never asked',
    async (script) => {
      const opened = vi.fn(() => null)
      vi.stubGlobal('open', opened)
      const { portone, clock } = simulate({ script, popup: true })
      portone.IMP.request_pay({ ...inicis, pg: 'tosspay.tosstest' }, () => {})
      await clock.advance(0)
      expect(opened).not.toHaveBeenCalled()
      expect(portone.alerts).toEqual([])
      portone.IMP.request_pay({ ...inicis, pg: 'payco.PARTNERTEST' }, () => {})
      await clock.advance(0)
      expect(opened).toHaveBeenCalledTimes(1)
      expect(portone.alerts).toEqual(['팝업차단을 해제해주셔야 결제창이 나타납니다.'])
    },
  )

  it('a callback that throws breaks nothing, and is told on the console', async () => {
    const { portone, clock } = simulate({ script: 'old' })
    const thrown = new Error('the merchant’s')
    portone.IMP.request_pay({ ...inicis }, () => {
      throw thrown
    })
    await clock.runAll()
    expect(console.log).toHaveBeenCalledWith(thrown)
    expect(overlay()?.style.display).toBe('none')
  })

  it.each<[what: string, act: (imp: { init: (code: string) => unknown; close?: () => unknown }) => void, left: string]>(
    [
      ['IMP.close', (imp) => imp.close?.(), 'none'],
      ['IMP.init again', (imp) => imp.init('imp00000000'), 'block'],
    ],
  )('never come after %s, and the overlay is %s', async (_, act, left) => {
    const { portone, clock } = simulate({ script: 'old', delay: 10 })
    const answered = vi.fn()
    portone.IMP.request_pay({ ...inicis }, answered)
    expect(overlay()?.style.display).toBe('block')
    act(portone.IMP)
    await clock.runAll()
    expect(answered).not.toHaveBeenCalled()
    expect(overlay()?.style.display).toBe(left)
  })
})

describe('window messages', () => {
  const answer = (requestId: string, action = 'done') =>
    JSON.stringify({ action, data: { request_id: requestId, imp_uid: 'imp_9', merchant_uid: 'order-1' } })
  const open = async (options: SimulateImpOptions = {}) => {
    const { portone, clock } = simulate({ script: '1.10.0', onOpen: () => {}, ...options })
    const answered = vi.fn()
    portone.IMP.request_pay({ ...inicis }, answered)
    await clock.advance(0)
    return { portone, answered, id: portone.payments[0]?.requestId ?? '' }
  }

  it.each(['done', 'whatever'])("from PortOne's origin answer by request id, with action %s", async (action) => {
    const { answered, id } = await open()
    const origin = 'https://service.iamport.kr'
    window.dispatchEvent(new MessageEvent('message', { origin, data: answer(id, action) }))
    expect(answered.mock.calls).toEqual([[{ imp_uid: 'imp_9', merchant_uid: 'order-1' }]])
  })

  it('from another origin are ignored', async () => {
    const { portone, answered, id } = await open()
    portone.receive(answer(id), 'https://evil.example')
    window.dispatchEvent(new MessageEvent('message', { origin: 'https://evil.example', data: answer(id) }))
    expect(answered).not.toHaveBeenCalled()
    expect(overlay()?.style.display).toBe('block')
  })

  it.each<[ScriptName, string, string]>([
    ['1.10.0', '{"action":"unknown.action"}', 'none'],
    ['1.10.0', 'no JSON', 'none'],
    ['1.28.12', 'no JSON', 'block'],
    ['1.28.12', '{"action":"ERROR_ON_TEMPLATE"}', 'block'],
    ['1.10.0', '{"action":"proxy.post"}', 'block'],
    ['1.10.0', 'null', 'none'],
  ])('in %s that are no answer, as %s, leave the overlay %s and call nothing', async (script, data, display) => {
    const { portone, answered } = await open({ script })
    portone.receive(data)
    expect(overlay()?.style.display).toBe(display)
    expect(answered).not.toHaveBeenCalled()
  })

  it('come from a second origin in 1.2.1 alone', async () => {
    for (const [script, calls] of [
      ['1.2.1', 1],
      ['1.2.0', 0],
    ] as const) {
      const { portone, answered, id } = await open({ script })
      portone.receive(answer(id), 'https://payport-front.iamport.co')
      expect(answered).toHaveBeenCalledTimes(calls)
    }
  })
})

describe('popups', () => {
  const popup = () => ({ close: vi.fn() }) as unknown as Window

  it.each(['old', '1.5.0', '1.10.0'] as const)(
    'open in %s in the timer that request_pay waits for, if any, and close with the answer',
    async (script) => {
      const opened = popup()
      const open = vi.fn(() => opened)
      vi.stubGlobal('open', open)
      const { portone, clock } = simulate({ script, popup: 'https://pg.example/window' })
      portone.IMP.request_pay({ ...inicis }, () => {})
      expect(open).toHaveBeenCalledTimes(scripts[script === 'old' ? '1.2.0' : script].line === 'v1' ? 0 : 1)
      await clock.advance(0)
      expect(open).toHaveBeenCalledWith('https://pg.example/window', expect.any(String), expect.any(String))
      await clock.runAll()
      expect(opened.close).toHaveBeenCalled()
    },
  )

  it('open outside the call in the newest script', async () => {
    const open = vi.fn(popup)
    vi.stubGlobal('open', open)
    const { portone, clock } = simulate({ script: 'current', popup: true })
    portone.IMP.request_pay({ ...inicis }, () => {})
    expect(open).not.toHaveBeenCalled()
    await clock.runAll()
    expect(open).toHaveBeenCalledTimes(1)
  })

  it.each<[ScriptName, string, unknown[], string]>([
    ['old', 'tosspay', [], 'block'],
    ['1.10.0', 'tosspay', [], 'block'],
    [
      'current',
      'tosspay',
      [
        {
          imp_uid: null,
          merchant_uid: 'order-1',
          error_code: 'NOT READY',
          error_msg: '팝업을 호출하는데 실패하였습니다.',
        },
      ],
      'none',
    ],
    ['current', 'payco', [], 'none'],
  ])('blocked in %s with %s alert, answer %j, and leave the overlay %s', async (script, pg, answers, display) => {
    vi.stubGlobal('open', () => null)
    const { portone, clock } = simulate({ script, popup: true })
    const answered: unknown[] = []
    portone.IMP.request_pay({ ...inicis, pg }, (answer) => answered.push(answer))
    await clock.runAll()
    expect(portone.alerts).toEqual(['팝업차단을 해제해주셔야 결제창이 나타납니다.'])
    expect(answered).toEqual(answers)
    expect(overlay()?.style.display).toBe(display)
  })

  it.each(['old', 'current'] as const)('blocked in %s are popup-blocked, with what was blocked', async (script) => {
    vi.stubGlobal('open', () => null)
    const { clock } = simulate({ script, popup: 'https://pg.example/window' })
    const paying = requestPayWithConfirm(inicis as { pg: string } & typeof inicis, { confirmUrl })
    await clock.runAll()
    expect(await paying).toMatchObject({ code: 'popup-blocked', blockedBy: [{ kind: 'popup', host: 'pg.example' }] })
  })
})

describe('the page', () => {
  it('gets the overlay, its style, and on a phone a class that hides the shop', async () => {
    const { portone, clock } = simulate({ userAgent: iphone, frame: 'about:blank', delay: 10 })
    expect(overlay()?.style.display).toBe('none')
    portone.IMP.request_pay({ ...inicis }, () => {})
    await clock.advance(0)
    expect(overlay()?.parentElement).toBe(document.body)
    expect([...(overlay()?.querySelectorAll('iframe') ?? [])].map(({ src }) => src)).toEqual([
      'https://service.iamport.kr/payments/ready/imp00000000/html5_inicis?sandbox=true',
      'about:blank',
    ])
    expect(document.body.classList.contains('imp-payment-progress')).toBe(true)
    expect(getComputedStyle(overlay() as HTMLElement)).toMatchObject({ position: 'fixed', zIndex: '99999' })
    await clock.runAll()
    expect(document.body.classList.contains('imp-payment-progress')).toBe(false)
    expect(overlay()?.style.display).toBe('none')
    expect(overlay()?.childElementCount).toBe(1)
  })

  it('is as it was after restore', async () => {
    const before = document.body.innerHTML
    const fetched = window.fetch
    const { portone, clock } = simulate({ script: '1.10.0', userAgent: iphone, delivery: 'redirect', delay: 10 })
    portone.IMP.request_pay({ ...toss }, () => {})
    portone.IMP.request_pay({ ...inicis, pg: 'kcp' }, () => {})
    await clock.advance(0)
    expect(document.querySelector('.simulated-checkout')).not.toBeNull()
    expect(window.name).toBe('tar_opener')
    expect('__PORTONE__' in window).toBe(true)
    portone.restore()
    expect(document.body.innerHTML).toBe(before)
    expect(document.body.className).toBe('')
    expect(window.name).toBe('')
    expect('__PORTONE__' in window).toBe(false)
    expect(window.fetch).toBe(fetched)
  })

  it('may have no body yet, as when the script is in the head', async () => {
    const { body } = document
    body.remove()
    const { portone, clock } = simulate({ delay: 10 })
    document.documentElement.append(body)
    portone.IMP.request_pay({ ...inicis }, () => {})
    await clock.advance(0)
    expect(overlay()?.style.display).toBe('block')
  })

  it('has no overlay when none is wanted', async () => {
    const { portone, clock } = simulate({ overlay: false, onOpen: () => {} })
    portone.IMP.request_pay({ ...toss }, () => {})
    await clock.advance(0)
    expect(portone.payable).toHaveLength(1)
    expect(overlay()).toBeNull()
    expect(document.querySelector('.simulated-checkout')).toBeNull()
  })

  it('hears nothing more after restore', async () => {
    const { portone, clock } = simulate({ delay: 10 })
    const answered = vi.fn()
    portone.IMP.request_pay({ ...toss }, answered)
    portone.restore()
    await clock.runAll()
    portone.receive('{}')
    expect(answered).not.toHaveBeenCalled()
  })

  it('stands still while v1 asks for the channels, if that is wanted', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const now = vi.spyOn(Date, 'now').mockReturnValueOnce(0).mockReturnValueOnce(60).mockReturnValue(120)
    simulate({ script: '1.5.0', initStall: 100 })
    expect(now).toHaveBeenCalledTimes(3)
    vi.useRealTimers()
  })
})

describe('no callback', () => {
  it('tells nobody on a computer', async () => {
    for (const request of [inicis, toss]) {
      const { portone, clock } = simulate({ script: 'current', outcome: 'user-cancelled' })
      const { request_pay } = portone.IMP as unknown as { request_pay: (request: object) => void }
      request_pay({ ...request })
      await clock.runAll()
      expect(portone.events.map(({ step }) => step)).toContain('lost')
      expect(portone.redirects).toEqual([])
    }
  })

  it('goes to m_redirect_url on a phone with a failure, the message raw; with a success nowhere', async () => {
    const navigate = vi.fn()
    for (const outcome of ['user-cancelled', 'completed'] as const) {
      const { portone, clock } = simulate({
        script: 'old',
        outcome,
        userAgent: iphone,
        message: '취소 & 중단',
        navigate,
      })
      const { request_pay } = portone.IMP as unknown as { request_pay: (request: object) => void }
      request_pay({ ...inicis, m_redirect_url: 'https://shop.example/return' })
      await clock.runAll()
    }
    expect(navigate).toHaveBeenCalledTimes(1)
    const query = new URL(navigate.mock.calls[0]?.[0]).searchParams
    expect(query.get('imp_success')).toBe('false')
    expect(query.get('error_msg')).toBe('취소 ')
  })

  it('breaks 1.5.0 on a phone', async () => {
    const { portone, clock } = simulate({ script: '1.5.0', userAgent: iphone })
    const { request_pay } = portone.IMP as unknown as { request_pay: (request: object) => void }
    request_pay({ ...inicis })
    await clock.advance(0)
    expect(portone.alerts).toEqual([
      '결제모듈 구동 중에 오류가 발생하였습니다. 페이지 새로고침 후 다시 시도해주세요.\nundefined',
    ])
    expect(portone.events.map(({ step }) => step)).not.toContain('prepare')
  })
})
