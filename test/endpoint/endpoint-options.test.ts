import { describe, expect, it, vi } from 'vitest'
import {
  approve,
  type ConfirmEndpointOptions,
  confirmEndpoint,
  decline,
  portoneAddresses,
  signedConfirmUrls,
} from '../../src/endpoint/index.ts'
import { call } from './mounts.ts'

const ask = (endpoint: (request: Request) => Promise<Response>, headers: Record<string, string> = {}) =>
  endpoint(new Request('http://shop.example/confirm', call({}, headers)))

describe('the options of an endpoint', () => {
  it.each<[string, unknown, typeof RangeError | typeof TypeError, RegExp]>([
    [
      'deadline',
      0,
      RangeError,
      /deadline must be a number of milliseconds above 0 and below 5000, such as 4500; it was 0/,
    ],
    ['deadline', -1, RangeError, /deadline/],
    ['deadline', 5000, RangeError, /below 5000/],
    ['deadline', 10_000, RangeError, /below 5000/],
    ['deadline', Number.NaN, RangeError, /it was NaN/],
    ['deadline', Number.POSITIVE_INFINITY, RangeError, /it was Infinity/],
    ['deadline', '4500', TypeError, /it was "4500"/],
    ['deadline', null, TypeError, /deadline/],
    ['remember', -1, RangeError, /remember must be .* from 0 to 86400000, such as 60000/],
    ['remember', Number.NaN, RangeError, /remember/],
    ['remember', 86_400_001, RangeError, /remember/],
    ['rememberAtMost', 0, RangeError, /rememberAtMost must be a whole number/],
    ['rememberAtMost', 1.5, RangeError, /rememberAtMost/],
    ['bodyLimit', 0, RangeError, /bodyLimit must be a whole number of bytes/],
    ['bodyLimit', '10kb', TypeError, /bodyLimit .* it was "10kb"/],
    ['neutralReason', ' ', TypeError, /neutralReason must be a sentence/],
    ['neutralReason', 1, RangeError, /neutralReason/],
    ['onError', 'log', TypeError, /onError must be a function/],
    ['onLateApproval', {}, TypeError, /onLateApproval must be a function; it was object\./],
    [
      'signedUrls',
      null,
      TypeError,
      /signedUrls must be what signedConfirmUrls\(\{ url, secret \}\) made; it was object\./,
    ],
    ['environment', null, TypeError, /environment/],
    ['callers', portoneAddresses, TypeError, /callers must be \{ addresses, from \}/],
    ['callers', { addresses: portoneAddresses }, TypeError, /where to read the caller's/],
    ['callers', { addresses: [], from: 'socket' }, TypeError, /callers/],
    ['callers', { addresses: ['52.78.100.0/24'], from: 'socket' }, TypeError, /no ranges/],
    ['callers', { addresses: ['portone.io'], from: 'socket' }, TypeError, /callers/],
    ['callers', { addresses: portoneAddresses, from: 'x-forwarded-for' }, TypeError, /callers/],
    ['callers', { addresses: portoneAddresses, from: { header: '' } }, TypeError, /callers/],
    ['callers', { addresses: portoneAddresses, from: { header: 'x', proxies: 0 } }, TypeError, /callers/],
    ['remember', '5', TypeError, /remember must be .* it was "5"/],
    ['rememberAtMost', 1_000_000_001, RangeError, /rememberAtMost/],
    ['environment', 7, RangeError, /environment must be an object with a clock; it was 7/],
    ['neutralReason', 7, RangeError, /neutralReason must be a sentence/],
    ['callers', { addresses: ['52.78.100.19', 'portone.io'], from: 'socket' }, TypeError, /callers/],
    ['callers', { addresses: ['52.78.100.19x'], from: 'socket' }, TypeError, /callers/],
    ['callers', { addresses: ['x52.78.100.19'], from: 'socket' }, TypeError, /callers/],
    ['callers', { addresses: [7], from: 'socket' }, TypeError, /callers/],
    ['callers', { addresses: portoneAddresses, from: { header: 'x forwarded' } }, TypeError, /callers/],
    ['callers', { addresses: portoneAddresses, from: { header: ' x' } }, TypeError, /callers/],
    ['callers', { addresses: portoneAddresses, from: { header: 'x ' } }, TypeError, /callers/],
    ['callers', { addresses: ['999.9.9.9'], from: 'socket' }, TypeError, /callers/],
    ['callers', { addresses: ['2001:db8::1::2'], from: 'socket' }, TypeError, /callers/],
    ['v2', {}, TypeError, /v2 must be \{ webhookSecret \}/],
    ['v2', true, TypeError, /v2 must be .*; it was something else\./],
    ['v2', 'whsec_YWJj', TypeError, /v2/],
    ['v2', { webhookSecret: '' }, TypeError, /v2/],
    ['v2', { webhookSecret: 'not base64' }, TypeError, /v2/],
    ['v2', { webhookSecret: 'whsec_YQ' }, TypeError, /v2/],
    ['v2', { webhookSecret: [] }, TypeError, /v2/],
    ['v2', { webhookSecret: ['whsec_YWJj', 7] }, TypeError, /v2/],
    ['v2', { webhookSecret: undefined }, TypeError, /v2/],
    ['v2', { unsigned: false }, TypeError, /v2/],
    ['v2', { unsigned: 'yes' }, TypeError, /v2/],
    ['v1', false, TypeError, /v1: false answers nothing without v2/],
    ['v1', 'no', TypeError, /v1 must be true or false/],
    ['withoutAmount', 1, RangeError, /withoutAmount must be true or false/],
    ['deadlin', 1000, TypeError, /there is no option deadlin: deadline, remember/],
  ])('throw at creation for %s: %j', (name, value, Kind, message) => {
    const create = () => confirmEndpoint(() => approve(), { [name]: value } as ConfirmEndpointOptions)
    expect(create).toThrow(Kind)
    expect(create).toThrow(message)
  })

  it('that are wrong are explained where the error says', () => {
    expect(() => confirmEndpoint(null as never)).toThrow(/ See \S+endpoint\S*#options$/)
    expect(() => decline('x', { code: 'no code' })).toThrow(/ See \S+endpoint\S*#reasons-and-codes$/)
    expect(() => signedConfirmUrls(null as never)).toThrow(/ See \S+endpoint\S*#who-may-call$/)
  })

  it.each([null, 7, 'deadline'])('throw at creation when they are %j', (options) => {
    expect(() => confirmEndpoint(() => approve(), options as never)).toThrow(/options must be an object/)
  })

  it('are the object’s own, read once: what is on a prototype is none, and a later change changes nothing', async () => {
    const inherited: Record<string, unknown> = {
      deadline: 60_000,
      bodyLimit: -1,
      remember: 'for ever',
      callers: { addresses: ['10.0.0.1'], from: 'socket' },
      neutralReason: 7,
      addresses: ['10.0.0.1'],
      header: 'x',
      proxies: 5,
      now: () => 0,
      code: 'NO CODE',
      v2: {},
    }
    const names = Object.keys(inherited)
    for (const name of names)
      Object.defineProperty(Object.prototype, name, { value: inherited[name], configurable: true })
    try {
      const reads: string[] = []
      const options = {
        get deadline() {
          reads.push('deadline')
          return reads.length > 1 ? 60_000 : 30
        },
        onError: () => {},
      }
      const endpoint = confirmEndpoint(() => new Promise(() => {}), options)
      const started = performance.now()
      expect((await ask(endpoint)).status).toBe(503)
      expect(performance.now() - started).toBeLessThan(3000)
      expect(reads).toHaveLength(1)
      const callers = { addresses: ['52.78.5.241'], from: { header: 'x-forwarded-for' } }
      const closed = confirmEndpoint(() => decline('x'), { callers })
      callers.addresses[0] = '203.0.113.9'
      callers.from.header = 'x-other'
      expect((await ask(closed, { 'x-forwarded-for': '52.78.5.241' })).status).toBe(409)
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name)
    }
  })

  it('never show a secret', () => {
    const secrets = ['whsec_c2VjcmV0', 'c2VjcmV0!']
    const make = (v2: unknown) => () => confirmEndpoint(() => approve(), { v2 } as never)
    for (const v2 of [{ webhookSecret: secrets }, secrets[1], { webhookSecret: 'c2VjcmV0!' }])
      expect(make(v2)).toThrow(/^(?!.*c2Vj)/s)
  })

  it.each([undefined, null, {}, 'decide'])('throw at creation for decide: %j', (decide) => {
    expect(() => confirmEndpoint(decide as never)).toThrow(/decide must be a function/)
  })

  it.each<ConfirmEndpointOptions>([
    {},
    { deadline: 4999.9, remember: 0, rememberAtMost: 1, bodyLimit: 1 },
    { remember: 86_400_000, rememberAtMost: 1_000_000_000, bodyLimit: 1_000_000_000 },
    { deadline: undefined, remember: undefined, callers: undefined, onError: undefined, neutralReason: undefined },
    { v2: { webhookSecret: 'whsec_YWJj' }, v1: false } as object,
    { v2: { webhookSecret: ['whsec_YWJj', 'ZGVm'] } } as object,
    { v2: { unsigned: true }, v1: true } as object,
    { callers: { addresses: ['::1', '2001:DB8::1', '127.0.0.1'], from: { header: 'X-Real-IP', proxies: 2 } } },
  ])('are fine as %j', (options) => {
    expect(() => confirmEndpoint(() => approve(), options)).not.toThrow()
  })
})

describe('the check of the caller’s address', () => {
  const allowed = async (
    callers: ConfirmEndpointOptions['callers'],
    headers: Record<string, string> = {},
    failures: unknown[] = [],
  ) => {
    const decide = vi.fn(() => approve())
    const onError = vi.fn()
    const { status } = await ask(confirmEndpoint(decide, { callers, onError }), headers)
    // A call from elsewhere is no error of the shop's.
    expect(onError.mock.calls).toEqual(failures.map((error) => [error, { during: 'callers', question: null }]))
    expect(decide).toHaveBeenCalledTimes(status === 200 ? 1 : 0)
    expect([200, 403]).toContain(status)
    return status === 200
  }
  const header = (proxies?: number) => ({
    addresses: portoneAddresses,
    from: proxies === undefined ? { header: 'x-forwarded-for' } : { header: 'x-forwarded-for', proxies },
  })

  it.each<[string, number | undefined, boolean]>([
    ['52.78.100.19', undefined, true],
    ['52.78.48.223', undefined, true],
    ['52.78.5.241', undefined, true],
    ['203.0.113.9', undefined, false],
    // Whoever calls can write the left part; the right end is the proxy's.
    ['52.78.5.241, 203.0.113.9', undefined, false],
    ['203.0.113.9, 52.78.5.241', undefined, true],
    ['203.0.113.9,52.78.5.241,10.0.0.1', 2, true],
    ['52.78.5.241, 203.0.113.9, 10.0.0.1', 2, false],
    ['52.78.5.241', 2, false],
    ['52.78.5.241:443', undefined, true],
    ['::ffff:52.78.5.241', undefined, true],
    ['::FFFF:52.78.5.241', undefined, true],
    ['[::ffff:52.78.5.241]:443', undefined, true],
    ['52.78.5.241,', undefined, false],
    ['', undefined, false],
    ['unknown', undefined, false],
    ['52.78.5.24', undefined, false],
    ['152.78.5.241', undefined, false],
  ])('reads x-forwarded-for: %j, behind %s proxies of ours: %s', async (value, proxies, expected) => {
    expect(await allowed(header(proxies), { 'x-forwarded-for': value })).toBe(expected)
  })

  it('refuses when the header is not there', async () => {
    expect(await allowed(header())).toBe(false)
  })

  it('refuses a bare request that is to come from a socket', async () => {
    expect(await allowed({ addresses: portoneAddresses, from: 'socket' })).toBe(false)
  })

  it('asks a function, and refuses when it fails or knows nothing', async () => {
    const of = (from: () => string | null | undefined) => ({ addresses: portoneAddresses, from })
    expect(await allowed(of(() => '52.78.5.241'))).toBe(true)
    for (const nothing of [null, undefined, '', 7 as never]) expect(await allowed(of(() => nothing))).toBe(false)
    const object = of(() => ({ address: '52.78.5.241' }) as never)
    const message = expect.stringMatching(/callers\.from must return the address as text, or null/)
    expect(await allowed(object, {}, [expect.objectContaining({ message })])).toBe(false)
    const broken = of(() => {
      throw new Error('no address')
    })
    expect(await allowed(broken, {}, [new Error('no address')])).toBe(false)
  })

  it.each(['[2001:db8::1]:443', '2001:db8:0:0:0:0:0:1', '2001:0db8::0001', '2001:db8::0.0.0.1'])(
    'knows IPv6 however it is written: %s',
    async (address) => {
      expect(await allowed({ addresses: ['2001:DB8::1'], from: () => address })).toBe(true)
      expect(await allowed({ addresses: [address], from: () => '2001:db8::1' })).toBe(true)
      expect(await allowed({ addresses: [address], from: () => '2001:db8::2' })).toBe(false)
    },
  )

  it('gives a function the request and the mount’s context', async () => {
    const from = vi.fn((request: Request, context: unknown) => request.headers.get('x-a') ?? String(context))
    const endpoint = confirmEndpoint(() => approve(), { callers: { addresses: ['10.0.0.1'], from } })
    expect((await endpoint(new Request('http://x', call()), '10.0.0.1')).status).toBe(200)
    expect((await endpoint(new Request('http://x', call({}, { 'x-a': '10.0.0.2' })), '10.0.0.1')).status).toBe(403)
  })

  it('is off by default', async () => {
    const endpoint = confirmEndpoint(() => approve())
    expect((await ask(endpoint, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(200)
  })
})

describe('the neutral reason', () => {
  it('is the merchant’s own where one is given', async () => {
    const endpoint = confirmEndpoint(() => approve(), { neutralReason: 'Please try again.' })
    const response = await endpoint(new Request('http://shop.example'))
    expect(await response.json()).toMatchObject({ reason: 'Please try again. [#CONFIRM_METHOD]' })
  })
})
