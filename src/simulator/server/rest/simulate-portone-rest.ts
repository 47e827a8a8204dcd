import type { PaymentRecord } from '../../../portone/payment-record.ts'
import { hostClock } from '../../../shared/clock.ts'
import { ownField } from '../../../shared/own-field.ts'
import type { SimulatedPayment } from '../../simulated-payment.ts'
import { type RestFaultName, restFault } from '../../tables/rest-faults.ts'
import { applyCancel, endCancel, endRunning, type LedgerEntry, newRecord, type PaymentToAdd } from './rest-ledger.ts'
import type { RestCallSeen, SimulatePortOneRestOptions } from './rest-options.ts'
import { type RestReply, route } from './rest-routes.ts'
import { restTokens } from './rest-tokens.ts'

/** A call that was made. */
export interface RecordedRestCall extends RestCallSeen {
  /** What went wrong with it. `null`: nothing. */
  fault: RestFaultName | null
}

/** PortOne's V1 REST, simulated: what it has, and what was asked of it. */
export interface SimulatedPortOneRest {
  /**
   * Answers a request: mount it in any server. Where the connection is to be cut, it rejects: let your server destroy the socket.
   */
  handler: (request: Request) => Promise<Response>
  /** The same without a network: give it to `portoneRest({ fetch })`. */
  fetch: (url: string, init?: RequestInit) => Promise<Response>
  /** Every payment that PortOne has, as it is now. */
  readonly payments: readonly PaymentRecord[]
  /** Every call, in order. */
  readonly calls: readonly RecordedRestCall[]
  /** A payment comes into being. What isn't said: a card payment of 1,000 won, paid now. */
  add: (payment: PaymentToAdd, more?: { tier?: string; lag?: number }) => PaymentRecord
  /** Something happens to a payment: any fields of its record. */
  change: (impUid: string, changes: Partial<PaymentRecord>) => PaymentRecord
  /** The PG takes the money: `paid`, now. */
  pay: (impUid: string) => PaymentRecord
  /** Money goes back by PortOne's console, which the shop hears of by webhook alone. Absent amount: all that is left. */
  cancelInConsole: (impUid: string, amount?: number) => PaymentRecord
  /** What PGs finish later (PayPal, Paymentwall) is finished, and what is `'done-late'`. */
  finishRefunds: () => void
  /** The next calls meet this: `times` of them (1), those alone whose `method path` begins with `on`. */
  failNext: (fault: RestFaultName, which?: { times?: number; on?: string }) => void
  /** All tokens stop being good. */
  revokeTokens: () => void
  /** The request that PortOne's webhook sends about a payment, in one of the console's two formats. */
  webhook: (impUid: string, url: string, format?: 'json' | 'form') => Request
}

const text = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value)

/** An answer's amounts as texts, as old ones had them. */
const withTexts = (response: unknown): unknown =>
  JSON.parse(JSON.stringify(response), (name, value) => (/amount$/.test(name) ? text(value) : value))

/** A body's fields, JSON or form. */
function fieldsOf(body: string): (name: string) => unknown {
  try {
    const parsed: unknown = JSON.parse(body)
    return (name) => ownField(parsed, name)
  } catch {
    const form = new URLSearchParams(body)
    return (name) => form.get(name) ?? undefined
  }
}

function decoded(pathname: string): string[] {
  try {
    return pathname.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return ['malformed']
  }
}

/** A record of a payment of `simulateImp`. */
function recordOf(
  { impUid, merchantUid, amount, provider, approved, request }: SimulatedPayment,
  now: number,
): PaymentRecord {
  const isAccount = request.pay_method === 'vbank'
  const record = newRecord(
    {
      imp_uid: impUid,
      merchant_uid: merchantUid,
      amount,
      currency: typeof request.currency === 'string' ? request.currency : 'KRW',
      pg_provider: provider,
      pay_method: typeof request.pay_method === 'string' ? request.pay_method : 'card',
      status: approved && !isAccount ? 'paid' : 'ready',
    },
    now,
  )
  const account = { vbank_num: '79012345678901', vbank_issued_at: now, vbank_date: now + 3 * 24 * 60 * 60 }
  return approved && isAccount ? { ...record, ...account } : record
}

