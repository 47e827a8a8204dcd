import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import { type OpenedPage, openPage } from './open-page.ts'
import { phone, type ShopWindow, shopPage } from './shop-page.ts'

declare const window: ShopWindow

/** The PG's page is reached as PortOne's script does it on a phone: by a form that it posts through the shop's page. */
const shop = shopPage({
  simulation: `userAgent: '${phone}', delivery: 'redirect', onOpen: (opened) => {
    window.opened = opened
    if (window.clicks > 1) return
    const form = document.querySelector('form[target=_top]')
    form.action = '/pg'
    form.submit()
  }`,
})
const paths = { '/': shop, '/pg': '<!doctype html><title>PG</title><p>Card number</p>' }

let browser: Browser
let cacheless: Browser
beforeAll(async () => {
  browser = await launchChromium({ backForwardCache: true })
  cacheless = await launchChromium()
})
afterAll(() => Promise.all([browser.close(), cacheless.close()]))

const opened: OpenedPage[] = []
afterEach(async () => {
  for (const { close } of opened.splice(0)) await close()
})
async function open(inside = browser): Promise<Page> {
  const one = await openPage(inside, paths)
  opened.push(one)
  await one.page.locator('body[data-ready]').waitFor()
  // What only this very page knows: one that is loaded anew has forgotten it.
  await one.page.evaluate(() => Object.assign(window, { mark: 'same page' }))
  return one.page
}

/** The customer presses Back on the PG's page. */
async function back(page: Page): Promise<unknown> {
  await page.evaluate(() => history.back())
  await page.waitForFunction(() => document.title === 'Shop')
  await page.locator('body[data-ready]').waitFor({ state: 'attached' })
  return page.evaluate(() => (window as unknown as { mark?: string }).mark)
}

const leave = async (page: Page) => {
  await page.locator('button').click()
  await page.waitForFunction(() => document.title === 'PG')
}

describe('back from the PG’s page, out of the back/forward cache', () => {
  it('the payment is unknown, the shop can be used, and the next payment opens', async () => {
    const page = await open()
    await leave(page)
    expect(await back(page)).toBe('same page')
    await page.waitForFunction(() => window.outcomes.length > 0)
    expect(await page.evaluate(() => window.outcomes)).toEqual([
      {
        status: 'unknown',
        code: 'page-restored',
        merchantUid: 'order-1',
        impUid: null,
        provider: 'html5_inicis',
        confirm: 'requested',
        money: 'may-have-moved',
      },
    ])
    // The shop was hidden while the window was open; a click by the mouse needs it back.
    await page.locator('button').click({ timeout: 2000 })
    await page.waitForFunction(() => window.opened?.payment.merchantUid === 'order-2')
    expect(await page.evaluate(() => window.portone.events.at(-1)?.step)).toBe('window-opened')
  })

  it('without a payment nothing happens, and the next one is its own', async () => {
    const page = await open()
    await page.goto(`${new URL(page.url()).origin}/pg`)
    expect(await back(page)).toBe('same page')
    expect(await page.evaluate(() => [window.outcomes, window.portone.events])).toEqual([[], []])
    await leave(page)
    expect(await back(page)).toBe('same page')
    await page.waitForFunction(() => window.outcomes.length > 0)
    expect(await page.evaluate(() => window.outcomes[0]?.merchantUid)).toBe('order-1')
  })

  it('what was asked for is remembered while the customer is away, however soon the page is left', async () => {
    const page = await open()
    await page.evaluate(() => Object.assign(window, { IMP: { request_pay: () => location.assign('/pg') } }))
    await leave(page)
    expect(await page.evaluate(() => sessionStorage.getItem('imp-confirm:order-1'))).toMatch(
      /^requested html5_inicis \d+$/,
    )
  })
})

it('control: in a browser without that cache the page is loaded anew, and there is nobody to tell', async () => {
  const page = await open(cacheless)
  await leave(page)
  expect(await back(page)).toBeUndefined()
  expect(await page.evaluate(() => window.outcomes)).toEqual([])
})
