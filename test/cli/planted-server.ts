import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Planted } from './planted-endpoints.ts'

/** Serves a planted endpoint on this machine. */
export async function plantedServer(endpoint: Planted): Promise<{ url: URL; close: () => Promise<void> }> {
  let before = 0
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
    const text = Buffer.concat(chunks).toString()
    let body: Record<string, unknown> | undefined
    try {
      body = JSON.parse(text)
    } catch {}
    endpoint({ method: incoming.method ?? '', body, text, before: before++, incoming, outgoing })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/confirm`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
