import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import type * as sdk from '../../src/index.ts'
import type { PayOutcome } from '../../src/outcome/outcome.ts'
import { type OpenedPage, openPage } from './open-page.ts'
import type { ShopWindow } from './shop-page.ts'
import { simulatorScript } from './simulator-script.ts'

declare const window: ShopWindow & Record<'ImpConfirm' | 'Esm', typeof sdk>

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

let opened: OpenedPage
afterEach(() => opened.close())

/** A page with the global build and the ES module side by side, and PortOne's script at an address of its own. */
async function open(simulation = ''): Promise<Page> {
  const script = await simulatorScript(
    `initialised: false, confirm: () => ({ approved: true }), onOpen: (opened) => { window.opened = opened }, ${simulation}`,
  )
  opened = await openPage(browser, {
    '/': `<!doctype html><meta charset="utf-8"><script src="/dist/imp-confirm.global.js"></script>
      <script type="module">window.Esm = await import('/dist/index.js'); document.body.dataset.ready = ''</script>`,
    '/portone.js': { html: script, headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  })
  await opened.page.locator('body[data-ready]').waitFor({ state: 'attached' })
  return opened.page
}

const load = (page: Page) =>
  page.evaluate(() => {
    const options = { userCode: 'imp00000000', src: '/portone.js' }
    return Promise.all([window.ImpConfirm.loadImp(options), window.Esm.loadImp(options)]).then(
      ([one, other]) => one === other && one === (window as { IMP?: unknown }).IMP,
    )
  })

/** Starts a payment with one of the two copies, and resolves when its window is open. */
const start = async (page: Page, copy: 'ImpConfirm' | 'Esm', merchant_uid: string, timeLimit = 20_000) => {
  const outcome = page.evaluate(
    ([copy, merchant_uid, timeLimit]) =>
      window[copy].requestPayWithConfirm(
        { pg: 'kcp', merchant_uid, amount: 1000 },
        { confirmUrl: 'https://shop.example/confirm', timeLimit },
      ),
    [copy, merchant_uid, timeLimit] as const,
  )
  return { outcome: outcome as Promise<PayOutcome> }
}
const windowOf = (page: Page, merchantUid: string) =>
  page.waitForFunction((uid) => window.opened?.payment.merchantUid === uid, merchantUid)

describe('an ES module and the global build on one page', () => {
  it('share one tag, one request and one init', async () => {
    const page = await open()
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    expect(await load(page)).toBe(true)
    expect(requests).toEqual(['/portone.js'])
    expect(await page.locator('script[src="/portone.js"]').count()).toBe(1)
    expect(await page.evaluate(() => window.portone.events.filter(({ step }) => step === 'init').length)).toBe(1)
  })

  it.each([
    ['ImpConfirm', 'Esm'],
    ['Esm', 'ImpConfirm'],
  ] as const)('share one place: while %s pays, %s is refused, and then it is not', async (first, second) => {
    const page = await open()
    await load(page)
    const one = await start(page, first, 'order-1')
    await windowOf(page, 'order-1')
    const refused = await start(page, second, 'order-2')
    expect(await refused.outcome).toMatchObject({
      status: 'refused',
      code: 'payment-in-progress',
      inProgress: { merchantUid: 'order-1' },
    })
    await page.evaluate(() => window.opened?.approve())
    expect(await one.outcome).toMatchObject({ status: 'completed', merchantUid: 'order-1' })

    const two = await start(page, second, 'order-2')
    await windowOf(page, 'order-2')
    await page.evaluate(() => window.opened?.approve())
    expect(await two.outcome).toMatchObject({ status: 'completed', merchantUid: 'order-2' })
  })

  it('control: it is the place they share that refuses', async () => {
    const page = await open()
    await load(page)
    void (await start(page, 'Esm', 'order-1')).outcome.catch(() => {})
    await windowOf(page, 'order-1')
    await page.evaluate(() => Reflect.deleteProperty(globalThis, Symbol.for('imp-confirm.payment-place')))
    void (await start(page, 'ImpConfirm', 'order-2')).outcome.catch(() => {})
    await windowOf(page, 'order-2')
  })
})

describe('request_pay replaced by the shop', () => {
  it('in 1.x, by a function that goes on: it is the one that is called', async () => {
    const page = await open("script: 'old'")
    await load(page)
    await page.evaluate(() => {
      const { IMP } = window as unknown as { IMP: sdk.Imp }
      const original = IMP.request_pay
      IMP.request_pay = function (this: unknown, request, callback) {
        Object.assign(window, { seen: [this === IMP, request.confirm_url] })
        return original.call(this as sdk.Imp, request, callback)
      }
    })
    const { outcome } = await start(page, 'Esm', 'order-1')
    await windowOf(page, 'order-1')
    await page.evaluate(() => window.opened?.approve())
    expect(await outcome).toMatchObject({ status: 'completed' })
    expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual([
      true,
      'https://shop.example/confirm',
    ])
  })

  it('in v1 it can’t be: a whole IMP of the shop’s takes its place', async () => {
    const page = await open()
    await load(page)
    const threw = await page.evaluate(() => {
      const { IMP } = window as unknown as { IMP: sdk.Imp }
      try {
        Object.assign(IMP, { request_pay: () => {} })
      } catch (error) {
        Object.assign(window, {
          IMP: { request_pay: (...all: Parameters<sdk.Imp['request_pay']>) => IMP.request_pay(...all) },
        })
        return (error as Error).name
      }
      return undefined
    })
    expect(threw).toBe('TypeError')
    const { outcome } = await start(page, 'Esm', 'order-1')
    await windowOf(page, 'order-1')
    await page.evaluate(() => window.opened?.cancel())
    expect(await outcome).toMatchObject({ status: 'failed', code: 'user-cancelled' })
  })

  it.each([
    ['nothing', 'null', { status: 'refused', code: 'imp-unavailable' }],
    ['a function that drops the callback', '() => {}', { status: 'unknown', code: 'time-limit' }],
    ['one that answers with nothing', '(request, callback) => callback()', { status: 'unknown', code: 'incomplete' }],
    [
      'one that answers for another order',
      "(_, callback) => callback({ imp_uid: 'imp_9', merchant_uid: 'other' })",
      { status: 'unknown', code: 'other-order' },
    ],
    ['one that rejects', "() => Promise.reject(new Error('no'))", { status: 'unknown', code: 'time-limit' }],
    ['one that throws', "() => { throw new Error('no') }", { status: 'refused', code: 'imp-unavailable' }],
  ])('by %s', async (_, replacement, expected) => {
    const page = await open()
    await page.evaluate(`window.IMP = { init() {}, request_pay: ${replacement} }`)
    const { outcome } = await start(page, 'ImpConfirm', 'order-1', 200)
    expect(await outcome).toMatchObject({ merchantUid: 'order-1', ...expected })

    // The place is free, whatever it was.
    await page.evaluate(
      "window.IMP.request_pay = (_, callback) => callback({ imp_uid: 'imp_1', merchant_uid: 'order-2' })",
    )
    const next = await start(page, 'Esm', 'order-2')
    expect(await next.outcome).toMatchObject({ status: 'completed' })
  })
})
