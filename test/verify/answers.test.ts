import { describe, expect, it } from 'vitest'
import { accessToken, tokenLife } from '../../src/verify/access-token.ts'
import { type PortoneRest, portoneRest, verifyPayment } from '../../src/verify/index.ts'
import { callsOf, setting, testClock, toldPayment } from './setting.ts'

// What comes back, by PortOne or by what stands before it, to the letter.

const login = { code: 0, message: null, response: { access_token: 'T', now: 0, expired_at: 1800 } }
const whole = toldPayment

/** A client to whom everything but the login is answered so. */
function answered(body: string | object, status = 200, headers: Record<string, string> = {}): PortoneRest {
  const fetch = async (url: string) =>
    url.endsWith('getToken')
      ? Response.json(login)
      : new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers })
  return portoneRest({ impKey: 'k', impSecret: 's', retries: 0, fetch, environment: testClock() })
}
const failure = (rest: PortoneRest) =>
  rest.payment('imp_1').then(
    () => undefined,
    (error: Record<string, unknown>) => error,
  )

describe('an answer', () => {
  it.each([300, 303, 404, 400])(
    'with status %i is no success, though its envelope says 0 and has a payment',
    async (status) => {
      const rest = answered({ code: 0, message: null, response: whole }, status)
      const verdict = await verifyPayment(rest, 'imp_1', { merchantUid: 'order-1', amount: 1000 })
      expect(verdict).toMatchObject({ action: 'ask-again' })
    },
  )

  it('whose message is no text has none', async () => {
    const error = await failure(answered({ code: 1, message: { text: 'no' }, response: null }))
    expect(error).toMatchObject({ kind: 'refused', code: 1, portoneMessage: null })
  })

  it.each([
    ['<html>', 502, 'GET /payments/imp_1?include_sandbox=true: PortOne answered 502'],
    [
      '{"code":-1,"message":"no","response":null}',
      500,
      'GET /payments/imp_1?include_sandbox=true: PortOne answered 500, code -1: "no"',
    ],
    ['<!doctype html><p>Log in', 200, expect.stringMatching(/what answered 200 isn't PortOne's API: a page\.$/)],
    [' \n<p>', 200, expect.stringMatching(/: a page\.$/)],
    ['a < b', 200, expect.stringMatching(/: 5 characters without an envelope\.$/)],
    ['', 200, expect.stringMatching(/: 0 characters without an envelope\.$/)],
  ])('%j under %i is told in words that can be looked for', async (body, status, message) => {
    expect((await failure(answered(body, status)))?.message).toEqual(message)
  })

  it.each(['in 5', '5 s', 'null', ''])('with Retry-After: %s says nothing about when', async (header) => {
    expect(await failure(answered('', 503, { 'retry-after': header }))).toMatchObject({
      kind: 'busy',
      retryAfter: null,
    })
  })
})

describe('a payment', () => {
  const read = async (more: string) => {
    const text = JSON.stringify({ code: 0, message: null, response: { ...whole, x: 0 } }).replace('"x":0', more)
    return answered(text).payment('imp_1')
  }

  it.each(['"amount":[1000]', '"amount":1e400', `"amount":"${'9'.repeat(400)}"`, '"amount":"1e3"', '"amount":"1,000"'])(
    'whose %s is no number is unreadable',
    async (more) => {
      await expect(read(more)).rejects.toMatchObject({ kind: 'unreadable' })
    },
  )

  it.each([
    ['"amount":"10.25"', 10.25],
    ['"amount":0', 0],
    ['"amount":"0"', 0],
    ['"amount":1000.0', 1000],
  ])('whose %s is one has it', async (more, amount) => {
    expect((await read(more))?.amount).toBe(amount)
  })

  it('has each cancellation’s time as a number', async () => {
    const history = '"cancel_history":[{"amount":"5","cancelled_at":"1767225600"},{"amount":1},{"cancelled_at":5}]'
    expect((await read(history))?.cancel_history).toEqual([
      { amount: 5, cancelled_at: 1767225600, reason: null },
      { amount: 1, cancelled_at: 0, reason: null },
    ])
  })
})

describe('a list', () => {
  it.each([{ total: 0 }, { total: 1, list: {} }, { list: [] }, { total: 'many', list: [] }, null, []])(
    'that is %j is unreadable, and names what was asked for',
    async (response) => {
      const rest = answered({ code: 0, message: null, response })
      await expect(rest.paymentsOf('order-1')).rejects.toThrow(
        /^GET \/payments\/findAll\/order-1\?page=1&limit=100: PortOne answered without a list of payments\.$/,
      )
    },
  )
})

describe('a no to a list', () => {
  it.each([400, 403])('of an order with %i on its first page isn’t an order without payments', async (status) => {
    const rest = answered({ code: -1, message: '지원되지 않는 정렬규칙입니다.', response: null }, status)
    await expect(rest.paymentsOf('order-1')).rejects.toMatchObject({ kind: 'refused', status })
    const query = { from: new Date(0), to: new Date(1) }
    await expect(rest.payments(query).next()).rejects.toMatchObject({ kind: 'refused', status })
  })
})

