import { readFile } from 'node:fs/promises'
import axe from 'axe-core'
import { transform } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nameOf, scenarios } from '../../demo/page/tables/scenarios.ts'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import { buildDemo, hostFiles, openDemo, pay, play, shownOutcome } from './demo-page.ts'

let browser: Browser
let built: Awaited<ReturnType<typeof buildDemo>>
let host: Awaited<ReturnType<typeof hostFiles>>
beforeAll(async () => {
  built = await buildDemo()
  host = await hostFiles(built.folder)
  browser = await launchChromium({ backForwardCache: true })
})
afterAll(async () => {
  await browser?.close()
  await host?.stop()
  await built?.remove()
})

/** What axe calls serious or critical, with where it is; without the long lists, which are the same in many views. */
async function violations(page: Page, withLists: boolean): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (skipped) => {
      type Violation = { id: string; impact: string; nodes: { target: string[] }[] }
      type Run = (context: object, options: object) => Promise<{ violations: Violation[] }>
      const { run } = (window as never as { axe: { run: Run } }).axe
      const { violations } = await run({ include: [['html']], exclude: skipped }, { resultTypes: ['violations'] })
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    },
    withLists ? [] : [['.scenarios'], ['#pg-table']],
  )
}

/** Every view, and how to get there. */
const views: Record<string, (page: Page) => Promise<unknown>> = {
  'as it opens': async () => {},
  'with everything unfolded': (page) =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    }),
  'with the window open': (page) => pay(page),
  'after a refusal of the endpoint': (page) => play(page, 'sold-out'),
  'after a payment went through': (page) => play(page, 'in-stock'),
  'after an unknown outcome, with a late answer': async (page) => {
    await play(page, 'late')
    await page.getByText('onLateAnswer →').waitFor()
  },
  'with a refused PG': (page) => play(page, 'eximbay'),
  'with the sheet of another browser': async (page) => {
    await page.locator('[data-story="instagram-external"]').click()
    await page.getByRole('dialog').waitFor()
  },
  'with an unknown scenario': (page) => page.goto(`${host.address}?scenario=nonsense`),
  'the real mode': (page) => page.goto(`${host.address}?mode=real`),
  'the return page': (page) =>
    page.goto(`${host.address}return.html?imp_uid=imp_1&merchant_uid=order-1&error_code=F400&error_msg=x`),
  'the return page without a return': (page) => page.goto(`${host.address}return.html`),
  "the card company's page": (page) => page.goto(`${host.address}pg.html`),
}

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const

it.each(Object.keys(views))('%s: axe finds nothing serious, and nothing is wider than the screen', async (view) => {
  // The scenarios' buttons are found by their English names.
  const lang = /after|refused|unfolded/.test(view) ? 'en' : 'ko'
  const page = await openDemo(browser, `${host.address}?lang=${lang}`)
  await views[view]?.(page)
  await page.locator('main').waitFor()
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 780 })
    await page.emulateMedia({ colorScheme })
    expect(await violations(page, /opens|unfolded/.test(view))).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await page.context().close()
})

it('the check itself finds what is wrong', async () => {
  const page = await openDemo(browser, `${host.address}pg.html`)
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<img src="data:,"><p style="color:#999">too faint to be read</p>')
  })
  expect((await violations(page, true)).map((found) => found.split(':')[0]).sort()).toEqual([
    'color-contrast',
    'image-alt',
  ])
  await page.context().close()
})

it('speaks the browser’s language, and the one it is asked for', async () => {
  const page = await openDemo(browser, host.address, { locale: 'ko-KR' })
  expect(await page.locator('html').getAttribute('lang')).toBe('ko')
  await page.getByRole('button', { name: '마지막 순간에 품절' }).first().click()
  await page.locator('#shop-says', { hasText: '방금 품절되었습니다.' }).waitFor()
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { name: "The merchant's server" }).waitFor()
  expect(new URL(page.url()).searchParams.get('scenario')).toBe('sold-out')
  await page.context().close()
})

it('is worked by the keyboard alone, and tells a screen reader what came of it', async () => {
  const page = await openDemo(browser, host.address)
  const focus = async (name: string) => {
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return
    }
    throw new Error(`Tab never reached ${name}.`)
  }
  await focus('Pay 12,000 won')
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: "PortOne's window is open" }).waitFor()
  await focus('Cancel')
  await page.keyboard.press('Space')
  await page.getByRole('status').filter({ hasText: 'failed / user-cancelled' }).waitFor()
  for (const name of ['The shop', "PortOne's window", "The merchant's server", 'The outcome', 'What just happened'])
    expect(await page.getByRole('region', { name, exact: true }).count()).toBe(1)
  await page.context().close()
})

