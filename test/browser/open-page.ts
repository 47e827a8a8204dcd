import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const root = fileURLToPath(new URL('../../', import.meta.url))
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.map': 'application/json' }

/** A page under test, in a browser of its own. */
export interface OpenedPage {
  page: Page
  /** The address of the server that serves `dist/` and the page's own HTML. */
  origin: string
  close: () => Promise<void>
}

/** What a server sends: the HTML of each path, with headers of its own. Files of `dist/` are there too. */
export type Paths = Record<string, string | { html: string; headers?: Record<string, string> }>

async function serve(paths: Paths): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const found = paths[path]
    if (found !== undefined) {
      const { html, headers = {} } = typeof found === 'string' ? { html: found } : found
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html)
    } else if (/^\/dist\/[\w.-]+$/.test(path)) {
      const body = await readFile(root + path.slice(1)).catch(() => undefined)
      response
        .writeHead(body ? 200 : 404, { 'content-type': types[path.slice(path.lastIndexOf('.'))] ?? 'text/plain' })
        .end(body)
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** Opens a page at `path` of a server of its own. */
export async function openPage(
  browser: Browser,
  paths: Paths,
  options: BrowserContextOptions & { path?: string } = {},
): Promise<OpenedPage> {
  const server = await serve(paths)
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { path = '/', ...rest } = options
  const context = await browser.newContext(rest)
  const page = await context.newPage()
  await page.goto(origin + path)
  return {
    page,
    origin,
    close: async () => {
      await context.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
