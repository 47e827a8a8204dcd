import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaymentRecord } from '../../src/portone/payment-record.ts'
import type { ExpectedPayment } from '../../src/verify/index.ts'
import { verifyOrder, verifyPayment } from '../../src/verify/index.ts'
import { judgeOrder } from '../../src/verify/judge-order.ts'
import { judgePayment } from '../../src/verify/judge-payment.ts'
import { setting, start, toldPayment } from './setting.ts'

const now = start / 1000
const minutes = 60
const days = 86_400

const record = (more: Partial<PaymentRecord> = {}): PaymentRecord => ({
  ...toldPayment,
  pay_method: 'card',
  pg_provider: 'html5_inicis',
  pg_id: 'MOIshop',
  started_at: now - 5 * minutes,
  paid_at: now - minutes,
  ...more,
})
const expected: ExpectedPayment = { merchantUid: 'order-1', amount: 1000 }
const judge = (more: Partial<PaymentRecord> = {}, wanted: Partial<ExpectedPayment> = {}, asked?: boolean) =>
  judgePayment(record(more), { ...expected, ...wanted }, asked, start)

const account: Partial<PaymentRecord> = {
  status: 'ready',
  pay_method: 'vbank',
  vbank_num: '790',
  vbank_date: now + days,
  vbank_issued_at: now - minutes,
  paid_at: 0,
}
const named = { impUid: 'imp_1', merchantUid: 'order-1', amount: 1000, left: 1000, currency: 'KRW' }

