import { getEventListeners } from 'node:events'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { simulatePortOneRest } from '../../src/simulator/index.ts'
import { isPortoneRestError, type PortoneRestOptions, portoneRest } from '../../src/verify/index.ts'
import { restEnvironment } from '../../src/verify/rest-environment.ts'
import { sendRequest } from '../../src/verify/rest-request.ts'
import { callsOf, setting, start, testClock } from './setting.ts'

const tokensAsked = ({ calls }: { calls: readonly { path: string }[] }) =>
  calls.filter(({ path }) => path === '/users/getToken').length

const caught = (promise: Promise<unknown>) =>
  promise.then(
    (value) => expect.fail(`resolved to ${JSON.stringify(value)}`),
    (error: unknown) => error,
  )

describe('options', () => {
  const make = (more: object) => () => portoneRest({ impKey: 'k', impSecret: 's', ...more } as PortoneRestOptions)

  it.each([
    ['impKey', undefined],
    ['impKey', '  '],
    ['impSecret', ''],
    ['impSecret', 5],
    ['baseUrl', 'http://api.iamport.kr'],
    ['baseUrl', 'http://127.evil.example'],
    ['baseUrl', 'http://localhost.evil.example'],
    ['baseUrl', 'api.iamport.kr'],
    ['baseUrl', 'ftp://localhost'],
    ['baseUrl', 'https://user:word@api.iamport.kr'],
    ['baseUrl', 'https://:word@api.iamport.kr'],
    ['baseUrl', 'https://api.iamport.kr/?a=1'],
    ['baseUrl', 'https://api.iamport.kr/#a'],
    ['fetch', 'fetch'],
    ['timeout', 0],
    ['timeout', -1],
    ['timeout', '10'],
    ['timeout', Number.NaN],
    ['timeout', 2 ** 31],
    ['retries', -1],
    ['retries', 1.5],
    ['retries', 11],
    ['retries', '1'],
    ['tier', 'abc'],
    ['tier', 'ABCD'],
    ['tier', 123],
    ['environment', null],
    ['environment', 'now'],
  ])('%s: %j is refused when the client is made, in a sentence that says what to write', (name, value) => {
    expect(make({ [name]: value })).toThrow(new RegExp(`^portoneRest: ${name} must be .{12}`))
    expect(make({ [name]: value })).toThrow(TypeError)
  })

  it('that don’t exist are named, and what isn’t an object says what to give', () => {
    expect(make({ apiKey: 'k' })).toThrow(/there is no option apiKey: impKey, impSecret, baseUrl/)
    for (const wrong of [undefined, null]) expect(() => portoneRest(wrong as never)).toThrow(/impKey must be/)
  })

  it('never repeat a key or a secret', () => {
    expect(make({ impSecret: 12345678 })).not.toThrow(/12345678/)
  })

  it.each([
    'https://static-api.iamport.kr',
    'https://proxy.shop.example/portone/',
    'http://localhost:4000',
    'http://127.0.0.1:1',
    'http://[::1]:8',
    'http://portone.localhost',
  ])('may name %s as the address', async (baseUrl) => {
    const asked: string[] = []
    const portone = simulatePortOneRest()
    const fetch = (url: string, init: RequestInit) => {
      asked.push(url)
      return portone.fetch(`http://localhost/${url.slice(baseUrl.replace(/\/$/, '').length + 1)}`, init)
    }
    expect(await portoneRest({ impKey: 'k', impSecret: 's', baseUrl, fetch }).payment('imp_1')).toBeNull()
    expect(asked).toEqual([
      `${baseUrl.replace(/\/$/, '')}/users/getToken`,
      `${baseUrl.replace(/\/$/, '')}/payments/imp_1?include_sandbox=true`,
    ])
  })

  it('from a polluted prototype aren’t read', async () => {
    const { portone } = setting()
    Object.defineProperty(Object.prototype, 'baseUrl', {
      value: 'http://evil.example',
      configurable: true,
      writable: true,
    })
    try {
      const urls: string[] = []
      const fetch = (url: string, init: RequestInit) => {
        urls.push(url)
        return portone.fetch(url, init)
      }
      await portoneRest({ impKey: 'k', impSecret: 's', fetch }).payment('imp_1')
      expect(urls.every((url) => url.startsWith('https://api.iamport.kr/'))).toBe(true)
    } finally {
      delete (Object.prototype as { baseUrl?: string }).baseUrl
    }
  })

  it('are taken by default from the host: the global fetch, the clock', async () => {
    const portone = simulatePortOneRest()
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'o' })
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => portone.fetch(String(url), init))
    const rest = portoneRest({ impKey: 'k', impSecret: 's' })
    portone.failNext('bad-gateway', { on: 'GET' })
    expect(await rest.payment('imp_1')).toMatchObject({ imp_uid: 'imp_1' })
    expect(fetched).toHaveBeenCalledTimes(3)
    fetched.mockRestore()
  })
})

