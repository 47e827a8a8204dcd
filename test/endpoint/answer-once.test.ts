import { setTimeout as sleep } from 'node:timers/promises'
import { format } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { answers } from '../../src/endpoint/answer.ts'
import { answerOnce } from '../../src/endpoint/answer-once.ts'
import { startDeadline } from '../../src/endpoint/deadline.ts'
import type { IncomingConfirm } from '../../src/endpoint/incoming-confirm.ts'
import {
  approve,
  type ConfirmCall,
  type ConfirmEndpointOptions,
  confirmEndpoint,
  type Decide,
  decline,
} from '../../src/endpoint/index.ts'
import { call } from './mounts.ts'

/** An endpoint on a clock of its own, whose `decide` answers when it is told to. */
function desk(options: ConfirmEndpointOptions = {}) {
  let time = 0
  let timers: { at: number; run: () => void }[] = []
  const asked: { question: ConfirmCall; answer: (value: unknown) => void; fail: (error: unknown) => void }[] = []
  const onLateApproval = vi.fn()
  const onError = vi.fn()
  const decide: Decide = (question) =>
    new Promise((resolve, reject) => {
      asked.push({ question, answer: resolve as (value: unknown) => void, fail: reject })
    })
  const endpoint = confirmEndpoint(decide, {
    onLateApproval,
    onError,
    environment: {
      now: () => time,
      setTimeout: (run, milliseconds) => {
        const timer = { at: time + milliseconds, run }
        timers.push(timer)
        return timer
      },
      clearTimeout: (timer) => {
        timers = timers.filter((other) => other !== timer)
      },
    },
    ...options,
  })
  return {
    asked,
    onLateApproval,
    onError,
    timers: () => timers.length,
    // As a promise in an array: an async function would wait for the answer.
    start: async (fields: Record<string, unknown> = {}, signal?: AbortSignal) => {
      const response = endpoint(new Request('http://x', { ...call(fields), ...(signal ? { signal } : {}) }))
      await sleep(0)
      return [response.then(({ status }) => status)] as const
    },
    pass: async (milliseconds: number) => {
      time += milliseconds
      for (const timer of timers.filter(({ at }) => at <= time)) {
        timers = timers.filter((other) => other !== timer)
        timer.run()
      }
      await sleep(0)
    },
  }
}

/** Answering by itself, with what the endpoint passes it, and connections that say who watches them. */
function bare(decide: (call: ConfirmCall) => unknown, afterHangUps = (run: () => void) => run()) {
  const clock = { now: () => time, setTimeout: () => 0, clearTimeout: () => {} }
  let time = 0
  const onLateApproval = vi.fn(async () => {})
  const onError = vi.fn(async () => {})
  const ask = answerOnce(decide, {
    remember: 60_000,
    rememberAtMost: 10,
    byOrder: false,
    answers: answers(),
    now: clock.now,
    afterHangUps: (run) => afterHangUps(run),
    onLateApproval,
    onError,
  })
  return {
    onLateApproval,
    onError,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
    start: () => {
      const watch = vi.fn(() => () => {})
      const incoming = { connection: { gone: false, watch }, context: undefined } as unknown as IncomingConfirm
      return { watch, answer: Promise.resolve(ask(question, startDeadline(clock, 4500), incoming, () => {})) }
    },
  }
}

const question = { impUid: 'imp_1', merchantUid: 'order_1', amount: 1000 }

