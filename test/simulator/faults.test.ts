import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'
import { requestPayWithConfirm } from '../../src/payment/request-pay-with-confirm.ts'
import { simulateImp } from '../../src/simulator/simulate-imp.ts'
import type { SimulateImpOptions } from '../../src/simulator/simulate-imp-options.ts'
import { type FaultName, faults } from '../../src/simulator/tables/faults.ts'
import type { ScriptName } from '../../src/simulator/tables/scripts.ts'
import { virtualClock } from '../../src/simulator/virtual-clock.ts'

const confirmUrl = 'https://shop.example/payments/confirm'
/** A PG of the old modules in every script, and one of the new modules since 1.5.0. */
const inicis = { pg: 'html5_inicis', merchant_uid: 'order-1', amount: 1000 }
const toss = { pg: 'tosspayments', merchant_uid: 'order-1', amount: 1000 }

let restore = () => {}
beforeEach(() => {
  vi.stubGlobal('alert', vi.fn())
  vi.spyOn(console, 'log').mockReturnValue()
})
afterEach(() => {
  restore()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function simulate(options: SimulateImpOptions) {
  const clock = virtualClock()
  const portone = simulateImp({ clock, outcome: 'completed', ...options })
  restore = portone.restore
  /** What the callback was called with, in the end. */
  const pay = async (request: object) => {
    const answers: unknown[] = []
    portone.IMP.request_pay({ ...request }, (answer) => answers.push(answer))
    await clock.runAll()
    return answers
  }
  /** What a merchant sees through this SDK, within an hour. */
  const outcome = async (request: typeof inicis, late?: (outcome: object) => void) => {
    const paying = requestPayWithConfirm(request as { pg: string } & typeof inicis, {
      confirmUrl,
      timeLimit: 3_600_000,
      environment: { now: clock.now, setTimeout: clock.setTimeout, clearTimeout: clock.clearTimeout },
      ...(late ? { onLateAnswer: late } : {}),
    })
    await clock.runAll()
    return paying
  }
  return { ...portone, IMP: portone.IMP, clock, pay, outcome }
}

const never = { status: 'unknown', code: 'time-limit', money: 'may-have-moved' }

/** Each fault: where it is set, what the callback gets (never: an empty list), and what a merchant sees. */
const table: [
  fault: FaultName,
  script: ScriptName,
  request: typeof inicis,
  answers: unknown[] | number,
  seen: object,
  options?: SimulateImpOptions,
][] = [
  ['no-callback', 'old', inicis, [], never],
  ['no-callback', 'current', toss, [], never],
  ['callback-twice', 'old', inicis, 2, { status: 'completed' }],
  ['callback-twice', 'current', toss, 2, { status: 'completed' }],
  ['late-callback', 'current', toss, 1, { status: 'completed' }],
  ['callback-before-approval', 'old', inicis, 2, { status: 'completed' }],
  ['other-order', 'old', inicis, 1, { status: 'unknown', code: 'other-order', merchantUid: 'order-1' }],
  ['other-order', 'current', toss, 1, { status: 'unknown', code: 'other-order' }],
  ['stray-message', 'old', inicis, [], never],
  ['encoded-message', 'current', toss, 1, { code: 'user-cancelled' }, { outcome: 'user-cancelled' }],
  [
    'csp-blocked',
    'current',
    toss,
    1,
    { code: 'user-cancelled', blockedBy: [{ kind: 'csp', directive: 'frame-src', host: 'checkout.teledit.com' }] },
  ],
  [
    'portone-unreachable',
    'old',
    inicis,
    [],
    { status: 'refused', code: 'imp-unavailable', confirm: 'skipped', money: 'not-moved' },
  ],
  ['frame-unreachable', 'old', inicis, [], never],
  [
    'not-ready',
    '1.2.0',
    inicis,
    [
      {
        success: false,
        imp_uid: null,
        merchant_uid: 'order-1',
        error_code: 'NOT_READY',
        error_msg: '등록 된 PG 설정 정보를 찾을 수 없습니다.',
      },
    ],
    { code: 'request-rejected', money: 'not-moved' },
  ],
  ['not-ready', 'current', inicis, 1, { code: 'request-rejected' }],
  ['not-ready', '1.2.1', inicis, [], never],
  ['not-ready', '1.1.8', inicis, [], never],
  [
    'other-channel-kind',
    'current',
    inicis,
    [
      {
        imp_success: false,
        imp_uid: null,
        merchant_uid: 'order-1',
        error_coe: 'F1001',
        error_msg:
          '등록되지 않은 PG모듈 정보입니다. 아임포트 관리자페이지에서 PG모듈 정보를 설정하신 후 다시 시도해주세요.',
      },
    ],
    { code: 'request-rejected' },
  ],
  ['other-channel-kind', '1.1.8', inicis, 1, { code: 'request-rejected' }],
  ['other-channel-kind', '1.1.7', inicis, [], never],
  ['other-channel-kind', '1.1.5', inicis, [], never],
  [
    'unknown-channel-key',
    'current',
    toss,
    [{ error_code: 'F400', error_msg: 'channelKey 가 올바르지 않습니다.' }],
    { code: 'request-rejected', merchantUid: 'order-1', money: 'not-moved' },
  ],
  ['unknown-channel-key', '1.10.0', toss, 1, { status: 'completed' }],
  [
    'prepare-refused',
    'current',
    toss,
    [
      {
        merchant_uid: 'order-1',
        error_code: 'F400',
        error_msg:
          '결제 창 호출에 실패하였습니다. 리디렉션 방식으로 결제창을 호출하려면 리디렉션 URL은 필수 입력입니다.',
      },
    ],
    { code: 'request-rejected', money: 'not-moved' },
  ],
  [
    'prepare-broken',
    '1.10.0',
    toss,
    [
      {
        merchant_uid: 'order-1',
        error_code: 'F500',
        error_msg: '결제 창 호출에 실패하였습니다. Internal Server Error',
      },
    ],
    { code: 'network', money: 'not-moved' },
  ],
  [
    'prepare-offline',
    'current',
    toss,
    [{ merchant_uid: 'order-1', error_code: 'F500', error_msg: 'Failed to fetch' }],
    { code: 'network' },
  ],
  ['prepare-offline', 'current', inicis, 1, { status: 'completed' }],
  [
    'force-close',
    '1.10.0',
    toss,
    [{ merchant_uid: 'order-1', error_code: 'F500', error_msg: 'V1 requestPaymentToV2()에 onForceClose() 구현 필요' }],
    { code: 'user-cancelled', money: 'may-have-moved' },
  ],
  ['force-close', 'current', toss, 1, { status: 'completed' }],
  ['force-close-polled', 'current', toss, 1, { code: 'user-cancelled' }, { outcome: 'user-cancelled' }],
  ['script-broke', 'old', inicis, [], { status: 'refused', code: 'imp-unavailable' }],
  ['script-broke', 'current', inicis, [], { status: 'refused', code: 'imp-unavailable' }],
  ['script-broke', 'current', toss, 1, { status: 'completed' }],
  ['jquery-missing', 'current', toss, 1, { status: 'completed' }],
  ['init-race', 'current', toss, 1, { status: 'completed' }],
  ['redirect-encoded', 'old', inicis, 1, { status: 'completed' }],
  ['redirect-nested', 'old', inicis, 1, { status: 'completed' }],
  ['redirect-repeated', 'old', inicis, 1, { status: 'completed' }],
]

describe('a fault', () => {
  for (const [fault, script, request, expected, seen, options] of table) {
    const set = { script, faults: [fault], ...options }
    it(`${fault} in ${script} with ${request.pg} gives the callback what the real script gives`, async () => {
      const answers = await simulate(set).pay(request)
      if (typeof expected === 'number') expect(answers).toHaveLength(expected)
      else expect(answers).toEqual(expected)
    })
    it(`${fault} in ${script} with ${request.pg} is seen truly through the SDK`, async () => {
      expect(await simulate(set).outcome(request)).toMatchObject(seen)
    })
  }

  it('is in the table above, every one of them', () => {
    const tested = new Set(table.map(([fault]) => fault))
    expect(Object.keys(faults).filter((name) => !tested.has(name as FaultName))).toEqual([])
  })
})

describe('what is left on the page', () => {
  const shown = () => document.querySelector<HTMLElement>('div.imp-dialog.customizable')?.style.display

  it.each<[FaultName, ScriptName, string]>([
    ['portone-unreachable', 'old', 'none'],
    ['frame-unreachable', 'old', 'block'],
    ['not-ready', '1.2.1', 'block'],
    ['no-callback', 'old', 'none'],
    ['stray-message', 'current', 'none'],
  ])('by %s in %s is an overlay with display: %s', async (fault, script, display) => {
    await simulate({ script, faults: [fault] }).pay(inicis)
    expect(shown()).toBe(display)
  })
})

describe('late and second answers', () => {
  it('come to onLateAnswer, also after the window was closed', async () => {
    const { clock, payments } = simulate({ faults: ['late-callback'], lateBy: 5000 })
    const controller = new AbortController()
    const late = vi.fn()
    const paying = requestPayWithConfirm(toss as { pg: string } & typeof toss, {
      confirmUrl,
      signal: controller.signal,
      onLateAnswer: late,
    })
    await clock.advance(0)
    controller.abort()
    expect(await paying).toMatchObject({ status: 'unknown', code: 'aborted' })
    await clock.advance(4999)
    expect(late).not.toHaveBeenCalled()
    await clock.advance(1)
    expect(late).toHaveBeenCalledWith(expect.objectContaining({ status: 'completed' }))
    expect(payments).toMatchObject([{ approved: true, answered: 1 }])
  })

  it('of a callback before approval: the first knows nothing, the second is whole', async () => {
    const { pay, payments } = simulate({ script: 'old', faults: ['callback-before-approval'], lateBy: 1000 })
    const [first, second] = await pay(inicis)
    expect(first).toEqual({ imp_uid: payments[0]?.impUid, merchant_uid: 'order-1' })
    expect(readPayResponse(second)).toMatchObject({ status: 'completed', raw: { success: true } })
  })
})

describe('an init race', () => {
  it.each(['1.1.7', '1.1.8', '1.2.1'] as const)('loses the payment after an init in %s', async (script) => {
    const { IMP, pay, clock } = simulate({ script, faults: ['init-race'] })
    expect(await pay(inicis)).toHaveLength(1)
    IMP.init('imp00000000')
    expect(await pay(inicis)).toEqual([])
    await clock.advance(0)
  })

  it('is not in 1.2.0, and not without an init', async () => {
    const { IMP, pay } = simulate({ script: '1.2.0', faults: ['init-race'] })
    await pay(inicis)
    IMP.init('imp00000000')
    expect(await pay(inicis)).toHaveLength(1)
  })
})

describe('jQuery missing', () => {
  it('makes init and request_pay of 1.x throw, and the SDK say so', async () => {
    const { IMP } = simulate({ script: 'old', faults: ['jquery-missing'] })
    expect(() => IMP.init('imp00000000')).toThrow(new ReferenceError('jQuery is not defined'))
    expect(() => IMP.request_pay({ ...inicis }, () => {})).toThrow(ReferenceError)
    expect(await requestPayWithConfirm(inicis as { pg: string } & typeof inicis, { confirmUrl })).toMatchObject({
      status: 'refused',
      code: 'imp-unavailable',
    })
  })
})
