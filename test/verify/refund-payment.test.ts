import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { RestUnknowns } from '../../src/simulator/index.ts'
import { type RefundMemory, type RefundNote, type RefundOptions, refundPayment } from '../../src/verify/index.ts'
import { refundMark } from '../../src/verify/refund-mark.ts'
import { processMemory } from '../../src/verify/refund-memory.ts'
import { callsOf, setting } from './setting.ts'

const paid = { imp_uid: 'imp_1', merchant_uid: 'order-1' }
const part: RefundOptions = { key: 'r1', reason: '고객 요청', amount: 300 }
const all: RefundOptions = { key: 'r1', reason: '재고수량부족', all: true }
/** So much that PortOne can't do it twice: it is sent again at once. */
const most: RefundOptions = { key: 'r1', reason: '고객 요청', amount: 700 }
const id = { impUid: 'imp_1', key: 'r1' }
const quarterHour = 15 * 60_000

/** A shop's table of refunds. */
function table() {
  const notes = new Map<string, RefundNote>()
  const remember: RefundMemory = {
    get: async (key) => notes.get(key),
    put: async (key, note, before) => {
      if (notes.get(key)?.version !== before?.version) return false
      if (note) notes.set(key, structuredClone(note))
      else notes.delete(key)
      return true
    },
  }
  return { notes, remember }
}

const opened = (unknowns: RestUnknowns = {}, payment: object = {}) => {
  const at = setting({ unknowns })
  at.portone.add({ ...paid, ...payment })
  const cancels = () => callsOf(at.portone).filter((call) => call === 'POST /payments/cancel').length
  const cancelled = () => at.portone.payments.find(({ imp_uid }) => imp_uid === 'imp_1')?.cancel_amount
  return { ...at, cancels, cancelled }
}

/** What isn't documented, each way. */
const readings: RestUnknowns[] = [
  {},
  { partialCancelStatus: 'paid' },
  { cancelReasons: 'dropped' },
  { cancelReasons: 'dropped', partialCancelStatus: 'paid', amounts: 'texts' },
]

describe.each(readings)('under %j a refund', (unknowns) => {
  it('of a part, and then of the rest, is made', async () => {
    const { rest, cancelled } = opened(unknowns)
    expect(await refundPayment(rest, 'imp_1', part)).toEqual({ status: 'done', ...id, amount: 300, left: 700 })
    expect(await refundPayment(rest, 'imp_1', { ...all, key: 'r2' })).toEqual({
      status: 'done',
      impUid: 'imp_1',
      key: 'r2',
      amount: 700,
      left: 0,
    })
    expect(cancelled()).toBe(1000)
  })

  it.each([part, all])('asked for again, or twenty times at once, is the first: %j', async (options) => {
    const { rest, cancels, cancelled } = opened(unknowns)
    const results = await Promise.all(Array.from({ length: 20 }, () => refundPayment(rest, 'imp_1', options)))
    for (const result of results) expect(result).toEqual(results[0])
    expect(results[0]).toMatchObject({ status: 'done' })
    expect(await refundPayment(rest, 'imp_1', options)).toMatchObject({ ...results[0], status: 'already' })
    expect([cancels(), cancelled()]).toEqual([1, options.amount ?? 1000])
  })

  it('of two parts of the same size is two refunds, one after the other', async () => {
    const { rest, cancelled } = opened(unknowns)
    const results = await Promise.all(['a', 'b'].map((key) => refundPayment(rest, 'imp_1', { ...part, key })))
    expect(results).toMatchObject([
      { status: 'done', left: 700 },
      { status: 'done', left: 400 },
    ])
    expect(cancelled()).toBe(600)
  })

  it.each([
    'cut-after',
    'error-after',
    'done-silently',
    'cut-before',
    'bad-gateway',
    'proxy-page',
    'never-answers',
  ] as const)('whose answer is lost by %s is looked up, and finished only where it wasn’t made', async (fault) => {
    for (const options of [most, all]) {
      const { rest, portone, clock, cancelled } = opened(unknowns)
      clock.timeLimitsPass = fault === 'done-silently' || fault === 'never-answers'
      portone.failNext(fault, { on: 'POST /payments/cancel' })
      const amount = options.amount ?? 1000
      expect(await refundPayment(rest, 'imp_1', options)).toEqual({
        status: 'done',
        ...id,
        amount,
        left: 1000 - amount,
      })
      expect(cancelled()).toBe(amount)
    }
  })

  it('that nobody can tell of is unknown, and the same call later finishes it, once', async () => {
    for (const [fault, sent] of [
      ['cut-after', 1],
      ['cut-before', 2],
    ] as const) {
      const { rest, portone, cancels, cancelled } = opened(unknowns)
      portone.failNext(fault, { on: 'POST /payments/cancel' })
      portone.failNext('token-dies', { on: 'GET' })
      await rest.payment('imp_1')
      const blind = { ...rest, payment: vi.fn(rest.payment) }
      blind.payment.mockImplementationOnce(rest.payment).mockImplementationOnce((impUid) => {
        portone.failNext('bad-gateway', { on: 'GET', times: 3 })
        return rest.payment(impUid)
      })
      expect(await refundPayment(blind, 'imp_1', most)).toEqual({ status: 'unknown', ...id, why: 'busy', sent: true })
      expect(await refundPayment(blind, 'imp_1', most)).toMatchObject({ amount: 700, left: 300 })
      expect([cancels(), cancelled()]).toEqual([sent, 700])
    }
  })

  it('by two processes at once with one key is made once', async () => {
    for (const options of [part, all]) {
      const { rest, cancelled } = opened(unknowns)
      const results = await Promise.all([{ ...rest }, { ...rest }].map((each) => refundPayment(each, 'imp_1', options)))
      expect(results.map(({ status }) => status).sort()).toContain('done')
      expect(cancelled()).toBe(options.amount ?? 1000)
    }
  })

  it('remembered where the shop says is one for all its processes, also after one died', async () => {
    const { notes, remember } = table()
    const { rest, portone, cancels, cancelled } = opened(unknowns)
    portone.failNext('cut-after', { on: 'POST /payments/cancel' })
    const dies = { payment: vi.fn(rest.payment), cancel: rest.cancel }
    dies.payment.mockImplementationOnce(rest.payment).mockRejectedValueOnce(new Error('kill -9'))
    await expect(refundPayment(dies, 'imp_1', { ...part, remember })).rejects.toThrow('kill -9')
    expect([...notes.values()]).toEqual([
      { impUid: 'imp_1', amount: 300, left: 1000, state: 'asked', askedAt: expect.any(Number), version: 1 },
    ])
    expect(await refundPayment({ ...rest }, 'imp_1', { ...part, remember })).toMatchObject({
      status: 'already',
      amount: 300,
    })
    expect(await refundPayment({ ...rest }, 'imp_1', { ...part, remember })).toMatchObject({ status: 'already' })
    expect([cancels(), cancelled()]).toEqual([1, 300])
  })
})

