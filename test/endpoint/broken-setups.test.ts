import { Readable } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  approve,
  type ConfirmEndpointOptions,
  type ConfirmErrorContext,
  confirmEndpoint,
  type NodeRequest,
  type NodeResponse,
  toLambdaHandler,
  toNodeListener,
} from '../../src/endpoint/index.ts'
import { call, standingClock } from './mounts.ts'

const address = 'https://shop.example/payments/confirm'

/** The parsed body is kept after the first call, and with it what parsed it: each test has its own. */
async function fresh() {
  vi.resetModules()
  return import('../../src/endpoint/index.ts')
}

/** One of Node's requests with this body, and what was answered to it. */
function onNode(body: string) {
  const incoming = Object.assign(Readable.from([Buffer.from(body)]), {
    method: 'POST',
    url: '/payments/confirm',
    headers: { 'content-type': 'application/json', host: 'shop.example' },
  })
  const sent = { status: 0, body: '' }
  const outgoing: NodeResponse = {
    headersSent: false,
    writableFinished: false,
    on: () => outgoing,
    writeHead: (status) => {
      sent.status = status
    },
    end: (text) => {
      sent.body = String(text)
    },
  }
  return { incoming: incoming as unknown as NodeRequest, outgoing, sent }
}

const body = JSON.stringify({ imp_uid: 'imp_1', merchant_uid: 'order_1', amount: 1000 })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a host that lacks something', () => {
  it('without Response a call says so, before anything is held', async () => {
    const decide = vi.fn(() => approve())
    const confirm = confirmEndpoint(decide)
    const request = new Request(address, call())
    vi.stubGlobal('Response', undefined)
    await expect(confirm(request)).rejects.toThrow(
      /^imp-confirm\/endpoint needs Response, which isn't here\. Node has it from 18; .*@jest-environment node/,
    )
    expect(decide).not.toHaveBeenCalled()
  })

  it('a setImmediate that only throws, as Next’s edge runtime has one, keeps no approval back', async () => {
    vi.stubGlobal('setImmediate', () => {
      throw new Error('A Node.js API is used (setImmediate) which is not supported in the Edge Runtime.')
    })
    const { approve, confirmEndpoint } = await fresh()
    const response = await confirmEndpoint(() => approve(), { deadline: 200 })(new Request(address, call()))
    expect(response.status).toBe(200)
  })

  it('whose time is replaced is waited for nowhere: decide’s answer is sent as it comes', async () => {
    const immediate = vi.fn((run: () => void) => setTimeout(run, 0))
    vi.stubGlobal('setImmediate', immediate)
    const { approve, confirmEndpoint } = await fresh()
    const ask = async (options: ConfirmEndpointOptions) => {
      immediate.mockClear()
      expect((await confirmEndpoint(async () => approve(), options)(new Request(address, call()))).status).toBe(200)
      return immediate.mock.calls.length > 0
    }
    expect([await ask({}), await ask({ environment: standingClock })]).toEqual([true, false])
  })

  it('Node’s way needs none of the web’s own', async () => {
    for (const name of ['Request', 'Response', 'Headers', 'ReadableStream']) vi.stubGlobal(name, undefined)
    const { incoming, outgoing, sent } = onNode(body)
    await toNodeListener(confirmEndpoint(() => approve()))(incoming, outgoing)
    expect(sent).toEqual({ status: 200, body: '{"approved":true}' })
  })

  it('without TextDecoder the payment is stopped, and onError is told what is missing', async () => {
    const { approve, confirmEndpoint, toNodeListener } = await fresh()
    vi.stubGlobal('TextDecoder', undefined)
    const onError = vi.fn()
    const { incoming, outgoing, sent } = onNode(body)
    await toNodeListener(confirmEndpoint(() => approve(), { onError }))(incoming, outgoing)
    expect(sent.status).toBe(500)
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      message: expect.stringMatching(/^imp-confirm\/endpoint needs TextDecoder/),
    })
  })

  it('a look at what can’t be made is the shop’s own error', async () => {
    vi.stubGlobal('Request', undefined)
    const told: [unknown, ConfirmErrorContext][] = []
    const confirm = confirmEndpoint(({ request }) => (request ? approve() : approve()), {
      onError: (error, context) => void told.push([error, context]),
    })
    const { incoming, outgoing, sent } = onNode(body)
    await toNodeListener(confirm)(incoming, outgoing)
    expect(sent.status).toBe(500)
    expect(told).toMatchObject([
      [{ message: expect.stringMatching(/^imp-confirm\/endpoint needs Request/) }, { during: 'decide' }],
    ])
  })

  it('another’s handler on Node gets 500, not the blame for its request', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const response = new Response('')
    vi.stubGlobal('Request', undefined)
    const { incoming, outgoing, sent } = onNode(body)
    await toNodeListener(() => response)(incoming, outgoing)
    expect(sent.status).toBe(500)
    expect(vi.mocked(console.error).mock.calls[0]?.[0]).toMatchObject({
      message: expect.stringMatching(/^imp-confirm\/endpoint needs Request/),
    })
  })

  it('Lambda without Headers', async () => {
    const handler = toLambdaHandler(confirmEndpoint(() => approve()))
    vi.stubGlobal('Headers', undefined)
    await expect(handler({ httpMethod: 'POST', body })).rejects.toThrow(/^imp-confirm\/endpoint needs Headers/)
  })

  it('no Web Crypto, and a stub in the place of Node’s', async () => {
    vi.resetModules()
    vi.doMock('node:crypto', () => ({ webcrypto: undefined, default: {} }))
    vi.stubGlobal('crypto', undefined)
    const { webhookSignature } = await import('../../src/endpoint/webhook-signature.ts')
    const verify = webhookSignature(['whsec_YWJj'])
    await expect(
      verify({ id: 'msg_1', timestamp: '1', signature: 'v1,YQ==', body: new Uint8Array() }, 1000),
    ).rejects.toThrow(/^imp-confirm\/endpoint needs Web Crypto .* neither crypto\.subtle nor node:crypto's webcrypto/)
    const { signedConfirmUrls } = await import('../../src/endpoint/signed-confirm-urls.ts')
    const urls = signedConfirmUrls({ url: address, secret: 'x'.repeat(32) })
    await expect(urls.urlFor('order-1')).rejects.toThrow(/^imp-confirm\/endpoint needs Web Crypto/)
    vi.doUnmock('node:crypto')
  })
})

describe('two copies of the package', () => {
  it('what one makes the other takes', async () => {
    const other = await fresh()
    expect(other.approve).not.toBe(approve)
    const confirm = confirmEndpoint((({ merchantUid }: { merchantUid: string }) =>
      merchantUid === 'order_1' ? other.approve() : other.decline('재고가 없습니다')) as never)
    const { incoming, outgoing, sent } = onNode(body)
    await other.toNodeListener(confirm)(incoming, outgoing)
    expect(sent.status).toBe(200)
    const refused = await confirm(new Request(address, call({ imp_uid: 'imp_2', merchant_uid: 'order_2' })))
    expect(refused.status).toBe(409)
  })
})
