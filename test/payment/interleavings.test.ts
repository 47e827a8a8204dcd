import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PayOutcome } from '../../src/outcome/outcome.ts'
import { requestPayWithConfirm } from '../../src/payment/request-pay-with-confirm.ts'
import { type PaymentWindow, simulateImp, virtualClock } from '../../src/simulator/index.ts'

/** What can happen to a shop's page, in any order. */
type Happening =
  | { what: 'pay'; order: number; timeLimit?: number }
  | { what: 'approve' | 'cancel' | 'twice' | 'foreign' | 'silence'; window: number }
  | { what: 'abort'; call: number }
  | { what: 'restore' }
  | { what: 'wait'; milliseconds: number }
  | { what: 'throw' }

const index = fc.nat({ max: 5 })
const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record(
        { what: fc.constant('pay' as const), order: fc.nat({ max: 2 }), timeLimit: fc.constantFrom(1, 50, 1000) },
        { requiredKeys: ['what', 'order'] },
      ),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        what: fc.constantFrom(
          'approve' as const,
          'cancel' as const,
          'twice' as const,
          'foreign' as const,
          'silence' as const,
        ),
        window: index,
      }),
    },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('abort' as const), call: index }) },
    { weight: 1, arbitrary: fc.constant({ what: 'restore' as const }) },
    {
      weight: 2,
      arbitrary: fc.record({ what: fc.constant('wait' as const), milliseconds: fc.constantFrom(0, 1, 49, 51, 2000) }),
    },
    { weight: 1, arbitrary: fc.constant({ what: 'throw' as const }) },
  ),
  { maxLength: 14 },
)

interface Call {
  merchantUid: string
  settlements: PayOutcome[]
  late: PayOutcome[]
  controller: AbortController
}

async function play(script: 'old' | 'current', story: Happening[]): Promise<void> {
  const clock = virtualClock()
  const windows: PaymentWindow[] = []
  const calls: Call[] = []
  const portone = simulateImp({
    script,
    clock,
    overlay: false,
    install: false,
    confirm: () => ({ approved: true }),
    onOpen: (window) => windows.push(window),
  })
  let throwing = false
  const imp = {
    ...(portone.IMP.close ? { close: () => portone.IMP.close?.() } : {}),
    request_pay: (request: Record<string, unknown>, callback: (response: unknown) => void) => {
      if (throwing) throw new Error('the script broke')
      return portone.IMP.request_pay(request, callback)
    },
  }
  const pay = (order: number, timeLimit?: number) => {
    const call: Call = { merchantUid: `order-${order}`, settlements: [], late: [], controller: new AbortController() }
    calls.push(call)
    void requestPayWithConfirm(
      { pg: 'kcp', merchant_uid: call.merchantUid, amount: 1000 },
      {
        confirmUrl: 'https://shop.example/confirm',
        signal: call.controller.signal,
        timeLimit,
        onLateAnswer: (outcome) => call.late.push(outcome),
        environment: { ...clock, imp, userAgent: '', storage: undefined },
      },
    ).then((outcome) => call.settlements.push(outcome))
  }
  for (const happening of story) {
    const window = 'window' in happening ? windows[happening.window] : undefined
    if (happening.what === 'pay') pay(happening.order, happening.timeLimit)
    else if (happening.what === 'approve') void window?.approve()
    else if (happening.what === 'cancel') void window?.cancel()
    else if (happening.what === 'twice') void window?.answerTwice()
    else if (happening.what === 'foreign') void window?.answerForOther('order-of-somebody-else')
    else if (happening.what === 'silence') window?.closeSilently()
    else if (happening.what === 'abort') calls[happening.call]?.controller.abort()
    else if (happening.what === 'restore')
      globalThis.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    else if (happening.what === 'throw') throwing = !throwing
    else if (happening.what === 'wait') await clock.advance(happening.milliseconds)
  }
  await clock.advance(5000)

  for (const { merchantUid, settlements, late } of calls) {
    expect(settlements.length).toBeLessThanOrEqual(1)
    for (const outcome of [...settlements, ...late]) {
      expect(outcome.merchantUid).toBe(merchantUid)
      // No foreign answer is believed, and no approved payment is called a failure.
      if (outcome.status === 'completed') expect(outcome.raw).toMatchObject({ merchant_uid: merchantUid })
      if (outcome.money === 'not-moved') expect(outcome.status).toBe('refused')
    }
  }
  // Whoever is still waiting holds the place; everybody else gave it back.
  const waiting = calls.filter(({ settlements }) => settlements.length === 0)
  expect(waiting.length).toBeLessThanOrEqual(1)
  for (const { controller } of waiting) controller.abort()
  await clock.advance(0)
  throwing = false
  const opened = windows.length
  pay(9)
  await clock.advance(10)
  expect(windows.length).toBe(opened + 1)
  void windows[opened]?.approve()
  await clock.advance(100)
  expect(calls.at(-1)?.settlements).toMatchObject([{ status: 'completed', merchantUid: 'order-9' }])
  expect(calls.every(({ settlements }) => settlements.length === 1)).toBe(true)
  portone.restore()
}

it.each(['old', 'current'] as const)(
  '%s script: whatever happens in whatever order, each call settles once, and the place is free in the end',
  async (script) => {
    await fc.assert(
      fc.asyncProperty(happenings, (story) => play(script, story)),
      { numRuns: 5000 },
    )
  },
  300_000,
)
