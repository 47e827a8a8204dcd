import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../demo/server.mjs'
import { launchChromium } from './open-page.ts'

let browser: Browser
let page: Page
let demo: Awaited<ReturnType<typeof startDemo>>
beforeAll(async () => {
  demo = await startDemo(18_080)
  browser = await launchChromium()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})

const names: Record<string, string> = {
  pg: 'NHN KCP',
  device: 'this browser',
  fallback: 'block',
  answer: '(confirm process decides)',
  script: 'current',
}

/** Chooses by the page's own controls, presses Pay, and reads what the page shows. */
async function pay(choices: Record<string, string>, stock = 1) {
  await page.goto(demo.address)
  for (const [name, value] of Object.entries({ ...names, ...choices }))
    await page.locator(`select[name=${name}]`).selectOption(value)
  await page.locator('input[name=stock]').fill(String(stock))
  await page.locator('button').first().click()
  await page.waitForFunction(() => document.getElementById('outcome')?.textContent?.startsWith('{'))
  return {
    outcome: JSON.parse((await page.locator('#outcome').textContent()) ?? ''),
    shop: JSON.parse((await page.locator('#log').textContent()) ?? ''),
    events: (await page.locator('#events').textContent()) ?? '',
  }
}

describe('the QA page, in Chromium', () => {
  it("a payment with stock ends completed, with the endpoint's 200 in its log", async () => {
    const { outcome, shop } = await pay({})
    expect(outcome).toMatchObject({ status: 'completed', confirm: 'requested' })
    expect(shop.log).toMatchObject([{ asked: { merchantUid: outcome.merchantUid, amount: 1000 } }, { answered: 200 }])
    expect(shop.held).toEqual([outcome.merchantUid])
  })
  it.each(['old', 'current'])(
    'one without stock ends confirm-declined with the reason, and nothing is approved (%s script)',
    async (script) => {
      const { outcome, shop, events } = await pay({ script }, 0)
      expect(outcome).toMatchObject({
        status: 'failed',
        code: 'confirm-declined',
        reason: '재고수량부족',
        money: 'not-moved',
      })
      expect(shop.held).toEqual([])
      expect(events).not.toContain('approval-request')
      expect(await page.locator('#message').textContent()).toBe('재고수량부족')
    },
  )
  it.each(['Instagram, Android', 'Instagram, iOS'])('a payment in %s never reaches the endpoint', async (device) => {
    const blocked = await pay({ device })
    expect(blocked.outcome).toMatchObject({ status: 'refused', code: 'instagram-webview' })
    expect(blocked.shop.log).toEqual([])
    const paid = await pay({ device, fallback: 'payWithoutConfirm' })
    expect(paid.outcome).toMatchObject({ status: 'completed', confirm: 'skipped' })
    expect(paid.shop.log).toEqual([])
  })
  it.each(['엑심베이', '키움페이', '네이버페이 주문형', '다날 상품권결제'])(
    '%s is refused before anything opens',
    async (pg) => {
      const { outcome, shop, events } = await pay({ pg })
      expect(outcome).toMatchObject({ status: 'refused', code: 'pg-unsupported' })
      expect(shop.log).toEqual([])
      expect(events).not.toContain('request')
    },
  )
  it.each([
    'awaiting-deposit',
    'user-cancelled',
    'declined',
    'already-paid',
    'request-rejected',
    'timed-out',
    'network',
    'pg-error',
  ])("PortOne's answer %s is read as such from the old script", async (answer) => {
    const { outcome } = await pay({ answer, script: 'old' })
    expect([outcome.status, outcome.code]).toContain(answer)
  })
  it('takes the next port when one is in use', async () => {
    const second = await startDemo(Number(new URL(demo.address).port))
    expect(second.address).not.toBe(demo.address)
    await second.stop()
  })
})
