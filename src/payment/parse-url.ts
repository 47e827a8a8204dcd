import { attempt } from '../shared/attempt.ts'

/** What was parsed last: an address of a call is looked at for its form, for samples, and for where it leads. */
let last: string | undefined
let url: URL | undefined

/** An address in its parts, which nobody may change. `undefined` where it is none. */
export function parseUrl(address: string): URL | undefined {
  if (last !== address) {
    last = address
    url = attempt(() => new URL(address))
  }
  return url
}
