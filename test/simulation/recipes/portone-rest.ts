/** A payment as PortOne's V1 REST API records it: what of it is looked at here. */
export interface PaymentRecord {
  imp_uid: string
  merchant_uid: string
  /** `ready`: begun, or a virtual account that waits for its deposit. Partly cancelled payments stay `paid`. */
  status: 'ready' | 'paid' | 'cancelled' | 'failed'
  amount: number
  cancel_amount?: number
  currency?: string
  /** The V1 code of the PG, and the shop's number there. */
  pg_provider?: string
  pg_id?: string
  /** The virtual account, once it is issued. */
  vbank_num?: string | null
  fail_reason?: string | null
}

/** What a look-up came to. `unknown` is no `missing`: PortOne couldn't be asked, or didn't answer properly. */
export type LookUp =
  | { found: 'record'; record: PaymentRecord }
  | { found: 'missing' }
  | { found: 'unknown'; why: string }

/** As much of the REST API as verifying takes. */
export interface PortoneRest {
  /** Never rejects. */
  lookUp: (impUid: string) => Promise<LookUp>
  /** Gives all of the money back. Never rejects; `false` when it isn't known to be done. Harmless when repeated. */
  cancel: (record: PaymentRecord, reason: string) => Promise<boolean>
}

/** How the REST API is reached. */
export interface PortoneRestOptions {
  /** REST API key and secret, of PortOne's console. They belong on a server. */
  key: string
  secret: string
  /** Absent: the global `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** How long one request may take, in milliseconds. Absent: 10,000. */
  timeLimit?: number
  /** Finds payments of test channels, too. Only for testing: such a payment brings no money. Absent: `false`. */
  sandbox?: boolean
}

const api = 'https://api.iamport.kr'

/** Every answer of V1 comes in an envelope. Comparing the envelope with an order finds nothing but differences. */
interface Envelope {
  code: number
  message: string | null
  response: unknown
}

const isEnvelope = (body: unknown): body is Envelope =>
  typeof body === 'object' && body !== null && 'code' in body && 'response' in body

const statuses: readonly unknown[] = ['ready', 'paid', 'cancelled', 'failed']

const isRecord = (value: unknown): value is PaymentRecord => {
  const { imp_uid, merchant_uid, status, amount } = Object(value) as Record<string, unknown>
  return (
    typeof imp_uid === 'string' &&
    typeof merchant_uid === 'string' &&
    statuses.includes(status) &&
    typeof amount === 'number'
  )
}

/** PortOne's V1 REST API, asked with `fetch`: a token that is kept until it is refused, and two calls. */
export function portoneRest(options: PortoneRestOptions): PortoneRest {
  const { key, secret, fetch: ask = fetch, timeLimit = 10_000, sandbox = false } = options
  let token: Promise<string> | undefined

  async function request(path: string, init: RequestInit): Promise<{ status: number; envelope: Envelope }> {
    const response = await ask(`${api}${path}`, { ...init, signal: AbortSignal.timeout(timeLimit) })
    const envelope: unknown = await response.json()
    if (!isEnvelope(envelope)) throw new Error(`${path} answered ${response.status} without an envelope.`)
    return { status: response.status, envelope }
  }
  const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

  async function newToken(): Promise<string> {
    const { status, envelope } = await request('/users/getToken', post({ imp_key: key, imp_secret: secret }))
    const { access_token } = Object(envelope.response) as { access_token?: unknown }
    if (typeof access_token !== 'string') throw new Error(`No token: ${status}, ${envelope.message}`)
    return access_token
  }
  /** Asks with the token at hand; when that has run out, once more with a new one. */
  async function authorized(path: string, init: (authorization: string) => RequestInit) {
    for (let second = false; ; second = true) {
      token ??= newToken()
      const used = token
      const forget = () => {
        if (token === used) token = undefined
      }
      const authorization = await used.catch((error) => {
        forget()
        throw error
      })
      const answer = await request(path, init(authorization))
      if (answer.status !== 401 || second) return answer
      forget()
    }
  }

  return {
    lookUp: async (impUid) => {
      try {
        const path = `/payments/${encodeURIComponent(impUid)}${sandbox ? '?include_sandbox=true' : ''}`
        const { status, envelope } = await authorized(path, (authorization) => ({ headers: { authorization } }))
        if (status === 404) return { found: 'missing' }
        if (status === 200 && envelope.code === 0 && isRecord(envelope.response))
          return { found: 'record', record: envelope.response }
        return { found: 'unknown', why: `PortOne answered ${status}, code ${envelope.code}: ${envelope.message}` }
      } catch (error) {
        return { found: 'unknown', why: String(error) }
      }
    },
    cancel: async ({ imp_uid, amount, cancel_amount = 0 }, reason) => {
      try {
        // `checksum` is what PortOne compares with what is left of the payment before it cancels.
        const body = { imp_uid, reason, checksum: amount - cancel_amount }
        const { status, envelope } = await authorized('/payments/cancel', (authorization) =>
          post(body, { authorization }),
        )
        return status === 200 && envelope.code === 0
      } catch {
        return false
      }
    },
  }
}
