import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { type NodeRequest, toRequest } from '../../src/endpoint/node-request.ts'
import { socketAddress } from '../../src/endpoint/socket-address.ts'

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
const made = (fields: object = {}) => toRequest(incoming(fields), signal)

describe('the address', () => {
  it.each([
    [{ url: '/confirm?a=1', headers: { host: 'shop.example:8080' } }, 'http://shop.example:8080/confirm?a=1'],
    [{ url: '/', originalUrl: '/api/confirm', headers: { host: 'shop.example' } }, 'http://shop.example/api/confirm'],
    [{ url: '/confirm' }, 'http://localhost/confirm'],
    [{}, 'http://localhost/'],
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
  it('lose the length of a body that somebody else has read', () => {
    const { headers } = made({ headers: { 'content-length': '999', 'x-one': 'a' }, body: {}, readableEnded: true })
    expect([...headers].filter(([name]) => name !== 'content-type')).toEqual([['x-one', 'a']])
  })
})

describe('a body that was read before', () => {
  it.each([
    ['as an object', { a: 1 }, '{"a":1}'],
    ['as text', '{"a":1}', '{"a":1}'],
    ['as bytes', new TextEncoder().encode('{"a":1}'), '{"a":1}'],
    ['and left nothing', undefined, ''],
  ])('%s', async (_, body, text) => expect(await made({ body, readableEnded: true }).text()).toBe(text))
  it('is told by what it left, where the server does not say', async () => {
    expect(await made({ body: { a: 1 } }).text()).toBe('{"a":1}')
  })
  it('is not taken for one that is still to come', async () => {
    const from = incoming({ body: {}, readableEnded: false })
    const text = toRequest(from, signal).text()
    from.emit('data', '[]')
    from.emit('end')
    expect(await text).toBe('[]')
  })
})

it.each(['GET', 'HEAD', undefined])('%s has no body', (method) => {
  const request = made({ method, body: 'x', readableEnded: true })
  expect(request.method).toBe(method ?? 'GET')
  expect(request.body).toBeNull()
})

describe('a body that comes in', () => {
  it('is read piece by piece, text or bytes', async () => {
    const from = incoming()
    const text = toRequest(from, signal).text()
    from.emit('data', new TextEncoder().encode('재고'))
    from.emit('data', '부족')
    from.emit('end')
    from.emit('close')
    expect(await text).toBe('재고부족')
  })
  it.each(['error', 'close'])('that breaks off by %s is an error, and told once', async (event) => {
    const from = incoming()
    const text = toRequest(from, signal).text()
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
    await expect(toRequest(from, signal).text()).rejects.toThrow('The connection broke off.')
    expect(from.listenerCount('data')).toBe(0)
  })
  it('waits while nobody reads', async () => {
    const from = incoming()
    const request = toRequest(from, signal)
    from.emit('data', 'a')
    expect(from.pause).toHaveBeenCalledOnce()
    const reader = request.body?.getReader()
    await reader?.read()
    const pauses = from.pause.mock.calls.length
    const next = reader?.read()
    from.emit('data', 'b')
    expect(from.pause).toHaveBeenCalledTimes(pauses)
    expect(new TextDecoder().decode((await next)?.value)).toBe('b')
    expect(from.resume).toHaveBeenCalled()
  })
  it('that nobody wants is thrown away as it comes', async () => {
    const from = incoming()
    const request = toRequest(from, signal)
    const before = from.resume.mock.calls.length
    await request.body?.cancel()
    expect(from.resume.mock.calls.length).toBeGreaterThan(before)
    expect(() => from.emit('data', 'late')).not.toThrow()
  })
})

it('knows where it came from, where the server says', () => {
  expect(socketAddress(made({ socket: { remoteAddress: '52.78.100.19' } }))).toBe('52.78.100.19')
  expect(socketAddress(made())).toBeUndefined()
})

it('is aborted with its signal', () => {
  const controller = new AbortController()
  const request = toRequest(incoming(), controller.signal)
  controller.abort()
  expect(request.signal.aborted).toBe(true)
})

it('refuses what is no request in the web’s sense', () => expect(() => made({ method: 'TRACE' })).toThrow(TypeError))
