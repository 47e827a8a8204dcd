import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { streamOf } from '../../src/endpoint/node-body.ts'
import { NodeCall, NodeConnection, signalOf } from '../../src/endpoint/node-call.ts'
import { type NodeRequest, type NodeResponse, toRequest } from '../../src/endpoint/node-request.ts'

const { signal } = new AbortController()

/** A request of Node's: an emitter with the fields that are read. */
function incoming(fields: object = {}) {
  const emitter = Object.assign(new EventEmitter(), {
    headers: {},
    method: 'POST',
    pause: vi.fn(),
    resume: vi.fn(),
    ...fields,
  })
  return emitter as typeof emitter & NodeRequest
}
const made = (fields: object = {}) => toRequest(incoming(fields), null, signal)

/** A response of Node's, of which only the connection matters. */
const outgoing = (fields: object = {}) =>
  Object.assign(new EventEmitter(), { headersSent: false, writableFinished: false, ...fields }) as EventEmitter &
    NodeResponse
const called = (fields: object = {}, wrapper: object = {}) => {
  const from = incoming(fields)
  return new NodeCall(
    from,
    { raw: from, ...wrapper },
    new NodeConnection(outgoing(), { headers: {}, on: () => {}, pause: () => {}, resume: () => {} }),
    undefined,
  )
}
const textOf = (body: Uint8Array | string) =>
  typeof body === 'string' ? { refused: body } : new TextDecoder().decode(body)
const read = async (fields: object = {}, wrapper: object = {}) =>
  textOf(await called(fields, wrapper).readBody(100).done)

describe('the address', () => {
  it.each([
    [{ url: '/confirm?a=1', headers: { host: 'shop.example:8080' } }, 'http://shop.example:8080/confirm?a=1'],
    [{ url: '/', originalUrl: '/api/confirm', headers: { host: 'shop.example' } }, 'http://shop.example/api/confirm'],
    [{ url: '/confirm' }, 'http://localhost/confirm'],
    [{}, 'http://localhost/'],
    [{ url: '/confirm', headers: { ':authority': 'shop.example' } }, 'http://shop.example/confirm'],
    [{ url: 'http://shop.example/confirm?a=1', headers: { host: 'shop.example' } }, 'http://shop.example/confirm?a=1'],
    [{ url: '/confirm', headers: { host: 'not a host' } }, 'http://localhost/'],
  ])('%j', (fields, url) => expect(made(fields).url).toBe(url))
})

describe('the headers', () => {
  it('are taken over, lists as one, without what is not there and HTTP/2’s own', () => {
    const { headers } = made({
      headers: { 'x-one': 'a', 'x-list': ['a', 'b'], 'x-none': undefined, ':path': '/confirm', 'content-length': '2' },
    })
    expect([...headers].sort()).toEqual([
      ['content-length', '2'],
      ['x-list', 'a, b'],
      ['x-one', 'a'],
    ])
  })
  it('lose the length of a body that is not the one that came', () => {
    const { headers } = toRequest(
      incoming({ headers: { 'content-length': '999', 'x-one': 'a' } }),
      new Uint8Array(2),
      signal,
    )
    expect([...headers]).toEqual([['x-one', 'a']])
  })
})

it.each(['GET', 'HEAD', undefined])('%s has no body', (method) => {
  const request = toRequest(incoming({ method }), 'x', signal)
  expect(request.method).toBe(method ?? 'GET')
  expect(request.body).toBeNull()
})

