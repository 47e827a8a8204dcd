import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type PortoneRest,
  portoneRest,
  reconcile,
  refundPayment,
  verifyOrder,
  verifyPayment,
} from '../../src/verify/index.ts'
import { isPortoneRestError } from '../../src/verify/portone-rest-error.ts'
import { start, testClock, toldPayment } from './setting.ts'

// What stands at PortOne's address needn't be PortOne, nor PortOne as it is today: any fields in any shape, lists that never end.

const now = start / 1000
const login = { access_token: 'T', now, expired_at: now + 1800 }
const whole = {
  ...toldPayment,
  paid_at: now,
}
const expected = { merchantUid: 'order-1', amount: 1000 }

/** A client of a server that answers so, and what it was asked. */
function served(answer: (path: string, body: Record<string, unknown>) => unknown, token: unknown = login) {
  const asked: { path: string; body: Record<string, unknown> }[] = []
  const clock = testClock()
  const fetch = async (url: string, init: RequestInit) => {
    const { pathname, search } = new URL(url)
    const path = pathname + search
    const body = JSON.parse(typeof init.body === 'string' ? init.body : '{}')
    asked.push({ path, body })
    const response = path.endsWith('getToken') ? token : answer(path, body)
    return response instanceof Response ? response : Response.json({ code: 0, message: null, response })
  }
  const rest: PortoneRest = portoneRest({ impKey: 'k', impSecret: 's', retries: 0, fetch, environment: clock })
  return { rest, asked, clock, at: { now: () => clock.time } }
}

const list = (payments: readonly unknown[], total: unknown = payments.length) => ({ total, list: payments })

describe('a payment in any shape', () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>('1000', '1000.0', 1000.5, 2 ** 31, -1, 0, 1e300, null, true, [], {}, '', 'NaN', ' 1000'),
    fc.constantFrom<unknown>('KRW', 'krw', 'USD', 'paid', 'PAID', 'ready', 'failed', 'cancelled', 'imp_1', 'order-1'),
    fc.constantFrom<unknown>(now, now - 9_999, now + 9_999, now * 1000, String(now), '2026-01-01 09:00:00', -now),
    fc.jsonValue({ maxDepth: 1 }),
  )
  const history = fc.array(
    fc.record({ amount: odd, cancelled_at: odd, reason: odd, cancellation_id: odd }, { requiredKeys: [] }),
    { maxLength: 2 },
  )
  const fields = [
    ...[...Object.keys(whole), 'pg_provider', 'pg_id', 'pay_method', 'vbank_num', 'vbank_date', 'vbank_issued_at'],
    ...['started_at', 'failed_at', 'cancelled_at'],
  ]
  const changes = fc.dictionary(fc.constantFrom(...fields), odd, { maxKeys: 4, noNullPrototype: true })
  const payment = fc.record({ changes, history: fc.option(fc.oneof(history, odd), { freq: 2, nil: undefined }) })

  it('is delivered only where each field says so, rejects nothing, and gives back no more than was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(payment, fc.boolean(), async ({ changes, history }, isAll) => {
        const sent: Record<string, unknown> = { ...whole, cancel_history: history, ...changes }
        const { rest, asked, at } = served((path) => (path.includes('/findAll/') ? list([sent]) : sent))
        const verdicts = [
          await verifyPayment(rest, 'imp_1', expected, at),
          await verifyOrder(rest, 'order-1', expected, at),
        ]
        for (const verdict of verdicts) {
          expect(JSON.parse(JSON.stringify(verdict))).toMatchObject({ action: verdict.action })
          if (verdict.action === 'await-deposit') expect(verdict.until?.getTime()).not.toBeNaN()
          if (verdict.action !== 'deliver') continue
          expect([sent.merchant_uid, sent.status, sent.sandbox]).toEqual(['order-1', 'paid', false])
          expect(['KRW', 'krw', null, undefined]).toContain(sent.currency)
          expect([Number(sent.amount), Number(sent.cancel_amount)]).toEqual([1000, 0])
        }
        expect(asked.some(({ path }) => path.endsWith('/cancel'))).toBe(false)
        const what = isAll ? ({ all: true } as const) : { amount: 300 }
        // The server takes nothing and says yes: whatever comes of it, it is told.
        await refundPayment(rest, 'imp_1', { key: 'k', reason: 'x', ...what, ...at })
        for (const { path, body } of asked) {
          if (!path.endsWith('/cancel')) continue
          expect(body.amount).toBeGreaterThan(0)
          if (!isAll) expect(body.amount).toBe(300)
          expect(body.checksum).toBeGreaterThanOrEqual(body.amount as number)
        }
        const day = { from: new Date(start - 1000), to: new Date(start + 1000) }
        const pages = reconcile(served(() => list([sent])).rest, { ...day, orders: { find: () => [] } })
        try {
          for await (const { differences } of pages) for (const { kind } of differences) expect(kind).toBe('missing')
        } catch (error) {
          if (!isPortoneRestError(error)) throw error
        }
      }),
      { numRuns: 120 },
    )
  })

  it.each([{ reason: 5 }, { reason: {} }, { reason: ['#x'] }])(
    'has a refund made beside a cancellation with %j',
    async (odd) => {
      const sent = { ...whole, cancel_amount: 100, cancel_history: [{ amount: 100, cancelled_at: now, ...odd }] }
      const { rest, at } = served(() => sent)
      const options = { key: 'k', reason: 'x', amount: 300, ...at }
      expect(await refundPayment(rest, 'imp_1', options)).toMatchObject({ status: 'pending', amount: 300 })
    },
  )

  it.each([1e300, 8.64e12 + 1, now * 1e6])('has no time of %d seconds', async (time) => {
    const account = { ...whole, pay_method: 'vbank', vbank_num: '7', paid_at: 0, status: 'ready', vbank_date: time }
    const waits = served(() => account)
    expect(await verifyPayment(waits.rest, 'imp_1', expected, waits.at)).toMatchObject({
      action: 'await-deposit',
      until: null,
    })
    const paid = served(() => ({ ...account, status: 'paid', vbank_date: now - 9999, paid_at: time }))
    expect(await verifyPayment(paid.rest, 'imp_1', expected, paid.at)).toMatchObject({ action: 'deliver' })
  })
})

