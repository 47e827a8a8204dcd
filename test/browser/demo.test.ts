import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScenarioId } from '../../demo/page/tables/scenarios.ts'
import { nameOf, scenarios } from '../../demo/page/tables/scenarios.ts'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import { type DeclineDetail, type PayOutcome, pgTable } from '../../src/index.ts'
import { buildDemo, hostFiles, openDemo, pay, play, shownOutcome } from './demo-page.ts'

type NameOf<Outcome> = Outcome extends { status: infer Status extends string; code: infer Code extends string }
  ? `${Status} / ${Code}`
  : Outcome extends { status: infer Status extends string }
    ? Status
    : never

/** Each status and code, and the scenario that makes it. A code that is added to the SDK makes this a type error. */
const everyOutcome = {
  completed: 'in-stock',
  'awaiting-deposit': 'virtual-account',
  'failed / confirm-declined': 'sold-out',
  'failed / user-cancelled': 'cancel',
  'failed / declined': 'declined',
  'failed / already-paid': 'already-paid',
  'failed / request-rejected': 'request-rejected',
  'failed / timed-out': 'timed-out',
  'failed / popup-blocked': 'popup-blocked',
  'failed / network': 'network',
  'failed / pg-error': 'pg-error',
  'refused / pg-unsupported': 'kiwoom',
  'refused / pg-unlisted': 'unlisted',
  'refused / pg-unknown': 'pg-unknown',
  'refused / instagram-webview': 'instagram-android',
  'refused / invalid-request': 'invalid-request',
  'refused / imp-unavailable': 'imp-unavailable',
  'refused / payment-in-progress': 'in-progress',
  'refused / aborted': 'aborted-before',
  'unknown / aborted': 'aborted-during',
  'unknown / time-limit': 'time-limit',
  'unknown / page-restored': 'back',
  'unknown / other-order': 'other-order',
  'unknown / contradictory': 'contradictory',
  'unknown / incomplete': 'incomplete',
  'unknown / late-pg': 'late-pg',
} as const satisfies Record<Exclude<NameOf<PayOutcome>, OfTwoPayments>, ScenarioId>

/** What only a second payment of the same page brings about: the demo pays one at a time. */
type OfTwoPayments = 'unknown / replaced' | 'unknown / interrupted'

/** Each detail of a decline, by the button's name in the window. */
const everyDetail = {
  limit: 'Over the limit',
  balance: 'Balance too low',
  'limit-or-balance': 'Limit or balance',
  expired: 'Card expired',
  stolen: 'Lost or stolen card',
  suspended: 'Card suspended',
  installment: 'No instalments',
  password: 'Wrong password',
  tries: 'Too many tries',
  mismatch: 'Card details don’t match',
  unregistered: 'Not registered',
  minor: 'Too young',
  'phone-blocked': 'Phone payments blocked',
  issuer: 'Declined by the issuer',
  null: 'No reason given',
} as const satisfies Record<`${DeclineDetail}`, string>

/** These leave the page, or take their time; each has a test of its own. */
const apart: ScenarioId[] = ['back', 'redirect', 'redirect-sold-out', 'instagram-external']

let browser: Browser
let page: Page
let built: Awaited<ReturnType<typeof buildDemo>>
let host: Awaited<ReturnType<typeof hostFiles>>
beforeAll(async () => {
  built = await buildDemo()
  host = await hostFiles(built.folder)
  browser = await launchChromium({ backForwardCache: true })
  page = await openDemo(browser, host.address)
})
afterAll(async () => {
  await browser?.close()
  await host?.stop()
  await built?.remove()
})

