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
    // Nothing else is taken apart.
    ['64:ff9b::ffff:52.78.100.19', '64:ff9b::ffff:52.78.100.19'],
    ['::ffff:1', '::ffff:1'],
    ['x[2001:db8::1]', 'x[2001:db8::1]'],
    ['[2001:db8::1]x', '[2001:db8::1]x'],
    ['152.52.78.100.19:443', '152.52.78.100.19:443'],
    ['52.78.100.19:443:1', '52.78.100.19:443:1'],
    ['', ''],
  ])('%j', (text, plain) => expect(plainAddress(text)).toBe(plain))
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
  ])('%j behind %i', (value, proxies, address) => expect(forwardedAddress(value, proxies)).toBe(address))
})
