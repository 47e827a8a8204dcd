import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright-core'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The loader alone, bundled from the sources as a classic script. */
export async function bundleLoader(globalName: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { loadImp } from './src/imp/load-imp.ts'\nexport { isLoadImpError } from './src/imp/is-load-imp-error.ts'`,
      resolveDir: root,
    },
    bundle: true,
    format: 'iife',
    globalName,
    footer: { js: `globalThis.${globalName} = ${globalName}` },
    target: 'es2020',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** Keeps what was called on any `IMP`, and how often a script has run. */
const diary = `
  window.inits = window.inits || []
  window.runs = (window.runs || 0) + 1
`

/** Like the v1 script: getters only, and a fresh object each time it runs. */
export const currentScript = `(() => {
  ${diary}
  const methods = {
    init: (...all) => { window.inits.push(['init', ...all]) },
    agency: (...all) => { window.inits.push(['agency', ...all]) },
    request_pay: () => {},
    close: () => {},
  }
  window.IMP = Object.defineProperties({}, Object.fromEntries(Object.keys(methods).map((name) => [name, { enumerable: true, get: () => methods[name] }])))
})()`

/** Like 1.x.x: needs jQuery in `init`, and leaves an `IMP` that is there alone. */
export const oldScript = `(() => {
  ${diary}
  window.IMP = window.IMP || {
    init: (...all) => { jQuery.noop(); window.inits.push(['init', ...all]) },
    request_pay: () => {},
  }
})()`

/** What a script's address answers. */
export type Answer =
  | { body: string; type?: string; status?: number; delay?: number; headers?: Record<string, string> }
  /** The connection is cut. */
  | 'reset'
  /** Nothing, until `release`. */
  | 'hold'

/** A server whose answers a test sets as it goes. */
export interface Site {
  origin: string
  /** The answers of a path: the first to the first request, and the last to all that follow. */
  answers: Record<string, Answer[]>
  /** Every request so far, with its query and when it came. */
  requests: { path: string; url: string; at: number }[]
  /** Answers what is being held. */
  release: (body: string) => void
  /** How often a path was asked for. */
  count: (path: string) => number
  close: () => Promise<void>
}

/** Starts it on a port of its own. */
export async function startSite(): Promise<Site> {
  const held: ServerResponse[] = []
  const site: Site = {
    origin: '',
    answers: {},
    requests: [],
    count: (path) => site.requests.filter((request) => request.path === path).length,
    release: (body) => {
      for (const response of held.splice(0)) response.writeHead(200, { 'content-type': 'text/javascript' }).end(body)
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const path = new URL(url, 'http://localhost').pathname
    site.requests.push({ path, url, at: Date.now() })
    const answers = site.answers[path]
    const answer = answers?.[Math.min(site.count(path), answers.length) - 1]
    if (answer === 'hold') held.push(response)
    else if (answer === 'reset') request.socket.destroy()
    else if (answer)
      setTimeout(
        () =>
          response
            .writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'text/javascript', ...answer.headers })
            .end(answer.body),
        answer.delay ?? 0,
      )
    else response.writeHead(404).end('Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return site
}

/** What became of a call, as far as it can leave the page. */
export interface Attempt {
  /** Whether it resolved to the page's `IMP`. */
  imp?: boolean
  code?: string
  message?: string
  issues?: { path: string }[]
  directive?: string
  /** The type of an event, or the text of anything else. */
  cause?: string
  /** Whether `isLoadImpError` knows it, and it is an `Error`. */
  known?: boolean
  /** How long it took, in milliseconds. */
  took: number
}

/** Runs in the page: `attempt(options)` tells what becomes of `loadImp(options)`, of either copy. */
const attemptScript = `
  window.attempt = (options, copy = 'ImpConfirm') => {
    const started = performance.now()
    const took = () => performance.now() - started
    return window[copy].loadImp(options).then(
      (imp) => ({ imp: imp === window.IMP, took: took() }),
      (error) => ({
        code: error.code,
        message: error.message,
        issues: error.issues,
        directive: error.directive,
        cause: error.cause === undefined ? undefined : error.cause instanceof Event ? error.cause.type : String(error.cause),
        known: error instanceof Error && window[copy].isLoadImpError(error),
        took: took(),
      }),
    )
  }
`

/** A page of the site, in a context of its own. */
export interface Visit {
  page: Page
  context: BrowserContext
}

/**
 * Opens `html` as the site's page, with the loader there before its own scripts run.
 *
 * @param headers The page's own headers, such as its policy.
 */
export async function visit(
  browser: Browser,
  site: Site,
  { html = '', headers = {}, wait = true }: { html?: string; headers?: Record<string, string>; wait?: boolean } = {},
): Promise<Visit> {
  site.answers['/'] = [{ body: `<!doctype html><meta charset="utf-8">${html}`, type: 'text/html', headers }]
  site.answers['/favicon.ico'] = [{ body: '', type: 'image/png' }]
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(`${await loaderScripts}${attemptScript}`)
  await page.goto(site.origin, { waitUntil: wait ? 'load' : 'commit' })
  return { page, context }
}

/** Two copies of this package. */
const loaderScripts = Promise.all([bundleLoader('ImpConfirm'), bundleLoader('ImpConfirmToo')]).then((copies) =>
  copies.join('\n'),
)