describe('a token that can’t be put into a head', () => {
  it.each(['T\n', 'a b', '토큰', '\u0000', '', 5, null, ['T']])(
    '(%j) is no token, and isn’t told',
    async (access_token) => {
      const { rest, asked } = served(() => whole, { ...login, access_token })
      const error = await rest.payment('imp_1').catch((thrown) => thrown)
      expect(error).toMatchObject({ kind: 'unreadable', message: expect.stringMatching(/without an access_token/) })
      expect(asked).toHaveLength(1)
    },
  )

  it.each([
    { now, expired_at: now - 60 },
    { now, expired_at: 'tomorrow' },
    { now: 'today', expired_at: now + 60 },
    { now: String(now), expired_at: String(now + 1800) },
    { now: null },
    {},
  ])('and one whose times are %j works', async (times) => {
    const { rest, asked } = served(() => whole, { access_token: 'T', ...times })
    expect(await rest.payment('imp_1')).toMatchObject({ imp_uid: 'imp_1' })
    expect(await rest.payment('imp_1')).toMatchObject({ imp_uid: 'imp_1' })
    expect(asked.filter(({ path }) => path.endsWith('getToken'))).toHaveLength(1)
  })
})

describe('a list that never ends', () => {
  const page = (size: number, first = 0, at = (number: number) => now + number) =>
    Array.from({ length: size }, (_, number) => ({
      ...{ ...whole, imp_uid: `imp_${first + number}` },
      ...{ paid_at: at(number), started_at: at(number), cancelled_at: at(number), failed_at: at(number) },
    }))
  const query = { from: new Date(start - 1000), to: new Date(start + 86_400_000) }
  const statuses = [undefined, 'paid', 'cancelled'] as const
  const isUnreadable = { kind: 'unreadable', message: expect.stringMatching(/says that there are more payments/) }

  it.each<[string, () => unknown]>([
    ['gives the same page again and again', () => list(page(100), 1e9)],
    ['gives one payment again and again', () => list(page(1), 1e9)],
    ['says that there are more, and gives none', () => list([], 1e9)],
    [
      'gives the same second again and again',
      () =>
        list(
          page(100, 0, () => now),
          1e9,
        ),
    ],
  ])('%s: it is no list, and is told after a few calls', async (_, answer) => {
    const order = served(answer)
    await expect(order.rest.paymentsOf('order-1')).rejects.toMatchObject(isUnreadable)
    expect(order.asked.length).toBeLessThan(5)
    const verdict = await verifyOrder(served(answer).rest, 'order-1', expected)
    expect(verdict).toMatchObject({ action: 'ask-again', why: 'unreadable' })
    for (const status of statuses) {
      const time = served(answer)
      const all = async () => {
        for await (const payment of time.rest.payments({ ...query, status })) expect(payment.amount).toBe(1000)
      }
      await expect(all()).rejects.toMatchObject(isUnreadable)
      expect(time.asked.length).toBeLessThan(60)
    }
  })

  /** A server that has these payments, in this order whatever it is asked for, and says of what it has that there are `lies` more. */
  const having = (payments: ReturnType<typeof page>, lies = 0, pastLast: 200 | 400 = 200) =>
    served((path) => {
      const asks = new URL(path, 'https://x').searchParams
      const [from, to, number] = ['from', 'to', 'page'].map((name) => Number(asks.get(name))) as [
        number,
        number,
        number,
      ]
      const inside = payments.filter(({ paid_at }) => paid_at >= from && paid_at <= to)
      const part = inside.slice(number * 100 - 100, number * 100)
      const no = { code: -1, message: '없는 페이지입니다.', response: null }
      if (pastLast === 400 && part.length === 0 && number > 1) return Response.json(no, { status: 400 })
      return list(part, inside.length + (inside.length > 0 ? lies : 0))
    })
  const timesOf = async (rest: PortoneRest, status: (typeof statuses)[number] | 'failed' | 'ready') => {
    const found: (number | null | undefined)[] = []
    for await (const { paid_at } of rest.payments({ ...query, status })) found.push(paid_at)
    return found
  }
  const ascending = (size: number) => Array.from({ length: size }, (_, number) => now + number)

  it.each(statuses)(
    'of %s that comes newest first, whatever was asked for, is found whole, oldest first',
    async (status) => {
      const { rest, asked } = having(page(230).reverse())
      expect(await timesOf(rest, status)).toEqual(ascending(230))
      expect(asked.length).toBeLessThan(60)
    },
  )

  it.each(['cancelled', 'failed'] as const)(
    'of %s is by another time than its own: a page in order tells nothing of the next',
    async (status) => {
      const late = page(230)
      const { rest } = having([...late.slice(30), ...late.slice(0, 30)])
      expect(await timesOf(rest, status)).toEqual(ascending(230))
    },
  )

  it('of a second with more than a page is asked for page by page, and no further', async () => {
    const crowd = page(200, 0, () => now)
    const { rest, asked } = having(crowd)
    expect(await timesOf(rest, 'paid')).toHaveLength(200)
    expect(asked.filter(({ path }) => path.includes('page=2'))).toHaveLength(1)
    expect(asked.filter(({ path }) => path.includes('page=3'))).toEqual([])
    // One has gone between the pages: the third is empty, and the end.
    expect(await timesOf(having(crowd, 1).rest, 'paid')).toHaveLength(200)
    expect(await timesOf(having(crowd, 1, 400).rest, 'paid')).toHaveLength(200)
  })

  it.each([undefined, 'ready', 'paid'] as const)(
    'of %s is asked for a page a call, not by ever shorter windows',
    async (status) => {
      const { rest, asked } = having(page(450))
      expect(await timesOf(rest, status)).toHaveLength(450)
      expect(asked.length).toBeLessThan(8)
    },
  )
})

describe('an answer that says nothing of what became of a cancellation', () => {
  it.each([408, 500, 504])('(%i, in an envelope) is no no: it is looked up, and its note is kept', async (status) => {
    const answers: unknown[] = []
    const { rest, asked, at } = served((path) =>
      path.endsWith('/cancel')
        ? Response.json({ code: status, message: 'Timeout', response: null }, { status })
        : whole,
    )
    const options = { key: 'k', reason: 'x', amount: 300, ...at }
    answers.push(await refundPayment(rest, 'imp_1', options), await refundPayment(rest, 'imp_1', options))
    for (const answer of answers) expect(answer).toMatchObject({ status: 'unknown', why: 'may-run', sent: true })
    expect(asked.filter(({ path }) => path.endsWith('/cancel'))).toHaveLength(1)
  })
})
