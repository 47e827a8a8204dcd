import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { version as react } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { version as vue } from 'vue'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import { pageOf, root } from '../docs/markdown.ts'
import { type OpenedPage, openPage } from './open-page.ts'
import type { ShopWindow } from './shop-page.ts'
import { simulatorScript } from './simulator-script.ts'

declare const window: ShopWindow & { verified: string[]; leave: () => void; enter: () => void }

/** The recipe that imports a framework, as it stands in the page. */
function recipeWith(text: string): string {
  const block = pageOf('docs/en/frameworks.md').blocks.find(({ code }) => code.includes(text))
  if (!block) throw new Error(`No recipe in docs/en/frameworks.md has ${text}.`)
  return block.code
}

/** Each recipe in a small app, which `enter()` shows and `leave()` takes away. */
const apps = {
  [`React ${react}, in StrictMode`]: `${recipeWith("from 'react'")}
    import { StrictMode } from 'react'
    import { createRoot } from 'react-dom/client'
    let app
    window.enter = () => {
      app = createRoot(document.querySelector('#app'))
      const verify = (impUid) => window.verified.push(impUid)
      app.render(<StrictMode><PayButton order={{ id: 'order-' + ++window.clicks, amount: 1000 }} verify={verify} /></StrictMode>)
    }
    window.leave = () => app.unmount()`,
  [`Vue ${vue}`]: `${recipeWith("from 'vue'")}
    import { createApp, h } from 'vue'
    let app
    window.enter = () => {
      const id = 'order-' + ++window.clicks
      app = createApp({
        setup() {
          const { ready, notice, pay } = usePay()
          const onClick = () => pay({ id, amount: 1000 })
          return () => [h('button', { disabled: !ready.value, onClick }, '결제하기'), h('p', { role: 'status' }, notice.value)]
        },
      })
      app.mount('#app')
    }
    window.leave = () => app.unmount()`,
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'tsx' },
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

let opened: OpenedPage
afterEach(() => opened.close())

/** Opens a page where the simulator answers in the place of PortOne's script. */
async function open(html: string, script = '', path = '/'): Promise<Page> {
  const simulator = await simulatorScript(
    `initialised: false, confirm: () => ({ approved: true }), onOpen: (opened) => { window.opened = opened }`,
  )
  const javascript = { 'content-type': 'text/javascript; charset=utf-8' }
  opened = await openPage(
    browser,
    { '/': html, '/empty': '<!doctype html>', '/app.js': { html: script, headers: javascript } },
    { path: '/empty' },
  )
  const { page, origin } = opened
  await page.route('https://cdn.iamport.kr/**', (route) => route.fulfill({ headers: javascript, body: simulator }))
  await page.goto(origin + path)
  return page
}

const payButton = (page: Page) => page.getByRole('button', { name: '결제하기' })
const inits = (page: Page) => page.evaluate(() => window.portone.events.filter(({ step }) => step === 'init').length)
const isOpen = (page: Page, order: string) =>
  page.waitForFunction((order) => window.opened?.payment.merchantUid === order, order)

describe.each(Object.entries(apps))("docs/en/frameworks.md's recipe under %s", (_, source) => {
  const start = async () => {
    const html = `<!doctype html><meta charset="utf-8"><div id="app"></div><script type="module">
      Object.assign(window, { clicks: 0, verified: [] })
      await import('/app.js')
      window.enter()
    </script>`
    const page = await open(html, await bundle(source))
    await payButton(page).and(page.locator(':enabled')).waitFor()
    return page
  }

  it('pays from a click, and says what came of it', async () => {
    const page = await start()
    expect(await inits(page)).toBe(1)
    await payButton(page).click()
    await isOpen(page, 'order-1')
    await page.evaluate(() => window.opened?.approve())
    await page.getByRole('status').filter({ hasText: '결제 결과를 확인하고 있습니다.' }).waitFor()
    if (source.includes('verify'))
      expect(await page.evaluate(() => window.verified)).toEqual([
        await page.evaluate(() => window.opened?.payment.impUid),
      ])

    await page.evaluate(() => Object.assign(window, { opened: undefined }))
    await payButton(page).click()
    await isOpen(page, 'order-1')
    await page.evaluate(() => window.opened?.cancel())
    await page.getByRole('status').filter({ hasText: '결제창이 닫혔습니다.' }).waitFor()
  })

  it('ends the wait when the component goes away, and the next one finds the page free', async () => {
    const page = await start()
    await payButton(page).click()
    await isOpen(page, 'order-1')
    const overlay = page.locator('.imp-dialog')
    expect(await overlay.isVisible()).toBe(true)
    await page.evaluate(() => window.leave())
    await overlay.waitFor({ state: 'hidden' })

    await page.evaluate(() => window.enter())
    await payButton(page).and(page.locator(':enabled')).click()
    await isOpen(page, 'order-2')
    // The one of loadImp, and the one that ended the first payment.
    expect(await inits(page)).toBe(2)
    expect(await page.locator('script[src*="iamport"]').count()).toBe(1)
  })
})

describe("docs/en/frameworks.md's plain page", () => {
  const html = recipeWith('<!doctype html>').replace('/imp-confirm.global.js', '/dist/imp-confirm.global.js')

  it('pays from a click, and says what came of it', async () => {
    const page = await open(html)
    await payButton(page).and(page.locator(':enabled')).click()
    await isOpen(page, 'order-1')
    await page.evaluate(() => window.opened?.decline('limit'))
    await page.getByRole('status').filter({ hasText: '결제되지 않았습니다.' }).waitFor()
    expect(await inits(page)).toBe(1)
  })

  it('reads the return of a payment that left the page, and cleans its address', async () => {
    const page = await open(
      html,
      '',
      '/?imp_uid=imp_1&merchant_uid=order-1&error_code=F400&error_msg=%ED%95%9C%EB%8F%84%EC%B4%88%EA%B3%BC&tab=2',
    )
    await page.getByRole('status').filter({ hasText: '결제되지 않았습니다.' }).waitFor()
    expect(new URL(page.url()).search).toBe('?tab=2')
  })
})

describe("docs/en/frameworks.md's return page", () => {
  it('is read on a server, where there is no window', async () => {
    opened = await openPage(browser, { '/': '<!doctype html>' })
    const { default: ReturnPage } = await import(
      `data:text/javascript,${encodeURIComponent(
        await bundle(`
        import { customerMessage, readPayRedirect } from 'imp-confirm'
        const OrderText = () => null
        ${recipeWith('ReturnPage')}`),
      )}`
    )
    /** The number of the order that it asks the server about, or what it says itself. */
    const shown = async (query: object) => {
      const { props } = await ReturnPage({ searchParams: Promise.resolve(query) })
      return props.number ?? props.children
    }
    expect(await shown({ imp_uid: 'imp_1', merchant_uid: 'order-1' })).toBe('order-1')
    expect(await shown({ tab: '2' })).toBe('결제에서 돌아온 페이지가 아닙니다.')
    const refused = { imp_uid: 'imp_1', merchant_uid: 'order-1', error_code: 'F400', error_msg: '한도초과' }
    expect(await shown(refused)).toContain('결제되지 않았습니다')
    expect(await shown({ imp_uid: 'imp_1', merchant_uid: ['order-1', 'order-2'] })).not.toMatch(/^order/)
  })
})
