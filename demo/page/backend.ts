import type { ConfirmBody, SimulatedConfirmResult } from 'imp-confirm/simulator'
import { type Journal, keptHolds } from '../shop/kept-holds.ts'
import { createMerchant, type SavedMerchant } from '../shop/merchant.ts'
import { merchantApi } from '../shop/merchant-api.ts'
import type { MerchantSettings, MerchantState, PlacedOrder } from '../shop/merchant-state.ts'
import { tabStore } from './tab-values.ts'

/** The merchant's server and the PortOne stand-in's server half, as the page uses them. Calls reject when it is gone. */
export interface Backend {
  /** A real server on this machine, or the same code in the page. */
  where: 'node' | 'page'
  /** The merchant's confirm endpoint. */
  confirmUrl: string
  state: () => Promise<MerchantState>
  change: (settings: Partial<MerchantSettings>) => Promise<MerchantState>
  placeOrder: (order: PlacedOrder) => Promise<MerchantState>
  releaseHolds: () => Promise<MerchantState>
  /** Another customer buys everything that is left. */
  rival: () => Promise<MerchantState>
  /** PortOne's server runs the confirm process. */
  askConfirm: (body: ConfirmBody, confirmUrl: string) => Promise<SimulatedConfirmResult>
  /** PortOne tells the merchant's server of an approval. */
  tellPaid: (merchantUid: string, impUid: string) => Promise<MerchantState>
}

type Send = (request: Request) => Promise<Response>

/** The server's parts in the page itself, kept in the tab over a redirect or a reload. Needs no network at all. */
function sendInPage(confirmUrl: string, shop: string): Send {
  const savedStock = tabStore<Journal>('stock')
  const savedMerchant = tabStore<SavedMerchant>('merchant')
  const merchant = createMerchant(keptHolds(savedStock.read(), savedStock.write), {
    shop,
    saved: savedMerchant.read(),
    onChange: savedMerchant.write,
  })
  const own = new URL(confirmUrl)
  const api = merchantApi(merchant, (url, init) => {
    const { origin, pathname } = new URL(url)
    return origin === own.origin && pathname === own.pathname
      ? merchant.confirm(new Request(url, init))
      : Promise.reject(new TypeError('Nobody answers at this address.'))
  })
  return async (request) => (await api(request)) ?? new Response(null, { status: 404 })
}

/** The real server where the page is served by it, else the same code in the page. */
export function findBackend(): Backend {
  // Each tab has a shop of its own, so that two tabs don't empty each other's shelves.
  const kept = tabStore<string>('shop')
  const shop = kept.read() ?? `t${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`
  kept.write(shop)
  const at = (path: string) => {
    const url = new URL(path, location.href)
    url.searchParams.set('shop', shop)
    return url.href
  }
  const confirmUrl = at('payments/confirm')
  // The demo's Node server writes `node` here where it serves the page; as static files the page says `page`.
  const servedBy = document.querySelector<HTMLMetaElement>('meta[name="merchant-server"]')?.content
  const where = servedBy === 'node' ? 'node' : 'page'
  const send: Send = where === 'node' ? (request) => fetch(request) : sendInPage(confirmUrl, shop)
  const call = async <Answer>(path: string, body?: unknown): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' }
    const init = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await send(new Request(at(path), init))
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`)
    return (await response.json()) as Answer
  }
  return {
    where,
    confirmUrl,
    state: () => call('api/state'),
    change: (settings) => call('api/settings', settings),
    placeOrder: (order) => call('api/orders', order),
    releaseHolds: () => call('api/release', {}),
    rival: () => call('api/rival', {}),
    askConfirm: (body, url) => call('portone/confirm', { ...body, confirm_url: url }),
    tellPaid: (merchantUid, impUid) => call('portone/paid', { merchant_uid: merchantUid, imp_uid: impUid }),
  }
}