describe('a cancellation', () => {
  it('answered without the payment names what was asked for', async () => {
    const rest = answered({ code: 0, message: null, response: { ...whole, imp_uid: 'imp_2' } })
    const error = await rest.cancel({ impUid: 'imp_1', amount: 1, checksum: 1, reason: 'x' }).catch((thrown) => thrown)
    expect(error).toMatchObject({ kind: 'unreadable', mayHaveHappened: true })
    expect(error.message).toBe('POST /payments/cancel: PortOne answered without this payment.')
  })
})

describe('what is prepared', () => {
  const prepared = (response: object) => answered({ code: 0, message: null, response })
  const order = { merchantUid: 'order-1', amount: 1000 }

  it.each([{ merchant_uid: 5, amount: 1000 }, { merchant_uid: 'order-1' }, { merchant_uid: 'order-1', amount: '' }])(
    'and comes back as %j is unreadable',
    async (response) => {
      await expect(prepared(response).prepare(order)).rejects.toThrow(
        /^\/payments\/prepare: PortOne answered without the prepared amount\.$/,
      )
    },
  )

  it('has no currency where PortOne gives none that is a text', async () => {
    const response = { merchant_uid: 'order-1', amount: 1000, currency: 5 }
    expect(await prepared(response).prepare(order)).toEqual({ ...order, currency: null })
  })

  it('may have a number of forty characters, and must have a text', async () => {
    const { rest } = setting()
    const merchantUid = 'x'.repeat(40)
    expect(await rest.prepare({ merchantUid, amount: 1000 })).toMatchObject({ merchantUid })
    await expect(rest.prepare({ merchantUid: ['order-1'] as never, amount: 1000 })).rejects.toThrow(/must be a string/)
    await expect(rest.prepare({ ...order, currency: 'won' })).rejects.toThrow(/^prepare: currency must be/)
  })

  it('anew with another amount is changed, and isn’t asked about where PortOne is away', async () => {
    const { portone, rest } = setting()
    expect(await rest.prepare(order)).toMatchObject({ amount: 1000 })
    expect(await rest.prepare({ ...order, amount: 900 })).toEqual({ ...order, amount: 900, currency: null })
    expect(await rest.prepare({ ...order, amount: 900, currency: 'KRW' })).toMatchObject({ currency: 'KRW' })
    expect(callsOf(portone).filter((call) => call.startsWith('PUT'))).toHaveLength(2)
    portone.failNext('bad-gateway', { on: 'POST /payments/prepare', times: 3 })
    const before = callsOf(portone).filter((call) => call.startsWith('GET')).length
    await expect(rest.prepare({ ...order, amount: 800 })).rejects.toMatchObject({ kind: 'busy' })
    expect(callsOf(portone).filter((call) => call.startsWith('GET'))).toHaveLength(before)
  })
})

describe('a token', () => {
  it('without both of its times is used until it is refused', () => {
    for (const times of [{}, { now: 5 }, { expired_at: 5 }, { now: 5, expired_at: 5 }, { now: 6, expired_at: 5 }])
      expect(tokenLife(times)).toBe(Number.POSITIVE_INFINITY)
    expect(tokenLife({ now: 0, expired_at: 1800 })).toBe(1_740_000)
    expect(tokenLife({ now: 0, expired_at: 60 })).toBe(30_000)
  })

  it('ends at its end, and isn’t thrown away for an older one that was refused', async () => {
    let time = 0
    let asked = 0
    const ask = async () => ({ token: `T${++asked}`, life: 1000 })
    const tokens = accessToken(ask, () => time)
    expect(await tokens.get()).toBe('T1')
    time = 999
    expect(await tokens.get()).toBe('T1')
    time = 1000
    expect(await tokens.get()).toBe('T2')
    tokens.drop('T1')
    expect(await tokens.get()).toBe('T2')
    tokens.drop('T2')
    expect(await tokens.get()).toBe('T3')
  })

  it('that can’t be had at first is asked for once more by twenty callers together, not by each', async () => {
    const { portone, rest } = setting()
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'order-1' })
    portone.failNext('bad-gateway', { on: 'POST /users/getToken' })
    const found = await Promise.all(Array.from({ length: 20 }, () => rest.payment('imp_1')))
    expect(found.every((payment) => payment?.imp_uid === 'imp_1')).toBe(true)
    expect(portone.calls.filter(({ path }) => path === '/users/getToken')).toHaveLength(2)
  })
})

describe('an amount or a currency of the program’s', () => {
  const verify = (more: object) =>
    verifyPayment(setting().rest, 'imp_1', { merchantUid: 'order-1', amount: 1000, ...more })

  it.each<[object, RegExp]>([
    [{ currency: ['KRW'] }, /currency must be three capitals, such as "KRW"; it was \["KRW"\]/],
    [{ currency: 'KRWx' }, /three capitals/],
    [{ currency: 'xKRW' }, /three capitals/],
    [{ currency: 'VND', amount: 1000.5 }, /whole number in VND/],
    [{ currency: 'USD', amount: 2 ** 53 }, /of 0 or more, such as 1000/],
  ])('that is %j is refused', async (wrong, message) => {
    await expect(verify(wrong)).rejects.toThrow(message)
  })

  it('may be as great as a number can be exact', async () => {
    expect(await verify({ amount: Number.MAX_SAFE_INTEGER })).toMatchObject({ action: 'ask-again' })
  })
})
