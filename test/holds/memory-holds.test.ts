import { memoryHolds } from 'imp-confirm/holds'
import { expect, it } from 'vitest'
import { itHolds } from './conformance.ts'

itHolds('memory', async () => {
  const holds = memoryHolds()
  return { holds, other: holds, close: async () => {} }
})

it('goes by the clock that it is given', async () => {
  let now = 0
  const holds = memoryHolds({ now: () => now })
  await holds.restock([{ item: 'mug', quantity: 1 }])
  await holds.hold('order', [{ item: 'mug', quantity: 1 }], { payment: 'p', until: new Date(1000) })
  now = 999
  expect((await holds.settleDue({ v1: () => 'unpaid' })).freed).toBe(0)
  now = 1000
  expect((await holds.settleDue({ v1: () => 'unpaid' })).freed).toBe(1)
})