describe('the token', () => {
  it('is asked for once by callers at the same time, and kept', async () => {
    const { portone, rest } = setting()
    await Promise.all(Array.from({ length: 20 }, (_, at) => rest.payment(`imp_${at}`)))
    await rest.payment('imp_1')
    expect(tokensAsked(portone)).toBe(1)
    expect(callsOf(portone)).toHaveLength(21)
  })

  it('lives by PortOne’s two times and a clock that never goes back, whatever the shop’s clock says', async () => {
    const { portone, rest, clock } = setting()
    await rest.payment('imp_1')
    clock.time += 28.9 * 60_000
    await rest.payment('imp_1')
    expect(tokensAsked(portone)).toBe(1)
    clock.time += 0.2 * 60_000
    await rest.payment('imp_1')
    expect(tokensAsked(portone)).toBe(2)
    expect(portone.calls.filter(({ path }) => path.startsWith('/payments'))).toHaveLength(3)
  })

  it('that is prolonged in its last minute is used for the longer time', async () => {
    const { portone, rest, clock } = setting()
    await rest.payment('imp_1')
    // The last minute: the same token, and five minutes more.
    clock.time += 29.5 * 60_000
    await rest.payment('imp_1')
    clock.time += 4 * 60_000
    await rest.payment('imp_1')
    expect(tokensAsked(portone)).toBe(2)
  })

  it('that dies in mid-flight is renewed once, and the call made once more, by as many callers as there are', async () => {
    const { portone, rest } = setting()
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'o' })
    await rest.payment('imp_1')
    portone.failNext('token-dies', { on: 'GET' })
    const found = await Promise.all(Array.from({ length: 8 }, () => rest.payment('imp_1')))
    expect(found.every((payment) => payment?.imp_uid === 'imp_1')).toBe(true)
    expect(tokensAsked(portone)).toBe(2)
  })

  it('that is given again, dead, is an error after one renewal, never a loop; later calls ask again', async () => {
    const { portone, rest } = setting()
    await rest.payment('imp_1')
    portone.failNext('token-stays-dead', { on: 'GET' })
    expect(await caught(rest.payment('imp_1'))).toMatchObject({
      kind: 'unauthorized',
      status: 401,
      mayHaveHappened: false,
    })
    expect(tokensAsked(portone)).toBe(2)
    expect(callsOf(portone)).toHaveLength(3)
    portone.revokeTokens()
    expect(await rest.payment('imp_1')).toBeNull()
  })

  it('that isn’t given for wrong keys is unauthorized, and says so without them', async () => {
    const { portone, rest } = setting({ fake: { impSecret: 'another' } })
    const error = await caught(rest.payment('imp_1'))
    expect(error).toMatchObject({
      name: 'PortoneRestError',
      kind: 'unauthorized',
      status: 401,
      code: -1,
      portoneMessage: '인증에 실패하였습니다. API키와 secret을 확인하세요.',
      message:
        'POST /users/getToken: PortOne answered 401, code -1: "인증에 실패하였습니다. API키와 secret을 확인하세요."',
    })
    expect(JSON.stringify(error) + (error as Error).message).not.toMatch(/secret"|"key"/)
    expect(portone.calls).toHaveLength(1)
  })

  it('that is refused by another status is unauthorized, too', async () => {
    const fetch = async () =>
      Response.json(
        { code: -1, message: 'imp_key, imp_secret 파라메터가 누락되었습니다.', response: null },
        { status: 400 },
      )
    const { rest } = setting({ client: { fetch } })
    expect(await caught(rest.payment('imp_1'))).toMatchObject({ kind: 'unauthorized', status: 400 })
  })

  it.each([undefined, 5, ''])('%j in its place is unreadable', async (access_token) => {
    const fetch = async () => Response.json({ code: 0, message: null, response: { access_token } })
    const { rest } = setting({ client: { fetch, retries: 0 } })
    expect(await caught(rest.payment('imp_1'))).toMatchObject({
      kind: 'unreadable',
      message: expect.stringMatching(/without an access_token/),
    })
  })

  it.each([
    ['no times', {}],
    ['an end before now', { now: 100, expired_at: 50 }],
    ['times that are none', { now: 'x', expired_at: null }],
  ])('with %s is used until it is refused', async (_, times) => {
    let given = 0
    const fetch = async (url: string) => {
      if (!url.endsWith('getToken')) return Response.json({ code: -1, message: '', response: null }, { status: 404 })
      given += 1
      return Response.json({ code: 0, message: null, response: { access_token: 'T', ...times } })
    }
    const { rest, clock } = setting({ client: { fetch } })
    await rest.payment('imp_1')
    clock.time += 9e9
    await rest.payment('imp_1')
    expect(given).toBe(1)
  })

  it('of a short life is used for half of it', async () => {
    let given = 0
    const fetch = async (url: string) => {
      if (!url.endsWith('getToken')) return Response.json({ code: -1, message: '', response: null }, { status: 404 })
      given += 1
      return Response.json({ code: 0, message: null, response: { access_token: 'T', now: 100, expired_at: 120 } })
    }
    const { rest, clock } = setting({ client: { fetch } })
    await rest.payment('imp_1')
    clock.time += 9_999
    await rest.payment('imp_1')
    expect(given).toBe(1)
    clock.time += 2
    await rest.payment('imp_1')
    expect(given).toBe(2)
  })

  it('is sent as Bearer, with the sub-merchant’s tier where there is one', async () => {
    const { portone } = setting()
    const sent: Record<string, string>[] = []
    const fetch = (url: string, init: RequestInit) => {
      sent.push(init.headers as Record<string, string>)
      return portone.fetch(url, init)
    }
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'o' }, { tier: 'A1B' })
    const tiered = setting({ client: { fetch, tier: 'A1B' } }).rest
    expect(await tiered.payment('imp_1')).toMatchObject({ imp_uid: 'imp_1' })
    expect(sent[1]).toEqual({ authorization: expect.stringMatching(/^Bearer [0-9a-f]{40}$/), tier: 'A1B' })
    const plain = setting({ client: { fetch } }).rest
    expect(await plain.payment('imp_1')).toBeNull()
    expect(sent[3]).toEqual({ authorization: expect.any(String) })
  })
})

