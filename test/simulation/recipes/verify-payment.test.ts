import { beforeEach, describe, expect, it, vi } from 'vitest'
import { confirmEndpoint } from '../../../src/endpoint/index.ts'
import { simulateConfirm } from '../../../src/simulator/index.ts'
import { decideByStock } from '../store/decide-by-stock.ts'
import { libsqlStore } from '../store/libsql-store.ts'
import type { SaleBook, StockStore } from '../store/stock-store.ts'
import { loggedDecide, memoryConfirmLog } from './confirm-log.ts'
import { type FakePortone, fakePortone } from './fake-portone-rest.ts'
import type { Mismatch, VerifiableOrder } from './judge-payment.ts'
import { type PaymentRecord, portoneRest } from './portone-rest.ts'
import { type VerifyParts, verifyPayment } from './verify-payment.ts'

let portone: FakePortone
let store: StockStore & SaleBook
let orders: Map<string, VerifiableOrder>
let parts: VerifyParts
let endpoint: (request: Request) => Promise<Response>
const onMismatch = vi.fn<VerifyParts['onMismatch']>()

const later = Date.now() + 600_000

const placeOrder = (orderId: string, more: Partial<VerifiableOrder> = {}) =>
  orders.set(orderId, {
    orderId,
    item: 'coffee',
    quantity: 1,
    amount: 1000,
    holdUntil: later,
    channel: { provider: 'html5_inicis', mid: 'MOIshop' },
    confirm: 'required',
    ...more,
  })

/** PortOne has a payment. */
const record = (impUid: string, more: Partial<PaymentRecord> = {}): PaymentRecord => {
  const payment: PaymentRecord = {
    imp_uid: impUid,
    merchant_uid: 'order_1',
    status: 'paid',
    amount: 1000,
    cancel_amount: 0,
    currency: 'KRW',
    pg_provider: 'html5_inicis',
    pg_id: 'MOIshop',
    vbank_num: null,
    fail_reason: null,
    ...more,
  }
  portone.payments.set(impUid, payment)
  return payment
}

/** PortOne asks the endpoint. */
const confirm = (impUid: string, merchantUid = 'order_1', amount = 1000) =>
  simulateConfirm({
    confirmUrl: 'https://shop.example/payments/confirm',
    impUid,
    merchantUid,
    amount,
    fetch: (url, init) => endpoint(new Request(url, init)),
  })

const count = () => store.count('coffee')
const statusOf = (impUid: string) => portone.payments.get(impUid)?.status

beforeEach(async () => {
  portone = fakePortone()
  store = libsqlStore(':memory:')
  await store.put('coffee', 1)
  orders = new Map()
  placeOrder('order_1')
  const confirms = memoryConfirmLog()
  const findOrder = (orderId: string) => orders.get(orderId)
  endpoint = confirmEndpoint(loggedDecide(decideByStock(store, findOrder), confirms))
  onMismatch.mockReset().mockReturnValue('flag')
  parts = {
    portone: portoneRest({ key: 'key', secret: 'secret', fetch: portone.fetch }),
    store,
    findOrder,
    confirms,
    onMismatch,
  }
})

