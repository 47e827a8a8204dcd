import { createHmac } from 'node:crypto'
import { oldWireSecret, wireSecret } from './wire-server.ts'

/** One call over the wire. */
export interface WireCall {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** Calls in their order, and what each must get. */
export interface WireCase {
  name: string
  calls: [ask: WireCall, status: number, code?: string | RegExp][]
  /** How often `decide` was asked because of it. Absent: once if a call got 200, 409 or 500. */
  asked?: number
  /** The order whose approval must be told to be late. */
  late?: string
}

let number = 0
const fresh = (order = 'order') => `${order}-${++number}`
const json = { 'content-type': 'application/json' }

const v1 = (fields: object = {}, path = '/v1', headers: Record<string, string> = {}): WireCall => ({
  path,
  headers: { ...json, ...headers },
  body: JSON.stringify({ imp_uid: fresh('imp'), merchant_uid: fresh(), amount: 1000, ...fields }),
})

interface Signing {
  id?: string
  secret?: string
  /** Seconds from now. */
  shift?: number
  /** What is signed in place of the body. */
  signs?: string
  more?: Record<string, string>
}

const signed = (
  path: string,
  body: string,
  { id = fresh('msg'), secret = wireSecret, shift = 0, signs = body, more = {} }: Signing = {},
): WireCall => {
  const timestamp = String(Math.floor(Date.now() / 1000) + shift)
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${signs}`).digest('base64')
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
  return { path, headers: { ...json, ...headers, ...more }, body }
}

const event = (data: object = {}, fields: object = {}) =>
  JSON.stringify({
    type: 'Transaction.Confirm',
    timestamp: '2026-01-01T00:00:00.000Z',
    data: { storeId: 'store-1', paymentId: fresh(), transactionId: fresh('tx'), totalAmount: 1000, ...data },
    ...fields,
  })
const old = (fields: object = {}) =>
  JSON.stringify({ payment_id: fresh(), tx_id: fresh('tx'), total_amount: 1000, ...fields })
const v2 = (data: object = {}, signing?: Signing, path = '/both') => signed(path, event(data), signing)
const unsigned = (path: string, body: string): WireCall => ({ path, headers: json, body })

const twiceApproved = (call: WireCall): WireCase['calls'] => [
  [call, 200],
  [call, 200],
]

const payment = { paymentId: fresh(), transactionId: fresh('tx') }
const twice = v2({}, { id: 'msg_twice' })
const changed = fresh('msg')

/** What every host must answer alike. Data: no runner is needed to read it. */
export const wireCases: WireCase[] = [
  { name: 'approves with 200', calls: [[v1(), 200]] },
  { name: 'approves an order in Korean', calls: [[v1({ merchant_uid: fresh('주문') }), 200]] },
  {
    name: 'declines with 409 and a Korean reason',
    calls: [[v1({ merchant_uid: fresh('decline') }), 409, /^재고가 부족합니다\. \[#OUT_OF_STOCK\]$/]],
  },
  {
    name: 'answers 500 and no secret where decide throws',
    calls: [[v1({ merchant_uid: fresh('throw') }), 500, 'CONFIRM_ERROR']],
  },
  {
    name: 'refuses at the deadline, and tells the approval that comes later',
    calls: [[v1({ merchant_uid: 'slow-v1' }), 503, 'CONFIRM_TIMEOUT']],
    asked: 1,
    late: 'slow-v1',
  },
  { name: 'gives decide the address of the call', calls: [[{ ...v1(), path: '/v1?shop=17' }, 200]] },
  { name: 'answers a repeat without asking again', calls: twiceApproved(v1()), asked: 1 },
  { name: 'refuses GET', calls: [[{ path: '/v1', method: 'GET' }, 405, 'CONFIRM_METHOD']] },
  {
    name: 'refuses a form',
    calls: [
      [{ ...v1(), headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'CONFIRM_CONTENT_TYPE'],
    ],
  },
  {
    name: 'refuses another charset',
    calls: [[v1({}, '/v1', { 'content-type': 'application/json; charset=euc-kr' }), 415, 'CONFIRM_CHARSET']],
  },
  { name: 'refuses a body over the limit', calls: [[v1({ more: 'x'.repeat(20_000) }), 413, 'CONFIRM_TOO_LARGE']] },
  { name: 'refuses broken JSON', calls: [[{ ...v1(), body: '{' }, 400, 'CONFIRM_BAD_JSON']] },
  {
    name: 'refuses no UTF-8',
    calls: [[{ ...v1(), body: new Uint8Array([0x22, 0xc7, 0xd1, 0x22]) }, 400, 'CONFIRM_BAD_JSON']],
  },
  { name: 'refuses an array', calls: [[{ ...v1(), body: '[]' }, 422, 'CONFIRM_NOT_AN_OBJECT']] },
  { name: 'refuses an amount as text', calls: [[v1({ amount: '1000' }), 422, 'CONFIRM_AMOUNT']] },
  {
    name: 'refuses a call without an amount',
    calls: [[v1({ amount: undefined, status: 'ready' }), 422, 'CONFIRM_AMOUNT']],
  },
  {
    name: 'takes it where the shop says so',
    calls: [[v1({ amount: undefined, status: 'ready' }, '/without-amount'), 200]],
  },
  {
    name: 'refuses V2 without the option, and names it',
    calls: [
      [v2({}, {}, '/v1'), 422, 'CONFIRM_V2_OFF'],
      [unsigned('/v1', old()), 422, 'CONFIRM_V2_OFF'],
    ],
    asked: 0,
  },

  { name: 'answers V1 at an endpoint for both', calls: [[v1({}, '/both'), 200]] },
  { name: 'approves V2', calls: [[v2(), 200]] },
  { name: 'approves V2 in Korean', calls: [[v2({ paymentId: fresh('주문') }), 200]] },
  { name: 'declines V2 with the reason', calls: [[v2({ paymentId: fresh('decline') }), 409, /^재고가 부족합니다/]] },
  {
    name: 'refuses V2 at the deadline, and tells the approval that comes later',
    calls: [[v2({ paymentId: 'slow-v2' }), 503, 'CONFIRM_TIMEOUT']],
    asked: 1,
    late: 'slow-v2',
  },
  { name: 'takes the old form of V2 where it is signed', calls: [[signed('/both', old()), 200]] },
  { name: 'takes a signature by the secret of before', calls: [[v2({}, { secret: oldWireSecret }), 200]] },
  {
    name: 'takes one of several signatures',
    calls: [
      [
        ((call) => ({
          ...call,
          headers: { ...call.headers, 'webhook-signature': `v1,AAAA v2,x ${call.headers?.['webhook-signature']}` },
        }))(v2()),
        200,
      ],
    ],
  },
  {
    name: 'refuses V2 unsigned',
    calls: [
      [unsigned('/both', event()), 401, 'CONFIRM_SIGNATURE'],
      [unsigned('/both', old()), 401, 'CONFIRM_SIGNATURE'],
    ],
    asked: 0,
  },
  { name: 'refuses a signature over another body', calls: [[v2({}, { signs: event() }), 401, 'CONFIRM_SIGNATURE']] },
  {
    name: 'refuses a signature by another secret',
    calls: [[v2({}, { secret: 'whsec_YW5vdGhlcg==' }), 401, 'CONFIRM_SIGNATURE']],
  },
  {
    name: 'refuses a signature of another id',
    calls: [[v2({}, { more: { 'webhook-id': 'msg_other' } }), 401, 'CONFIRM_SIGNATURE']],
  },
  {
    name: 'refuses ids twice',
    calls: [[v2({}, { id: 'msg_a', more: { 'webhook-id': 'msg_a, msg_a' } }), 401, 'CONFIRM_SIGNATURE']],
  },
  {
    name: 'refuses a signature that is no base64',
    calls: [[v2({}, { more: { 'webhook-signature': 'v1,!' } }), 401, 'CONFIRM_SIGNATURE']],
  },
  {
    name: 'refuses a clock that is an hour off',
    calls: [
      [v2({}, { shift: -3600 }), 401, 'CONFIRM_TIMESTAMP'],
      [v2({}, { shift: 3600 }), 401, 'CONFIRM_TIMESTAMP'],
    ],
    asked: 0,
  },
  {
    name: 'refuses a time that is no number',
    calls: [[v2({}, { more: { 'webhook-timestamp': 'soon' } }), 401, 'CONFIRM_TIMESTAMP']],
  },
  { name: 'answers the same webhook again from memory', calls: twiceApproved(twice), asked: 1 },
  {
    name: 'refuses its id with another body',
    calls: [
      [v2({}, { id: changed }), 200],
      [v2({}, { id: changed }), 401, 'CONFIRM_REPLAYED'],
    ],
    asked: 1,
  },
  {
    name: 'answers the same try by another webhook from memory',
    calls: [
      [v2(payment), 200],
      [v2(payment), 200],
    ],
    asked: 1,
  },
  {
    name: 'asks about another try of the same payment',
    calls: [
      [v2({ paymentId: 'tries' }), 200],
      [v2({ paymentId: 'tries' }), 200],
    ],
    asked: 2,
  },
  {
    name: 'refuses a try with another amount',
    calls: [
      [v2({ paymentId: 'one', transactionId: 'tx_one' }), 200],
      [v2({ paymentId: 'one', transactionId: 'tx_one', totalAmount: 1 }), 409, 'CONFIRM_OTHER_ORDER'],
    ],
    asked: 1,
  },
  {
    name: 'takes no number of V1 for one of V2',
    calls: [
      [v1({ imp_uid: 'same', merchant_uid: 'same' }, '/both'), 200],
      [v2({ transactionId: 'same', paymentId: 'same' }), 200],
    ],
    asked: 2,
  },
  {
    name: 'refuses a body of both versions',
    calls: [
      [signed('/both', event({}, { imp_uid: 'imp_1', merchant_uid: 'o', amount: 1 })), 422, 'CONFIRM_BOTH_VERSIONS'],
      [unsigned('/either', old({ imp_uid: 'imp_1' })), 422, 'CONFIRM_BOTH_VERSIONS'],
      [unsigned('/either', event({}, { tx_id: 't' })), 422, 'CONFIRM_BOTH_VERSIONS'],
    ],
    asked: 0,
  },
  { name: 'refuses a body of neither', calls: [[unsigned('/both', '{}'), 422, 'CONFIRM_IMP_UID']] },
  {
    name: 'refuses another webhook',
    calls: [
      [signed('/both', event({}, { type: 'Transaction.Paid' })), 422, 'CONFIRM_OTHER_WEBHOOK'],
      [unsigned('/v1', event({}, { type: 'Transaction.Paid' })), 422, 'CONFIRM_OTHER_WEBHOOK'],
      [
        unsigned('/both', JSON.stringify({ payment_id: 'p', tx_id: 't', status: 'Paid' })),
        422,
        'CONFIRM_OTHER_WEBHOOK',
      ],
    ],
    asked: 0,
  },
  {
    name: 'refuses V2 without its fields',
    calls: [
      [v2({ paymentId: undefined }), 422, 'CONFIRM_PAYMENT_ID'],
      [v2({ transactionId: 7 }), 422, 'CONFIRM_TRANSACTION_ID'],
      [v2({ totalAmount: '1000' }), 422, 'CONFIRM_TOTAL_AMOUNT'],
      [signed('/both', '{"type":"Transaction.Confirm"}'), 422, 'CONFIRM_PAYMENT_ID'],
    ],
    asked: 0,
  },
  {
    name: 'refuses fields of V2 that are inherited',
    calls: [
      [
        signed(
          '/both',
          '{"type":"Transaction.Confirm","data":{"__proto__":{"paymentId":"p","transactionId":"t","totalAmount":1}}}',
        ),
        422,
        'CONFIRM_PAYMENT_ID',
      ],
    ],
  },

  {
    name: 'closes the downgrade to V1',
    calls: [
      [v1({}, '/v2'), 422, 'CONFIRM_V1_OFF'],
      [unsigned('/v2', '{}'), 422, 'CONFIRM_V1_OFF'],
      [v2({}, {}, '/v2'), 200],
    ],
    asked: 1,
  },
  {
    name: 'takes V2 unsigned where the shop says so',
    calls: [
      [unsigned('/unsigned', event()), 200],
      [unsigned('/unsigned', old()), 200],
      [v1({}, '/unsigned'), 200],
    ],
    asked: 3,
  },
  {
    name: 'beside a secret takes the old form unsigned, and no other',
    calls: [
      [unsigned('/either', old()), 200],
      [unsigned('/either', event()), 401, 'CONFIRM_SIGNATURE'],
      [signed('/either', old(), { secret: 'whsec_YW5vdGhlcg==' }), 401, 'CONFIRM_SIGNATURE'],
      [v2({}, {}, '/either'), 200],
    ],
    asked: 2,
  },
]

interface Told {
  asked: string[]
  late: string[]
}

/**
 * Asks a server at an address what a case says.
 *
 * @returns What was wrong, a line each.
 */
export async function runWireCase(address: string, { calls, asked, late }: WireCase): Promise<string[]> {
  const wrong: string[] = []
  const told = async () => (await (await fetch(`${address}/told`)).json()) as Told
  const before = await told()
  for (const [{ path, method = 'POST', headers = {}, body }, status, code] of calls) {
    const response = await fetch(`${address}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: body as BodyInit }),
    })
    const text = await response.text()
    if (response.status !== status) wrong.push(`${path}: ${response.status} instead of ${status}: ${text}`)
    const { reason = '', errorMessage = '' } = JSON.parse(text) as { reason?: string; errorMessage?: string }
    const right =
      code instanceof RegExp ? code.test(reason) : code === undefined ? reason === '' : reason.endsWith(`[#${code}]`)
    if (!right || reason !== errorMessage) wrong.push(`${path}: ${text} instead of ${code}`)
    if (text.includes('10.0.0.7')) wrong.push(`${path}: told what decide threw: ${text}`)
  }
  for (let tries = 0; late && !(await told()).late.includes(late); tries++) {
    if (tries > 100) {
      wrong.push(`${late} was never told to be late`)
      break
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const questions = (await told()).asked.slice(before.asked.length)
  const expected = asked ?? (calls.some(([, status]) => [200, 409, 500].includes(status)) ? 1 : 0)
  if (questions.length !== expected)
    wrong.push(`decide was asked ${questions.length} times instead of ${expected}: ${questions}`)
  if (calls.some(([{ path }]) => path.includes('?')) && !questions[0]?.endsWith('?shop=17'))
    wrong.push(`decide saw ${questions}`)
  return wrong
}
