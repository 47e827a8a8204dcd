import { describe, expect, it, vi } from 'vitest'
import { checkHead } from '../../src/endpoint/check-head.ts'
import { confirmEndpoint } from '../../src/endpoint/confirm-endpoint.ts'
import { approve } from '../../src/endpoint/decision.ts'
import { confirmForm, parseBody, readV1Request, readV2Request } from '../../src/endpoint/read-confirm-request.ts'

const readConfirmRequest = (bytes: Uint8Array, withoutAmount = false) => {
  const body = parseBody(bytes)
  return typeof body === 'string' ? body : readV1Request(body, withoutAmount)
}

const head = (headers: Record<string, string>, method = 'POST') =>
  checkHead({ method, header: (name) => new Headers(headers).get(name) })
const json = { 'content-type': 'application/json' }

describe('before the body', () => {
  it.each([
    ['application/json', undefined],
    ['Application/JSON', undefined],
    ['application/json; charset=utf-8', undefined],
    ['application/json;charset=UTF8', undefined],
    ['application/json; charset="utf-8"', undefined],
    ['application/json; version=1; charset=utf-8', undefined],
    ['application/json; charset=euc-kr', 'not-utf-8'],
    ['application/json; charset=utf-16', 'not-utf-8'],
    ['application/json; charset=xutf-8', 'not-utf-8'],
    ['application/json; charset=utf-8x', 'not-utf-8'],
    ['application/json; charset=charset=utf-8', 'not-utf-8'],
    ['application/json; x-charset=euc-kr', undefined],
    ['application/jsonx', 'not-json'],
    ['text/plain', 'not-json'],
    ['', 'not-json'],
  ])('the type %j', (type, refused) => expect(head({ 'content-type': type })).toBe(refused))
  it('no type', () => expect(head({})).toBe('not-json'))
  it.each([
    ['identity', undefined],
    ['Identity', undefined],
    ['', undefined],
    ['gzip', 'encoded'],
    ['identity, gzip', 'encoded'],
    ['xidentity', 'encoded'],
  ])('the encoding %j', (encoding, refused) => expect(head({ ...json, 'content-encoding': encoding })).toBe(refused))
  it.each(['GET', 'PUT', 'post', ''])('the method %j', (method) =>
    expect(head(json, method)).toBe('method-not-allowed'),
  )
})

describe('the question', () => {
  const read = (fields: object) =>
    readConfirmRequest(
      new TextEncoder().encode(JSON.stringify({ imp_uid: 'imp_1', merchant_uid: 'o', amount: 1, ...fields })),
    )
  it.each([
    [{}, { impUid: 'imp_1', merchantUid: 'o', amount: 1 }],
    [
      { amount: 0, status: 'ready' },
      { impUid: 'imp_1', merchantUid: 'o', amount: 0 },
    ],
    [{ amount: Number.MAX_SAFE_INTEGER }, { impUid: 'imp_1', merchantUid: 'o', amount: Number.MAX_SAFE_INTEGER }],
    [{ amount: Number.MAX_SAFE_INTEGER + 1 }, 'bad-amount'],
    [{ amount: -1 }, 'bad-amount'],
    [{ amount: '1000' }, 'bad-amount'],
    [{ amount: null }, 'bad-amount'],
    [{ imp_uid: 'x'.repeat(200) }, { impUid: 'x'.repeat(200), merchantUid: 'o', amount: 1 }],
    [{ imp_uid: 'x'.repeat(201) }, 'bad-imp-uid'],
    [{ imp_uid: '' }, 'bad-imp-uid'],
    [{ imp_uid: 7 }, 'bad-imp-uid'],
    [{ merchant_uid: 'a\nb' }, 'bad-merchant-uid'],
    [{ merchant_uid: undefined }, 'bad-merchant-uid'],
  ])('%j', (fields, expected) => expect(read(fields)).toEqual(expected))
  it.each([
    ['null', 'not-an-object'],
    ['7', 'not-an-object'],
    ['"x"', 'not-an-object'],
    ['[]', 'not-an-object'],
    ['{', 'broken-json'],
    ['', 'broken-json'],
  ])('the body %j', (text, expected) => expect(readConfirmRequest(new TextEncoder().encode(text))).toBe(expected))
  it('bytes that are no UTF-8', () => {
    expect(readConfirmRequest(new Uint8Array([0x22, 0xff, 0x22]))).toBe('broken-json')
  })
})