describe('a payment that is what was ordered', () => {
  it('is sold', async () => {
    expect(await confirm('imp_1')).toMatchObject({ approved: true })
    record('imp_1')
    expect(await verifyPayment(parts, 'imp_1', 'order_1')).toEqual({ result: 'sold', now: true })
    expect(await count()).toEqual({ free: 0, held: 0, sold: 1 })
    expect(onMismatch).not.toHaveBeenCalled()
  })

  it.each([
    ['the webhook first', [undefined, 'order_1', 'order_1']],
    ['the webhook last', ['order_1', 'order_1', undefined]],
    ['the webhook twice', [undefined, undefined, 'order_1']],
  ])('is sold once, %s', async (_, told) => {
    await confirm('imp_1')
    record('imp_1')
    const answers = []
    for (const orderId of told) answers.push(await verifyPayment(parts, 'imp_1', orderId))
    expect(answers).toEqual([
      { result: 'sold', now: true },
      { result: 'sold', now: false },
      { result: 'sold', now: false },
    ])
    expect(await count()).toEqual({ free: 0, held: 0, sold: 1 })
  })

  it('is sold once, also when webhook, return page and callback come at once', async () => {
    await confirm('imp_1')
    record('imp_1')
    const told = [undefined, 'order_1', undefined, 'order_1', undefined, 'order_1', 'order_1', 'order_1']
    const answers = await Promise.all(told.map((orderId) => verifyPayment(parts, 'imp_1', orderId)))
    expect(answers.filter((answer) => answer.result === 'sold' && answer.now)).toHaveLength(1)
    expect(answers.every(({ result }) => result === 'sold')).toBe(true)
    expect(portone.requests.filter((request) => request.includes('getToken'))).toHaveLength(1)
  })

  it('stays sold when a part of it goes back later', async () => {
    await confirm('imp_1')
    const payment = record('imp_1')
    await verifyPayment(parts, 'imp_1')
    payment.cancel_amount = 300
    expect(await verifyPayment(parts, 'imp_1')).toEqual({ result: 'sold', now: false })
    expect(onMismatch).not.toHaveBeenCalled()
  })

  it('is told as cancelled once all of it went back', async () => {
    await confirm('imp_1')
    const payment = record('imp_1')
    await verifyPayment(parts, 'imp_1')
    payment.status = 'cancelled'
    expect(await verifyPayment(parts, 'imp_1')).toEqual({ result: 'cancelled' })
    expect(await count()).toMatchObject({ sold: 1 })
  })
})

describe('a payment that isn’t what was ordered', () => {
  it.each<[string, Partial<PaymentRecord>, Mismatch[]]>([
    ['another amount', { amount: 10 }, ['amount']],
    ['another currency', { currency: 'USD' }, ['currency']],
    ['another PG', { pg_provider: 'tosspayments' }, ['channel']],
    ['another number at the PG, such as a test channel’s', { pg_id: 'INIpayTest' }, ['channel']],
    ['a PG that isn’t named', { pg_id: undefined as never }, ['channel']],
    ['a part that went back already', { cancel_amount: 999 }, ['partly-cancelled']],
    ['everything at once', { amount: 1, pg_id: 'INIpayTest' }, ['amount', 'channel']],
  ])('for %s is never sold, and what is done is the shop’s decision', async (_, difference, mismatches) => {
    await confirm('imp_1')
    record('imp_1', difference)
    expect(await verifyPayment(parts, 'imp_1', 'order_1')).toEqual({
      result: 'mismatch',
      mismatches,
      action: 'flagged',
    })
    expect(await count()).toEqual({ free: 0, held: 1, sold: 0 })
    expect(statusOf('imp_1')).toBe('paid')

    onMismatch.mockReturnValue('cancel')
    expect(await verifyPayment(parts, 'imp_1', 'order_1')).toMatchObject({ result: 'mismatch', action: 'cancelled' })
    expect(statusOf('imp_1')).toBe('cancelled')
    expect(await count()).toEqual({ free: 1, held: 0, sold: 0 })
    expect(await verifyPayment(parts, 'imp_1', 'order_1')).toEqual({ result: 'cancelled' })
  })

  it('keeps its hold when it can’t be cancelled, until it can', async () => {
    onMismatch.mockReturnValue('cancel')
    await confirm('imp_1')
    record('imp_1', { amount: 10 })
    const { lookUp } = parts.portone
    const offline = { lookUp, cancel: async () => false }
    expect(await verifyPayment({ ...parts, portone: offline }, 'imp_1')).toMatchObject({ action: 'cancel-failed' })
    expect(await count()).toMatchObject({ held: 1 })
    expect(await verifyPayment(parts, 'imp_1')).toMatchObject({ action: 'cancelled' })
  })
})

