import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import type { LoadImpOptions } from '../../src/imp/load-imp-options.ts'
import { type Attempt, currentScript, oldScript, type Site, startSite, type Visit, visit } from './loaders-site.ts'

let browser: Browser
let site: Site
const visits: Visit[] = []

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  site = await startSite()
})
afterEach(async () => {
  for (const { context } of visits.splice(0)) await context.close()
  await site.close()
})

const userCode = 'imp00000000'
const good = { body: currentScript }
const html = { body: '<!doctype html><title>Sign in to the network</title>', type: 'text/html' }

async function open(options?: Parameters<typeof visit>[2]): Promise<Page> {
  const opened = await visit(browser, site, options)
  visits.push(opened)
  return opened.page
}

type Options = Omit<LoadImpOptions, 'signal'>

/** What becomes of `count` calls at once. */
function calls(page: Page, count: number, options: Options): Promise<Attempt[]> {
  return page.evaluate(
    ([count, options]) => {
      const { attempt } = window as unknown as { attempt: (options: Options) => Promise<Attempt> }
      return Promise.all(Array.from({ length: count }, () => attempt(options)))
    },
    [count, options] as const,
  )
}

async function call(page: Page, options: Options): Promise<Attempt> {
  const [attempt] = await calls(page, 1, options)
  return attempt as Attempt
}

/** Somebody else's IMP, a tenth of a second after the loader has placed its first tag, however slow the machine is. */
const arrivesBeside = (page: Page) =>
  page.evaluate((script) => {
    const observer = new MutationObserver(() => {
      observer.disconnect()
      setTimeout(() => new Function(script)(), 100)
    })
    observer.observe(document.documentElement, { childList: true, subtree: true })
  }, currentScript)

/** The addresses of the page's script tags, without the origin. */
const tags = (page: Page) =>
  page.evaluate(() => [...document.scripts].filter(({ src }) => src).map(({ src }) => src.replace(location.origin, '')))

/** What was called on any `IMP`. */
const inits = (page: Page) => page.evaluate(() => (window as unknown as { inits?: unknown[] }).inits ?? [])
/** How often a script of PortOne's has run. */
const runs = (page: Page) => page.evaluate(() => (window as unknown as { runs?: number }).runs ?? 0)