describe('one payment', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('is refused at 4.5 seconds and not before, and its signal aborts then', async () => {
    const { asked, start, pass, onError, timers } = desk()
    const [answer] = await start()
    const signal = asked[0]?.question.signal
    await pass(4499)
    expect(signal?.aborted).toBe(false)
    await pass(1)
    expect(signal?.aborted).toBe(true)
    expect(await answer).toBe(503)
    expect(onError.mock.calls[0]).toEqual([expect.any(Error), { during: 'deadline', question }])
    expect(timers()).toBe(0)
  })

  it('gives an aborted signal to who first looks at it after the deadline', async () => {
    const { asked, start, pass } = desk()
    await start()
    await pass(4500)
    expect(asked[0]?.question.signal.aborted).toBe(true)
  })

  it('leaves no timer behind when it is answered', async () => {
    const { asked, start, timers } = desk()
    const [answer] = await start()
    asked[0]?.answer(approve())
    expect(await answer).toBe(200)
    expect(timers()).toBe(0)
  })

  it('whose decide blocks the process beyond the deadline is refused, and its approval given back', async () => {
    const onLateApproval = vi.fn()
    let time = 0
    const decide: Decide = () => {
      time += 6000
      return approve()
    }
    const endpoint = confirmEndpoint(decide, { onLateApproval, onError: () => {}, environment: { now: () => time } })
    expect((await endpoint(new Request('http://x', call()))).status).toBe(503)
    expect(onLateApproval).toHaveBeenCalledExactlyOnceWith(question)
  })

  it.each([
    ['exactly to', 4500],
    ['beyond', 6000],
  ])('whose decide blocks the process %s the deadline and declines is refused by the deadline', async (_, blocked) => {
    let time = 0
    const decide: Decide = () => {
      time += blocked
      return decline('x')
    }
    const onError = vi.fn()
    const endpoint = confirmEndpoint(decide, { onError, environment: { now: () => time } })
    expect((await endpoint(new Request('http://x', call()))).status).toBe(503)
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(Error), { during: 'deadline', question })
  })

  it.each([undefined, null])('whose decide returns %s is told what to return', async (nothing) => {
    const onError = vi.fn()
    const endpoint = confirmEndpoint(() => nothing as never, { onError })
    expect((await endpoint(new Request('http://x', call()))).status).toBe(500)
    expect(String(onError.mock.calls[0]?.[0])).toContain(`decide must return approve() or decline(reason)`)
  })

  it.each([
    ['declines', (asked: ReturnType<typeof desk>['asked']) => asked[0]?.answer(decline('x')), 0],
    ['throws', (asked: ReturnType<typeof desk>['asked']) => asked[0]?.fail(new Error('aborted')), 1],
    ['returns nonsense', (asked: ReturnType<typeof desk>['asked']) => asked[0]?.answer(true), 1],
  ])('whose decide %s after the deadline gives nothing back', async (_, comeBack, errors) => {
    const { asked, start, pass, onLateApproval, onError } = desk()
    const [answer] = await start()
    await pass(4500)
    comeBack(asked)
    await sleep(0)
    expect(await answer).toBe(503)
    expect(onLateApproval).not.toHaveBeenCalled()
    const late = onError.mock.calls.filter(([, { during }]) => during === 'after-deadline')
    expect(late).toHaveLength(errors)
  })

  it('that is approved late without an onLateApproval is an error that somebody hears of', async () => {
    const { asked, start, pass, onError } = desk({ onLateApproval: undefined })
    await start()
    await pass(4500)
    asked[0]?.answer(approve())
    await sleep(0)
    expect(onError).toHaveBeenLastCalledWith(
      expect.objectContaining({ message: expect.stringContaining('give onLateApproval') }),
      {
        during: 'onLateApproval',
        question,
      },
    )
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('no database')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no database'))],
  ])('whose onLateApproval %s is told to onError', async (_, onLateApproval) => {
    const { asked, start, pass, onError } = desk({ onLateApproval })
    await start()
    await pass(4500)
    asked[0]?.answer(approve())
    await sleep(0)
    expect(onError).toHaveBeenLastCalledWith(new Error('no database'), { during: 'onLateApproval', question })
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('no log')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no log'))],
  ])('is answered all the same when onError %s', async (_, onError) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { asked, start } = desk({ onError })
    const [answer] = await start()
    asked[0]?.fail(new Error('no stock system'))
    expect(await answer).toBe(500)
    await sleep(0)
    expect(log).toHaveBeenCalledWith(new Error('no log'))
  })

  it('tells its error to the console when nobody else wants it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { asked, start } = desk({ onError: undefined })
    const [answer] = await start()
    asked[0]?.fail(new Error('no stock system'))
    expect(await answer).toBe(500)
    expect(log).toHaveBeenCalledWith(expect.any(String), 'decide', 'order_1', new Error('no stock system'))
  })

  it('tells the console also of an error before any order was known', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const from = () => {
      throw new Error('no proxy')
    }
    const endpoint = confirmEndpoint(() => approve(), { callers: { addresses: ['127.0.0.1'], from } })
    expect((await endpoint(new Request('http://x', call()))).status).toBe(403)
    expect(log.mock.calls.map((line) => format(...line))).toEqual([
      expect.stringMatching(/^imp-confirm endpoint, callers, no order: Error: no proxy/),
    ])
  })

  it('tells its error whole, whatever the order is called: its number is no format', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const lines = ['order_1', '%c%c%c', '%s %d %o', '%%'].map(async (merchant_uid, index) => {
      const { asked, start } = desk({ onError: undefined })
      const [answer] = await start({ merchant_uid, imp_uid: `imp_${index}` })
      asked[0]?.fail(new Error('no stock system'))
      await answer
      return merchant_uid
    })
    const orders = await Promise.all(lines)
    expect(log.mock.calls.map(([, , order]) => order)).toEqual(orders)
    expect(new Set(log.mock.calls.map(([line]) => line)).size).toBe(1)
    for (const call of log.mock.calls) expect(format(...call)).toContain('no stock system')
  })
})