describe('one payment', () => {
  it('that is what was ordered is delivered', () => {
    expect(judge()).toEqual({ action: 'deliver', ...named })
    expect(judge({}, {}, true)).toMatchObject({ action: 'deliver' })
    expect(judge({ currency: 'USD', amount: 10.1 }, { currency: 'USD', amount: 10.1 })).toMatchObject({
      action: 'deliver',
    })
    expect(judge({ amount: 2 ** 31 }, { amount: 2 ** 31 })).toMatchObject({ action: 'deliver' })
    expect(judge({ amount: 0 }, { amount: 0 })).toMatchObject({ action: 'deliver' })
    expect(judge({ sandbox: true }, { allowTest: true })).toMatchObject({ action: 'deliver' })
    expect(judge({ sandbox: null }, { allowTest: true })).toMatchObject({ action: 'deliver' })
    expect(judge({}, { channel: { provider: 'html5_inicis' } })).toMatchObject({ action: 'deliver' })
    expect(judge({}, { channel: { provider: 'html5_inicis', mid: 'MOIshop' } })).toMatchObject({ action: 'deliver' })
    expect(judge({}, { paidBy: null, deliverable: true })).toMatchObject({ action: 'deliver' })
  })

  it.each<[string, Partial<PaymentRecord>, Partial<ExpectedPayment>, boolean | undefined, object]>([
    ['another amount', { amount: 10 }, {}, undefined, { field: 'amount', expected: 1000, found: 10, left: 10 }],
    ['a won more', { amount: 1001 }, {}, undefined, { field: 'amount', found: 1001 }],
    ['no amount', { amount: 0 }, {}, undefined, { field: 'amount', found: 0, left: 0 }],
    ['another currency', { currency: 'USD' }, {}, undefined, { field: 'currency', expected: 'KRW', found: 'USD' }],
    ['won for dollars', {}, { currency: 'USD' }, undefined, { field: 'currency', expected: 'USD', found: 'KRW' }],
    ['a test channel', { sandbox: true }, {}, undefined, { field: 'sandbox', expected: false, found: true }],
    ['nobody’s word on tests', { sandbox: null }, {}, undefined, { field: 'sandbox', found: null }],
    [
      'another PG',
      { pg_provider: 'kcp' },
      { channel: { provider: 'html5_inicis' } },
      undefined,
      { field: 'channel', expected: 'html5_inicis', found: 'kcp' },
    ],
    ['no PG', { pg_provider: null }, { channel: { provider: 'kcp' } }, undefined, { field: 'channel', found: null }],
    [
      'another number at the PG',
      { pg_id: 'INIpayTest' },
      { channel: { provider: 'html5_inicis', mid: 'MOIshop' } },
      undefined,
      { field: 'channel', expected: 'MOIshop', found: 'INIpayTest' },
    ],
    [
      'no number at the PG',
      { pg_id: null },
      { channel: { provider: 'html5_inicis', mid: 'x' } },
      undefined,
      { found: null },
    ],
    ['an endpoint that wasn’t asked', {}, {}, false, { field: 'asked', expected: true, found: false }],
    [
      'a part gone back',
      { cancel_amount: 300 },
      {},
      undefined,
      { field: 'cancelAmount', expected: 0, found: 300, left: 700 },
    ],
    [
      'a part gone back, by the other reading',
      { status: 'cancelled', cancel_amount: 300 },
      {},
      undefined,
      { field: 'cancelAmount', found: 300, left: 700 },
    ],
    [
      'cancelled, with all the money here',
      { status: 'cancelled' },
      {},
      undefined,
      { field: 'cancelAmount', found: 0, left: 1000 },
    ],
    ['more gone back than there was', { cancel_amount: 1200 }, {}, undefined, { field: 'cancelAmount', left: -200 }],
    [
      'a status that isn’t known',
      { status: 'partial_cancelled' },
      {},
      undefined,
      { field: 'status', expected: 'paid', found: 'partial_cancelled' },
    ],
    [
      'a deposit after its end',
      { ...account, status: 'paid', paid_at: now, vbank_date: now - 11 * minutes },
      {},
      undefined,
      {
        field: 'depositDeadline',
        expected: '2025-12-31T23:49:00.000Z',
        found: '2026-01-01T00:00:00.000Z',
        left: 1000,
      },
    ],
    ['an account for another amount', { ...account, amount: 10 }, {}, undefined, { field: 'amount', left: 0 }],
    ['an account by a test channel', { ...account, sandbox: true }, {}, undefined, { field: 'sandbox', left: 0 }],
    ['an account nobody asked for', account, {}, false, { field: 'asked' }],
  ])('with %s is an alarm, and never delivered or refunded by itself', (_, difference, wanted, asked, verdict) => {
    expect(judge(difference, wanted, asked)).toMatchObject({
      action: 'alarm',
      impUid: 'imp_1',
      merchantUid: 'order-1',
      ...verdict,
    })
  })

  it('of another order is an alarm that tells nothing of it, whatever its status', () => {
    for (const status of ['paid', 'ready', 'failed', 'cancelled', 'new'])
      expect(judge({ merchant_uid: 'order-2', status, amount: 5 })).toEqual({
        action: 'alarm',
        field: 'merchantUid',
        expected: 'order-1',
        found: null,
        impUid: 'imp_1',
        merchantUid: 'order-1',
        left: 0,
      })
  })

  it('is a refund where the order can’t take it', () => {
    expect(judge({}, { deliverable: false })).toEqual({ action: 'refund', why: 'not-deliverable', ...named })
    expect(judge({}, { paidBy: 'imp_2' })).toEqual({ action: 'refund', why: 'paid-twice', ...named })
    expect(judge({}, { paidBy: 'imp_2', deliverable: false })).toMatchObject({ why: 'paid-twice' })
    expect(judge({ amount: 10 }, { deliverable: false })).toMatchObject({ action: 'alarm' })
  })

  it('that the order is delivered for stays so, also when a part goes back or the order is closed', () => {
    for (const wanted of [{ paidBy: 'imp_1' }, { paidBy: 'imp_1', deliverable: false }])
      for (const payment of [
        {},
        { cancel_amount: 300 },
        { status: 'cancelled', cancel_amount: 300 },
        { paid_at: now + days, vbank_date: now, vbank_num: '7' },
      ])
        expect(judge(payment, wanted)).toMatchObject({ action: 'deliver' })
    expect(judge({ status: 'cancelled', cancel_amount: 1000 }, { paidBy: 'imp_1' })).toMatchObject({
      action: 'nothing-paid',
    })
  })

  it('whose money went back, or that was never paid, is nothing paid', () => {
    const nothing = (why: string) => ({ action: 'nothing-paid', why, impUid: 'imp_1', merchantUid: 'order-1' })
    expect(judge({ status: 'cancelled', cancel_amount: 1000 })).toEqual(nothing('cancelled'))
    expect(judge({ status: 'paid', cancel_amount: 1000 })).toEqual(nothing('cancelled'))
    expect(judge({ status: 'cancelled', cancel_amount: 0, paid_at: 0 })).toEqual(nothing('cancelled'))
    expect(judge({ status: 'cancelled', cancel_amount: 0, paid_at: null })).toEqual(nothing('cancelled'))
    expect(judge({ status: 'failed', failed_at: now })).toEqual(nothing('failed'))
    expect(judge({ status: 'failed', failed_at: now, pg_provider: null })).toEqual(nothing('failed'))
    expect(judge({ status: 'failed', failed_at: now, pg_provider: 'constructor' })).toEqual(nothing('failed'))
    expect(judge({ status: 'cancelled', cancel_amount: 10.3, amount: 10.3 })).toEqual(nothing('cancelled'))
  })

  it('that is ready may still be paid for an hour, and ten minutes for the clocks', () => {
    const begun = (ago: number) => judge({ status: 'ready', started_at: now - ago, paid_at: 0 })
    expect(begun(0)).toEqual({
      action: 'ask-again',
      why: 'open',
      after: 10_000,
      impUid: 'imp_1',
      merchantUid: 'order-1',
    })
    expect(begun(70 * minutes - 1)).toMatchObject({ why: 'open' })
    expect(begun(70 * minutes)).toMatchObject({ action: 'nothing-paid', why: 'left' })
    expect(begun(-10 * minutes)).toMatchObject({ why: 'open' })
  })

  it.each([
    ['paypal', 4],
    ['paypal_v2', 4],
    ['paymentwall', 7],
  ])('that failed at %s may turn for %i days', (pg_provider, most) => {
    const failed = (ago: number) => judge({ status: 'failed', failed_at: now - ago, pg_provider })
    expect(failed(minutes)).toEqual({
      action: 'ask-again',
      why: 'may-turn',
      after: 3_600_000,
      impUid: 'imp_1',
      merchantUid: 'order-1',
    })
    expect(failed(most * days - 1)).toMatchObject({ why: 'may-turn' })
    expect(failed(most * days)).toMatchObject({ action: 'nothing-paid', why: 'failed' })
    expect(judge({ status: 'failed', failed_at: 0, started_at: now, pg_provider })).toMatchObject({ why: 'may-turn' })
  })

  it('by virtual account waits until its end, and ten minutes for the clocks', () => {
    const until = (vbank_date: number | null) => judge({ ...account, vbank_date })
    expect(until(now + days)).toEqual({
      action: 'await-deposit',
      why: 'unpaid',
      until: new Date((now + days) * 1000),
      ...named,
    })
    expect(until(0)).toMatchObject({ action: 'await-deposit', until: null })
    expect(until(null)).toMatchObject({ until: null })
    expect(until(now - 10 * minutes)).toMatchObject({ action: 'await-deposit' })
    expect(until(now - 10 * minutes - 1)).toMatchObject({ action: 'nothing-paid', why: 'deposit-over' })
    expect(judge({ ...account, vbank_num: null })).toMatchObject({ action: 'await-deposit' })
    expect(judge({ ...account, vbank_issued_at: 0 })).toMatchObject({ action: 'await-deposit' })
    expect(judge({ ...account, vbank_issued_at: 0, vbank_num: '' })).toMatchObject({ action: 'ask-again', why: 'open' })
    expect(judge({ ...account, status: 'paid', paid_at: now, vbank_date: now - 10 * minutes })).toMatchObject({
      action: 'deliver',
    })
    expect(judge({ ...account, status: 'paid', paid_at: now, vbank_date: 0 })).toMatchObject({ action: 'deliver' })
    expect(judge({ paid_at: now, vbank_date: now - days })).toMatchObject({ action: 'deliver' })
  })
})

