/** `name=token` or `name="quoted"`, and what parts it from the next pair or the next element. Sticky, so it is linear. */
const pair = /[ \t]*(?:([!#$%&'*+.^_`|~\w-]+)=(?:([!#$%&'*+.^_`|~\w:[\]-]+)|"((?:[^"\\]|\\.)*)"))?[ \t]*([;,]|$)/y

/**
 * The caller's address in a `Forwarded` header (RFC 7239), whose elements proxies add at the right end as they do in
 * `X-Forwarded-For`. A header that isn't well-formed says nothing at all: a quote that somebody left open would take in what
 * your own proxies wrote after it. An address that isn't quoted as it must be, `for=[2001:db8::1]:443`, is taken.
 *
 * @param value The header. `null` when there is none.
 * @param proxies How many proxies of yours add to it.
 * @returns `null` also for an element that names nobody (`for=unknown`, `for=_hidden`), or more than one.
 */
export function forwardedFor(value: string | null, proxies: number): string | null {
  if (!value) return null
  const elements: string[][] = [[]]
  pair.lastIndex = 0
  for (;;) {
    const found = pair.exec(value)
    if (!found) return null
    const [, name, token, quoted, end] = found
    if (name?.toLowerCase() === 'for')
      elements[elements.length - 1]?.push(token ?? (quoted ?? '').replace(/\\(.)/gs, '$1'))
    if (end === ',') elements.push([])
    if (end === '') break
  }
  const [address, another] = elements[elements.length - proxies] ?? []
  return address === undefined || another !== undefined || /^(unknown|_)/i.test(address) ? null : address
}
