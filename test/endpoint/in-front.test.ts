import { once } from 'node:events'
import type { IncomingMessage, RequestListener } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  approve,
  type ConfirmCall,
  confirmEndpoint,
  decline,
  signedConfirmUrls,
  toHonoHandler,
  toLambdaHandler,
  toNodeListener,
} from '../../src/endpoint/index.ts'
import { type Mounted, serve } from './mounts.ts'

// What stands between PortOne and the endpoint: proxies, load balancers, parsers, wrappers of decide.

const headers = { 'content-type': 'application/json' }
const bodyOf = (uid: string) => JSON.stringify({ imp_uid: uid, merchant_uid: 'order-1', amount: 1000 })
const body = bodyOf('imp_1')
const refusedFor = async (answer: Response) => ((await answer.json()) as { reason: string }).reason

const until = (holds: () => void) => vi.waitFor(holds, 5000)

let mounted: Mounted | undefined
afterEach(async () => {
  await mounted?.close()
  mounted = undefined
})

describe('several calls on one connection, whose caller hangs up', () => {
  const raw = (uid: string) =>
    `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${bodyOf(uid)}`
  it.each(['end', 'resetAndDestroy'] as const)('by %s: every approval is told, every signal aborts', async (how) => {
    const calls: ConfirmCall[] = []
    const late: string[] = []
    const decided: (() => void)[] = []
    const endpoint = confirmEndpoint(
      (asked) => {
        calls.push(asked)
        void asked.signal
        return new Promise((resolve) => decided.push(() => resolve(approve())))
      },
      { onError: () => {}, onLateApproval: ({ impUid }) => late.push(impUid) },
    )
    const server = await serve(toNodeListener(endpoint))
    mounted = server
    const socket = connect(server.port, '127.0.0.1').on('error', () => {})
    await once(socket, 'connect')
    socket.write(['imp_1', 'imp_2', 'imp_3'].map(raw).join(''))
    await until(() => expect(calls).toHaveLength(3))
    expect(calls.map(({ signal }) => signal.aborted)).toEqual([false, false, false])
    socket[how]()
    await until(() => expect(calls.map(({ signal }) => signal.aborted)).toEqual([true, true, true]))
    for (const decide of decided) decide()
    await until(() => expect(late.sort()).toEqual(['imp_1', 'imp_2', 'imp_3']))
  })
  it('is told though decide never looked at its signal', async () => {
    const late: string[] = []
    const decided: (() => void)[] = []
    const endpoint = confirmEndpoint(() => new Promise((resolve) => decided.push(() => resolve(approve()))), {
      onLateApproval: ({ impUid }) => late.push(impUid),
    })
    let closed = false
    const listener = toNodeListener(endpoint)
    const server = await serve((incoming, outgoing) => {
      incoming.socket.once('close', () => {
        closed = true
      })
      void listener(incoming, outgoing)
    })
    mounted = server
    const socket = connect(server.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write(raw('imp_1') + raw('imp_2'))
    await until(() => expect(decided).toHaveLength(2))
    socket.destroy()
    await until(() => expect(closed).toBe(true))
    for (const decide of decided) decide()
    await until(() => expect(late.sort()).toEqual(['imp_1', 'imp_2']))
  })
  it('many of them: Node has nothing to warn of, and each is told', async () => {
    const warned = vi.fn()
    process.on('warning', warned)
    const calls: ConfirmCall[] = []
    const decided: (() => void)[] = []
    const late: string[] = []
    const endpoint = confirmEndpoint(
      (asked) => {
        calls.push(asked)
        void asked.signal
        return new Promise((resolve) => decided.push(() => resolve(approve())))
      },
      { onLateApproval: ({ impUid }) => late.push(impUid) },
    )
    const server = await serve(toNodeListener(endpoint))
    mounted = server
    const socket = connect(server.port, '127.0.0.1').on('error', () => {})
    const uids = [...'abcdefghijklmnopqrst'].map((letter) => `imp_${letter}`)
    socket.write(uids.map(raw).join(''))
    await until(() => expect(calls).toHaveLength(20))
    socket.destroy()
    await until(() => expect(calls.every(({ signal }) => signal.aborted)).toBe(true))
    for (const decide of decided) decide()
    await until(() => expect(late.sort()).toEqual(uids))
    process.off('warning', warned)
    expect(warned.mock.calls.map(([warning]) => String(warning))).toEqual([])
  })
  describe('while an approval waits behind the answer to a slow call', () => {
    const start = async () => {
      const late: string[] = []
      let answerSlow = () => {}
      let handedOver = 0
      const endpoint = confirmEndpoint(
        ({ impUid }) =>
          impUid === 'imp_0'
            ? new Promise((resolve) => {
                answerSlow = () => resolve(approve())
              })
            : impUid === 'imp_n'
              ? decline('no')
              : approve(),
        { onError: () => {}, onLateApproval: ({ impUid }) => late.push(impUid) },
      )
      const listener = toNodeListener(endpoint)
      const server = await serve((incoming, outgoing) => {
        void listener(incoming, outgoing).then(() => handedOver++)
      })
      mounted = server
      const socket = connect(server.port, '127.0.0.1').on('error', () => {})
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
      })
      const ask = async (...uids: string[]) => {
        const before = handedOver
        socket.write(['imp_0', ...uids].map(raw).join(''))
        await until(() => expect(handedOver).toBe(before + uids.length))
      }
      const again = async (uid: string) => (await server.fetch({ method: 'POST', headers, body: bodyOf(uid) })).status
      return { socket, late, ask, again, answerSlow: () => answerSlow(), answers: () => text }
    }
    it.each(['end', 'resetAndDestroy'] as const)('by %s: it is told, and taken back', async (how) => {
      const { socket, late, ask, again, answerSlow } = await start()
      await ask('imp_1', 'imp_n', 'imp_2')
      socket[how]()
      await until(() => expect(late).toEqual(['imp_1', 'imp_2']))
      expect([await again('imp_1'), await again('imp_n'), await again('imp_2')]).toEqual([503, 409, 503])
      answerSlow()
      await until(() => expect(late).toEqual(['imp_1', 'imp_2', 'imp_0']))
    })
    it('it is not told where somebody else was given it', async () => {
      const { socket, late, ask, again } = await start()
      await ask('imp_1', 'imp_2')
      expect(await again('imp_1')).toBe(200)
      socket.destroy()
      await until(() => expect(late).toEqual(['imp_2']))
      expect(await again('imp_1')).toBe(200)
    })
    it('it is told once where it was asked for twice', async () => {
      const { socket, late, ask } = await start()
      await ask('imp_1', 'imp_1', 'imp_2')
      socket.destroy()
      await until(() => expect(late).toEqual(['imp_1', 'imp_2']))
    })
    it('it is heard when the slow one is answered before', async () => {
      const { socket, late, ask, answerSlow, answers } = await start()
      await ask('imp_1', 'imp_2')
      answerSlow()
      await until(() => expect(answers().match(/HTTP\/1\.1 200/g)).toHaveLength(3))
      socket.destroy()
      const other = await start()
      await other.ask('imp_3')
      other.socket.destroy()
      await until(() => expect(other.late).toEqual(['imp_3']))
      expect(late).toEqual([])
    })
  })
  it('and one that stays has all its answers, in its order', async () => {
    const onLateApproval = vi.fn()
    const endpoint = confirmEndpoint(({ impUid }) => (impUid === 'imp_2' ? decline('no') : approve()), {
      onLateApproval,
    })
    const server = await serve(toNodeListener(endpoint))
    mounted = server
    const socket = connect(server.port, '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.write(['imp_1', 'imp_2', 'imp_3'].map(raw).join(''))
    await until(() => expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 409', 'HTTP/1.1 200']))
    socket.destroy()
    expect(onLateApproval).not.toHaveBeenCalled()
  })
})

describe('a body of which somebody had a part', () => {
  const half = body.length >> 1
  const announced = { ...headers, 'content-length': String(body.length) }
  it('is refused as unreadable, not as bad JSON: a web-standard request', async () => {
    const confirm = confirmEndpoint(approve)
    const part = () => new Request('https://x', { method: 'POST', headers: announced, body: body.slice(half) })
    expect(await refusedFor(await confirm(part()))).toContain('CONFIRM_UNREADABLE')
    const read = new Request('https://x', { method: 'POST', headers, body })
    await read.body?.getReader().read()
    expect(await refusedFor(await confirm(read))).toContain('CONFIRM_UNREADABLE')
  })
  it('Hono’s', async () => {
    const raw = new Request('https://x', { method: 'POST', headers: announced, body })
    await raw.text()
    const part = new TextEncoder().encode(body.slice(half)).buffer
    const hono = { req: { raw, arrayBuffer: async () => part }, env: {}, executionCtx: { waitUntil: () => {} } }
    expect(await refusedFor(await toHonoHandler(confirmEndpoint(approve))(hono))).toContain('CONFIRM_UNREADABLE')
  })
  it('Lambda’s', async () => {
    const event = { httpMethod: 'POST', headers: announced, body: body.slice(half) }
    expect((await toLambdaHandler(confirmEndpoint(approve))(event)).body).toContain('CONFIRM_UNREADABLE')
  })
  it.each<[string, boolean, (incoming: IncomingMessage & { rawBody?: unknown }) => unknown]>([
    [
      'left in rawBody',
      true,
      (incoming) => {
        incoming.rawBody = body.slice(half)
      },
    ],
    ['read from a stream whose length is known', true, (incoming) => once(incoming, 'data')],
    ['read from a stream whose length isn’t', false, (incoming) => once(incoming, 'data')],
  ])('Node’s, %s', async (_, known, front) => {
    const listener = toNodeListener(confirmEndpoint(approve))
    const server = await serve((async (incoming, outgoing) => {
      await front(incoming)
      void listener(incoming, outgoing)
    }) as RequestListener)
    mounted = server
    const parts = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(body.slice(0, half)))
        await new Promise((resolve) => setTimeout(resolve, 50))
        controller.enqueue(new TextEncoder().encode(body.slice(half)))
        controller.close()
      },
    })
    const init = known ? { body } : { body: parts, duplex: 'half' }
    expect(await refusedFor(await server.fetch({ method: 'POST', headers, ...init } as RequestInit))).toContain(
      'CONFIRM_UNREADABLE',
    )
  })
  it('what is whole and no JSON is bad JSON, and what was written anew and shorter is read', async () => {
    const confirm = confirmEndpoint(approve)
    const request = (text: string, length: number) =>
      new Request('https://x', {
        method: 'POST',
        headers: { ...headers, 'content-length': String(length) },
        body: text,
      })
    expect(await refusedFor(await confirm(request('{', 1)))).toContain('CONFIRM_BAD_JSON')
    expect((await confirm(request(body, body.length + 9))).status).toBe(200)
  })
})