describe('an amount that is not there', () => {
  const read = (fields: object) =>
    readConfirmRequest(
      new TextEncoder().encode(JSON.stringify({ imp_uid: 'imp_1', merchant_uid: 'o', ...fields })),
      true,
    )
  it.each([
    // PortOne's older English docs: the same as a webhook's.
    [{ status: 'ready' }, { impUid: 'imp_1', merchantUid: 'o', amount: null }],
    [{}, { impUid: 'imp_1', merchantUid: 'o', amount: null }],
    [{ amount: null }, { impUid: 'imp_1', merchantUid: 'o', amount: null }],
    [{ amount: 1000 }, { impUid: 'imp_1', merchantUid: 'o', amount: 1000 }],
    [{ amount: '1000' }, 'bad-amount'],
    [{ amount: -1 }, 'bad-amount'],
    [{ amount: {} }, 'bad-amount'],
  ])('is taken as null where the shop says so, and nothing else is: %j', (fields, expected) =>
    expect(read(fields)).toEqual(expected),
  )
})

describe('the form of a call', () => {
  const v1 = { imp_uid: 'imp_1', merchant_uid: 'o', amount: 1 }
  const old = { payment_id: 'o', tx_id: 't', total_amount: 1 }
  const event = { type: 'Transaction.Confirm', timestamp: '2026-01-01T00:00:00Z', data: {} }
  it.each([
    [v1, 'v1'],
    [{ ...v1, status: 'ready' }, 'v1'],
    [{ ...v1, type: 'x', data: {} }, 'v1'],
    [{}, 'v1'],
    [{ merchant_uid: 'o' }, 'v1'],
    [old, 'v2'],
    [{ tx_id: 't' }, 'v2'],
    [{ payment_id: 'o' }, 'v2'],
    [event, 'v2'],
    [{ type: 'Transaction.Confirm' }, 'v2'],
    [{ ...v1, ...old }, 'both-versions'],
    [{ ...v1, ...event }, 'both-versions'],
    [{ ...old, ...event }, 'both-versions'],
    [{ ...event, type: 'Transaction.Paid' }, 'not-a-confirm-call'],
    [{ ...event, type: 'BillingKey.Issued' }, 'not-a-confirm-call'],
    [{ payment_id: 'o', tx_id: 't', status: 'Paid' }, 'not-a-confirm-call'],
    [{ ...old, status: 'Ready' }, 'v2'],
  ])('of %j is %s', (body, form) => expect(confirmForm(body)).toBe(form))
})

describe('V2’s question', () => {
  const data = { paymentId: 'o', transactionId: 't', totalAmount: 1, storeId: 'store-1' }
  const event = (more: object = {}) => ({ type: 'Transaction.Confirm', data: { ...data, ...more } })
  const old = { payment_id: 'o', tx_id: 't', total_amount: 1 }
  const read = { version: 'v2', transactionId: 't', merchantUid: 'o', amount: 1, storeId: null }
  it.each<[object, unknown]>([
    [event(), { ...read, storeId: 'store-1' }],
    [event({ storeId: undefined }), read],
    [event({ storeId: 7 }), read],
    [event({ paymentId: '' }), 'bad-payment-id'],
    [event({ transactionId: undefined }), 'bad-transaction-id'],
    [event({ totalAmount: '1' }), 'bad-total-amount'],
    [{ ...event(), data: undefined }, 'bad-payment-id'],
    [old, read],
    [{ ...old, total_amount: -1 }, 'bad-total-amount'],
  ])('%j', (body, expected) => expect(readV2Request(body)).toEqual(expected))
})

it.each([
  { imp_uid: ' ', merchant_uid: 'order-1', amount: 1000 },
  { imp_uid: 'imp_1', merchant_uid: '\u3000', amount: 1000 },
])('ids of nothing but white space name no payment and no order: %o', async (body) => {
  const asked = vi.fn(() => approve())
  const request = new Request('https://shop.example/confirm', {
    method: 'POST',
    headers: json,
    body: JSON.stringify(body),
  })
  expect((await confirmEndpoint(asked)(request)).status).toBe(422)
  expect(asked).not.toHaveBeenCalled()
})