describe('a read that goes wrong', () => {
  it.each(['too-many', 'server-error', 'bad-gateway', 'proxy-page', 'half-body', 'cut-before'] as const)(
    'by %s is tried again, at most twice, with growing waits',
    async (fault) => {
      const { portone, rest, clock } = setting()
      portone.add({ imp_uid: 'imp_1', merchant_uid: 'o' })
      portone.failNext(fault, { times: 2, on: 'GET' })
      expect(await rest.payment('imp_1')).toMatchObject({ imp_uid: 'imp_1' })
      expect(clock.waits).toEqual([125, 250])
      portone.failNext(fault, { times: 3, on: 'GET' })
      const error = await caught(rest.payment('imp_1'))
      expect(isPortoneRestError(error) && error.mayHaveHappened).toBe(false)
      expect(callsOf(portone)).toHaveLength(6)
    },
  )

  it('is tried as often as the options say, and spread by chance', async () => {
    const { portone, rest, clock } = setting({ client: { retries: 4 } })
    clock.chance = 0.999
    portone.failNext('bad-gateway', { times: 9, on: 'GET' })
    await caught(rest.payment('imp_1'))
    expect(clock.waits.map(Math.round)).toEqual([250, 500, 1000, 1999])
    const once = setting({ client: { retries: 0 } })
    once.portone.failNext('bad-gateway', { on: 'GET' })
    expect(await caught(once.rest.payment('imp_1'))).toMatchObject({ kind: 'busy', status: 502, code: null })
  })

  it('waits as long as Retry-After says, but not longer than ten seconds: then it is told', async () => {
    const { portone, rest, clock } = setting()
    portone.failNext('too-many-wait', { on: 'GET' })
    expect(await rest.payment('imp_1')).toBeNull()
    expect(clock.waits).toEqual([1000])
    const busy = (retryAfter: string, date = 'Thu, 01 Jan 2026 00:00:00 GMT') =>
      setting({
        client: {
          fetch: async () => new Response('', { status: 429, headers: { 'retry-after': retryAfter, date } }),
          retries: 1,
        },
      })
    for (const [header, retryAfter, waits] of [
      ['10', 10_000, [10_000]],
      ['11', 11_000, []],
      ['Thu, 01 Jan 2026 00:00:02 GMT', 2000, [2000]],
      ['Wed, 31 Dec 2025 23:59:00 GMT', 0, [0]],
      ['soon', null, [125]],
      ['1.5', null, [125]],
      ['-5', null, [125]],
      ['2026-01-01', null, [125]],
    ] as const) {
      const { rest: limited, clock: time } = busy(header)
      expect(await caught(limited.payment('imp_1'))).toMatchObject({ kind: 'busy', status: 429, retryAfter })
      expect(time.waits).toEqual(waits)
    }
    const { rest: undated } = busy('Thu, 01 Jan 2026 00:00:02 GMT', '')
    expect(await caught(undated.payment('imp_1'))).toMatchObject({ retryAfter: null })
  })

  it('is not tried again when PortOne says no, also under HTTP 200', async () => {
    const { portone, rest } = setting()
    portone.failNext('refused-by-200', { on: 'GET' })
    expect(await caught(rest.payment('imp_1'))).toMatchObject({
      kind: 'refused',
      status: 200,
      code: -1,
      portoneMessage: '요청에 실패하였습니다.',
      retryAfter: null,
    })
    expect(callsOf(portone)).toHaveLength(1)
  })

  it('ends at its time limit, also where fetch doesn’t listen', async () => {
    const deaf = setting({ client: { fetch: () => new Promise(() => {}) } })
    deaf.clock.timeLimitsPass = true
    expect(await caught(deaf.rest.payment('imp_1'))).toMatchObject({
      kind: 'unreachable',
      status: null,
      message: 'POST /users/getToken: no answer within 7777 ms.',
    })
    const { portone, rest, clock } = setting({ client: { retries: 0 } })
    await rest.payment('imp_1')
    clock.timeLimitsPass = true
    portone.failNext('never-answers', { on: 'GET' })
    expect(await caught(rest.payment('imp_1'))).toMatchObject({ kind: 'unreachable' })
  })

  it('counts a body that never ends into the time limit', async () => {
    const fetch = async () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(1)) }))
    const { rest, clock } = setting({ client: { fetch, retries: 0 } })
    clock.timeLimitsPass = true
    expect(await caught(rest.payment('imp_1'))).toMatchObject({ kind: 'unreachable' })
  })

  it('says what came, and never more than its kind of a body that may hold a token', async () => {
    const told = async (body: string, status = 200) =>
      (await caught(
        setting({ client: { fetch: async () => new Response(body, { status }), retries: 0 } }).rest.payment('x'),
      )) as Error
    expect((await told(' <html>')).message).toBe("POST /users/getToken: what answered 200 isn't PortOne's API: a page.")
    const half = '{"code":0,"response":{"access_token":"abcdef'
    expect((await told(half)).message).toBe(
      `POST /users/getToken: what answered 200 isn't PortOne's API: ${half.length} characters without an envelope.`,
    )
    expect(await told('[]', 404)).toMatchObject({ kind: 'unreadable', status: 404 })
    expect(await told('{"code":"x"}')).toMatchObject({ kind: 'unreadable' })
  })

  it('is a redirect: nobody follows it', async () => {
    const inits: RequestInit[] = []
    const fetch = async (_: string, init: RequestInit) => {
      inits.push(init)
      return new Response(null, { status: 302, headers: { location: 'https://evil.example' } })
    }
    expect(await caught(setting({ client: { fetch, retries: 0 } }).rest.payment('x'))).toMatchObject({
      kind: 'unreadable',
    })
    expect(inits[0]?.redirect).toBe('manual')
  })
})

