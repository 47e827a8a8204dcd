import { expect, it } from 'vitest'
import { isImp } from '../../src/portone/imp.ts'

it.each([
  ['what has request_pay', { request_pay: () => {} }, true],
  ['a getter of it, as in 1.5.0', Object.defineProperty({}, 'request_pay', { get: () => () => {} }), true],
  ['a function with it', Object.assign(() => {}, { request_pay: () => {} }), true],
  ['null', null, false],
  ['undefined', undefined, false],
  ['something else', { request_pay: true }, false],
  ['V2', { requestPayment: () => {} }, false],
])('%s', (_, value, expected) => expect(isImp(value)).toBe(expected))

it('a getter that throws is none', () => {
  const broken = Object.defineProperty({}, 'request_pay', {
    get() {
      throw new Error('no')
    },
  })
  expect(isImp(broken)).toBe(false)
})
