import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import type { PayOutcome } from '../../src/outcome/outcome.ts'
import { openPage } from './open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** A shop whose PG opens a popup inside `request_pay`, as popup PGs do. */
const shop = `<!doctype html><meta charset="utf-8"><button>Pay</button><script type="module">
  import { requestPayWithConfirm } from '/dist/index.js'
  import { simulateImp } from '/dist/simulator.js'
  const portone = simulateImp({ script: 'current', popup: '/pg', confirm: () => ({ approved: true }) })
  let number = 0
  window.pay = () => {
    const merchant_uid = 'order-' + ++number
    window.outcome = requestPayWithConfirm({ pg: 'tosspay', merchant_uid, amount: 1000 }, { confirmUrl: 'https://shop.example/confirm', timeLimit: 2000 })
  }
  document.querySelector('button').onclick = () => location.hash === '#late' ? setTimeout(window.pay, 6500) : window.pay()
  if (location.hash === '#unasked') window.pay()
  document.body.dataset.ready = ''
</script>`

const paths = { '/': shop, '/pg': '<!doctype html><title>PG</title>' }

async function outcomeAt(path: string, click: boolean): Promise<{ outcome: PayOutcome; popups: number }> {
  const { page, close } = await openPage(browser, paths, { path })
  let popups = 0
  page.on('popup', () => {
    popups += 1
  })
  try {
    await page.locator('body[data-ready]').waitFor({ timeout: 5000 })
    if (click) await page.locator('button').click()
    await page.waitForFunction(() => 'outcome' in window, undefined, { timeout: 15_000 })
    const outcome = await page.evaluate(() => (window as unknown as { outcome: Promise<PayOutcome> }).outcome)
    return { outcome, popups }
  } finally {
    await close()
  }
}

it('from a click, the popup opens inside request_pay', async () => {
  const { outcome, popups } = await outcomeAt('/', true)
  expect(popups).toBe(1)
  expect(outcome).toMatchObject({ status: 'completed', confirm: 'requested' })
  expect(outcome).not.toHaveProperty('blockedBy')
})

it('control: without a click the browser blocks it, and the outcome says so', async () => {
  const { outcome, popups } = await outcomeAt('/#unasked', false)
  expect(popups).toBe(0)
  expect(outcome.blockedBy).toEqual([{ kind: 'popup', host: expect.stringContaining('127.0.0.1') }])
})

it("control: after the click's activation has run out the browser blocks it, and the outcome says so", async () => {
  const { outcome, popups } = await outcomeAt('/#late', true)
  expect(popups).toBe(0)
  expect(outcome.blockedBy).toEqual([{ kind: 'popup', host: expect.stringContaining('127.0.0.1') }])
})
