import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { RuleId } from '../../src/cli/check/rules.ts'

/** One request as a planted endpoint sees it. */
export interface Call {
  method: string
  /** The parsed body; `undefined` when it is no JSON. */
  body: Record<string, unknown> | undefined
  /** As it came. */
  text: string
  /** How many calls came before this one. */
  before: number
  incoming: IncomingMessage
  outgoing: ServerResponse
}

/** Answers a call somehow. */
export type Planted = (call: Call) => unknown

/** How late an endpoint is in these tests, in milliseconds: past the limit of 1,000 that they are asked with. */
const late = 1500

const send = (
  outgoing: ServerResponse,
  status: number,
  body: string | Buffer,
  type = 'application/json',
  more = {},
) => {
  outgoing.writeHead(status, { 'content-type': type, ...more })
  outgoing.end(body)
}
const no = (reason: unknown = '주문을 찾을 수 없습니다.', status = 409) => ({
  status,
  body: JSON.stringify({ reason }),
})

/** Whether a call is one that may be decided on. */
const isWhole = ({ body }: Call): boolean =>
  typeof body?.imp_uid === 'string' && typeof body.merchant_uid === 'string' && typeof body.amount === 'number'

/** The order that the planted shop has. */
export const order = { order: 'order-1', amount: 1000 }

/** An endpoint as it should be, with some of it replaced. */
const right =
  (
    replaced: {
      decide?: (call: Call) => { status: number; body: string }
      get?: number
      broken?: number
      incomplete?: number
    } = {},
  ): Planted =>
  (call) => {
    const { method, body, outgoing } = call
    if (method !== 'POST') return send(outgoing, replaced.get ?? 405, '{}')
    if (!body) return send(outgoing, replaced.broken ?? 400, '{}')
    if (!isWhole(call)) return send(outgoing, replaced.incomplete ?? 422, '{}')
    const knows = body.merchant_uid === order.order && body.amount === order.amount
    const { status, body: text } = replaced.decide?.(call) ?? (knows ? { status: 200, body: '{}' } : no())
    return send(outgoing, status, text)
  }

const always =
  (status: number, body: string | Buffer = '', type?: string, more?: object): Planted =>
  ({ outgoing }) =>
    send(outgoing, status, body, type, more)

const eucKr = Buffer.from([
  0x7b, 0x22, 0x72, 0x65, 0x61, 0x73, 0x6f, 0x6e, 0x22, 0x3a, 0x22, 0xc7, 0xb0, 0xc0, 0xfd, 0x22, 0x7d,
])

/** Endpoints that are right, whatever they are written in. */
export const rightEndpoints: Record<string, Planted> = {
  'as it should be': right(),
  'declines with 500, as the FAQ has it': right({
    decide: ({ body }) =>
      body?.merchant_uid === order.order && body.amount === order.amount
        ? { status: 200, body: 'OK' }
        : no('없는 주문입니다.', 500),
  }),
  'declines with 400 and more fields': right({
    decide: ({ body }) =>
      body?.merchant_uid === order.order && body.amount === order.amount
        ? { status: 200, body: '{"success":true}' }
        : { status: 400, body: JSON.stringify({ code: 'NO', reason: 'x', success: false }) },
  }),
  'answers 404 with a reason': right({
    decide: ({ body }) =>
      body?.merchant_uid === order.order && body.amount === order.amount
        ? { status: 200, body: '' }
        : no('없는 주문입니다.', 404),
  }),
}

