import { hostClock } from '../../../shared/clock.ts'
import { type RestFaultName, restFault } from '../../tables/rest-faults.ts'
import { applyCancel, newRecord } from './rest-ledger.ts'
import type { RestCallSeen, SimulatePortOneRestOptions } from './rest-options.ts'
import { restPayments } from './rest-payments.ts'
import { type RestReply, route } from './rest-routes.ts'
import { restTokens } from './rest-tokens.ts'
import { decoded, fieldsOf, responseOf, silence, webhookOf } from './rest-wire.ts'
import type { RecordedRestCall, SimulatedPortOneRest } from './simulated-portone-rest.ts'

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
  const { clock = hostClock, unknowns = {}, cancelTakes = 60_000 } = options
  const payments = restPayments(clock, options)
  const prepared = new Map<string, { amount: number; currency: string | null }>()
  const calls: RecordedRestCall[] = []
  const tokens = restTokens()
  let planned: { fault: RestFaultName; times: number; on: string }[] = []
  const seconds = () => Math.floor(clock.now() / 1000)

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
    const tier = header('tier')
    const visible = payments.all().filter((entry) => entry.foundFrom <= clock.now() && entry.tier === tier)
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
    return responseOf(reply as RestReply, unknowns.amounts)
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
      return payments.all().map(({ payment }) => payment)
    },
    calls,
    add: (payment, more = {}) => payments.enter(newRecord(payment, seconds()), more),
    change: (impUid, changes) => Object.assign(payments.get(impUid).payment, changes),
    pay: (impUid) => Object.assign(payments.get(impUid).payment, { status: 'paid', paid_at: seconds() }),
    cancelInConsole: (impUid, amount) => {
      const { payment } = payments.get(impUid)
      applyCancel(payment, amount ?? payment.amount - payment.cancel_amount, '관리자 취소', seconds(), unknowns)
      return payment
    },
    finishRefunds: payments.finishRefunds,
    failNext: (fault, { times = 1, on = '' } = {}) => {
      planned.push({ fault, times, on })
    },
    revokeTokens: () => tokens.revoke(),
    webhook: (impUid, url, format = 'json') => webhookOf(payments.get(impUid).payment, url, format),
  }
}
