import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { badPorts } from './bad-ports.ts'

/** Where a server listens. */
export interface Listening {
  port: number
  /** Ports that were asked for and in use. */
  inUse: number[]
}

const listenOnce = (server: Server, port: number, host: string) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })

/**
 * Listens on a port, or on the next free one above it that `fetch` and browsers connect to; 0 leaves it to the system.
 *
 * @param tries How many ports to try.
 * @throws The server's own error when all are in use, or the port can't be had for another reason.
 */
export async function listen(server: Server, port: number, host: string, tries = 20): Promise<Listening> {
  const inUse: number[] = []
  for (let wanted = port; ; wanted++) {
    if (wanted !== 0 && badPorts.has(wanted)) continue
    try {
      return { port: await listenOnce(server, wanted, host), inUse }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || inUse.length + 1 >= tries || wanted >= 65_535)
        throw error
      inUse.push(wanted)
    }
  }
}
