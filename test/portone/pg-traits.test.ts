import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as pgTraits from '../../src/portone/pg-traits.ts'
import { providerOf } from '../../src/portone/provider-of.ts'

const { hasTrait, chargesOnlyWith, ...traits } = pgTraits
const traitsOf = (code: unknown) =>
  Object.entries(traits)
    .filter(([, trait]) => hasTrait(code as string, trait))
    .map(([name]) => name)

it('a code that no trait has has none, whatever objects inherit', () => {
  for (const code of ['kcp', '', 'toString', '__proto__', 'constructor', null, undefined])
    expect(traitsOf(code), `${code}`).toEqual([])
})

it('a PG has its own traits only, and each once', () => {
  for (const [name, trait] of Object.entries(traits)) expect(new Set(trait).size, name).toBe(trait.length)
  expect(traitsOf('daou').sort()).toEqual(['notifiesLate', 'saysNoTooEarly'])
  expect(traitsOf('paymentwall')).toEqual(['notifiesLate'])
  expect(traitsOf(Object.keys(chargesOnlyWith)[0])).toEqual(['chargesWithBillingKey'])
})

it('the provider is what stands before the first dot', () => {
  expect(providerOf('kcp.T0000')).toBe('kcp')
  for (const nothing of ['', '.', '.kcp', undefined, null, 7, {}]) expect(providerOf(nothing)).toBeNull()
  fc.assert(fc.property(fc.string(), (text) => !providerOf(text)?.includes('.')))
})
