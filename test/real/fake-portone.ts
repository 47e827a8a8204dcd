import type { Route } from 'playwright-core'

/** PortOne's servers as a journey finds them. Everything absent: they answer well and at once. */
export interface PortoneSetting {
  /** The shop's channels. Absent: one of each kind. */
  readonly channels?: readonly Channel[]
  /** What `users/pg` answers; `'offline'`: nothing. */
  readonly users?: { readonly status?: number; readonly body?: unknown } | 'offline'
  /** What the checkout's `prepare` answers; `'offline'`: nothing. */
  readonly prepare?: { readonly status: number; readonly body: string } | 'offline'
  /** The checkout's driver throws when the script asks it to clean up. */
  readonly driverKeepsWindow?: true
  /** How long each takes, in milliseconds. */
  readonly delay?: {
    readonly users?: number
    readonly frame?: number
    readonly prepare?: number
    readonly driver?: number
  }
}

/** A channel as `users/pg` names it. */
export interface Channel {
  readonly store_id: string
  readonly pg_provider: string
  readonly pg_id: string
  readonly type: 'payment' | 'certification'
  readonly sandbox: boolean
  readonly channel_key: string
}

const channel = (pg_provider: string, pg_id: string, type: Channel['type'] = 'payment'): Channel => ({
  store_id: 'store-1',
  pg_provider,
  pg_id,
  type,
  sandbox: true,
  channel_key: `channel-key-${pg_provider}`,
})

/** The fake shop's channels, by what they are for. */
export const channels = {
  frame: channel('html5_inicis', 'INIpayTest'),
  other: channel('kakaopay', 'TC0ONETIME'),
  popup: channel('tosspay', 'tosstest'),
  oldPopup: channel('payco', 'PAYCOTEST'),
  naverpay: channel('naverpay', 'np_test'),
  checkout: channel('tosspayments', 'iamporttest_3'),
  certification: channel('danal', 'A010002002', 'certification'),
} as const

/** `pg` of a request that opens a window of each kind. */
export const pgOf = (kind: keyof typeof channels): string => `${channels[kind].pg_provider}.${channels[kind].pg_id}`

export const core = 'https://service.iamport.kr'
export const checkout = 'https://checkout-service.prod.iamport.co'

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
}

/** The PG's frame: reports what it is handed. A frame that is rebuilt at the same address is another document. */
const framePage = `<!doctype html><meta charset="utf-8"><title>PG</title><script>
window.documentId = Math.random().toString(36).slice(2)
addEventListener('load', () => window.report(JSON.stringify({ step: 'frame-loaded' })))
addEventListener('message', ({ data }) => window.report(JSON.stringify({ step: 'frame-got', document: documentId, data })))
</script><p>PG`

/** A driver of the checkout: opens a window in the page, and hands the test its hooks. Older scripts register by another name. */
const driverScript = (id: string, keepsWindow = false) => `(() => {
  const register = window.__PORTONE__.registerDriver || window.__PORTONE__.registerPgDriver
  let shown
  register(${JSON.stringify(id)}, {
    onBeforeCleanup() { ${keepsWindow ? "throw new Error('The driver keeps its window.')" : ''}; if (shown) shown.remove(); shown = undefined },
    onAfterInitialize() {},
    onAfterPrepare({ prepareResponse }, hooks) {
      const order = prepareResponse.paymentId
      shown = document.createElement('div')
      shown.className = 'checkout-window'
      shown.dataset.order = order
      shown.style.cssText = 'position:fixed;inset:0;z-index:9;background:#ccc'
      document.body.append(shown)
      ;(window.checkoutHooks = window.checkoutHooks || {})[order] = hooks
      window.report(JSON.stringify({ step: 'checkout-opened', order }))
    },
  })
})()`

const wait = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function postedOrder(posted: string | null): string {
  try {
    const { data, paymentId } = JSON.parse(posted ?? '')
    return data?.merchant_uid ?? paymentId ?? 'none'
  } catch {
    return 'none'
  }
}

/**
 * Answers a request to one of PortOne's hosts as its servers do. Returns `false` for an address that is none of theirs.
 */
export async function answerAsPortone(route: Route, setting: PortoneSetting): Promise<boolean> {
  const request = route.request()
  const url = new URL(request.url())
  const { delay = {} } = setting
  const at = url.origin + url.pathname
  const offline = () => route.abort('connectionfailed')
  const json = (body: unknown, status = 200) =>
    route.fulfill({ status, headers: cors, contentType: 'application/json', body: JSON.stringify(body) })

  if (request.method() === 'OPTIONS') await route.fulfill({ status: 204, headers: cors })
  else if (at.startsWith(`${core}/users/pg/`)) {
    await wait(delay.users)
    if (setting.users === 'offline') await offline()
    else {
      const { status = 200, body = { code: 0, msg: null, data: setting.channels ?? Object.values(channels) } } =
        setting.users ?? {}
      const callback = url.searchParams.get('callback')
      if (callback === null) await json(body, status)
      else
        await route.fulfill({
          status,
          contentType: 'text/javascript; charset=utf-8',
          body: `${callback}(${JSON.stringify(body)})`,
        })
    }
  } else if (/^\/(payments|certificates)\/ready\//.test(url.pathname) && url.origin === core) {
    await wait(delay.frame)
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: framePage })
  } else if (/^\/api\/(issue-)?prepare\/v1/.test(url.pathname) && url.origin === checkout) {
    await wait(delay.prepare)
    if (setting.prepare === 'offline') await offline()
    else if (setting.prepare)
      await route.fulfill({
        status: setting.prepare.status,
        headers: cors,
        contentType: 'application/json',
        body: setting.prepare.body,
      })
    else
      await json({
        pgProvider: 'PG_PROVIDER_TOSSPAYMENTS',
        transactionType: 'PAYMENT',
        windowType: 'IFRAME',
        storeId: 'store-1',
        txId: 'imp_checkout_1',
        paymentId: postedOrder(request.postData()),
        pgInitializePaymentResponse: {},
      })
  } else if (at.startsWith(`${checkout}/api/fail/`)) {
    const { paymentId, message } = JSON.parse(request.postData() ?? '{}')
    const answer = { imp_uid: 'imp_checkout_1', merchant_uid: paymentId, error_code: 'F400', error_msg: message }
    await json({ ...answer, redirectUrl: `/done?${new URLSearchParams(answer)}` })
  } else if (url.hostname === 'cdn.portone.io' && /^\/(pg-)?drivers\//.test(url.pathname)) {
    await wait(delay.driver)
    const id = url.pathname.replace(/^\/(pg-)?drivers\//, '').replace(/-[\w-]{43}=\.js$/, '')
    await route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      body: driverScript(id, setting.driverKeepsWindow),
    })
  } else if (url.hostname === 'pg.test') {
    // The PG's own page: sends the customer back at once.
    const back = url.searchParams.get('back') ?? new URLSearchParams(request.postData() ?? '').get('back')
    await route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>PG</title><script>location.href = ${JSON.stringify(back ?? 'about:blank')}</script>`,
    })
  } else return false
  return true
}