describe('one tag', () => {
  it('to import it changes nothing: no request, no tag, no global of its own', async () => {
    const page = await open()
    expect(await tags(page)).toEqual([])
    expect(site.requests.map(({ path }) => path).filter((path) => path !== '/favicon.ico')).toEqual(['/'])
    expect(
      await page.evaluate(() => [
        Object.getOwnPropertySymbols(globalThis).filter((symbol) => /imp-confirm/.test(String(symbol))).length,
        Object.keys(globalThis).filter((key) => /imp/i.test(key)),
      ]),
    ).toEqual([0, ['ImpConfirm', 'ImpConfirmToo']])
  })

  it('ten calls at once share one tag, one request and one init', async () => {
    site.answers['/imp.js'] = [{ ...good, delay: 100 }]
    const page = await open()
    const attempts = await calls(page, 10, { userCode, src: '/imp.js' })
    expect(attempts.map(({ imp }) => imp)).toEqual(Array(10).fill(true))
    expect(await tags(page)).toEqual(['/imp.js'])
    expect(site.count('/imp.js')).toBe(1)
    expect(await inits(page)).toEqual([['init', userCode]])
  })

  it('ten calls at once settle alike when it fails, with one tag a try', async () => {
    const page = await open()
    const attempts = await calls(page, 10, { userCode, src: '/none.js', tries: 2 })
    expect(attempts.map(({ code }) => code)).toEqual(Array(10).fill('script-failed'))
    expect(site.count('/none.js')).toBe(2)
    expect(await tags(page)).toEqual([])
  })

  it('two copies of this package share one tag and one init', async () => {
    site.answers['/imp.js'] = [{ ...good, delay: 100 }]
    const page = await open()
    const attempts = await page.evaluate((userCode) => {
      const { attempt } = window as unknown as { attempt: (options: Options, copy: string) => Promise<Attempt> }
      return Promise.all(['ImpConfirm', 'ImpConfirmToo'].map((copy) => attempt({ userCode, src: '/imp.js' }, copy)))
    }, userCode)
    expect(attempts.map(({ imp }) => imp)).toEqual([true, true])
    expect([site.count('/imp.js'), await tags(page), await inits(page)]).toEqual([1, ['/imp.js'], [['init', userCode]]])
  })

  it('the tag stays once IMP is there, whoever gives up', async () => {
    site.answers['/imp.js'] = [good]
    const page = await open()
    await call(page, { userCode, src: '/imp.js' })
    await call(page, { userCode: 'imp11111111', src: '/imp.js' })
    await call(page, { userCode, src: '/other.js', timeLimit: 1 })
    expect(await tags(page)).toEqual(['/imp.js'])
  })

  it('with IMP there, nothing is asked of the network', async () => {
    const page = await open({ html: `<script>${currentScript}</script>` })
    expect(await call(page, { userCode })).toMatchObject({ imp: true })
    expect(await tags(page)).toEqual([])
    expect(await inits(page)).toEqual([['init', userCode]])
  })

  it('a page without a head gets it all the same', async () => {
    site.answers['/imp.js'] = [good]
    const page = await open()
    await page.evaluate(() => document.head.remove())
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({ imp: true })
  })

  it('nonce, integrity and crossorigin are there before the tag is placed', async () => {
    site.answers['/imp.js'] = [{ ...good, headers: { 'access-control-allow-origin': '*' } }]
    const integrity = `sha256-${Buffer.from(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(currentScript)),
    ).toString('base64')}`
    const page = await open({ headers: { 'content-security-policy': "script-src 'nonce-right'" } })
    await page.evaluate(() => {
      const { appendChild } = Node.prototype
      Node.prototype.appendChild = function <Child extends Node>(child: Child): Child {
        const { nonce, integrity, crossOrigin } = child as unknown as HTMLScriptElement
        Object.assign(window, { placed: { nonce, integrity, crossOrigin } })
        return appendChild.call(this, child) as Child
      }
    })
    const options: Options = { userCode, src: '/imp.js', nonce: 'right', integrity, crossOrigin: 'anonymous' }
    expect(await call(page, { ...options, nonce: 'wrong' })).toMatchObject({ code: 'script-blocked' })
    expect(await call(page, { ...options, integrity: 'sha256-AAAA', tries: 1 })).toMatchObject({
      code: 'script-failed',
    })
    expect(await call(page, options)).toMatchObject({ imp: true })
    expect(await page.evaluate(() => (window as unknown as { placed: unknown }).placed)).toEqual({
      nonce: 'right',
      integrity,
      crossOrigin: 'anonymous',
    })
  })

  it("somebody else's src on Object.prototype is not loaded", async () => {
    site.answers['/imp.js'] = [good]
    const page = await open()
    await page.route('https://cdn.iamport.kr/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: currentScript }),
    )
    await page.evaluate(() => Object.assign(Object.prototype, { src: '/evil.js' }))
    expect(await call(page, { userCode })).toMatchObject({ imp: true })
    expect(await tags(page)).toEqual(['https://cdn.iamport.kr/v1/iamport.js'])
  })
})

