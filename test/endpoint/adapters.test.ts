import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it, vi } from 'vitest'
import type { ConfirmAnswer, IncomingConfirm } from '../../src/endpoint/incoming-confirm.ts'
import {
  approve,
  confirmEndpoint,
  decline,
  type NodeRequest,
  type NodeResponse,
  toFastifyPlugin,
  toH3Handler,
  toHonoHandler,
  toKoaMiddleware,
  toLambdaHandler,
} from '../../src/endpoint/index.ts'
import { call } from './mounts.ts'

// Events made by hand: what an adapter takes from each, and what it gives back.

const address = 'https://shop.example/confirm'
const headers = { 'content-type': 'application/json' }
const body = JSON.stringify({ imp_uid: 'imp_1', merchant_uid: 'order_1', amount: 1000 })

/** One of Node's requests, what it is answered by, and what was sent. */
function onNode(sent = body) {
  const incoming = Object.assign(Readable.from([Buffer.from(sent)]), { method: 'POST', url: '/confirm', headers })
  const answer = { status: 0, body: '' }
  const outgoing: NodeResponse = {
    headersSent: false,
    writableFinished: false,
    on: () => outgoing,
    writeHead: (status) => {
      answer.status = status
    },
    end: (text) => {
      answer.body = String(text)
    },
  }
  return { incoming: incoming as unknown as NodeRequest, outgoing, answer }
}

/** An endpoint that approves, and the contexts that its `decide` is given. */
function approving() {
  const seen = vi.fn()
  const confirm = confirmEndpoint(({ context }) => {
    seen(context)
    return approve()
  })
  return { seen, confirm }
}

/** What has a `waitUntil` that is a method, and who was given which work. */
function waiting() {
  const work = vi.fn()
  const host = {
    waitUntil(this: unknown, promise: unknown) {
      work(this, promise)
    },
  }
  return { work, host }
}

