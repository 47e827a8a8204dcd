import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type SimulatedPortOneRest, simulatePortOneRest } from '../../src/simulator/index.ts'

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/**
 * PortOne's REST over HTTP on this machine: a fake for each first part of the path, which also takes what a case does to it. Where the
 * fake cuts the connection, the socket is destroyed.
 */
export async function serveFakes(): Promise<{ origin: string; close: () => void }> {
  const fakes = new Map<string, SimulatedPortOneRest>()
  const server = createServer(async (incoming, outgoing) => {
    const [, name = '', ...path] = (incoming.url ?? '').split('/')
    const fake = fakes.get(name) ?? simulatePortOneRest()
    fakes.set(name, fake)
    const body = await bodyOf(incoming)
    if (path[0] === '__control') {
      const { method, given } = JSON.parse(String(body)) as { method: 'add'; given: [never] }
      fake[method](...given)
      return outgoing.end('{}')
    }
    const gone = new AbortController()
    outgoing.on('close', () => gone.abort())
    const headers = new Headers()
    for (const [header, value] of Object.entries(incoming.headers)) headers.set(header, String(value))
    const { method = 'GET' } = incoming
    const init = { method, headers, body: method === 'GET' ? null : new Uint8Array(body), signal: gone.signal }
    try {
      const response = await fake.handler(new Request(`http://localhost/${path.join('/')}`, init))
      return outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text())
    } catch {
      return outgoing.destroy()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