describe('a request', () => {
  it('with a body says that it is JSON, and one without says nothing', async () => {
    const types: unknown[] = []
    const { portone, rest } = setting({
      client: {
        fetch: (url, init) => {
          types.push(new Headers(init.headers).get('content-type'))
          return portone.fetch(url, init)
        },
      },
    })
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'o' })
    await rest.payment('imp_1')
    expect(types).toEqual(['application/json', null])
  })

  it('whose connection breaks says what broke it', async () => {
    const { portone, rest } = setting({ client: { retries: 0 } })
    portone.failNext('cut-before', { on: 'GET' })
    expect(await caught(rest.payment('imp_1'))).toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(/: the connection failed: TypeError: fetch failed: the connection was cut\.$/),
      cause: expect.any(TypeError),
    })
  })
})

describe('a signal', () => {
  it('that was aborted before asks nobody', async () => {
    const { portone, rest } = setting()
    expect(await caught(rest.payment('imp_1', { signal: AbortSignal.abort('gone') }))).toMatchObject({
      kind: 'aborted',
      cause: 'gone',
      mayHaveHappened: false,
      message: expect.stringMatching(/your signal was aborted/),
    })
    expect(portone.calls).toEqual([])
    const request = { impUid: 'imp_1', amount: 1000, checksum: 1000, reason: '품절' }
    const error = await caught(rest.cancel(request, { signal: AbortSignal.abort() }))
    expect(error).toMatchObject({ kind: 'aborted', mayHaveHappened: false })
    expect((error as Error).message).toBe('POST /payments/cancel: your signal was aborted.')
  })

  it('aborted just before a request is sent sends none', async () => {
    const asked = vi.fn()
    const transport = { baseUrl: 'https://x', fetch: asked, timeout: 5, environment: restEnvironment() }
    const request = { method: 'POST', path: '/payments/cancel', changes: true } as const
    const error = await caught(sendRequest(transport, request, AbortSignal.abort()))
    expect(error).toMatchObject({ kind: 'aborted', mayHaveHappened: false })
    expect((error as Error).message).toBe('POST /payments/cancel: your signal was aborted.')
    expect(asked).not.toHaveBeenCalled()
  })

  it('ends a request, a wait, and the waiting for the common token alone', async () => {
    const stopped = new AbortController()
    const { portone, rest, clock } = setting()
    portone.failNext('never-answers', { on: 'GET' })
    const asking = caught(rest.payment('imp_1', { signal: stopped.signal }))
    await vi.waitFor(() => expect(callsOf(portone)).toHaveLength(1))
    stopped.abort()
    expect(await asking).toMatchObject({ kind: 'aborted', mayHaveHappened: false })

    const waiting = new AbortController()
    portone.failNext('bad-gateway', { on: 'GET' })
    clock.onWait = () => queueMicrotask(() => waiting.abort())
    expect(await caught(rest.payment('imp_1', { signal: waiting.signal }))).toMatchObject({ kind: 'aborted' })

    const third = setting()
    third.portone.failNext('never-answers', { on: 'POST /users' })
    const one = new AbortController()
    const first = caught(third.rest.payment('imp_1', { signal: one.signal }))
    one.abort()
    expect(await first).toMatchObject({ kind: 'aborted' })
  })

  it('that ends a wait leaves no timer running', async () => {
    const clock = testClock()
    const cleared = vi.spyOn(clock, 'clearTimeout')
    const { portone, rest } = setting({ client: { environment: clock } })
    const waiting = new AbortController()
    await rest.payment('imp_0')
    portone.failNext('bad-gateway', { on: 'GET' })
    clock.onWait = () => queueMicrotask(() => waiting.abort())
    cleared.mockClear()
    expect(await caught(rest.payment('imp_1', { signal: waiting.signal }))).toMatchObject({ kind: 'aborted' })
    // The request's time limit, and the wait.
    expect(cleared).toHaveBeenCalledTimes(2)
  })

  it('aborted while money may move says so', async () => {
    const stopped = new AbortController()
    const { portone, rest } = setting()
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'o' })
    portone.failNext('done-silently', { on: 'POST /payments/cancel' })
    const request = { impUid: 'imp_1', amount: 1000, checksum: 1000, reason: '품절' }
    const asking = caught(rest.cancel(request, { signal: stopped.signal }))
    await vi.waitFor(() => expect(callsOf(portone)).toHaveLength(1))
    stopped.abort()
    expect(await asking).toMatchObject({ kind: 'aborted', mayHaveHappened: true })
  })

  it('leaves no listener behind', async () => {
    const { portone, rest } = setting()
    portone.failNext('bad-gateway', { on: 'GET' })
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    await rest.payment('imp_1', { signal })
    expect(added.mock.calls.length).toBeGreaterThan(2)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe('numbers in paths', () => {
  it('have 200 characters at most', async () => {
    const { portone, rest } = setting()
    const uid = 'x'.repeat(200)
    portone.add({ imp_uid: uid, merchant_uid: uid })
    expect([await rest.payment(uid), ...(await rest.paymentsOf(uid))]).toMatchObject([
      { imp_uid: uid },
      { imp_uid: uid },
    ])
  })

  it.each(['order/1', 'order 1', '주문-1', 'a?b#c', '100%', 'é', 'a.b', '...'])(
    '%j is encoded, and found',
    async (uid) => {
      const { portone, rest } = setting()
      portone.add({ imp_uid: `imp_${uid}`, merchant_uid: uid })
      expect(await rest.paymentsOf(uid)).toHaveLength(1)
      expect(await rest.payment(`imp_${uid}`)).toMatchObject({ merchant_uid: uid })
    },
  )

  it.each(['', '.', '..', 'a\u0000', 'a\nb', '\ud800', 'x'.repeat(201)])(
    '%j can be none: PortOne isn’t asked',
    async (uid) => {
      const { portone, rest } = setting()
      expect(await rest.payment(uid)).toBeNull()
      expect(await rest.paymentsOf(uid)).toEqual([])
      expect(portone.calls).toEqual([])
    },
  )

  it.each([undefined, null, 5, ['imp_1']])('%j is a mistake in the program', async (uid) => {
    const { rest } = setting()
    await expect(rest.payment(uid as never)).rejects.toThrow(/impUid must be a string/)
    await expect(rest.paymentsOf(uid as never)).rejects.toThrow(/merchantUid must be a string/)
  })

  it('never lead anywhere else', async () => {
    const unit = fc.oneof(
      fc.constantFrom(...'/.%?#\\@: 가\u0000\ud800'),
      fc.nat(0x10ffff).map((point) => String.fromCodePoint(point)),
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 30 }), async (uid) => {
        const { portone, rest } = setting()
        await rest.payment(uid)
        await rest.paymentsOf(uid)
        for (const call of callsOf(portone)) expect(call).toMatch(/^GET \/payments\/(findAll\/)?[^/]+$/)
      }),
      { numRuns: 50 },
    )
  })
})