describe('a payment by one of several channels', () => {
  const channel = [
    { provider: 'html5_inicis', mid: 'MOIshop' },
    { provider: 'kakaopay' },
    { provider: 'html5_inicis', mid: 'MOIbig' },
  ]

  it.each([
    ['html5_inicis', 'MOIshop'],
    ['html5_inicis', 'MOIbig'],
    ['kakaopay', 'CAnything'],
  ])('that fits is delivered: %s, %s', (pg_provider, pg_id) => {
    expect(judge({ pg_provider, pg_id }, { channel })).toMatchObject({ action: 'deliver' })
  })

  it.each([
    ['html5_inicis', 'INIpayTest', { expected: 'MOIshop, MOIbig', found: 'INIpayTest' }],
    ['kcp', 'MOIshop', { expected: 'html5_inicis, kakaopay', found: 'kcp' }],
    [null, null, { found: null }],
  ])('that doesn’t fit is an alarm: %s, %s', (pg_provider, pg_id, verdict) => {
    expect(judge({ pg_provider, pg_id }, { channel })).toMatchObject({ action: 'alarm', field: 'channel', ...verdict })
  })

  it('is found beside an attempt by another one', async () => {
    const { portone, rest, now: at } = setting()
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'order-1', ...account, pg_id: 'MOIshop' })
    portone.add({ imp_uid: 'imp_2', merchant_uid: 'order-1', pg_provider: 'kakaopay' })
    expect(await verifyOrder(rest, 'order-1', { ...expected, channel }, { now: at })).toMatchObject({
      action: 'deliver',
      impUid: 'imp_2',
    })
  })
})