describe('a refund by another process', () => {
  it.each(['too-many', 'refused-by-200'] as const)(
    'that was taken while this one was stopped by %s stays remembered, where the PG ends it later',
    async (fault) => {
      const { rest, portone, clock, cancels, cancelled } = opened(
        { cancelReasons: 'dropped' },
        { pg_provider: 'paypal' },
      )
      const { notes, remember } = table()
      const options = { ...part, remember, now: clock.now }
      const stopped = { ...rest, cancel: vi.fn(rest.cancel) }
      stopped.cancel.mockImplementationOnce(async (request) => {
        expect(await refundPayment({ ...rest }, 'imp_1', options)).toMatchObject({ status: 'unknown', why: 'may-run' })
        expect(cancels()).toBe(0)
        clock.time += quarterHour
        expect(await refundPayment({ ...rest }, 'imp_1', options)).toMatchObject({ status: 'pending' })
        portone.failNext(fault, { on: 'POST /payments/cancel', times: 3 })
        return rest.cancel(request)
      })
      await refundPayment(stopped, 'imp_1', options)
      expect(notes.get('r1')).toMatchObject({ state: 'taken' })
      portone.failNext('token-dies', { on: 'POST /payments/cancel', times: 9 })
      expect(await refundPayment({ ...rest }, 'imp_1', options)).toMatchObject({ status: 'pending' })
      portone.finishRefunds()
      expect(await refundPayment({ ...rest }, 'imp_1', options)).toMatchObject({
        status: 'already',
        amount: 300,
        left: 700,
      })
      expect(cancelled()).toBe(300)
      expect(cancels()).toBeLessThanOrEqual(4)
    },
  )
  it('with the shop’s own memory is made once, whatever comes between looking and writing', async () => {
    for (const unknowns of readings) {
      const { remember } = table()
      const { rest, cancelled, cancels } = opened(unknowns)
      // The other one makes the whole refund at each point where this one waits.
      for (const moment of ['payment', 'get', 'put'] as const) {
        const options = { ...part, key: moment, remember }
        const other = () => refundPayment({ ...rest }, 'imp_1', options)
        const slow = {
          ...rest,
          payment: vi.fn(rest.payment),
        }
        const slowly: RefundMemory = { ...remember, get: vi.fn(remember.get), put: vi.fn(remember.put) }
        if (moment === 'payment')
          slow.payment.mockImplementationOnce(async (impUid) => {
            const before = await rest.payment(impUid)
            await other()
            return before
          })
        else
          vi.mocked(slowly[moment] as RefundMemory['put']).mockImplementationOnce(async (key, note, known) => {
            if (moment === 'get') {
              const before = await remember.get(key)
              await other()
              return before as never
            }
            await other()
            return remember.put(key, note, known)
          })
        const { status } = await refundPayment(slow, 'imp_1', { ...options, remember: slowly })
        // What was looked at before the other one began shows nothing of it yet.
        expect(status).toBe(moment === 'payment' ? 'pending' : 'already')
      }
      expect([cancelled(), cancels()]).toEqual([900, 3])
    }
  })

  it('is seen in PortOne’s own history, by the mark behind its reason', async () => {
    const { rest, portone, cancels, cancelled } = opened()
    await refundPayment(rest, 'imp_1', part)
    portone.cancelInConsole('imp_1', 100)
    expect(await refundPayment({ ...rest }, 'imp_1', part)).toEqual({
      status: 'already',
      ...id,
      amount: 300,
      left: 600,
    })
    expect(await refundPayment({ ...rest }, 'imp_1', { ...part, amount: 200 })).toMatchObject({
      status: 'refused',
      why: 'other-refund',
    })
    // All of it isn't what went back by this key: 600 would be taken for given back.
    expect(await refundPayment({ ...rest }, 'imp_1', all)).toMatchObject({ status: 'refused', why: 'other-refund' })
    expect([cancels(), cancelled()]).toEqual([1, 400])
    expect(portone.payments[0]?.cancel_history?.[0]?.reason).toBe(`고객 요청 ${refundMark('r1')}`)
  })

  it('that came between is never taken for this one, and nothing is sent twice', async () => {
    // The history doesn't tell whose: a part of another size went back while this one was on its way, and refused.
    const { rest, portone, cancelled } = opened({ cancelReasons: 'dropped' })
    const raced = { ...rest, cancel: vi.fn(rest.cancel) }
    raced.cancel.mockImplementationOnce(async (request) => {
      portone.cancelInConsole('imp_1', 300)
      return rest.cancel(request)
    })
    expect(await refundPayment(raced, 'imp_1', part)).toEqual({
      status: 'refused',
      ...id,
      why: 'changed',
      left: 700,
      portoneMessage: null,
    })
    expect(await refundPayment(raced, 'imp_1', part)).toMatchObject({ status: 'refused', why: 'changed' })
    expect(cancelled()).toBe(300)
    expect(await refundPayment(raced, 'imp_1', { ...part, key: 'r2' })).toMatchObject({ status: 'done', left: 400 })
  })

  it('that came between with everything makes all of it already', async () => {
    const { rest, portone } = opened()
    const raced = { ...rest, cancel: vi.fn(rest.cancel) }
    raced.cancel.mockImplementationOnce(async (request) => {
      portone.cancelInConsole('imp_1')
      return rest.cancel(request)
    })
    expect(await refundPayment(raced, 'imp_1', all)).toEqual({ status: 'already', ...id, amount: 1000, left: 0 })
  })

  it('that came between with a part: all of the rest is asked for anew', async () => {
    const { rest, portone, cancelled } = opened()
    const raced = { ...rest, cancel: vi.fn(rest.cancel) }
    raced.cancel.mockImplementationOnce(async (request) => {
      portone.cancelInConsole('imp_1', 100)
      return rest.cancel(request)
    })
    expect(await refundPayment(raced, 'imp_1', all)).toMatchObject({ status: 'refused', why: 'changed', left: 900 })
    expect(await refundPayment(raced, 'imp_1', all)).toMatchObject({ status: 'done', amount: 900, left: 0 })
    expect(cancelled()).toBe(1000)
  })

  it('after a request that was lost, a change of another size is no proof', async () => {
    const { rest, portone, cancelled } = opened({ cancelReasons: 'dropped' })
    portone.failNext('cut-before', { on: 'POST /payments/cancel' })
    const raced = { ...rest, payment: vi.fn(rest.payment) }
    raced.payment.mockImplementationOnce(rest.payment).mockImplementationOnce((impUid) => {
      portone.cancelInConsole('imp_1', 500)
      return rest.payment(impUid)
    })
    expect(await refundPayment(raced, 'imp_1', part)).toMatchObject({ status: 'refused', why: 'changed', left: 500 })
    expect(cancelled()).toBe(500)
  })

  it('of the same size with another’s mark is no proof either', async () => {
    const { rest, portone, cancelled } = opened()
    portone.failNext('cut-before', { on: 'POST /payments/cancel' })
    const raced = { ...rest, payment: vi.fn(rest.payment) }
    raced.payment.mockImplementationOnce(rest.payment).mockImplementationOnce(async (impUid) => {
      await refundPayment({ ...rest }, 'imp_1', { ...part, key: 'r2' })
      return rest.payment(impUid)
    })
    expect(await refundPayment(raced, 'imp_1', part)).toMatchObject({ status: 'refused', why: 'changed', left: 700 })
    expect(cancelled()).toBe(300)
  })
})