describe('a body that was read before', () => {
  it.each<[string, object, object, unknown]>([
    ['as an object', { body: { a: 1 } }, {}, '{"a":1}'],
    ['as text', { body: '{"a":1}' }, {}, '{"a":1}'],
    ['as bytes', { body: new TextEncoder().encode('{"a":1}') }, {}, '{"a":1}'],
    [
      'as it came, beside what was made of it',
      { body: { a: 1 }, rawBody: Buffer.from('{ "a": 1 }') },
      {},
      '{ "a": 1 }',
    ],
    ['by the framework around it', {}, { body: { a: 1 } }, '{"a":1}'],
    ['by the framework around it, as it came', {}, { body: { a: 1 }, rawBody: '{ "a": 1 }' }, '{ "a": 1 }'],
    ['as it came, which was empty, whatever was made of it', { body: { a: 1 }, rawBody: '' }, {}, ''],
    ['and left nothing', {}, {}, { refused: 'body-taken' }],
    ['and left null', { body: null }, {}, { refused: 'body-taken' }],
    ['and left what is no JSON', { body: { a: 1n } }, {}, { refused: 'body-taken' }],
    ['and left as much as may be', { rawBody: 'x'.repeat(100) }, {}, 'x'.repeat(100)],
    ['and left too much', { body: { a: 'x'.repeat(100) } }, {}, { refused: 'too-large' }],
  ])('%s', async (_, fields, wrapper, expected) =>
    expect(await read({ readableEnded: true, ...fields }, wrapper)).toEqual(expected),
  )
  it('is told by what it left, where the server does not say', async () => {
    expect(await read({ body: { a: 1 } })).toBe('{"a":1}')
    expect(await read({ rawBody: '[]', readableEnded: false })).toBe('[]')
  })
  it('is not taken for one that is still to come', async () => {
    const from = incoming({ body: {}, readableEnded: false })
    const { done } = new NodeCall(
      from,
      from,
      new NodeConnection(outgoing(), { headers: {}, on: () => {}, pause: () => {}, resume: () => {} }),
      undefined,
    ).readBody(10)
    from.emit('data', '[]')
    from.emit('end')
    expect(textOf(await done)).toBe('[]')
  })
})

it.each<[string, object, boolean]>([
  ['an object', { body: { a: 1 } }, true],
  ['text', { body: '{"a":1}' }, false],
  ['bytes', { rawBody: Buffer.from('{}') }, false],
])('a body left as %s is what came, or made again: %j, %s', (_, fields, remade) => {
  expect(called({ readableEnded: true, ...fields }).readBody(100).remade).toBe(remade)
})

describe('a body that is read directly', () => {
  const reading = (fields: object = {}, limit = 10) => {
    const from = incoming(fields)
    return {
      from,
      reading: new NodeCall(
        from,
        from,
        new NodeConnection(outgoing(), { headers: {}, on: () => {}, pause: () => {}, resume: () => {} }),
        undefined,
      ).readBody(limit),
    }
  }
  it.each<[string, (string | Uint8Array)[], unknown]>([
    ['one piece', [new TextEncoder().encode('abc')], 'abc'],
    ['several, text or bytes', [new TextEncoder().encode('재고'), '부'], '재고부'],
    ['none', [], ''],
    ['as much as may be', ['01234', '56789'], '0123456789'],
    ['a byte too much', ['01234', '567890', 'more'], { refused: 'too-large' }],
    ['what is no bytes', [{ a: 1 } as never], { refused: 'unreadable' }],
  ])('reads %s', async (_, chunks, expected) => {
    const { from, reading: body } = reading()
    for (const chunk of chunks) from.emit('data', chunk)
    from.emit('end')
    from.emit('close')
    expect(textOf(await body.done)).toEqual(expected)
  })
  it.each([
    ['as much as may be, and says so', '10', '0123456789', '0123456789'],
    // Somebody in front has had the rest, though what is left may be JSON.
    ['less than it says', '9', '[]', { refused: 'body-taken' }],
  ])('is %s', async (_, length, text, expected) => {
    const { from, reading: body } = reading({ headers: { 'content-length': length } })
    from.emit('data', text)
    from.emit('end')
    expect(textOf(await body.done)).toEqual(expected)
  })
  it('is refused unread where it says that it is too much, and thrown away', async () => {
    const { from, reading: body } = reading({ headers: { 'content-length': '11' } })
    expect(await body.done).toBe('too-large')
    expect(from.resume).toHaveBeenCalled()
  })
  it.each(['error', 'close'])('and breaks off by %s is unreadable', async (event) => {
    const { from, reading: body } = reading()
    from.emit('data', '{')
    from.emit(event, new Error('reset'))
    from.emit('data', '}')
    from.emit('end')
    expect(await body.done).toBe('unreadable')
  })
  it('of a connection that is gone is unreadable at once', async () => {
    expect(await reading({ destroyed: true }).reading.done).toBe('unreadable')
  })
  it('stops when it is told to', async () => {
    const { from, reading: body } = reading()
    from.emit('data', '{')
    body.stop()
    expect(await body.done).toBe('unreadable')
    expect(() => from.emit('data', '}')).not.toThrow()
  })
})

