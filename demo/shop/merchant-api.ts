import { simulateConfirm } from 'imp-confirm/simulator'
import { endpointModes } from './endpoint-modes.ts'
import type { Merchant } from './merchant.ts'
import type { MerchantSettings, PlacedOrder } from './merchant-state.ts'

/** What a call says; nothing of it is trusted. */
type Body = Readonly<Record<string, unknown>>

const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '')
const whole = (value: unknown, most: number) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most ? (value as number) : undefined

function settingsOf({ stock, endpointMode, reason }: Body): Partial<MerchantSettings> {
  const settings: Partial<MerchantSettings> = {}
  const pieces = whole(stock, 9999)
  if (pieces !== undefined) settings.stock = pieces
  if (typeof endpointMode === 'string' && Object.keys(endpointModes).includes(endpointMode))
    settings.endpointMode = endpointMode as MerchantSettings['endpointMode']
  if (typeof reason === 'string') settings.reason = text(reason)
  return settings
}

function orderOf({ merchantUid, quantity, amount }: Body): PlacedOrder | undefined {
  const pieces = whole(quantity, 9999)
  return text(merchantUid) && pieces && typeof amount === 'number'
    ? { merchantUid: text(merchantUid), quantity: pieces, amount }
    : undefined
}

async function bodyOf(request: Request): Promise<Body | Response> {
  if (request.method !== 'POST') return {}
  // A form of another site can't send this type without being asked for leave first.
  if (!/^application\/json\b/.test(request.headers.get('content-type') ?? ''))
    return Response.json({ detail: 'Send application/json.' }, { status: 415 })
  try {
    return Object(await request.json()) as Body
  } catch {
    return Response.json({ detail: 'The body is no JSON.' }, { status: 400 })
  }
}

/**
 * The page's way to the merchant's server (`api/…`) and to the server half of the PortOne stand-in (`portone/…`), as one
 * web-standard handler: mounted in Node, or called in the page itself where there is no server.
 *
 * @param reach How the stand-in's requests travel to a confirm endpoint.
 * @returns A handler that resolves to `null` for paths that aren't its own.
 */
export function merchantApi(
  merchant: Merchant,
  reach: (url: string, init: RequestInit) => Promise<Response>,
): (request: Request) => Promise<Response | null> {
  const calls: Readonly<Record<string, (body: Body) => unknown>> = {
    'GET api/state': () => {},
    'POST api/settings': (body) => merchant.change(settingsOf(body)),
    'POST api/orders': (body) => {
      const order = orderOf(body)
      if (order) merchant.placeOrder(order)
    },
    'POST api/release': () => merchant.releaseHolds(),
    'POST api/rival': () => merchant.rival(),
    'POST portone/paid': ({ merchant_uid, imp_uid }) => merchant.paid(text(merchant_uid), text(imp_uid)),
    'POST portone/confirm': ({ confirm_url, imp_uid, merchant_uid, amount }) =>
      simulateConfirm({
        confirmUrl: String(confirm_url),
        impUid: text(imp_uid),
        merchantUid: text(merchant_uid),
        amount: Number(amount),
        fetch: reach,
      }),
  }
  return async (request) => {
    const path = new URL(request.url).pathname.split('/').slice(-2).join('/')
    const call = calls[`${request.method} ${path}`]
    if (!call) return null
    const body = await bodyOf(request)
    if (body instanceof Response) return body
    const answer = (await call(body)) ?? (await merchant.state())
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  }
}
