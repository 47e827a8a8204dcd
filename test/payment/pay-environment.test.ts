import { afterEach, expect, it, vi } from 'vitest'
import { payEnvironment, sessionStorageOf } from '../../src/payment/pay-environment.ts'

type Page = Window & typeof globalThis
const pageWith = (more: object) => more as unknown as Page

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('is the browser as it is now', () => {
  const imp = { request_pay: () => {} }
  vi.stubGlobal('IMP', imp)
  const environment = payEnvironment()
  expect(environment.window).toBe(window)
  expect(environment.imp).toBe(imp)
  expect(environment.userAgent).toBe(navigator.userAgent)
  expect(environment.storage).toBe(sessionStorage)
  vi.useFakeTimers({ now: 1_700_000_000_000 })
  expect(environment.now()).toBe(1_700_000_000_000)
  const rang = vi.fn()
  environment.setTimeout(rang, 500)
  environment.clearTimeout(environment.setTimeout(rang, 400) as never)
  vi.advanceTimersByTime(499)
  expect(rang).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(rang).toHaveBeenCalledOnce()
})

it('takes what is replaced, and the rest from the page that is', () => {
  const page = pageWith({ IMP: 'its IMP', navigator: { userAgent: 'its agent' }, sessionStorage: 'its storage' })
  expect(payEnvironment({ window: page })).toMatchObject({
    window: page,
    imp: 'its IMP',
    userAgent: 'its agent',
    storage: 'its storage',
  })
  expect(payEnvironment({ userAgent: 'mine', storage: undefined, now: () => 7 })).toMatchObject({ userAgent: 'mine' })
  expect(payEnvironment({ now: () => 7 }).now()).toBe(7)
})

it.each([
  ['nothing of a page', { window: undefined }],
  ['a page that has nothing', { window: pageWith({}) }],
])('gets by with %s', (_, replaced) => {
  expect(payEnvironment(replaced)).toMatchObject({ imp: undefined, userAgent: '', storage: undefined })
})

it('is there on a server', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'window') as PropertyDescriptor
  Reflect.deleteProperty(globalThis, 'window')
  try {
    expect(payEnvironment()).toMatchObject({ window: undefined, imp: undefined, userAgent: '', storage: undefined })
  } finally {
    Object.defineProperty(globalThis, 'window', own)
  }
})

it('does without storage that is forbidden', () => {
  const forbidden = Object.defineProperty({}, 'sessionStorage', {
    get() {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  expect(sessionStorageOf(pageWith(forbidden))).toBeUndefined()
  expect(sessionStorageOf(undefined)).toBeUndefined()
})

it('takes a replacement of its storage that is assigned, as tools write a spread for old browsers', () => {
  const environment = Object.assign(payEnvironment({ window: undefined }), { storage: 'mine' })
  expect(environment).toMatchObject({ storage: 'mine' })
  expect(Object.keys(environment)).toContain('storage')
})
