import { expect, it, vi } from 'vitest'
import { confirmLogLine } from '../../demo/shop/confirm-log-line.ts'
import { approve, confirmEndpoint } from '../../src/endpoint/index.ts'

const post = (body: BodyInit) =>
  new Request('http://x', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    duplex: 'half',
  } as RequestInit)
const call = (fields: object = {}) =>
  JSON.stringify({ imp_uid: 'imp_1', merchant_uid: 'order-1', amount: 1000, ...fields })

async function logged(request: Request) {
  const endpoint = confirmEndpoint(() => approve(), { deadline: 200 })
  const line = confirmLogLine(request.clone())
  return line(await endpoint(request))
}

it.each([
  ['a call', call(), { impUid: 'imp_1', merchantUid: 'order-1', amount: 1000, status: 200 }],
  [
    'fields that are no texts',
    call({ merchant_uid: { toString: 1 }, imp_uid: [] }),
    { impUid: '', merchantUid: '', amount: 1000, status: 422 },
  ],
  ['an amount as text', call({ amount: '1000' }), { merchantUid: 'order-1', amount: null, status: 422 }],
  ['null', 'null', { impUid: '', merchantUid: '', amount: null, status: 422 }],
  ['no JSON', '{', { impUid: '', merchantUid: '', amount: null, status: 400 }],
])('writes down %s', async (_, body, line) => expect(await logged(post(body))).toMatchObject(line))

it('stops at the endpoint’s limit where a body is endless', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1024
      controller.enqueue(new Uint8Array(1024).fill(32))
    },
  })
  expect(await logged(post(endless))).toMatchObject({ impUid: '', status: 413 })
  expect(sent).toBeLessThan(100_000)
})

it('ends with the endpoint where a body never goes on, and lets go of it', async () => {
  const cancel = vi.fn()
  const stuck = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"imp_uid":"imp_1"')),
    cancel,
  })
  expect(await logged(post(stuck))).toMatchObject({ impUid: '', status: 408 })
  expect(cancel).toHaveBeenCalledOnce()
})
