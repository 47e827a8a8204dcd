import { once } from 'node:events'
import { type ClientRequest, request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  approve,
  type ConfirmEndpointOptions,
  type ConfirmRequest,
  confirmEndpoint,
  type Decide,
} from '../../src/endpoint/index.ts'
import { call, type Mounted, mounts } from './mounts.ts'

const question = { impUid: 'imp_1', merchantUid: 'order_1', amount: 1000 }

const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 500) throw new Error('It never came to that.')
    await sleep(10)
  }
}

describe.each(mounts.filter(({ name }) => /http|Express|framework/.test(name)))(
  'a connection to $name',
  ({ mount, parsesFirst }) => {
    let mounted: Mounted | undefined
    const start = async (decide: Decide, options: ConfirmEndpointOptions = {}) => {
      mounted = await mount(confirmEndpoint(decide, { onError: () => {}, ...options }))
      return mounted
    }
    const open = (headers: Record<string, string | number> = {}): ClientRequest =>
      request({
        port: mounted?.port,
        host: '127.0.0.1',
        path: '/payments/confirm',
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      })
    afterEach(() => mounted?.close())

    it('that is dropped while decide runs hands its approval over, and refuses whoever asks again', async () => {
      const late: ConfirmRequest[] = []
      let comeBack = () => {}
      const decide = vi.fn<Decide>(
        () =>
          new Promise((resolve) => {
            comeBack = () => resolve(approve())
          }),
      )
      const { fetch } = await start(decide, { onLateApproval: (asked) => late.push(asked) })
      const hangUp = new AbortController()
      const asked = fetch({ ...call(), signal: hangUp.signal }).catch(() => 'gone')
      await until(() => decide.mock.calls.length === 1)
      hangUp.abort()
      expect(await asked).toBe('gone')
      // The server learns of it a moment later.
      await sleep(50)
      comeBack()
      await until(() => late.length === 1)
      expect(late).toEqual([question])
      const again = await fetch(call())
      expect(again.status).toBe(503)
      expect(await again.json()).toMatchObject({ reason: expect.stringContaining('[#CONFIRM_DISCONNECTED]') })
      expect(decide).toHaveBeenCalledOnce()
      expect(late).toHaveLength(1)
    })

    it('that is dropped changes nothing for another that waits for the same payment', async () => {
      const onLateApproval = vi.fn()
      let comeBack = () => {}
      const decide = vi.fn<Decide>(
        () =>
          new Promise((resolve) => {
            comeBack = () => resolve(approve())
          }),
      )
      const { fetch } = await start(decide, { onLateApproval })
      const hangUp = new AbortController()
      const dropped = fetch({ ...call(), signal: hangUp.signal }).catch(() => 'gone')
      await until(() => decide.mock.calls.length === 1)
      const other = fetch(call())
      await sleep(30)
      hangUp.abort()
      expect(await dropped).toBe('gone')
      await sleep(50)
      comeBack()
      expect((await other).status).toBe(200)
      expect(onLateApproval).not.toHaveBeenCalled()
    })

    it('that is dropped in the middle of the body asks nobody, and the server goes on', async () => {
      const decide = vi.fn<Decide>(() => approve())
      const { fetch } = await start(decide)
      const half = open({ 'content-length': 60 })
      half.on('error', () => {})
      half.write('{"imp_uid":"imp_1","merch')
      await sleep(30)
      half.destroy()
      await sleep(30)
      expect(decide).not.toHaveBeenCalled()
      expect((await fetch(call())).status).toBe(200)
    })

    it('on which 10 MB come slowly is refused long before they are here, and the server goes on', async () => {
      if (parsesFirst) return // What comes before us reads as long as it likes.
      const decide = vi.fn<Decide>(() => approve())
      const { fetch } = await start(decide, { deadline: 2000 })
      const slow = open()
      slow.on('error', () => {})
      let sent = 0
      const drip = setInterval(() => {
        slow.write('x'.repeat(1024))
        sent += 1024
      }, 5)
      const [response] = await once(slow, 'response')
      clearInterval(drip)
      expect(response.statusCode).toBe(413)
      expect(response.headers.connection).toBe('close')
      expect(sent).toBeLessThan(1_000_000)
      slow.destroy()
      expect(decide).not.toHaveBeenCalled()
      expect((await fetch(call())).status).toBe(200)
    })

    it('that says at once that 10 MB will come is refused before any of them', async () => {
      if (parsesFirst) return
      await start(() => approve())
      const large = open({ 'content-length': 10 * 1024 * 1024 })
      large.on('error', () => {})
      large.flushHeaders()
      const [response] = await once(large, 'response')
      expect(response.statusCode).toBe(413)
      large.destroy()
    })

    it('on which the body stops coming is refused at the deadline', async () => {
      if (parsesFirst) return
      const decide = vi.fn<Decide>(() => approve())
      await start(decide, { deadline: 50 })
      const stuck = open({ 'content-length': 60 })
      stuck.on('error', () => {})
      stuck.write('{"imp_uid":"imp_1"')
      const [response] = await once(stuck, 'response')
      expect(response.statusCode).toBe(408)
      const text = Buffer.concat(await response.toArray()).toString()
      expect(JSON.parse(text)).toMatchObject({ reason: expect.stringContaining('[#CONFIRM_BODY_TIMEOUT]') })
      stuck.destroy()
      expect(decide).not.toHaveBeenCalled()
    })

    it('that speaks no proper HTTP harms nobody', async () => {
      const decide = vi.fn<Decide>(() => approve())
      const { fetch, port = 0 } = await start(decide)
      const lines = [
        'TRACE /payments/confirm HTTP/1.1\r\nHost: x\r\n\r\n',
        'POST /payments/confirm HTTP/1.1\r\nHost: not a host\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
        'POST // HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
        'POST http://[ HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n',
        'POST * HTTP/1.1\r\nContent-Length: 0\r\n\r\n',
        '\x16\x03\x01\x02\x00\x01',
      ]
      for (const line of lines) {
        const socket = connect(port, '127.0.0.1')
        socket.on('error', () => {})
        let answer = ''
        socket.on('data', (data) => {
          answer += data
          socket.end()
        })
        socket.write(line)
        await once(socket, 'close')
        expect(answer, line).toMatch(/^HTTP\/1\.1 [45]\d\d /)
      }
      expect(decide).not.toHaveBeenCalled()
      expect((await fetch(call())).status).toBe(200)
    })
  },
)

