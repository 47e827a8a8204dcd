import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  approve,
  type ConfirmEndpointOptions,
  confirmEndpoint,
  decline,
  signedConfirmUrls,
  toHonoHandler,
  toLambdaHandler,
  toNodeListener,
} from '../../src/endpoint/index.ts'

const body = JSON.stringify({ imp_uid: 'imp_1', merchant_uid: 'order-1', amount: 1000 })
const headers = { 'content-type': 'application/json' }
const post = () => new Request('https://shop.example/confirm', { method: 'POST', headers, body })
const refusedFor = async (answer: Promise<Response>) => ((await (await answer).json()) as { reason: string }).reason

let close = () => {}
afterEach(() => close())
async function serve(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return (path = '/confirm') => fetch(origin + path, { method: 'POST', headers, body })
}

describe('what is asked of the shop before decide', () => {
  const never = () => new Promise<never>(() => {})
  it('and never answers is over at the deadline, without decide', async () => {
    const decide = vi.fn(approve)
    const confirm = confirmEndpoint(decide, { deadline: 20, signedUrls: { isFor: never } })
    expect(await refusedFor(confirm(post()))).toContain('CONFIRM_TIMEOUT')
    expect(decide).not.toHaveBeenCalled()
  })
  it('callers.from that returns a promise is told, and refused', async () => {
    const onError = vi.fn()
    const from = (async () => Promise.reject(new Error('late'))) as never
    const confirm = confirmEndpoint(approve, { onError, callers: { addresses: ['192.0.2.1'], from } })
    expect(await refusedFor(confirm(post()))).toContain('CONFIRM_ADDRESS')
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(TypeError), { during: 'callers', question: null })
  })
  it('a clock that is none is refused when the endpoint is made', () => {
    for (const environment of [{ now: 5 }, { setTimeout: 'x' }, { clearTimeout: null, now: {} }])
      expect(() => confirmEndpoint(approve, { environment } as never)).toThrow(
        /environment must be an object with a clock/,
      )
  })
})

it('a waitUntil whose promise is rejected is told', async () => {
  const onError = vi.fn()
  const confirm = confirmEndpoint(async () => approve(), { onError })
  const failure = new Error('over')
  expect((await confirm(post(), { waitUntil: () => Promise.reject(failure) })).status).toBe(200)
  await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(failure, { during: 'waitUntil', question: null }))
})

it('the list of secrets is as it was when the endpoint was made', async () => {
  const webhookSecret = ['whsec_dGVzdHRlc3R0ZXN0']
  const confirm = confirmEndpoint(approve, { v2: { webhookSecret } } as ConfirmEndpointOptions<{
    webhookSecret: string[]
  }>)
  webhookSecret[0] = 'none at all'
  const signed = { ...headers, 'webhook-id': 'a', 'webhook-signature': 'v1,AAAA' }
  const event = { type: 'Transaction.Confirm', data: { paymentId: 'p', transactionId: 't', totalAmount: 1 } }
  const timestamp = String(Math.floor(Date.now() / 1000))
  const call = new Request('https://shop.example/confirm', {
    method: 'POST',
    headers: { ...signed, 'webhook-timestamp': timestamp },
    body: JSON.stringify(event),
  })
  expect(await refusedFor(confirm(call))).toContain('CONFIRM_SIGNATURE')
})

