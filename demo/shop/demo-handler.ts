import type { HoldStore } from 'imp-confirm/holds'
import { isOwnHost, isOwnPage } from './is-own-page.ts'
import { createMerchant, type Merchant } from './merchant.ts'
import { merchantApi } from './merchant-api.ts'
import { staticFiles } from './static-files.ts'

/** Each tab has a shop of its own; the oldest close. */
const mostShops = 200

const no = (status: number, detail: string) => Response.json({ detail }, { status })

/**
 * Everything the demo's server answers: the page's files, the merchant's confirm endpoint (for anybody, as PortOne calls
 * it), and the page's own calls (for the page only).
 *
 * @param folder Where the built page is.
 */
export function demoHandler(folder: string, holds: HoldStore): (request: Request) => Promise<Response> {
  const files = staticFiles(folder)
  const shops = new Map<string, Merchant>()
  const openShop = (shop: string): Merchant => {
    const merchant = shops.get(shop) ?? createMerchant(holds, { shop })
    shops.set(shop, merchant)
    if (shops.size > mostShops) shops.delete(shops.keys().next().value as string)
    return merchant
  }

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    const shop = searchParams.get('shop') ?? ''
    // What is asked here comes from anywhere: no shop is opened for it.
    if (pathname === '/payments/confirm')
      return shops.get(shop)?.confirm(request) ?? no(404, 'There is no such shop: open the page first.')
    if (/^\/(api|portone)\//.test(pathname)) {
      if (!isOwnPage(request.headers)) return no(403, 'Only for the demo page itself.')
      if (!/^\w{1,40}$/.test(shop)) return no(400, 'Give a shop.')
      const api = merchantApi(openShop(shop), (url, init) => fetch(url, init))
      return (await api(request)) ?? no(404, 'There is no such call.')
    }
    const file = request.method === 'GET' ? await files(pathname, isOwnHost(request.headers)) : null
    return file ?? new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } })
  }
}
