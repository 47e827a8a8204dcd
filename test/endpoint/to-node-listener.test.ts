import { createHmac } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerOnNode } from '../../src/endpoint/answer-on-node.ts'
import { approve, confirmEndpoint, toNodeListener } from '../../src/endpoint/index.ts'
import type { NodeMountable } from '../../src/endpoint/node-mountable.ts'
import type { NodeRequest, NodeResponse } from '../../src/endpoint/node-request.ts'
import { call, type Mounted, serve } from './mounts.ts'

let mounted: Mounted | undefined
afterEach(async () => {
  await mounted?.close()
  mounted = undefined
  vi.restoreAllMocks()
})

type Parsed = IncomingMessage & { body?: unknown }

const drained = async (request: IncomingMessage) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

describe('the Node adapter', () => {
  it('is a listener by its types, too', () => {
    expect(createServer(toNodeListener(confirmEndpoint(() => approve())))).toBeDefined()
  })

  it.each<[string, (body: Buffer) => unknown]>([
    ['an object', (body) => JSON.parse(body.toString())],
    ['text, of express.text()', (body) => body.toString()],
    ['bytes, of express.raw()', (body) => body],
  ])('takes what a body parser left as %s', async (_, parse) => {
    const decide = vi.fn(() => approve())
    const listener = toNodeListener(confirmEndpoint(decide))
    mounted = await serve(async (request: Parsed, response) => {
      request.body = parse(await drained(request))
      await listener(request, response)
    })
    const response = await mounted.fetch(call({ merchant_uid: '주문-1' }))
    expect(response.status).toBe(200)
    expect(decide.mock.calls).toMatchObject([[{ impUid: 'imp_1', merchantUid: '주문-1', amount: 1000 }]])
  })

  it.each<[string, (body: Buffer) => object, number, string]>([
    [
      'beside what it made of them',
      (rawBody) => ({ rawBody, body: JSON.parse(rawBody.toString()) }),
      200,
      '"approved":true',
    ],
    ['only as what it made of them', (body) => ({ body: JSON.parse(body.toString()) }), 400, 'have it keep rawBody'],
  ])('checks a signature on the bytes that a body parser left %s', async (_, parse, status, says) => {
    const secret = Buffer.from('a secret of twenty-four bytes').toString('base64')
    const listener = toNodeListener(
      confirmEndpoint(() => approve(), {
        v2: { webhookSecret: secret },
      }),
    )
    const data = { paymentId: 'order_1', transactionId: 'tx_1', totalAmount: 1000, storeId: 'store-1' }
    const body = JSON.stringify({ type: 'Transaction.Confirm', timestamp: '2026-01-01T00:00:00Z', data })
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = createHmac('sha256', Buffer.from(secret, 'base64'))
      .update(`msg_1.${timestamp}.${body}`)
      .digest('base64')
    mounted = await serve(async (request: Parsed, response) => {
      Object.assign(request, parse(await drained(request)))
      await listener(request, response)
    })
    const headers = {
      'content-type': 'application/json',
      'webhook-id': 'msg_1',
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    }
    const response = await mounted.fetch({ method: 'POST', headers, body })
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(says)
  })

  it('refuses at once when the body was read and nothing is left of it', async () => {
    const listener = toNodeListener(confirmEndpoint(() => approve()))
    mounted = await serve(async (request, response) => {
      await drained(request)
      await listener(request, response)
    })
    const response = await mounted.fetch(call())
    expect(response.status).toBe(400)
  })

  it('reads the body itself where an older Express put an empty object in its place', async () => {
    const listener = toNodeListener(confirmEndpoint(() => approve()))
    mounted = await serve((request: Parsed, response) => {
      request.body = {}
      return listener(request, response)
    })
    expect((await mounted.fetch(call())).status).toBe(200)
  })

  it('knows the address of the connection', async () => {
    const endpoint = confirmEndpoint(() => approve(), { callers: { addresses: ['127.0.0.1'], from: 'socket' } })
    mounted = await serve(toNodeListener(endpoint))
    expect((await mounted.fetch(call())).status).toBe(200)
  })

  it('hands over the whole path, the headers, and Node’s own objects', async () => {
    const seen: string[] = []
    const endpoint = confirmEndpoint(() => approve(), {
      callers: {
        addresses: ['127.0.0.1'],
        from: (_, context) => (context as { incoming: IncomingMessage }).incoming.socket.remoteAddress,
      },
    })
    const listener = toNodeListener((request, context) => {
      seen.push(new URL(request.url).pathname + new URL(request.url).search, String(request.headers.get('x-two')))
      return endpoint(request, context)
    })
    mounted = await serve((request, response) =>
      listener(Object.assign(request, { originalUrl: '/a/b?c=1' }), response),
    )
    const response = await mounted.fetch({ ...call({}, { 'x-two': 'one, two' }) })
    expect(response.status).toBe(200)
    expect(seen).toEqual(['/a/b?c=1', 'one, two'])
  })

  it('refuses a connection from elsewhere', async () => {
    const endpoint = confirmEndpoint(() => approve(), { callers: { addresses: ['52.78.5.241'], from: 'socket' } })
    mounted = await serve(toNodeListener(endpoint))
    // What a caller writes into a header changes nothing.
    expect((await mounted.fetch(call({}, { 'x-forwarded-for': '52.78.5.241' }))).status).toBe(403)
  })

  it('sends each cookie of a handler’s', async () => {
    const headers = new Headers([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['x-list', '1'],
      ['x-list', '2'],
    ])
    mounted = await serve(toNodeListener(async () => new Response('x', { headers })))
    const answer = await mounted.fetch(call())
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(answer.headers.get('x-list')).toBe('1, 2')
  })
  it.each<[string, () => Promise<Response>]>([
    [
      'throws',
      () => {
        throw new Error('secret')
      },
    ],
    ['rejects', () => Promise.reject(new Error('secret'))],
    ['returns nothing', async () => undefined as unknown as Response],
    ['returns Response.error()', async () => Response.error()],
    [
      'returns a status that nobody can send',
      async () => Object.create(new Response(), { status: { value: 1000 }, arrayBuffer: { value: async () => '' } }),
    ],
    [
      'returns a response that was used up',
      async () => {
        const used = new Response('x')
        await used.text()
        return used
      },
    ],
    [
      'returns a response that breaks off',
      async () => new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('secret')) })),
    ],
  ])('answers 500 for a handler that %s, and goes on', async (_, handler) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    mounted = await serve(toNodeListener(handler))
    for (const _ of [1, 2]) {
      const response = await mounted.fetch(call())
      expect(response.status).toBe(500)
      expect(await response.text()).not.toContain('secret')
    }
    expect(log).toHaveBeenCalledTimes(2)
  })

  it('leaves an answer alone that somebody else has given', async () => {
    const listener = toNodeListener(confirmEndpoint(() => approve()))
    mounted = await serve((request, response) => {
      response.writeHead(504)
      response.end('too late')
      return listener(request, response)
    })
    const response = await mounted.fetch(call())
    expect(response.status).toBe(504)
    expect(await response.text()).toBe('too late')
  })

  it('sends a length, so that the connection can be used again', async () => {
    mounted = await serve(toNodeListener(confirmEndpoint(() => approve())))
    const response = await mounted.fetch(call())
    expect(response.headers.get('content-length')).toBe(String((await response.text()).length))
    expect(response.headers.get('connection')).toBe('keep-alive')
  })

  it('gives a handler everything a web-standard response can say', async () => {
    mounted = await serve(
      toNodeListener(
        () => new Response('재고', { status: 418, headers: { 'x-shop': 'yes', 'content-type': 'text/plain' } }),
      ),
    )
    const response = await mounted.fetch(call())
    expect([response.status, response.headers.get('x-shop'), await response.text()]).toEqual([418, 'yes', '재고'])
  })
})