describe('a decide whose promise', () => {
  const native = (then: (approved: (value: unknown) => void, failed: (error: unknown) => void) => void) =>
    Object.assign(Promise.resolve(), { then }) as unknown as Promise<ReturnType<typeof approve>>

  it.each<[string, Decide, number, number]>([
    [
      'approves twice',
      () =>
        native((approved) => {
          approved(approve())
          approved(approve())
        }),
      200,
      0,
    ],
    [
      'approves, and then fails',
      () =>
        native((approved, failed) => {
          approved(approve())
          failed(new Error('x'))
          throw new Error('y')
        }),
      200,
      0,
    ],
    [
      'fails, and then approves',
      () =>
        native((approved, failed) => {
          failed(new Error('x'))
          approved(approve())
        }),
      500,
      1,
    ],
    ['approves with another promise', () => native((approved) => approved(Promise.resolve(approve()))), 200, 0],
  ])('%s answers once, and gives nothing back', async (_, decide, status, errors) => {
    const [onLateApproval, onError] = [vi.fn(), vi.fn()]
    const endpoint = confirmEndpoint(decide, { onLateApproval, onError })
    expect((await endpoint(new Request('http://x', call()))).status).toBe(status)
    await sleep(5)
    expect(onLateApproval).not.toHaveBeenCalled()
    expect(onError).toHaveBeenCalledTimes(errors)
  })

  it('or that of onLateApproval, rejects twice is told once', async () => {
    const onError = vi.fn()
    const rejecting = () =>
      native((_, failed) => {
        failed(new Error('x'))
        failed(new Error('y'))
      })
    const { asked, start, pass } = desk({ onLateApproval: rejecting, onError })
    await start()
    await pass(4500)
    asked[0]?.answer(approve())
    await sleep(5)
    expect(onError.mock.calls.map(([, { during }]) => during)).toEqual(['deadline', 'onLateApproval'])
  })
})

describe('what came with the question', () => {
  it('reaches decide: the request with its address and headers, and the mount’s context as it is', async () => {
    const decide = vi.fn<Decide>(() => approve())
    const request = new Request('http://shop.example/confirm?shop=17', call({}, { 'x-shop': 'seventeen' }))
    const context = { env: { DB: 'a database' } }
    await confirmEndpoint(decide)(request, context)
    const asked = decide.mock.calls[0]?.[0] as ConfirmCall
    expect(new URL(asked.request.url).searchParams.get('shop')).toBe('17')
    expect(asked.request.headers.get('x-shop')).toBe('seventeen')
    expect(asked.context).toBe(context)
  })
})