describe('a payment that the endpoint wasn’t asked about', () => {
  it('is a mismatch where it had to be: confirm_url was taken out, or PortOne never called', async () => {
    record('imp_1')
    expect(await verifyPayment(parts, 'imp_1', 'order_1')).toEqual({
      result: 'mismatch',
      mismatches: ['confirm-not-asked'],
      action: 'flagged',
    })
    expect(await count()).toEqual({ free: 1, held: 0, sold: 0 })
  })

  it('is sold from what is free where the shop’s own server let the order go without, as in Instagram', async () => {
    placeOrder('order_1', { confirm: 'skipped' })
    record('imp_1')
    expect(await verifyPayment(parts, 'imp_1', 'order_1')).toEqual({ result: 'sold', now: true })
  })

  it('is cancelled where it was let go without and nothing is left', async () => {
    placeOrder('order_1', { confirm: 'skipped' })
    placeOrder('order_2')
    await confirm('imp_2', 'order_2')
    record('imp_1')
    expect(await verifyPayment(parts, 'imp_1')).toEqual({ result: 'no-goods', why: 'sold-out', cancelled: true })
    expect(statusOf('imp_1')).toBe('cancelled')
    expect(await count()).toEqual({ free: 0, held: 1, sold: 0 })
  })

  it('is a mismatch also where the endpoint was asked about another amount, another payment, or said no', async () => {
    await confirm('imp_1', 'order_1', 10)
    record('imp_1')
    expect(await verifyPayment(parts, 'imp_1')).toMatchObject({ mismatches: ['confirm-not-asked'] })
    await confirm('imp_2')
    expect(await verifyPayment(parts, 'imp_1')).toMatchObject({ mismatches: ['confirm-not-asked'] })
  })
})

describe('somebody else’s payment', () => {
  beforeEach(async () => {
    onMismatch.mockReturnValue('cancel')
    placeOrder('order_2')
    await confirm('imp_2', 'order_2')
    record('imp_2', { merchant_uid: 'order_2' })
  })

  it('sells nothing to whoever names it, and isn’t touched', async () => {
    expect(await verifyPayment(parts, 'imp_2', 'order_1')).toEqual({ result: 'not-yours', why: 'other-order' })
    expect(statusOf('imp_2')).toBe('paid')
    expect(await verifyPayment(parts, 'imp_2', 'order_2')).toEqual({ result: 'sold', now: true })
  })

  it('that no order belongs to is left alone', async () => {
    record('imp_3', { merchant_uid: 'order_of_another_system' })
    expect(await verifyPayment(parts, 'imp_3')).toEqual({ result: 'not-yours', why: 'order-unknown' })
    expect(statusOf('imp_3')).toBe('paid')
  })

  it('that PortOne doesn’t know, or keeps for a test channel, is nobody’s', async () => {
    expect(await verifyPayment(parts, 'imp_4')).toEqual({ result: 'not-yours', why: 'payment-unknown' })
    expect(await verifyPayment(parts, '../users/getToken')).toEqual({ result: 'not-yours', why: 'payment-unknown' })
    portone.sandbox.add('imp_2')
    expect(await verifyPayment(parts, 'imp_2', 'order_2')).toEqual({ result: 'not-yours', why: 'payment-unknown' })
    const testing = portoneRest({ key: 'key', secret: 'secret', fetch: portone.fetch, sandbox: true })
    expect(await verifyPayment({ ...parts, portone: testing }, 'imp_2', 'order_2')).toMatchObject({ result: 'sold' })
  })

  it('is cancelled when the same order was paid for twice', async () => {
    record('imp_5', { merchant_uid: 'order_2' })
    await confirm('imp_5', 'order_2')
    expect(await verifyPayment(parts, 'imp_2')).toEqual({ result: 'sold', now: true })
    expect(await verifyPayment(parts, 'imp_5')).toEqual({ result: 'no-goods', why: 'other-payment', cancelled: true })
    expect([statusOf('imp_2'), statusOf('imp_5')]).toEqual(['paid', 'cancelled'])
  })
})

describe('a payment without money so far', () => {
  it('by virtual account waits for its deposit, and is sold when the webhook tells of it', async () => {
    await confirm('imp_1')
    const payment = record('imp_1', { status: 'ready', vbank_num: '79012345678901' })
    expect(await verifyPayment(parts, 'imp_1', 'order_1')).toEqual({ result: 'awaiting-deposit' })
    expect(await count()).toMatchObject({ held: 1, sold: 0 })
    payment.status = 'paid'
    expect(await verifyPayment(parts, 'imp_1')).toEqual({ result: 'sold', now: true })
  })

  it('that is still open keeps its hold', async () => {
    await confirm('imp_1')
    record('imp_1', { status: 'ready' })
    expect(await verifyPayment(parts, 'imp_1', 'order_1')).toEqual({ result: 'open' })
    expect(await count()).toMatchObject({ held: 1 })
  })

  it('that failed after a good confirm gives its hold back', async () => {
    await confirm('imp_1')
    record('imp_1', { status: 'failed', fail_reason: '한도초과' })
    expect(await verifyPayment(parts, 'imp_1', 'order_1')).toEqual({ result: 'failed', reason: '한도초과' })
    expect(await count()).toEqual({ free: 1, held: 0, sold: 0 })
  })

  it('that was cancelled before it was sold gives its hold back', async () => {
    await confirm('imp_1')
    record('imp_1', { status: 'cancelled', cancel_amount: 1000 })
    expect(await verifyPayment(parts, 'imp_1', 'order_1')).toEqual({ result: 'cancelled' })
    expect(await count()).toEqual({ free: 1, held: 0, sold: 0 })
  })
})