describe('an answer', () => {
  /** A request whose body was read, as a parser leaves it, and what is sent for it. */
  const onNode = (fields: object = {}) => {
    const incoming = Object.assign(new EventEmitter(), {
      method: 'POST',
      headers: {},
      readableEnded: true,
      pause: () => {},
      resume: () => {},
      ...fields,
    }) as unknown as NodeRequest
    const end = vi.fn()
    const writeHead = vi.fn<NodeResponse['writeHead']>()
    const outgoing = Object.assign(new EventEmitter(), {
      headersSent: false,
      writableFinished: false,
      writeHead,
      end,
    }) as unknown as NodeResponse
    const sent = () => ({ status: writeHead.mock.calls[0]?.[0], headers: writeHead.mock.calls[0]?.[1] })
    return { incoming, outgoing, end, sent }
  }
  const json = 'application/json; charset=utf-8'

  it('to what is no request in the web’s sense is 400, and its handler isn’t asked', async () => {
    const handler = vi.fn<NodeMountable>(async () => new Response())
    const { incoming, outgoing, sent } = onNode({ method: 'TRACE' })
    await answerOnNode(handler, incoming, outgoing)
    expect(sent()).toMatchObject({ status: 400, headers: { 'content-type': json } })
    expect(handler).not.toHaveBeenCalled()
  })

  it.each([0, 103, 199])(
    'of the status %i, after which one still waits, is 500, and the log says why',
    async (status) => {
      const log = vi.spyOn(console, 'error').mockImplementation(() => {})
      const { incoming, outgoing, sent } = onNode()
      await answerOnNode(async () => Object.create(new Response(), { status: { value: status } }), incoming, outgoing)
      expect(sent().status).toBe(500)
      expect(log.mock.calls.map(String)).toEqual([
        `TypeError: A handler returned a response with the status ${status}.`,
      ])
    },
  )

  it('has its headers as text, and its cookies as a list', async () => {
    const { incoming, outgoing, sent } = onNode()
    const headers = new Headers({ 'content-type': 'text/plain', 'set-cookie': 'a=1' })
    await answerOnNode(async () => new Response('재고', { headers }), incoming, outgoing)
    expect(sent().headers).toEqual({ 'content-type': 'text/plain', 'set-cookie': ['a=1'], 'content-length': '6' })
  })

  it('of another’s handler is to the body that a parser has left', async () => {
    const { incoming, outgoing, end } = onNode({ body: { a: 1 } })
    await answerOnNode(async (request) => new Response(await request.text()), incoming, outgoing)
    expect(new TextDecoder().decode(end.mock.calls[0]?.[0])).toBe('{"a":1}')
  })

  it.each([
    ['HTTP/1', { readableEnded: false, httpVersionMajor: 1 }, 'close'],
    ['what doesn’t say which', { readableEnded: false }, 'close'],
    ['HTTP/2, which has streams for that', { readableEnded: false, httpVersionMajor: 2 }, undefined],
    ['HTTP/1 after the whole body', { readableEnded: true, httpVersionMajor: 1 }, undefined],
  ])('closes the connection of a caller who still sends, by %s', async (_, fields, connection) => {
    const { incoming, outgoing, sent } = onNode({ ...fields, method: 'GET' })
    await answerOnNode(
      confirmEndpoint(() => approve()),
      incoming,
      outgoing,
    )
    expect(sent().headers?.connection).toBe(connection)
  })

  it.each<[string, { hijack?: () => unknown }]>([
    ['that is told', { hijack: vi.fn() }],
    ['that has nothing to be told', {}],
  ])('goes past a framework %s', async (_, reply) => {
    const body = { imp_uid: 'imp_1', merchant_uid: 'order_1', amount: 1000 }
    const { incoming, outgoing, sent } = onNode({ headers: { 'content-type': 'application/json' } })
    const decide = vi.fn(() => approve())
    await answerOnNode(confirmEndpoint(decide), { raw: incoming, body }, { raw: outgoing, ...reply }, { env: 7 })
    expect(sent().status).toBe(200)
    expect(decide.mock.calls).toMatchObject([[{ context: { env: 7, incoming, outgoing } }]])
    if (reply.hijack) expect(reply.hijack).toHaveBeenCalledOnce()
  })
})
