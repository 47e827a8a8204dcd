import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import type { PayOutcome } from '../../src/outcome/outcome.ts'
import { openPage } from './open-page.ts'
import { type ShopWindow, shopPage } from './shop-page.ts'

declare const window: ShopWindow

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** What happens in the page of a PG under a policy, and what its outcome is. */
async function outcomeUnder(
  policy: string | { reportOnly: string },
  { simulation = '', call = '' },
): Promise<PayOutcome | undefined> {
  const headers: Record<string, string> =
    typeof policy === 'string'
      ? { 'content-security-policy': policy }
      : { 'content-security-policy-report-only': policy.reportOnly }
  const { page, close } = await openPage(browser, { '/': { html: shopPage({ simulation, call }), headers } })
  try {
    await page.locator('body[data-ready]').waitFor()
    // Not Playwright's click, which waits for the page that a blocked form would have led to.
    await page.locator('button').evaluate((button: HTMLElement) => button.click())
    await page.waitForFunction(() => window.outcomes.length > 0)
    return await page.evaluate(() => window.outcomes[0])
  } finally {
    await close()
  }
}

/** A PG's page in a frame, and a customer whom PortOne takes for one who cancelled. */
const framed = {
  simulation: `onOpen: undefined, outcome: 'user-cancelled', delay: 200, frame: 'https://pg.example/pay'`,
}

it('frame-src: a cancel that was none is not believed blindly', async () => {
  expect(await outcomeUnder("frame-src 'self'", framed)).toMatchObject({
    status: 'failed',
    code: 'user-cancelled',
    blockedBy: [{ kind: 'csp', directive: 'frame-src', host: 'pg.example' }],
  })
})

it('default-src is named by the directive it stands in for', async () => {
  const outcome = await outcomeUnder("default-src 'self' 'unsafe-inline'", framed)
  expect(outcome?.blockedBy).toEqual([{ kind: 'csp', directive: 'frame-src', host: 'pg.example' }])
})

it.each([
  ['a policy that allows the PG', 'frame-src https://pg.example'],
  ['a policy that only reports', { reportOnly: "frame-src 'self'" }],
])('control: under %s the same cancel is believed', async (_, policy) => {
  const outcome = await outcomeUnder(policy, framed)
  expect(outcome).toMatchObject({ status: 'failed', code: 'user-cancelled' })
  expect(outcome).not.toHaveProperty('blockedBy')
})

it('form-action: the form to the PG is never sent, and the wait that ends without an answer says why', async () => {
  const outcome = await outcomeUnder("form-action 'self'", {
    simulation: `delivery: 'redirect', onOpen: () => {
      const form = document.querySelector('form[target=_top]')
      form.action = 'https://mobile.pg.example/pay'
      form.submit()
    }`,
    call: 'timeLimit: 500',
  })
  expect(outcome).toMatchObject({
    status: 'unknown',
    code: 'time-limit',
    blockedBy: [{ kind: 'csp', directive: 'form-action', host: 'mobile.pg.example' }],
  })
})

it('script-src: the PG’s own script is blocked', async () => {
  const outcome = await outcomeUnder("script-src 'self' 'unsafe-inline'", {
    simulation: `onOpen: (opened) => {
      const driver = document.createElement('script')
      driver.src = 'https://cdn.portone.io/drivers/pg/tosspayments.js'
      driver.onerror = () => setTimeout(() => opened.answer({ answer: { merchant_uid: 'order-1', error_code: 'F500', error_msg: '결제 창 호출에 실패하였습니다.' } }), 50)
      document.head.append(driver)
    }`,
  })
  expect(outcome).toMatchObject({
    status: 'failed',
    blockedBy: [{ kind: 'csp', directive: 'script-src-elem', host: 'cdn.portone.io' }],
  })
})

it('connect-src: the browser says so in a turn after the request failed, and the outcome waits for it', async () => {
  const outcome = await outcomeUnder("connect-src 'self'", {
    simulation: `onOpen: (opened) => fetch('https://checkout-service.prod.iamport.co/api/prepare/v1').catch(({ message }) =>
      opened.answer({ answer: { merchant_uid: 'order-1', error_code: 'F500', error_msg: message } }))`,
  })
  expect(outcome).toMatchObject({
    status: 'failed',
    code: 'network',
    blockedBy: [{ kind: 'csp', directive: 'connect-src', host: 'checkout-service.prod.iamport.co' }],
  })
})

it('a frame of each channel: what is blocked again and again is told once', async () => {
  const outcome = await outcomeUnder("frame-src 'self'", {
    simulation: `onOpen: () => {
      for (const channel of ['html5_inicis', 'kakaopay', 'tosspay']) {
        const frame = document.createElement('iframe')
        frame.src = 'https://service.iamport.kr/payments/ready/imp00000000/' + channel
        document.body.append(frame)
      }
    }`,
    call: 'timeLimit: 500',
  })
  expect(outcome?.blockedBy).toEqual([{ kind: 'csp', directive: 'frame-src', host: 'service.iamport.kr' }])
})

it('what the page blocks before and after a payment is none of its business', async () => {
  const headers = { 'content-security-policy': "img-src 'self'" }
  const { page, close } = await openPage(browser, { '/': { html: shopPage(), headers } })
  const violate = () =>
    page.evaluate(() =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', resolve, { once: true })
        new Image().src = 'https://ads.example/pixel.gif'
      }).then(() => undefined),
    )
  try {
    await page.locator('body[data-ready]').waitFor()
    await violate()
    await page.locator('button').click()
    await page.waitForFunction(() => window.opened)
    await page.evaluate(() => window.opened?.approve())
    await page.waitForFunction(() => window.outcomes.length > 0)
    await violate()
    expect(await page.evaluate(() => window.outcomes[0])).not.toHaveProperty('blockedBy')
  } finally {
    await close()
  }
})
