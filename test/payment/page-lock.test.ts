import { expect, it } from 'vitest'
import { acquirePageLock } from '../../src/payment/page-lock.ts'

const take = (merchantUid: string) => acquirePageLock({ merchantUid, since: 1 })

it('is held by one, given back once, and taken from nobody else by giving it back twice', () => {
  const first = take('order-1')
  if (!('free' in first)) throw new Error('The place was not free.')
  expect(take('order-2')).toEqual({ heldBy: { merchantUid: 'order-1', since: 1 } })
  first.free()
  const second = take('order-2')
  first.free()
  expect(take('order-3')).toEqual({ heldBy: { merchantUid: 'order-2', since: 1 } })
  if ('free' in second) second.free()
  const third = take('order-3')
  expect(third).toHaveProperty('free')
  if ('free' in third) third.free()
})
