import { describe, expect, it } from 'vitest'
import { customerMessage } from '../../src/outcome/customer-message.ts'
import { customerMessages } from '../../src/outcome/customer-messages.ts'
import { customerNext } from '../../src/outcome/customer-next.ts'

const refuse = (): never => {
  throw new Error('no')
}

// JavaScript hands over anything: a promise that nobody awaited, a return that was none (readPayRedirect's null).
describe('what is no outcome is told as unknown: the customer looks at the orders first', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a promise that nobody awaited', Promise.resolve({ status: 'completed' })],
    ['a text', 'completed'],
    ['an empty text', ''],
    ['a number', 7],
    ['a bigint', 7n],
    ['a symbol', Symbol('completed')],
    ['a boolean', true],
    ['a list', []],
    ['nothing in it', {}],
    ['no prototype', Object.create(null)],
    ['a function', () => ({ status: 'completed' })],
    ['a status that is none', { status: { toString: () => 'completed' } }],
    ['no access', new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse })],
    ['a status that throws', Object.defineProperty({}, 'status', { get: refuse })],
    ['a code that throws', Object.defineProperty({ status: 'failed' }, 'code', { get: refuse })],
    ['a reason that throws', Object.defineProperty({ status: 'failed', code: 'declined' }, 'reason', { get: refuse })],
    ['a reason that is a number', { status: 'failed', code: 'confirm-declined', reason: 5, reasonCode: null }],
    ['what was blocked is no list', { status: 'failed', code: 'user-cancelled', blockedBy: 5 }],
    ["an object's own member as its status", { status: 'toString' }],
  ])('%s', (_, given) => {
    for (const locale of ['ko', 'en'] as const)
      expect(customerMessage(given as never, { locale })).toBe(customerMessages.unknown[locale])
    expect(customerMessage(given as never, { messages: { unknown: (outcome) => `${typeof outcome}` } })).toMatch(
      /^(object|function)$/,
    )
    expect(customerNext(given as never)).toBe('check-first')
  })
})

it('an account that throws is told as unknown, in the customer’s language', () => {
  const outcome = { status: 'awaiting-deposit', account: { number: { toString: refuse }, bank: '국민은행' } }
  expect(customerMessage(outcome as never, { locale: 'en' })).toBe(customerMessages.unknown.en)
})
it('options that throw are none', () => {
  const options = Object.defineProperty({}, 'locale', { get: refuse })
  expect(customerMessage({ status: 'unknown' } as never, options)).toBe(customerMessages.unknown.ko)
})
it('an answer that throws leaves Naver Pay’s customer with our own text', () => {
  const outcome = { status: 'failed', code: 'declined', detail: null, provider: 'naverpay', money: 'not-moved' }
  const raw = Object.defineProperty({}, 'error_msg', { enumerable: true, get: refuse })
  expect(customerMessage({ ...outcome, raw } as never)).toBe(customerMessage({ ...outcome, raw: {} } as never))
})
it('a code of a reason that is none is looked up nowhere', () => {
  const outcome = { status: 'failed', code: 'confirm-declined', money: 'not-moved', reason: null }
  expect(customerMessage({ ...outcome, reasonCode: Symbol('A') } as never)).toBe(
    customerMessage({ ...outcome, reasonCode: null } as never),
  )
})
