import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasTrait, pgTraits, traitsOf } from '../../src/portone/pg-traits.ts'
import { providerOf } from '../../src/portone/provider-of.ts'

it('a code that the table has not has no traits, whatever objects inherit', () => {
  for (const code of ['kcp', '', 'toString', '__proto__', 'constructor', null, undefined]) {
    expect(traitsOf(code)).toEqual({})
    expect(hasTrait(code, 'notifiesLate')).toBe(false)
  }
})

it('every row has a trait, and a row has its own only', () => {
  for (const [code, traits] of Object.entries(pgTraits)) expect(Object.keys(traits), code).not.toEqual([])
  expect(hasTrait('daou', 'saysNoTooEarly')).toBe(true)
  expect(hasTrait('paymentwall', 'saysNoTooEarly')).toBe(false)
})

it('the provider is what stands before the first dot', () => {
  expect(providerOf('kcp.T0000')).toBe('kcp')
  for (const nothing of ['', '.', '.kcp', undefined, null, 7, {}]) expect(providerOf(nothing)).toBeNull()
  fc.assert(fc.property(fc.string(), (text) => !providerOf(text)?.includes('.')))
})