/** Planted faults, each with the one rule that must find it; with `order: true` only when a real order is asked about. */
export const plantedFaults: Record<string, { rule: RuleId; endpoint: Planted; order?: true }> = {
  'always 200': { rule: 'approves-unknown', endpoint: always(200, '{}') },
  'always 200, no body': { rule: 'approves-unknown', endpoint: always(200) },
  'always 201': { rule: 'success-not-200', endpoint: always(201, '{}') },
  'always 204': { rule: 'success-not-200', endpoint: ({ outgoing }) => outgoing.writeHead(204).end() },
  'a redirect to the login': { rule: 'redirect', endpoint: always(302, '', 'text/html', { location: '/login' }) },
  'a redirect to itself': { rule: 'redirect', endpoint: always(301, '', 'text/html', { location: '/confirm' }) },
  'a 200 that is a page': {
    rule: 'web-page',
    endpoint: always(200, '<!doctype html><title>로그인</title>', 'text/html'),
  },
  'a bot check': {
    rule: 'web-page',
    endpoint: always(403, '<html><body>Checking your browser', 'text/html; charset=utf-8'),
  },
  'a login': { rule: 'asks-login', endpoint: always(401, '{"error":"unauthorized"}') },
  'no POST': { rule: 'refuses-post', endpoint: always(405, '{}') },
  'forms only': { rule: 'refuses-json', endpoint: always(415, '{}') },
  'nothing there': { rule: 'not-found', endpoint: always(404, 'Cannot POST /confirm', 'text/plain') },
  'a limit of calls': { rule: 'rate-limited', endpoint: always(429, '{}') },
  'late always': { rule: 'slow', endpoint: (call) => setTimeout(() => right()(call), late) },
  'late at first': {
    rule: 'slow-start',
    endpoint: (call) => setTimeout(() => right()(call), call.before === 0 ? late : 0),
  },
  never: { rule: 'slow', endpoint: () => {} },
  'without an end': {
    rule: 'endless',
    endpoint: ({ outgoing }) => {
      outgoing.writeHead(409, { 'content-type': 'application/json' })
      outgoing.write('{"reason":"')
    },
  },
  'a body of 100 kB': { rule: 'too-large', endpoint: always(409, JSON.stringify({ reason: 'x'.repeat(100_000) })) },
  'closes early': {
    rule: 'cut-off',
    endpoint: ({ outgoing }) => {
      outgoing.writeHead(409, { 'content-type': 'application/json', 'content-length': 100 })
      outgoing.write('{"reason":"품', () => outgoing.destroy())
    },
  },
  'closes at once': { rule: 'connection-closed', endpoint: ({ outgoing }) => outgoing.destroy() },
  'a reason in plain text': {
    rule: 'reason-not-json',
    endpoint: right({ decide: () => ({ status: 409, body: '품절되었습니다' }) }),
  },
  'a reason in single quotes': {
    rule: 'reason-not-json',
    endpoint: right({ decide: () => ({ status: 409, body: "{'reason':'품절'}" }) }),
  },
  'a reason behind a byte order mark': {
    rule: 'reason-not-json',
    endpoint: right({ decide: () => ({ status: 409, body: '\ufeff{"reason":"품절"}' }) }),
  },
  'a reason in EUC-KR': { rule: 'reason-encoding', endpoint: always(409, eucKr) },
  'a charset of EUC-KR': {
    rule: 'reason-encoding',
    endpoint: always(409, '{"reason":"x"}', 'application/json; charset=EUC-KR'),
  },
  'a reason that is an object': { rule: 'reason-not-text', endpoint: right({ decide: () => no({ text: '품절' }) }) },
  'a reason that is a number': { rule: 'reason-not-text', endpoint: right({ decide: () => no(17) }) },
  'a reason over the limit': { rule: 'reason-too-long', endpoint: right({ decide: () => no('품절'.repeat(101)) }) },
  'a stack trace of Java': {
    rule: 'reason-reveals',
    endpoint: right({
      decide: () => no('java.lang.NullPointerException: null\n\tat kr.shop.Stock.hold(Stock.java:17)'),
    }),
  },
  'an error of PHP': {
    rule: 'reason-reveals',
    endpoint: right({ decide: () => no('<b>Fatal error</b>: Uncaught Error') }),
  },
  'a Python traceback': {
    rule: 'reason-reveals',
    endpoint: right({ decide: () => no('Traceback (most recent call last):\n  File "app.py"') }),
  },
  'no in a 200': { rule: 'declines-with-200', endpoint: always(200, '{"success":false,"message":"품절"}') },
  'a reason in a 200': { rule: 'declines-with-200', endpoint: always(200, '{"reason":"품절되었습니다"}') },
  'a result that failed in a 200': { rule: 'declines-with-200', endpoint: always(200, '{"result":"FAIL"}') },
  'gzip unasked': {
    rule: 'compressed',
    endpoint: always(409, gzipSync('{"reason":"x"}'), undefined, { 'content-encoding': 'gzip' }),
  },
  "gzip that isn't": {
    rule: 'compressed',
    endpoint: always(409, '{"reason":"x"}', undefined, { 'content-encoding': 'gzip' }),
  },
  'GET as well': { rule: 'answers-get', endpoint: right({ get: 200 }) },
  '200 to a broken body': { rule: 'accepts-broken', endpoint: right({ broken: 200 }) },
  '200 to an empty object': { rule: 'accepts-incomplete', endpoint: right({ incomplete: 200 }) },
  'dies on a broken body': {
    rule: 'dies-on-broken',
    endpoint: (call) => (call.method === 'POST' && !call.body ? call.outgoing.destroy() : right()(call)),
  },
  'no, then yes': {
    rule: 'answers-differently',
    endpoint: right({ decide: ({ before }) => (before === 0 ? no() : { status: 200, body: '' }) }),
  },
  'another reason each time': {
    rule: 'answers-differently',
    endpoint: right({ decide: ({ before }) => no(`남은 수량 ${before}`) }),
  },
  'sold out when asked again': {
    rule: 'answers-differently',
    order: true,
    endpoint: (() => {
      const held = new Set<unknown>()
      return right({
        decide: ({ body }) => {
          if (body?.merchant_uid !== order.order || body.amount !== order.amount || held.has(body.imp_uid))
            return no('품절되었습니다.')
          held.add(body.imp_uid)
          return { status: 200, body: '' }
        },
      })
    })(),
  },
  'any amount': {
    rule: 'ignores-amount',
    order: true,
    endpoint: right({ decide: ({ body }) => (body?.merchant_uid === order.order ? { status: 200, body: '' } : no()) }),
  },
}
