import { describe, expect, it, vi } from 'vitest'
import {
  type AnsweredConfirm,
  approve,
  type ConfirmEndpointOptions,
  confirmEndpoint,
  decline,
} from '../../src/endpoint/index.ts'
import { toNodeListener } from '../../src/endpoint/to-node-listener.ts'
import { decideByHolds, memoryHolds } from '../../src/holds/index.ts'
import { call, serve } from './mounts.ts'

const turns = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

/** An endpoint whose hook writes down what it is told. */
function listening(decide: Parameters<typeof confirmEndpoint>[0], options: ConfirmEndpointOptions = {}) {
  const told: AnsweredConfirm[] = []
  const endpoint = confirmEndpoint(decide, {
    onError: () => {},
    onLateApproval: () => {},
    ...options,
    onAnswer: (answered) => told.push(answered),
  })
  const ask = async (
    body: Record<string, unknown> = {},
    headers: Record<string, string> = {},
    signal?: AbortSignal,
  ) => {
    const { status } = await endpoint(
      new Request('http://shop.example/confirm', { ...call(body, headers), ...(signal ? { signal } : {}) }),
    )
    await turns()
    return status
  }
  return { told, ask, endpoint }
}

const never = () => new Promise<never>(() => {})

describe('onAnswer', () => {
  it('is told of an approval, once, with nothing that names a customer, an order or a payment', async () => {
    const { told, ask } = listening(() => approve())
    expect(await ask({ imp_uid: 'imp_secret', merchant_uid: 'order-of-010-1234-5678' })).toBe(200)
    expect(told).toEqual([
      {
        decision: 'approved',
        status: 200,
        code: null,
        version: 'v1',
        duration: expect.any(Number),
        late: false,
        remembered: false,
        holdsTime: null,
      },
    ])
    expect(JSON.stringify(told)).not.toMatch(/imp_secret|010/)
    expect(told[0]?.duration).toBeGreaterThanOrEqual(0)
  })

  it.each<
    [
      string,
      Parameters<typeof confirmEndpoint>[0],
      Record<string, unknown>,
      Record<string, string>,
      Partial<AnsweredConfirm>,
    ]
  >([
    [
      'a decline with a code',
      () => decline('품절', { code: 'OUT_OF_STOCK' }),
      {},
      {},
      { decision: 'declined', status: 409, code: 'OUT_OF_STOCK' },
    ],
    ['a decline without', () => decline(), {}, {}, { decision: 'declined', status: 409, code: null }],
    [
      'a decline whose code is one of ours',
      () => decline('x', { code: 'CONFIRM_TIMEOUT' }),
      {},
      {},
      { decision: 'declined', code: 'CONFIRM_TIMEOUT', late: false },
    ],
    [
      'an error of decide’s',
      () => {
        throw new Error('bug')
      },
      {},
      {},
      { decision: 'refused', status: 500, code: 'CONFIRM_ERROR', version: 'v1' },
    ],
    [
      'a call that is none',
      () => approve(),
      { imp_uid: 7 },
      {},
      { decision: 'refused', status: 422, code: 'CONFIRM_IMP_UID', version: null },
    ],
    [
      'a wrong content type',
      () => approve(),
      {},
      { 'content-type': 'text/plain' },
      { decision: 'refused', status: 415, version: null },
    ],
  ])('says what came of %s', async (_, decide, body, headers, expected) => {
    const { told, ask } = listening(decide)
    await ask(body, headers)
    expect(told).toEqual([expect.objectContaining(expected)])
  })

  it('says which version asked', async () => {
    const { told, ask } = listening(() => approve(), { v2: { unsigned: true } } as object)
    await ask()
    await ask({ imp_uid: undefined, payment_id: 'order-1', tx_id: 'tx-1', total_amount: 1 })
    expect(told.map(({ version, status }) => [version, status])).toEqual([
      ['v1', 200],
      ['v2', 200],
    ])
  })

  it('says how long it took, by the endpoint’s own clock', async () => {
    let time = 1_000_000
    const decide = () => {
      time += 7
      return approve()
    }
    const { told, ask } = listening(decide, { environment: { now: () => time } })
    await ask()
    expect(told[0]?.duration).toBe(7)
  })

  it('says that an answer was remembered, and that one was shared; and of another order neither', async () => {
    const { told, ask } = listening(async () => approve())
    const body = { imp_uid: 'imp_1', merchant_uid: 'order-1', amount: 1000 }
    await Promise.all([ask(body), ask(body)])
    await ask(body)
    expect(await ask({ ...body, merchant_uid: 'order-2' })).toBe(409)
    expect(told.map(({ remembered, decision, code }) => [remembered, decision, code])).toEqual([
      [false, 'approved', null],
      [true, 'approved', null],
      [true, 'approved', null],
      [false, 'refused', 'CONFIRM_OTHER_ORDER'],
    ])
  })

  it('says that the deadline passed, and that the caller was gone', async () => {
    const { told, ask } = listening(never, { deadline: 20 })
    expect(await ask()).toBe(503)
    expect(told[0]).toMatchObject({ decision: 'refused', code: 'CONFIRM_TIMEOUT', late: true })
    // Once more while the refusal is remembered: what this call's decide approves would be too late as well.
    expect(await ask()).toBe(503)
    expect(told[1]).toMatchObject({ code: 'CONFIRM_TIMEOUT', late: true, remembered: true })

    const slow = listening(never, { environment: { setTimeout: (run) => queueMicrotask(run), clearTimeout: () => {} } })
    const unread = new Request('http://shop.example/', {
      ...call(),
      body: new ReadableStream(),
      duplex: 'half',
    } as RequestInit)
    expect((await slow.endpoint(unread)).status).toBe(408)
    await turns()
    expect(slow.told[0]).toMatchObject({ decision: 'refused', code: 'CONFIRM_BODY_TIMEOUT', late: true })

    const gone = new AbortController()
    const other = listening(() => {
      gone.abort()
      return approve()
    })
    expect(await other.ask({}, {}, gone.signal)).toBe(503)
    expect(other.told[0]).toMatchObject({ code: 'CONFIRM_DISCONNECTED', late: true })
  })

  it('knows how long the holds took, and not for a remembered answer', async () => {
    const holds = memoryHolds()
    await holds.restock([{ item: 'mug', quantity: 1 }])
    const decide = decideByHolds(holds, { itemsOf: () => ({ amount: 1000, items: [{ item: 'mug', quantity: 1 }] }) })
    const { told, ask } = listening(decide)
    const body = { imp_uid: 'imp_1', merchant_uid: 'order-1', amount: 1000 }
    await ask(body)
    await ask(body)
    await ask({ ...body, imp_uid: 'imp_2', merchant_uid: 'order-2' })
    await ask({ ...body, imp_uid: 'imp_3', merchant_uid: 'order-3', amount: 5 })
    expect(told.map(({ code, holdsTime }) => [code, typeof holdsTime])).toEqual([
      [null, 'number'],
      [null, 'object'],
      ['OUT_OF_STOCK', 'number'],
      // Declined before the holds were asked.
      ['AMOUNT_CHANGED', 'object'],
    ])
  })

  it.each<[string, () => unknown, number]>([
    [
      'throws',
      () => {
        throw new Error('telemetry')
      },
      1,
    ],
    ['rejects', () => Promise.reject(new Error('telemetry')), 1],
    ['never comes back', never, 0],
    [
      'returns a then that throws',
      () =>
        Object.defineProperty({}, 'then', {
          get: () => {
            throw new Error('telemetry')
          },
        }),
      1,
    ],
  ])('breaks nothing when it %s', async (_, onAnswer, errors) => {
    const onError = vi.fn()
    const endpoint = confirmEndpoint(() => approve(), { onAnswer, onError })
    for (let at = 0; at < 3; at += 1)
      expect((await endpoint(new Request('http://shop.example/', call({ imp_uid: `imp_${at}` })))).status).toBe(200)
    await turns()
    expect(onError).toHaveBeenCalledTimes(errors * 3)
    for (const [error, problem] of onError.mock.calls) {
      expect(String(error)).toBe('Error: telemetry')
      expect(problem).toEqual({ during: 'onAnswer', question: null })
    }
  })

  it('is called when the answer has left, so that a slow one delays none', async () => {
    const order: string[] = []
    const endpoint = confirmEndpoint(() => approve(), { onAnswer: () => order.push('told') })
    const listener = toNodeListener(endpoint)
    const server = await serve((request, response) => {
      const end = response.end.bind(response) as (...all: unknown[]) => typeof response
      response.end = (...all: unknown[]) => {
        order.push('written')
        return end(...all)
      }
      void listener(request, response)
    })
    try {
      expect((await server.fetch(call())).status).toBe(200)
      await turns()
      expect(order).toEqual(['written', 'told'])
    } finally {
      await server.close()
    }
  })

  it('is kept alive where a platform stops at the answer', async () => {
    const kept: Promise<unknown>[] = []
    let flushed = false
    const endpoint = confirmEndpoint(() => approve(), {
      onAnswer: async () => {
        await turns()
        flushed = true
      },
    })
    await endpoint(new Request('http://shop.example/', call()), {
      waitUntil: (work: Promise<unknown>) => void kept.push(work),
    })
    await Promise.all(kept)
    expect(flushed).toBe(true)
  })

  it('is refused at creation when it is no function', () => {
    expect(() => confirmEndpoint(() => approve(), { onAnswer: 'log' as never })).toThrow(/onAnswer must be a function/)
  })
})