describe('all payments of an order', () => {
  const judged = (payments: Partial<PaymentRecord>[], wanted: Partial<ExpectedPayment> = {}) =>
    judgeOrder(
      'order-1',
      payments.map((payment) => ({ verdict: judge(payment, wanted), paidAt: payment.paid_at ?? now })),
    )
  const failed = { imp_uid: 'imp_9', status: 'failed', paid_at: 0 }
  const open = { imp_uid: 'imp_8', status: 'ready', paid_at: 0 }

  it('a later failed attempt doesn’t hide an earlier paid one', () => {
    expect(judged([failed, open, {}])).toEqual({ action: 'deliver', ...named, also: [], cameToNothing: ['imp_9'] })
  })

  it('of two paid ones the first delivers, and the other is money to give back', () => {
    const second = { imp_uid: 'imp_2', paid_at: now + 5 }
    const verdict = {
      action: 'deliver',
      impUid: 'imp_1',
      also: [{ ...named, action: 'refund', why: 'paid-twice', impUid: 'imp_2' }],
    }
    expect(judged([{ paid_at: now }, second])).toMatchObject(verdict)
    expect(judged([second, { paid_at: now }])).toMatchObject(verdict)
    expect(judged([{ paid_at: now }, second], { paidBy: 'imp_2' })).toMatchObject({
      action: 'deliver',
      impUid: 'imp_2',
      also: [{ action: 'refund', impUid: 'imp_1' }],
    })
    expect(judged([{ imp_uid: 'imp_b' }, { imp_uid: 'imp_a' }])).toMatchObject({ impUid: 'imp_a' })
  })

  it('money decides before what may become money, and that before nothing', () => {
    const wrong = { imp_uid: 'imp_3', amount: 5 }
    const waits = { ...account, imp_uid: 'imp_4' }
    expect(judged([wrong, {}])).toMatchObject({ action: 'deliver', also: [{ action: 'alarm', field: 'amount' }] })
    expect(judged([wrong, {}], { deliverable: false })).toMatchObject({ action: 'refund', also: [{ action: 'alarm' }] })
    expect(judged([failed, open, waits, wrong])).toMatchObject({
      action: 'alarm',
      impUid: 'imp_3',
      also: [{ action: 'await-deposit', impUid: 'imp_4', why: 'unpaid' }],
      cameToNothing: ['imp_9'],
    })
    expect(judged([failed, open, waits])).toMatchObject({ action: 'await-deposit', impUid: 'imp_4' })
    expect(judged([failed, open])).toMatchObject({ action: 'ask-again', impUid: 'imp_8' })
    const failedBefore = { ...failed, imp_uid: 'imp_7' }
    for (const attempts of [
      [failed, failedBefore, {}],
      [failedBefore, failed, {}],
    ])
      expect(judged(attempts).cameToNothing).toEqual(['imp_7', 'imp_9'])
    expect(judged([failed])).toMatchObject({
      action: 'nothing-paid',
      why: 'failed',
      impUid: 'imp_9',
      also: [],
      cameToNothing: ['imp_9'],
    })
    expect(judged([])).toEqual({
      action: 'ask-again',
      why: 'not-found',
      after: 5000,
      impUid: null,
      merchantUid: 'order-1',
      also: [],
      cameToNothing: [],
    })
  })

  it('an account that may still be paid into beside the payment that decides is told, and whether its deposit is wanted', () => {
    const waits = { ...account, imp_uid: 'imp_4' }
    const second = { ...account, imp_uid: 'imp_5', vbank_date: now + 3 * days }
    const also = (why: string, impUid = 'imp_4') => ({ also: [{ action: 'await-deposit', impUid, why }] })
    for (const attempts of [
      [waits, {}],
      [{}, waits],
    ]) {
      expect(judged(attempts)).toMatchObject({ action: 'deliver', impUid: 'imp_1', ...also('paid-twice') })
      expect(judged(attempts, { paidBy: 'imp_1' })).toMatchObject({ action: 'deliver', ...also('paid-twice') })
      expect(judged(attempts, { deliverable: false })).toMatchObject({ action: 'refund', ...also('not-deliverable') })
    }
    expect(judged([second, waits])).toMatchObject({
      action: 'await-deposit',
      impUid: 'imp_4',
      why: 'unpaid',
      ...also('unpaid', 'imp_5'),
    })
    // One that is over gets nothing any more.
    expect(judged([{ ...waits, vbank_date: now - days }, {}])).toMatchObject({
      also: [],
      cameToNothing: ['imp_4'],
    })
  })

  it.each<[Partial<ExpectedPayment>, string]>([
    [{}, 'unpaid'],
    [{ paidBy: null }, 'unpaid'],
    [{ paidBy: 'imp_1' }, 'unpaid'],
    [{ paidBy: 'imp_2' }, 'paid-twice'],
    [{ paidBy: 'imp_2', deliverable: false }, 'paid-twice'],
    [{ deliverable: true }, 'unpaid'],
    [{ deliverable: false }, 'not-deliverable'],
  ])('an open account of an order with %j is %s', (more, why) => {
    expect(judge(account, more)).toMatchObject({ action: 'await-deposit', impUid: 'imp_1', why })
  })

  const anyPayment = fc.record({
    imp_uid: fc.constantFrom('imp_1', 'imp_2', 'imp_3', 'imp_4'),
    merchant_uid: fc.constantFrom('order-1', 'order-1', 'order-1', 'order-2'),
    status: fc.constantFrom('ready', 'paid', 'paid', 'failed', 'cancelled', 'new'),
    amount: fc.constantFrom(1000, 1000, 1000, 999, 0),
    cancel_amount: fc.constantFrom(0, 0, 0, 300, 1000),
    currency: fc.constantFrom('KRW', 'KRW', 'USD'),
    sandbox: fc.constantFrom(false, false, true, null),
    pg_provider: fc.constantFrom('html5_inicis', 'paypal'),
    vbank_num: fc.constantFrom(null, '790'),
    vbank_date: fc.constantFrom(0, now - days, now + days),
    started_at: fc.constantFrom(now, now - days),
    paid_at: fc.constantFrom(0, now),
    failed_at: fc.constantFrom(0, now),
  })

  it('whatever comes: delivered is only what fits whole; and the order of the list says nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPayment, { maxLength: 4, selector: (payment) => payment.imp_uid }), (payments) => {
        const all = payments.map((payment) => ({
          verdict: judgePayment(record(payment), expected, undefined, start),
          paidAt: payment.paid_at,
        }))
        const verdict = judgeOrder('order-1', all)
        const fits = payments.filter(
          (payment) =>
            payment.status === 'paid' &&
            payment.merchant_uid === 'order-1' &&
            payment.amount === 1000 &&
            payment.cancel_amount === 0 &&
            payment.currency === 'KRW' &&
            payment.sandbox === false &&
            (payment.vbank_num === null || payment.vbank_date === 0 || payment.paid_at <= payment.vbank_date),
        )
        expect(verdict.action === 'deliver').toBe(fits.length > 0)
        if (verdict.action === 'deliver') expect(fits.map(({ imp_uid }) => imp_uid)).toContain(verdict.impUid)
        expect(verdict.also.filter(({ action }) => action === 'refund')).toHaveLength(Math.max(0, fits.length - 1))
        expect(judgeOrder('order-1', [...all].reverse())).toMatchObject({
          action: verdict.action,
          impUid: verdict.impUid,
        })
        expect(structuredClone(verdict)).toEqual(verdict)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('verifyPayment and verifyOrder', () => {
  const paid = { imp_uid: 'imp_1', merchant_uid: 'order-1' }

  it('judge what PortOne has, and change nothing', async () => {
    const { portone, rest, now: at } = setting()
    portone.add(paid)
    portone.add({ ...paid, imp_uid: 'imp_2', status: 'failed' })
    expect(await verifyPayment(rest, 'imp_1', expected, { now: at })).toMatchObject({ action: 'deliver' })
    expect(await verifyPayment(rest, 'imp_2', expected, { now: at })).toMatchObject({ action: 'nothing-paid' })
    expect(await verifyOrder(rest, 'order-1', expected, { now: at })).toMatchObject({
      action: 'deliver',
      impUid: 'imp_1',
    })
    expect(portone.calls.every(({ method, path }) => method === 'GET' || path === '/users/getToken')).toBe(true)
  })

  it('take the host’s time where none is given', async () => {
    const { portone, rest } = setting()
    portone.add({ ...paid, status: 'ready', started_at: Math.floor(Date.now() / 1000) })
    expect(await verifyPayment(rest, 'imp_1', expected)).toMatchObject({ why: 'open' })
    expect(await verifyOrder(rest, 'order-1', expected)).toMatchObject({ why: 'open' })
  })

  it('twenty times at once say the same', async () => {
    const { portone, rest, now: at } = setting()
    portone.add(paid)
    const verdicts = await Promise.all(
      Array.from({ length: 20 }, () => verifyPayment(rest, 'imp_1', expected, { now: at })),
    )
    expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size).toBe(1)
  })

  it('say to ask again for what isn’t found (now), and find it later', async () => {
    const { portone, rest, clock, now: at } = setting()
    portone.add(paid, { lag: 3000 })
    const missing = { action: 'ask-again', why: 'not-found', merchantUid: 'order-1' }
    expect(await verifyPayment(rest, 'imp_1', expected, { now: at })).toEqual({
      ...missing,
      after: 2000,
      impUid: 'imp_1',
    })
    expect(await verifyOrder(rest, 'order-1', expected, { now: at })).toEqual({
      ...missing,
      after: 5000,
      impUid: null,
      also: [],
      cameToNothing: [],
    })
    clock.time += 3000
    expect(await verifyPayment(rest, 'imp_1', expected, { now: at })).toMatchObject({ action: 'deliver' })
  })

  it.each([
    ['too-many', 'busy', 5000],
    ['too-many-wait', 'busy', 1000],
    ['server-error', 'busy', 5000],
    ['bad-gateway', 'busy', 5000],
    ['proxy-page', 'unreadable', 5000],
    ['half-body', 'unreadable', 5000],
    ['cut-before', 'unreachable', 5000],
    ['refused-by-200', 'refused', 60_000],
    ['token-stays-dead', 'unauthorized', 60_000],
  ] as const)('never reject for %s: ask again', async (fault, why, after) => {
    const { portone, rest } = setting()
    portone.add(paid)
    portone.failNext(fault, { on: 'GET', times: 3 })
    const again = { action: 'ask-again', why, after, merchantUid: 'order-1' }
    expect(await verifyPayment(rest, 'imp_1', expected)).toEqual({ ...again, impUid: 'imp_1' })
    portone.revokeTokens()
    portone.failNext(fault, { on: 'GET', times: 3 })
    expect(await verifyOrder(rest, 'order-1', expected)).toEqual({
      ...again,
      impUid: null,
      also: [],
      cameToNothing: [],
    })
  })

  it.each([
    ['0', 1000],
    ['99999999', 3_600_000],
    ['7', 7000],
  ])('after Retry-After: %s say to ask again in a time that a timer can wait', async (header, after) => {
    const fetch = async () => new Response('', { status: 503, headers: { 'retry-after': header } })
    const { rest } = setting({ client: { fetch, retries: 0 } })
    expect(await verifyPayment(rest, 'imp_1', expected)).toMatchObject({ action: 'ask-again', why: 'busy', after })
  })

  it('end as ask-again when the caller’s signal does', async () => {
    const { rest } = setting()
    const signal = AbortSignal.abort()
    expect(await verifyPayment(rest, 'imp_1', expected, { signal })).toMatchObject({
      action: 'ask-again',
      why: 'aborted',
      after: 5000,
    })
    expect(await verifyOrder(rest, 'order-1', expected, { signal })).toMatchObject({ why: 'aborted' })
  })

  it('ask the shop whether its endpoint was asked, about the payment as PortOne has it, where it can matter', async () => {
    const { portone, rest, now: at } = setting()
    portone.add(paid)
    portone.add({ ...paid, imp_uid: 'imp_2', status: 'failed' })
    portone.add({ ...paid, imp_uid: 'imp_3', merchant_uid: 'order-2' })
    const about: unknown[] = []
    const asked = async (payment: object) => about.push(payment) > 5
    expect(await verifyPayment(rest, 'imp_1', { ...expected, asked }, { now: at })).toMatchObject({ field: 'asked' })
    expect(await verifyPayment(rest, 'imp_2', { ...expected, asked }, { now: at })).toMatchObject({
      action: 'nothing-paid',
    })
    expect(await verifyPayment(rest, 'imp_3', { ...expected, asked }, { now: at })).toMatchObject({
      field: 'merchantUid',
    })
    expect(about).toEqual([{ impUid: 'imp_1', merchantUid: 'order-1', amount: 1000 }])
    expect(await verifyPayment(rest, 'imp_1', { ...expected, asked: () => true }, { now: at })).toMatchObject({
      action: 'deliver',
    })
    expect(await verifyPayment(rest, 'imp_1', { ...expected, asked: false }, { now: at })).toMatchObject({
      field: 'asked',
    })
    const broken = () => Promise.reject(new Error('database'))
    await expect(verifyPayment(rest, 'imp_1', { ...expected, asked: broken }, { now: at })).rejects.toThrow('database')
  })

  it('ask the shop about a virtual account, too, before anybody pays in', async () => {
    const { portone, rest, now: at } = setting()
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'order-1', ...account })
    const verdict = verifyPayment(rest, 'imp_1', { ...expected, asked: () => false }, { now: at })
    expect(await verdict).toMatchObject({ action: 'alarm', field: 'asked' })
  })

  it('take the payment that was paid first, whatever its number', async () => {
    const { portone, rest, now: at } = setting()
    portone.add({ ...paid, imp_uid: 'imp_9', paid_at: now - 60 })
    portone.add({ ...paid, imp_uid: 'imp_1', paid_at: now - 30 })
    portone.add({ ...paid, imp_uid: 'imp_0', paid_at: null })
    expect(await verifyOrder(rest, 'order-1', expected, { now: at })).toMatchObject({
      impUid: 'imp_0',
      also: [{ impUid: 'imp_9' }, { impUid: 'imp_1' }],
    })
  })

  it('take no payment for one that bought the order so far', async () => {
    const { rest } = setting()
    expect(await verifyPayment(rest, 'imp_1', { ...expected, paidBy: null })).toMatchObject({ action: 'ask-again' })
  })

  it('name themselves in what they refuse', async () => {
    const { rest } = setting()
    await expect(verifyPayment(rest, 'imp_1', {} as never)).rejects.toThrow(/^verifyPayment: expected\.merchantUid/)
    await expect(verifyOrder(rest, 'order-1', {} as never)).rejects.toThrow(/^verifyOrder: expected\.merchantUid/)
    await expect(verifyPayment(rest, 5 as never, expected)).rejects.toThrow(
      /^verifyPayment: impUid must be a string\. See /,
    )
  })

  it('hand on what is no failure of PortOne’s or the network’s', async () => {
    const broken = {
      payment: () => Promise.reject(new RangeError('a bug')),
      paymentsOf: () => Promise.reject(new RangeError('a bug')),
    }
    await expect(verifyPayment(broken, 'imp_1', expected)).rejects.toThrow('a bug')
    await expect(verifyOrder(broken, 'order-1', expected)).rejects.toThrow('a bug')
  })

  it.each<[object | null | undefined | string, RegExp]>([
    [undefined, /expected must be \{ merchantUid, amount \}/],
    [null, /expected must be/],
    ['order-1', /expected must be/],
    [{ amount: 1000 }, /expected\.merchantUid must be a string/],
    [{ merchantUid: '', amount: 1000 }, /merchantUid/],
    [{ merchantUid: 'order-1' }, /expected\.amount must be a number, such as 1000; it was undefined/],
    [{ merchantUid: 'order-1', amount: '1000' }, /expected\.amount must be a number, such as 1000; it was string/],
    [{ merchantUid: 'order-1', amount: Number.NaN }, /of 0 or more, such as 1000; it was NaN/],
    [{ merchantUid: 'order-1', amount: Number.POSITIVE_INFINITY }, /of 0 or more/],
    [{ merchantUid: 'order-1', amount: -1 }, /of 0 or more/],
    [{ merchantUid: 'order-1', amount: 1000.5 }, /whole number in KRW; it was 1000\.5/],
    [{ merchantUid: 'order-1', amount: 1000.5, currency: 'JPY' }, /whole number in JPY/],
    [{ merchantUid: 'order-1', amount: 1, currency: 'won' }, /expected\.currency must be three capitals/],
    [{ ...expected, allowTest: 'no' }, /allowTest must be true or false/],
    [{ ...expected, asked: 'yes' }, /asked must be true, false or a function/],
    [{ ...expected, channel: {} }, /channel must be \{ provider, mid \}/],
    [{ ...expected, channel: null }, /channel must be/],
    [{ ...expected, channel: [] }, /channel must be/],
    [{ ...expected, channel: [{ provider: 'kcp' }, {}] }, /channel must be/],
    [{ ...expected, channel: { provider: 'kcp', mid: '' } }, /channel must be/],
    [{ ...expected, channel: { provider: 'kcp', mid: 5 } }, /channel must be/],
    [{ ...expected, deliverable: 0 }, /deliverable must be true or false/],
    [{ ...expected, paidBy: 5 }, /paidBy must be an imp_uid, or null/],
    [{ ...expected, merchant_uid: 'order-1' }, /there is no expected\.merchant_uid/],
  ])('with %j as what is expected reject before anybody is asked', async (wrong, message) => {
    const { portone, rest } = setting()
    await expect(verifyPayment(rest, 'imp_1', wrong as never)).rejects.toThrow(message)
    await expect(verifyOrder(rest, 'order-1', wrong as never)).rejects.toThrow(message)
    expect(portone.calls).toEqual([])
  })

  it('take 1000.0 for 1000, decimals where the currency has them, and no number for an order', async () => {
    const { rest } = setting()
    expect(await verifyPayment(rest, 'imp_1', { ...expected, amount: 1000.0 })).toMatchObject({ action: 'ask-again' })
    expect(await verifyPayment(rest, 'imp_1', { ...expected, amount: 10.5, currency: 'USD' })).toMatchObject({
      action: 'ask-again',
    })
    await expect(verifyPayment(rest, 5 as never, expected)).rejects.toThrow(/impUid must be a string/)
    await expect(verifyOrder(rest, 'order-2', expected)).rejects.toThrow(/must be the same/)
  })
})
