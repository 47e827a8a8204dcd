import { attempt } from '../shared/attempt.ts'

/** What was parsed last: an address of a call is looked at for its form, for samples, and for where it leads. */
let last: { address: string; url: URL | undefined } | undefined

/** An address in its parts, which nobody may change. `undefined` where it is none. */
export function parseUrl(address: string, base?: string): URL | undefined {
  if (base !== undefined) return attempt(() => new URL(address, base))
  if (last?.address !== address) last = { address, url: attempt(() => new URL(address)) }
  return last.url
}
