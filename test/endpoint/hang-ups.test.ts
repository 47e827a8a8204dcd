import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { connect as connect2, createServer as createServer2, type Http2Server } from 'node:http2'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  approve,
  type ConfirmCall,
  type ConfirmEndpointOptions,
  confirmEndpoint,
  type Decide,
  toNodeListener,
} from '../../src/endpoint/index.ts'
import { call, type Mounted, serve } from './mounts.ts'

const body = (uid: string) => JSON.stringify({ imp_uid: uid, merchant_uid: 'order_1', amount: 1000 })
const post = (uid: string) =>
  `POST /payments/confirm HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body(uid).length}\r\n\r\n${body(uid)}`

/** Blocks this thread's event loop, as a synchronous driver does that waits for a lock. */
const block = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 500) throw new Error('It never came to that.')
    await sleep(10)
  }
}

let mounted: Mounted | undefined
afterEach(async () => {
  await mounted?.close()
  mounted = undefined
})

/** Callers in another thread: they ask and hang up while this one is blocked. */
const impatient = (port: number, uids: string[], how: 'end' | 'reset', opened: boolean) =>
  new Worker(
    `const { connect } = require('node:net'), { parentPort, workerData } = require('node:worker_threads')
    const { port, posts, how, opened } = workerData
    const left = () => { if (--count === 0) parentPort.postMessage('hung up') }
    let count = posts.length
    const sockets = posts.map(() => connect(port, '127.0.0.1').on('error', () => {}).on('close', () => {}))
    const go = () => sockets.forEach((socket, index) => {
      socket.write(posts[index], () => setTimeout(() => {
        if (how === 'end') socket.end(left)
        else { socket.resetAndDestroy(); left() }
      }, 20))
    })
    if (opened) Promise.all(sockets.map((socket) => new Promise((done) => socket.once('connect', done)))).then(() => { parentPort.postMessage('open'); setTimeout(go, 30) })
    else { parentPort.postMessage('open'); setTimeout(go, 30) }`,
    { eval: true, workerData: { port, posts: uids.map(post), how, opened } },
  )

describe('a loop that was blocked while calls lay in the socket, whose callers have hung up', () => {
  it.each<[string, 'end' | 'reset', boolean, (work: () => ReturnType<typeof approve>) => ReturnType<Decide>]>([
    ['ended, decide at once', 'end', true, (work) => work()],
    ['reset, decide at once', 'reset', true, (work) => work()],
    ['ended, decide a microtask later', 'end', true, async (work) => work()],
    ['ended, on a connection not yet taken', 'end', false, (work) => work()],
    ['reset, on a connection not yet taken', 'reset', false, (work) => work()],
    [
      'ended, decide a turn later',
      'end',
      true,
      (work) => new Promise((resolve) => setImmediate(() => resolve(work()))),
    ],
  ])('has every approval that nobody heard told: %s', async (_, how, opened, decide) => {
    const approved: string[] = []
    const late: string[] = []
    const endpoint = confirmEndpoint(
      ({ impUid }) =>
        decide(() => {
          approved.push(impUid)
          return approve()
        }),
      { onError: () => {}, onLateApproval: ({ impUid }) => late.push(impUid) },
    )
    const server = await serve(toNodeListener(endpoint))
    mounted = server
    const uids = ['imp_a', 'imp_b', 'imp_c']
    const callers = impatient(server.port, uids, how, opened)
    await once(callers, 'message')
    block(300)
    await until(() => approved.length === late.length && approved.length > 0)
    await sleep(50)
    // A connection that was reset before it was read asks nobody at all.
    if (how === 'end') expect(approved.sort()).toEqual(uids)
    expect(late.sort()).toEqual(approved.sort())
    await callers.terminate()
  })

  it('answers whoever still waits', async () => {
    const onLateApproval = vi.fn()
    const server = await serve(toNodeListener(confirmEndpoint(() => approve(), { onLateApproval })))
    mounted = server
    const socket = connect(server.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write(post('imp_1'))
    block(100)
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /)
    socket.destroy()
    await sleep(50)
    expect(onLateApproval).not.toHaveBeenCalled()
  })
})