describe('the same payment again', () => {
  it('waits for the running decide, and gets its answer', async () => {
    const { asked, start } = desk()
    const [first] = await start()
    const [second] = await start()
    asked[0]?.answer(decline('x'))
    expect([await first, await second]).toEqual([409, 409])
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['order', { merchant_uid: 'order_another' }],
    ['amount', { amount: 1 }],
  ])('about another %s is refused, while the first is decided and after it', async (_, fields) => {
    const { asked, start } = desk()
    const [first] = await start()
    const [other] = await start(fields)
    expect(await other).toBe(409)
    asked[0]?.answer(approve())
    expect(await first).toBe(200)
    const [again] = await start(fields)
    expect(await again).toBe(409)
    expect(asked).toHaveLength(1)
  })

  it('is over at the deadline of the first, not later', async () => {
    const { start, pass } = desk()
    const [first] = await start()
    await pass(4000)
    const [second] = await start()
    await pass(500)
    expect([await first, await second]).toEqual([503, 503])
  })

  it.each([
    ['an approval', (asked: ReturnType<typeof desk>['asked']) => asked[0]?.answer(approve()), 200],
    ['a refusal', (asked: ReturnType<typeof desk>['asked']) => asked[0]?.answer(decline('x')), 409],
    // PortOne has stopped the payment: to approve it now would hold stock for nobody.
    ['an error', (asked: ReturnType<typeof desk>['asked']) => asked[0]?.fail(new Error('x')), 500],
  ])('gets %s again for a minute, and is decided anew after it', async (_, comeBack, status) => {
    const { asked, start, pass } = desk()
    const [first] = await start()
    comeBack(asked)
    expect(await first).toBe(status)
    await pass(59_999)
    const [second] = await start()
    expect(await second).toBe(status)
    expect(asked).toHaveLength(1)
    await pass(1)
    const [third] = await start()
    expect(asked).toHaveLength(2)
    asked[1]?.answer(approve())
    expect(await third).toBe(200)
  })

  it('gets the refusal of the deadline as long as decide still runs, however long that is', async () => {
    const { asked, start, pass, onLateApproval } = desk()
    const [first] = await start()
    await pass(4500)
    expect(await first).toBe(503)
    await pass(3_600_000)
    const [second] = await start()
    expect(await second).toBe(503)
    expect(asked).toHaveLength(1)
    asked[0]?.answer(approve())
    await sleep(0)
    expect(onLateApproval).toHaveBeenCalledOnce()
    await start()
    expect(asked).toHaveLength(2)
  })

  it('is decided anew at once when nothing is to be remembered', async () => {
    const { asked, start } = desk({ remember: 0 })
    const [first] = await start()
    const [meanwhile] = await start()
    asked[0]?.answer(approve())
    expect([await first, await meanwhile]).toEqual([200, 200])
    await start()
    expect(asked).toHaveLength(2)
  })

  it('is forgotten, the oldest first, when there are too many', async () => {
    const { asked, start } = desk({ rememberAtMost: 2 })
    for (const [index, imp_uid] of ['imp_a', 'imp_b', 'imp_c'].entries()) {
      await start({ imp_uid })
      asked[index]?.answer(approve())
      await sleep(0)
    }
    await start({ imp_uid: 'imp_c' })
    await start({ imp_uid: 'imp_b' })
    expect(asked).toHaveLength(3)
    await start({ imp_uid: 'imp_a' })
    expect(asked).toHaveLength(4)
  })

  it('is never forgotten while somebody waits for it', async () => {
    const { asked, start } = desk({ rememberAtMost: 1 })
    const answers: (readonly [Promise<number>])[] = []
    for (const imp_uid of ['imp_a', 'imp_b', 'imp_c', 'imp_a', 'imp_b', 'imp_c']) answers.push(await start({ imp_uid }))
    expect(asked).toHaveLength(3)
    for (const { answer } of asked) answer(approve())
    expect(await Promise.all(answers.map(([answer]) => answer))).toEqual([200, 200, 200, 200, 200, 200])
  })

  it('is not another payment of the same order', async () => {
    const { asked, start } = desk()
    await start()
    await start({ imp_uid: 'imp_2' })
    expect(asked).toHaveLength(2)
  })
})