describe('payment', () => {
  it('finds a test channel’s payment, too, and says that it is one', async () => {
    const { portone, rest } = setting()
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'o', sandbox: true })
    expect(await rest.payment('imp_1')).toMatchObject({ sandbox: true })
  })

  it('reads amounts that come as texts, and keeps what isn’t known here', async () => {
    const { portone, rest } = setting({ unknowns: { amounts: 'texts' } })
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'o', amount: 10.5, currency: 'usd', ...{ new_field: [1] } })
    portone.cancelInConsole('imp_1', 3)
    expect(await rest.payment('imp_1')).toMatchObject({
      amount: 10.5,
      cancel_amount: 3,
      currency: 'USD',
      new_field: [1],
      cancel_history: [{ amount: 3 }],
    })
  })

  const answered = (response: unknown) =>
    setting({
      client: {
        retries: 0,
        fetch: async (url) =>
          Response.json({
            code: 0,
            message: null,
            response: url.endsWith('getToken') ? { access_token: 'T', now: 0, expired_at: 1800 } : response,
          }),
      },
    }).rest
  const whole = {
    imp_uid: 'imp_1',
    merchant_uid: 'o',
    amount: 1000,
    cancel_amount: 0,
    currency: 'KRW',
    status: 'paid',
    sandbox: false,
  }

  it.each<[string, object]>([
    ['no imp_uid', { imp_uid: undefined }],
    ['another payment’s imp_uid', { imp_uid: 'imp_2' }],
    ['an empty merchant_uid', { merchant_uid: '' }],
    ['a merchant_uid that is a number', { merchant_uid: 5 }],
    ['no amount', { amount: undefined }],
    ['an amount in words', { amount: '1,000' }],
    ['an amount in hexadecimal', { amount: '0x10' }],
    ['an empty amount', { amount: '' }],
    ['a negative amount', { amount: -1 }],
    ['no cancel_amount', { cancel_amount: null }],
    ['a negative cancel_amount', { cancel_amount: -1 }],
    ['no status', { status: null }],
    ['a currency that is none', { currency: 5 }],
  ])('with %s is unreadable, not a payment', async (_, difference) => {
    expect(await caught(answered({ ...whole, ...difference }).payment('imp_1'))).toMatchObject({
      kind: 'unreadable',
      message: expect.stringMatching(/without this payment/),
    })
  })

  it.each([null, 'paid', [whole], 5])('that is %j is unreadable', async (response) => {
    expect(await caught(answered(response).payment('imp_1'))).toMatchObject({ kind: 'unreadable' })
  })

  it('without times, history, sandbox and currency says so by what stands there', async () => {
    const { sandbox, currency, ...bare } = whole
    expect(await answered(bare).payment('imp_1')).toEqual({
      ...bare,
      sandbox: null,
      currency: 'KRW',
      cancel_history: [],
      vbank_date: 0,
      vbank_issued_at: 0,
      started_at: 0,
      paid_at: 0,
      failed_at: 0,
      cancelled_at: 0,
    })
    expect(
      await answered({ ...whole, paid_at: '17', cancel_history: [{ amount: '5' }, { amount: 'x' }, null] }).payment(
        'imp_1',
      ),
    ).toMatchObject({ paid_at: 17, cancel_history: [{ amount: 5, cancelled_at: 0 }] })
  })
})

