import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * The ports that `fetch` and browsers never connect to: the table of "bad ports" in the Fetch standard
 * (https://fetch.spec.whatwg.org/#port-blocking). A confirm endpoint there can be reached by nobody.
 */
export const badPorts: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
])

/**
 * The port that `PORT` asks for; 0 lets the system choose a free one.
 *
 * @throws With what to write instead, where the page couldn't work there.
 */
export function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new Error(`PORT must be a whole number from 0 to 65535; it was '${text}'.`)
  if (port !== 0 && badPorts.has(port))
    throw new Error(
      `PORT must not be ${port}: browsers and fetch refuse that port, so that nobody could reach the page or its confirm endpoint. Take another, such as PORT=4173, or leave it out.`,
    )
  return port
}

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
