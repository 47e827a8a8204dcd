import { createServer } from 'node:http'
import { toNodeListener } from 'imp-confirm/endpoint'
import type { HoldStore } from 'imp-confirm/holds'
import { demoHandler } from './demo-handler.ts'
import { listen } from './listen.ts'

/** What the demo's server needs. */
export interface DemoServer {
  /** Where the built page is. */
  folder: string
  host: string
  /** The first port that is tried. */
  port: number
  store: HoldStore
}

/** A running demo. */
export interface ServedDemo {
  address: string
  /** Ports that were tried before, and in use. */
  inUse: number[]
  stop: () => Promise<void>
}

/** Starts the demo's server on the port, or the next free one. */
export async function serveDemo({ folder, host, port, store }: DemoServer): Promise<ServedDemo> {
  const server = createServer(toNodeListener(demoHandler(folder, store)))
  const listening = await listen(server, port, host)
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return {
    address: `http://${name}:${listening.port}/`,
    inUse: listening.inUse,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