describe('a body as a stream', () => {
  it('is read piece by piece, text or bytes', async () => {
    const from = incoming()
    const text = new Response(streamOf(from)).text()
    from.emit('data', new TextEncoder().encode('재고'))
    from.emit('data', '부족')
    from.emit('end')
    from.emit('close')
    expect(await text).toBe('재고부족')
  })
  it.each(['error', 'close'])('that breaks off by %s is an error, and told once', async (event) => {
    const from = incoming()
    const text = new Response(streamOf(from)).text()
    from.emit('data', '{')
    from.emit(event, new Error('reset'))
    expect(() => {
      from.emit('data', '}')
      from.emit('end')
      from.emit('close')
    }).not.toThrow()
    await expect(text).rejects.toThrow('The connection broke off.')
  })
  it('of a connection that is gone is an error at once', async () => {
    const from = incoming({ destroyed: true })
    await expect(new Response(streamOf(from)).text()).rejects.toThrow('The connection broke off.')
    expect(from.listenerCount('data')).toBe(0)
  })
  it('waits while nobody reads', async () => {
    const from = incoming()
    const reader = streamOf(from).getReader()
    from.emit('data', 'a')
    expect(from.pause).toHaveBeenCalledOnce()
    await reader.read()
    const pauses = from.pause.mock.calls.length
    const next = reader.read()
    from.emit('data', 'b')
    expect(from.pause).toHaveBeenCalledTimes(pauses)
    expect(new TextDecoder().decode((await next).value)).toBe('b')
    expect(from.resume).toHaveBeenCalled()
  })
  it('that nobody wants is thrown away as it comes', async () => {
    const from = incoming()
    const stream = streamOf(from)
    const before = from.resume.mock.calls.length
    await stream.cancel()
    expect(from.resume.mock.calls.length).toBeGreaterThan(before)
    expect(() => from.emit('data', 'late')).not.toThrow()
  })
})

