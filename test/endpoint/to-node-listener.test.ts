import { createServer, type IncomingMessage } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { approve, confirmEndpoint, toNodeListener } from '../../src/endpoint/index.ts'
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
