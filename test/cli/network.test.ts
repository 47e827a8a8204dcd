import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { wireV1 } from '../../src/cli/check/confirm-wire.ts'
import { judge } from '../../src/cli/check/judge.ts'
import { runCheck } from '../../src/cli/check/run-check.ts'
import { wiresFor } from '../../src/cli/check/wires.ts'
import { plantedServer } from './planted-server.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

const portOf = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    open.push(server)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

async function found(url: string) {
  const { findings, asked, notAsked } = await runCheck(new URL(url), { wire: wireV1, nonce: 'test' }, () => {})
  // Nothing more is asked of a server that can't be talked to.
  expect([asked.length, notAsked.length > 0]).toEqual([1, true])
  return findings.map(({ rule }) => rule).filter((rule) => rule !== 'loopback' && rule !== 'plain-http')
}

describe('what stands between PortOne and the endpoint', () => {
  it('a name that nobody has', async () => {
    expect(await found('https://nobody.invalid/confirm')).toEqual(['host-unknown'])
  })

  it('a port where nothing listens', async () => {
    const server = createServer()
    const port = await portOf(server)
    await new Promise((resolve) => server.close(resolve))
    expect(await found(`http://127.0.0.1:${port}/`)).toEqual(['unreachable'])
  })

  it('a certificate that nobody vouches for', async () => {
    const file = (name: string) => readFileSync(new URL(name, import.meta.url))
    const server = createTlsServer({ key: file('self-signed.key'), cert: file('self-signed.crt') }, (_, outgoing) =>
      outgoing.writeHead(409).end('{"reason":"x"}'),
    )
    expect(await found(`https://localhost:${await portOf(server)}/`)).toEqual(['certificate'])
  })

  it('https asked of a port that speaks http', async () => {
    const { url, close } = await plantedServer(({ outgoing }) => outgoing.end())
    expect(await found(url.href.replace('http:', 'https:'))).toEqual(['tls'])
    await close()
  })

  it('something that is no HTTP', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.end('220 mail.example ESMTP\r\n')
    })
    expect(await found(`http://127.0.0.1:${await portOf(server)}/`)).toEqual(['not-http'])
  })

  it('http is a note on this machine and a fault elsewhere', () => {
    const rulesOf = (url: string) =>
      judge({ url: new URL(url), reasonField: 'reason', exchanges: {} }).map(({ rule }) => rule)
    expect(rulesOf('http://shop.example/confirm')).toEqual(['plain-http'])
    expect(rulesOf('http://127.0.0.1:8080/')).toEqual(['loopback'])
    expect(rulesOf('http://[::1]:8080/')).toEqual(['loopback'])
    expect(rulesOf('http://127.shop.example/')).toEqual(['plain-http'])
    expect(rulesOf('https://shop.example/confirm')).toEqual([])
  })
})

describe('V2', () => {
  const secret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`
  const sign = (id: unknown, timestamp: unknown, body: string) =>
    `v1,${createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
      .update(`${id}.${timestamp}.${body}`)
      .digest('base64')}`

  async function faults(verifies: boolean) {
    const { url, close } = await plantedServer(({ method, text, incoming, outgoing }) => {
      const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = incoming.headers
      const status = method !== 'POST' ? 405 : verifies && signature !== sign(id, timestamp, text) ? 401 : 409
      outgoing.writeHead(status).end(status === 409 ? '{"errorMessage":"주문을 찾을 수 없습니다."}' : '{}')
    })
    const wires = wiresFor({ v2: true }, { PORTONE_WEBHOOK_SECRET: secret }, 'en')
    const { findings } = await runCheck(url, { ...wires, nonce: 'test' }, () => {})
    await close()
    return findings.map(({ rule }) => rule).filter((rule) => rule !== 'loopback')
  }

  it('a signature that is verified is no fault', async () => {
    expect(await faults(true)).toEqual([])
  })
  it('one that nobody looks at is', async () => {
    expect(await faults(false)).toEqual(['accepts-unsigned'])
  })
  it('a right one that is refused like a forged one is', async () => {
    const { url, close } = await plantedServer(({ method, outgoing }) =>
      outgoing.writeHead(method === 'POST' ? 401 : 405).end('{"errorMessage":"주문을 확인할 수 없습니다."}'),
    )
    const wires = wiresFor({ v2: true }, { PORTONE_WEBHOOK_SECRET: secret }, 'en')
    const { findings } = await runCheck(url, { ...wires, nonce: 'test' }, () => {})
    await close()
    expect(findings.map(({ rule }) => rule)).toEqual(['loopback', 'asks-login', 'refuses-signed'])
  })
  it('a missing secret is told in words', async () => {
    expect(() => wiresFor({ v2: true }, {}, 'en')).toThrow(/PORTONE_WEBHOOK_SECRET/)
    expect(() => wiresFor({ v2: true }, { PORTONE_WEBHOOK_SECRET: 'not base64!' }, 'ko')).toThrow(/웹훅 시크릿/)
    // Base64 that was cut.
    expect(() => wiresFor({ v2: true }, { PORTONE_WEBHOOK_SECRET: `${secret}A` }, 'en')).toThrow(/whsec_/)
    const { wire } = wiresFor({ v2: true, unsigned: true }, {}, 'en')
    const { body } = await wire.ask({ attempt: 'a', order: 'o', amount: 1 })
    expect(body).toBe('{"payment_id":"o","tx_id":"a","total_amount":1}')
  })
})
