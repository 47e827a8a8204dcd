import { describe, expect, it } from 'vitest'
import type { PaymentRecord } from '../../src/portone/payment-record.ts'
import { endsLater, needsAccount, planRefund, showsRefund } from '../../src/verify/plan-refund.ts'
import { refundMark } from '../../src/verify/refund-mark.ts'
import type { RefundNote } from '../../src/verify/refund-memory.ts'
import { toldPayment } from './setting.ts'

const mark = refundMark('r1')
const other = refundMark('r2')

const payment = (more: Partial<PaymentRecord> = {}): PaymentRecord => ({
  ...toldPayment,
  pay_method: 'card',
  pg_provider: 'html5_inicis',
  paid_at: 5,
  cancel_history: [],
  ...more,
})
const cancelled = (amount: number, reason: string | null, more: Partial<PaymentRecord> = {}) =>
  payment({
    status: 'cancelled',
    cancel_amount: amount,
    cancel_history: [{ amount, reason, cancelled_at: 9 }],
    ...more,
  } as Partial<PaymentRecord>)
const note = (more: Partial<RefundNote> = {}): RefundNote => ({
  impUid: 'imp_1',
  amount: 300,
  left: 1000,
  state: 'asked',
  askedAt: 0,
  version: 1,
  ...more,
})
const account = { holder: '홍길동', bank: '004', account: '1' }
const plan = (
  of: PaymentRecord,
  amount: number | 'all' = 300,
  remembered?: RefundNote,
  to: typeof account | (typeof account & { tel: string }) | undefined = undefined,
  now = 15 * 60_000,
) => planRefund(of, { amount, mark, account: to, now }, remembered)
const send = (amount: number, left: number) => ({ do: 'send', amount, left })
const tell = (status: 'already' | 'pending', amount: number, left: number) => ({ do: 'tell', status, amount, left })
const refuse = (why: string, left: number) => ({ do: 'refuse', why, left })

describe('with nothing remembered, a refund', () => {
  it.each<[string, PaymentRecord, number | 'all', object]>([
    ['of a part is sent', payment(), 300, send(300, 1000)],
    ['of all is sent as what is left', payment(), 'all', send(1000, 1000)],
    ['of all of the rest', cancelled(400, `x ${other}`), 'all', send(600, 600)],
    ['of just what is left', cancelled(700, `x ${other}`), 300, send(300, 300)],
    ['of more than is left', cancelled(800, `x ${other}`), 300, refuse('more-than-left', 200)],
    ['of a part where nothing is left', cancelled(1000, null), 300, refuse('nothing-left', 0)],
    ['of all where nothing is left', cancelled(1000, null), 'all', tell('already', 0, 0)],
    ['of what was opened', payment({ status: 'ready', paid_at: 0 }), 300, refuse('not-paid', 1000)],
    ['of what failed', payment({ status: 'failed', paid_at: 5 }), 'all', refuse('not-paid', 1000)],
    ['of an account that was revoked', payment({ status: 'cancelled', paid_at: 0 }), 'all', refuse('not-paid', 1000)],
    [
      'of an account that was revoked, without a time',
      payment({ status: 'cancelled', paid_at: null }),
      300,
      refuse('not-paid', 1000),
    ],
    ['of what says cancelled, with all the money there', payment({ status: 'cancelled' }), 'all', send(1000, 1000)],
    ['of what says cancelled, and not when it was paid', cancelled(400, null, { paid_at: 0 }), 300, send(300, 600)],
    ['of a new status', payment({ status: 'partial' }), 300, refuse('not-paid', 1000)],
    ['that the history names', cancelled(300, `x ${mark}`), 300, tell('already', 300, 700)],
    ['that the history names, of all', cancelled(1000, `x ${mark}`), 'all', tell('already', 1000, 0)],
    ['that the history names, of all, as a part', cancelled(300, `x ${mark}`), 'all', refuse('other-refund', 700)],
    [
      'of all that PayPal is still at',
      cancelled(300, `x ${mark}`, { status: 'paid', pg_provider: 'paypal' }),
      'all',
      tell('pending', 300, 700),
    ],
    ['that the history names with another amount', cancelled(400, `x ${mark}`), 300, refuse('other-refund', 600)],
    ['whose mark stands in the middle of another’s reason', cancelled(300, `${mark} x`), 300, send(300, 700)],
    ['without a history', payment({ cancel_history: null }), 300, send(300, 1000)],
    [
      'that PayPal has in its history, and isn’t cancelled yet',
      cancelled(300, `x ${mark}`, { status: 'paid', pg_provider: 'paypal' }),
      300,
      tell('pending', 300, 700),
    ],
  ])('%s', (_, of, amount, planned) => {
    expect(plan(of, amount)).toEqual(planned)
  })
})

