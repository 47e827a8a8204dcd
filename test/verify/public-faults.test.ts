import { describe, expect, it, vi } from 'vitest'
import { memoryHolds } from '../../src/holds/index.ts'
import { simulatePortOneRest } from '../../src/simulator/index.ts'
import {
  type ExpectedPayment,
  type PaymentWebhook,
  portoneRest,
  readWebhook,
  reconcile,
  refundPayment,
  settlePayment,
  verifyOrder,
  verifyPayment,
} from '../../src/verify/index.ts'
import { callsOf, setting, testClock } from './setting.ts'

// What public code gets wrong with PortOne's V1 REST, each as what happens here instead: twenty-six, all of which can happen to a shop
// that uses this room. What of them is out of its reach: who may call a shop's own pages (8, 15), which binds an order to its customer;
// a database's transaction around a refund (24), which the docs warn of; and texts put together by hand (13), since nothing here takes any.

const expected: ExpectedPayment = { merchantUid: 'order-1', amount: 1000 }
const paid = { imp_uid: 'imp_1', merchant_uid: 'order-1' }
const post = (body: string, type = 'application/json') =>
  new Request('https://shop.example/webhook', { method: 'POST', body, headers: { 'content-type': type } })

async function heldMug(order = 'order-1', payment = 'imp_1') {
  const holds = memoryHolds()
  await holds.restock([{ item: 'mug', quantity: 1 }])
  await holds.hold(order, [{ item: 'mug', quantity: 1 }], { payment, until: new Date(Date.now() + 600_000) })
  return holds
}