describe('paymentsOf', () => {
  it('has every attempt, over pages, each once', async () => {
    const { portone, rest } = setting()
    for (let at = 0; at < 250; at += 1) portone.add({ imp_uid: `imp_${at}`, merchant_uid: 'o', started_at: at })
    portone.add({ imp_uid: 'imp_other', merchant_uid: 'o2' })
    const found = await rest.paymentsOf('o')
    expect(new Set(found.map(({ imp_uid }) => imp_uid)).size).toBe(250)
    expect(callsOf(portone)).toHaveLength(3)
  })

  it('has none of another order’s, where PortOne takes capitals for small letters', async () => {
    const { portone, rest } = setting({ unknowns: { merchantUids: 'case-insensitive' } })
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'Order-1' })
    portone.add({ imp_uid: 'imp_2', merchant_uid: 'order-1' })
    expect((await rest.paymentsOf('order-1')).map(({ imp_uid }) => imp_uid)).toEqual(['imp_2'])
  })

  it.each([400, 404, 200] as const)(
    'ends where a page is behind the last one, answered by %s',
    async (pastLastPage) => {
      const { portone, rest } = setting({ unknowns: { pastLastPage } })
      for (let at = 0; at < 100; at += 1) portone.add({ imp_uid: `imp_${at}`, merchant_uid: 'o' })
      const counting = { ...portone }
      const lying = setting({
        client: {
          // Says that there are more than there are: one was cancelled away meanwhile.
          fetch: async (url, init) => {
            const response = await counting.fetch(url, init)
            const text = await response.text()
            return new Response(text.replace('"total":100', '"total":101'), { status: response.status })
          },
        },
      })
      expect(await lying.rest.paymentsOf('o')).toHaveLength(100)
      expect(await rest.paymentsOf('o')).toHaveLength(100)
    },
  )

  it('that PortOne refuses, or answers without one of them, isn’t a shorter list', async () => {
    const { portone, rest } = setting({ client: { retries: 0 } })
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'o' })
    portone.failNext('refused-by-200', { on: 'GET' })
    expect(await caught(rest.paymentsOf('o'))).toMatchObject({ kind: 'refused' })
    portone.add({ imp_uid: 'imp_2', merchant_uid: 'o', status: '' })
    expect(await caught(rest.paymentsOf('o'))).toMatchObject({
      kind: 'unreadable',
      message: expect.stringMatching(/without a list/),
    })
  })
})

describe('payments', () => {
  const all = async <Item>(items: AsyncIterable<Item>) => {
    const found: Item[] = []
    for await (const item of items) found.push(item)
    return found
  }
  const ids = async (items: AsyncIterable<{ imp_uid: string }>) => (await all(items)).map(({ imp_uid }) => imp_uid)
  const day = 86_400

  it.each(['inclusive', 'exclusive'] as const)(
    'go over more than 90 days and a hundred, oldest first, each once, where the end of a window is %s',
    async (windowEnd) => {
      const { portone, rest } = setting({ unknowns: { windowEnd } })
      const times = Array.from({ length: 450 }, (_, at) => Math.floor((at * day) / 2))
      for (const at of times) portone.add({ imp_uid: `imp_${at}`, merchant_uid: 'o', started_at: at, paid_at: at })
      const to = new Date(224.6 * day * 1000)
      for (const status of ['paid', 'all'] as const) {
        const found = await ids(rest.payments({ status, from: new Date(0), to }))
        expect(found).toEqual(times.map((at) => `imp_${at}`))
      }
      expect(await ids(rest.payments({ from: new Date(0), to }))).toHaveLength(450)
    },
  )

  it.each(['inclusive', 'exclusive'] as const)(
    'at the seams of two windows of 90 days are there once, where the end of a window is %s',
    async (windowEnd) => {
      const { portone, rest } = setting({ unknowns: { windowEnd } })
      const seams = [90, 180, 270].flatMap((days) => [-2, -1, 0, 1, 2].map((more) => days * day + more))
      for (const at of seams) portone.add({ imp_uid: `imp_${at}`, merchant_uid: 'o', started_at: at })
      const found = await ids(rest.payments({ from: new Date(0), to: new Date(300 * day * 1000) }))
      expect(found).toEqual(seams.map((at) => `imp_${at}`))
    },
  )

  it('of one second that fill more than a page are all there', async () => {
    const { portone, rest } = setting()
    for (let at = 0; at < 250; at += 1) portone.add({ imp_uid: `imp_${at}`, merchant_uid: 'o', paid_at: 100 })
    portone.add({ imp_uid: 'imp_before', merchant_uid: 'o', paid_at: 99 })
    portone.add({ imp_uid: 'imp_after', merchant_uid: 'o', paid_at: 101 })
    const found = await ids(rest.payments({ status: 'paid', from: new Date(0), to: new Date(200_000) }))
    expect(found).toHaveLength(252)
    expect(new Set(found).size).toBe(252)
    expect([found[0], found[251]]).toEqual(['imp_before', 'imp_after'])
  })

  it('that leave the list while it is read hide none of the others', async () => {
    const { portone, rest } = setting()
    for (let at = 0; at < 300; at += 1) portone.add({ imp_uid: `imp_${at}`, merchant_uid: 'o', paid_at: at })
    const found: string[] = []
    for await (const { imp_uid } of rest.payments({ status: 'paid', from: new Date(0), to: new Date(400_000) })) {
      found.push(imp_uid)
      // All of the first page are cancelled before the second is asked for.
      if (found.length <= 100) portone.cancelInConsole(imp_uid)
    }
    expect(found).toHaveLength(300)
  })

  it.each(['inclusive', 'exclusive'] as const)(
    'that move to the list’s end while it is read hide none of the others, where the end of a window is %s',
    async (windowEnd) => {
      const { portone, rest, clock } = setting({ unknowns: { windowEnd } })
      const began = clock.time / 1000
      for (let at = 0; at < 250; at += 1) {
        // Many at once in the middle, so that windows of a few seconds are full, too.
        clock.time = (began + (at < 100 ? at * 60 : at < 225 ? 6000 : at * 60)) * 1000
        portone.add({ imp_uid: `imp_${at}`, merchant_uid: 'o', paid_at: 5 })
        portone.cancelInConsole(`imp_${at}`, 100)
      }
      const query = { status: 'cancelled', from: new Date(began * 1000), to: new Date(clock.time + 1000) } as const
      clock.time += 3_600_000
      const found: string[] = []
      for await (const { imp_uid } of rest.payments(query)) {
        found.push(imp_uid)
        // Another part of what has been seen goes back: it isn't of this time any more, and all behind it move up.
        if (found.length % 7 === 0) portone.cancelInConsole(imp_uid, 100)
      }
      expect(found).toHaveLength(250)
      expect(new Set(found).size).toBe(250)
    },
  )

  it('that are cancelled again in the time that is read are seen as they are then', async () => {
    const { portone, rest, clock } = setting()
    for (let at = 0; at < 120; at += 1) {
      clock.time += 60_000
      portone.add({ imp_uid: `imp_${at}`, merchant_uid: 'o', paid_at: 5 })
      portone.cancelInConsole(`imp_${at}`, 100)
    }
    const query = { status: 'cancelled', from: new Date(start), to: new Date(clock.time + 3_600_000) } as const
    const found: [string, number][] = []
    for await (const { imp_uid, cancel_amount } of rest.payments(query)) {
      found.push([imp_uid, cancel_amount])
      clock.time += 60_000
      if (found.length === 1) portone.cancelInConsole('imp_0', 300)
    }
    expect(found).toHaveLength(121)
    expect(found.filter(([id]) => id === 'imp_0')).toEqual([
      ['imp_0', 100],
      ['imp_0', 400],
    ])
  })

  it.each(['cancelled', 'failed', 'ready'] as const)('that are %s are listed, too', async (status) => {
    const { portone, rest } = setting({ unknowns: { pastLastPage: 404 } })
    for (let at = 0; at < 120; at += 1)
      portone.add({ imp_uid: `imp_${at}`, merchant_uid: 'o', status, started_at: at, failed_at: at, cancelled_at: at })
    portone.add({ imp_uid: 'imp_paid', merchant_uid: 'o', started_at: 5, paid_at: 5 })
    const found = await ids(rest.payments({ status, from: new Date(0), to: new Date(500_000) }))
    expect(new Set(found).size).toBe(120)
    expect(found).toHaveLength(120)
  })

  it.each([200, 404] as const)('are none where an empty list is %s', async (emptyList) => {
    const { rest } = setting({ unknowns: { emptyList } })
    expect(await all(rest.payments({ from: new Date(0), to: new Date(1000) }))).toEqual([])
    expect(await all(rest.payments({ from: new Date(0), to: new Date(0) }))).toEqual([])
  })

  it('that can’t be had reject, and don’t end early', async () => {
    const { portone, rest } = setting({ client: { retries: 0 } })
    for (let at = 0; at < 150; at += 1) portone.add({ imp_uid: `imp_${at}`, merchant_uid: 'o', paid_at: at })
    const going = rest.payments({ status: 'paid', from: new Date(0), to: new Date(500_000) })
    for (let at = 0; at < 100; at += 1) await going.next()
    portone.failNext('bad-gateway', { on: 'GET' })
    expect(await caught(going.next())).toMatchObject({ kind: 'busy' })
    portone.failNext('refused-by-200', { on: 'GET' })
    expect(await caught(rest.payments({ from: new Date(0), to: new Date(1) }).next())).toMatchObject({
      kind: 'refused',
    })
  })

  it.each([
    [{ status: 'settled', from: new Date(0), to: new Date(1) }, /status must be one of all, ready, paid/],
    [{ from: '2026-01-01', to: new Date(1) }, /from must be a Date/],
    [{ from: new Date(0), to: new Date('x') }, /to must be a Date/],
    [{ from: new Date(1), to: new Date(0) }, /from must not be after to/],
  ])('%j is a mistake in the program', async (query, message) => {
    const { portone, rest } = setting()
    await expect(rest.payments(query as never).next()).rejects.toThrow(message)
    expect(portone.calls).toEqual([])
  })
})