describe("the merchant's own tag", () => {
  it('is used while it loads', async () => {
    site.answers['/imp.js'] = [{ ...good, delay: 300 }]
    const page = await open({ html: '<script async src="/imp.js"></script>', wait: false })
    await page.waitForFunction(() => document.scripts.length > 0)
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({ imp: true })
    expect([await tags(page), site.count('/imp.js'), await inits(page)]).toEqual([['/imp.js'], 1, [['init', userCode]]])
  })

  it('is used while it loads, also one that a script of theirs placed after the page was complete', async () => {
    site.answers['/imp.js'] = [{ ...good, delay: 300 }]
    const page = await open()
    await page.evaluate(() => {
      document.body.appendChild(document.createElement('script')).src = '/imp.js'
    })
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({ imp: true })
    expect([await tags(page), site.count('/imp.js')]).toEqual([['/imp.js'], 1])
  })

  it('is used once it has loaded', async () => {
    site.answers['/imp.js'] = [good]
    const page = await open({ html: '<head><script async src="/imp.js"></script></head>' })
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({ imp: true })
    expect([await tags(page), site.count('/imp.js')]).toEqual([['/imp.js'], 1])
  })

  it("is used when it is another of PortOne's scripts", async () => {
    const page = await open()
    await page.route('https://cdn.iamport.kr/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 200))
      await route.fulfill({ contentType: 'text/javascript', body: currentScript })
    })
    await page.evaluate(() => {
      document.body.appendChild(document.createElement('script')).src =
        'https://cdn.iamport.kr/js/iamport.payment-1.2.0.js'
    })
    expect(await call(page, { userCode })).toMatchObject({ imp: true })
    expect(await tags(page)).toEqual(['https://cdn.iamport.kr/js/iamport.payment-1.2.0.js'])
  })

  it('is waited for when it is deferred: its file is here, but the page is not', async () => {
    site.answers['/imp.js'] = [good]
    site.answers['/late.css'] = ['hold']
    const page = await open({
      html: '<script defer src="/imp.js"></script><link rel="stylesheet" href="/late.css"><script>"waits for the style"</script><p>end',
      wait: false,
    })
    // Nothing is drawn while the style is awaited, so there may be no frame to look at.
    await page.waitForFunction(() => performance.getEntriesByName(`${location.origin}/imp.js`).length > 0, undefined, {
      polling: 20,
    })
    const attempt = call(page, { userCode, src: '/imp.js' })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await runs(page)).toBe(0)
    site.release('')
    expect(await attempt).toMatchObject({ imp: true })
    expect([await tags(page), site.count('/imp.js')]).toEqual([['/imp.js'], 1])
  })

  it('is used when its file was preloaded and it was placed a moment ago', async () => {
    site.answers['/imp.js'] = [{ ...good, headers: { 'cache-control': 'max-age=60' } }]
    const page = await open({ html: '<link rel="preload" as="script" href="/imp.js">' })
    await page.waitForFunction(() => performance.getEntriesByName(`${location.origin}/imp.js`).length > 0)
    const attempt = await page.evaluate((userCode) => {
      const { attempt } = window as unknown as { attempt: (options: Options) => Promise<Attempt> }
      const tag = document.body.appendChild(document.createElement('script'))
      tag.onload = () => Object.assign(window, { theirs: 'heard' })
      tag.src = '/imp.js'
      return attempt({ userCode, src: '/imp.js' })
    }, userCode)
    expect(attempt).toMatchObject({ imp: true })
    expect(await page.evaluate(() => (window as unknown as { theirs?: string }).theirs)).toBe('heard')
  })

  const deaths = {
    'was answered 404': [{ body: 'no', status: 404 }, good],
    'lost its connection': ['reset', good],
    'was answered with HTML': [html, good],
  } as const
  for (const [death, answers] of Object.entries(deaths))
    it(`is replaced at once when it is dead: ${death}`, async () => {
      site.answers['/imp.js'] = [...answers]
      const page = await open({ html: '<script src="/imp.js"></script>' })
      const attempt = await call(page, { userCode, src: '/imp.js', tries: 1 })
      expect(attempt).toMatchObject({ imp: true })
      expect(attempt.took).toBeLessThan(5000)
      expect([await tags(page), site.count('/imp.js')]).toEqual([['/imp.js'], 2])
    })

  it('is replaced when it dies while we wait', async () => {
    site.answers['/imp.js'] = [{ body: 'no', status: 500, delay: 300 }, good]
    const page = await open()
    await page.evaluate(() => {
      const tag = document.body.appendChild(document.createElement('script'))
      tag.onerror = () => Object.assign(window, { theirs: 'heard' })
      tag.src = '/imp.js'
    })
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({ imp: true })
    expect([await tags(page), site.count('/imp.js')]).toEqual([['/imp.js'], 2])
    expect(await page.evaluate(() => (window as unknown as { theirs?: string }).theirs)).toBe('heard')
  })

  it('is replaced after its share of the time when nothing tells that it is dead', async () => {
    site.answers['/imp.js'] = [{ body: 'no', status: 404 }, good]
    const page = await open({ html: '<script src="/imp.js"></script>' })
    await page.evaluate(() => performance.clearResourceTimings())
    const attempt = await call(page, { userCode, src: '/imp.js', timeLimit: 1500 })
    expect(attempt).toMatchObject({ imp: true })
    expect(attempt.took).toBeGreaterThan(400)
  })

  it('of another kind is left alone', async () => {
    site.answers['/imp.js'] = [good]
    site.answers['/shop.js'] = [{ body: 'window.shop = 1' }]
    const page = await open({ html: '<script src="/shop.js"></script><script src="/gone.js"></script>' })
    await call(page, { userCode, src: '/imp.js' })
    expect(await tags(page)).toEqual(['/shop.js', '/gone.js', '/imp.js'])
  })
})

