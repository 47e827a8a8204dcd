import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import { codesIn, pageOf } from '../docs/markdown.ts'
import { openPage } from './open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

const goingLive = pageOf('docs/en/going-live.md')

/** The policy that the page tells shops to begin with. */
const policy =
  /Report-Only: (.*)/.exec(goingLive.blocks.find(({ language }) => language === 'http')?.code ?? '')?.[1] ?? ''

/** What PortOne's scripts do, as it was measured on them, once for each row of the page's table. */
const actions = `
  const add = (tag, fields) => document.body.append(Object.assign(document.createElement(tag), fields))
  add('script', { src: 'https://cdn.iamport.kr/v1/iamport.js' })
  add('script', { src: 'https://cdn.portone.io/drivers/pg/x.js' })
  fetch('https://service.iamport.kr/users/pg/imp00000000').catch(() => {})
  fetch('https://checkout-service.prod.iamport.co/api/prepare/v1', { method: 'POST' }).catch(() => {})
  add('iframe', { src: 'https://service.iamport.kr/payments/ready', name: 'portone' })
  add('style', { textContent: '.imp-dialog { position: fixed }' })
  const form = Object.assign(document.createElement('form'), { action: 'https://service.iamport.kr/pay', method: 'post', target: 'portone' })
  document.body.append(form)
  form.submit()
  await new Promise((resolve) => setTimeout(resolve, 300))`

/** What a policy blocks of some work, as directives and hosts. */
async function blockedUnder(csp: string, work: string): Promise<string[]> {
  const html = '<!doctype html><body><script src="/work.js"></script>'
  const { page, origin, close } = await openPage(
    browser,
    {
      '/blank': '',
      '/': { html, headers: { 'content-security-policy': csp } },
      '/work.js': `window.done = (async () => {${work}; return 'done'})()`,
    },
    { path: '/blank' },
  )
  try {
    await page.route('https://**', (route) =>
      route.fulfill({ contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body: '' }),
    )
    await page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        const host = blockedURI === 'inline' ? "'unsafe-inline'" : new URL(blockedURI).origin
        seen.push(`${effectiveDirective.replace('-elem', '')} ${host}`)
      })
    })
    await page.goto(origin)
    expect(await page.evaluate(() => (window as unknown as { done: Promise<string> }).done)).toBe('done')
    return await page.evaluate(() => (window as unknown as { seen: string[] }).seen.sort())
  } finally {
    await close()
  }
}

/** The rows of the page's table that are in the policy. */
const rows = (goingLive.tables[0]?.rows ?? []).flatMap(([directive = '', host = '']) => {
  const [name = '', source = ''] = [codesIn(directive)[0], codesIn(host)[0]]
  const part = policy.split('; ').find((text) => text.startsWith(`${name} `)) ?? ''
  return part.split(' ').includes(source) ? [{ name, source, part }] : []
})

it('the policy of docs/en/going-live.md blocks nothing of what PortOne’s scripts do', async () => {
  expect(rows).toHaveLength(7)
  expect(await blockedUnder(policy, actions)).toEqual([])
})

it.each(rows)('and without $source in $name it does', async ({ name, source, part }) => {
  const without = policy.replace(
    part,
    part
      .split(' ')
      .filter((text) => text !== source)
      .join(' ')
      .replace(/^\S+$/, "$& 'none'"),
  )
  expect(await blockedUnder(without, actions)).toContain(`${name} ${source}`)
})

it('imp-confirm itself needs its own file and no more: the sheet is styled under the strictest policy', async () => {
  const strict = "default-src 'none'; script-src 'self'"
  const sheet = `
    const { openExternalBrowser } = await import('/dist/index.js')
    const leaving = new AbortController()
    const decided = openExternalBrowser()({ request: {}, userAgent: 'Mozilla/5.0 Android Instagram 445', signal: leaving.signal })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const dialog = document.querySelector('dialog')
    if (getComputedStyle(dialog).position !== 'fixed' || getComputedStyle(dialog).maxWidth !== '480px') throw new Error('unstyled')
    leaving.abort()
    await decided`
  expect(await blockedUnder(strict, sheet)).toEqual([])
})
