import { expect, it } from 'vitest'
import { approve, decline } from '../../src/endpoint/decision.ts'
import { readDecision } from '../../src/endpoint/read-decision.ts'
import { wrongAnswer } from '../../src/endpoint/wrong-use.ts'

it.each([
  ['approve()', approve(), approve()],
  ['decline()', decline('품절'), decline('품절')],
  ['decline() with a code', decline('품절', { code: 'SOLD_OUT' }), decline('품절', { code: 'SOLD_OUT' })],
  ["another copy's", { decision: 'approve' }, approve()],
  ['a hand-made one, cleaned', { decision: 'decline', reason: ' 품절\u0000 ' }, decline('품절')],
])('reads %s', (_, value, decision) => expect(readDecision(value)).toEqual(decision))

it.each([
  [true, 'boolean'],
  [undefined, 'undefined'],
  [null, 'null'],
  [{}, 'object'],
  [{ decision: 'yes' }, 'object'],
  ['approve', 'string'],
  [Object.create({ decision: 'approve' }), 'object'],
])('says what to return instead of %j', (value, kind) => {
  expect(() => readDecision(value)).toThrow(
    wrongAnswer(`decide must return approve() or decline(reason), or a promise of one; it returned ${kind}.`),
  )
})
