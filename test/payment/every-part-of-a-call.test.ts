import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PayOutcome } from '../../src/outcome/outcome.ts'
import { heldBy } from '../../src/payment/page-lock.ts'
import { planPayment } from '../../src/payment/plan-payment.ts'
import { readPayRedirect } from '../../src/payment/read-pay-redirect.ts'
import { requestPayWithConfirm } from '../../src/payment/request-pay-with-confirm.ts'

// Whatever is passed, in whatever part of a call: the promise resolves, nothing is thrown, and the page's place is free.

const pays = { action: 'pay-without-confirm' }
const confirmUrl = 'https://shop.example/payments/confirm'
const instagram = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Mobile/15E148 Instagram 340.0.0.22.109'
const approved = { imp_uid: 'imp_1', merchant_uid: 'order-1' }

class Hostile extends Error {}
const refuse = (): never => {
  throw new Hostile('This must go nowhere.')
}
const throwing = (name: PropertyKey) =>
  ({ enumerable: true, configurable: true, get: refuse }) as PropertyDescriptor & { name?: typeof name }
/** An object of which nothing can be read. */
const wall = () =>
  new Proxy(() => {}, {
    get: refuse,
    has: refuse,
    ownKeys: refuse,
    getPrototypeOf: refuse,
    getOwnPropertyDescriptor: refuse,
    apply: refuse,
  })
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const rejected = async () => refuse()

/** Fakes of a storage. */
const storages = fc.constantFrom<() => unknown>(
  () => undefined,
  () => ({ getItem: refuse, setItem: refuse, removeItem: refuse }),
  () => ({ 'imp-confirm:order-0': '', getItem: rejected, setItem: rejected, removeItem: rejected }),
  () => ({ getItem: () => 7, setItem: () => 7, removeItem: () => 7 }),
  wall,
)

const thenable = (then: (resolve: (value: unknown) => void) => unknown) =>
  Object.defineProperty({}, 'then', { value: then })

/** Values that are no good anywhere, made anew each time. */
const hostile = fc.constantFrom<() => unknown>(
  () => null,
  () => Symbol('x'),
  () => 7n,
  () => Number.NaN,
  () => '',
  () => ({}),
  () => [],
  () => Object.create(null),
  wall,
  revoked,
  () => refuse,
  () => ({ toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse }),
  () => Object.defineProperty({}, 'then', throwing('then')),
  () => thenable(refuse),
  () => thenable((resolve) => resolve(resolve)),
  () =>
    Object.defineProperties(
      {},
      { action: throwing('action'), aborted: throwing('aborted'), length: throwing('length') },
    ),
  () => async () => refuse(),
  () => () => Object.defineProperty({}, 'action', throwing('action')),
  () => async () => Object.defineProperty({}, 'action', throwing('action')),
  () => () => ({ action: 'pay-without-confirm', reason: Symbol('x'), customer: 7n }),
)

/** Mostly one value: too much at once is refused before it gets anywhere. */
const rarely = <Value>(usual: Value, rare: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare })

/** A part of a call, and whether it throws when it is read, or holds something hostile. */
const part = fc.record({ value: hostile, throws: fc.boolean() })
const parts = (...names: string[]) => rarely({}, fc.dictionary(fc.constantFrom(...names), part, { maxKeys: 3 }))
type Parts = Record<string, { value: () => unknown; throws: boolean }>

function withParts(object: object, spoiled: Parts): object {
  const made = { ...object }
  for (const [name, { value, throws }] of Object.entries(spoiled))
    Object.defineProperty(
      made,
      name,
      throws ? throwing(name) : { value: value(), enumerable: true, configurable: true, writable: true },
    )
  return made
}

/** Fakes of a signal that lack something, throw, or call back at once. */
const signals = fc.constantFrom<() => unknown>(
  () => undefined,
  () => new AbortController().signal,
  () => AbortSignal.abort(),
  () => ({ addEventListener: () => {} }),
  () => ({ addEventListener: refuse, removeEventListener: refuse }),
  () => ({ addEventListener: (_: string, heard: () => void) => heard(), removeEventListener: refuse }),
  () => Object.defineProperty({ addEventListener: () => {} }, 'aborted', throwing('aborted')),
  () => Object.defineProperty({}, 'addEventListener', throwing('addEventListener')),
  () => ({ aborted: 'yes', addEventListener: () => 7, removeEventListener: null }),
  () => ({ addEventListener: rejected, removeEventListener: rejected }),
)