describe('the signal', () => {
  const start = async (options: ConfirmEndpointOptions = {}) => {
    const calls: ConfirmCall[] = []
    const late: string[] = []
    let comeBack = () => {}
    const endpoint = confirmEndpoint(
      (asked) => {
        calls.push(asked)
        void asked.signal
        return new Promise((resolve) => {
          comeBack = () => resolve(approve())
        })
      },
      { onError: () => {}, onLateApproval: ({ impUid }) => late.push(impUid), ...options },
    )
    const server = await serve(toNodeListener(endpoint))
    mounted = server
    const ask = () => {
      const hangUp = new AbortController()
      const answered = server.fetch({ ...call(), signal: hangUp.signal }).then(
        ({ status }) => status,
        () => 'gone',
      )
      return { answered, hangUp: () => hangUp.abort() }
    }
    return { calls, late, ask, comeBack: () => comeBack() }
  }

  it('aborts when the only one who asked hangs up, long before the deadline', async () => {
    const { calls, late, ask, comeBack } = await start()
    const { answered, hangUp } = ask()
    await until(() => calls.length === 1)
    const aborted = vi.fn()
    calls[0]?.signal.addEventListener('abort', aborted)
    expect(calls[0]?.signal.aborted).toBe(false)
    hangUp()
    await until(() => aborted.mock.calls.length === 1)
    expect(await answered).toBe('gone')
    comeBack()
    await until(() => late.length === 1)
  })

  it('aborts when the last of two hangs up, and not when the first does', async () => {
    const { calls, ask, comeBack } = await start()
    const first = ask()
    await until(() => calls.length === 1)
    const second = ask()
    await sleep(50)
    first.hangUp()
    expect(await first.answered).toBe('gone')
    await sleep(50)
    expect(calls[0]?.signal.aborted).toBe(false)
    second.hangUp()
    await until(() => calls[0]?.signal.aborted === true)
    comeBack()
    expect(calls).toHaveLength(1)
  })

  it('looked at after the hang-up is aborted already', async () => {
    const seen: boolean[] = []
    const hangUp = new AbortController()
    const endpoint = confirmEndpoint(
      async (asked) => {
        hangUp.abort()
        seen.push(asked.signal.aborted)
        return approve()
      },
      { onLateApproval: () => {} },
    )
    await endpoint(new Request('http://x', { ...call(), signal: hangUp.signal }))
    expect(seen).toEqual([true])
  })

  it('of a bare request aborts with the request’s own', async () => {
    const hangUp = new AbortController()
    let signal: AbortSignal | undefined
    const endpoint = confirmEndpoint(
      (asked) =>
        new Promise((resolve) => {
          signal = asked.signal
          signal.addEventListener('abort', () => resolve(approve()))
        }),
      { onLateApproval: () => {} },
    )
    const answered = endpoint(new Request('http://x', { ...call(), signal: hangUp.signal }))
    await until(() => signal !== undefined)
    hangUp.abort()
    expect((await answered).status).toBe(503)
    expect(signal?.aborted).toBe(true)
  })

  it('is not aborted by a hang-up after the answer', async () => {
    let signal: AbortSignal | undefined
    const hangUp = new AbortController()
    const endpoint = confirmEndpoint((asked) => {
      signal = asked.signal
      return approve()
    })
    expect((await endpoint(new Request('http://x', { ...call(), signal: hangUp.signal }))).status).toBe(200)
    hangUp.abort()
    expect(signal?.aborted).toBe(false)
  })
})

describe('HTTP/2', () => {
  it('is answered without a warning, also where the body is refused unread, and its hang-ups are told', async () => {
    const warnings: Error[] = []
    const warned = (warning: Error) => warnings.push(warning)
    process.on('warning', warned)
    const late: string[] = []
    let comeBack = () => {}
    const decide = vi.fn<Decide>(({ merchantUid }) =>
      merchantUid === 'slow'
        ? new Promise((resolve) => {
            comeBack = () => resolve(approve())
          })
        : approve(),
    )
    const endpoint = confirmEndpoint(decide, { onError: () => {}, onLateApproval: ({ impUid }) => late.push(impUid) })
    const server: Http2Server = createServer2(toNodeListener(endpoint))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const client = connect2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const ask = (text: string, headers: Record<string, string> = {}) =>
      client.request({ ':method': 'POST', ':path': '/', 'content-type': 'application/json', ...headers }).end(text)
    const statusOf = async (text: string, headers?: Record<string, string>) => {
      const stream = ask(text, headers).on('error', () => {})
      const [{ ':status': status }] = await once(stream, 'response')
      stream.resume()
      return status
    }
    expect(await statusOf(body('imp_1'))).toBe(200)
    expect(await statusOf('x'.repeat(50_000))).toBe(413)
    expect(await statusOf(body('imp_2'), { 'content-type': 'text/plain' })).toBe(415)
    const slow = ask(body('imp_3').replace('order_1', 'slow')).on('error', () => {})
    await until(() => decide.mock.calls.length === 2)
    slow.close(8)
    await sleep(50)
    comeBack()
    await until(() => late.length === 1)
    expect(late).toEqual(['imp_3'])
    await new Promise<void>((resolve) => client.close(resolve))
    await new Promise<unknown>((resolve) => server.close(resolve))
    await sleep(0)
    process.off('warning', warned)
    expect(warnings).toEqual([])
  })
})

it('a client that never ends its headers or hangs up within them asks nobody', async () => {
  const decide = vi.fn<Decide>(() => approve())
  const server = createServer(toNodeListener(confirmEndpoint(decide)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const half = request({ port, host: '127.0.0.1', method: 'POST', headers: { 'content-type': 'application/json' } })
  half.on('error', () => {}).flushHeaders()
  await sleep(20)
  half.destroy()
  await sleep(20)
  expect(decide).not.toHaveBeenCalled()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