describe('with a note, a refund', () => {
  it.each<[string, PaymentRecord, number | 'all', RefundNote, object]>([
    ['of another payment', payment(), 300, note({ impUid: 'imp_2' }), refuse('other-refund', 1000)],
    ['of another amount', payment(), 300, note({ amount: 200 }), refuse('other-refund', 1000)],
    ['of all, which was a part before', payment(), 'all', note(), refuse('other-refund', 1000)],
    [
      'of all, a part that was taken',
      cancelled(300, null),
      'all',
      note({ state: 'taken' }),
      refuse('other-refund', 700),
    ],
    ['of a part, which was all before', payment(), 300, note({ amount: 1000 }), refuse('other-refund', 1000)],
    ['of what was all before, as a number', payment(), 1000, note({ amount: 1000 }), send(1000, 1000)],
    ['asked for, and not made', payment(), 300, note(), send(300, 1000)],
    ['asked for, and made by its mark', cancelled(300, `x ${mark}`), 300, note(), tell('already', 300, 700)],
    ['asked for, and made without a reason', cancelled(300, null), 300, note(), tell('already', 300, 700)],
    ['asked for, and made without a history', payment({ cancel_amount: 300 }), 300, note(), tell('already', 300, 700)],
    [
      'asked for, and made where the history is null',
      payment({ cancel_amount: 300, cancel_history: null }),
      300,
      note(),
      tell('already', 300, 700),
    ],
    [
      'asked for, and made with a reason that has a mark in its middle',
      cancelled(300, `${other} x`),
      300,
      note(),
      tell('already', 300, 700),
    ],
    ['asked for, and another’s of the same size', cancelled(300, `x ${other}`), 300, note(), refuse('changed', 700)],
    ['asked for, and a change of another size', cancelled(200, null), 300, note(), refuse('changed', 800)],
    [
      'asked for, two changes that come to another sum',
      payment({
        cancel_amount: 500,
        cancel_history: [
          { amount: 300, cancelled_at: 1 },
          { amount: 200, cancelled_at: 2 },
        ],
      }),
      300,
      note(),
      refuse('changed', 500),
    ],
    [
      'asked for, and the sum fell by two others',
      payment({
        cancel_amount: 300,
        cancel_history: [
          { amount: 100, cancelled_at: 1 },
          { amount: 200, cancelled_at: 2 },
        ],
      }),
      300,
      note(),
      refuse('changed', 700),
    ],
    ['contested', payment(), 300, note({ state: 'contested' }), refuse('changed', 1000)],
    ['contested, of all', payment(), 'all', note({ state: 'contested', amount: 1000 }), send(1000, 1000)],
    ['taken, and not shown', payment(), 300, note({ state: 'taken' }), tell('pending', 300, 1000)],
    ['taken, and shown', cancelled(300, null), 300, note({ state: 'taken' }), tell('already', 300, 700)],
    [
      'taken, of all, and nothing left',
      cancelled(1000, `x ${other}`),
      'all',
      note({ state: 'taken', amount: 900, left: 900 }),
      tell('already', 900, 0),
    ],
    [
      'taken, of all, and something left',
      cancelled(100, `x ${other}`),
      'all',
      note({ state: 'taken', amount: 1000 }),
      tell('pending', 1000, 900),
    ],
    [
      'taken, of a part, and nothing left',
      cancelled(1000, `x ${other}`),
      300,
      note({ state: 'taken' }),
      tell('pending', 300, 0),
    ],
    [
      'asked for, of all, and nothing left',
      cancelled(1000, null),
      'all',
      note({ amount: 1000 }),
      tell('already', 1000, 0),
    ],
    ['asked for, of all, and a part went back', cancelled(100, null), 'all', note({ amount: 1000 }), send(900, 900)],
  ])('%s', (_, of, amount, remembered, planned) => {
    expect(plan(of, amount, remembered)).toEqual(planned)
  })
})