describe('a bare request', () => {
  it('whose body comes slowly is refused at the deadline', async () => {
    const endpoint = confirmEndpoint(() => approve(), { deadline: 30 })
    let canceled = false
    const body = new ReadableStream({
      async pull(controller) {
        await sleep(5)
        controller.enqueue(new Uint8Array([0x20]))
      },
      cancel: () => {
        canceled = true
      },
    })
    const response = await endpoint(new Request('http://x', { ...call(), body, duplex: 'half' } as RequestInit))
    expect(response.status).toBe(408)
    expect(canceled).toBe(true)
  })

  it('whose body is endless is refused at the limit', async () => {
    const endpoint = confirmEndpoint(() => approve())
    let chunks = 0
    const body = new ReadableStream({
      pull(controller) {
        chunks++
        controller.enqueue(new Uint8Array(1024))
      },
    })
    const response = await endpoint(new Request('http://x', { ...call(), body, duplex: 'half' } as RequestInit))
    expect(response.status).toBe(413)
    expect(chunks).toBeLessThan(15)
  })

  it.each([
    ['breaks off', () => new ReadableStream({ pull: (controller) => controller.error(new Error('secret')) })],
    ['is text instead of bytes', () => new ReadableStream({ start: (controller) => controller.enqueue('{}') })],
  ])('whose body %s is refused', async (_, body) => {
    const endpoint = confirmEndpoint(() => approve(), { deadline: 100 })
    const response = await endpoint(new Request('http://x', { ...call(), body: body(), duplex: 'half' } as RequestInit))
    expect(response.status).toBe(400)
    expect(await response.text()).not.toContain('secret')
  })

  it('whose body was read by somebody else is refused with a word on it', async () => {
    const endpoint = confirmEndpoint(() => approve())
    const request = new Request('http://x', call())
    await request.text()
    const response = await endpoint(request)
    expect(response.status).toBe(400)
    expect((await response.json()).detail).toMatch(/read the body before.*toNodeListener/)
  })

  it('that was hung up before it was read hands its approval over', async () => {
    const onLateApproval = vi.fn()
    const endpoint = confirmEndpoint(() => approve(), { onLateApproval })
    const hangUp = new AbortController()
    const request = new Request('http://x', { ...call(), signal: hangUp.signal })
    const answered = endpoint(request)
    hangUp.abort()
    expect((await answered).status).not.toBe(200)
    expect(onLateApproval.mock.calls.length).toBeLessThanOrEqual(1)
  })
})
