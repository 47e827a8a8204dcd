import { describe, expect, it } from 'vitest'
import type { ConfirmOptions } from '../../src/payment/confirm-options.ts'
import { planPayment } from '../../src/payment/plan-payment.ts'
import type { PayRequest } from '../../src/portone/pay-request.ts'

const request = {
  pg: 'kcp.T0000',
  merchant_uid: 'order-1',
  amount: 1000,
  m_redirect_url: 'https://shop.example/payments/return',
}
const confirmUrl = 'https://shop.example/payments/confirm'
const instagram =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 389.0.0.30.85 (iPhone14,7; iOS 17_5; ko_KR; ko; scale=3.00; 1170x2532; 0)'

/** A call as JavaScript would make it, without the compiler's help. */
const plan = (call: unknown, options: unknown = { confirmUrl }, userAgent = '') =>
  planPayment(call as PayRequest, options as ConfirmOptions, { userAgent })

describe('a call that is right', () => {
  it('is planned with confirm_url, on a copy', () => {
    const mine = { ...request, name: undefined, digital: undefined }
    const planned = plan(mine)
    expect(planned).toEqual({
      kind: 'confirm',
      merchantUid: 'order-1',
      provider: 'kcp',
      warnings: [],
      request: { ...request, confirm_url: confirmUrl },
    })
    expect(planned.kind === 'confirm' && planned.request).not.toBe(mine)
    expect(planned.kind === 'confirm' && Object.keys(planned.request)).not.toContain('name')
    expect(mine).not.toHaveProperty('confirm_url')
  })
  it("in Instagram's webview is the fallback's, without confirm_url", () => {
    expect(plan(request, { confirmUrl }, instagram)).toEqual({
      kind: 'fallback',
      merchantUid: 'order-1',
      provider: 'kcp',
      warnings: [],
      request,
    })
  })
  it('is planned without an environment too', () => {
    expect(planPayment(request, { confirmUrl }).kind).toBe('confirm')
  })
})

