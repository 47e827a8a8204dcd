import { readFile, rm, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { transform } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import { pageOf, root } from '../docs/markdown.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

/** The shop that the recipe visits. */
const shop = `<!doctype html><meta charset="utf-8"><button disabled>결제하기</button><p></p><script type="module">
  import { customerMessage, loadImp, requestPayWithConfirm } from '/dist/index.js'
  const button = document.querySelector('button')
  button.onclick = async () => {
    const request = { pg: 'html5_inicis', merchant_uid: 'order-1', amount: 1000 }
    const outcome = await requestPayWithConfirm(request, { confirmUrl: 'https://shop.example/payments/confirm' })
    document.querySelector('p').textContent = customerMessage(outcome)
  }
  await loadImp({ userCode: 'imp00000000' })
  button.disabled = false
</script>`

async function openShop(): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.route('https://shop.example/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.startsWith('/dist/'))
      return route.fulfill({ contentType: 'text/javascript', body: await readFile(root + pathname.slice(1), 'utf8') })
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: shop })
  })
  return page
}

it("docs/en/testing.md's Playwright recipe does what it says", async () => {
  const [recipe] = pageOf('docs/en/testing.md').blocks.filter(({ marks }) => marks.includes('browser'))
  const { code } = await transform(recipe?.code ?? '', { loader: 'ts', format: 'esm' })
  const shared = globalThis as { playwrightTest?: unknown }
  const found: ((fixtures: { page: Page }) => Promise<void>)[] = []
  shared.playwrightTest = { expect, test: (_: string, body: (typeof found)[number]) => found.push(body) }
  // In the package's own folder, where its name leads to its built files.
  const file = `${root}test/browser/recipe-${process.pid}.tmp.mjs`
  try {
    await writeFile(
      file,
      code.replace(/import (\{.*\}) from "@playwright\/test";/, 'const $1 = globalThis.playwrightTest'),
    )
    await import(/* @vite-ignore */ pathToFileURL(file).href)
    expect(found).toHaveLength(1)
    await found[0]?.({ page: await openShop() })
  } finally {
    delete shared.playwrightTest
    await rm(file, { force: true })
  }
})