/** Fakes of a page. */
const pages = fc.constantFrom<() => unknown>(
  () => window,
  () => undefined,
  () => null,
  () => ({}),
  () => ({ document: {} }),
  () => ({ document, addEventListener: () => {} }),
  () => ({ document, addEventListener: refuse, removeEventListener: refuse }),
  () =>
    Object.defineProperties(
      {},
      { document: throwing('document'), IMP: throwing('IMP'), navigator: throwing('navigator') },
    ),
  wall,
)

/** What an `IMP` does when it is asked to pay. */
const scripts = fc.constantFrom<(callback: (response: unknown) => void) => unknown>(
  (callback) => callback(approved),
  (callback) => callback(wall()),
  (callback) => callback({ ...approved, error_msg: '한도초과' }),
  (callback) => {
    callback(approved)
    refuse()
  },
  refuse,
  (callback) => setTimeout(callback, 0, approved),
  (callback) => setTimeout(callback, 0, null),
  () => undefined,
)

const call = fc.record({
  request: parts(
    'merchant_uid',
    'amount',
    'pg',
    'channelKey',
    'pay_method',
    'm_redirect_url',
    'bypass',
    'custom_data',
    'confirm_url',
    '__proto__',
    'then',
  ),
  options: parts(
    'confirmUrl',
    'channels',
    'vouchFor',
    'instagram',
    'timeLimit',
    'onLateAnswer',
    'onWarning',
    'allowPrivateConfirmUrl',
    'replaceOpen',
    'signal',
  ),
  environment: parts('userAgent', 'storage', 'now', 'setTimeout', 'clearTimeout', 'imp', 'window', 'more'),
  whole: rarely<{ which: string; value: () => unknown } | null>(
    null,
    fc.record({ which: fc.constantFrom('request', 'options', 'environment'), value: hostile }),
  ),
  pg: rarely<string | undefined>('kcp', fc.constantFrom('kcp_quick', undefined)),
  signal: rarely<() => unknown>(() => undefined, signals),
  page: rarely<() => unknown>(() => window, pages),
  storage: rarely<(() => unknown) | null>(null, storages),
  script: scripts,
  userAgent: fc.constantFrom(instagram, 'Mozilla/5.0'),
  long: fc.boolean(),
  timeLimit: fc.constantFrom(undefined, 1, 5),
})
type Call = typeof call extends fc.Arbitrary<infer Value> ? Value : never

let unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)
beforeEach(() => {
  unhandled = []
  process.on('unhandledRejection', note)
  for (const name of ['warn', 'error'] as const) vi.spyOn(console, name).mockImplementation(() => {})
})
afterEach(() => {
  process.off('unhandledRejection', note)
  vi.restoreAllMocks()
})

function made({
  request,
  options,
  environment,
  whole,
  pg,
  signal,
  page,
  storage,
  script,
  userAgent,
  long,
  timeLimit,
}: Call) {
  const surroundings = withParts(
    {
      ...(storage ? { storage: storage() } : {}),
      imp: { request_pay: (_: unknown, callback: (response: unknown) => void) => script(callback), close: refuse },
      userAgent,
      window: page(),
    },
    environment,
  )
  const spoiled = {
    request: undefined,
    options: undefined,
    environment: undefined,
    ...(whole ? { [whole.which]: whole.value() } : {}),
  } as Record<string, unknown>
  return {
    request:
      spoiled.request ?? withParts({ pg, merchant_uid: long ? 'x'.repeat(41) : 'order-1', amount: 1000 }, request),
    options:
      spoiled.options ??
      withParts({ confirmUrl, signal: signal(), timeLimit, environment: spoiled.environment ?? surroundings }, options),
  }
}