describe('public faults', () => {
  it('1: amount and status are read off the payment, never off the envelope', async () => {
    const fetch = async (url: string) =>
      Response.json(
        url.endsWith('getToken')
          ? { code: 0, message: null, response: { access_token: 'T', now: 0, expired_at: 1800 } }
          : { code: 0, message: null, ...paid, status: 'paid', amount: 1000, response: { ...paid } },
      )
    const rest = portoneRest({ impKey: 'k', impSecret: 's', retries: 0, fetch })
    expect(await verifyPayment(rest, 'imp_1', expected)).toMatchObject({ action: 'ask-again', why: 'unreadable' })
  })

  it('1: the order is the payment’s own, not the one that the browser names', async () => {
    const { portone, rest } = setting()
    portone.add({ ...paid, merchant_uid: 'cheap-order', amount: 1000 })
    expect(await verifyPayment(rest, 'imp_1', expected)).toMatchObject({ action: 'alarm', field: 'merchantUid' })
    expect(await verifyOrder(rest, 'order-1', expected)).toMatchObject({ action: 'ask-again', why: 'not-found' })
  })

  it('2: the callback after the webhook gets the same success, no error', async () => {
    const { portone, rest } = setting()
    portone.add(paid)
    const holds = await heldMug()
    const webhook = await settlePayment(holds, await verifyPayment(rest, 'imp_1', expected))
    const callback = await settlePayment(holds, await verifyPayment(rest, 'imp_1', expected))
    expect(callback).toEqual({ ...webhook, changed: false })
    expect(webhook).toMatchObject({ status: 'sold', changed: true })
  })

  it.each([600_000, -600_000])(
    '3: a token that dies in mid-flight, and a clock off by %i ms, cost nothing',
    async (off) => {
      const clock = testClock()
      const portone = simulatePortOneRest({ clock: { ...clock, now: () => clock.time + off } })
      const rest = portoneRest({ impKey: 'k', impSecret: 's', fetch: portone.fetch, environment: clock })
      portone.add(paid)
      const delivers = async () =>
        expect(await verifyPayment(rest, 'imp_1', expected, { now: clock.now })).toMatchObject({ action: 'deliver' })
      await delivers()
      portone.failNext('token-dies', { on: 'GET' })
      await delivers()
      // PortOne's own half hour, seen by whichever clock: renewed in time, and never refused.
      for (let minutes = 0; minutes < 120; minutes += 5) {
        clock.time += 300_000
        await delivers()
      }
      const logins = portone.calls.filter(({ path }) => path === '/users/getToken')
      expect(logins.length).toBeGreaterThanOrEqual(5)
      expect(callsOf(portone)).toHaveLength(1 + 2 + 24)
    },
  )

  it('4: parallel calls share a token; 429 and 5xx are typed; a call ends', async () => {
    const { portone, rest, clock } = setting()
    portone.add(paid)
    await Promise.all(Array.from({ length: 10 }, () => rest.payment('imp_1')))
    expect(portone.calls.filter(({ path }) => path === '/users/getToken')).toHaveLength(1)
    for (const [fault, kind] of [
      ['too-many', 'busy'],
      ['bad-gateway', 'busy'],
      ['never-answers', 'unreachable'],
    ] as const) {
      clock.timeLimitsPass = fault === 'never-answers'
      portone.failNext(fault, { on: 'GET', times: 3 })
      await expect(rest.payment('imp_1')).rejects.toMatchObject({ kind })
    }
  })

  it('4: an answer in pieces, cut between two bytes of a letter, is one answer, the token’s too', async () => {
    const { portone } = setting()
    portone.add({ ...paid, merchant_uid: '주문-1' })
    const inPieces = async (url: string, init: RequestInit) => {
      const response = await portone.fetch(url, init)
      const bytes = new Uint8Array(await response.arrayBuffer())
      const body = new ReadableStream({
        start: (controller) => {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
          controller.close()
        },
      })
      return new Response(body, response)
    }
    const { rest } = setting({ client: { fetch: inPieces } })
    const order = { ...expected, merchantUid: '주문-1' }
    expect(await verifyPayment(rest, 'imp_1', order)).toMatchObject({ action: 'deliver', merchantUid: '주문-1' })
  })

  it('5: PortOne’s code and text stay with every failure; order and currency are compared', async () => {
    const { portone, rest } = setting()
    portone.add({ ...paid, currency: 'USD' })
    expect(await verifyPayment(rest, 'imp_1', expected)).toMatchObject({ field: 'currency' })
    expect(await verifyPayment(rest, 'imp_1', { ...expected, merchantUid: 'order-2' })).toMatchObject({
      field: 'merchantUid',
    })
    const cancel = { impUid: 'imp_2', amount: 1, checksum: 1, reason: 'x' }
    await expect(rest.cancel(cancel)).rejects.toMatchObject({
      code: 1,
      portoneMessage: '취소할 결제건이 존재하지 않습니다.',
    })
    const wrong = setting({ fake: { impSecret: 'another' } })
    await expect(wrong.rest.payment('imp_1')).rejects.toMatchObject({
      status: 401,
      code: -1,
      portoneMessage: '인증에 실패하였습니다. API키와 secret을 확인하세요.',
    })
  })

  it('6: every failure is an error: no token, a code under HTTP 200, a broken connection', async () => {
    for (const fault of ['refused-by-200', 'cut-before', 'proxy-page'] as const) {
      const { portone, rest } = setting({ client: { retries: 0 } })
      portone.failNext(fault)
      await expect(rest.payment('imp_1')).rejects.toMatchObject({ name: 'PortoneRestError' })
    }
  })

  it('7: when PortOne’s login fails, nothing is delivered, and the order stays', async () => {
    const { portone, rest } = setting({ fake: { impSecret: 'another' } })
    portone.add(paid)
    const holds = await heldMug()
    const verdict = await verifyPayment(rest, 'imp_1', expected)
    expect(verdict).toMatchObject({ action: 'ask-again', why: 'unauthorized' })
    expect(await settlePayment(holds, verdict)).toMatchObject({ status: 'kept' })
    expect(await holds.stock('mug')).toMatchObject({ held: 1 })
  })

  it('8: an imp_uid that paid for one order pays for no other', async () => {
    const { portone, rest } = setting()
    portone.add(paid)
    const holds = await heldMug('order-2', 'imp_2')
    const verdict = await verifyPayment(rest, 'imp_1', { ...expected, merchantUid: 'order-2' })
    expect(verdict).toMatchObject({ action: 'alarm', field: 'merchantUid', found: null })
    expect(await settlePayment(holds, verdict)).toMatchObject({ status: 'kept', refunds: [] })
    expect(callsOf(portone).every((call) => call.startsWith('GET'))).toBe(true)
  })

  it('9: webhook and page take the stock once; every webhook is answered, also a cancellation’s', async () => {
    const { portone, rest } = setting()
    portone.add(paid)
    const holds = await heldMug()
    for (const step of [() => {}, () => {}, () => portone.cancelInConsole('imp_1')]) {
      step()
      const webhook = (await readWebhook(
        portone.webhook('imp_1', 'https://shop.example/webhook', 'form'),
      )) as PaymentWebhook
      const verdict = await verifyPayment(rest, webhook.impUid, expected)
      await settlePayment(holds, verdict)
      expect(webhook.answer(verdict).status).toBe(200)
    }
    expect(await holds.stock('mug')).toEqual({ free: 0, held: 0, sold: 1 })
  })

  it('10: a part that went back cancels no order that was delivered', async () => {
    const { portone, rest } = setting()
    portone.add(paid)
    const holds = await heldMug()
    await settlePayment(holds, await verifyPayment(rest, 'imp_1', expected))
    portone.cancelInConsole('imp_1', 300)
    for (const wanted of [expected, { ...expected, paidBy: 'imp_1' }])
      expect(await settlePayment(holds, await verifyPayment(rest, 'imp_1', wanted))).toMatchObject({
        changed: false,
        refunds: [],
      })
    expect(await holds.stock('mug')).toMatchObject({ sold: 1 })
  })

  it.each(['cancelled', 'failed', 'ready'])(
    '10: a webhook that says %s of a payment that is paid delivers it',
    async (status) => {
      const { portone, rest } = setting()
      portone.add(paid)
      const holds = await heldMug()
      const webhook = (await readWebhook(post(JSON.stringify({ ...paid, status })))) as PaymentWebhook
      const verdict = await verifyPayment(rest, webhook.impUid, expected)
      expect(await settlePayment(holds, verdict)).toMatchObject({ status: 'sold', refunds: [] })
    },
  )

  it('11: what a webhook’s body says beside its numbers isn’t even handed over', async () => {
    const forged = { ...paid, status: 'paid', amount: 1000, code: 0, response: { status: 'paid' } }
    const webhook = (await readWebhook(post(JSON.stringify(forged)))) as PaymentWebhook
    expect(Object.keys(webhook).sort()).toEqual(['answer', 'cancellationId', 'impUid', 'kind', 'merchantUid'])
    expect(await verifyPayment(setting().rest, webhook.impUid, expected)).toMatchObject({ action: 'ask-again' })
  })

  it('12: a number that begins as the console’s sample does is a payment like any other', async () => {
    const { rest } = setting()
    const webhook = await readWebhook(post(JSON.stringify({ ...paid, imp_uid: 'imp_1234567890' })))
    expect(webhook).toMatchObject({ kind: 'payment' })
    expect(await verifyPayment(rest, 'imp_1234567890', expected)).toMatchObject({
      action: 'ask-again',
      why: 'not-found',
    })
  })

  it('13: a refund that PortOne refused isn’t called made; its body is written by a serialiser', async () => {
    const { portone, rest } = setting()
    portone.add(paid)
    portone.failNext('refused-by-200', { on: 'POST /payments/cancel' })
    const options = { key: 'r', reason: '"}, "amount": 0, {"', amount: 100 }
    expect(await refundPayment(rest, 'imp_1', options)).toMatchObject({ status: 'refused', why: 'portone' })
    expect(await refundPayment(rest, 'imp_1', options)).toMatchObject({ status: 'done', left: 900 })
  })

  it('13: what follows a sale, such as a subscription, follows once, however often it is verified', async () => {
    const { portone, rest } = setting()
    portone.add(paid)
    const holds = await heldMug()
    const verifies = Array.from({ length: 5 }, async () =>
      settlePayment(holds, await verifyPayment(rest, 'imp_1', expected)),
    )
    const settled = await Promise.all(verifies)
    expect(settled.filter(({ changed }) => changed)).toHaveLength(1)
  })

  it('14: no text decides: a no in any words is a no, until the payment itself shows the refund', async () => {
    const { portone, rest } = setting()
    portone.add(paid)
    const lying = vi.fn(rest.cancel)
    lying.mockRejectedValueOnce(
      Object.assign(new Error(), {
        name: 'PortoneRestError',
        kind: 'refused',
        mayHaveHappened: false,
        portoneMessage: '이미 전액취소된 주문입니다.',
      }),
    )
    expect(
      await refundPayment({ ...rest, cancel: lying }, 'imp_1', { key: 'r', reason: 'x', all: true }),
    ).toMatchObject({
      status: 'refused',
      why: 'portone',
      left: 1000,
    })
  })

  it('15: a verdict has nothing personal, and nothing of another order', async () => {
    const { portone, rest } = setting()
    const buyer = { buyer_name: '홍길동', buyer_tel: '010-1234-5678', buyer_email: 'a@b.example', card_number: '1234' }
    portone.add({ ...paid, ...buyer })
    for (const merchantUid of ['order-1', 'order-2']) {
      const verdict = await verifyPayment(rest, 'imp_1', { ...expected, merchantUid })
      expect(JSON.stringify(verdict)).not.toMatch(/홍길동|010|example|1234/)
      if (merchantUid === 'order-2') expect(JSON.stringify(verdict)).not.toContain('order-1')
    }
  })

  it('16: a prepare that failed is told; a deposit whose notice never came is found', async () => {
    const { portone, rest, now } = setting()
    portone.failNext('refused-by-200', { on: 'POST /payments/prepare' })
    await expect(rest.prepare(expected)).rejects.toMatchObject({ kind: 'refused' })
    portone.add({ ...paid, pay_method: 'vbank', vbank_num: '7', vbank_date: now() / 1000 + 5 })
    const day = { from: new Date(now() - 86_400_000), to: new Date(now() + 86_400_000) }
    const pages = []
    for await (const page of reconcile(rest, { ...day, orders: { find: () => [] } })) pages.push(...page.differences)
    expect(pages).toMatchObject([{ kind: 'missing', impUid: 'imp_1' }])
  })

  it('17: the fake is none of the known fake’s mistakes: 401, whole seconds, no cancelling beyond the amount', async () => {
    const { portone, rest } = setting()
    portone.add(paid)
    const token = await portone.fetch('https://api.iamport.kr/payments/imp_1')
    expect([token.status, await token.json()]).toEqual([401, { code: -1, message: 'Unauthorized', response: null }])
    expect(Number.isInteger((await rest.payment('imp_1'))?.paid_at)).toBe(true)
    await expect(rest.cancel({ impUid: 'imp_1', amount: 1200, checksum: 1200, reason: 'x' })).rejects.toMatchObject({
      kind: 'refused',
    })
  })

  it('17: nor does it cancel beyond the amount for who sends no checksum, nor take an old token', async () => {
    const { portone, clock } = setting()
    portone.add(paid)
    const ask = async (path: string, token: string, body?: object) => {
      const init = { method: body ? 'POST' : 'GET', headers: { authorization: token } }
      const given = body ? { ...init, body: JSON.stringify(body) } : init
      const response = await portone.fetch(`https://api.iamport.kr${path}`, given)
      return [response.status, await response.json()]
    }
    const [, login] = await ask('/users/getToken', '', { imp_key: 'k', imp_secret: 's' })
    const { access_token: token, now, expired_at: end } = login.response
    expect([end - now, Number.isInteger(now)]).toEqual([1800, true])
    for (const amount of [700, 301, 300, 1])
      expect(await ask('/payments/cancel', token, { imp_uid: 'imp_1', amount })).toMatchObject([
        200,
        amount === 700 || amount === 300 ? { code: 0 } : { code: amount === 1 ? 1 : -1, response: null },
      ])
    clock.time += 1799_000
    expect((await ask('/payments/imp_1', token))[0]).toBe(200)
    clock.time += 1000
    expect((await ask('/payments/imp_1', token))[0]).toBe(401)
  })

  it('18: tax and VAT go through to PortOne with every part', async () => {
    const bodies: Record<string, unknown>[] = []
    const { portone } = setting()
    portone.add({ ...paid, pg_provider: 'kakaopay' })
    const fetch = (url: string, init: RequestInit) => {
      if (url.endsWith('cancel')) bodies.push(JSON.parse(String(init.body)))
      return portone.fetch(url, init)
    }
    const { rest } = setting({ client: { fetch } })
    for (const key of ['a', 'b'])
      await refundPayment(rest, 'imp_1', { key, reason: 'x', amount: 110, vatAmount: 10, taxFree: 0 })
    expect(bodies).toMatchObject([
      { vat_amount: 10, tax_free: 0, checksum: 1000 },
      { vat_amount: 10, tax_free: 0, checksum: 890 },
    ])
  })

  it('19: neither 0 nor nothing nor an empty number can be said: PortOne would take them for everything', async () => {
    const { portone, rest } = setting()
    portone.add(paid)
    for (const wrong of [{ amount: 0 }, {}, { amount: undefined }, { all: false }])
      await expect(refundPayment(rest, 'imp_1', { key: 'r', reason: 'x', ...wrong } as never)).rejects.toThrow(/amount/)
    await expect(refundPayment(rest, '', { key: 'r', reason: 'x', all: true })).rejects.toThrow(/impUid/)
    expect(portone.calls).toEqual([])
  })

  it('20: every refund has a checksum and an amount, also one of everything', async () => {
    const { portone, rest } = setting()
    portone.add(paid)
    const cancel = vi.fn(rest.cancel)
    await refundPayment({ ...rest, cancel }, 'imp_1', { key: 'r', reason: 'x', all: true })
    expect(cancel.mock.calls[0]?.[0]).toMatchObject({ amount: 1000, checksum: 1000 })
  })

  it('20: a refund that PortOne never answers ends, is unknown, and finishes later', async () => {
    const { portone, rest, clock } = setting()
    portone.add(paid)
    clock.timeLimitsPass = true
    portone.failNext('never-answers', { on: 'POST /payments/cancel', times: 2 })
    const refund = { key: 'r', reason: 'x', all: true } as const
    expect(await refundPayment(rest, 'imp_1', refund)).toMatchObject({ status: 'unknown', why: 'unreachable' })
    clock.timeLimitsPass = false
    expect(await refundPayment(rest, 'imp_1', refund)).toMatchObject({ status: 'done', left: 0 })
  })

  it('21: the amount is the order’s; the checksum is what is left; our own failures are 5xx to the webhook', async () => {
    const { portone, rest } = setting()
    portone.add({ ...paid, amount: 10 })
    expect(await verifyPayment(rest, 'imp_1', expected)).toMatchObject({
      action: 'alarm',
      field: 'amount',
      expected: 1000,
      found: 10,
    })
    portone.add({ ...paid, imp_uid: 'imp_2' })
    portone.cancelInConsole('imp_2', 400)
    const cancel = vi.fn(rest.cancel)
    await refundPayment({ ...rest, cancel }, 'imp_2', { key: 'r', reason: 'x', all: true })
    expect(cancel.mock.calls[0]?.[0]).toMatchObject({ amount: 600, checksum: 600 })
    portone.failNext('bad-gateway', { on: 'GET', times: 3 })
    const webhook = (await readWebhook(portone.webhook('imp_1', 'https://shop.example/webhook'))) as PaymentWebhook
    expect(webhook.answer(await verifyPayment(rest, webhook.impUid, expected)).status).toBe(503)
  })

  it('22: keys never travel over plain http', () => {
    const make = (baseUrl: string) => () => portoneRest({ impKey: 'k', impSecret: 's', baseUrl })
    expect(make('http://api.iamport.kr')).toThrow(/https/)
    expect(make('http://localhost:8080')).not.toThrow()
  })

  it('23: a prepared order is asked about by its path', async () => {
    const { portone, rest } = setting()
    await rest.prepare({ merchantUid: '주문/1', amount: 1000 })
    await rest.prepare({ merchantUid: '주문/1', amount: 1000 })
    expect(callsOf(portone).at(-1)).toBe(`GET /payments/prepare/${encodeURIComponent('주문/1')}`)
  })

  it('24: a refund is written down before it is sent, so that no rollback forgets it', async () => {
    const { portone, rest } = setting()
    portone.add(paid)
    const order: string[] = []
    const remember = {
      get: async () => null,
      put: async (_: string, note: { state: string } | null) => order.push(note?.state ?? 'forgotten') > 0,
    }
    const cancel = vi.fn((...given: Parameters<typeof rest.cancel>) => {
      order.push('sent')
      return rest.cancel(...given)
    })
    await refundPayment({ ...rest, cancel }, 'imp_1', { key: 'r', reason: 'x', all: true, remember })
    expect(order).toEqual(['asked', 'sent', 'taken'])
  })

  it('25: paid, and the callback lost: found by the night’s reconciliation, and settled by the order’s number', async () => {
    const { portone, rest, now } = setting()
    portone.add(paid)
    const holds = await heldMug()
    const night = { from: new Date(now() - 86_400_000), to: new Date(now() + 1000), orders: { find: () => [] } }
    const lost = []
    for await (const page of reconcile(rest, night)) lost.push(...page.differences)
    expect(lost).toMatchObject([{ kind: 'missing', impUid: 'imp_1', merchantUid: 'order-1', atPortone: 1000 }])
    expect(await settlePayment(holds, await verifyOrder(rest, 'order-1', expected))).toMatchObject({ status: 'sold' })
  })

  it('26: no undefined gets into a path', async () => {
    const { portone, rest } = setting()
    await rest.paymentsOf('order-1')
    await rest.payments({ from: new Date(0), to: new Date(1) }).next()
    await expect(rest.paymentsOf(undefined as never)).rejects.toThrow(/must be a string/)
    expect(callsOf(portone).join()).not.toContain('undefined')
  })
})
