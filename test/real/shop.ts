import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { answerAsPortone, pgOf } from './fake-portone.ts'
import { installShop, type PayOptions, type ShopGlobals } from './in-page.ts'
import { type ScriptCopy, scriptAddress } from './script-copy.ts'
import { type Protocol, type Setting, userAgents } from './setting.ts'

declare const window: Window & ShopGlobals
declare const { inPage, IMP }: ShopGlobals

/** Through the SDK, or by the bare script, for comparison. */
export type Mode = 'wrapped' | 'bare'

/** Something that was seen: in the page, in a PG's frame, or on the way to PortOne. */
export type Seen =
  | { step: 'frame-got'; document: string; data: { action?: string; data: Record<string, unknown> } }
  | { step: 'frame-loaded' }
  | { step: 'checkout-opened'; order: string }
  | { step: 'sent'; url: string; body: Record<string, unknown> | undefined }
  | { step: 'alert'; text: string }
  | { step: 'console'; level: string; text: string }
  | { step: 'landed'; url: string }

/** A window of PortOne's that opened, with what can be answered for it. */
export type Opened = Extract<Seen, { step: 'frame-got' | 'checkout-opened' }>

/** Files a session serves: the SDK's classic build, jQuery, and what stands in the place of the script. */
export interface Files {
  readonly sdk: string
  readonly jquery: string
  readonly jquery3: string
}

/** A shop's page with a copy of PortOne's script, PortOne's servers behind it, and the hands of a customer. */
export interface Shop {
  readonly page: Page
  /** The shop's address, with a slash at the end. */
  readonly url: string
  readonly copy: ScriptCopy
  readonly protocol: Protocol
  readonly mode: Mode
  /** Everything that was seen, in order. */
  readonly seen: Seen[]
  /** A request that takes the journey's protocol. */
  request: (changes?: Record<string, unknown>) => Record<string, unknown> & { merchant_uid: string }
  /** `IMP.init`. Resolves to what it threw, or `''`. */
  init: () => Promise<string>
  /** Pays. `key`: what the payment is called in here; the request's order when it is absent. */
  pay: (request: Record<string, unknown>, options?: PayOptions, key?: string) => Promise<void>
  /** The window of an order, once it is there; `undefined` after `patience` milliseconds. */
  opened: (order: string, patience?: number) => Promise<Opened | undefined>
  /** How many windows an order opened so far. */
  timesOpened: (order: string) => number
  /** Waits for something to be seen. */
  wait: <Found extends Seen>(matches: (seen: Seen) => seen is Found, patience?: number) => Promise<Found | undefined>
  close: () => Promise<void>
}

const isOpened =
  (order: string) =>
  (seen: Seen): seen is Opened =>
    seen.step === 'checkout-opened'
      ? seen.order === order
      : seen.step === 'frame-got' && seen.data.action === 'payment' && seen.data.data.merchant_uid === order

function asJson(text: string | null): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

/** Serves the shop's own pages on this machine. */
async function serveShop(copy: ScriptCopy, setting: Setting, onLanded: (url: string) => void) {
  const jquery = copy.line === '1.x' && !setting.withoutJquery
  const html = `<!doctype html><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
${jquery ? '<script src="/jquery.js"></script>' : ''}<script src="${scriptAddress[copy.line]}"></script>
<body>Shop<script src="/sdk.js"></script>`
  const server = createServer((request, response) => {
    const landed = request.url?.startsWith('/landed')
    if (landed) onLanded(request.url ?? '')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (setting.policy !== undefined && request.url === '/')
      response.setHeader('content-security-policy', setting.policy)
    response.end(landed ? '<!doctype html><title>Landed</title><script src="/sdk.js"></script>' : html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

/**
 * Opens a shop in a tab of its own.
 *
 * @param script What is served in the place of PortOne's script. Absent: the copy.
 */
export async function openShop(
  browser: Browser,
  files: Files,
  {
    copy,
    protocol,
    mode,
    setting = {},
    script = copy.text,
  }: {
    copy: ScriptCopy
    protocol: Protocol
    mode: Mode
    setting?: Setting | undefined
    script?: string
  },
): Promise<Shop> {
  const seen: Seen[] = []
  const watchers = new Set<(seen: Seen) => void>()
  const note = (one: Seen) => {
    seen.push(one)
    for (const watch of [...watchers]) watch(one)
  }
  const server = await serveShop(copy, setting, (url) => note({ step: 'landed', url }))
  const phone = setting.userAgent !== undefined
  const context = await browser.newContext({
    locale: 'ko-KR',
    ...(phone && {
      userAgent: userAgents[setting.userAgent as keyof typeof userAgents],
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    }),
  })
  await context.exposeBinding('report', (_, json: string) => {
    const one = JSON.parse(json)
    note(one.step === 'frame-got' ? { ...one, data: asJson(one.data) ?? { data: {} } } : one)
  })
  const own: Record<string, string> = {
    [scriptAddress[copy.line]]: script,
    [`${server.url}sdk.js`]: files.sdk,
    [`${server.url}jquery.js`]: setting.jquery3 ? files.jquery3 : files.jquery,
  }
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    const text = own[url.split('?', 1)[0] ?? '']
    try {
      if (text !== undefined) await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: text })
      else if (url.startsWith(server.url)) await route.continue()
      else {
        note({ step: 'sent', url, body: asJson(route.request().postData()) })
        if (!(await answerAsPortone(route, setting.portone ?? {}))) await route.abort('blockedbyclient')
      }
    } catch {
      // The page was left or closed meanwhile.
    }
  })
  const page = await context.newPage()
  page.on('dialog', (dialog) => {
    note({ step: 'alert', text: dialog.message() })
    void dialog.accept().catch(() => {})
  })
  page.on('console', (message) => note({ step: 'console', level: message.type(), text: message.text() }))
  await page.addInitScript(installShop, mode)
  if (setting.blockPopups)
    await page.addInitScript(() => {
      window.open = () => null
    })
  await page.goto(server.url)

  const wait = <Found extends Seen>(matches: (one: Seen) => one is Found, patience = 15_000) => {
    const hit = seen.find(matches)
    if (hit) return Promise.resolve(hit)
    return new Promise<Found | undefined>((resolve) => {
      const end = (found?: Found) => {
        clearTimeout(timer)
        watchers.delete(watch)
        resolve(found)
      }
      const watch = (one: Seen) => matches(one) && end(one)
      const timer = setTimeout(end, patience)
      watchers.add(watch)
    })
  }
  return {
    page,
    url: server.url,
    copy,
    protocol,
    mode,
    seen,
    request: (changes = {}) => ({
      pg: pgOf(protocol === 'checkout' ? 'checkout' : 'frame'),
      pay_method: 'card',
      merchant_uid: 'order-1',
      name: '주문',
      amount: 1000,
      m_redirect_url: `${server.url}landed?from=shop`,
      ...changes,
    }),
    init: () =>
      page.evaluate(() => {
        try {
          IMP.init('imp00000000')
          return ''
        } catch (error) {
          return String(error)
        }
      }),
    pay: (request, options = {}, key = String(request.merchant_uid)) =>
      page.evaluate(([key, request, options]) => inPage.pay(key, request, options), [key, request, options] as const),
    opened: (order, patience) => wait(isOpened(order), patience),
    timesOpened: (order) => seen.filter(isOpened(order)).length,
    wait,
    close: async () => {
      await context.close()
      await server.close()
    },
  }
}
