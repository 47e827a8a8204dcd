import type { Backend } from './backend/backend.ts'

/**
 * The calls of a backend, over whatever carries a request.
 *
 * @param shop Each tab has a shop of its own, so that two tabs don't empty each other's shelves.
 */
export function backendBy(
  where: Backend['where'],
  base: string,
  shop: string,
  send: (request: Request) => Promise<Response>,
): Backend {
  const at = (path: string) => {
    const url = new URL(path, base)
    url.searchParams.set('shop', shop)
    return url.href
  }
  const call = async <Answer>(path: string, body?: unknown): Promise<Answer> => {
    const response = await send(
      new Request(
        at(path),
        body === undefined
          ? {}
          : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      ),
    )
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`)
    return (await response.json()) as Answer
  }
  return {
    where,
    confirmUrl: at('payments/confirm'),
    state: () => call('api/state'),
    change: (settings) => call('api/settings', settings),
    placeOrder: (order) => call('api/orders', order),
    releaseHolds: () => call('api/release', {}),
    rival: () => call('api/rival', {}),
    askConfirm: (body, confirmUrl) => call('portone/confirm', { ...body, confirm_url: confirmUrl }),
    tellPaid: (merchantUid, impUid) => call('portone/paid', { merchant_uid: merchantUid, imp_uid: impUid }),
  }
}
