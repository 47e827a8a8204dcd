import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import { type OpenedPage, openPage } from './open-page.ts'
import { phone, type ShopWindow, shopPage } from './shop-page.ts'

declare const window: ShopWindow & { pass: () => void }

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

let opened: OpenedPage
afterEach(() => opened.close())

/** Opens a payment whose customer does nothing. */
async function pay(simulation: string, call = ''): Promise<Page> {
  opened = await openPage(browser, { '/': shopPage({ simulation, call }) })
  const { page } = opened
  await page.locator('body[data-ready]').waitFor()
  await page.locator('button').click()
  await page.waitForFunction(() => window.opened)
  return page
}

/** What a finger at the button's place would meet, and what hides the page. */
const shopOf = (page: Page) =>
  page.evaluate(() => {
    const button = document.querySelector('button') as HTMLElement
    const { left, top, width, height } = button.getBoundingClientRect()
    const there = document.elementFromPoint(left + width / 2, top + height / 2)
    return {
      meets: there === button ? 'the button' : there?.className || there?.localName,
      hidden: getComputedStyle(button).display === 'none',
      progress: document.body.classList.contains('imp-payment-progress'),
    }
  })

const usable = { meets: 'the button', hidden: false, progress: false }
// The script names the channel it opened and the device on its overlay.
const covered = { meets: 'imp-dialog customizable payment-html5_inicis pc', hidden: false, progress: false }
const hidden = { meets: 'imp-dialog customizable payment-html5_inicis mobile', hidden: true, progress: true }

it.each([
  ['a computer', '', covered],
  ['a phone', `userAgent: '${phone}'`, hidden],
])(
  'abort closes what PortOne’s script left on %s, and the shop can be clicked again',
  async (_, simulation, before) => {
    const page = await pay(simulation)
    expect(await shopOf(page)).toEqual(before)
    await page.evaluate(() => window.controller.abort())
    await page.waitForFunction(() => window.outcomes.length > 0)
    expect(await page.evaluate(() => window.outcomes[0])).toMatchObject({ status: 'unknown', code: 'aborted' })
    expect(await shopOf(page)).toEqual(usable)

    await page.evaluate(() => {
      window.controller = new AbortController()
    })
    await page.locator('button').click({ timeout: 2000 })
    await page.waitForFunction(() => window.opened?.payment.merchantUid === 'order-2')
  },
)

it('so does the time limit; an answer that comes after all goes to onLateAnswer', async () => {
  // The first timer is the limit's. It passes when the test says so: a busy machine takes longer to look at the page than any limit.
  const page = await pay(
    `userAgent: '${phone}', faults: ['late-callback'], lateBy: 100`,
    'timeLimit: 300, environment: { setTimeout: (pass) => { window.pass ??= pass } }',
  )
  expect(await shopOf(page)).toEqual(hidden)
  await page.evaluate(() => window.pass())
  await page.waitForFunction(() => window.outcomes.length > 0)
  expect(await page.evaluate(() => window.outcomes)).toMatchObject([{ status: 'unknown', code: 'time-limit' }])
  expect(await shopOf(page)).toEqual(usable)
  await page.evaluate(() => window.opened?.approve())
  await page.waitForFunction(() => window.late.length > 0)
  expect(await page.evaluate(() => window.late)).toMatchObject([{ status: 'completed', merchantUid: 'order-1' }])
})

it('an IMP that throws after it has covered the shop', async () => {
  const page = await pay('')
  await page.evaluate(() => window.controller.abort())
  await page.waitForFunction(() => window.outcomes.length > 0)
  await page.evaluate(() => {
    window.controller = new AbortController()
    const { IMP } = window.portone
    const request_pay: typeof IMP.request_pay = (request, callback) => {
      IMP.request_pay(request, callback)
      throw new Error('half way')
    }
    Object.assign(window, { IMP: { request_pay, close: () => IMP.close?.() } })
  })
  await page.locator('button').click({ timeout: 2000 })
  await page.waitForFunction(() => window.outcomes.length > 1)
  expect(await page.evaluate(() => window.outcomes[1])).toMatchObject({ status: 'refused', code: 'imp-unavailable' })
  expect(await shopOf(page)).toEqual(usable)
})

it('1.1.5 has no close, and the shop can be clicked again', async () => {
  const page = await pay(`script: '1.1.5', userAgent: '${phone}'`)
  expect(await shopOf(page)).toEqual(hidden)
  await page.evaluate(() => window.controller.abort())
  await page.waitForFunction(() => window.outcomes.length > 0)
  expect(await shopOf(page)).toEqual(usable)
})