/** What a call that never gets an answer comes to: an error once its caller gives up. */
const silence = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => {
    const abort = () => reject(signal?.reason)
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort)
  })

/**
 * A stand-in for PortOne's V1 REST, for tests and demos: tokens with their documented lives, every call that `imp-confirm/verify`
 * makes, in PortOne's own words and statuses, and what goes wrong there.
 *
 * @example
 * ```ts
 * const portone = simulatePortOneRest()
 * portone.add({ imp_uid: 'imp_1', merchant_uid: 'order-1', amount: 1000 })
 * const rest = portoneRest({ impKey: 'key', impSecret: 'secret', fetch: portone.fetch })
 * expect(await verifyPayment(rest, 'imp_1', { merchantUid: 'order-1', amount: 1000 })).toMatchObject({ action: 'deliver' })
 * ```
 * @example What goes wrong:
 * ```ts
 * portone.failNext('cut-after', { on: 'POST /payments/cancel' })
 * ```
 */
export function simulatePortOneRest(options: SimulatePortOneRestOptions = {}): SimulatedPortOneRest {
  const { clock = hostClock, lag = 0, unknowns = {}, cancelTakes = 60_000, portone } = options
  const entries = new Map<string, LedgerEntry>()
  const prepared = new Map<string, { amount: number; currency: string | null }>()
  const calls: RecordedRestCall[] = []
  const tokens = restTokens()
  let planned: { fault: RestFaultName; times: number; on: string }[] = []
  const seconds = () => Math.floor(clock.now() / 1000)

  /** What has happened since: payments opened or approved in `simulateImp`, and what the PGs have ended. */
  const follow = () => {
    for (const entry of entries.values()) endRunning(entry, clock.now(), unknowns)
    for (const simulated of portone?.payments ?? []) {
      const known = entries.get(simulated.impUid)
      if (!known) enter(recordOf(simulated, seconds()), {})
      else if (simulated.approved && known.payment.status === 'ready' && !known.payment.vbank_num)
        Object.assign(known.payment, recordOf(simulated, seconds()))
    }
  }
  const enter = (payment: PaymentRecord, more: { tier?: string; lag?: number }) => {
    const foundFrom = clock.now() + (more.lag ?? lag)
    entries.set(payment.imp_uid, { payment, foundFrom, tier: more.tier ?? null, waiting: [], running: [] })
    return payment
  }
  const entryOf = (impUid: string): LedgerEntry => {
    follow()
    const entry = entries.get(impUid)
    if (!entry) throw new Error(`simulatePortOneRest: there is no payment ${impUid}.`)
    return entry
  }

  function faultOf(call: RestCallSeen): RestFaultName | undefined {
    const next = planned.find(({ on }) => `${call.method} ${call.path}`.startsWith(on))
    if (!next) return options.fault?.(call)
    next.times -= 1
    planned = planned.filter(({ times }) => times > 0)
    return next.fault
  }

  /** PortOne's own answer. */
  function answer(
    method: string,
    url: URL,
    header: (name: string) => string | null,
    body: string,
    isLate: boolean,
  ): RestReply {
    const field = fieldsOf(body)
    const now = seconds()
    if (url.pathname === '/users/getToken') {
      const [key, secret] = [field('imp_key'), field('imp_secret')]
      if (!key || !secret)
        return { status: 400, code: -1, message: 'imp_key, imp_secret 파라메터가 누락되었습니다.', response: null }
      const isKnown = key === (options.impKey ?? key) && secret === (options.impSecret ?? secret) && method === 'POST'
      return isKnown
        ? { status: 200, code: 0, message: null, response: tokens.give(now) }
        : {
            status: 401,
            code: -1,
            message: '인증에 실패하였습니다. API키와 secret을 확인하세요.',
            response: null,
          }
    }
    const token = (header('authorization') ?? header('x-imptokenheader') ?? '').replace(/^Bearer /, '')
    if (!tokens.isGood(token, now)) return { status: 401, code: -1, message: 'Unauthorized', response: null }
    follow()
    const tier = header('tier')
    const visible = [...entries.values()].filter((entry) => entry.foundFrom <= clock.now() && entry.tier === tier)
    return route(
      { unknowns, now, cancelDoneAt: isLate ? clock.now() + cancelTakes : null, entries: visible, prepared },
      { method, parts: decoded(url.pathname), query: url.searchParams, field },
    )
  }

  async function serve(
    method: string,
    url: URL,
    header: (name: string) => string | null,
    body: string,
    signal: AbortSignal | null | undefined,
  ): Promise<Response> {
    const seen = { method, path: url.pathname }
    const name = faultOf(seen)
    calls.push({ ...seen, fault: name ?? null })
    const fault = name && restFault(name)
    if (fault?.token) tokens.revoke(fault.token === 'revoked' ? undefined : 'given-again')
    const reply =
      !fault || fault.token || fault.done ? answer(method, url, header, body, fault?.late ?? false) : undefined
    if (fault?.answer === 'never') return silence(signal)
    if (fault?.answer === 'cut') throw new TypeError('fetch failed: the connection was cut.')
    if (fault?.answer)
      return new Response(fault.answer.body, { status: fault.answer.status, headers: fault.answer.headers ?? {} })
    const { status, ...envelope } = reply as RestReply
    const shown = unknowns.amounts === 'texts' ? { ...envelope, response: withTexts(envelope.response) } : envelope
    return new Response(JSON.stringify(shown), {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    })
  }

  return {
    handler: async (request) => {
      const header = (name: string) => request.headers.get(name)
      return serve(request.method, new URL(request.url), header, await request.text(), request.signal)
    },
    fetch: async (url, init = {}) => {
      const headers = new Headers(init.headers)
      const body = typeof init.body === 'string' ? init.body : ''
      return serve(init.method ?? 'GET', new URL(url), (name) => headers.get(name), body, init.signal)
    },
    get payments() {
      follow()
      return [...entries.values()].map(({ payment }) => payment)
    },
    calls,
    add: (payment, more = {}) => enter(newRecord(payment, seconds()), more),
    change: (impUid, changes) => Object.assign(entryOf(impUid).payment, changes),
    pay: (impUid) => Object.assign(entryOf(impUid).payment, { status: 'paid', paid_at: seconds() }),
    cancelInConsole: (impUid, amount) => {
      const { payment } = entryOf(impUid)
      applyCancel(payment, amount ?? payment.amount - payment.cancel_amount, '관리자 취소', seconds(), unknowns)
      return payment
    },
    finishRefunds: () => {
      for (const entry of entries.values()) {
        endRunning(entry, Number.POSITIVE_INFINITY, unknowns)
        for (const cancel of entry.waiting.splice(0)) endCancel(entry, cancel, seconds(), unknowns)
      }
    },
    failNext: (fault, { times = 1, on = '' } = {}) => {
      planned.push({ fault, times, on })
    },
    revokeTokens: () => tokens.revoke(),
    webhook: (impUid, url, format = 'json') => {
      const { imp_uid, merchant_uid, status } = entryOf(impUid).payment
      const fields = { imp_uid, merchant_uid, status }
      const [body, type] =
        format === 'json'
          ? [JSON.stringify(fields), 'application/json']
          : [String(new URLSearchParams(fields)), 'application/x-www-form-urlencoded']
      return new Request(url, { method: 'POST', body, headers: { 'content-type': type } })
    },
  }
}
