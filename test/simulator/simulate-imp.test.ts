import { afterEach, describe, expect, it, vi } from 'vitest'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'
import { requestPayWithConfirm } from '../../src/payment/request-pay-with-confirm.ts'
import { simulateImp } from '../../src/simulator/simulate-imp.ts'
import type { SimulateImpOptions } from '../../src/simulator/simulate-imp-options.ts'

const request = { pg: 'tosspayments', merchant_uid: 'order-1', amount: 1000 } as const
const confirmUrl = 'https://shop.example/payments/confirm'

/** The PG that takes each script's own path: the current script answers without a flag on the checkout path alone. */
const scripts = ['old', 'current'] as const

let restore = () => {}
afterEach(() => {
  restore()
  vi.unstubAllGlobals()
})
const simulate = (options: SimulateImpOptions) => {
  const portone = simulateImp(options)
  restore = portone.restore
  return portone
}

const outcomes: [options: SimulateImpOptions, expected: object, onCurrent?: object][] = [
  [{ outcome: 'completed' }, { status: 'completed', merchantUid: 'order-1', money: 'may-have-moved' }],
  // The current script's answer has no status: an issued account looks like any other success.
  [{ outcome: 'awaiting-deposit' }, { status: 'awaiting-deposit' }, { status: 'completed' }],
  [
    { outcome: 'confirm-declined', reason: '재고수량부족' },
    { status: 'failed', code: 'confirm-declined', reason: '재고수량부족', money: 'not-moved' },
  ],
  [{ outcome: 'confirm-declined' }, { code: 'confirm-declined', reason: null }],
  [
    { outcome: 'confirm-declined', wording: '가맹점', reason: '(품절)' },
    { code: 'confirm-declined', reason: '(품절)' },
  ],
  [{ outcome: 'user-cancelled' }, { status: 'failed', code: 'user-cancelled' }],
  [{ outcome: 'declined' }, { code: 'declined', detail: 'limit', money: 'not-moved' }],
  ...(
    [
      'limit',
      'balance',
      'limit-or-balance',
      'expired',
      'stolen',
      'suspended',
      'installment',
      'password',
      'issuer',
      null,
    ] as const
  ).map((detail): [SimulateImpOptions, object] => [
    { outcome: 'declined', detail },
    { code: 'declined', detail },
  ]),
  [{ outcome: 'already-paid' }, { code: 'already-paid', impUid: null }],
  [{ outcome: 'request-rejected' }, { code: 'request-rejected', impUid: null }],
  [{ outcome: 'timed-out' }, { code: 'timed-out' }],
  [{ outcome: 'popup-blocked' }, { code: 'popup-blocked' }],
  [{ outcome: 'network' }, { code: 'network' }],
  [{ outcome: 'pg-error' }, { code: 'pg-error' }],
]

describe('a named outcome', () => {
  for (const script of scripts)
    for (const [options, expected, onCurrent] of outcomes)
      it(`reads as itself with the ${script} script: ${JSON.stringify(options)}`, async () => {
        vi.stubGlobal('alert', vi.fn())
        simulate({ script, ...options })
        const outcome = await requestPayWithConfirm(request, { confirmUrl })
        expect(outcome).toMatchObject({
          confirm: 'requested',
          ...(script === 'current' && onCurrent ? onCurrent : expected),
        })
      })

  it('has the old shape with a flag, or the current shape without one', async () => {
    const answers: Record<string, object> = {}
    for (const script of scripts) {
      const { IMP, restore } = simulate({ script, outcome: 'completed' })
      answers[script] = await new Promise((resolve) => IMP.request_pay({ ...request }, resolve as never))
      restore()
    }
    expect(Object.keys(answers.old ?? {}).length).toBeGreaterThan(20)
    expect(answers.old).toMatchObject({ success: true, status: 'paid', paid_amount: 1000 })
    expect(Object.keys(answers.current ?? {})).toEqual(['imp_uid', 'merchant_uid'])
    expect(readPayResponse(answers.old)).toMatchObject({ status: 'completed' })
  })
})