describe('PortOne’s REST API', () => {
  beforeEach(async () => {
    onMismatch.mockReturnValue('cancel')
    await confirm('imp_1')
    record('imp_1')
  })

  it.each<[string, () => Promise<Response>]>([
    ['down', () => Promise.reject(new TypeError('fetch failed'))],
    ['answering 500', async () => Response.json({ code: -1, message: 'error', response: null }, { status: 500 })],
    ['answering HTML', async () => new Response('<html>', { status: 502 })],
    [
      'answering 200 with an error in its envelope',
      async () => Response.json({ code: 1, message: 'x', response: null }),
    ],
    ['answering without an envelope', async () => Response.json({ imp_uid: 'imp_1', status: 'paid', amount: 1000 })],
    [
      'answering half a record',
      async () => Response.json({ code: 0, message: null, response: { imp_uid: 'imp_1', status: 'paid' } }),
    ],
    [
      'refusing every token',
      async () => Response.json({ code: -1, message: 'Unauthorized', response: null }, { status: 401 }),
    ],
  ])('%s means unknown: nothing is sold, released or cancelled, and it goes on later', async (_, trouble) => {
    await verifyPayment(parts, 'imp_nobody')
    portone.trouble = trouble
    expect(await verifyPayment(parts, 'imp_1')).toEqual({ result: 'unknown', why: expect.any(String) })
    expect(await count()).toEqual({ free: 0, held: 1, sold: 0 })
    portone.trouble = undefined
    expect(await verifyPayment(parts, 'imp_1')).toEqual({ result: 'sold', now: true })
  })

  it('that doesn’t answer in time means unknown', async () => {
    const slow = portoneRest({
      key: 'key',
      secret: 'secret',
      timeLimit: 20,
      fetch: (_, { signal }) =>
        new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    })
    expect(await verifyPayment({ ...parts, portone: slow }, 'imp_1')).toMatchObject({ result: 'unknown' })
  })

  it('is asked for a new token when the old one has run out', async () => {
    await verifyPayment(parts, 'imp_1')
    portone.expireTokens()
    expect(await verifyPayment(parts, 'imp_1')).toEqual({ result: 'sold', now: false })
    expect(portone.requests.filter((request) => request.includes('getToken'))).toHaveLength(2)
  })

  it('with a wrong key means unknown, and says so without the secret', async () => {
    const wrong = portoneRest({ key: 'key', secret: 'not-the-secret', fetch: portone.fetch })
    const answer = await verifyPayment({ ...parts, portone: wrong }, 'imp_1')
    expect(answer).toMatchObject({ result: 'unknown', why: expect.stringContaining('401') })
    expect(JSON.stringify(answer)).not.toContain('not-the-secret')
  })
})

describe('a payment whose goods are gone', () => {
  it('is cancelled once and for all, also when goods become free while that is going on', async () => {
    placeOrder('order_1', { confirm: 'skipped' })
    placeOrder('order_2')
    await confirm('imp_2', 'order_2')
    record('imp_1')
    let duringCancel: unknown
    const { lookUp, cancel } = parts.portone
    const slow = {
      lookUp,
      cancel: async (...given: Parameters<typeof cancel>) => {
        await store.release('order_2', 'imp_2')
        duringCancel = await verifyPayment(parts, 'imp_1')
        return cancel(...given)
      },
    }
    await verifyPayment({ ...parts, portone: slow }, 'imp_1')
    expect(duringCancel).toMatchObject({ result: 'no-goods' })
    expect(statusOf('imp_1')).toBe('cancelled')
    expect(await count()).toEqual({ free: 1, held: 0, sold: 0 })
  })
})
