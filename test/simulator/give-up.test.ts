import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { simulateImp } from '../../src/simulator/simulate-imp.ts'
import type { SimulateImpOptions } from '../../src/simulator/simulate-imp-options.ts'
import { type ScriptName, scripts } from '../../src/simulator/tables/scripts.ts'
import { virtualClock } from '../../src/simulator/virtual-clock.ts'

/** What PortOne's scripts do when a payment is given up by `IMP.close`, and the next one starts: as it was measured. */
const inicis = { pg: 'html5_inicis', merchant_uid: 'A', amount: 1000 }
const toss = { pg: 'tosspayments', merchant_uid: 'A', amount: 1000 }
const everyScript = Object.keys(scripts) as (keyof typeof scripts)[]
const v1 = everyScript.filter((name) => scripts[name].line === 'v1')
const withClose = everyScript.filter((name) => name !== '1.1.5')
const old = withClose.filter((name) => scripts[name].line === '1.x')
const phone = 'Mozilla/5.0 (Linux; Android 14) Chrome/126.0.0.0 Mobile Safari/537.36'

let restore = () => {}
beforeEach(() => {
  vi.stubGlobal('alert', vi.fn())
})
afterEach(() => {
  restore()
  vi.unstubAllGlobals()
})
function simulate(script: ScriptName, options: SimulateImpOptions = {}) {
  const clock = virtualClock()
  const portone = simulateImp({ clock, script, onOpen: () => {}, loadTime: 60, ...options })
  restore = portone.restore
  const { IMP } = portone
  const answered = vi.fn()
  return {
    clock,
    close: () => IMP.close?.(),
    answered,
    pay: (request: typeof inicis, merchant_uid = 'A') => IMP.request_pay({ ...request, merchant_uid }, answered),
    payable: () => portone.payable.map(({ merchantUid }) => merchantUid),
    opened: () => portone.events.filter(({ step }) => step === 'window-opened').map(({ merchantUid }) => merchantUid),
  }
}
const shown = () => document.querySelector<HTMLElement>('.imp-dialog')?.style.display

describe('IMP.close on the legacy path', () => {
  it.each<[string, ScriptName[], SimulateImpOptions, lost: boolean]>([
    ['v1', v1, {}, true],
    ['1.x under jQuery 3', old, { jquery: 3 }, true],
    ['1.x under jQuery 1', old, { jquery: 1 }, false],
  ])('%s: a payment of the same tick is lost between its two timers, or not', async (_, names, options, lost) => {
    for (const script of names) {
      const { clock, close, pay, opened, payable } = simulate(script, options)
      await clock.advance(100)
      pay(inicis)
      await clock.advance(100)
      expect(payable()).toEqual(['A'])
      close()
      pay(inicis, 'B')
      await clock.advance(1000)
      expect(payable()).toEqual(lost ? [] : ['B'])
      // The lost one went into the frame of the first, which is then taken away.
      expect(opened()).toEqual(['A', 'B'])
      restore()
    }
  })

  it.each(withClose)('%s: one a timer later opens, and waits for the frames', async (script) => {
    const { clock, close, pay, payable } = simulate(script)
    await clock.advance(100)
    pay(inicis)
    await clock.advance(100)
    close()
    await clock.advance(1)
    pay(inicis, 'B')
    await clock.advance(1000)
    expect(payable()).toEqual(['B'])
  })

  it.each(withClose)('%s: a payment that waits for the frames opens by itself later', async (script) => {
    const { clock, close, pay, payable, answered } = simulate(script)
    pay(inicis)
    await clock.advance(10)
    close()
    await clock.advance(1000)
    expect(payable()).toEqual(['A'])
    expect(answered).not.toHaveBeenCalled()
  })

  it.each(withClose)('%s: hides the overlay and shows the shop on a phone again', async (script) => {
    const { clock, close, pay } = simulate(script, { userAgent: phone })
    await clock.advance(100)
    pay(inicis)
    await clock.advance(100)
    expect(document.body.className).toBe('imp-payment-progress')
    close()
    await clock.advance(0)
    expect(document.body.className).toBe('')
    expect(shown()).toBe('none')
  })

  it("1.1.5 has none: the shop stays hidden, and the payment's window open", async () => {
    const { clock, close, pay, payable } = simulate('1.1.5', { userAgent: phone })
    await clock.advance(100)
    pay(inicis)
    await clock.advance(100)
    close()
    await clock.advance(1000)
    expect(document.body.className).toBe('imp-payment-progress')
    expect(payable()).toEqual(['A'])
  })

  it.each(withClose.filter((name) => !(scripts[name].withoutPopup as readonly string[]).includes('tosspay')))(
    "%s: another PG's popup stays open",
    async (script) => {
      const popup = { closed: false, close: vi.fn() }
      vi.stubGlobal('open', () => popup)
      const { clock, close, pay, payable } = simulate(script, { popup: true })
      await clock.advance(100)
      pay({ ...inicis, pg: 'tosspay' })
      await clock.advance(100)
      close()
      await clock.advance(1000)
      expect(popup.close).not.toHaveBeenCalled()
      expect(payable()).toEqual(['A'])
    },
  )

  it.each<[pg: string, popup: boolean, closed: number, overlay: string]>([
    ['naverpay', false, 0, 'block'],
    ['payco', true, 1, 'block'],
  ])('does nothing to %s but close the popup of payco', async (pg, popup, closed, overlay) => {
    for (const script of withClose) {
      const opened = { closed: false, close: vi.fn() }
      vi.stubGlobal('open', () => opened)
      const { clock, close, pay } = simulate(script, { popup })
      await clock.advance(100)
      pay({ ...inicis, pg })
      await clock.advance(100)
      close()
      await clock.advance(1000)
      expect(opened.close).toHaveBeenCalledTimes(closed)
      expect(shown()).toBe(overlay)
      restore()
    }
  })
})

