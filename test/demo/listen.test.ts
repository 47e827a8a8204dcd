import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { badPorts, listen, readPort } from '../../demo/shop/listen.ts'

/** Whether this Node's `fetch` refuses the port before it connects. */
async function isRefusedByFetch(port: number): Promise<boolean> {
  const dispatcher = {
    dispatch() {
      throw new Error('It would connect.')
    },
  }
  const init = { dispatcher } as unknown as RequestInit
  const error: Error & { cause?: Error } = await fetch(`http://127.0.0.1:${port}/`, init).catch((error) => error)
  return error.cause?.message === 'bad port'
}

/** A server whose ports are in use as told. */
function serverWith(isInUse: (port: number) => boolean) {
  const asked: number[] = []
  const server = createServer()
  server.listen = ((port: number, _host: string, done: () => void) => {
    asked.push(port)
    if (isInUse(port)) server.emit('error', Object.assign(new Error('in use'), { code: 'EADDRINUSE' }))
    else {
      server.address = () => ({ port, address: '', family: '' }) satisfies AddressInfo
      done()
    }
    return server
  }) as typeof server.listen
  return { server, asked }
}

describe('the port of the QA page', () => {
  it('is none that fetch refuses: the list holds those that this Node refuses, and not their neighbours', async () => {
    const near = [...badPorts].flatMap((port) => [port - 1, port, port + 1]).filter((port) => port > 0)
    const wrong = near.map(async (port) => ((await isRefusedByFetch(port)) === badPorts.has(port) ? [] : [port]))
    expect((await Promise.all(wrong)).flat()).toEqual([])
  })
  it('is searched past them', async () => {
    const { server, asked } = serverWith((port) => port < 4192)
    expect(await listen(server, 4187, '127.0.0.1')).toEqual({ port: 4192, inUse: [4187, 4188, 4189, 4191] })
    expect(asked).not.toContain(4190)
  })
  it('is never one of them, even where the search begins at one', async () => {
    const { server } = serverWith(() => false)
    expect(await listen(server, 6665, '127.0.0.1')).toEqual({ port: 6670, inUse: [] })
  })
  it('0 is left to the system', async () => {
    const { server, asked } = serverWith(() => false)
    await listen(server, 0, '127.0.0.1')
    expect(asked).toEqual([0])
  })
  it('ends where ports end', async () => {
    const { server } = serverWith(() => true)
    await expect(listen(server, 65_534, '127.0.0.1')).rejects.toThrow('in use')
  })
  it.each([
    ['4173', 4173],
    ['0', 0],
    ['65535', 65_535],
  ])('PORT=%s is taken', (text, port) => expect(readPort(text)).toBe(port))
  it.each(['', ' ', '-1', '65536', '80a', '1e3', '0x50', '4173.5'])('PORT=%s is refused', (text) =>
    expect(() => readPort(text)).toThrow(`PORT must be a whole number from 0 to 65535; it was '${text}'.`),
  )
  it.each([4190, 6000, 6667])('PORT=%i is refused with what to do', (port) =>
    expect(() => readPort(String(port))).toThrow(/browsers and fetch refuse that port.*PORT=4173, or leave it out/),
  )
})
