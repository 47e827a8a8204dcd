import { describe, expect, it, vi } from 'vitest'
import { discardBody, readBody, WebCall } from '../../src/endpoint/web-call.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const post = (body: BodyInit | null, headers = {}) =>
  new Request('http://x', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
const streamed = (...chunks: unknown[]) =>
  post(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk)
        controller.close()
      },
    }),
  )
const read = async (request: Request, limit = 10) => {
  const body = await readBody(request, limit).done
  return typeof body === 'string' ? { refused: body } : new TextDecoder().decode(body)
}

it.each([
  ['one piece', streamed(bytes('abc')), 'abc'],
  ['several', streamed(bytes('abc'), bytes('de'), bytes('f')), 'abcdef'],
  ['none', streamed(), ''],
  ['no body', post(null), ''],
  ['as much as may be', streamed(bytes('01234'), bytes('56789')), '0123456789'],
  ['a byte too much', streamed(bytes('01234'), bytes('567890')), { refused: 'too-large' }],
  ['what says that it is too much', post('x', { 'content-length': '11' }), { refused: 'too-large' }],
  ['what says that it is not', post('x', { 'content-length': '10' }), 'x'],
  ['what is no bytes', streamed({ a: 1 }), { refused: 'unreadable' }],
])('reads %s', async (_, request, expected) => expect(await read(request)).toEqual(expected))

it('takes a body that was read before for unreadable', async () => {
  const request = post('x')
  await request.text()
  expect(await read(request)).toEqual({ refused: 'body-taken' })
})

it('takes a body that breaks off for unreadable', async () => {
  const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError('gone')) })
  expect(await read(post(broken))).toEqual({ refused: 'unreadable' })
})

it('takes a body that somebody else is reading for taken', async () => {
  const request = post(new ReadableStream())
  request.body?.getReader()
  expect(await read(request)).toEqual({ refused: 'body-taken' })
})

it('stops when it is told to, and lets go of the rest', async () => {
  const cancel = vi.fn()
  const reading = readBody(post(new ReadableStream({ cancel })), 10)
  reading.stop()
  await reading.done
  expect(cancel).toHaveBeenCalledOnce()
})

describe('a connection', () => {
  const signalled = () => {
    const hangUp = new AbortController()
    const request = new Request('http://x', { signal: hangUp.signal })
    return { hangUp, connection: new WebCall(request, undefined).connection }
  }
  it('is gone when its request is aborted, and tells whoever still watches', () => {
    const { hangUp, connection } = signalled()
    const [stays, stops] = [vi.fn(), vi.fn()]
    connection.watch(stays)
    connection.watch(stops)()
    expect(connection.gone).toBe(false)
    hangUp.abort()
    expect(connection.gone).toBe(true)
    expect([stays.mock.calls.length, stops.mock.calls.length]).toEqual([1, 0])
  })
  it.each([null, undefined])('of a host whose requests have no signal, but %s, is never gone', (signal) => {
    const { connection } = new WebCall({ signal } as never, undefined)
    expect(() => connection.watch(() => {})()).not.toThrow()
    expect(connection.gone).toBe(false)
  })
})

describe('discardBody', () => {
  it('lets go of a body that nobody reads, and of none twice', async () => {
    const cancel = vi.fn()
    const request = post(new ReadableStream({ cancel }))
    discardBody(request)
    discardBody(request)
    await Promise.resolve()
    expect(cancel).toHaveBeenCalledOnce()
  })
  it('leaves alone what is being read, or is not there', async () => {
    const request = post('x')
    const text = request.text()
    expect(() => discardBody(request)).not.toThrow()
    expect(await text).toBe('x')
    expect(() => discardBody(post(null))).not.toThrow()
  })
})
