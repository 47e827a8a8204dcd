import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { approve, confirmEndpoint, decline, toNodeListener } from '../../dist/endpoint.js'

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' }

/** More than this many of anything isn't in stock. */
const stock = 5000

/** Only the page's own scripts, its inline ones too: PortOne's address isn't allowed. */
const policy = { 'content-security-policy': "script-src 'self' 'unsafe-inline'" }

/**
 * Serves the shop, the built SDK, a PG's page, and a real confirm endpoint, on this machine.
 *
 * @returns Its origin, the payments its endpoint was asked about, and how to stop it.
 */
export async function startSite() {
  const questions = []
  const confirm = toNodeListener(
    confirmEndpoint(({ amount, merchantUid }) => {
      questions.push(merchantUid)
      return amount <= stock ? approve() : decline('재고수량부족', { code: 'OUT_OF_STOCK' })
    }),
  )
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    if (pathname === '/confirm') return confirm(request, response)
    const found = /^\/dist\/[\w.-]+$/.test(pathname)
      ? new URL(`../..${pathname}`, import.meta.url)
      : new URL(`site${pathname.replace('/blocked/', '/')}`, import.meta.url)
    const body = await readFile(fileURLToPath(found)).catch(() => undefined)
    const headers = { 'content-type': types[extname(pathname)] ?? 'text/plain' }
    response
      .writeHead(body ? 200 : 404, pathname.startsWith('/blocked/') ? { ...headers, ...policy } : headers)
      .end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    questions,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