describe('every wrong field is named, with what to write instead', () => {
  it.each<[call: unknown, options: unknown, path: string, message: string | RegExp]>([
    [{ ...request, amount: '1000' }, undefined, 'request.amount', 'Give a positive number, not a string: 1000.'],
    [{ ...request, amount: 0 }, undefined, 'request.amount', 'Give a positive number, such as 1000.'],
    [{ ...request, amount: -1 }, undefined, 'request.amount', 'Give a positive number, such as 1000.'],
    [{ ...request, amount: Number.NaN }, undefined, 'request.amount', 'Give a positive number, such as 1000.'],
    [
      { ...request, amount: Number.POSITIVE_INFINITY },
      undefined,
      'request.amount',
      'Give a positive number, such as 1000.',
    ],
    [{ ...request, amount: undefined }, undefined, 'request.amount', 'Give a positive number, such as 1000.'],
    [{ ...request, amount: 'lots' }, undefined, 'request.amount', 'Give a positive number, such as 1000.'],
    [
      { ...request, merchant_uid: undefined },
      undefined,
      'request.merchant_uid',
      "Give the order's number as a string, such as 'order-1'.",
    ],
    [
      { ...request, merchant_uid: '  ' },
      undefined,
      'request.merchant_uid',
      "Give the order's number as a string, such as 'order-1'.",
    ],
    [{ ...request, merchant_uid: 7 }, undefined, 'request.merchant_uid', "Give the order's number as a string: '7'."],
    [{ ...request, pg: 7 }, undefined, 'request.pg', 'Give a string, or leave it out.'],
    [{ ...request, pay_method: ['card'] }, undefined, 'request.pay_method', 'Give a string, or leave it out.'],
    [{ ...request, channelKey: {} }, undefined, 'request.channelKey', 'Give a string, or leave it out.'],
    [
      { ...request, confirm_url: confirmUrl },
      undefined,
      'request.confirm_url',
      'Write it as options.confirmUrl, where it is checked.',
    ],
    [
      request,
      {},
      'options.confirmUrl',
      "Give your confirm endpoint's address, such as 'https://shop.example/payments/confirm'.",
    ],
    [request, null, 'options.confirmUrl', /Give your confirm endpoint's address/],
    [request, { confirmUrl: '/confirm' }, 'options.confirmUrl', /is no absolute http\(s\) URL/],
    [
      request,
      { confirmUrl: `[${confirmUrl}](${confirmUrl})` },
      'options.confirmUrl',
      new RegExp(`write '${confirmUrl}'`),
    ],
    [request, { confirmUrl: 'http://localhost/confirm' }, 'options.confirmUrl', /can't reach 'localhost'/],
    ...[0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2_147_483_648, '1000', null].map(
      (timeLimit) =>
        [request, { confirmUrl, timeLimit }, 'options.timeLimit', /Give milliseconds from 1 to 2147483647/] as [
          unknown,
          unknown,
          string,
          RegExp,
        ],
    ),
    [request, { confirmUrl, signal: {} }, 'options.signal', "Give an AbortController's signal, or leave it out."],
    [request, { confirmUrl, signal: null }, 'options.signal', "Give an AbortController's signal, or leave it out."],
    [
      request,
      { confirmUrl, instagram: 'block' },
      'options.instagram',
      'Give a fallback, such as block(), or leave it out.',
    ],
    [request, { confirmUrl, onLateAnswer: true }, 'options.onLateAnswer', 'Give a function, or leave it out.'],
    [request, { confirmUrl, onWarning: 'warn' }, 'options.onWarning', 'Give a function, or leave it out.'],
    [request, { confirmUrl, vouchFor: 'toss_brandpay' }, 'options.vouchFor', /Give a list of V1 codes/],
  ])('%j with %j: %s', (call, options, path, message) => {
    const planned = plan(call, options)
    expect(planned).toMatchObject({
      kind: 'refuse',
      outcome: {
        status: 'refused',
        code: 'invalid-request',
        confirm: 'skipped',
        money: 'not-moved',
        issues: [{ path, message: typeof message === 'string' ? message : expect.stringMatching(message) }],
      },
    })
  })
  it('all at once, and in the message too', () => {
    const planned = plan({ amount: '1', merchant_uid: '' }, { confirmUrl: 'confirm', timeLimit: 0 })
    const outcome = planned.kind === 'refuse' ? planned.outcome : undefined
    expect(outcome?.code === 'invalid-request' && outcome.issues.map(({ path }) => path)).toEqual([
      'request.merchant_uid',
      'request.amount',
      'options.confirmUrl',
      'options.timeLimit',
    ])
    expect(outcome?.message.split('\n')).toHaveLength(4)
    expect(outcome?.message).toContain('request.amount: Give a positive number, not a string: 1.')
  })
  it.each([undefined, null, 'order-1', 7])('a request that is %j', (call) => {
    expect(plan(call)).toMatchObject({
      kind: 'refuse',
      outcome: { code: 'invalid-request', merchantUid: null, issues: [{ path: 'request' }, {}, {}] },
    })
  })
  it('a request whose getter throws', () => {
    const call = Object.defineProperty({ ...request }, 'name', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    })
    expect(plan(call)).toMatchObject({ kind: 'refuse', outcome: { code: 'invalid-request' } })
  })
})

describe('PGs', () => {
  it.each([
    [{ ...request, pg: 'eximbay.MID' }, 'pg-unsupported', 'eximbay', '엑심베이'],
    [{ ...request, pg: 'danal_tpay', pay_method: 'cultureland' }, 'pg-unsupported', 'danal_tpay', '다날 상품권결제'],
    [{ ...request, pg: 'kcp_billing' }, 'pg-unsupported', 'kcp_billing', 'Nothing to confirm'],
    [{ ...request, pg: 'paymentwall' }, 'pg-unlisted', 'paymentwall', 'options.vouchFor'],
    [{ ...request, pg: undefined }, 'pg-unknown', null, 'give pg'],
    [{ ...request, pg: undefined, channelKey: 'channel-key-1' }, 'pg-unknown', null, 'options.channels'],
  ])('%j is %s', (call, code, provider, words) => {
    expect(plan(call)).toMatchObject({
      kind: 'refuse',
      outcome: { status: 'refused', code, provider, merchantUid: 'order-1', message: expect.stringContaining(words) },
    })
  })
  it('are refused in Instagram too: no fallback makes them confirmable', () => {
    expect(plan({ ...request, pg: 'eximbay' }, { confirmUrl }, instagram)).toMatchObject({ kind: 'refuse' })
  })
  it('can be mapped and vouched for', () => {
    expect(
      plan({ ...request, pg: undefined, channelKey: 'k' }, { confirmUrl, channels: { k: 'tosspayments' } }),
    ).toMatchObject({ kind: 'confirm', provider: 'tosspayments' })
    expect(plan({ ...request, pg: 'toss_brandpay' }, { confirmUrl, vouchFor: ['toss_brandpay'] })).toMatchObject({
      kind: 'confirm',
      provider: 'toss_brandpay',
    })
  })
})

describe('what is suspicious is a warning, not a refusal', () => {
  it('a merchant_uid over 40 characters', () => {
    const merchant_uid = `payment-${'0'.repeat(36)}`
    expect(plan({ ...request, merchant_uid })).toMatchObject({
      kind: 'confirm',
      warnings: [{ path: 'request.merchant_uid', message: expect.stringContaining('44 characters') }],
    })
    expect(plan({ ...request, merchant_uid: 'x'.repeat(40) })).toMatchObject({ kind: 'confirm', warnings: [] })
  })
})