describe('a connection', () => {
  it('is gone when it closes before the answer is out, and tells whoever watches', () => {
    const response = outgoing()
    const connection = new NodeConnection(response, { headers: {}, on: () => {}, pause: () => {}, resume: () => {} })
    const [stays, stops] = [vi.fn(), vi.fn()]
    connection.watch(stays)
    connection.watch(stops)()
    response.emit('close')
    response.emit('close')
    expect(connection.gone).toBe(true)
    expect([stays.mock.calls.length, stops.mock.calls.length]).toEqual([1, 0])
    expect(signalOf(connection).aborted).toBe(true)
  })
  it.each([
    ['after our answer', true, { writableFinished: true }, false],
    ['after our answer, where the server tells both', true, { writableFinished: true, writableEnded: true }, false],
    ['before our answer is out', true, { writableFinished: false, writableEnded: true }, true],
    ['by a reset, which HTTP/2 calls finished', true, { writableFinished: true, writableEnded: false }, true],
    ['after somebody else’s answer', false, { writableFinished: true, writableEnded: true }, true],
  ])('that closes %s: ours %s, %j: gone is %s', (_, ours, fields, gone) => {
    const response = outgoing(fields)
    const connection = new NodeConnection(response, incoming())
    const aborts = signalOf(connection)
    if (ours) connection.answering()
    response.emit('close')
    expect([connection.gone, aborts.aborted]).toEqual([gone, gone])
  })
  it.each<[string, object, object, boolean]>([
    [
      'whose socket is gone, which only the first of several responses is told',
      {},
      { socket: { destroyed: true } },
      true,
    ],
    ['of HTTP/1', {}, { httpVersionMajor: 1, socket: { destroyed: true } }, true],
    ['whose socket doesn’t say', {}, { socket: {} }, false],
    ['whose caller somebody else has answered', { headersSent: true }, {}, true],
  ])('%s: %j, %j: gone is %s', (_, response, request, gone) =>
    expect(new NodeConnection(outgoing(response), incoming(request)).gone).toBe(gone),
  )
  it('of HTTP/2 tells by its stream: its stand-in for a socket may throw', () => {
    const get = () => {
      throw new Error('The socket has been disconnected from the Http2Session')
    }
    const socket = Object.defineProperty({}, 'destroyed', { get })
    expect(new NodeConnection(outgoing(), incoming({ httpVersionMajor: 2, socket })).gone).toBe(false)
  })
  it('isn’t gone because our own answer goes out', () => {
    const connection = new NodeConnection(outgoing({ headersSent: true }), incoming())
    connection.answering()
    expect(connection.gone).toBe(false)
  })
  it('that was lost before is gone at once', () => {
    expect(
      new NodeConnection(outgoing({ destroyed: true }), {
        headers: {},
        on: () => {},
        pause: () => {},
        resume: () => {},
      }).gone,
    ).toBe(true)
  })
  describe('whose answer waits behind another one', () => {
    const waiting = (socket: object | undefined = new EventEmitter()) => {
      const response = outgoing({ socket: null })
      return { response, socket, connection: new NodeConnection(response, incoming({ socket })) }
    }
    it('tells of an approval that never got hold of the socket, when that closes', () => {
      const { socket, connection } = waiting()
      const unsent = vi.fn()
      connection.onUnsent(unsent)
      connection.answering()
      expect(unsent).not.toHaveBeenCalled()
      ;(socket as EventEmitter).emit('close')
      expect(unsent).toHaveBeenCalledOnce()
    })
    it.each<[string, (response: { socket?: unknown }, answering: () => void) => void]>([
      [
        'got hold of it in the end',
        (response, answering) => {
          answering()
          response.socket = {}
        },
      ],
      [
        'had it from the beginning, and let it go',
        (response, answering) => {
          response.socket = {}
          answering()
          response.socket = null
        },
      ],
    ])('tells of none that %s: it may have been heard', (_, go) => {
      const { response, socket, connection } = waiting()
      const unsent = vi.fn()
      connection.onUnsent(unsent)
      go(response, () => connection.answering())
      ;(socket as EventEmitter).emit('close')
      expect(unsent).not.toHaveBeenCalled()
    })
    it('has nothing to tell of an answer that nobody asks about', () => {
      const { socket, connection } = waiting()
      connection.answering()
      expect(() => (socket as EventEmitter).emit('close')).not.toThrow()
    })
    it.each([undefined, {}])('does without a socket that tells: %j', (socket) => {
      const response = outgoing({ socket: null })
      const connection = new NodeConnection(response, incoming({ socket }))
      connection.onUnsent(() => {})
      expect(() => connection.watch(() => {})()).not.toThrow()
      expect(() => connection.answering()).not.toThrow()
    })
  })
  it('aborts its signal', () => {
    const response = outgoing()
    const aborts = signalOf(
      new NodeConnection(response, { headers: {}, on: () => {}, pause: () => {}, resume: () => {} }),
    )
    response.emit('error', new Error('reset'))
    expect(aborts.aborted).toBe(true)
  })
})

describe('a call', () => {
  it('knows where it came from, where the server says', () => {
    expect(called({ socket: { remoteAddress: '52.78.100.19' } }).address).toBe('52.78.100.19')
    expect(called().address).toBeNull()
  })
  it('has a method, also where the server tells none', () => {
    expect([called({ method: 'PUT' }).method, called({ method: undefined }).method]).toEqual(['PUT', 'GET'])
  })
  it.each([
    [undefined, 1],
    [false, 1],
    [true, 0],
  ])('lets go of its body unless that was read: readableEnded %s', (readableEnded, times) => {
    const from = incoming({ readableEnded })
    new NodeCall(from, from, new NodeConnection(outgoing(), from), undefined).discardBody()
    expect(from.resume).toHaveBeenCalledTimes(times)
  })
  it('makes its request when it is looked at, and once', () => {
    const call = called({ url: '/confirm?shop=17', headers: { host: 'shop.example', 'x-shop': '17' } })
    const { request } = call
    expect([request.method, request.url, request.headers.get('x-shop')]).toEqual([
      'POST',
      'http://shop.example/confirm?shop=17',
      '17',
    ])
    expect(call.request).toBe(request)
  })
})

it('is aborted with its signal', () => {
  const controller = new AbortController()
  const request = toRequest(incoming(), null, controller.signal)
  controller.abort()
  expect(request.signal.aborted).toBe(true)
})

it('refuses what is no request in the web’s sense', () => expect(() => made({ method: 'TRACE' })).toThrow(TypeError))