describe('failures', () => {
  it('script-failed has its cause; the tag is gone, and the next call works', async () => {
    site.answers['/imp.js'] = [{ body: 'no', status: 404 }, good]
    const page = await open()
    expect(await call(page, { userCode, src: '/imp.js', tries: 1 })).toMatchObject({
      code: 'script-failed',
      cause: 'error',
      known: true,
      message: `script-failed: ${site.origin}/imp.js`,
    })
    expect(await tags(page)).toEqual([])
    expect(await call(page, { userCode, src: '/imp.js', tries: 1 })).toMatchObject({ imp: true })
    expect(await tags(page)).toEqual(['/imp.js'])
  })

  it('three tries are made, with a pause that grows', async () => {
    site.answers['/imp.js'] = [{ body: 'no', status: 503 }]
    const page = await open()
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({ code: 'script-failed' })
    const [first = 0, second = 0, third = 0, ...more] = site.requests
      .filter(({ path }) => path === '/imp.js')
      .map(({ at }) => at)
    expect(more).toEqual([])
    expect(second - first).toBeGreaterThan(350)
    expect(third - second).toBeGreaterThan(700)
  })

  it('a try that succeeds ends them', async () => {
    site.answers['/imp.js'] = ['reset', { body: 'no', status: 503 }, good]
    const page = await open()
    expect(await call(page, { userCode, src: '/imp.js', timeLimit: 3000 })).toMatchObject({ imp: true })
    expect(await tags(page)).toEqual(['/imp.js'])
    expect(await runs(page)).toBe(1)
  })

  it('no-imp: HTML in its place, or a script that brings none', async () => {
    site.answers['/html.js'] = [html]
    site.answers['/shop.js'] = [{ body: 'window.shop = 1' }]
    const page = await open()
    for (const src of ['/html.js', '/shop.js'])
      expect(await call(page, { userCode, src, tries: 1 })).toMatchObject({
        code: 'no-imp',
        cause: 'load',
        known: true,
      })
    expect(await tags(page)).toEqual([])
  })

  it('no-imp, then the script: the next call works', async () => {
    site.answers['/imp.js'] = [html, good]
    const page = await open()
    expect(await call(page, { userCode, src: '/imp.js', tries: 1 })).toMatchObject({ code: 'no-imp' })
    expect(await call(page, { userCode, src: '/imp.js', tries: 1 })).toMatchObject({ imp: true })
  })

  it('timed-out: a script that never comes, within the limit', async () => {
    site.answers['/imp.js'] = ['hold']
    const page = await open()
    for (const tries of [1, 3]) {
      const attempt = await call(page, { userCode, src: '/imp.js', tries, timeLimit: 600 })
      expect(attempt).toMatchObject({ code: 'timed-out', known: true })
      expect(attempt.took).toBeGreaterThan(400)
      expect(attempt.took).toBeLessThan(5000)
    }
    // On a slow machine the limit can pass before the last try's share of it, whose end takes the tag.
    await expect.poll(() => tags(page), { timeout: 5000 }).toEqual([])
  })

  it('after a stall a new request is made, and the stalled script never runs', async () => {
    site.answers['/imp.js'] = ['hold', good]
    const page = await open()
    expect(await call(page, { userCode, src: '/imp.js', timeLimit: 1200 })).toMatchObject({ imp: true })
    expect(site.requests.filter(({ path }) => path === '/imp.js').map(({ url }) => url)).toEqual([
      '/imp.js',
      '/imp.js?retry=1',
    ])
    site.release(currentScript)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await runs(page)).toBe(1)
  })

  it('after a stall that ended the call, the next call makes a new request', async () => {
    site.answers['/imp.js'] = ['hold', good]
    const page = await open()
    const options = { userCode, src: '/imp.js?key=1', tries: 1, timeLimit: 300 }
    expect(await call(page, options)).toMatchObject({ code: 'timed-out' })
    expect(await call(page, { ...options, timeLimit: 5000 })).toMatchObject({ imp: true })
    expect(site.requests.at(-1)?.url).toBe('/imp.js?key=1&retry=1')
  })

  it("a call's own limit ends it, also while it waits for a tag of a more patient one", async () => {
    site.answers['/imp.js'] = [{ ...good, delay: 1000 }]
    const page = await open()
    const attempts = await page.evaluate((userCode) => {
      const { attempt } = window as unknown as { attempt: (options: Options) => Promise<Attempt> }
      return Promise.all([30_000, 200].map((timeLimit) => attempt({ userCode, src: '/imp.js', timeLimit })))
    }, userCode)
    expect(attempts).toMatchObject([{ imp: true }, { code: 'timed-out' }])
    expect([site.count('/imp.js'), await runs(page)]).toEqual([1, 1])
  })

  it('script-blocked names the directive, and is not tried again', async () => {
    site.answers['/imp.js'] = [good]
    const page = await open({ headers: { 'content-security-policy': "script-src 'self'" } })
    expect(await call(page, { userCode, src: 'https://cdn.iamport.kr/v1/iamport.js' })).toMatchObject({
      code: 'script-blocked',
      directive: 'script-src-elem',
      cause: 'securitypolicyviolation',
      known: true,
    })
    expect(await tags(page)).toEqual([])
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({ imp: true })
  })

  it('a policy that only reports blocks nothing', async () => {
    site.answers['/imp.js'] = [good]
    const page = await open({ headers: { 'content-security-policy-report-only': "script-src 'none'" } })
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({ imp: true })
  })

  it("script-blocked: a page that asks for trusted types; the page's default policy lets it through", async () => {
    site.answers['/imp.js'] = [good]
    const page = await open({ headers: { 'content-security-policy': "require-trusted-types-for 'script'" } })
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({
      code: 'script-blocked',
      directive: 'require-trusted-types-for',
      cause: expect.stringContaining('TypeError'),
    })
    await page.evaluate(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
      }
      trustedTypes.createPolicy('default', { createScriptURL: (url: string) => url })
    })
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({ imp: true })
  })

  it('IMP that arrives from elsewhere makes up for a last try that fails', async () => {
    site.answers['/imp.js'] = [{ body: 'no', status: 404, delay: 500 }]
    const page = await open()
    await arrivesBeside(page)
    expect(await call(page, { userCode, src: '/imp.js', tries: 1 })).toMatchObject({ imp: true })
  })

  it('IMP that arrives from elsewhere ends the tries', async () => {
    const page = await open()
    await arrivesBeside(page)
    expect(await call(page, { userCode, src: '/none.js' })).toMatchObject({ imp: true })
    expect(site.count('/none.js')).toBe(1)
  })
})

