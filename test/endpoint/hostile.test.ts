import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { httpErrors } from '../../src/endpoint/http-errors.ts'
import { approve, confirmEndpoint } from '../../src/endpoint/index.ts'
import { parseBody, readV1Request } from '../../src/endpoint/read-confirm-request.ts'

const endpoint = confirmEndpoint(
  () => {
    throw new Error('decide must not be reached')
  },
  { onError: (error) => expect(error).toBeUndefined() },
)

const readConfirmRequest = (given: Uint8Array) => {
  const body = parseBody(given)
  return typeof body === 'string' ? body : readV1Request(body, false)
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** A body that PortOne would never send: whatever it is, one of the three fields is not right. */
const wrongField = fc.oneof(
  fc.record({ imp_uid: fc.anything(), merchant_uid: fc.anything(), amount: fc.string() }),
  fc.record({ imp_uid: fc.integer(), merchant_uid: fc.string(), amount: fc.nat() }),
  fc.record({ imp_uid: fc.string(), amount: fc.nat() }),
)
const body = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map(bytes),
  fc.json().map(bytes),
  wrongField.map((value) => bytes(JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? '1' : item)) ?? '')),
  fc.constant(new Uint8Array(20_000)),
)

const headerValue = fc.string({ unit: fc.constantFrom(...'abc/;=", utf8-json application*'), maxLength: 40 })
const headers = fc.record(
  {
    'content-type': fc.oneof(fc.constant('application/json'), headerValue),
    'content-encoding': fc.oneof(fc.constantFrom('gzip', 'br', 'identity', ''), headerValue),
    'content-length': fc.oneof(fc.constantFrom('-1', '1e9', 'NaN', '0', '99999999999999999999'), headerValue),
    'x-forwarded-for': headerValue,
  },
  { requiredKeys: [] },
)

const everyRefusal = Object.values(httpErrors).map(
  ({ status, code, detail }) => `${status} 주문을 확인할 수 없습니다. [#${code}] ${detail}`,
)

describe('whatever comes', () => {
  it('is never answered with 200, never thrown at, and told nothing but a row of the table', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'),
        headers,
        body,
        async (method, given, content) => {
          const init: RequestInit = { method, headers: given }
          if (!/GET|HEAD/.test(method)) init.body = content as BodyInit
          const response = await endpoint(new Request('http://shop.example/confirm', init))
          const answer = await response.json()
          expect(response.status).toBeGreaterThanOrEqual(400)
          expect(Object.keys(answer)).toEqual(['reason', 'errorMessage', 'detail'])
          // One of the table's rows, whole: nothing of the request, of an error or of the code is in it.
          expect(everyRefusal).toContain(`${response.status} ${answer.reason} ${answer.detail}`)
          expect(answer.errorMessage).toBe(answer.reason)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('is read as exactly what it says, or refused', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.oneof(fc.nat(), fc.double({ min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true })),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (imp_uid, merchant_uid, amount, more) => {
          fc.pre(!/\p{Cc}/u.test(imp_uid + merchant_uid))
          const text = JSON.stringify({ ...more, imp_uid, merchant_uid, amount })
          const read = readConfirmRequest(bytes(text))
          if (imp_uid.trim() === '') expect(read).toBe('bad-imp-uid')
          else if (merchant_uid.trim() === '') expect(read).toBe('bad-merchant-uid')
          else expect(read).toEqual({ impUid: imp_uid, merchantUid: merchant_uid, amount: JSON.parse(String(amount)) })
        },
      ),
    )
  })

  it('leaves nothing behind for who comes next: half a character, a byte order mark', () => {
    const good = '{"imp_uid":"imp_1","merchant_uid":"order_1","amount":1000}'
    const read = { impUid: 'imp_1', merchantUid: 'order_1', amount: 1000 }
    for (const bad of [[0xed], [0xed, 0x95], [0xef, 0xbb], [0xef, 0xbb, 0xbf], [0xff], []]) {
      expect(readConfirmRequest(new Uint8Array(bad))).toBe('broken-json')
      expect(readConfirmRequest(bytes(good))).toEqual(read)
      expect(readConfirmRequest(new Uint8Array(bad))).toBe('broken-json')
      expect(readConfirmRequest(bytes(`\ufeff${good}`))).toEqual(read)
    }
  })

  it('is refused also where somebody put fields on Object.prototype', () => {
    const prototype = Object.prototype as { amount?: number }
    prototype.amount = 1000
    try {
      expect(readConfirmRequest(bytes('{"imp_uid":"imp_1","merchant_uid":"order_1"}'))).toBe('bad-amount')
    } finally {
      delete prototype.amount
    }
  })
})

describe('the table of HTTP errors', () => {
  it('has no 2xx and no redirect, no row twice, and a sentence for developers', () => {
    const rows = Object.values(httpErrors)
    for (const { status, code, detail } of rows) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(600)
      expect(code).toMatch(/^CONFIRM_[A-Z0-9_]{1,24}$/)
      expect(detail).toMatch(/\.$|\}\.$/)
    }
    expect(new Set(rows.map(({ code, detail }) => `${code} ${detail}`)).size).toBe(rows.length)
  })
})

describe('an endpoint in a host that misbehaves', () => {
  it('answers 500 when the request itself throws', async () => {
    const told: unknown[] = []
    const endpoint = confirmEndpoint(() => approve(), { onError: (_, context) => told.push(context) })
    const request = Object.create(Request.prototype, {
      method: {
        get() {
          throw new Error('secret')
        },
      },
    })
    const response = await endpoint(request)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(told).toEqual([{ during: 'decide', question: null }])
  })
})