describe('a Content-Type that came twice', () => {
  it.each([
    ['application/json, application/json', 200],
    ['application/json; charset=utf-8, application/json', 200],
    ['application/json, text/plain', 415],
    ['text/plain, application/json', 415],
    ['application/json, application/json; charset=euc-kr', 415],
    ['application/json,', 415],
  ])('%s is answered %i', async (contentType, status) => {
    const request = new Request('https://x', { method: 'POST', headers: { 'content-type': contentType }, body })
    expect((await confirmEndpoint(approve)(request)).status).toBe(status)
  })
  it('beside a Content-Encoding that came twice', async () => {
    const status = async (encoding: string) =>
      (
        await confirmEndpoint(approve)(
          new Request('https://x', { method: 'POST', headers: { ...headers, 'content-encoding': encoding }, body }),
        )
      ).status
    expect([await status('identity, identity'), await status('identity, gzip')]).toEqual([200, 415])
  })
})

describe('Lambda', () => {
  const secret = 'x'.repeat(32)
  const seen = async (event: object) => {
    let url = ''
    const endpoint = confirmEndpoint(({ request }) => {
      url = request.url
      return approve()
    })
    const { statusCode } = await toLambdaHandler(endpoint)({
      httpMethod: 'POST',
      headers: { ...headers, host: 'shop.example' },
      body,
      ...event,
    })
    expect(statusCode).toBe(200)
    return url
  }
  const elb = { elb: { targetGroupArn: 'arn' } }
  it.each<[string, object, string]>([
    [
      'a load balancer’s query, encoded as it came',
      { requestContext: elb, path: '/c', queryStringParameters: { shop: '%EC%84%9C+a%2Bb', 'a%5B%5D': '' } },
      '/c?shop=%EC%84%9C+a%2Bb&a%5B%5D=',
    ],
    [
      'its lists',
      { requestContext: elb, path: '/c', multiValueQueryStringParameters: { a: ['1%2F', '2'] } },
      '/c?a=1%2F&a=2',
    ],
    ['API Gateway’s, decoded', { path: '/c', queryStringParameters: { shop: '서 a+b' } }, '/c?shop=%EC%84%9C+a%2Bb'],
    ['a path that holds what ends one', { path: '/c?d#e' }, '/c%3Fd%23e'],
    ['a path without its slash', { path: '.evil.example/c' }, '/.evil.example/c'],
    ['two slashes', { path: '//evil.example/c' }, '//evil.example/c'],
  ])('%s', async (_, event, path) => expect(await seen(event)).toBe(`https://shop.example${path}`))
  it('a host that is none has a stand-in', async () =>
    expect(await seen({ headers: { ...headers, host: 'a b' }, path: '/c' })).toBe('https://localhost/'))
  it.each(['query', 'path'] as const)('has signed addresses behind a load balancer, in the %s', async (place) => {
    const signedUrls = signedConfirmUrls({ url: 'https://shop.example/c', secret, place })
    const url = new URL(await signedUrls.urlFor('order-1'))
    const query = url.search
      .slice(1)
      .split('&')
      .map((pair) => pair.split('='))
    const event = {
      httpMethod: 'POST',
      requestContext: elb,
      path: url.pathname,
      queryStringParameters: Object.fromEntries(query),
      headers: { ...headers, host: url.host },
      body,
    }
    expect(await toLambdaHandler(confirmEndpoint(approve, { signedUrls }))(event)).toMatchObject({ statusCode: 200 })
  })
  it.each([null, undefined, {}, 'x', 7, [], { headers: null, requestContext: null, body: null }])(
    'answers no event at all: %j',
    async (event) =>
      expect(await toLambdaHandler(confirmEndpoint(approve))(event as never)).toMatchObject({ statusCode: 405 }),
  )
})

describe('a mount’s context', () => {
  it('whose getters throw breaks nothing', async () => {
    const onError = vi.fn()
    const context = Object.defineProperty({}, 'waitUntil', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    })
    const wall = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
        ownKeys: () => {
          throw new Error('no')
        },
      },
    )
    for (const [uid, given] of [
      ['imp_1', context],
      ['imp_2', wall],
    ] as const) {
      const confirm = confirmEndpoint(async ({ context }) => (context === given ? approve() : decline('other')), {
        onError,
      })
      const request = new Request('https://x', { method: 'POST', headers, body: bodyOf(uid) })
      expect((await confirm(request, given)).status).toBe(200)
    }
  })
  it('goes along where decide hands on a copy of its call', async () => {
    const inner = vi.fn((_: unknown) => approve())
    const confirm = confirmEndpoint((asked) => inner({ ...asked, signal: asked.signal }))
    const request = new Request('https://x', { method: 'POST', headers, body })
    await confirm(request, { env: 7 })
    expect(inner).toHaveBeenCalledWith(
      expect.objectContaining({
        impUid: 'imp_1',
        merchantUid: 'order-1',
        amount: 1000,
        context: { env: 7 },
        signal: expect.any(AbortSignal),
      }),
    )
  })
})