describe('IMP.close on the checkout path', () => {
  const checkout = v1

  it.each(checkout)('%s: leaves the window as it is', async (script) => {
    const { clock, close, pay, payable } = simulate(script)
    pay(toss)
    await clock.advance(100)
    close()
    await clock.advance(1000)
    expect(payable()).toEqual(['A'])
  })

  it.each(checkout)('%s: a payment that is being prepared opens by itself', async (script) => {
    const { clock, close, pay, payable } = simulate(script, { prepareTime: 500 })
    pay(toss)
    await clock.advance(100)
    close()
    await clock.advance(1000)
    expect(payable()).toEqual(['A'])
  })

  it.each(checkout)('%s: and the next one opens beside it: two windows at once', async (script) => {
    const { clock, close, pay, payable } = simulate(script, { driverTime: 500 })
    pay(toss)
    await clock.advance(100)
    close()
    pay(toss, 'B')
    await clock.advance(1000)
    expect(payable()).toEqual(['A', 'B'])
  })

  it("a result shuts whatever window there is, and its order's callback alone is called", async () => {
    const windows: { answer: (answer: 'completed') => Promise<void> }[] = []
    const { clock, pay, payable, answered } = simulate('1.10.0', { onOpen: (window) => windows.push(window) })
    pay(toss)
    pay(toss, 'B')
    await clock.advance(100)
    await windows[0]?.answer('completed')
    expect(payable()).toEqual([])
    expect(answered.mock.calls).toMatchObject([[{ merchant_uid: 'A' }]])
  })
})

it('a request that throws while it is written down cleans up the checkout', async () => {
  const { clock, pay, payable } = simulate('1.10.0')
  const { IMP } = window as unknown as { IMP: { request_pay: (request: object, callback: () => void) => void } }
  pay(toss)
  await clock.advance(100)
  expect(payable()).toEqual(['A'])
  const told = vi.fn()
  const toJSON = () => {
    throw new Error('no')
  }
  IMP.request_pay({ pg: 'tosspayments', stop: { toJSON } }, told)
  expect(payable()).toEqual([])
  expect(told.mock.calls).toMatchObject([[{ error_code: 'F500' }]])
})

it("a request that can't be read is caught on the legacy path: an alert, and everything is built anew", async () => {
  for (const script of everyScript) {
    const { clock, pay, payable } = simulate(script)
    const { IMP } = window as unknown as { IMP: { request_pay: (request: object, callback: () => void) => void } }
    await clock.advance(100)
    const request = Object.defineProperty({ pg: 'html5_inicis', amount: 1 }, 'merchant_uid', {
      get: () => {
        throw new Error('no')
      },
      configurable: true,
    })
    vi.mocked(window.alert).mockClear()
    expect(() => IMP.request_pay(request, () => {})).not.toThrow()
    await clock.advance(1000)
    expect(window.alert).toHaveBeenCalledTimes(1)
    pay(inicis, 'B')
    await clock.advance(1000)
    expect(payable()).toEqual(['B'])
    restore()
  }
})