describe('prepare', () => {
  it('registers an amount, takes the same again, and changes it', async () => {
    const { portone, rest } = setting()
    const prepared = { merchantUid: 'o', amount: 1000, currency: null }
    expect(await rest.prepare({ merchantUid: 'o', amount: 1000 })).toEqual(prepared)
    expect(await rest.prepare({ merchantUid: 'o', amount: 1000 })).toEqual(prepared)
    expect(callsOf(portone)).toEqual(['POST /payments/prepare', 'POST /payments/prepare', 'GET /payments/prepare/o'])
    expect(await rest.prepare({ merchantUid: 'o', amount: 900, currency: 'KRW' })).toEqual({
      merchantUid: 'o',
      amount: 900,
      currency: 'KRW',
    })
    expect(callsOf(portone).at(-1)).toBe('PUT /payments/prepare')
    expect(await rest.prepare({ merchantUid: 'o', amount: 900 })).toMatchObject({ currency: null })
  })

  it.each([200, 404] as const)(
    'hands on PortOne’s no where the order isn’t registered (%s)',
    async (prepareMissing) => {
      const { portone, rest } = setting({ unknowns: { prepareMissing } })
      portone.failNext('refused-by-200', { on: 'POST /payments' })
      expect(await caught(rest.prepare({ merchantUid: 'o', amount: 1 }))).toMatchObject({
        kind: 'refused',
        portoneMessage: '요청에 실패하였습니다.',
      })
      portone.failNext('bad-gateway', { on: 'POST /payments', times: 3 })
      expect(await caught(rest.prepare({ merchantUid: 'o', amount: 1 }))).toMatchObject({ kind: 'busy' })
    },
  )

  it.each([
    [{ merchantUid: '', amount: 1 }, /merchantUid must be a string of 1 to 40/],
    [{ merchantUid: 'x'.repeat(41), amount: 1 }, /merchantUid/],
    [{ merchantUid: 5, amount: 1 }, /merchantUid/],
    [{ merchantUid: 'o', amount: '1000' }, /amount must be a number, such as 1000; it was string/],
    [{ merchantUid: 'o', amount: null }, /it was null/],
    [{ merchantUid: 'o', amount: 1000.5 }, /whole number in KRW/],
    [{ merchantUid: 'o', amount: -1 }, /of 0 or more/],
    [{ merchantUid: 'o', amount: Number.NaN }, /of 0 or more/],
    [{ merchantUid: 'o', amount: 2 ** 53 }, /of 0 or more/],
    [{ merchantUid: 'o', amount: 1, currency: 'krw' }, /three capitals, such as "KRW"; it was "krw"/],
    [{ merchantUid: 'o', amount: 1, currency: 5 }, /three capitals/],
  ])('%j is a mistake in the program', async (request, message) => {
    const { portone, rest } = setting()
    await expect(rest.prepare(request as never)).rejects.toThrow(message)
    expect(portone.calls).toEqual([])
  })

  it('without an amount in the answer is unreadable', async () => {
    const fetch = async () =>
      Response.json({ code: 0, message: null, response: { access_token: 'T', merchant_uid: 'o' } })
    const { rest } = setting({ client: { fetch, retries: 0 } })
    expect(await caught(rest.prepare({ merchantUid: 'o', amount: 1 }))).toMatchObject({ kind: 'unreadable' })
  })
})

