import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  approve,
  type ConfirmEndpointOptions,
  type ConfirmRequest,
  confirmEndpoint,
  type Decide,
  decline,
} from '../../src/endpoint/index.ts'
import { badInputs } from './bad-input.ts'
import { call, type Mounted, mounts, standingClock } from './mounts.ts'

beforeAll(() => {
  // Express logs what its own parser refuses in any other environment.
  process.env.NODE_ENV = 'test'
})

describe.each(mounts)('mounted in $name', ({ mount, parsesFirst }) => {
  let mounted: Mounted | undefined
  const start = async (decide: Decide, options: ConfirmEndpointOptions = {}) => {
    mounted = await mount(confirmEndpoint(decide, { onError: () => {}, ...options }))
    return mounted.fetch
  }
  afterEach(async () => {
    await mounted?.close()
    mounted = undefined
  })

  it('answers an approval with exactly 200 and JSON', async () => {
    const decide = vi.fn<Decide>(() => approve())
    const response = await (await start(decide))(call())
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({ approved: true })
    expect(decide).toHaveBeenCalledOnce()
    expect(decide.mock.calls[0]?.[0]).toMatchObject({ impUid: 'imp_1', merchantUid: 'order_1', amount: 1000 })
    expect(decide.mock.calls[0]?.[0].signal.aborted).toBe(false)
  })

  it('answers a refusal with 409 and its reason for V1 and V2', async () => {
    const response = await (await start(async () => decline('재고수량부족', { code: 'OUT_OF_STOCK' })))(call())
    expect(response.status).toBe(409)
    expect(await response.json()).toEqual({
      reason: '재고수량부족 [#OUT_OF_STOCK]',
      errorMessage: '재고수량부족 [#OUT_OF_STOCK]',
    })
  })

  it.each([
    ['other fields, such as status', call({ status: 'ready', pg: { of: 'any' } })],
    ['a charset', call({}, { 'content-type': 'Application/JSON; Charset="UTF-8"' })],
    ['an amount in dollars', call({ amount: 12.5 })],
    ['an amount of 0, for a billing key', call({ amount: 0 })],
    ['Korean in the order', call({ merchant_uid: '주문-1' })],
  ])('takes %s', async (_, init) => {
    const response = await (await start(() => approve()))(init)
    expect(response.status).toBe(200)
  })

  it('takes a byte order mark', async () => {
    if (parsesFirst) return // Their parsers refuse it before us.
    const { body, ...init } = call()
    const response = await (await start(() => approve()))({ ...init, body: `\ufeff${body}` })
    expect(response.status).toBe(200)
  })

  it.each(badInputs)('refuses $name with $status, and asks nobody', async ({ init, status, code }) => {
    const decide = vi.fn<Decide>(() => approve())
    const response = await (await start(decide))(init)
    const text = await response.text()
    expect(decide).not.toHaveBeenCalled()
    expect(response.ok).toBe(false)
    if (parsesFirst && !/UID|AMOUNT|METHOD/.test(code)) {
      // The parser in front had its own word, or made something else of the body.
      expect(response.status).toBeGreaterThanOrEqual(400)
      return
    }
    expect(response.status).toBe(status)
    expect(response.headers.get('allow')).toBe(status === 405 ? 'POST' : null)
    const { reason, errorMessage, detail } = JSON.parse(text) as Record<string, string>
    expect(reason).toBe(`주문을 확인할 수 없습니다. [#${code}]`)
    expect(errorMessage).toBe(reason)
    expect(detail).toMatch(/^[A-Z a-z].+\.$|^\w+ must be .+\.$/)
  })

  it.each<[string, Decide]>([
    [
      'throws',
      () => {
        throw new Error('secret at /srv/shop.js:1')
      },
    ],
    ['rejects', () => Promise.reject(new Error('secret at /srv/shop.js:1'))],
    ['throws nothing at all', () => Promise.reject(undefined)],
    ['returns nothing', (() => undefined) as unknown as Decide],
    ['returns true', (() => true) as unknown as Decide],
    ['returns "approve"', (() => 'approve') as unknown as Decide],
    ['returns 200', (async () => 200) as unknown as Decide],
    ['returns a Response', (() => new Response()) as unknown as Decide],
    ['returns approve itself', (() => approve) as unknown as Decide],
    ['returns a decision that inherits', (() => Object.create(approve())) as unknown as Decide],
    ['returns a refusal with a broken code', () => ({ decision: 'decline', reason: '', code: 'no code' })],
    [
      'returns a promise that breaks when looked at',
      (() => ({
        // biome-ignore lint/suspicious/noThenProperty: that is the case
        get then() {
          throw new Error('secret')
        },
      })) as unknown as Decide,
    ],
  ])('refuses with 500 and no secret when decide %s', async (_, decide) => {
    const onError = vi.fn()
    const response = await (await start(decide, { onError }))(call())
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).not.toMatch(/secret|srv|\.js|\bat\b.*:\d/)
    expect(JSON.parse(text)).toMatchObject({ reason: expect.stringContaining('[#CONFIRM_ERROR]') })
    expect(onError).toHaveBeenCalledOnce()
    expect(onError.mock.calls[0]?.[1]).toEqual({
      during: 'decide',
      question: { impUid: 'imp_1', merchantUid: 'order_1', amount: 1000 },
    })
  })

  it('refuses at the deadline when decide never returns, and aborts its signal', async () => {
    let signal: AbortSignal | undefined
    const onError = vi.fn()
    const decide: Decide = (asked) => {
      signal = asked.signal
      return new Promise(() => {})
    }
    const response = await (await start(decide, { deadline: 30, onError }))(call())
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ reason: expect.stringContaining('[#CONFIRM_TIMEOUT]') })
    expect(signal?.aborted).toBe(true)
    expect(onError.mock.calls[0]?.[1]).toMatchObject({ during: 'deadline' })
  })

  it('hands over an approval that comes after the deadline, so that its stock is given back', async () => {
    const late: ConfirmRequest[] = []
    let comeBack = () => {}
    const decide: Decide = () =>
      new Promise((resolve) => {
        comeBack = () => resolve(approve())
      })
    const fetch = await start(decide, { deadline: 30, onLateApproval: (question) => late.push(question) })
    expect((await fetch(call())).status).toBe(503)
    expect(late).toEqual([])
    comeBack()
    await sleep(0)
    expect(late).toEqual([{ impUid: 'imp_1', merchantUid: 'order_1', amount: 1000 }])
  })

  it('answers a repeat as it answered the first, and asks once', async () => {
    const decide = vi.fn<Decide>(async () => {
      await sleep(5)
      return approve()
    })
    const fetch = await start(decide)
    const responses = await Promise.all([fetch(call()), fetch(call()), fetch(call({ status: 'ready' }))])
    responses.push(await fetch(call()))
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(decide).toHaveBeenCalledOnce()
  })

  it.each([['amount', { amount: 1 }] as const, ['order', { merchant_uid: 'order_2' }] as const])(
    'refuses the same payment with another %s instead of giving the remembered answer',
    async (_, other) => {
      const decide = vi.fn<Decide>(() => approve())
      const fetch = await start(decide)
      expect((await fetch(call())).status).toBe(200)
      const response = await fetch(call(other))
      expect(response.status).toBe(409)
      expect(await response.json()).toMatchObject({ reason: expect.stringContaining('[#CONFIRM_OTHER_ORDER]') })
      expect((await fetch(call())).status).toBe(200)
      expect(decide).toHaveBeenCalledOnce()
    },
  )

  it('answers a thousand at once, each with its own answer', async () => {
    const fetch = await start(
      async ({ amount }) => {
        await sleep(1)
        return amount % 3 === 0 ? decline('재고수량부족') : approve()
      },
      { environment: standingClock },
    )
    const statuses = await Promise.all(
      Array.from({ length: 1000 }, async (_, index) => {
        const response = await fetch(call({ imp_uid: `imp_${index}`, merchant_uid: `order_${index}`, amount: index }))
        await response.arrayBuffer()
        return response.status
      }),
    )
    expect(statuses).toEqual(Array.from({ length: 1000 }, (_, index) => (index % 3 === 0 ? 409 : 200)))
  })
})
