const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const ipv4 = new RegExp(`^${byte}(?:\\.${byte}){3}$`)
/** IPv4 written into IPv6, as the URL standard writes it: `::ffff:344e:6413` is 52.78.100.19. */
const mapped = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/

/** The one way to write an IPv6 address (RFC 5952), by the host's own URL parser. `null` for what is none. */
function plainIpv6(text: string): string | null {
  // The parser would take other things in the brackets for a part of the URL.
  if (!/^[\da-f:.]+$/i.test(text)) return null
  try {
    return new URL(`http://[${text}]`).hostname.slice(1, -1)
  } catch {
    return null
  }
}

/**
 * An address in one form, so that two ways to write it are the same text: no port, no brackets, no zone, IPv6 as RFC 5952
 * writes it, IPv4 out of its IPv6 wrapper.
 *
 * @returns `null` for what is no address.
 */
export function plainAddress(text: string): string | null {
  const [, bracketed, , bare] = /^(?:\[([^\]]*)\](:\d+)?|(.*))$/s.exec(text.trim()) ?? []
  const address = (bracketed ?? bare ?? '').replace(/%[\w.-]+$/, '')
  if (bracketed === undefined) {
    const host = address.replace(/^([\d.]+):\d+$/, '$1')
    if (ipv4.test(host)) return host
  }
  const ipv6 = plainIpv6(address)
  const halves = ipv6 && mapped.exec(ipv6)
  if (!halves) return ipv6
  const number = halves.slice(1).reduce((above, half) => above * 65_536 + Number.parseInt(half, 16), 0)
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.')
}

/**
 * The caller's address in a proxy's header. Each proxy adds the address it saw at the right end, so only the entries
 * that your own proxies wrote can be trusted: with one proxy the last, with two the last but one. What is left of them
 * was written by whoever called.
 *
 * @param value The header. `null` when there is none.
 * @param proxies How many proxies of yours add to it.
 * @returns `null` when the header has fewer entries than you have proxies.
 */
export function forwardedAddress(value: string | null, proxies: number): string | null {
  const entries = (value ?? '').split(',')
  return entries[entries.length - proxies]?.trim() || null
}
