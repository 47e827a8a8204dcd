import { describe, expect, it, vi } from 'vitest'
import { approve, confirmEndpoint, decline } from '../../src/endpoint/index.ts'
import { memoryHolds } from '../../src/holds/index.ts'
import { lookUpAsked } from '../../src/verify/index.ts'
import { setting } from './setting.ts'

const asked = { impUid: 'imp_1', merchantUid: 'order-1', amount: 1000 }
const begun = { imp_uid: 'imp_1', merchant_uid: 'order-1', status: 'ready', paid_at: 0 }

describe('lookUpAsked', () => {
  it.each<[string, object, object]>([
    ['a payment that was begun', {}, { status: 'begun' }],
    ['another order’s', { merchant_uid: 'order-2' }, { status: 'forged', field: 'merchantUid' }],
    ['another amount', { amount: 999 }, { status: 'forged', field: 'amount' }],
    ['a paid one', { status: 'paid' }, { status: 'forged', field: 'status' }],
    ['a failed one', { status: 'failed' }, { status: 'forged', field: 'status' }],
  ])('says of %s what it is', async (_, difference, answer) => {
    const { portone, rest } = setting()
    portone.add({ ...begun, ...difference })
    expect(await lookUpAsked(rest, asked)).toEqual(answer)
  })

  it('compares no amount where the call had none', async () => {
    const { portone, rest } = setting()
    portone.add({ ...begun, amount: 5 })
    expect(await lookUpAsked(rest, { ...asked, amount: null })).toEqual({ status: 'begun' })
  })

  it('leaves what PortOne doesn’t know, or doesn’t say, to the shop', async () => {
    const { portone, rest } = setting()
    expect(await lookUpAsked(rest, asked)).toEqual({ status: 'not-found' })
    portone.failNext('bad-gateway', { on: 'GET', times: 3 })
    expect(await lookUpAsked(rest, asked)).toEqual({ status: 'away', why: 'busy' })
    await expect(lookUpAsked({ payment: () => Promise.reject(new Error('bug')) }, asked)).rejects.toThrow('bug')
  })

  it('ends by its own time limit, and by decide’s signal, and leaves nothing behind', async () => {
    const { portone, rest } = setting()
    portone.failNext('never-answers', { on: 'GET', times: 2 })
    const timers: [() => void, number][] = []
    const environment = {
      setTimeout: (end: () => void, after: number) => timers.push([end, after]),
      clearTimeout: vi.fn(),
    }
    const first = lookUpAsked(rest, asked, { environment })
    await vi.waitFor(() => expect(portone.calls.some(({ method }) => method === 'GET')).toBe(true))
    timers[0]?.[0]()
    expect(await first).toEqual({ status: 'away', why: 'aborted' })
    expect(timers.map(([, after]) => after)).toEqual([1500])
    expect(environment.clearTimeout).toHaveBeenCalledTimes(1)

    const gone = new AbortController()
    const removed = vi.spyOn(gone.signal, 'removeEventListener')
    const second = lookUpAsked(rest, { ...asked, signal: gone.signal }, { timeLimit: 900, environment })
    await vi.waitFor(() => expect(portone.calls.filter(({ method }) => method === 'GET')).toHaveLength(2))
    gone.abort()
    expect(await second).toEqual({ status: 'away', why: 'aborted' })
    expect(removed).toHaveBeenCalledWith('abort', expect.any(Function))
    expect(await lookUpAsked(rest, { ...asked, signal: AbortSignal.abort() })).toEqual({
      status: 'away',
      why: 'aborted',
    })
  })

  it.each([0, -1, 5000, Number.NaN, '900'])('refuses a time limit of %j', async (timeLimit) => {
    const { rest } = setting()
    await expect(lookUpAsked(rest, asked, { timeLimit: timeLimit as number })).rejects.toThrow(
      /timeLimit must be a number/,
    )
  })

  it('three hundred forged calls hold nothing, and a real one goes through', async () => {
    const { portone, rest } = setting()
    const holds = memoryHolds()
    await holds.restock([{ item: 'mug', quantity: 1 }])
    portone.add(begun)
    portone.add({ imp_uid: 'imp_paid', merchant_uid: 'order-0' })
    const endpoint = confirmEndpoint(async (call) => {
      const found = await lookUpAsked(rest, call)
      if (found.status !== 'begun') return decline('주문을 확인하지 못했습니다.')
      const until = new Date(Date.now() + 600_000)
      const held = await holds.hold(call.merchantUid, [{ item: 'mug', quantity: 1 }], { payment: call.impUid, until })
      return held.status === 'held' ? approve() : decline('재고수량부족')
    })
    const call = async (imp_uid: string, merchant_uid: string) => {
      const body = JSON.stringify({ imp_uid, merchant_uid, amount: 1000 })
      const headers = { 'content-type': 'application/json' }
      return (await endpoint(new Request('https://shop.example/confirm', { method: 'POST', body, headers }))).status
    }
    for (let at = 0; at < 300; at += 1) {
      // Made up; a real one of another order; one that was paid before.
      const [impUid, order] = [
        [`imp_x${at}`, 'order-1'],
        ['imp_1', `order-${at + 2}`],
        ['imp_paid', `order-0${at}`],
      ][at % 3] as [string, string]
      expect(await call(impUid, order)).toBe(409)
    }
    expect(await holds.stock('mug')).toEqual({ free: 1, held: 0, sold: 0 })
    // The answer to imp_1 for another order is remembered against that order, not against this one.
    portone.add({ ...begun, imp_uid: 'imp_2' })
    expect(await call('imp_2', 'order-1')).toBe(200)
    expect(await holds.stock('mug')).toEqual({ free: 0, held: 1, sold: 0 })
  })
})