describe('every part of a call may be hostile', () => {
  it('and the promise resolves to one outcome, nothing is thrown, and the place is free', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(call, async (parts) => {
        const { request, options } = made(parts)
        const paid = requestPayWithConfirm(request as never, options as never)
        expect(paid).toBeInstanceOf(Promise)
        // Without an answer and a limit a wait has no end; another click gives it up.
        const waits = setTimeout(() => heldBy()?.replace?.(), 30)
        const outcome = (await paid) as PayOutcome
        clearTimeout(waits)
        seen.add(`${outcome.status}/${'code' in outcome ? outcome.code : ''}`)
        expect(['completed', 'awaiting-deposit', 'failed', 'refused', 'unknown']).toContain(outcome.status)
        if (outcome.status === 'refused' && outcome.code === 'invalid-request')
          for (const { path, message } of outcome.issues) {
            expect(path).toMatch(/^(request|options)/)
            expect(message).toMatch(/\w/)
          }
        if (outcome.money === 'not-moved') expect(outcome.status).not.toBe('unknown')
        await new Promise((resolve) => setTimeout(resolve, 0))
        const left = heldBy()
        if (left?.endsBy) await vi.waitFor(() => expect(heldBy()).toBeUndefined(), 4000)
        expect(heldBy()).toBeUndefined()
        expect(() => planPayment(request as never, options as never)).not.toThrow()
      }),
      { numRuns: 1000 },
    )
    expect(unhandled).toEqual([])
    // The property reaches all kinds of ends.
    for (const end of [
      'completed/',
      'refused/invalid-request',
      'refused/imp-unavailable',
      'refused/aborted',
      'refused/instagram-webview',
      'refused/pg-unknown',
      'unknown/time-limit',
      'unknown/replaced',
    ])
      expect(seen).toContain(end)
  })
})

