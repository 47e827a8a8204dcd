import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { confirmEndpoint } from '../../src/endpoint/confirm-endpoint.ts'
import { approve } from '../../src/endpoint/decision.ts'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'
import { type SimulateConfirmOptions, simulateConfirm } from '../../src/simulator/server/simulate-confirm.ts'
import { virtualClock } from '../../src/simulator/virtual-clock.ts'

const call = { confirmUrl: 'https://shop.example/confirm', impUid: 'imp_1', merchantUid: 'order-1', amount: 1000 }
const answering =
  (body: BodyInit | null, init?: ResponseInit): SimulateConfirmOptions['fetch'] =>
  async () =>
    new Response(body, init)
const refusal = (reason: string) => `고객사 요청에 의해 결제를 중단합니다. (상세사유 : ${reason})`

describe('the confirm process', () => {
  it('really POSTs the three fields as JSON', async () => {
    const seen: unknown[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        seen.push([request.method, request.url, request.headers['content-type'], JSON.parse(body)])
        response.writeHead(409, { 'content-type': 'application/json' }).end('{"reason":"재고수량부족"}')
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const decision = await simulateConfirm({ ...call, confirmUrl: `http://127.0.0.1:${port}/payments/confirm` })
    server.close()
    expect(seen).toEqual([
      ['POST', '/payments/confirm', 'application/json', { imp_uid: 'imp_1', merchant_uid: 'order-1', amount: 1000 }],
    ])
    expect(decision).toEqual({
      approved: false,
      status: 409,
      reason: '재고수량부족',
      message: refusal('재고수량부족'),
    })
  })

  it('asks a handler of ours in place of a network', async () => {
    const handler = confirmEndpoint((request) => {
      expect(request).toMatchObject({ impUid: 'imp_1', merchantUid: 'order-1', amount: 1000 })
      return approve()
    })
    expect(await simulateConfirm({ ...call, fetch: (url, init) => handler(new Request(url, init)) })).toEqual({
      approved: true,
      status: 200,
    })
  })

  it.each([200])('goes on with %i', async (status) => {
    expect(await simulateConfirm({ ...call, fetch: answering('{"reason":"재고수량부족"}', { status }) })).toEqual({
      approved: true,
      status,
    })
  })

  it.each([201, 202, 204, 301, 400, 404, 500, 503])('stops with %i', async (status) => {
    const decision = await simulateConfirm({ ...call, fetch: answering(null, { status }) })
    expect(decision).toEqual({ approved: false, status, reason: '알 수 없음', message: refusal('알 수 없음') })
  })

  it.each<[body: string, reason: string]>([
    ['{"reason":"재고 (2개) 부족 $1 $&"}', '재고 (2개) 부족 $1 $&'],
    ['{"reason":""}', '알 수 없음'],
    ['{"reason":7}', '알 수 없음'],
    ['{"message":"품절"}', '알 수 없음'],
    ['"품절"', '알 수 없음'],
    ['null', '알 수 없음'],
    ['품절', '알 수 없음'],
    ['', '알 수 없음'],
  ])('takes from the body %s the reason %s', async (body, reason) => {
    expect(await simulateConfirm({ ...call, fetch: answering(body, { status: 500 }) })).toMatchObject({ reason })
  })

  it('stops when nobody is there, or the handler throws', async () => {
    for (const fetch of [() => Promise.reject(new TypeError('fetch failed')), answering])
      expect(await simulateConfirm({ ...call, fetch: fetch as never })).toMatchObject({
        approved: false,
        status: 500,
        reason: '알 수 없음',
      })
  })

  it('waits 5 s and no longer, and takes back its request', async () => {
    const clock = virtualClock()
    let signal: AbortSignal | null | undefined
    const decided = vi.fn()
    void simulateConfirm({
      ...call,
      clock,
      fetch: (_, init) => {
        signal = init.signal
        return new Promise(() => {})
      },
    }).then(decided)
    await clock.advance(4999)
    expect(decided).not.toHaveBeenCalled()
    expect(signal?.aborted).toBe(false)
    await clock.advance(1)
    expect(decided.mock.calls).toMatchObject([[{ approved: false, status: 500, reason: '알 수 없음' }]])
    expect(signal?.aborted).toBe(true)
  })

  it('counts a body that never ends as no answer', async () => {
    const clock = virtualClock()
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"rea')) })
    const deciding = simulateConfirm({ ...call, clock, timeLimit: 10_000, fetch: answering(body, { status: 500 }) })
    await clock.advance(10_000)
    expect(await deciding).toMatchObject({ status: 500, reason: '알 수 없음' })
  })

  it('speaks the old words too', async () => {
    const decision = await simulateConfirm({
      ...call,
      wording: '가맹점',
      fetch: answering('{"reason":"품절"}', { status: 500 }),
    })
    expect(decision).toMatchObject({ message: '가맹점 요청에 의해 결제를 중단합니다. (상세사유 : 품절)' })
  })

  it('writes a message that reads back as its reason, whatever the reason is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'재고 부족()[]$&\\:"품절aZ9') }), async (text) => {
        const reason = `${text.trim()}.`
        const decision = await simulateConfirm({
          ...call,
          fetch: answering(JSON.stringify({ reason }), { status: 500 }),
        })
        if (decision.approved) throw new Error('approved')
        expect(readPayResponse({ error_msg: decision.message })).toMatchObject({ code: 'confirm-declined', reason })
      }),
      { numRuns: 200 },
    )
  })
})

it.each([undefined, null, 'https://shop.example/confirm', {}])(
  'without confirmUrl, as %j, says what to give',
  async (options) => {
    await expect(simulateConfirm(options as never)).rejects.toThrow(/^simulateConfirm: give one object with confirmUrl/)
  },
)
