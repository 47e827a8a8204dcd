import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** How long a call may take before it counts as pending, in milliseconds. */
export const patience = 5000

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A loader in one file: as a classic script for a page, or as a module for a server. */
export async function bundle({ source }, format) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    format,
    globalName: format === 'iife' ? 'bench' : undefined,
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0].text
}

/**
 * Runs in the page before anything else: notes what each script tag carries in the moment it is placed, and has
 * `calls(count, wish, abortAfter)`, which tells how each call ended, as far as that can leave the page.
 */
function inPage(patience) {
  window.placed = []
  for (const [owner, name] of [
    [Node.prototype, 'appendChild'],
    [Node.prototype, 'insertBefore'],
    [Element.prototype, 'append'],
    [Element.prototype, 'prepend'],
  ]) {
    const place = owner[name]
    owner[name] = function (...nodes) {
      for (const tag of nodes)
        if (tag instanceof HTMLScriptElement)
          window.placed.push({ src: tag.src, nonce: tag.nonce, integrity: tag.integrity, crossOrigin: tag.crossOrigin })
      return place.apply(this, nodes)
    }
  }

  const ownName = (error) => (error instanceof Error && error.name !== 'Error' ? error.name : undefined)
  const ending = (promise) =>
    promise.then(
      (value) => ({ end: 'resolved', empty: value === null || value === undefined }),
      (error) => ({
        end: 'rejected',
        code: typeof error?.code === 'string' ? error.code : ownName(error),
        cause: error?.cause !== undefined && error?.cause !== null,
      }),
    )
  window.calls = (count, wish, abortAfter) => {
    const controller = new AbortController()
    if (abortAfter !== undefined) setTimeout(() => controller.abort(), abortAfter)
    const handed = abortAfter === undefined ? wish : { ...wish, signal: controller.signal }
    const pending = new Promise((resolve) => setTimeout(resolve, patience, { end: 'pending' }))
    const call = () => new Promise((resolve) => resolve(window.bench.load(handed)))
    return Promise.all(Array.from({ length: count }, () => Promise.race([pending, ending(call())])))
  }
}

/** A page with one loader in it. Its script's address answers as `answers` says: the last answer goes on for ever. */
export class BenchPage {
  /** When each request for the script came, in milliseconds. */
  requests = []

  constructor(page, loader, answers) {
    this.page = page
    this.loader = loader
    this.answers = answers
  }

  /**
   * @param options.ownTag A tag of the merchant's own, of the address that this loader asks for, is on the page before the
   * loader: `'settled'` when it has loaded or failed, `'loading'` while it loads.
   */
  static async open(browser, loader, code, answers, { ownTag } = {}) {
    const src = ownTag && (await BenchPage.addressOf(browser, loader, code))
    const context = await browser.newContext()
    const bench = new BenchPage(await context.newPage(), loader, answers)
    await bench.page.route('**/*', (route) => bench.answer(route))
    await bench.page.addInitScript(inPage, patience)
    await bench.page.goto('http://localhost/')
    if (src)
      await bench.page.evaluate(
        ([src, wait]) =>
          new Promise((resolve) => {
            const tag = document.createElement('script')
            tag.onload = tag.onerror = resolve
            tag.src = src
            document.head.append(tag)
            if (!wait) resolve()
          }),
        [src, ownTag === 'settled'],
      )
    await bench.page.addScriptTag({ content: `${code}\n;globalThis.bench = bench` })
    return bench
  }

  static async addressOf(browser, loader, code) {
    const bench = await BenchPage.open(browser, loader, code, ['good'])
    await bench.calls(1)
    const [{ src }] = await bench.placed()
    await bench.close()
    return src
  }

  async answer(route) {
    const url = route.request().url()
    if (url === 'http://localhost/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Shop</title>' })
    if (!url.startsWith(this.loader.url)) return route.fulfill({ status: 204 })
    this.requests.push(performance.now())
    const answer = this.answers[Math.min(this.requests.length, this.answers.length) - 1]
    if (answer === 'stall') return undefined
    if (answer === '404') return route.fulfill({ status: 404, body: 'Not found' })
    if (answer === 'other') return route.fulfill({ contentType: 'text/javascript', body: 'window.other = 1' })
    await new Promise((resolve) => setTimeout(resolve, 100))
    return route.fulfill({ contentType: 'text/javascript', body: this.loader.script })
  }

  calls(count, wish = {}, abortAfter = undefined) {
    return this.page.evaluate(
      ([count, wish, abortAfter]) => window.calls(count, wish, abortAfter),
      [count, wish, abortAfter],
    )
  }

  async call(wish, abortAfter) {
    const [ending] = await this.calls(1, wish, abortAfter)
    return ending
  }

  /** How many tags of the loader's script are in the page. */
  tags() {
    return this.page.evaluate(
      (url) => [...document.scripts].filter(({ src }) => src.startsWith(url)).length,
      this.loader.url,
    )
  }

  /** What the loader's tags carried in the moment they were placed. */
  async placed() {
    const placed = await this.page.evaluate(() => window.placed)
    return placed.filter(({ src }) => src.startsWith(this.loader.url))
  }

  close() {
    return this.page.context().close()
  }
}