describe('the static QA page, on a host that knows nothing of it', () => {
  const inPlace = Object.entries(everyOutcome).filter(([, scenario]) => !apart.includes(scenario))
  it.each(inPlace)('%s is made by its scenario', async (name, scenario) => {
    const outcome = await play(page, scenario)
    const whole = nameOf(scenarios[scenario].expect)
    // With the detail, where there is one.
    expect(whole.startsWith(name)).toBe(true)
    expect(nameOf(outcome)).toBe(whole)
    expect(await page.locator('#outcome-name').textContent()).toBe(whole)
    expect(await page.locator('#strip').textContent()).toContain(whole)
  })

  const others = (Object.keys(scenarios) as ScenarioId[]).filter(
    (id) => !apart.includes(id) && !Object.values<string>(everyOutcome).includes(id),
  )
  it.each(others)('the scenario %s comes to what it promises', async (scenario) => {
    expect(nameOf(await play(page, scenario))).toBe(nameOf(scenarios[scenario].expect))
  })

  it('unknown / page-restored is made by leaving for the card company and pressing Back', async () => {
    const tab = await openDemo(browser, host.address)
    await tab.getByRole('button', { name: `Play ${scenarios.back.name[1]}` }).click()
    await tab.waitForURL(/pg\.html/)
    await tab.getByRole('button', { name: 'Back' }).click()
    await tab.locator('#outcome-json').waitFor()
    expect(nameOf(await shownOutcome(tab))).toBe('unknown / page-restored')
    await tab.context().close()
  })

  it.each(['redirect', 'redirect-sold-out'] as const)(
    '%s goes through the return page, and comes back',
    async (scenario) => {
      const tab = await openDemo(browser, host.address)
      const visited: string[] = []
      tab.on('framenavigated', (frame) => visited.push(frame.url()))
      const outcome = await play(tab, scenario)
      expect(nameOf(outcome)).toBe(nameOf(scenarios[scenario].expect))
      expect(outcome).toMatchObject({ confirm: 'requested', merchantUid: expect.stringMatching(/^order-/) })
      expect(visited.some((url) => /return\.html\?imp_uid=imp_\d+&merchant_uid=order-/.test(url))).toBe(true)
      expect(await tab.locator('#diagram').textContent()).toContain('readPayRedirect')
      await tab.context().close()
    },
  )

  it('the sheet that leads out of Instagram is shown as a customer sees it', async () => {
    await page.getByRole('button', { name: `Play ${scenarios['instagram-external'].name[1]}` }).click()
    const sheet = page.getByRole('dialog')
    const link = sheet.getByRole('link', { name: 'Open in another browser', exact: true })
    expect(await link.getAttribute('href')).toMatch(/^instagram:\/\/extbrowser\/\?url=http/)
    await sheet.getByRole('button', { name: 'Close' }).click()
    expect(await shownOutcome(page)).toMatchObject({ status: 'refused', code: 'instagram-webview', customer: 'stays' })
  })

  it.each(Object.entries(everyDetail))(
    'declined with detail %s is made by the window’s button',
    async (detail, button) => {
      await page.getByRole('button', { name: 'Reset' }).click()
      await pay(page)
      const group = page.locator('.window details', { hasText: 'The card company declines' })
      if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
      await group.getByRole('button', { name: button, exact: true }).click()
      await page.locator('#outcome-json').waitFor()
      const outcome = await shownOutcome(page)
      expect(nameOf(outcome)).toBe(detail === 'null' ? 'failed / declined' : `failed / declined / ${detail}`)
    },
  )

  it.each(pgTable.flatMap(({ name, list, codes }) => codes.map((code) => [name, code, list] as const)))(
    '%s (%s) is %s, in place and by both names',
    async (name, code, list) => {
      const label = page.getByLabel('PG', { exact: true })
      const option = label
        .locator('option', { hasText: name })
        .and(label.locator(`option[value^="${code}"]`))
        .first()
      expect(await option.textContent()).toMatch(/[A-Z]/)
      await label.selectOption((await option.getAttribute('value')) ?? '')
      const verdict = await page.locator('#verdict').textContent()
      expect(verdict).toMatch(list === 'supported' ? /^Supported/ : /^Unsupported/)
    },
  )
})

it('plays the list one after the other, over the pages that a redirect leaves for, until it is stopped', async () => {
  const tab = await openDemo(browser, host.address)
  await tab.getByRole('button', { name: 'Play all' }).click()
  await tab.locator('[data-mark=refuse][data-state^=passed]').waitFor()
  await tab.getByRole('button', { name: 'Stop', exact: true }).click()
  for (const id of ['sold-out', 'in-stock', 'redirect', 'redirect-sold-out'])
    expect(await tab.locator(`[data-mark=${id}]`).getAttribute('data-state')).toMatch(/^passed/)
  await tab.context().close()
})

it('a scenario whose settings were changed is another story, and gets no mark', async () => {
  const tab = await openDemo(browser, `${host.address}?scenario=in-stock&endpointMode=refuse`)
  await pay(tab)
  await tab.locator('#strip', { hasText: 'confirm-declined' }).waitFor()
  expect(await tab.locator('[data-mark=in-stock]').getAttribute('data-state')).toMatch(/^none/)
  await tab.context().close()
})

describe('a newcomer', () => {
  it('gets to the first confirm-declined by one click, and sees that the PG was never asked', async () => {
    const tab = await openDemo(browser, host.address)
    await tab.getByRole('button', { name: 'Sold out at the last moment' }).first().click()
    await tab.locator('#strip', { hasText: 'failed / confirm-declined' }).waitFor()
    const outcome = await shownOutcome(tab)
    expect(outcome).toMatchObject({ reason: '방금 품절되었습니다.', reasonCode: 'OUT_OF_STOCK', money: 'not-moved' })
    expect(await tab.locator('#message-ko').textContent()).toBe('방금 품절되었습니다.')
    expect(await tab.locator('#because').textContent()).toContain('confirm-refusal')
    const story = (await tab.locator('#diagram').textContent()) ?? ''
    expect(story).toContain('POST confirm_url')
    expect(story).not.toContain('Asks for approval')
    expect(await tab.locator('#not-asked').isVisible()).toBe(true)
    expect(await tab.locator('#confirm-log').textContent()).toContain('409')
    await tab.context().close()
  })
})