describe('signal', () => {
  /** Two calls, the first with a signal that is aborted after `delay`. */
  const abortedAfter = (page: Page, src: string, delay: number) =>
    page.evaluate(
      ([userCode, src, delay]) => {
        const { attempt } = window as unknown as { attempt: (options: LoadImpOptions) => Promise<Attempt> }
        const controller = new AbortController()
        const both = [attempt({ userCode, src, signal: controller.signal }), attempt({ userCode, src })]
        if (delay === 0) controller.abort('left the page')
        else setTimeout(() => controller.abort('left the page'), delay)
        return Promise.all(both)
      },
      [userCode, src, delay] as const,
    )

  it('ends one call, with its reason, and no other', async () => {
    site.answers['/imp.js'] = [{ ...good, delay: 500 }]
    const page = await open()
    const [first, second] = await abortedAfter(page, '/imp.js', 100)
    expect(first).toMatchObject({ code: 'aborted', cause: 'left the page', known: true })
    expect(first?.took).toBeLessThan(second?.took ?? 0)
    expect(second).toMatchObject({ imp: true })
    expect([site.count('/imp.js'), await inits(page)]).toEqual([1, [['init', userCode]]])
  })

  it('ends it in the pause between two tries too, after which the call places no tag', async () => {
    const page = await open()
    const attempt = page.evaluate((userCode) => {
      const { attempt } = window as unknown as { attempt: (options: LoadImpOptions) => Promise<Attempt> }
      const controller = new AbortController()
      setTimeout(() => controller.abort(), 250)
      return attempt({ userCode, src: '/none.js', signal: controller.signal })
    }, userCode)
    expect(await attempt).toMatchObject({ code: 'aborted' })
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(site.count('/none.js')).toBe(1)
  })

  it('aborted before: nothing is placed, also with IMP there nothing is initialised', async () => {
    const page = await open()
    const abortedBefore = () =>
      page.evaluate((userCode) => {
        const { attempt } = window as unknown as { attempt: (options: LoadImpOptions) => Promise<Attempt> }
        const controller = new AbortController()
        controller.abort()
        return attempt({ userCode, src: '/imp.js', signal: controller.signal })
      }, userCode)
    expect(await abortedBefore()).toMatchObject({ code: 'aborted' })
    await page.evaluate(currentScript)
    expect(await abortedBefore()).toMatchObject({ code: 'aborted' })
    expect([await tags(page), await inits(page)]).toEqual([[], []])
  })

  it('an aborted call initialises nothing when the script comes', async () => {
    site.answers['/imp.js'] = [{ ...good, delay: 300 }]
    const page = await open()
    await page.evaluate((userCode) => {
      const { attempt } = window as unknown as { attempt: (options: LoadImpOptions) => Promise<Attempt> }
      const controller = new AbortController()
      const ended = attempt({ userCode, src: '/imp.js', signal: controller.signal })
      controller.abort()
      return ended
    }, userCode)
    await page.waitForFunction(() => 'IMP' in window)
    expect(await inits(page)).toEqual([])
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({ imp: true })
    expect([site.count('/imp.js'), await inits(page)]).toEqual([1, [['init', userCode]]])
  })
})

