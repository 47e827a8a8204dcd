// The QA page's server: the page, the shop's confirm endpoint, and the server half of the PortOne stand-in.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { approve, confirmEndpoint, decline, toNodeListener } from '../dist/endpoint.js'
import { simulateConfirm } from '../dist/simulator.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const files = { '/': 'demo/index.html', '/main.js': 'demo/main.js', '/style.css': 'demo/style.css' }
const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', map: 'application/json' }

async function json(request) {
  let text = ''
  for await (const part of request) text += part
  return JSON.parse(text)
}

/** A shop with one article: its stock, the orders that hold it, and the log of its confirm endpoint. */
function createShop() {
  const shop = { stock: 1, holds: new Map(), log: [] }
  const confirm = toNodeListener(
    confirmEndpoint(
      ({ merchantUid, amount }) => {
        shop.log.push({ at: Date.now(), asked: { merchantUid, amount } })
        if (!shop.holds.has(merchantUid) && shop.holds.size >= shop.stock) return decline('재고수량부족')
        shop.holds.set(merchantUid, true)
        return approve()
      },
      { onLateApproval: ({ merchantUid }) => shop.holds.delete(merchantUid) },
    ),
  )
  return { shop, confirm }
}

/** Starts the demo on the port, or on the next free one. Resolves to its address and how to stop it. */
export async function startDemo(port = 8080) {
  const { shop, confirm } = createShop()
  const answer = (response, status, body) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    try {
      if (pathname === '/payments/confirm') {
        response.on('finish', () => shop.log.push({ at: Date.now(), answered: response.statusCode }))
        return confirm(request, response)
      }
      if (pathname === '/portone/confirm') return answer(response, 200, await simulateConfirm(await json(request)))
      if (pathname === '/api/shop') {
        if (request.method === 'POST') {
          const { stock } = await json(request)
          Object.assign(shop, { stock, log: [] })
          shop.holds.clear()
        }
        return answer(response, 200, { stock: shop.stock, held: [...shop.holds.keys()], log: shop.log })
      }
      const file = files[pathname] ?? (/^\/dist\/[\w.-]+$/.test(pathname) ? pathname.slice(1) : undefined)
      if (!file) return answer(response, 404, { error: 'not found' })
      const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain'
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(await readFile(root + file))
    } catch (error) {
      console.error(error)
      if (!response.headersSent) answer(response, 500, { error: 'see the server’s log' })
    }
  })
  for (let tried = port; ; tried++) {
    try {
      await new Promise((resolve, reject) => server.once('error', reject).listen(tried, '127.0.0.1', resolve))
      break
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried >= port + 50) throw error
      console.log(`Port ${tried} is in use; trying ${tried + 1}.`)
    }
  }
  const address = `http://localhost:${server.address().port}`
  const stop = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  return { address, stop }
}
