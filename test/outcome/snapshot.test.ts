import { afterEach, expect, it, vi } from 'vitest'
import { snapshot } from '../../src/outcome/snapshot.ts'

class Amount {
  constructor(readonly won = 1000) {}
}

it.each([
  ['null', null, null],
  ['undefined', undefined, undefined],
  ['a text', 'imp_1', 'imp_1'],
  ['a number', 0, 0],
  ['a symbol', Symbol('x'), '[symbol]'],
  ['a function', () => {}, '[function]'],
  ['an empty object', {}, {}],
  ['an array', [1], { 0: 1 }],
  ['null inside', { a: null, b: undefined }, { a: null, b: undefined }],
  ['an object inside', { card: { name: '국민' } }, { card: { name: '국민' } }],
  ['an instance', { amount: new Amount() }, { amount: { won: 1000 } }],
  ['what cannot be cloned', { card: { pay: () => {} } }, { card: '[object]' }],
  ['a symbol inside', { id: Symbol('x') }, { id: '[symbol]' }],
])('%s', (_, value, copy) => expect(snapshot(value)).toEqual(copy))

it('is a copy: a later change does not reach it', () => {
  const answer = { imp_uid: 'imp_1', card: { name: '국민' } }
  const copy = snapshot(answer)
  answer.imp_uid = 'imp_2'
  answer.card.name = '삼성'
  expect(copy).toEqual({ imp_uid: 'imp_1', card: { name: '국민' } })
})

it('runs a getter once, and keeps the rest when one throws', () => {
  let runs = 0
  const answer = {
    get imp_uid() {
      runs++
      return 'imp_1'
    },
    get error_msg(): string {
      throw new Error('no')
    },
  }
  expect(snapshot(answer)).toEqual({ imp_uid: 'imp_1', error_msg: '[unreadable]' })
  expect(runs).toBe(1)
})

it('is empty for what will not be listed', () => {
  const refuse = () => {
    throw new Error('no')
  }
  expect(snapshot(new Proxy({}, { ownKeys: refuse }))).toEqual({})
})

afterEach(() => vi.unstubAllGlobals())
it('keeps nested fields where there is no structuredClone', () => {
  vi.stubGlobal('structuredClone', undefined)
  const cycle: Record<string, unknown> = {}
  cycle.itself = cycle
  const answer = {
    card: { name: '국민', quota: [0, null] },
    custom_data: { 재고: { 'a.b': true } },
    pay: { by: () => {} },
    cycle,
  }
  const copy = snapshot(answer) as typeof answer
  expect(copy).toEqual({ ...answer, pay: { by: '[function]' }, cycle: '[object]' })
  expect(copy.card).not.toBe(answer.card)
})
