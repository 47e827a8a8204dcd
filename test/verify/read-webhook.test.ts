import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulatePortOneRest } from '../../src/simulator/index.ts'
import { type PaymentWebhook, readWebhook } from '../../src/verify/index.ts'

const url = 'https://shop.example/payments/webhook'
const post = (body: BodyInit | null, type?: string) =>
  new Request(url, { method: 'POST', body, headers: type ? { 'content-type': type } : {} })
const fields = { imp_uid: 'imp_1', merchant_uid: '주문 1/2', status: 'paid' }

describe('a webhook', () => {
  it.each(['json', 'form'] as const)('in %s hands over its numbers, and nothing else', async (format) => {
    const portone = simulatePortOneRest()
    portone.add(fields)
    expect(await readWebhook(portone.webhook('imp_1', url, format))).toEqual({
      kind: 'payment',
      impUid: 'imp_1',
      merchantUid: '주문 1/2',
      cancellationId: null,
      answer: expect.any(Function),
    })
  })

  it('tells of a cancellation by its number', async () => {
    const body = JSON.stringify({ ...fields, status: 'cancelled', cancellation_id: 'c_1' })
    expect(await readWebhook(post(body, 'application/json; charset=utf-8'))).toMatchObject({ cancellationId: 'c_1' })
    expect(await readWebhook(post(JSON.stringify({ ...fields, cancellation_id: 5 })))).toMatchObject({
      cancellationId: null,
    })
  })

  it('whose head says nothing, or the wrong thing, is read all the same', async () => {
    const json = JSON.stringify(fields)
    const form = String(new URLSearchParams(fields))
    for (const [body, type] of [
      [json, undefined],
      [json, 'text/plain'],
      [form, undefined],
      [form, 'application/json'],
      [form, 'application/x-www-form-urlencoded; charset=UTF-8'],
      [json, 'application/x-www-form-urlencoded'],
      [`\ufeff${json}`, 'application/json; charset=euc-kr'],
    ] as const)
      expect(await readWebhook(post(body, type))).toMatchObject({ kind: 'payment', merchantUid: '주문 1/2' })
  })

  it('of the console’s test is told apart by both its numbers, and answered 200', async () => {
    const test = { imp_uid: 'imp_1234567890', merchant_uid: 'merchant_1234567890', status: 'ready' }
    const webhook = await readWebhook(post(JSON.stringify(test)))
    expect(webhook.kind).toBe('test')
    expect(webhook).not.toHaveProperty('impUid')
    const { response } = webhook as { response: Response }
    expect([response.status, await response.json()]).toEqual([200, { received: true, test: true }])
    for (const difference of [{ imp_uid: 'imp_12345678901' }, { merchant_uid: 'merchant_1' }])
      expect(await readWebhook(post(JSON.stringify({ ...test, ...difference })))).toMatchObject({ kind: 'payment' })
  })

  it.each<[string, object, number]>([
    ['deliver', {}, 200],
    ['await-deposit', {}, 200],
    ['nothing-paid', { why: 'failed' }, 200],
    ['refund', { why: 'paid-twice' }, 200],
    ['alarm', {}, 200],
    ['ask-again', { why: 'open' }, 200],
    ['ask-again', { why: 'may-turn' }, 200],
    ['ask-again', { why: 'not-found' }, 503],
    ['ask-again', { why: 'unreachable' }, 503],
    ['ask-again', { why: 'busy' }, 503],
    ['ask-again', { why: 'unauthorized' }, 503],
  ])(
    'that came to %s %j is answered %i, so that PortOne sends again only what that may help',
    async (action, more, status) => {
      const webhook = (await readWebhook(post(JSON.stringify(fields)))) as PaymentWebhook
      const response = webhook.answer({ action, ...more } as never)
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(response.headers.get('retry-after')).toBe(status === 503 ? '60' : null)
      expect(await response.json()).toEqual({ received: status === 200 })
    },
  )

  it.each<[string, () => Request, number, RegExp]>([
    ['GET', () => new Request(url), 405, /by POST/],
    ['nothing', () => post(null), 422, /imp_uid and merchant_uid must be texts/],
    ['no JSON', () => post('{"imp_uid":', 'application/json'), 422, /must be texts/],
    ['no object', () => post('[]'), 422, /must be texts/],
    ['null', () => post('null'), 422, /must be texts/],
    ['a list of webhooks', () => post(JSON.stringify([fields])), 422, /must be texts/],
    ['a megabyte', () => post(`{"x":"${'x'.repeat(1_048_576)}"}`), 413, /over 10240 bytes/],
    ['a number for imp_uid', () => post('{"imp_uid":1,"merchant_uid":"o"}'), 422, /must be texts/],
    ['no merchant_uid', () => post('{"imp_uid":"imp_1"}'), 422, /must be texts/],
    ['an empty imp_uid', () => post('imp_uid=&merchant_uid=o'), 422, /must be texts/],
    ['a line break', () => post(JSON.stringify({ ...fields, imp_uid: 'a\nb' })), 422, /must be texts/],
    ['half a character', () => post('{"imp_uid":"\\ud800","merchant_uid":"o"}'), 422, /must be texts/],
    ['a long number', () => post(JSON.stringify({ ...fields, merchant_uid: 'x'.repeat(201) })), 422, /must be texts/],
    [
      'the numbers on a prototype',
      () => post('{"__proto__":{"imp_uid":"a","merchant_uid":"b"}}'),
      422,
      /must be texts/,
    ],
    ['a large body', () => post('x'.repeat(10_241)), 413, /over 10240 bytes/],
  ])('that is no webhook (%s) is answered %i', async (_, make, status, problem) => {
    const webhook = await readWebhook(make())
    expect(webhook).toMatchObject({ kind: 'invalid', problem: expect.stringMatching(problem) })
    const { response } = webhook as { response: Response }
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ problem: expect.stringMatching(problem) })
    expect(response.headers.get('allow')).toBe(status === 405 ? 'POST' : null)
  })

  it('of just the limit is read', async () => {
    const body = JSON.stringify({ ...fields, filler: '' })
    const size = new TextEncoder().encode(body).length
    const filled = JSON.stringify({ ...fields, filler: 'x'.repeat(10_240 - size) })
    expect(await readWebhook(post(filled))).toMatchObject({ kind: 'payment' })
  })

  it('that was read before, or breaks off, is answered 400', async () => {
    const read = post(JSON.stringify(fields))
    await read.text()
    expect(await readWebhook(read)).toMatchObject({
      kind: 'invalid',
      problem: expect.stringMatching(/had read it before/),
    })
    const broken = new ReadableStream({ start: (stream) => stream.error(new Error('gone')) })
    const request = new Request(url, { method: 'POST', body: broken, duplex: 'half' } as RequestInit)
    const webhook = (await readWebhook(request)) as { response: Response }
    expect(webhook.response.status).toBe(400)
    expect(await webhook.response.json()).toEqual({ problem: expect.stringMatching(/^The body broke off, or/) })
    // Some runtimes have no body any more once it was read.
    const gone = { method: 'POST', bodyUsed: true, body: null } as Request
    expect(await readWebhook(gone)).toMatchObject({
      kind: 'invalid',
      problem: expect.stringMatching(/had read it before/),
    })
  })

  it('with numbers of 200 characters is one', async () => {
    const impUid = 'x'.repeat(200)
    expect(await readWebhook(post(JSON.stringify({ ...fields, imp_uid: impUid })))).toMatchObject({ impUid })
  })

  it('in pieces keeps its characters', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(fields))
    const pieces = new ReadableStream({
      start: (stream) => {
        for (const byte of bytes) stream.enqueue(Uint8Array.of(byte))
        stream.close()
      },
    })
    const request = new Request(url, { method: 'POST', body: pieces, duplex: 'half' } as RequestInit)
    expect(await readWebhook(request)).toMatchObject({ merchantUid: '주문 1/2' })
  })

  it('whatever comes, never rejects, and never says that something is paid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.webQueryParameters()), async (body) => {
        const webhook = await readWebhook(post(body))
        expect(['payment', 'test', 'invalid']).toContain(webhook.kind)
        expect(webhook).not.toHaveProperty('status')
      }),
    )
  })
})