describe('Lambda', () => {
  type LambdaEvent = Parameters<ReturnType<typeof toLambdaHandler>>[0]

  /** The call that is made of an event, and what Lambda gets for an answer to it. */
  async function asked(event: LambdaEvent, lambda?: unknown, answer?: ConfirmAnswer) {
    const given = vi.fn(async (_: IncomingConfirm) => answer ?? { status: 200, headers: {}, body: '' })
    const result = await toLambdaHandler({ answer: given })(event, lambda)
    return { call: given.mock.calls[0]?.[0] as IncomingConfirm, result }
  }

  it.each<[LambdaEvent, string]>([
    [{ requestContext: { http: { method: 'PUT' } } }, 'PUT'],
    [{ httpMethod: 'POST', requestContext: { identity: {} } }, 'POST'],
    [{ httpMethod: 'POST', requestContext: { http: {} } }, 'POST'],
    [{}, 'GET'],
  ])('the method of %j is %s', async (event, method) => {
    const { call } = await asked(event)
    expect([call.method, call.request.method]).toEqual([method, method])
  })

  it.each<[LambdaEvent['requestContext'], string | null]>([
    [{ http: { sourceIp: '52.78.100.19' } }, '52.78.100.19'],
    [{ identity: { sourceIp: '52.78.100.19' } }, '52.78.100.19'],
    [{ http: {}, identity: { sourceIp: '52.78.100.19' } }, '52.78.100.19'],
    [{ identity: { sourceIp: null } }, null],
    [{}, null],
    [undefined, null],
  ])('the caller’s address in %j is %s', async (requestContext, caller) =>
    expect((await asked({ requestContext })).call.address).toBe(caller),
  )

  it.each<[LambdaEvent, string, string | null]>([
    [{ headers: { 'X-Shop': '17' } }, 'x-shop', '17'],
    [{ multiValueHeaders: { 'X-Shop': ['17', '18'] }, headers: { 'X-Shop': '18' } }, 'x-shop', '17, 18'],
    [{ headers: { 'X-Shop': undefined } }, 'x-shop', ''],
    [{ headers: null }, 'x-shop', null],
  ])('in %j the header %s is %j', async (event, name, value) => {
    const { call } = await asked(event)
    expect([call.header(name), call.request.headers.get(name)]).toEqual([value, value])
  })

  it.each<[LambdaEvent, string]>([
    [{ headers: { host: 'shop.example' }, rawPath: '/confirm', rawQueryString: '' }, 'https://shop.example/confirm'],
    // HTTP APIs join what came twice by a comma there; the query as it came is beside it.
    [{ rawPath: '/c', rawQueryString: 'a=1&a=2', queryStringParameters: { a: '1,2' } }, 'https://localhost/c?a=1&a=2'],
    [{ path: '/c', queryStringParameters: { a: undefined } }, 'https://localhost/c?a='],
    [{}, 'https://localhost/'],
  ])('the address of %j is %s', async (event, url) => expect((await asked(event)).call.request.url).toBe(url))

  const base64 = (text: string) => Buffer.from(text).toString('base64')
  it.each<[LambdaEvent, number, string | { refused: string }]>([
    [{ body: '재고' }, 100, '재고'],
    [{ body: base64('재고'), isBase64Encoded: true }, 100, '재고'],
    [{ body: base64('재고'), isBase64Encoded: false }, 100, base64('재고')],
    [{ body: null }, 100, ''],
    [{}, 100, ''],
    [{ isBase64Encoded: true }, 100, ''],
    [{ body: 'no base64!', isBase64Encoded: true }, 100, { refused: 'broken-json' }],
    // The limit is in bytes, of what was encoded.
    [{ body: '재고' }, 6, '재고'],
    [{ body: '재고' }, 5, { refused: 'too-large' }],
    [{ body: base64('재고'), isBase64Encoded: true }, 6, '재고'],
    [{ body: base64('재고'), isBase64Encoded: true }, 5, { refused: 'too-large' }],
  ])('the body of %j, of %i bytes at most, is %j', async (event, limit, expected) => {
    const read = await (await asked(event)).call.readBody(limit).done
    expect(typeof read === 'string' ? { refused: read } : new TextDecoder().decode(read)).toEqual(expected)
  })

  it('gets an answer as it was given, in text, and decide the event', async () => {
    const answer = { status: 409, headers: { allow: 'POST' }, body: '{"reason":"품절"}' }
    const event = { httpMethod: 'POST' }
    const { call, result } = await asked(event, 'Lambda’s own', answer)
    expect(result).toEqual({
      statusCode: 409,
      headers: { allow: 'POST' },
      body: '{"reason":"품절"}',
      isBase64Encoded: false,
    })
    expect(call.context).toEqual({ event, lambda: 'Lambda’s own' })
  })
})

describe('h3', () => {
  const post = () => new Request(address, call())

  it.each<[string, () => object]>([
    ['version 2', () => ({ req: post() })],
    ['version 1 behind toWebHandler', () => ({ web: { request: post() }, node: {}, req: {} })],
  ])('of %s is answered by a response', async (_, make) => {
    const { seen, confirm } = approving()
    const event = make()
    expect((await toH3Handler(confirm)(event))?.status).toBe(200)
    expect(seen).toHaveBeenLastCalledWith({ event, waitUntil: undefined })
  })

  it('of version 1 on Node is answered there, and has Node’s own in its context', async () => {
    const { seen, confirm } = approving()
    const { incoming, outgoing, answer } = onNode()
    // Version 1 has Node's request there too, which is no web-standard one.
    const event = { node: { req: incoming, res: outgoing }, web: undefined, req: incoming }
    expect(await toH3Handler(confirm)(event)).toBeUndefined()
    expect(answer).toEqual({ status: 200, body: '{"approved":true}' })
    expect(seen).toHaveBeenLastCalledWith({ event, waitUntil: undefined, incoming, outgoing })
  })

  it('keeps its waitUntil, as the event’s method', async () => {
    const { seen, confirm } = approving()
    const { work, host } = waiting()
    const event = Object.assign(host, { req: post() })
    await toH3Handler(confirm)(event)
    const promise = Promise.resolve()
    seen.mock.lastCall?.[0].waitUntil(promise)
    expect(work).toHaveBeenLastCalledWith(event, promise)
  })
})

