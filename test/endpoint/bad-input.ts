import { gzipSync } from 'node:zlib'
import { call } from './mounts.ts'

/** One kind of bad input and its one clear answer. */
export interface BadInput {
  name: string
  init: RequestInit
  status: number
  code: string
}

const json = (body: BodyInit): RequestInit => ({ ...call(), body })

const typed = (type: string): RequestInit => call({}, { 'content-type': type })

const fields = (name: string, given: Record<string, unknown>, code: string): BadInput => ({
  name,
  init: call(given),
  status: 422,
  code,
})

const good = '{"imp_uid":"imp_1","merchant_uid":"order_1","amount":1000}'

/** Data: what a caller can get wrong. */
export const badInputs: BadInput[] = [
  { name: 'GET', init: { method: 'GET' }, status: 405, code: 'CONFIRM_METHOD' },
  { name: 'PUT', init: { ...call(), method: 'PUT' }, status: 405, code: 'CONFIRM_METHOD' },
  { name: 'DELETE', init: { method: 'DELETE' }, status: 405, code: 'CONFIRM_METHOD' },
  { name: 'PATCH', init: { ...call(), method: 'PATCH' }, status: 405, code: 'CONFIRM_METHOD' },
  { name: 'OPTIONS', init: { method: 'OPTIONS' }, status: 405, code: 'CONFIRM_METHOD' },
  { name: 'text/plain', init: typed('text/plain'), status: 415, code: 'CONFIRM_CONTENT_TYPE' },
  {
    name: 'no content type',
    init: { method: 'POST', body: new TextEncoder().encode(good) },
    status: 415,
    code: 'CONFIRM_CONTENT_TYPE',
  },
  {
    name: 'a form',
    init: { method: 'POST', body: new URLSearchParams({ imp_uid: 'imp_1' }) },
    status: 415,
    code: 'CONFIRM_CONTENT_TYPE',
  },
  {
    name: 'a type that only begins like JSON',
    init: typed('application/json-seq'),
    status: 415,
    code: 'CONFIRM_CONTENT_TYPE',
  },
  {
    name: 'EUC-KR',
    init: typed('application/json; charset=euc-kr'),
    status: 415,
    code: 'CONFIRM_CHARSET',
  },
  { name: 'UTF-16', init: typed('application/json;charset="UTF-16"'), status: 415, code: 'CONFIRM_CHARSET' },
  {
    name: 'gzip',
    init: { ...call({}, { 'content-encoding': 'gzip' }), body: new Uint8Array(gzipSync(good)) },
    status: 415,
    code: 'CONFIRM_CONTENT_ENCODING',
  },
  {
    name: 'an encoding nobody knows',
    init: call({}, { 'content-encoding': 'identity, zip' }),
    status: 415,
    code: 'CONFIRM_CONTENT_ENCODING',
  },
  { name: 'no body', init: { method: 'POST', headers: call().headers ?? {} }, status: 400, code: 'CONFIRM_BAD_JSON' },
  { name: 'broken JSON', init: json('{"imp_uid":'), status: 400, code: 'CONFIRM_BAD_JSON' },
  { name: 'two JSON values', init: json(`${good}${good}`), status: 400, code: 'CONFIRM_BAD_JSON' },
  { name: 'NaN as amount', init: json(good.replace('1000', 'NaN')), status: 400, code: 'CONFIRM_BAD_JSON' },
  {
    name: 'bytes that are no UTF-8',
    init: json(new Uint8Array([...new TextEncoder().encode('{"imp_uid":"'), 0xc7, 0xd1, 0x22, 0x7d])),
    status: 400,
    code: 'CONFIRM_BAD_JSON',
  },
  {
    name: 'brackets in brackets, as deep as the limit lets them',
    init: json('['.repeat(10_240)),
    status: 400,
    code: 'CONFIRM_BAD_JSON',
  },
  {
    name: 'arrays in arrays, as deep as the limit lets them',
    init: json(`${'['.repeat(5120)}${']'.repeat(5120)}`),
    status: 422,
    code: 'CONFIRM_NOT_AN_OBJECT',
  },
  { name: 'an array', init: json(`[${good}]`), status: 422, code: 'CONFIRM_NOT_AN_OBJECT' },
  { name: 'a number', init: json('1000'), status: 422, code: 'CONFIRM_NOT_AN_OBJECT' },
  { name: 'null', init: json('null'), status: 422, code: 'CONFIRM_NOT_AN_OBJECT' },
  { name: 'a text', init: json('"imp_1"'), status: 422, code: 'CONFIRM_NOT_AN_OBJECT' },
  { name: 'a body over the limit', init: call({ more: 'x'.repeat(10_240) }), status: 413, code: 'CONFIRM_TOO_LARGE' },
  fields('no imp_uid', { imp_uid: undefined }, 'CONFIRM_IMP_UID'),
  fields('an empty imp_uid', { imp_uid: '' }, 'CONFIRM_IMP_UID'),
  fields('imp_uid as a number', { imp_uid: 1 }, 'CONFIRM_IMP_UID'),
  fields('imp_uid as an object', { imp_uid: { toString: 'imp_1' } }, 'CONFIRM_IMP_UID'),
  fields('an endless imp_uid', { imp_uid: 'i'.repeat(201) }, 'CONFIRM_IMP_UID'),
  fields('a control character in imp_uid', { imp_uid: 'imp_1\0' }, 'CONFIRM_IMP_UID'),
  fields('no merchant_uid', { merchant_uid: undefined }, 'CONFIRM_MERCHANT_UID'),
  fields('merchant_uid null', { merchant_uid: null }, 'CONFIRM_MERCHANT_UID'),
  fields('half a character in merchant_uid', { merchant_uid: 'order_\ud83d' }, 'CONFIRM_MERCHANT_UID'),
  fields('no amount', { amount: undefined }, 'CONFIRM_AMOUNT'),
  fields('amount as text', { amount: '1000' }, 'CONFIRM_AMOUNT'),
  fields('amount null', { amount: null }, 'CONFIRM_AMOUNT'),
  fields('amount in an array', { amount: [1000] }, 'CONFIRM_AMOUNT'),
  fields('amount in an object', { amount: { total: 1000 } }, 'CONFIRM_AMOUNT'),
  fields('an empty amount', { amount: '' }, 'CONFIRM_AMOUNT'),
  fields('amount as true', { amount: true }, 'CONFIRM_AMOUNT'),
  fields('an amount a bit below nothing', { amount: -0.01 }, 'CONFIRM_AMOUNT'),
  fields('a negative amount', { amount: -1 }, 'CONFIRM_AMOUNT'),
  fields('an amount that is too large to compare', { amount: 2 ** 53 }, 'CONFIRM_AMOUNT'),
  {
    name: 'an amount beyond numbers',
    init: json(good.replace('1000', '1e999')),
    status: 422,
    code: 'CONFIRM_AMOUNT',
  },
  {
    name: 'fields on __proto__ only',
    init: json(`{"__proto__":${good}}`),
    status: 422,
    code: 'CONFIRM_IMP_UID',
  },
]
