// Walks the built site in Chromium, at the path it was built for: npm run docs:check, after docs:build.
import { readdirSync, readFileSync } from 'node:fs'
import { launchChromium } from '../launch-chromium.mjs'
import { baseOfSite, fileOf, serveSite, siteFolder } from './serve-site.mjs'

const problems = []
const base = baseOfSite()

/** Every page of the site by its address, with the ids and the links in it. */
const pages = new Map(
  readdirSync(siteFolder, { recursive: true })
    .filter((name) => name.endsWith('.html') && name !== '404.html')
    .map((name) => {
      const html = readFileSync(siteFolder + name, 'utf8')
      const all = (pattern) => [...html.matchAll(pattern)].map(([, found]) => found.replaceAll('&amp;', '&'))
      return [siteFolder + name, { path: `${base}${name}`, ids: all(/ id="([^"]*)"/g), links: all(/ href="([^"]*)"/g) }]
    }),
)

/** Links and anchors, read without a browser: each leads to a file of the site and, with `#`, to an id on that page. */
function checkLinks() {
  for (const { path, links } of pages.values())
    for (const link of new Set(links)) {
      const { origin, pathname, hash } = new URL(link, `http://site${path}`)
      if (/^(mailto|data|blob):/.test(link) || (origin !== 'http://site' && !/\.(css|js|woff2)$/.test(pathname)))
        continue
      const file = origin === 'http://site' ? fileOf(pathname, base) : undefined
      if (!file) problems.push(`${path}: ${link} leads nowhere`)
      else if (hash && !pages.get(file)?.ids.includes(decodeURIComponent(hash.slice(1))))
        problems.push(`${path}: ${link} has no such section`)
    }
}

/** Pages that a browser opens: all that people wrote, and the front page of each part of the API. */
const opened = [...pages.values()]
  .map(({ path }) => path.replace(/index\.html$/, '').replace(/\.html$/, ''))
  .filter((path) => !path.startsWith(`${base}api/`) || path.split('/').length - base.split('/').length < 3)

const { address, close } = await serveSite()
const { origin } = new URL(address)
const browser = await launchChromium()

/** A page whose every word to the console, failed request and request to elsewhere is a problem. */
async function openPage(options = {}) {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage()
  const say = (text) => problems.push(`${new URL(page.url()).pathname}: ${text}`)
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && say(message.text()))
  page.on('pageerror', (error) => say(error.message))
  page.on('response', (response) => response.status() >= 400 && say(`${response.status()} ${response.url()}`))
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) say(`asks ${request.url()}`)
  })
  return page
}

/** Notes a problem unless what is expected comes. */
async function expect(what, work) {
  try {
    await work()
  } catch (error) {
    problems.push(`${what}: ${String(error.message).split('\n')[0]}`)
  }
}

/** In the page: what a reader's first move does. Resolves when the app has started. */
const wakeUp = () =>
  new Promise((resolve, reject) => {
    window.addEventListener('app-ready', resolve, { once: true })
    window.dispatchEvent(new Event('pointermove'))
    setTimeout(() => reject(new Error("didn't start in ten seconds")), 10_000)
  })

async function walk(width) {
  const page = await openPage({ viewport: { width, height: 800 } })
  for (const path of opened) {
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    if (!path.startsWith(`${base}demo/`)) await expect(`${path}: the app`, () => page.evaluate(wakeUp))
    const { wide, title, text } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      title: document.title,
      text: document.body.innerText.trim().length,
    }))
    if (wide > width) problems.push(`${path}: ${wide} pixels wide on a screen of ${width}`)
    if (!title || text < 40) problems.push(`${path}: empty, or without a title`)
  }
  await page.context().close()
}

