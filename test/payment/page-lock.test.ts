import { expect, it } from 'vitest'
import { acquirePageLock, heldBy, releasePageLock } from '../../src/payment/page-lock.ts'

const holder = (merchantUid: string) => ({ merchantUid, since: 1 })
const first = holder('order-1')
const second = holder('order-2')
const third = holder('order-3')

it('is held by one, given back once, and taken from nobody else by giving it back twice', () => {
  expect(acquirePageLock(first)).toBe(true)
  expect(acquirePageLock(second)).toBe(false)
  expect(heldBy()).toBe(first)
  releasePageLock(first)
  expect(acquirePageLock(second)).toBe(true)
  releasePageLock(first)
  expect(acquirePageLock(third)).toBe(false)
  expect(heldBy()).toBe(second)
  releasePageLock(second)
  expect(acquirePageLock(third)).toBe(true)
  releasePageLock(third)
  expect(heldBy()).toBeUndefined()
})