describe('a part that nobody heard of', () => {
  const running = (['refused', 'taken'] as const).flatMap((cancelWhileRunning) =>
    readings.map((reading): RestUnknowns => ({ ...reading, cancelWhileRunning })),
  )

  it.each(running)('and that still runs isn’t sent again beside itself, under %j', async (unknowns) => {
    const { rest, portone, clock, cancels, cancelled } = opened(unknowns)
    const { remember } = table()
    const options = { ...part, remember, now: clock.now }
    clock.timeLimitsPass = true
    portone.failNext('done-late', { on: 'POST /payments/cancel' })
    const mayRun = { status: 'unknown', ...id, why: 'may-run', sent: true }
    expect(await refundPayment(rest, 'imp_1', options)).toEqual(mayRun)
    // Nor by another process, a moment before its time is over.
    clock.timeLimitsPass = false
    const askedAt = (await remember.get('r1'))?.askedAt as number
    expect(cancelled()).toBe(0)
    clock.time = askedAt + 30_000
    expect(await refundPayment({ ...rest }, 'imp_1', options)).toEqual(mayRun)
    clock.time += 60_000
    expect(await refundPayment({ ...rest }, 'imp_1', options)).toMatchObject({ status: 'already', amount: 300 })
    expect([cancels(), cancelled()]).toEqual([1, 300])
  })

  it.each(running)('and that never ran is sent again after a quarter of an hour, once, under %j', async (unknowns) => {
    const { rest, portone, clock, cancels, cancelled } = opened(unknowns)
    const { remember } = table()
    const options = { ...part, remember, now: clock.now }
    portone.failNext('cut-before', { on: 'POST /payments/cancel' })
    expect(await refundPayment(rest, 'imp_1', options)).toMatchObject({ status: 'unknown', why: 'may-run', sent: true })
    const askedAt = (await remember.get('r1'))?.askedAt as number
    clock.time = askedAt + quarterHour - 1
    expect(await refundPayment(rest, 'imp_1', options)).toMatchObject({ status: 'unknown', why: 'may-run', sent: true })
    expect(cancels()).toBe(1)
    clock.time += 1
    expect(await refundPayment(rest, 'imp_1', options)).toMatchObject({ status: 'done', amount: 300, left: 700 })
    expect([cancels(), cancelled()]).toEqual([2, 300])
  })

  it('is waited for anew after each time that it was sent, by any process', async () => {
    const { rest, portone, clock, cancels } = opened()
    const { remember } = table()
    const options = { ...part, remember, now: clock.now }
    portone.failNext('cut-before', { on: 'POST /payments/cancel', times: 2 })
    for (const sent of [1, 2]) {
      expect(await refundPayment({ ...rest }, 'imp_1', options)).toMatchObject({
        why: 'may-run',
      })
      expect(await refundPayment({ ...rest }, 'imp_1', options)).toMatchObject({ why: 'may-run' })
      expect(cancels()).toBe(sent)
      clock.time += quarterHour
    }
    expect(await refundPayment({ ...rest }, 'imp_1', options)).toMatchObject({ status: 'done' })
  })

  it.each([500, 501, 1000])(
    'is sent again at once where PortOne can’t do %d of 1,000 twice… or isn’t',
    async (amount) => {
      const { rest, portone, clock, cancels, cancelled } = opened({ cancelWhileRunning: 'taken' })
      clock.timeLimitsPass = true
      portone.failNext('done-late', { on: 'POST /payments/cancel' })
      await refundPayment(rest, 'imp_1', { ...part, amount, now: clock.now })
      expect(cancels()).toBe(amount === 500 ? 1 : 2)
      portone.finishRefunds()
      expect(cancelled()).toBe(amount)
      expect(await refundPayment(rest, 'imp_1', { ...part, amount, now: clock.now })).toMatchObject({
        status: 'already',
      })
      expect(cancelled()).toBe(amount)
    },
  )

  it('never goes back twice: any amount, any fault, at any time, by any process', async () => {
    const fault = fc.constantFrom(
      'done-late',
      'done-silently',
      'cut-before',
      'cut-after',
      'error-after',
      'refused-by-200',
      null,
    )
    const step = fc.record({ fault, minutes: fc.constantFrom(0, 0.5, 1, 14, 15, 40), again: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom(...running),
        fc.array(step, { minLength: 1, maxLength: 6 }),
        async (amount, unknowns, steps) => {
          const { rest, portone, clock, cancelled } = opened(unknowns)
          const { remember } = table()
          clock.timeLimitsPass = true
          for (const { fault, minutes, again } of steps) {
            if (fault) portone.failNext(fault, { on: 'POST /payments/cancel' })
            await refundPayment(again ? { ...rest } : rest, 'imp_1', { ...part, amount, remember, now: clock.now })
            expect(cancelled()).toBeLessThanOrEqual(amount)
            clock.time += minutes * 60_000
          }
          portone.finishRefunds()
          expect(cancelled()).toBeLessThanOrEqual(amount)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('all of it, taken a second time where the PG ends it later, goes back once: a PG gives back no more than it took', async () => {
    const { rest, portone, clock, cancelled } = opened({ cancelWhileRunning: 'taken' }, { pg_provider: 'paypal' })
    clock.timeLimitsPass = true
    portone.failNext('done-late', { on: 'POST /payments/cancel' })
    expect(await refundPayment(rest, 'imp_1', { ...all, now: clock.now })).toMatchObject({ status: 'pending' })
    portone.finishRefunds()
    expect(cancelled()).toBe(1000)
    expect(await refundPayment(rest, 'imp_1', { ...all, now: clock.now })).toMatchObject({ status: 'already', left: 0 })
  })

  it('whose note has lost its time is no note: nothing is sent', async () => {
    const { rest, cancels } = opened()
    const note = { impUid: 'imp_1', amount: 300, left: 1000, state: 'asked', version: 1 } as RefundNote
    for (const askedAt of [undefined, '1767225600000', null, Number.NaN]) {
      const remember = { get: async () => ({ ...note, askedAt: askedAt as number }), put: async () => true }
      await expect(refundPayment(rest, 'imp_1', { ...part, remember })).rejects.toThrow(/remember\.get .* askedAt/)
    }
    expect(cancels()).toBe(0)
  })
})

describe('a refund that can’t be', () => {
  const refused = (why: string, left: number | null) => ({ status: 'refused', ...id, why, left, portoneMessage: null })

  it.each<[string, object, RefundOptions, object]>([
    ['of more than is left', {}, { ...part, amount: 1001 }, refused('more-than-left', 1000)],
    ['of a payment that wasn’t paid', { status: 'ready' }, all, refused('not-paid', 1000)],
    ['of a payment that failed', { status: 'failed' }, all, refused('not-paid', 1000)],
    [
      'of a virtual account revoked before its deposit',
      { status: 'cancelled', paid_at: 0 },
      all,
      refused('not-paid', 1000),
    ],
    [
      'of a part where nothing is left',
      { status: 'cancelled', cancel_amount: 1000, paid_at: 5 },
      part,
      refused('nothing-left', 0),
    ],
    ['of a virtual account without the customer’s', { pay_method: 'vbank' }, all, refused('account-missing', 1000)],
    [
      'of a Smartro V2 transfer without one',
      { pay_method: 'trans', pg_provider: 'smartro_v2' },
      all,
      refused('account-missing', 1000),
    ],
    [
      'of a Smartro account without a telephone number',
      { pay_method: 'vbank', pg_provider: 'smartro' },
      { ...all, account: { holder: '홍', bank: '04', account: '1' } },
      refused('tel-missing', 1000),
    ],
  ])('%s is refused before PortOne is asked to', async (_, payment, options, result) => {
    const { rest, cancels } = opened({}, payment)
    expect(await refundPayment(rest, 'imp_1', options)).toEqual(result)
    expect(cancels()).toBe(0)
  })

  it('since all of it went back already says so', async () => {
    const { rest, portone, cancels } = opened()
    portone.cancelInConsole('imp_1')
    expect(await refundPayment(rest, 'imp_1', all)).toEqual({ status: 'already', ...id, amount: 0, left: 0 })
    expect(cancels()).toBe(0)
  })

  it('by a key that was another refund’s is refused, at once and later', async () => {
    const { rest, portone, cancels } = opened({ cancelReasons: 'dropped' })
    portone.add({ ...paid, imp_uid: 'imp_2' })
    const first = refundPayment(rest, 'imp_1', part)
    for (const other of [refundPayment(rest, 'imp_1', { ...part, amount: 400 }), refundPayment(rest, 'imp_2', part)])
      expect(await other).toMatchObject({ status: 'refused', why: 'other-refund', left: null })
    await first
    expect(await refundPayment(rest, 'imp_1', { ...part, amount: 400 })).toMatchObject({
      why: 'other-refund',
      left: 700,
    })
    expect(await refundPayment(rest, 'imp_2', part)).toMatchObject({ why: 'other-refund', left: 1000 })
    expect(cancels()).toBe(1)
  })

  it('by PortOne’s no is refused with its text, and may be asked for again', async () => {
    const { rest, portone, cancelled } = opened()
    portone.failNext('refused-by-200', { on: 'POST /payments/cancel' })
    expect(await refundPayment(rest, 'imp_1', part)).toEqual({
      status: 'refused',
      ...id,
      why: 'portone',
      left: 1000,
      portoneMessage: '요청에 실패하였습니다.',
    })
    expect(await refundPayment(rest, 'imp_1', part)).toMatchObject({ status: 'done' })
    expect(cancelled()).toBe(300)
  })

  it('since PortOne can’t be asked, or doesn’t find it (now), is unknown, and nothing was sent', async () => {
    const { rest, portone, cancelled } = opened()
    portone.failNext('bad-gateway', { on: 'GET', times: 3 })
    expect(await refundPayment(rest, 'imp_1', part)).toEqual({ status: 'unknown', ...id, why: 'busy', sent: false })
    expect(await refundPayment(rest, 'imp_9', part)).toMatchObject({ status: 'unknown', why: 'not-found', sent: false })
    portone.failNext('too-many', { on: 'POST /payments/cancel', times: 3 })
    expect(await refundPayment(rest, 'imp_1', part)).toMatchObject({ status: 'unknown', why: 'busy', sent: false })
    portone.cancelInConsole('imp_1', 100)
    expect(await refundPayment(rest, 'imp_1', part)).toMatchObject({ status: 'done', left: 600 })
    expect(cancelled()).toBe(400)
  })

  it('whose every answer is lost is unknown after two tries', async () => {
    const { rest, portone, cancels } = opened()
    portone.failNext('cut-before', { on: 'POST /payments/cancel', times: 2 })
    expect(await refundPayment(rest, 'imp_1', most)).toEqual({
      status: 'unknown',
      ...id,
      why: 'unreachable',
      sent: true,
    })
    expect(cancels()).toBe(2)
    expect(await refundPayment(rest, 'imp_1', most)).toMatchObject({ status: 'done' })
  })

  it('whose second try PortOne refuses, since the first is on its way, is unknown', async () => {
    const { rest, portone, cancelled } = opened()
    portone.failNext('cut-before', { on: 'POST /payments/cancel' })
    portone.failNext('refused-by-200', { on: 'POST /payments/cancel' })
    expect(await refundPayment(rest, 'imp_1', most)).toEqual({ status: 'unknown', ...id, why: 'refused', sent: true })
    expect(await refundPayment(rest, 'imp_1', most)).toMatchObject({ status: 'done' })
    expect(cancelled()).toBe(700)
  })

  it('whose second try is refused, since the first was made meanwhile, is done', async () => {
    for (const unknowns of readings) {
      const { rest, portone, cancelled } = opened(unknowns)
      const late = { ...rest, cancel: vi.fn(rest.cancel) }
      late.cancel
        .mockImplementationOnce((request) => {
          portone.failNext('cut-before', { on: 'POST /payments/cancel' })
          return rest.cancel(request)
        })
        .mockImplementationOnce(async (request) => {
          // The first one gets there in the end.
          await rest.cancel(request)
          return rest.cancel(request)
        })
      expect(await refundPayment(late, 'imp_1', most)).toMatchObject({ status: 'done', amount: 700, left: 300 })
      expect(cancelled()).toBe(700)
      expect(await refundPayment(late, 'imp_1', most)).toMatchObject({ status: 'already' })
    }
  })

  it('whose look after PortOne’s no fails is unknown', async () => {
    const { rest, portone } = opened()
    portone.failNext('refused-by-200', { on: 'POST /payments/cancel' })
    const blind = { ...rest, payment: vi.fn(rest.payment) }
    blind.payment.mockImplementationOnce(rest.payment).mockResolvedValueOnce(null)
    expect(await refundPayment(blind, 'imp_1', part)).toEqual({
      status: 'unknown',
      ...id,
      why: 'not-found',
      sent: true,
    })
  })

  it('whose signal ended it while it was on its way is unknown', async () => {
    const { rest, portone, cancels, cancelled } = opened()
    const stopped = new AbortController()
    portone.failNext('done-silently', { on: 'POST /payments/cancel' })
    const asking = refundPayment(rest, 'imp_1', { ...part, signal: stopped.signal })
    await vi.waitFor(() => expect(cancels()).toBe(1))
    stopped.abort()
    expect(await asking).toEqual({ status: 'unknown', ...id, why: 'aborted', sent: true })
    expect(await refundPayment(rest, 'imp_1', part)).toMatchObject({ status: 'already' })
    expect(cancelled()).toBe(300)
  })

  it('by a bug or a broken memory rejects, and isn’t in the way of the next', async () => {
    const { rest, cancels } = opened()
    const broken = {
      get: () => Promise.reject(new Error('database')),
      put: async () => true,
    }
    await expect(refundPayment(rest, 'imp_1', { ...part, remember: broken })).rejects.toThrow('database')
    const unwritten = { ...broken, get: async () => null, put: () => Promise.reject(new Error('disk')) }
    await expect(refundPayment(rest, 'imp_1', { ...part, remember: unwritten })).rejects.toThrow('disk')
    expect(cancels()).toBe(0)
    await expect(
      refundPayment({ ...rest, payment: () => Promise.reject(new Error('bug')) }, 'imp_1', part),
    ).rejects.toThrow('bug')
    await expect(
      refundPayment({ ...rest, cancel: () => Promise.reject(new Error('bug')) }, 'imp_1', part),
    ).rejects.toThrow('bug')
    expect(await refundPayment(rest, 'imp_1', part)).toMatchObject({ status: 'done' })
  })

  it.each<[object, RegExp]>([
    [{ amount: 0 }, /amount must be a number above 0/],
    [{ amount: -1 }, /amount must be a number above 0/],
    [{ amount: Number.NaN }, /amount must be a number above 0/],
    [{ amount: '300' }, /amount must be a number, such as 1000; it was string/],
    [{ amount: null }, /it was null/],
    [{ amount: undefined }, /give either an amount above 0, or all: true/],
    [{ all: true }, /either an amount/],
    [{ all: false }, /either an amount/],
    [{ amount: undefined, all: false }, /either an amount/],
    [{ key: '' }, /key must be a text/],
    [{ key: '  ' }, /key must be a text/],
    [{ reason: ' ' }, /reason must be a text/],
    [{ key: 5 }, /key must be a text/],
    [{ key: 'x'.repeat(201) }, /key must be a text/],
    [{ reason: '' }, /reason must be a text/],
    [{ reason: undefined }, /reason must be a text/],
    [{ taxFree: '0' }, /taxFree must be a number/],
    [{ vatAmount: -1 }, /vatAmount must be a number of 0 or more/],
    [{ account: { holder: '홍' } }, /account must be \{ holder, bank, account \}/],
    [{ account: { holder: '홍', bank: '04', account: 5 } }, /account must be/],
    [{ account: { holder: '', bank: '04', account: '5' } }, /account must be/],
    [{ account: { holder: '홍', bank: 4, account: '5' } }, /account must be/],
  ])('for %j in its options is a mistake in the program: nobody is asked', async (difference, message) => {
    const { rest, portone } = opened()
    await expect(refundPayment(rest, 'imp_1', { ...part, ...difference } as never)).rejects.toThrow(message)
    expect(portone.calls).toEqual([])
  })

  it('for half a won is a mistake, seen once the currency is known', async () => {
    const { rest, cancels } = opened()
    await expect(refundPayment(rest, 'imp_1', { ...part, amount: 0.5 })).rejects.toThrow(/whole number in KRW/)
    await expect(refundPayment(rest, '', part)).rejects.toThrow(/impUid must be a text of 1 to 200/)
    await expect(refundPayment(rest, undefined as never, part)).rejects.toThrow(/impUid must be a text/)
    expect(cancels()).toBe(0)
    const dollars = opened({}, { currency: 'USD', amount: 10.3 })
    expect(await refundPayment(dollars.rest, 'imp_1', { ...part, amount: 0.1 })).toMatchObject({
      status: 'done',
      left: 10.2,
    })
    expect(await refundPayment(dollars.rest, 'imp_1', { ...all, key: 'r2' })).toMatchObject({ amount: 10.2, left: 0 })
  })
})

describe('what goes with a refund', () => {
  it('is handed through: tax, VAT, the customer’s account, who asks', async () => {
    const { rest } = opened({}, { pay_method: 'vbank', pg_provider: 'smartro' })
    const cancel = vi.fn(rest.cancel)
    const details = {
      taxFree: 100,
      vatAmount: 18,
      account: { holder: '홍길동', bank: '04', account: '123-4', tel: '01000000000' },
      requester: 'customer',
      notify: true,
      keepPromotion: true,
    } as const
    expect(await refundPayment({ ...rest, cancel }, 'imp_1', { ...part, ...details })).toMatchObject({ status: 'done' })
    expect(cancel.mock.calls[0]?.[0]).toMatchObject({ ...details, impUid: 'imp_1', amount: 300, checksum: 1000 })
  })

  it.each(['paypal', 'paypal_v2', 'paymentwall'])(
    'at %s ends later: pending until the payment shows it, sent once',
    async (pg_provider) => {
      for (const unknowns of [{}, { cancelReasons: 'dropped' }] as const)
        for (const options of [part, all]) {
          const { rest, portone, cancels, cancelled } = opened(unknowns, { pg_provider })
          const amount = options.amount ?? 1000
          expect(await refundPayment(rest, 'imp_1', options)).toEqual({ status: 'pending', ...id, amount })
          expect(await refundPayment(rest, 'imp_1', options)).toEqual({ status: 'pending', ...id, amount })
          portone.finishRefunds()
          expect(await refundPayment(rest, 'imp_1', options)).toEqual({
            status: 'already',
            ...id,
            amount,
            left: 1000 - amount,
          })
          expect([cancels(), cancelled()]).toEqual([1, amount])
        }
    },
  )

  it('at Smartro V2 by virtual account is done only when the payment says cancelled', async () => {
    const account = { holder: '홍', bank: '04', account: '1', tel: '010' }
    const later = opened({ partialCancelStatus: 'paid' }, { pay_method: 'vbank', pg_provider: 'smartro_v2' })
    expect(await refundPayment(later.rest, 'imp_1', { ...part, account })).toMatchObject({ status: 'pending' })
    expect(await refundPayment({ ...later.rest }, 'imp_1', { ...part, account })).toMatchObject({ status: 'pending' })
    const card = opened({ partialCancelStatus: 'paid' }, { pg_provider: 'smartro_v2' })
    expect(await refundPayment(card.rest, 'imp_1', part)).toMatchObject({ status: 'done' })
  })

  it('that PortOne takes and doesn’t show is pending, not done', async () => {
    const { rest, portone } = opened()
    const silent = { ...rest, cancel: async () => portone.payments[0] as never }
    expect(await refundPayment(silent, 'imp_1', part)).toEqual({ status: 'pending', ...id, amount: 300 })
  })
})

describe('a memory of the shop’s that is broken', () => {
  it.each([undefined, null, 1, { rowCount: 1 }])(
    'by %j where true or false is due rejects, says so, and sends nothing',
    async (answer) => {
      const { rest, cancels } = opened()
      const remember = { get: async () => null, put: async () => answer as never }
      await expect(refundPayment(rest, 'imp_1', { ...part, remember })).rejects.toThrow(
        /remember\.put must resolve to true or false/,
      )
      expect(cancels()).toBe(0)
    },
  )

  it('by refusing every note rejects after some tries, and never asks PortOne for ever', async () => {
    const { rest, portone, cancels } = opened()
    const remember = { get: async () => null, put: async () => false }
    await expect(refundPayment(rest, 'imp_1', { ...part, remember })).rejects.toThrow(/remember\.put/)
    expect(cancels()).toBe(0)
    expect(portone.calls.length).toBeLessThan(50)
  })

  it('says which of its two promises it broke', async () => {
    const { rest } = opened()
    const never = { get: async () => null, put: async () => false }
    await expect(refundPayment(rest, 'imp_1', { ...part, remember: never })).rejects.toThrow(
      /^refundPayment: remember\.put said of every note that another one is remembered\. Nothing was sent by this try\. See /,
    )
    let puts = 0
    const once = { get: async () => null, put: async () => ++puts === 1 }
    await expect(refundPayment(rest, 'imp_1', { ...part, key: 'r9', remember: once })).rejects.toThrow(
      /^refundPayment: remember\.put did not keep that PortOne took the refund\. It was made/,
    )
  })

  it('by refusing the note that PortOne took it: the refund is made all the same, once', async () => {
    const { rest, cancelled } = opened()
    let puts = 0
    const remember = { get: async () => null, put: async () => ++puts === 1 }
    await expect(refundPayment(rest, 'imp_1', { ...part, remember })).rejects.toThrow(/remember\.put/)
    expect(cancelled()).toBe(300)
    expect(await refundPayment(rest, 'imp_1', part)).toMatchObject({ status: 'already', left: 700 })
  })
})

describe('the process’s memory', () => {
  it('keeps the last ones', async () => {
    const memory = processMemory(2)
    const note: RefundNote = { impUid: 'imp_1', amount: 1, left: 2, state: 'asked', askedAt: 0, version: 1 }
    const added: boolean[] = []
    for (const key of ['a', 'b', 'a', 'c']) added.push(await memory.put(key, note, null))
    expect(added).toEqual([true, true, false, true])
    expect(await Promise.all(['a', 'b', 'c'].map((key) => memory.get(key)))).toEqual([undefined, note, note])
    const taken: RefundNote = { ...note, state: 'taken', version: 2 }
    expect(await memory.put('b', taken, { ...note, version: 7 })).toBe(false)
    expect(await memory.put('b', taken, note)).toBe(true)
    expect(await memory.get('b')).toEqual(taken)
    expect(await memory.put('b', null, note)).toBe(false)
    expect(await memory.put('b', null, taken)).toBe(true)
    expect(await memory.get('b')).toBeUndefined()
  })
})

describe('a mark', () => {
  it('is the same for the same key, and another for another', () => {
    expect(refundMark('order-1:sold-out')).toMatch(/^#[0-9a-z]{14}$/)
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(refundMark(one) === refundMark(other)).toBe(one === other)
        expect(refundMark(one)).toMatch(/^#[0-9a-z]{14}$/)
      }),
    )
  })
})
