import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { forwardedFor } from '../../src/endpoint/forwarded-for.ts'
import { approve, confirmEndpoint } from '../../src/endpoint/index.ts'
import { call } from './mounts.ts'

describe('the caller in a Forwarded header (RFC 7239)', () => {
  it.each([
    // The RFC's own examples.
    ['for=192.0.2.60;proto=http;by=203.0.113.43', 1, '192.0.2.60'],
    ['For="[2001:db8:cafe::17]:4711"', 1, '[2001:db8:cafe::17]:4711'],
    ['for=192.0.2.43, for=198.51.100.17', 1, '198.51.100.17'],
    ['for=192.0.2.43, for=198.51.100.17', 2, '192.0.2.43'],
    ['for=192.0.2.43,for="[2001:db8:cafe::17]",for=unknown', 1, null],
    ['for="_gazonk"', 1, null],
    ['for=_hidden, for=_SEVKISEK', 2, null],
    ['for=Unknown', 1, null],
    ['for="unknown:4711"', 1, null],
    ['for="_hidden:4711"', 1, null],
    // A zone may have what hides a name.
    ['for="[fe80::1%br_lan]"', 1, '[fe80::1%br_lan]'],
    // As servers write it all the same.
    ['for=192.0.2.60:443', 1, '192.0.2.60:443'],
    ['for=[2001:db8::1]:443;proto=https', 1, '[2001:db8::1]:443'],
    ['proto=https ; for="192.0.2.60" ; host="a,b;c"', 1, '192.0.2.60'],
    ['for="1\\92.0.2.60"', 1, '192.0.2.60'],
    ['by=203.0.113.43', 1, null],
    ['for=1.1.1.1;for=2.2.2.2', 1, null],
    ['for=1.1.1.1;FOR=1.1.1.1', 1, null],
    ['for=1.1.1.1', 2, null],
    ['', 1, null],
    [null, 1, null],
    // The plain list of X-Forwarded-For is another header's.
    ['192.0.2.60', 1, null],
    ['for = 192.0.2.60', 1, null],
    // A quote left open, or closed by what a proxy wrote, would shift what is counted.
    ['for=52.78.100.19, for=", for=192.0.2.60', 1, null],
    ['for=52.78.100.19, for=", for="[2001:db8::1]", for=10.0.0.1', 2, null],
    ['for="52.78.100.19"x, for=10.0.0.1', 1, null],
  ])('%j behind %i', (value, proxies, address) => expect(forwardedFor(value, proxies)).toBe(address))

  it('is never one that whoever called wrote in front', () => {
    const written = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('for=', '52.78.100.19', '"', '\\', ',', ';', ' ', 'by=x', '[', ']'), { maxLength: 12 })
        .map((parts) => parts.join('')),
    )
    const seen = fc.constantFrom('192.0.2.1', '"[2001:db8::1]"', '"192.0.2.1:443"')
    fc.assert(
      fc.property(written, seen, seen, (front, first, second) => {
        const value = `${front}, for=${first};proto=https, for=${second}`
        for (const [proxies, address] of [
          [1, second],
          [2, first],
        ] as const)
          expect([null, address.replace(/"/g, '')]).toContain(forwardedFor(value, proxies))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['for=52.78.100.19;proto=https', 200],
    ['for="[::ffff:52.78.100.19]:4711"', 200],
    ['for=52.78.100.19, for=192.0.2.1', 403],
    ['for=unknown', 403],
  ])('counts among the callers: %s is answered %i', async (forwarded, status) => {
    const decide = vi.fn(() => approve())
    const callers = { addresses: ['52.78.100.19'], from: { header: 'Forwarded' } }
    const { headers, ...init } = call() as { headers: Record<string, string> }
    const request = new Request('http://x', { ...init, headers: { ...headers, forwarded } })
    expect((await confirmEndpoint(decide, { callers })(request)).status).toBe(status)
  })
})
