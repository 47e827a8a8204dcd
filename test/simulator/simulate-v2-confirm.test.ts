// @vitest-environment node
import { Webhook as PortoneWebhook } from '@portone/server-sdk'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { confirmEndpoint } from '../../src/endpoint/confirm-endpoint.ts'
import { approve, decline } from '../../src/endpoint/decision.ts'
import { type SimulateV2ConfirmOptions, simulateConfirm } from '../../src/simulator/server/simulate-confirm.ts'

const webhookSecret = `whsec_${btoa('a secret of twenty-four!')}`
const call = {
  confirmUrl: 'https://shop.example/payments/confirm',
  transactionId: 'tx-1',
  merchantUid: 'order-1',
  amount: 1000,
}
const reach =
  (handler: (request: Request) => Promise<Response>): SimulateV2ConfirmOptions['fetch'] =>
  (url, init) =>
    handler(new Request(url, init))

describe('asked as PortOne V2 asks', () => {
  it.each<[string, SimulateV2ConfirmOptions['v2'], { webhookSecret: string } | { unsigned: true }]>([
    ['signed', { webhookSecret }, { webhookSecret }],
    ['signed, without the prefix', { webhookSecret: webhookSecret.slice(6) }, { webhookSecret }],
    [
      'signed by two, as while a secret is changed',
      { webhookSecret: [btoa('another secret'), webhookSecret] },
      { webhookSecret },
    ],
    ['signed, in the older form', { webhookSecret, form: '2024-01-01' }, { webhookSecret }],
    ['unsigned', { unsigned: true }, { unsigned: true }],
  ])('%s: reaches decide as V2, and goes on with 200', async (_, v2, accepted) => {
    const seen: unknown[] = []
    const handler = confirmEndpoint(
      ({ version, merchantUid, amount, ...rest }) => {
        seen.push([version, merchantUid, amount, 'transactionId' in rest ? rest.transactionId : null])
        return approve()
      },
      { v2: accepted },
    )
    expect(await simulateConfirm({ ...call, v2, fetch: reach(handler) })).toEqual({ approved: true, status: 200 })
    expect(seen).toEqual([['v2', 'order-1', 1000, 'tx-1']])
  })

  it("takes the refusal's text from errorMessage", async () => {
    const handler = confirmEndpoint(() => decline('방금 품절되었습니다.'), { v2: { webhookSecret } })
    const answer = await simulateConfirm({ ...call, v2: { webhookSecret }, fetch: reach(handler) })
    expect(answer).toEqual({
      approved: false,
      status: 409,
      reason: '방금 품절되었습니다.',
      message: '방금 품절되었습니다.',
    })
    const other: typeof fetch = async () => Response.json({ reason: 'V1’s field' }, { status: 409 })
    expect(await simulateConfirm({ ...call, v2: { unsigned: true }, fetch: reach(() => other('')) })).toMatchObject({
      reason: '알 수 없음',
    })
  })

  it.each<[string, SimulateV2ConfirmOptions['v2'], { webhookSecret: string } | undefined, number]>([
    ["another shop's secret", { webhookSecret: btoa('another secret, twenty-four') }, { webhookSecret }, 401],
    ['no signature where one is wanted', { unsigned: true }, { webhookSecret }, 401],
    ['an endpoint of V1 alone', { webhookSecret }, undefined, 422],
  ])('%s: is stopped, and decide isn’t asked', async (_, v2, accepted, status) => {
    const handler = confirmEndpoint(
      () => {
        throw new Error('asked')
      },
      accepted ? { v2: accepted } : {},
    )
    expect(await simulateConfirm({ ...call, v2, fetch: reach(handler as never) })).toMatchObject({ status })
  })

  it('asks again as a retry does: the same id and bytes get the remembered answer', async () => {
    let asked = 0
    const handler = confirmEndpoint(
      () => {
        asked += 1
        return approve()
      },
      { v2: { webhookSecret } },
    )
    const at = (now: number) => ({ now: () => now, setTimeout: () => 0, clearTimeout: () => {} })
    const now = Date.now()
    const first = { ...call, v2: { webhookSecret, id: 'msg_1' }, clock: at(now), fetch: reach(handler) }
    expect((await simulateConfirm(first)).approved).toBe(true)
    expect((await simulateConfirm(first)).approved).toBe(true)
    expect(asked).toBe(1)
    expect(await simulateConfirm({ ...first, clock: at(now + 1) })).toMatchObject({ approved: false, status: 401 })
    const old = { ...first, v2: { webhookSecret }, clock: at(now - 3_600_000) }
    expect(await simulateConfirm(old)).toMatchObject({ approved: false, status: 401 })
  })

  it('is signed as the scheme’s own package and PortOne’s server SDK verify', async () => {
    let body = ''
    let headers: Record<string, string> = {}
    await simulateConfirm({
      ...call,
      v2: { webhookSecret },
      fetch: async (_, init) => {
        body = String(init.body)
        headers = Object.fromEntries(new Headers(init.headers))
        return new Response()
      },
    })
    expect(new Webhook(webhookSecret).verify(body, headers)).toMatchObject({ type: 'Transaction.Confirm' })
    expect(await PortoneWebhook.verify(webhookSecret, body, headers)).toMatchObject({
      data: { paymentId: 'order-1', transactionId: 'tx-1', totalAmount: 1000 },
    })
  })

  it('says which shop in the form that can', async () => {
    const shops: unknown[] = []
    const decide = (asked: object) => {
      shops.push('storeId' in asked && asked.storeId)
      return approve()
    }
    const fetch = reach(confirmEndpoint(decide, { v2: { webhookSecret } }))
    const of = { ...call, storeId: 'store-1', fetch }
    await simulateConfirm({ ...of, v2: { webhookSecret } })
    await simulateConfirm({ ...of, transactionId: 'tx-2', v2: { webhookSecret, form: '2024-01-01' } })
    await simulateConfirm({ ...call, transactionId: 'tx-3', v2: { webhookSecret }, fetch })
    expect(shops).toEqual(['store-1', null, null])
  })

  it.each(['한글', '', 'whsec_', 'whsec_YQ', ['whsec_YWJj', '!']])(
    'rejects %j as a secret, and asks nobody',
    async (secret) => {
      const nobody = async () => {
        throw new Error('asked')
      }
      await expect(simulateConfirm({ ...call, v2: { webhookSecret: secret }, fetch: nobody })).rejects.toThrow(
        "v2.webhookSecret must be 'whsec_' and base64",
      )
    },
  )
})