describe('while the host tells of hang-ups', () => {
  it.each([
    [4499, 200, 0],
    [4500, 503, 1],
  ])('after %i ms an approval is answered %i', async (blocked, status, late) => {
    const shop = bare(approve, (run) => {
      shop.pass(blocked)
      run()
    })
    expect((await shop.start().answer).status).toBe(status)
    expect(shop.onLateApproval).toHaveBeenCalledTimes(late)
    expect(shop.onError).toHaveBeenCalledTimes(late)
  })
})

describe('a connection', () => {
  it('is watched from the first look at the signal until the answer, whoever’s it is', async () => {
    let asked: ConfirmCall | undefined
    let answer = (_: unknown) => {}
    const { start } = bare((call) => {
      asked = call
      return new Promise((resolve) => {
        answer = resolve
      })
    })
    const [first, second] = [start(), start()]
    expect([first.watch.mock.calls.length, second.watch.mock.calls.length]).toEqual([0, 0])
    expect(asked?.signal.aborted).toBe(false)
    const third = start()
    expect([first, second, third].map(({ watch }) => watch.mock.calls.length)).toEqual([1, 1, 1])
    answer(approve())
    expect((await third.answer).status).toBe(200)
    const fourth = start()
    expect((await fourth.answer).status).toBe(200)
    expect(fourth.watch).not.toHaveBeenCalled()
  })
})

describe('whoever hung up', () => {
  it('before decide approved has the approval given back, and the payment stays refused', async () => {
    const { asked, start, onLateApproval } = desk()
    const hangUp = new AbortController()
    const [answer] = await start({}, hangUp.signal)
    hangUp.abort()
    asked[0]?.answer(approve())
    expect(await answer).toBe(503)
    expect(onLateApproval).toHaveBeenCalledExactlyOnceWith(question)
    const [again] = await start()
    expect(await again).toBe(503)
    expect(asked).toHaveLength(1)
  })

  it('gives nothing back when decide declined', async () => {
    const { asked, start, onLateApproval } = desk()
    const hangUp = new AbortController()
    await start({}, hangUp.signal)
    hangUp.abort()
    asked[0]?.answer(decline('x'))
    await sleep(0)
    expect(onLateApproval).not.toHaveBeenCalled()
  })

  it('gives nothing back when somebody else still waits', async () => {
    const { asked, start, onLateApproval } = desk()
    const hangUp = new AbortController()
    await start({}, hangUp.signal)
    const [other] = await start()
    hangUp.abort()
    asked[0]?.answer(approve())
    expect(await other).toBe(200)
    expect(onLateApproval).not.toHaveBeenCalled()
  })

  it('aborts the signal with whoever came last, also one who came after decide had looked at it', async () => {
    const shop = desk()
    const [first, second] = [new AbortController(), new AbortController()]
    await shop.start({}, first.signal)
    const signal = shop.asked[0]?.question.signal as AbortSignal
    expect(signal.aborted).toBe(false)
    await shop.start({}, second.signal)
    first.abort()
    await sleep(0)
    expect(signal.aborted).toBe(false)
    second.abort()
    await sleep(0)
    expect(signal.aborted).toBe(true)
  })

  it('after the answer was given changes nothing: it may well have arrived', async () => {
    const { asked, start, onLateApproval } = desk()
    const hangUp = new AbortController()
    const [answer] = await start({}, hangUp.signal)
    asked[0]?.answer(approve())
    expect(await answer).toBe(200)
    hangUp.abort()
    await sleep(0)
    expect(onLateApproval).not.toHaveBeenCalled()
    const [again] = await start()
    expect(await again).toBe(200)
  })
})
