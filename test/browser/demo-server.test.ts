import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStock } from '../../demo/shop/open-stock.ts'
import { type ServedDemo, serveDemo } from '../../demo/shop/serve-demo.ts'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import { buildDemo, openDemo, pay, play, shownOutcome } from './demo-page.ts'

let browser: Browser
let built: Awaited<ReturnType<typeof buildDemo>>
let demo: ServedDemo
const serve = async (port: number) =>
  serveDemo({ folder: built.folder, host: '127.0.0.1', port, store: await openStock() })
beforeAll(async () => {
  built = await buildDemo()
  demo = await serve(0)
  browser = await launchChromium({ backForwardCache: true })
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  await built?.remove()
})

it('takes the next port when one is in use, and says which', async () => {
  const busy = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => busy.once('listening', resolve))
  const { port } = busy.address() as AddressInfo
  const second = await serve(port)
  expect(second.inUse).toContain(port)
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port)
  await second.stop()
  busy.close()
})

it('the program of `npm start` says where the QA page is, and it is there', async () => {
  const program = spawn(process.execPath, [await built.buildServer()], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '4173' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    let said = ''
    const told = new Promise<string>((resolve, reject) => {
      const listen = (text: Buffer) => {
        said += text
        const address = /The QA page is at (http:\S+)\n/.exec(said)?.[1]
        if (address) resolve(address)
      }
      program.stdout.on('data', listen)
      program.stderr.on('data', listen)
      program.on('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)))
    })
    const page = await openDemo(browser, await told)
    expect(await play(page, 'sold-out')).toMatchObject({ code: 'confirm-declined', reasonCode: 'OUT_OF_STOCK' })
    await page.context().close()
  } finally {
    const gone = program.exitCode === null ? once(program, 'exit') : null
    program.kill()
    await gone
  }
})

it('asks the real confirm endpoint over HTTP, and sells what was approved', async () => {
  const page = await openDemo(browser, demo.address)
  const sold = await play(page, 'in-stock')
  expect(sold).toMatchObject({ status: 'completed', confirm: 'requested' })
  await page.locator('[data-shelf=sold]', { hasText: '1' }).waitFor()
  expect(await page.locator('#confirm-log').textContent()).toContain(sold.merchantUid)
  const gone = await play(page, 'sold-out')
  expect(gone).toMatchObject({ code: 'confirm-declined', reason: '방금 품절되었습니다.', reasonCode: 'OUT_OF_STOCK' })
  expect(await page.locator('#confirm-log').textContent()).toContain('409')
  await page.context().close()
})

it("a confirm endpoint that can't be reached, and one of the reader's own, are asked by the server", async () => {
  const asked: string[] = []
  const own = createServer((request, response) => {
    request.on('data', (part) => asked.push(String(part)))
    request.on('end', () => response.writeHead(400).end(JSON.stringify({ reason: '내 서버의 답' })))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => own.once('listening', resolve))
  const page = await openDemo(browser, demo.address)
  expect(await play(page, 'endpoint-unreachable')).toMatchObject({ code: 'confirm-declined', reason: null })

  await page.getByRole('button', { name: 'Reset' }).click()
  await page.getByText('More settings').click()
  await page
    .getByLabel('Your own confirm address (empty: the demo’s)')
    .fill(`http://127.0.0.1:${(own.address() as AddressInfo).port}/mine`)
  await pay(page)
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await page.locator('#outcome-json').waitFor()
  const outcome = await shownOutcome(page)
  expect(outcome).toMatchObject({ code: 'confirm-declined', reason: '내 서버의 답' })
  expect(JSON.parse(asked.join(''))).toEqual({
    imp_uid: expect.stringMatching(/^imp_/),
    merchant_uid: outcome.merchantUid,
    amount: 12_000,
  })
  own.close()
  await page.context().close()
})

it('two tabs have a shop each: what sells out in one is there in the other', async () => {
  const [first, second] = await Promise.all([openDemo(browser, demo.address), openDemo(browser, demo.address)])
  const [one, other] = await Promise.all([play(first, 'sold-out'), play(second, 'in-stock')])
  expect(one).toMatchObject({ code: 'confirm-declined' })
  expect(other).toMatchObject({ status: 'completed' })
  await Promise.all([first.context().close(), second.context().close()])
})

it('a server that is gone is said, and the payment is declined, not left hanging', async () => {
  const mortal = await serve(0)
  const page = await openDemo(browser, mortal.address)
  await mortal.stop()
  await pay(page)
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await page.locator('#outcome-json').waitFor()
  expect(await shownOutcome(page)).toMatchObject({ code: 'confirm-declined', reason: null })
  await page.getByText("The merchant's server doesn't answer.").waitFor()
  await page.context().close()
})

it("refuses calls of other sites, other names and other shops, and doesn't serve what isn't the page", async () => {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, demo.address), init).then(({ status }) => status)
  const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
  expect(await ask('api/state?shop=abc')).toBe(200)
  expect(await ask('api/state')).toBe(400)
  expect(await ask('api/state?shop=abc', { headers: { origin: 'https://evil.example' } })).toBe(403)
  expect(await ask('api/state?shop=abc', { headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403)
  expect(await ask('api/settings?shop=abc', { ...json, headers: { 'content-type': 'text/plain' } })).toBe(415)
  expect(await ask('payments/confirm?shop=nobody', json)).toBe(404)
  expect(await ask('payments/confirm?shop=abc', json)).toBe(422)
  expect(await ask('%2e%2e/server/start.js')).toBe(404)
  expect(await ask('package.json')).toBe(404)
})

it("the real mode loads PortOne's script, opens its window only after the warning is accepted, and reads the answer", async () => {
  const page = await openDemo(browser, `${demo.address}?lang=en`)
  // What PortOne's script does, as far as is needed here: the network is closed to this browser.
  await page.route('https://cdn.iamport.kr/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `let user; window.IMP = { init: (code) => { user = code }, request_pay: (request, callback) => {
        window.asked = { user, ...request }
        setTimeout(() => callback({ imp_uid: 'imp_1', merchant_uid: request.merchant_uid, error_code: 'F400',
          error_msg: '고객사 요청에 의해 결제를 중단합니다. (상세사유 : 재고수량부족)' })) } }`,
    }),
  )
  await page.getByRole('link', { name: 'Real PortOne' }).click()
  await page.getByText('real money moves').waitFor()
  await page.getByLabel('User code').fill('imp12345678')
  await page.getByLabel('Channel key').fill('channel-key-1')
  await page.getByLabel('Public confirm address').fill('https://shop.example/payments/confirm')
  const open = page.getByRole('button', { name: '2. Open the real window' })
  await page.getByRole('button', { name: "1. Load PortOne's script" }).click()
  await page.getByText('Loaded, and initialised.').waitFor()
  expect(await open.isDisabled()).toBe(true)
  await page.getByLabel('I know that money can really move.').check()
  await open.click()
  await page.locator('#outcome-json').waitFor()
  expect(await shownOutcome(page)).toMatchObject({
    code: 'confirm-declined',
    reason: '재고수량부족',
    provider: 'tosspayments',
  })
  expect(await page.evaluate(() => (window as never as { asked: object }).asked)).toMatchObject({
    user: 'imp12345678',
    channelKey: 'channel-key-1',
    amount: 1000,
    confirm_url: 'https://shop.example/payments/confirm',
  })
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await page.evaluate(() => document.cookie)).toBe('')
  await page.context().close()
})

it("the real mode says why PortOne's script didn't load", async () => {
  const page = await openDemo(browser, `${demo.address}?mode=real&lang=en`)
  await page.route('https://cdn.iamport.kr/**', (route) => route.abort())
  await page.getByLabel('User code').fill('imp12345678')
  await page.getByLabel('Channel key').fill('channel-key-1')
  await page.getByLabel('Public confirm address').fill('https://shop.example/payments/confirm')
  await page.getByRole('button', { name: "1. Load PortOne's script" }).click()
  await page.getByText('Not loaded. script-failed').waitFor()
  expect(await page.getByRole('button', { name: '2. Open the real window' }).isDisabled()).toBe(true)
  await page.context().close()
})