describe('asked for, and not made', () => {
  const whole = 15 * 60_000
  it.each<[string, number, PaymentRecord, number | 'all', boolean]>([
    ['a part, at once', 0, payment(), 300, true],
    ['a part, a moment before', whole - 1, payment(), 300, true],
    ['a part, after its time', whole, payment(), 300, false],
    ['a part, by a clock that is behind', -600_000, payment(), 300, true],
    ['half', 0, payment(), 500, true],
    ['more than half', 0, payment(), 501, false],
    ['everything as a part', 0, payment(), 1000, false],
    ['all', 0, payment(), 'all', false],
    ['cents, half', 0, payment({ amount: 0.6, currency: 'USD' }), 0.3, true],
    ['cents, more than half', 0, payment({ amount: 0.6, currency: 'USD' }), 0.31, false],
  ])('%s: %d ms', (_, age, of, amount, waits) => {
    const remembered = note({ amount: amount === 'all' ? of.amount : amount, left: of.amount, askedAt: 1_000_000 })
    expect(plan(of, amount, remembered, undefined, 1_000_000 + age)).toEqual(
      waits ? { do: 'wait' } : send(remembered.amount, of.amount),
    )
  })
})

describe('the customer’s account', () => {
  it.each<[string | null, string | null, boolean]>([
    ['vbank', 'html5_inicis', true],
    ['vbank', null, true],
    ['card', 'html5_inicis', false],
    ['trans', 'smartro_v2', true],
    ['trans', 'html5_inicis', false],
    ['card', 'smartro_v2', false],
    [null, 'smartro_v2', false],
  ])('for %s at %s is needed: %s', (pay_method, pg_provider, isNeeded) => {
    const of = payment({ pay_method, pg_provider })
    expect(needsAccount(of)).toBe(isNeeded)
    expect(plan(of)).toEqual(isNeeded ? refuse('account-missing', 1000) : send(300, 1000))
  })

  it.each([
    ['smartro', true],
    ['smartro_v2', true],
    ['html5_inicis', false],
  ])('at %s needs a telephone number: %s', (pg_provider, isNeeded) => {
    const of = payment({ pay_method: 'vbank', pg_provider })
    expect(plan(of, 300, undefined, account)).toEqual(isNeeded ? refuse('tel-missing', 1000) : send(300, 1000))
    expect(plan(of, 300, undefined, { ...account, tel: '010' })).toEqual(send(300, 1000))
    expect(plan({ ...of, pay_method: 'card' })).toEqual(send(300, 1000))
  })
})

describe('a refund that ends later', () => {
  it.each<[string, string | null, boolean]>([
    ['paypal', 'paypal', true],
    ['paymentwall', 'card', true],
    ['smartro_v2', 'vbank', true],
    ['smartro_v2', 'card', false],
    ['smartro_v2', null, false],
    ['html5_inicis', 'card', false],
  ])('at %s by %s: %s', (pg_provider, pay_method, isLater) => {
    const of = { pg_provider, pay_method }
    expect(endsLater(payment(of))).toBe(isLater)
    const wanted = { amount: 300, left: 1000 }
    // What is left fell, and the history has it: but the payment doesn't say cancelled.
    const fell = { status: 'paid', ...of }
    expect(showsRefund(cancelled(300, null, fell), mark, wanted)).toBe(!isLater)
    expect(showsRefund(cancelled(300, null, of), mark, wanted)).toBe(true)
    expect(showsRefund(payment({ status: 'cancelled', cancel_amount: 300, ...of }), mark, wanted)).toBe(!isLater)
    expect(showsRefund(cancelled(300, `x ${other}`, of), mark, wanted)).toBe(false)
  })
})

describe('a mark', () => {
  it('of a key stays what it is over versions: PortOne’s history is read by it', () => {
    expect(refundMark('order-1:cancelled-by-customer')).toMatch(/^#[0-9a-z]{14}$/)
    expect([refundMark('r1'), refundMark('품절'), refundMark('a')]).toMatchInlineSnapshot(`
      [
        "#03f53u4044k1fu",
        "#0xgfdpp19kplen",
        "#1r9wi7g10u8tz6",
      ]
    `)
  })
})
