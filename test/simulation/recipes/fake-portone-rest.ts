import type { PaymentRecord } from './portone-rest.ts'

/** PortOne's V1 REST API as far as the recipe asks it, with what can go wrong there. For tests only. */
export interface FakePortone {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  payments: Map<string, PaymentRecord>
  /** `method path` of every request. */
  requests: string[]
  /** The tokens that were given out stop being good. */
  expireTokens: () => void
  /** What every request meets instead of an answer. `undefined`: nothing. */
  trouble: (() => Promise<Response>) | undefined
  /** Payments of a test channel: not found unless asked for. */
  sandbox: Set<string>
}

const answer = (status: number, code: number, message: string | null, response: unknown) =>
  Response.json({ code, message, response }, { status })

/** Opens an empty one. */
export function fakePortone(): FakePortone {
  const tokens = new Set<string>()
  let given = 0

  async function serve(url: URL, { method = 'GET', headers, body }: RequestInit): Promise<Response> {
    const sent = JSON.parse(typeof body === 'string' ? body : '{}')
    if (url.pathname === '/users/getToken') {
      if (method !== 'POST' || sent.imp_key !== 'key' || sent.imp_secret !== 'secret')
        return answer(401, -1, '등록되지 않은 판매자입니다.', null)
      const access_token = `token_${++given}`
      tokens.add(access_token)
      return answer(200, 0, null, { access_token, now: 0, expired_at: 1800 })
    }
    if (!tokens.has(new Headers(headers).get('authorization') ?? '')) return answer(401, -1, 'Unauthorized', null)
    if (url.pathname === '/payments/cancel' && method === 'POST') {
      const payment = fake.payments.get(sent.imp_uid)
      if (!payment) return answer(200, 1, '결제내역이 존재하지 않습니다.', null)
      if (payment.status === 'cancelled') return answer(200, 1, '이미 전액취소된 주문입니다.', null)
      if (sent.checksum !== payment.amount - (payment.cancel_amount ?? 0)) return answer(200, 1, 'checksum', null)
      payment.status = 'cancelled'
      payment.cancel_amount = payment.amount
      return answer(200, 0, null, payment)
    }
    const impUid = decodeURIComponent(/^\/payments\/([^/]+)$/.exec(url.pathname)?.[1] ?? '')
    const hidden = fake.sandbox.has(impUid) && url.searchParams.get('include_sandbox') !== 'true'
    const payment = hidden ? undefined : fake.payments.get(impUid)
    return payment ? answer(200, 0, null, payment) : answer(404, -1, '존재하지 않는 결제정보입니다.', null)
  }

  const fake: FakePortone = {
    payments: new Map(),
    requests: [],
    sandbox: new Set(),
    trouble: undefined,
    expireTokens: () => tokens.clear(),
    fetch: async (address, init) => {
      const url = new URL(address)
      fake.requests.push(`${init.method ?? 'GET'} ${url.pathname}`)
      return fake.trouble ? fake.trouble() : serve(url, init)
    },
  }
  return fake
}