it('a link opens a scenario with what differs from it; what it says that can’t be is named', async () => {
  const page = await openDemo(browser, `${host.address}?scenario=declined&pg=kcp&device=toaster&stock=-1`)
  expect(await page.getByLabel('PG', { exact: true }).inputValue()).toBe('kcp')
  expect(await page.locator('#notices').textContent()).toMatch(/device=toaster, stock=-1/)
  await pay(page)
  await page.locator('#outcome-json').waitFor()
  expect(await shownOutcome(page)).toMatchObject({ code: 'declined', provider: 'kcp' })
  const query = new URL(page.url()).searchParams
  expect(Object.fromEntries(query)).toEqual({ scenario: 'declined', pg: 'kcp' })

  await page.goto(`${host.address}?scenario=sold-out`)
  await page.getByRole('button', { name: '▶ Play this scenario' }).click()
  await page.locator('#strip', { hasText: 'failed / confirm-declined' }).waitFor()
  await page.goto(`${host.address}?scenario=constructor`)
  await page.getByText('There is no scenario ‘constructor’.').waitFor()
  await page.context().close()
})

it('a reload in the middle of a payment is said, and the next payment is free to begin', async () => {
  const page = await openDemo(browser, host.address)
  await pay(page)
  await page.getByRole('button', { name: 'Approve', exact: true }).waitFor()
  await page.reload()
  expect(await page.locator('#notices').textContent()).toMatch(
    /The payment of order-.* was open when this page was left/,
  )
  await pay(page)
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await page.locator('#strip', { hasText: 'completed' }).waitFor()
  expect(await page.locator('#notices').textContent()).toBe('')
  await page.context().close()
})

it('the shop without a server keeps its shelves over a reload, and is set up anew by a link', async () => {
  const page = await openDemo(browser, `${host.address}?stock=2`)
  const shelf = (name: string) => page.locator(`[data-shelf=${name}]`)
  await pay(page)
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await shelf('sold').filter({ hasText: '1' }).waitFor()
  await page.reload()
  await shelf('sold').filter({ hasText: '1' }).waitFor()
  expect(await shelf('free').textContent()).toBe('1')
  await page.getByRole('button', { name: 'Another customer buys all' }).click()
  await shelf('free').filter({ hasText: '0' }).waitFor()
  await page.goto(`${host.address}?scenario=in-stock`)
  await shelf('free').filter({ hasText: '5' }).waitFor()
  await page.context().close()
})

it('goes on without any network, once it is there', async () => {
  const page = await openDemo(browser, host.address)
  await page.context().setOffline(true)
  expect(await play(page, 'sold-out')).toMatchObject({ code: 'confirm-declined' })
  await page.context().close()
})

it('nothing of it is loaded from elsewhere, and nothing is kept but in the tab', async () => {
  const page = await openDemo(browser, host.address)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await play(page, 'in-stock')
  expect(asked.filter((url) => !url.startsWith(host.address) && !url.startsWith('data:'))).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
  await page.context().close()
})

it('the checklist is exported with what was played', async () => {
  const page = await openDemo(browser, host.address)
  await play(page, 'cancel')
  const save = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return readFile(await file.path(), 'utf8')
  }
  const rows = JSON.parse(await save('Download JSON')) as { scenario: string; result: string; got: string }[]
  expect(rows.map(({ scenario }) => scenario)).toEqual(Object.keys(scenarios))
  expect(rows.find(({ scenario }) => scenario === 'cancel')).toMatchObject({
    result: 'passed',
    got: 'failed / user-cancelled',
  })
  expect(rows.filter(({ result }) => result === 'not played')).toHaveLength(rows.length - 1)
  const csv = await save('Download CSV')
  expect(csv.charCodeAt(0)).toBe(0xfeff)
  expect(csv.trim().split('\r\n')).toHaveLength(rows.length + 1)
  await page.context().close()
})

it('the code for what is on the screen follows it', async () => {
  const page = await openDemo(browser, host.address)
  await play(page, 'instagram-precheck')
  const shop = (await page.locator('#shop-code').textContent()) ?? ''
  expect(shop).toContain('instagram: payWithoutConfirm({')
  expect(shop).toMatch(/^import \{.*payWithoutConfirm.*\} from 'imp-confirm'$/m)
  await play(page, 'refuse')
  expect(await page.locator('#endpoint-code').textContent()).toContain("decline('1인당 한 개만 살 수 있습니다.')")
  await page.context().close()
})

