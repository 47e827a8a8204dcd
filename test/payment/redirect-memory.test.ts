import { expect, it } from 'vitest'
import { recall, remember } from '../../src/payment/redirect-memory.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const nothing = { confirm: 'unknown', provider: null }

it.each([
  ['requested', 'kcp'],
  ['requested', null],
  ['skipped', 'tosspayments'],
  ['skipped', null],
] as const)('remembers %s at %s, once', (confirm, provider) => {
  const storage = memory()
  remember(storage, 'order 1', { confirm, provider })
  expect([...storage.kept]).toEqual([['imp-confirm:order 1', `${confirm} ${provider ?? ''}`]])
  expect(recall(storage, 'order 2')).toEqual(nothing)
  expect(recall(storage, 'order 1')).toEqual({ confirm, provider })
  expect(storage.kept.size).toBe(0)
  expect(recall(storage, 'order 1')).toEqual(nothing)
})

it('knows nothing without storage', () => {
  remember(undefined, 'order-1', { confirm: 'requested', provider: 'kcp' })
  expect(recall(undefined, 'order-1')).toEqual(nothing)
})

it.each(['', 'paid', 'requestedkcp', 'unknown kcp', ' requested'])('believes nothing but its own words: %j', (text) => {
  const storage = memory()
  storage.setItem('imp-confirm:order-1', text)
  expect(recall(storage, 'order-1')).toEqual(nothing)
  expect(storage.kept.size).toBe(0)
})

it('gets over storage that is full or forbidden', () => {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError')
  }
  const storage = { getItem: refuse, setItem: refuse, removeItem: refuse }
  remember(storage, 'order-1', { confirm: 'requested', provider: null })
  expect(recall(storage, 'order-1')).toEqual(nothing)
  // What was read counts, even if it can't be forgotten.
  expect(recall({ ...memory(), getItem: () => 'requested kcp', removeItem: refuse }, 'order-1')).toEqual(nothing)
})