describe('cancel', () => {
  const request = { impUid: 'imp_1', amount: 300, checksum: 1000, reason: '품절' }

  it('sends all that it was given, in PortOne’s names, and nothing that it wasn’t', async () => {
    const bodies: unknown[] = []
    const { portone } = setting()
    const fetch = (url: string, init: RequestInit) => {
      if (url.endsWith('/cancel')) bodies.push(JSON.parse(init.body as string))
      return portone.fetch(url, init)
    }
    const { rest } = setting({ client: { fetch } })
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'o' })
    expect(await rest.cancel(request)).toMatchObject({ cancel_amount: 300, amount: 1000 })
    expect(bodies[0]).toEqual({ imp_uid: 'imp_1', amount: 300, checksum: 1000, reason: '품절' })
    await rest.cancel({
      ...request,
      checksum: 700,
      taxFree: 0,
      vatAmount: 27,
      account: { holder: '홍길동', bank: '04', account: '123', tel: '010' },
      requester: 'customer',
      notify: true,
      keepPromotion: false,
    })
    expect(bodies[1]).toEqual({
      imp_uid: 'imp_1',
      amount: 300,
      checksum: 700,
      reason: '품절',
      tax_free: 0,
      vat_amount: 27,
      refund_holder: '홍길동',
      refund_bank: '04',
      refund_account: '123',
      refund_tel: '010',
      extra: { requester: 'customer' },
      enable_webhook: true,
      retain_promotion: false,
    })
  })

  it.each(['cut-after', 'cut-before', 'error-after', 'server-error', 'proxy-page', 'half-body'] as const)(
    'after %s is never sent again by itself: it may have happened',
    async (fault) => {
      const { portone, rest } = setting()
      portone.add({ imp_uid: 'imp_1', merchant_uid: 'o' })
      portone.failNext(fault, { on: 'POST /payments/cancel' })
      expect(await caught(rest.cancel(request))).toMatchObject({ mayHaveHappened: true })
      expect(callsOf(portone)).toHaveLength(1)
    },
  )

  it.each(['too-many', 'token-dies'] as const)('after %s is sent again: it can’t have happened', async (fault) => {
    const { portone, rest } = setting()
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'o' })
    portone.failNext(fault, { on: 'POST /payments/cancel' })
    expect(await rest.cancel(request)).toMatchObject({ cancel_amount: 300 })
    expect(callsOf(portone)).toHaveLength(2)
  })

  it('waits for a token that can’t be had, since nothing was sent', async () => {
    const { portone, rest } = setting()
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'o' })
    portone.failNext('bad-gateway', { on: 'POST /users' })
    expect(await rest.cancel(request)).toMatchObject({ cancel_amount: 300 })
  })

  it('hands on PortOne’s no, which changed nothing', async () => {
    const { portone, rest } = setting()
    portone.add({ imp_uid: 'imp_1', merchant_uid: 'o' })
    expect(await caught(rest.cancel({ ...request, checksum: 999 }))).toMatchObject({
      kind: 'refused',
      status: 200,
      mayHaveHappened: false,
    })
    expect(await caught(rest.cancel({ ...request, impUid: 'imp_2' }))).toMatchObject({
      code: 1,
      portoneMessage: '취소할 결제건이 존재하지 않습니다.',
    })
  })

  it('answered without the payment may have happened', async () => {
    const fetch = async () => Response.json({ code: 0, message: null, response: { access_token: 'T' } })
    const { rest } = setting({ client: { fetch } })
    expect(await caught(rest.cancel(request))).toMatchObject({ kind: 'unreadable', mayHaveHappened: true })
  })

  it.each([
    [{ amount: 0 }, /amount must be a number above 0/],
    [{ amount: undefined }, /amount must be a number/],
    [{ amount: '300' }, /amount must be a number/],
    [{ amount: -5 }, /amount must be a number above 0/],
    [{ amount: 1001 }, /amount must not be above checksum/],
    [{ checksum: undefined }, /checksum must be a number/],
    [{ checksum: 0 }, /checksum must be a number above 0/],
    [{ impUid: '' }, /impUid must be a string/],
    [{ impUid: undefined }, /impUid must be a string/],
    [{ reason: ' ' }, /reason must be a text/],
    [{ reason: 5 }, /reason must be a text/],
  ])('%j is a mistake in the program: PortOne would take it for everything', async (difference, message) => {
    const { portone, rest } = setting()
    await expect(rest.cancel({ ...request, ...difference } as never)).rejects.toThrow(message)
    expect(portone.calls).toEqual([])
  })
})