it("the shop's code is a file of the framework's that is chosen, and each compiles", async () => {
  const page = await openDemo(browser, `${host.address}?scenario=redirect`)
  for (const [framework, sign] of [
    ['HTML', "querySelector<HTMLButtonElement>('#pay')"],
    ['React', "import { useState } from 'react'"],
    ['Next.js', "'use client'"],
    ['Vue', '<script setup lang="ts">'],
  ] as const) {
    await page.getByLabel('Written with').selectOption(framework)
    const code = (await page.locator('#shop-code').textContent()) ?? ''
    expect(code).toContain(sign)
    expect(code).toContain('readPayRedirect(location)')
    const script = framework === 'Vue' ? /<script setup lang="ts">\n([\s\S]*)<\/script>/.exec(code)?.[1] : code
    await transform(script ?? '', {
      loader: framework === 'HTML' || framework === 'Vue' ? 'ts' : 'tsx',
      jsx: 'automatic',
    })
  }
  await page.context().close()
})

it.each(['ko', 'en'] as const)('%s: a scenario is told in steps, by what the page shows', async (lang) => {
  const page = await openDemo(browser, `${host.address}?lang=${lang}&scenario=sold-out`)
  const shown = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    return [...document.querySelectorAll('button, label, option, summary')].map(({ textContent }) => textContent)
  })
  for (const scenario of ['sold-out', 'redirect-sold-out', 'instagram-precheck', 'late'] as const) {
    await page.goto(`${host.address}?lang=${lang}&scenario=${scenario}`)
    await page.locator('main').waitFor()
    const steps = await page.locator('#steps li').allTextContents()
    const named = steps.flatMap((step) => [...step.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name))
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter((name) => !shown.includes(name))).toEqual([])
    expect(steps.at(-1)).toContain(nameOf(scenarios[scenario].expect))
  }
  await page.context().close()
})

it('prints a protocol of what was played, and nothing else', async () => {
  const page = await openDemo(browser, host.address)
  await play(page, 'sold-out')
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'))
  })
  await page.getByRole('button', { name: 'Print the protocol' }).click()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('main').isVisible()).toBe(false)
  const text = (await page.locator('#protocol').innerText()).replace(/\s+/g, ' ')
  expect(text).toContain(await page.evaluate(() => navigator.userAgent))
  expect(text).toContain(`1 passed, 0 failed, of ${Object.keys(scenarios).length}`)
  expect(text).toMatch(/imp-confirm \d+\.\d+\.\d+/)
  expect(await page.locator('#protocol tbody tr').count()).toBe(Object.keys(scenarios).length)
  const [row] = await page.locator('#protocol tbody tr', { hasText: 'Passed' }).allInnerTexts()
  expect(row?.split('\t').slice(0, 7)).toEqual([
    scenarios['sold-out'].name[1],
    expect.stringContaining('tosspayments'),
    'This browser',
    'Current (v1 1.28.12)',
    'failed / confirm-declined',
    'failed / confirm-declined',
    'Passed',
  ])
  expect(await page.locator('#protocol tbody tr', { hasText: 'channel-key-unmapped' }).count()).toBeGreaterThan(0)
  expect(await page.locator('#protocol th').last().innerText()).toBe('Remarks')
  await page.context().close()
})

it('an outcome leads to its sections of the documentation where the page stands in it, and nowhere alone', async () => {
  const alone = await openDemo(browser, host.address)
  await play(alone, 'cancel')
  expect(await alone.locator('#outcome a').count()).toBe(0)
  await alone.context().close()
  const page = await openDemo(browser, `${host.address}?lang=ko`)
  await page.route('**/?*', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('<meta name="docs" content=""', '<meta name="docs" content="../"')
    await route.fulfill({ response, body })
  })
  await page.goto(`${host.address}?lang=ko&scenario=cancel`)
  await page.locator('#scenario button').first().click()
  await page.locator('#outcome-json').waitFor()
  const links = await page.locator('#outcome a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  const { because } = (await shownOutcome(page)) as { because: string }
  expect(links).toEqual(['../ko/errors.html#failed', `../ko/signals.html#${because}`])
  // In Korean what decided is told in Korean.
  expect(await page.locator('#because').innerText()).toMatch(/[가-힣]{2,}.*[가-힣]{2,}/s)
  expect(await page.locator('#because [lang=en]').count()).toBe(0)
  await page.context().close()
})
