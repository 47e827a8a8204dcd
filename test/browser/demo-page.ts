import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build } from 'vite'
import { type ScenarioId, scenarios } from '../../demo/page/tables/scenarios.ts'
import type { PayOutcome } from '../../src/index.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

const root = fileURLToPath(new URL('../../demo', import.meta.url))

/** The QA page as `npm run demo:build` writes it, in a folder of its own, and on demand its server beside it. */
export async function buildDemo() {
  const parent = await mkdtemp(join(tmpdir(), 'imp-confirm-demo-'))
  const folder = join(parent, 'page')
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  return {
    folder,
    /** The program that `npm start` starts. */
    buildServer: async (): Promise<string> => {
      const outDir = join(parent, 'server')
      await build({ root, logLevel: 'error', build: { ssr: 'shop/start.ts', outDir, emptyOutDir: true } })
      return join(outDir, 'start.js')
    },
    remove: () => rm(parent, { recursive: true }),
  }
}

/** A plain host of static files, which serves the page from a path below its root. Knows nothing of the page. */
export async function hostFiles(folder: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname.replace(/^\/some\/path\//, '').replace(/^$/, 'index.html')
    const body = await readFile(join(folder, file)).catch(() => undefined)
    response.writeHead(body ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/path/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Opens the page in a tab of its own, in English, without waits for the eye. */
export async function openDemo(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US', ...options })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('main').waitFor()
  return page
}

/** The outcome that the page shows. */
export const shownOutcome = async (page: Page): Promise<PayOutcome> =>
  JSON.parse((await page.locator('#outcome-json').textContent()) ?? '')

/** Presses a scenario's button, found by its name, and waits for its mark. */
export async function play(page: Page, scenario: ScenarioId): Promise<PayOutcome> {
  const name = scenarios[scenario].name[1]
  await page.getByRole('button', { name: `Play ${name}`, exact: true }).click()
  await page.locator(`[data-mark="${scenario}"]:not([data-state^="none"])`).waitFor()
  return shownOutcome(page)
}

/** Chooses by the labels of the page's own controls, and presses Pay. */
export async function pay(page: Page, choices: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [label, choice] of Object.entries(choices))
    await page.getByLabel(label, { exact: true }).selectOption(choice)
  await page.locator('#pay').click()
}
