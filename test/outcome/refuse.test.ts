import { expect, it } from 'vitest'
import { refuse } from '../../src/outcome/refuse.ts'

it('is an outcome of a window that never opened: nothing was asked for, nothing moved', () => {
  expect(refuse('order-1', { code: 'aborted', message: 'why' })).toEqual({
    status: 'refused',
    code: 'aborted',
    merchantUid: 'order-1',
    confirm: 'skipped',
    money: 'not-moved',
    message: 'why',
  })
})
