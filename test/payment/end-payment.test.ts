import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PayOutcome } from '../../src/outcome/outcome.ts'
import type { ConfirmOptions } from '../../src/payment/confirm-options.ts'
import { requestPayWithConfirm } from '../../src/payment/request-pay-with-confirm.ts'
import type { PaymentWindow } from '../../src/simulator/index.ts'
import { simulateImp } from '../../src/simulator/simulate-imp.ts'
import type { SimulateImpOptions } from '../../src/simulator/simulate-imp-options.ts'
import { type ScriptName, scripts } from '../../src/simulator/tables/scripts.ts'
import { virtualClock } from '../../src/simulator/virtual-clock.ts'

const everyScript = Object.keys(scripts) as (keyof typeof scripts)[]
const v1 = everyScript.filter((name) => scripts[name].line === 'v1')
const phone = 'Mozilla/5.0 (Linux; Android 14) Chrome/126.0.0.0 Mobile Safari/537.36'

let end = () => {}
beforeEach(() => {
  vi.stubGlobal('alert', vi.fn())
  // jsdom makes a whole window for each frame; an element of the same name does.
  const create = document.createElement.bind(document)
  vi.spyOn(document, 'createElement').mockImplementation((name: string) =>
    name === 'iframe'
      ? (Object.assign(document.createElementNS('http://www.w3.org/2000/svg', 'iframe'), {
          style: create('p').style,
        }) as unknown as HTMLIFrameElement)
      : create(name),
  )
})
afterEach(() => {
  end()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** A shop's page with PortOne's simulated script; each payment with what came of it. */
function shop(options: SimulateImpOptions) {
  const clock = virtualClock()
  const windows = new Map<string, PaymentWindow>()
  const portone = simulateImp({
    clock,
    loadTime: 60,
    confirm: () => ({ approved: true }),
    onOpen: (window) => windows.set(window.payment.merchantUid, window),
    ...options,
  })
  const outcomes = new Map<string, PayOutcome>()
  const late: string[] = []
  const thrown: unknown[] = []
  const heard = (event: ErrorEvent) => thrown.push(event.error)
  window.addEventListener('error', heard)
  end = () => {
    window.removeEventListener('error', heard)
    portone.restore()
    Reflect.deleteProperty(globalThis, Symbol.for('imp-confirm.payment-place'))
    end = () => {}
  }
  const pay = (merchantUid: string, pg: string, more: Partial<ConfirmOptions> = {}) => {
    void requestPayWithConfirm(
      { pg, merchant_uid: merchantUid, amount: 1000 },
      {
        confirmUrl: 'https://shop.example/confirm',
        vouchFor: [pg],
        onLateAnswer: () => late.push(merchantUid),
        environment: { now: clock.now, setTimeout: clock.setTimeout, clearTimeout: clock.clearTimeout },
        ...more,
      },
    ).then((outcome) => outcomes.set(merchantUid, outcome))
  }
  return {
    clock,
    portone,
    windows,
    outcomes,
    late,
    thrown,
    pay,
    payable: () => portone.payable.map(({ merchantUid }) => merchantUid),
    opened: () => portone.events.filter(({ step }) => step === 'window-opened').map(({ merchantUid }) => merchantUid),
  }
}

const stages: [stage: string, options: SimulateImpOptions, wait: number][] = [
  ['in the tick of the call', {}, 0],
  ['with its window open', {}, 200],
  ['with its window open, where frames load in no time', { loadTime: 0 }, 200],
  ['before the frames are loaded', { loadTime: 700 }, 10],
  ['while it is being prepared', { prepareTime: 500 }, 100],
  ['while the driver loads', { driverTime: 500 }, 100],
]

describe.each(stages)('a payment that is given up %s', (_, options, wait) => {
  const cases = everyScript.flatMap((script) =>
    ['html5_inicis', 'tosspayments'].flatMap((pg) =>
      (scripts[script].line === '1.x' ? [1, 3] : [1]).map((jquery) => [script, pg, jquery as 1 | 3] as const),
    ),
  )
  it.each(cases)('%s, %s, jQuery %i: opens no more, and the next one of the same tick opens', async (...args) => {
    const [script, pg, jquery] = args
    for (const next of ['html5_inicis', 'tosspayments', null]) {
      const page = shop({ script, jquery, userAgent: phone, ...options })
      const { clock, payable, opened, outcomes, thrown } = page
      if (!('loadTime' in options)) await clock.advance(300)
      const stop = new AbortController()
      page.pay('A', pg, { signal: stop.signal })
      await clock.advance(wait)
      const wasOpen = payable().length
      stop.abort()
      if (next) page.pay('B', next)
      expect(payable()).toEqual([])
      await clock.advance(3000)
      expect(outcomes.get('A')).toMatchObject({ status: 'unknown', code: 'aborted', money: 'may-have-moved' })
      expect(payable()).toEqual(next ? ['B'] : [])
      expect(opened().filter((uid) => uid === 'A')).toHaveLength(wasOpen)
      if (!next) expect(document.body.className).toBe('')
      await page.windows.get('B')?.approve()
      await clock.advance(1000)
      if (next) expect(outcomes.get('B')).toMatchObject({ status: 'completed' })
      expect(thrown).toEqual([])
      expect(window.alert).not.toHaveBeenCalled()
      end()
    }
  })
})

// A popup PG that every script knows.
it.each(everyScript)('%s: a new click replaces the old wait, popup and all', async (script) => {
  const popups: { closed: boolean; close: () => void }[] = []
  vi.stubGlobal('open', () => {
    const popup = { closed: false, close: () => Object.assign(popup, { closed: true }) }
    popups.push(popup)
    return popup
  })
  const { clock, pay, payable, outcomes } = shop({ script, popup: true })
  await clock.advance(100)
  pay('A', 'payco')
  await clock.advance(100)
  expect(payable()).toEqual(['A'])
  pay('B', 'payco')
  await clock.advance(0)
  expect(outcomes.get('B')).toMatchObject({ code: 'payment-in-progress', inProgress: { merchantUid: 'A' } })
  pay('C', 'payco', { replaceOpen: true })
  expect(payable()).toEqual([])
  await clock.advance(1000)
  expect(outcomes.get('A')).toMatchObject({ status: 'unknown', code: 'replaced', money: 'may-have-moved' })
  expect(payable()).toEqual(['C'])
  expect(popups.map(({ closed }) => closed)).toEqual([true, false])
})

it.each(v1)("%s: an answer that shuts another payment's window settles that one, too", async (script) => {
  const page = shop({ script, faults: ['late-callback'], lateBy: 500, onOpen: (window) => void window.approve() })
  const { clock, pay, outcomes, late } = page
  await clock.advance(100)
  const stop = new AbortController()
  pay('A', 'tosspayments', { signal: stop.signal })
  await clock.advance(100)
  stop.abort()
  pay('B', 'tosspayments')
  await clock.advance(401)
  expect(late).toEqual(['A'])
  expect(outcomes.get('B')).toMatchObject({ status: 'unknown', code: 'interrupted', money: 'may-have-moved' })
})

describe('where the page or the script is not as it is known', () => {
  it('an IMP that copies the request: what is open is seen by its overlay', async () => {
    for (const script of everyScript) {
      const { clock, pay, portone, payable } = shop({ script })
      await clock.advance(100)
      const { IMP } = portone
      const imp = {
        request_pay: (r: object, c: never) => IMP.request_pay({ ...r }, c),
        init: (code: string) => IMP.init(code),
      }
      const stop = new AbortController()
      pay('A', 'html5_inicis', { signal: stop.signal, environment: { imp } })
      await clock.advance(100)
      expect(payable()).toEqual(['A'])
      stop.abort()
      expect(payable()).toEqual([])
      pay('B', 'html5_inicis')
      await clock.advance(1000)
      expect(payable()).toEqual(['B'])
      end()
    }
  })

  it('frames of unknown addresses: IMP.close, and the next one when they are gone', async () => {
    const { clock, pay, payable, outcomes } = shop({ script: '1.10.0' })
    await clock.advance(100)
    for (const frame of document.querySelectorAll('.imp-dialog iframe'))
      frame.setAttribute('src', 'https://pg.example/')
    const stop = new AbortController()
    pay('A', 'html5_inicis', { signal: stop.signal })
    await clock.advance(100)
    stop.abort()
    pay('B', 'html5_inicis')
    await clock.advance(0)
    expect(outcomes.get('B')).toMatchObject({
      code: 'payment-in-progress',
      money: 'not-moved',
      inProgress: { merchantUid: 'A', endsBy: expect.any(Number) },
    })
    await clock.advance(1000)
    expect(payable()).toEqual([])
    pay('C', 'html5_inicis')
    await clock.advance(1000)
    expect(payable()).toEqual(['C'])
  })

  it('no close and unknown frames: taken out by hand after three seconds', async () => {
    const { clock, pay, payable, outcomes } = shop({ script: '1.1.5', userAgent: phone })
    await clock.advance(100)
    for (const frame of document.querySelectorAll('.imp-dialog iframe'))
      frame.setAttribute('src', 'https://pg.example/')
    const stop = new AbortController()
    pay('A', 'html5_inicis', { signal: stop.signal })
    await clock.advance(100)
    stop.abort()
    await clock.advance(2999)
    pay('B', 'html5_inicis')
    await clock.advance(0)
    expect(outcomes.get('B')).toMatchObject({ code: 'payment-in-progress' })
    await clock.advance(1)
    expect(payable()).toEqual([])
    expect(document.body.className).toBe('')
  })

  it('the page took the overlay out itself', async () => {
    for (const script of everyScript) {
      const { clock, pay, payable, thrown } = shop({ script })
      await clock.advance(100)
      const stop = new AbortController()
      pay('A', 'html5_inicis', { signal: stop.signal })
      await clock.advance(100)
      document.querySelector('.imp-dialog')?.remove()
      stop.abort()
      await clock.advance(1000)
      expect(payable()).toEqual([])
      expect(thrown).toEqual([])
      end()
    }
  })

  it('ten in a row', async () => {
    for (const script of everyScript) {
      const { clock, pay, payable, opened } = shop({ script })
      await clock.advance(100)
      for (let number = 0; number < 10; number++)
        pay(`order-${number}`, number % 2 ? 'tosspayments' : 'html5_inicis', { replaceOpen: true })
      await clock.advance(2000)
      expect(payable()).toEqual(['order-9'])
      // 1.x under jQuery 1 sends at once: each was open until the next click.
      if (scripts[script].line === 'v1') expect(opened()).toEqual(['order-9'])
      end()
    }
  })
})

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('pay' as const),
      pg: fc.constantFrom('html5_inicis', 'tosspayments', 'tosspay', 'nice_v2'),
      replace: fc.boolean(),
    }),
  },
  fc.record({ act: fc.constantFrom('abort', 'restored', 'approve', 'cancel', 'close-popup', 'stray') }),
  fc.record({ act: fc.constant('wait' as const), time: fc.constantFrom(0, 1, 30, 100, 400, 2000) }),
)

