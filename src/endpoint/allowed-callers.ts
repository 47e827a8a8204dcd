import { unrejected } from '../shared/unrejected.ts'
import { forwardedAddress, plainAddress } from './caller-address.ts'
import { forwardedFor } from './forwarded-for.ts'
import type { IncomingConfirm } from './incoming-confirm.ts'
import { wrongOption } from './wrong-use.ts'

/** Whose calls are answered. */
export interface Callers {
  /**
   * The addresses, each as `52.78.100.19` or IPv6, in any way to write it; compared as addresses, not as texts. PortOne's
   * published ones are `portoneAddresses`. No ranges.
   */
  addresses: readonly string[]
  /**
   * Where the caller's address is read.
   *
   * - `'socket'`: from the connection; with `toNodeListener` and the other adapters only, and only without a proxy in front.
   * - `{ header, proxies }`: from the header that your proxy writes, such as `x-forwarded-for`. Read from the right end,
   *   where your own proxies write: `proxies` is how many of yours add to it, 1 when absent. `forwarded` is read as RFC 7239
   *   has it (`for="[2001:db8::1]:443";proto=https`).
   * - a function of the request and the mount's context, for hosts with a way of their own (Bun's `server.requestIP`, a
   *   platform's header).
   *
   * A call whose address can't be told is refused.
   */
  from:
    | 'socket'
    | { header: string; proxies?: number | undefined }
    | ((request: Request, context: unknown) => string | null | undefined)
}

/** Makes the check of a caller. It throws what `callers.from` throws. */
export function allowedCallers({ addresses, from }: Callers): (call: IncomingConfirm) => boolean {
  const allowed = new Set(addresses.map(plainAddress))
  const header = typeof from === 'object' ? from.header.toLowerCase() : ''
  const addressOf = (call: IncomingConfirm): string | null | undefined => {
    if (from === 'socket') return call.address
    if (typeof from === 'function') {
      const address: unknown = from(call.request, call.context)
      if (typeof address !== 'object' || address === null) return address as string | undefined
      unrejected(address)
      throw wrongOption('callers.from must return the address as text, or null: it returned an object or a promise.')
    }
    const value = call.header(header)
    return (header === 'forwarded' ? forwardedFor : forwardedAddress)(value, from.proxies ?? 1)
  }
  return (call) => {
    const address = addressOf(call)
    const plain = typeof address === 'string' ? plainAddress(address) : null
    return plain !== null && allowed.has(plain)
  }
}
