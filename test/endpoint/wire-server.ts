import type * as Endpoint from '../../src/endpoint/index.ts'

/** The secret that the wire cases sign by. */
export const wireSecret = 'whsec_YSBzZWNyZXQgdGhhdCBldmVyeWJvZHkga25vd3M='

/** One that was in use before: still taken. */
export const oldWireSecret = 'whsec_dGhlIHNlY3JldCBvZiBsYXN0IHllYXI='

/**
 * A shop's server for the wire cases, without a framework and without a runner: each path is an endpoint with other options,
 * whose `decide` does what the order's name says. Runs wherever the package does.
 *
 * - `decline…`, `throw…`: does so.
 * - `slow…`: approves a moment after the deadline, which is 300 ms here.
 * - everything else: approves.
 *
 * `GET /told` answers what has come of it: how often `decide` was asked, and which approvals were told to be late.
 */
export function wireServer({ approve, confirmEndpoint, decline }: typeof Endpoint) {
  const told = { asked: [] as string[], late: [] as string[] }
  const decide = async (call: Endpoint.AnyConfirmRequest & Endpoint.ConfirmCallParts) => {
    const { merchantUid, amount } = call
    const number = 'transactionId' in call ? `v2 ${call.transactionId}` : `v1 ${call.impUid}`
    told.asked.push(`${number} ${merchantUid} ${amount} ${new URL(call.request.url).search}`)
    if (merchantUid.startsWith('throw')) throw new Error('no database at 10.0.0.7')
    if (merchantUid.startsWith('decline')) return decline('재고가 부족합니다.', { code: 'OUT_OF_STOCK' })
    if (merchantUid.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, 500))
    return approve()
  }
  const more = {
    deadline: 300,
    onError: () => {},
    onLateApproval: ({ merchantUid }: { merchantUid: string }) => void told.late.push(merchantUid),
  }
  const v2 = { webhookSecret: [oldWireSecret, wireSecret] }
  const endpoints: Record<string, Endpoint.ConfirmHandler> = {
    '/v1': confirmEndpoint(decide, more),
    '/without-amount': confirmEndpoint(decide, { ...more, withoutAmount: true }),
    '/both': confirmEndpoint(decide, { ...more, v2 }),
    '/v2': confirmEndpoint(decide, { ...more, v2, v1: false }),
    '/unsigned': confirmEndpoint(decide, { ...more, v2: { unsigned: true } }),
    '/either': confirmEndpoint(decide, { ...more, v2: { ...v2, unsigned: true } }),
  }
  const handler = async (request: Request, context?: unknown): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (pathname === '/told') return Response.json(told)
    return endpoints[pathname]?.(request, context) ?? new Response('', { status: 404 })
  }
  return { endpoints, handler }
}