/** What a reader does, by clicks. */
async function read(locale, language, words) {
  const page = await openPage({ locale })
  await expect(`front page for ${locale}`, async () => {
    await page.goto(address)
    await page.waitForURL(`${address}${language}/`)
  })
  await expect(`${locale}: from page to page`, async () => {
    await page.getByRole('link', { name: words.start, exact: true }).first().click()
    await page.waitForURL(`${address}${language}/start`)
  })
  await expect(`${locale}: search`, async () => {
    await page.getByRole('button', { name: words.search }).first().click()
    await page.getByRole('searchbox').fill('F1002')
    await page.getByRole('option').first().click()
    await page.waitForURL(`${address}${language}/errors#**`)
  })
  await expect(`${locale}: the other language`, async () => {
    const other = language === 'ko' ? 'en' : 'ko'
    await page.goto(`${address}${language}/pgs`)
    await page.getByRole('button', { name: words.languages }).first().hover()
    await page
      .getByRole('link', { name: other === 'ko' ? '한국어' : 'English', exact: true })
      .first()
      .click()
    await page.waitForURL(`${address}${other}/pgs`)
  })
  await expect(`${locale}: QA page`, async () => {
    await page.goto(`${address}${language}/`)
    await page.getByRole('link', { name: words.qa, exact: true }).first().click()
    await page.waitForURL(/\/demo\//)
    await page.locator('#app h1').first().waitFor()
  })
  await page.context().close()
}

/** The app starts with a reader's first press, which isn't lost: each on a page that was opened just now. */
async function firstPress() {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
  const presses = [
    ['the search button', 'ko/start', {}, (page) => page.locator('.DocSearch-Button').click(), '.VPLocalSearchBox'],
    ['Ctrl+K', 'ko/start', {}, (page) => page.keyboard.press('Control+k'), '.VPLocalSearchBox'],
    ['/', 'ko/start', {}, (page) => page.keyboard.press('/'), '.VPLocalSearchBox'],
    ['dark', 'ko/start', {}, (page) => page.locator('.VPNavBarAppearance button').click(), 'html.dark'],
    ['copy', 'ko/start', {}, (page) => page.locator('.vp-doc button.copy').first().click(), 'button.copied'],
    ['search, touched', 'ko/start', phone, (page) => page.locator('.DocSearch-Button').tap(), '.VPLocalSearchBox'],
    ['the menu', 'ko/start', phone, (page) => page.locator('.VPNavBarHamburger').tap(), '.VPNavScreen'],
    ['the sidebar', 'ko/start', phone, (page) => page.locator('.VPLocalNav .menu').tap(), '.VPSidebar.open'],
    [
      'the outline',
      'ko/start',
      phone,
      (page) => page.locator('.VPLocalNavOutlineDropdown button').tap(),
      '.VPLocalNavOutlineDropdown .items',
    ],
  ]
  for (const [what, path, options, press, shows] of presses)
    await expect(`first press, ${what}`, async () => {
      const page = await openPage({ ...options, permissions: ['clipboard-write'] })
      await page.goto(address + path, { waitUntil: 'domcontentloaded' })
      await press(page)
      await page.locator(shows).first().waitFor({ timeout: 10_000 })
      await page.context().close()
    })

  await expect('a link pressed while the app starts', async () => {
    const page = await openPage()
    await page.goto(`${address}ko/`)
    await page.evaluate(() => {
      const press = () =>
        '__VITEPRESS__' in window ? document.querySelector('.VPHero a.brand').click() : setTimeout(press)
      window.dispatchEvent(new Event('pointermove'))
      press()
    })
    await page.waitForURL(`${address}ko/start`)
    await page.locator('.VPDoc h1').waitFor()
    await page.context().close()
  })

  await expect('a page that was read to somewhere', async () => {
    const page = await openPage(phone)
    await page.goto(`${address}ko/errors#refused`)
    const top = await page.evaluate(() => document.querySelector('#refused').getBoundingClientRect().top)
    if (top < 48 || top > 140) throw new Error(`the section begins at ${top} pixels`)
    await page.evaluate(() => window.scrollBy(0, 500))
    const before = await page.evaluate(() => window.scrollY)
    await page.evaluate(wakeUp).catch(() => {})
    await page.waitForLoadState('networkidle')
    const after = await page.evaluate(() => window.scrollY)
    if (Math.abs(after - before) > 1) throw new Error(`jumps from ${before} to ${after} when the app starts`)
    await page.context().close()
  })
}

try {
  checkLinks()
  await walk(1280)
  await walk(360)
  await read('ko-KR', 'ko', { start: '시작하기', search: '검색', languages: '언어 바꾸기', qa: 'QA 페이지' })
  await read('en-US', 'en', { start: 'Get started', search: 'Search', languages: 'Change language', qa: 'QA page' })
  await firstPress()
} finally {
  await browser.close()
  await close()
}
for (const problem of new Set(problems)) console.log(`WRONG ${problem}`)
console.log(
  `${pages.size} pages under ${base}, ${opened.length} opened at two widths: ${new Set(problems).size} problems`,
)
process.exitCode = problems.length > 0 ? 1 : 0
