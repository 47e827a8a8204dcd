/** Where the Node adapter leaves the address it saw. A registered symbol, so that an ESM and a CJS copy agree. */
const key: unique symbol = Symbol.for('imp-confirm.socket-address') as never

interface Marked {
  [key]?: string | undefined
}

/** Notes on a request which address its connection came from. */
export function markSocketAddress(request: Request, address: string | undefined): void {
  ;(request as Marked)[key] = address
}

/** The address that was noted. `undefined` when the request didn't come through `toNodeListener`. */
export const socketAddress = (request: Request): string | undefined => (request as Marked)[key]