it('whatever is done in whatever order, over any script: never more than one window that can be paid', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        script: fc.constantFrom(...(everyScript as ScriptName[])),
        jquery: fc.constantFrom(1 as const, 3 as const),
        loadTime: fc.constantFrom(0, 60, 500),
        prepareTime: fc.constantFrom(0, 200),
        driverTime: fc.constantFrom(0, 200),
        popup: fc.boolean(),
      }),
      fc.array(step, { minLength: 2, maxLength: 14 }),
      async (options, steps) => {
        vi.stubGlobal('open', () => {
          const popup = { closed: false, close: () => Object.assign(popup, { closed: true }) }
          return popup
        })
        const page = shop(options)
        const { clock, payable } = page
        let orders = 0
        let stop = new AbortController()
        for (const one of steps) {
          const last = [...page.windows.values()].at(-1)
          if (one.act === 'pay' && 'pg' in one) {
            if (one.replace) stop = new AbortController()
            orders += 1
            page.pay(`order-${orders}`, one.pg, { signal: stop.signal, replaceOpen: one.replace })
          } else if (one.act === 'wait' && 'time' in one) await clock.advance(one.time)
          else if (one.act === 'abort') {
            stop.abort()
            stop = new AbortController()
          } else if (one.act === 'restored')
            window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
          else if (one.act === 'approve') void last?.approve()
          else if (one.act === 'cancel') void last?.cancel()
          else if (one.act === 'close-popup') last?.popup?.close()
          else page.portone.receive('{"action":"unknown"}')
          expect(payable().length).toBeLessThan(2)
          await clock.advance(0)
          expect(payable().length).toBeLessThan(2)
        }
        for (let time = 0; time < 3000; time += 50) {
          await clock.advance(50)
          expect(payable().length).toBeLessThan(2)
        }
        expect(page.thrown).toEqual([])
        window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
        await clock.advance(4000)
        expect(payable()).toEqual([])
        expect(page.outcomes.size).toBe(orders)
        end()
      },
    ),
    { numRuns: 300 },
  )
})
