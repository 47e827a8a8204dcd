import { describe, expect, it } from 'vitest'
import { customerMessage } from '../../src/outcome/customer-message.ts'
import { customerMessages } from '../../src/outcome/customer-messages.ts'
import { customerNext } from '../../src/outcome/customer-next.ts'

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