describe('Hono', () => {
  const req = () => ({
    raw: new Request(address, call()),
    arrayBuffer: () => Promise.reject(new Error('not asked for')),
  })

  it('on a host with a waitUntil keeps it, as a method, and its env', async () => {
    const { seen, confirm } = approving()
    const { work, host: executionCtx } = waiting()
    const hono = { req: req(), env: { SHOP: 17 }, executionCtx }
    expect((await toHonoHandler(confirm)(hono)).status).toBe(200)
    expect(seen).toHaveBeenLastCalledWith({ hono, env: { SHOP: 17 }, waitUntil: expect.any(Function) })
    const promise = Promise.resolve()
    seen.mock.lastCall?.[0].waitUntil(promise)
    expect(work).toHaveBeenLastCalledWith(executionCtx, promise)
  })

  it('on one without has none', async () => {
    const { seen, confirm } = approving()
    const hono = {
      req: req(),
      env: {},
      get executionCtx(): never {
        throw new Error('This context has no ExecutionContext')
      },
    }
    expect((await toHonoHandler(confirm)(hono)).status).toBe(200)
    expect(seen.mock.lastCall?.[0]).toMatchObject({ env: {}, waitUntil: undefined })
  })

  it('whose middleware has read the body hands it out again', async () => {
    const { confirm } = approving()
    const raw = new Request(address, call())
    const bytes = await raw.arrayBuffer()
    const hono = { req: { raw, arrayBuffer: async () => bytes }, env: {}, executionCtx: { waitUntil: () => {} } }
    expect((await toHonoHandler(confirm)(hono)).status).toBe(200)
  })
})

describe('Koa', () => {
  const confirm = () => confirmEndpoint(({ amount }) => (amount === 1000 ? approve() : decline()))

  it.each<[string, { body?: unknown; rawBody?: unknown }, number]>([
    ['has read nothing', {}, 200],
    ['has left an object', { body: JSON.parse(body) }, 200],
    ['has left the body as it came', { rawBody: body, body: { other: true } }, 200],
    ['has left another one', { body: { ...JSON.parse(body), amount: 1 } }, 409],
  ])('is answered past it, where a parser %s', async (_, request, status) => {
    const { incoming: req, outgoing: res, answer } = onNode()
    // A parser that left something has read all there was.
    if (Object.keys(request).length > 0) await buffer(req as unknown as Readable)
    const context = { req, res, request, respond: true }
    await toKoaMiddleware(confirm())(context)
    expect([context.respond, answer.status]).toEqual([false, status])
  })
})

describe('Fastify', () => {
  it('reads no body in the endpoint’s scope, and hands on what comes to its prefix', async () => {
    const scope = { removeAllContentTypeParsers: vi.fn(), addContentTypeParser: vi.fn(), all: vi.fn() }
    await toFastifyPlugin(confirmEndpoint(approve))(scope)
    expect(scope.removeAllContentTypeParsers).toHaveBeenCalledBefore(scope.addContentTypeParser)
    expect(scope.addContentTypeParser.mock.calls).toEqual([['*', expect.any(Function)]])
    expect(scope.all.mock.calls).toEqual([['/', expect.any(Function)]])

    const done = vi.fn()
    scope.addContentTypeParser.mock.lastCall?.[1]({}, {}, done)
    expect(done.mock.calls).toEqual([[null]])

    const { incoming, outgoing, answer } = onNode()
    const hijack = vi.fn()
    await scope.all.mock.lastCall?.[1]({ raw: incoming }, { raw: outgoing, hijack })
    expect(hijack).toHaveBeenCalledOnce()
    expect(answer).toEqual({ status: 200, body: '{"approved":true}' })
  })
})
