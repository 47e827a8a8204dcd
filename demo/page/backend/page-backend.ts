import { type Journal, keptHolds } from '../../shop/kept-holds.ts'
import { createMerchant, type SavedMerchant } from '../../shop/merchant.ts'
import { merchantApi } from '../../shop/merchant-api.ts'
import { backendBy } from '../backend.ts'
import { tabStore } from '../tab-values.ts'
import type { Backend } from './backend.ts'

/** The server's parts in the page itself, kept in the tab over a redirect or a reload. Needs no network at all. */
export function pageBackend(base: string, shop: string): Backend {
  const savedStock = tabStore<Journal>('stock')
  const savedMerchant = tabStore<SavedMerchant>('merchant')
  const merchant = createMerchant(keptHolds(savedStock.read(), savedStock.write), {
    shop,
    saved: savedMerchant.read(),
    onChange: savedMerchant.write,
  })
  const own = new URL('payments/confirm', base)
  const api = merchantApi(merchant, (url, init) => {
    const { origin, pathname } = new URL(url)
    return origin === own.origin && pathname === own.pathname
      ? merchant.confirm(new Request(url, init))
      : Promise.reject(new TypeError('Nobody answers at this address.'))
  })
  return backendBy('page', base, shop, async (request) => (await api(request)) ?? new Response(null, { status: 404 }))
}
