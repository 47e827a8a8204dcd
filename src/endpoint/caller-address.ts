/** The address in one form: no port, no brackets, no IPv4-in-IPv6 wrapper, small letters. */
export function plainAddress(text: string): string {
  const address = text.trim().toLowerCase()
  const bracketed = /^\[([^\]]*)\](:\d+)?$/.exec(address)?.[1] ?? address
  return bracketed.replace(/^::ffff:(?=\d+\.)/, '').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
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
  const entries = (value ?? '').split(',').map(plainAddress)
  return entries[entries.length - proxies] || null
}