describe('init', () => {
  it('the same user code again is no second init; another one is loud', async () => {
    site.answers['/imp.js'] = [good]
    const page = await open()
    const src = '/imp.js'
    await call(page, { userCode, src })
    expect(await call(page, { userCode, src })).toMatchObject({ imp: true })
    for (const other of [{ userCode: 'imp11111111' }, { userCode, tierCode: 'T1' }])
      expect(await call(page, { ...other, src })).toMatchObject({
        code: 'other-user-code',
        message: expect.stringContaining(userCode),
        known: true,
      })
    expect(await inits(page)).toEqual([['init', userCode]])
  })

  it('a sub-merchant is initialised by agency', async () => {
    site.answers['/imp.js'] = [good]
    const page = await open()
    const options = { userCode, tierCode: 'T1', src: '/imp.js' }
    await calls(page, 3, options)
    expect(await inits(page)).toEqual([['agency', userCode, 'T1']])
    expect(await call(page, { userCode, tierCode: 'T2', src: '/imp.js' })).toMatchObject({ code: 'other-user-code' })
  })

  it('a shop that calls IMP.init itself gives null', async () => {
    site.answers['/imp.js'] = [good]
    const page = await open()
    expect(await call(page, { userCode: null, src: '/imp.js' })).toMatchObject({ imp: true })
    expect(await inits(page)).toEqual([])
  })

  it('a script that was loaded twice is initialised again', async () => {
    site.answers['/imp.js'] = [good]
    const page = await open()
    await call(page, { userCode, src: '/imp.js' })
    await page.evaluate(currentScript)
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({ imp: true })
    expect(await call(page, { userCode, src: '/imp.js' })).toMatchObject({ imp: true })
    expect(await inits(page)).toEqual([
      ['init', userCode],
      ['init', userCode],
    ])
    expect(site.count('/imp.js')).toBe(1)
  })

  it('IMP that was taken away is loaded again', async () => {
    site.answers['/imp.js'] = [good]
    const page = await open()
    await call(page, { userCode, src: '/imp.js' })
    await page.evaluate(() => {
      delete (window as unknown as { IMP?: unknown }).IMP
    })
    expect(await call(page, { userCode, src: '/imp.js', tries: 1 })).toMatchObject({ imp: true })
    expect([await tags(page), site.count('/imp.js')]).toEqual([['/imp.js'], 2])
  })

  it('no-jquery under 1.x.x; with jQuery there, the next call initialises', async () => {
    site.answers['/old.js'] = [{ body: oldScript }]
    const page = await open()
    expect(await call(page, { userCode, src: '/old.js' })).toMatchObject({
      code: 'no-jquery',
      cause: expect.stringContaining('jQuery'),
      known: true,
    })
    await page.evaluate(() => Object.assign(window, { jQuery: { noop: () => {} } }))
    expect(await call(page, { userCode, src: '/old.js' })).toMatchObject({ imp: true })
    expect([site.count('/old.js'), await inits(page)]).toEqual([1, [['init', userCode]]])
  })

  it('init-failed: what IMP threw is kept, and the next call tries again', async () => {
    const page = await open({
      html: `<script>window.IMP = { request_pay: () => {}, init: () => { if (!window.well) throw new RangeError('unwell') } }</script>`,
    })
    expect(await call(page, { userCode })).toMatchObject({ code: 'init-failed', cause: 'RangeError: unwell' })
    expect(await call(page, { userCode, tierCode: 'T1' })).toMatchObject({
      code: 'init-failed',
      cause: expect.stringContaining('TypeError'),
    })
    await page.evaluate(() => Object.assign(window, { well: true }))
    expect(await call(page, { userCode })).toMatchObject({ imp: true })
  })
})