describe('given cases', () => {
  const request = { pg: 'kcp', merchant_uid: 'order-1', amount: 1000 }
  const pay = (options: object, more: object = {}, given: unknown = request) => {
    const request_pay = vi.fn((_: unknown, callback: (response: unknown) => void) => callback(approved))
    const imp = { request_pay }
    const paid = requestPayWithConfirm(
      given as never,
      { confirmUrl, ...options, environment: { imp, ...more } } as never,
    )
    return { paid, request_pay }
  }
  it.each([
    ['an amount that is a symbol', { ...request, amount: Symbol('1000') }, {}, 'request.amount'],
    [
      'an amount whose getter throws',
      Object.defineProperty({ ...request }, 'amount', throwing('amount')),
      {},
      'request.amount',
    ],
    ['a confirmUrl that throws as a text', request, { confirmUrl: { toString: refuse } }, 'options.confirmUrl'],
    ['a confirmUrl without a prototype', request, { confirmUrl: Object.create(null) }, 'options.confirmUrl'],
    ['an environment that is null', request, { environment: null }, 'options.environment'],
    ['a clock that is none', request, { environment: { setTimeout: 7 } }, 'options.environment.setTimeout'],
    [
      'an option whose getter throws',
      request,
      Object.defineProperty({}, 'timeLimit', throwing('timeLimit')),
      'options.timeLimit',
    ],
    [
      'a map that throws',
      { ...request, pg: undefined, channelKey: 'k' },
      { channels: new Proxy({}, { getOwnPropertyDescriptor: refuse }) },
      'request',
    ],
    ['a list that throws', { ...request, pg: 'settle' }, { vouchFor: new Proxy([], { get: refuse }) }, 'request'],
  ])('%s is invalid-request, with the path', async (_, given, options, path) => {
    const call = Object.defineProperties({ confirmUrl }, Object.getOwnPropertyDescriptors(options))
    expect(await requestPayWithConfirm(given as never, call as never)).toMatchObject({
      code: 'invalid-request',
      issues: [{ path }],
    })
  })
  it('a confirmUrl of another frame is a URL', async () => {
    const foreign = { __proto__: null, toString: () => confirmUrl }
    expect(await pay({ confirmUrl: foreign }).paid).toMatchObject({ status: 'completed' })
  })
  it('a decision whose getter throws stops the payment, with its cause', async () => {
    const decision = Object.defineProperty({}, 'action', throwing('action'))
    for (const fallback of [() => decision, async () => decision])
      expect(await pay({ instagram: fallback }, { userAgent: instagram }).paid).toMatchObject({
        code: 'instagram-webview',
        cause: expect.any(Hostile),
      })
  })
  it('a signal that is aborted while it is being listened to ends the payment', async () => {
    const controller = new AbortController()
    const { signal } = controller
    signal.addEventListener = (...given: Parameters<EventTarget['addEventListener']>) => {
      controller.abort()
      EventTarget.prototype.addEventListener.apply(signal, given)
    }
    const { paid, request_pay } = pay({ signal })
    expect(await paid).toMatchObject({ code: 'aborted' })
    expect(request_pay).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(heldBy()).toBeUndefined())
  })
  it.each<[string, object]>([
    ['nothing can be looked for', { document: { body: {} } }],
    ['nothing can be watched', { document: { body: {}, querySelectorAll: () => [{ isConnected: true }] } }],
  ])('a page in which %s: a payment that is given up gives its place back', async (_, page) => {
    const controller = new AbortController()
    const imp = { request_pay: () => {} }
    const { paid } = pay({ signal: controller.signal }, { imp, window: page })
    controller.abort()
    expect(await paid).toMatchObject({ code: 'aborted' })
    expect(heldBy()).toBeUndefined()
  })
  it('a storage whose promises are rejected is none', async () => {
    const storage = { 'imp-confirm:order-0': '', getItem: rejected, setItem: rejected, removeItem: rejected }
    expect(await pay({ timeLimit: 1 }, { imp: { request_pay: () => {} }, storage }).paid).toMatchObject({
      code: 'time-limit',
    })
    expect(readPayRedirect('https://shop.example/?imp_uid=imp_1', { storage: storage as never })).toMatchObject({
      confirm: 'unknown',
    })
    await new Promise((resolve) => setTimeout(resolve))
    expect(unhandled).toEqual([])
  })
  it('timers that throw are the browser’s own', async () => {
    const imp = { request_pay: () => {} }
    expect(
      await pay({ timeLimit: 1 }, { imp, setTimeout: refuse, clearTimeout: refuse, now: refuse }).paid,
    ).toMatchObject({ code: 'time-limit' })
    expect(heldBy()).toBeUndefined()
  })
  it.each<[string, () => unknown]>([
    ['throws', refuse],
    ['is a bigint', () => 7n],
    ['is a symbol', () => Symbol('now')],
    ['is a promise', async () => 7],
    ['throws as a number', () => ({ valueOf: refuse })],
    ['is nothing', () => undefined],
  ])('a time that %s is the browser’s own, also while another payment is being ended', async (_, now) => {
    const imp = { request_pay: () => {} }
    const first = pay({ timeLimit: 1 }, { imp, now })
    const holder = heldBy()
    expect(holder?.since).toBeTypeOf('number')
    if (holder) holder.endsBy = 10_000
    expect(await pay({}, { imp, now }).paid).toMatchObject({ code: 'payment-in-progress' })
    expect(await first.paid).toMatchObject({ code: 'time-limit' })
    expect(heldBy()).toBeUndefined()
  })
  it('what is async although nobody waits for it is rejected to nobody', async () => {
    const late = async () => refuse()
    const times = { now: late, setTimeout: late, clearTimeout: late }
    expect(await pay({ timeLimit: 1, onWarning: late }, times).paid).toMatchObject({ status: 'completed' })
    await new Promise((resolve) => setTimeout(resolve))
    expect(unhandled).toEqual([])
    expect(console.error).toHaveBeenCalledWith(expect.any(Hostile))
  })
  it('a script wrapped by something async, which rejects, may have opened its window all the same', async () => {
    const imp = { request_pay: async () => refuse() }
    expect(await pay({ timeLimit: 5 }, { imp }).paid).toMatchObject({ status: 'unknown', code: 'time-limit' })
    expect(heldBy()).toBeUndefined()
    expect(unhandled).toEqual([])
  })
  it.each([
    ['in onWarning', (abort: () => void) => ({ options: { onWarning: abort }, more: {} })],
    [
      'while the fallback is asked',
      (abort: () => void) => ({
        options: { instagram: () => [abort(), pays][1] },
        more: { userAgent: instagram },
      }),
    ],
    [
      'in onWarning, before the fallback is asked',
      (abort: () => void) => ({
        options: { onWarning: abort, instagram: () => expect.unreachable() },
        more: { userAgent: instagram },
      }),
    ],
    [
      'while the fallback is asked, which then never decides',
      (abort: () => void) => ({
        options: { instagram: () => [abort(), new Promise(() => {})][1] },
        more: { userAgent: instagram },
      }),
    ],
    [
      'while the fallback decides',
      (abort: () => void) => ({
        options: { instagram: async () => [abort(), pays][1] },
        more: { userAgent: instagram },
      }),
    ],
    [
      'while the fallback never decides',
      (abort: () => void) => ({
        options: { instagram: () => [setTimeout(abort), new Promise(() => {})][1] },
        more: { userAgent: instagram },
      }),
    ],
  ])('an abort %s opens nothing', async (_, setting) => {
    const controller = new AbortController()
    const { options, more } = setting(() => controller.abort())
    const { paid, request_pay } = pay({ signal: controller.signal, ...options }, more, {
      ...request,
      merchant_uid: 'x'.repeat(41),
    })
    expect(await paid).toMatchObject({ status: 'refused', code: 'aborted', money: 'not-moved' })
    expect(request_pay).not.toHaveBeenCalled()
    expect(heldBy()).toBeUndefined()
  })
})