describe('in front of a Node listener', () => {
  it('somebody has answered in its place: an approval after that is told as one that nobody heard', async () => {
    const onLateApproval = vi.fn()
    let approveNow = () => {}
    const decided = new Promise<ReturnType<typeof approve>>((resolve) => {
      approveNow = () => resolve(approve())
    })
    const listener = toNodeListener(confirmEndpoint(() => decided, { onLateApproval }))
    const ask = await serve((incoming, outgoing) => {
      void listener(incoming, outgoing)
      setTimeout(() => outgoing.writeHead(503).end(), 20)
    })
    expect((await ask()).status).toBe(503)
    approveNow()
    await vi.waitFor(() => expect(onLateApproval).toHaveBeenCalledOnce())
  })
  it.each<[string, (incoming: IncomingMessage & { rawBody?: unknown }, go: () => void) => void]>([
    [
      'the request was paused',
      (incoming, go) => {
        incoming.pause()
        setImmediate(go)
      },
    ],
    [
      'rawBody is still being gathered',
      (incoming, go) => {
        let text = ''
        incoming.rawBody = text
        incoming.on('data', (chunk) => {
          text += chunk
          incoming.rawBody = text
        })
        go()
      },
    ],
    [
      'rawBody is an ArrayBuffer',
      async (incoming, go) => {
        const chunks: Uint8Array[] = []
        for await (const chunk of incoming) chunks.push(chunk)
        incoming.rawBody = new Uint8Array(Buffer.concat(chunks)).buffer
        go()
      },
    ],
    [
      'rawBody is another view of bytes',
      async (incoming, go) => {
        const chunks: Uint8Array[] = []
        for await (const chunk of incoming) chunks.push(chunk)
        const { buffer, byteOffset, byteLength } = Buffer.concat(chunks)
        incoming.rawBody = new DataView(buffer, byteOffset, byteLength)
        go()
      },
    ],
    [
      'it was asked for as text in UTF-8',
      (incoming, go) => {
        incoming.setEncoding('utf8')
        go()
      },
    ],
  ])('%s: the body is read', async (_, front) => {
    const listener = toNodeListener(confirmEndpoint(approve, { deadline: 2000 }))
    const ask = await serve((incoming, outgoing) => front(incoming, () => void listener(incoming, outgoing)))
    expect((await ask()).status).toBe(200)
  })
  it.each(['latin1', 'hex', 'base64'] as const)(
    'text in %s is no body any more: decide never sees it',
    async (encoding) => {
      const listener = toNodeListener(confirmEndpoint(() => expect.unreachable()))
      const ask = await serve((incoming, outgoing) => {
        incoming.setEncoding(encoding)
        void listener(incoming, outgoing)
      })
      expect(await refusedFor(ask())).toContain('CONFIRM_UNREADABLE')
    },
  )
  it('a path that begins with two slashes names no other host', async () => {
    const listener = toNodeListener(confirmEndpoint(({ request }) => decline(new URL(request.url).pathname)))
    const ask = await serve((incoming, outgoing) => void listener(incoming, outgoing))
    expect(await refusedFor(ask('//pay/confirm?shop=17'))).toBe('//pay/confirm')
  })
})

describe('signed addresses', () => {
  const secret = 'x'.repeat(32)
  const url = 'https://shop.example/confirm'
  it.each([
    ['no order', undefined],
    ['an object', { merchantUid: 'order-1' }],
    ['a number', 7],
  ])('are made for no order but one: %s', async (_, order) => {
    const orderOf = vi.fn(() => 'order-1')
    for (const options of [{}, { orderOf }])
      await expect(signedConfirmUrls({ url, secret, ...options }).urlFor(order as never)).rejects.toThrow(
        /urlFor takes an order's number as text/,
      )
    expect(orderOf).not.toHaveBeenCalled()
  })
  it('share no part between orders that orderOf doesn’t know', async () => {
    const urls = signedConfirmUrls({ url, secret, orderOf: (uid) => ({ a: 'one' })[uid] as string })
    await expect(urls.urlFor('b')).rejects.toThrow(/orderOf must return/)
    await expect(urls.isFor('b', await urls.urlFor('a'))).rejects.toThrow(/orderOf must return/)
  })
  it('of what is no address are refused, and inherited options are none', async () => {
    expect(() => signedConfirmUrls({ url: 'https://:80/confirm', secret })).toThrow(/absolute address/)
    const options = Object.assign(Object.create({ place: 'query' }), { url, secret })
    expect(await signedConfirmUrls(options).urlFor('a')).not.toContain('?')
  })
})

describe('an adapter never rejects', () => {
  it('Hono’s, where the body was read past Hono', async () => {
    const raw = post()
    await raw.text()
    const hono = { req: { raw, arrayBuffer: () => raw.arrayBuffer() }, env: {}, executionCtx: { waitUntil: () => {} } }
    expect(await refusedFor(toHonoHandler(confirmEndpoint(approve))(hono))).toContain('CONFIRM_UNREADABLE')
  })
  it('Lambda’s, for a header that a web-standard request can’t have', async () => {
    const event = { httpMethod: 'POST', headers: { ...headers, 'x-city': '서울' }, body }
    expect(await toLambdaHandler(confirmEndpoint(approve))(event)).toMatchObject({ statusCode: 200 })
  })
})
