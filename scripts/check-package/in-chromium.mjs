import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { launchChromium } from '../launch-chromium.mjs'

const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.html': 'text/html; charset=utf-8' }

/** The page that a checkout's bundle or script tag is put into. */
const page = (head, charset) =>
  `<!doctype html>${charset ? `<meta charset="${charset}">` : ''}<button>Pay</button><output></output>${head}`

/**
 * Opens a page that serves a folder's files in Chromium, clicks its button and reads what came out. Fails on any error
 * of the page's.
 *
 * @param folder What is served beside the page.
 * @param head The page's script tags.
 * @param charset The page's own.
 */
export async function runInChromium(folder, head, charset = 'utf-8') {
  const browser = await launchChromium()
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': `text/html; charset=${charset}` }).end(page(head, charset))
      return
    }
    const body = await readFile(join(folder, pathname)).catch(() => undefined)
    // Without a charset: a classic script is then read in the page's.
    response.writeHead(body ? 200 : 404, { 'content-type': types[extname(pathname)] ?? 'text/plain' }).end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const tab = await browser.newPage()
    const errors = []
    tab.on('pageerror', (error) => errors.push(String(error)))
    tab.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) errors.push(`404 ${response.url()}`)
    })
    await tab.goto(`http://127.0.0.1:${server.address().port}/`)
    const failed = () => new Error(errors.join('\n') || 'the page did nothing in 15 s')
    try {
      await tab.locator('body[data-ready]').waitFor({ timeout: 15_000 })
      await tab.locator('button').click()
      await tab.waitForFunction(() => document.querySelector('output').textContent !== '', undefined, {
        timeout: 15_000,
      })
    } catch {
      throw failed()
    }
    if (errors.length > 0) throw failed()
    return JSON.parse(await tab.locator('output').textContent())
  } finally {
    await browser.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
