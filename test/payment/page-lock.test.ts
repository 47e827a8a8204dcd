import { expect, it } from 'vitest'
import { acquirePageLock, heldBy } from '../../src/payment/page-lock.ts'

const holder = (merchantUid: string) => ({ merchantUid, since: 1 })
const first = holder('order-1')
const second = holder('order-2')
const third = holder('order-3')

it('is held by one, given back once, and taken from nobody else by giving it back twice', () => {
  const freeFirst = acquirePageLock(first)
  expect(acquirePageLock(second)).toBeUndefined()
  expect(heldBy()).toBe(first)
  freeFirst?.()
  const freeSecond = acquirePageLock(second)
  freeFirst?.()
  expect(acquirePageLock(third)).toBeUndefined()
  expect(heldBy()).toBe(second)
  freeSecond?.()
  const freeThird = acquirePageLock(third)
  expect(heldBy()).toBe(third)
  freeThird?.()
  expect(heldBy()).toBeUndefined()
})
