import { BlockList, isIP } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forwardedAddress, plainAddress } from '../../src/endpoint/caller-address.ts'

describe('an address in one form', () => {
  it.each([
    ['52.78.100.19', '52.78.100.19'],
    [' 52.78.100.19 ', '52.78.100.19'],
    ['52.78.100.19:443', '52.78.100.19'],
    ['::ffff:52.78.100.19', '52.78.100.19'],
    ['::FFFF:52.78.100.19', '52.78.100.19'],
    ['[::ffff:52.78.100.19]:443', '52.78.100.19'],
    ['[2001:DB8::1]', '2001:db8::1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
    ['2001:0DB8:0000:0000:0000:0000:0000:0001', '2001:db8::1'],
    ['2001:db8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8::0.0.0.1', '2001:db8::1'],
    ['::', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['::ffff:344e:6413', '52.78.100.19'],
    ['0:0:0:0:0:ffff:344e:6413', '52.78.100.19'],
    ['fe80::1%eth0', 'fe80::1'],
    // Another network's: nothing is taken out of it.
    ['64:ff9b::52.78.100.19', '64:ff9b::344e:6413'],
    ['::ffff:1', '::ffff:1'],
    ['0.0.0.0', '0.0.0.0'],
    ['255.255.255.255', '255.255.255.255'],
  ])('%j', (text, plain) => expect(plainAddress(text)).toBe(plain))

  it.each([
    ...[
      '',
      ' ',
      'portone.io',
      'localhost',
      'unknown',
      '1',
      '1.2.3',
      '1.2.3.4.5',
      '999.9.9.9',
      '256.1.1.1',
      '1.2.3.256',
    ],
    ...['01.2.3.4', '1.2.3.04', '0x1.2.3.4', '127.1', '52.78.100.0/24', '152.52.78.100.19:443', '52.78.100.19:443:1'],
    ...['x[2001:db8::1]', '[2001:db8::1]x', '[2001:db8::1', '2001:db8::1]', '2001:db8::1]:443', '[52.78.100.19]'],
    ...['2001:db8', ':::', '1::2::3', '12345::', 'g::1', '1:2:3:4:5:6:7:8:9', '::1/64', '::ffff:999.9.9.9'],
    // What an address's own characters, taken together, would be another one without.
    ...['::1]/x', '::1]/::2', 'fe80:%x:1', '1.2.3:99.4'],
    ...['[::1]\0', '::1@::2', '１.2.3.4', '1.2.3.4 5.6.7.8'],
  ])('%j is none', (text) => expect(plainAddress(text)).toBeNull())

  it('is what Node takes for one, and the same where Node calls two the same', () => {
    const part = fc.oneof(fc.stringMatching(/^[\da-fA-F]{1,4}$/), fc.constantFrom('0', '0000', 'ffff', 'FFFF'))
    const ipv6 = fc.oneof(
      fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(':')),
      fc
        .tuple(fc.array(part, { maxLength: 4 }), fc.array(part, { maxLength: 4 }))
        .map(([head, tail]) => `${head.join(':')}::${tail.join(':')}`),
      fc.tuple(fc.array(part, { maxLength: 5 }), fc.ipV4()).map(([head, tail]) => `${head.join(':')}::${tail}`),
      fc.ipV6(),
    )
    const text = fc.oneof(
      ipv6,
      fc.ipV4(),
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 5 }).map((parts) => parts.join('.')),
    )
    fc.assert(
      fc.property(text, (address) => {
        const plain = plainAddress(address)
        expect(plain !== null, address).toBe(isIP(address) !== 0)
        if (plain === null) return
        const list = new BlockList()
        list.addAddress(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
        expect(list.check(plain, isIP(plain) === 4 ? 'ipv4' : 'ipv6'), `${address} is ${plain}`).toBe(true)
        expect(plainAddress(plain)).toBe(plain)
      }),
      { numRuns: 2000 },
    )
  })
})

describe("the caller in a proxy's header", () => {
  it.each([
    ['52.78.100.19', 1, '52.78.100.19'],
    ['10.0.0.1, 52.78.100.19', 1, '52.78.100.19'],
    ['52.78.100.19, 10.0.0.1', 2, '52.78.100.19'],
    ['52.78.100.19', 2, null],
    ['', 1, null],
    [null, 1, null],
    [' , ', 1, null],
    ['2001:db8::1, ', 2, '2001:db8::1'],
  ])('%j behind %i', (value, proxies, address) => expect(forwardedAddress(value, proxies)).toBe(address))
})
