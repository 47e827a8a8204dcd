import { afterEach, describe, expect, it } from 'vitest'
import type { TextStorage } from '../../src/payment/pay-environment.ts'
import { forgetRedirectContext, redirectContextOf, saveRedirectContext } from '../../src/payment/redirect-memory.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const now = Date.UTC(2026, 0, 1)
const day = 86_400_000
const nothing = { confirm: 'unknown', provider: null, payMethod: null }

/** As a return that was believed does. */
function take(storage: TextStorage | undefined, order: string) {
  const remembered = redirectContextOf(storage, order)
  forgetRedirectContext(storage, order)
  return remembered
}

it.each([
  ['requested', 'kcp', 'vbank'],
  ['requested', null, null],
  ['requested', null, 'vbank'],
  ['skipped', 'tosspayments', null],
  ['skipped', null, 'card'],
] as const)('remembers %s at %s by %s until it is forgotten', (confirm, provider, payMethod) => {
  const storage = memory()
  saveRedirectContext(storage, 'order 1', { confirm, provider, payMethod }, now)
  expect([...storage.kept]).toEqual([
    ['imp-confirm:order 1', `${confirm} ${provider ?? ''} ${now}${payMethod ? ` ${payMethod}` : ''}`],
  ])
  expect(take(storage, 'order 2')).toEqual(nothing)
  expect(redirectContextOf(storage, 'order 1')).toEqual({ confirm, provider, payMethod })
  expect(take(storage, 'order 1')).toEqual({ confirm, provider, payMethod })
  expect(storage.kept.size).toBe(0)
  expect(take(storage, 'order 1')).toEqual(nothing)
})

it('knows nothing without storage', () => {
  saveRedirectContext(undefined, 'order-1', { confirm: 'requested', provider: 'kcp', payMethod: null }, now)
  expect(take(undefined, 'order-1')).toEqual(nothing)
})

it.each(['', 'paid', 'requestedkcp', 'unknown kcp', ' requested'])('believes nothing but its own words: %j', (text) => {
  const storage = memory()
  storage.setItem('imp-confirm:order-1', text)
  expect(take(storage, 'order-1')).toEqual(nothing)
  expect(storage.kept.size).toBe(0)
})

it('gets over storage that is full or forbidden', () => {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError')
  }
  const storage = { getItem: refuse, setItem: refuse, removeItem: refuse }
  saveRedirectContext(storage, 'order-1', { confirm: 'requested', provider: null, payMethod: null }, now)
  expect(take(storage, 'order-1')).toEqual(nothing)
  // What was read counts, even if it can't be forgotten.
  expect(take({ ...memory(), getItem: () => 'requested kcp', removeItem: refuse }, 'order-1')).toEqual({
    ...nothing,
    confirm: 'requested',
    provider: 'kcp',
  })
})

describe('what is left by payments that were aborted', () => {
  afterEach(() => sessionStorage.clear())
  const requested = { confirm: 'requested', provider: 'kcp', payMethod: null } as const

  it('is forgotten a day later, and not before: a return may still come', () => {
    saveRedirectContext(sessionStorage, 'left', requested, now)
    saveRedirectContext(sessionStorage, 'next', requested, now + day)
    expect(take(sessionStorage, 'left')).toEqual(requested)
    saveRedirectContext(sessionStorage, 'left', requested, now)
    saveRedirectContext(sessionStorage, 'last', requested, now + day + 1)
    expect(take(sessionStorage, 'left')).toEqual(nothing)
    expect(take(sessionStorage, 'next')).toEqual(requested)
  })
  it('is bounded: the newest twenty stay', () => {
    for (let order = 0; order < 100; order++)
      saveRedirectContext(sessionStorage, `order-${order}`, requested, now + order)
    const newest = Array.from({ length: 20 }, (_, index) => `imp-confirm:order-${80 + index}`)
    expect(Object.keys(sessionStorage).sort()).toEqual(newest.sort())
    expect(take(sessionStorage, 'order-80')).toEqual(requested)
  })
  it("leaves the merchant's own keys alone", () => {
    sessionStorage.setItem('cart', 'imp-confirm:')
    for (let order = 0; order < 30; order++) saveRedirectContext(sessionStorage, `order-${order}`, requested, now)
    saveRedirectContext(sessionStorage, 'later', requested, now + 2 * day)
    expect(Object.keys(sessionStorage).sort()).toEqual(['cart', 'imp-confirm:later'])
  })
  it('is forgotten by words of before, too, which have no time', () => {
    sessionStorage.setItem('imp-confirm:old', 'requested kcp')
    saveRedirectContext(sessionStorage, 'new', requested, now)
    expect(Object.keys(sessionStorage)).toEqual(['imp-confirm:new'])
  })
})
