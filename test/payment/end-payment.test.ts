import { describe, expect, it, vi } from 'vitest'
import type { Imp } from '../../src/portone/imp.ts'
import type { SimulateImpOptions } from '../../src/simulator/simulate-imp-options.ts'
import { scripts } from '../../src/simulator/tables/scripts.ts'
import { everyScript, leaveShop, openShop, phone, prepareShopPage, v1 } from './simulated-shop.ts'

prepareShopPage()

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
      const page = openShop({ script, jquery, userAgent: phone, ...options })
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
      leaveShop()
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
  const { clock, pay, payable, outcomes } = openShop({ script, popup: true })
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
  const page = openShop({ script, faults: ['late-callback'], lateBy: 500, onOpen: (window) => void window.approve() })
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

/**
 * After a payment was given up, the shop can be paid in. Frames that were taken out by hand, since nothing else could end them, break
 * the script once: it says so, and the next payment opens.
 */
async function goesOn({ clock, pay, payable, outcomes, thrown }: ReturnType<typeof openShop>, pg: string) {
  pay('B', pg)
  await clock.advance(1000)
  if (payable().length === 0) expect(outcomes.get('B')).toMatchObject({ code: 'imp-unavailable' })
  pay('C', pg, { replaceOpen: true })
  await clock.advance(1000)
  expect(payable()).toEqual(['C'])
  expect(thrown).toEqual([])
  leaveShop()
}

describe('where the page or the script is not as it is known', () => {
  it('an IMP that copies the request: what is open is seen by its overlay', async () => {
    for (const script of everyScript) {
      const { clock, pay, portone, payable } = openShop({ script })
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
      leaveShop()
    }
  })

  it('frames of unknown addresses: IMP.close, and the next one when they are gone', async () => {
    const { clock, pay, payable, outcomes } = openShop({ script: '1.10.0' })
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
    const { clock, pay, payable, outcomes } = openShop({ script: '1.1.5', userAgent: phone })
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
      const { clock, pay, payable, thrown } = openShop({ script })
      await clock.advance(100)
      const stop = new AbortController()
      pay('A', 'html5_inicis', { signal: stop.signal })
      await clock.advance(100)
      document.querySelector('.imp-dialog')?.remove()
      stop.abort()
      await clock.advance(1000)
      expect(payable()).toEqual([])
      expect(thrown).toEqual([])
      leaveShop()
    }
  })

  it.each<[string, (imp: Imp) => Imp]>([
    ['that hands everything on', (imp) => new Proxy(imp, {})],
    [
      'with functions of its own',
      (imp) =>
        new Proxy({} as Imp, {
          get: (_, name) => {
            const own = imp[name as keyof Imp] as unknown
            return typeof own === 'function' ? (...handed: unknown[]) => own(...handed) : own
          },
        }),
    ],
    [
      'that knows request_pay and nothing else',
      (imp) =>
        new Proxy({} as Imp, {
          get: (_, name) => {
            if (name === 'request_pay') return imp.request_pay
            throw new TypeError(`no ${String(name)}`)
          },
        }),
    ],
  ])('IMP is a proxy %s', async (_, wrapped) => {
    for (const script of everyScript)
      for (const pg of ['html5_inicis', 'tosspayments']) {
        const shop = openShop({ script, userAgent: phone })
        const { clock, pay, portone, payable, outcomes } = shop
        await clock.advance(100)
        const stop = new AbortController()
        pay('A', pg, { signal: stop.signal, environment: { imp: wrapped(portone.IMP) } })
        await clock.advance(200)
        expect(payable()).toEqual(['A'])
        stop.abort()
        await clock.advance(3000)
        expect(outcomes.get('A')).toMatchObject({ code: 'aborted' })
        expect(payable()).toEqual([])
        expect(document.body.className).toBe('')
        await goesOn(shop, pg)
      }
  })

  it('the script was loaded a second time while a payment was open', async () => {
    for (const script of v1)
      for (const pg of ['html5_inicis', 'tosspayments']) {
        const shop = openShop({ script })
        const { clock, pay, portone, payable, outcomes } = shop
        await clock.advance(100)
        const stop = new AbortController()
        pay('A', pg, { signal: stop.signal })
        await clock.advance(200)
        portone.loadAgain()
        portone.IMP.init('imp00000000')
        await clock.advance(200)
        expect(payable()).toEqual(['A'])
        stop.abort()
        expect(payable()).toEqual([])
        await clock.advance(3000)
        expect(outcomes.get('A')).toMatchObject({ code: 'aborted' })
        await goesOn(shop, pg)
      }
  })

  it("a give-up inside PortOne's own alert", async () => {
    for (const script of everyScript) {
      const stop = new AbortController()
      vi.stubGlobal('alert', () => stop.abort())
      vi.stubGlobal('open', () => null)
      const { clock, pay, payable, outcomes, thrown } = openShop({ script, popup: true, userAgent: phone })
      await clock.advance(100)
      pay('A', 'payco', { signal: stop.signal })
      await clock.advance(1000)
      expect(outcomes.get('A')).toMatchObject({ code: expect.stringMatching(/popup-blocked|aborted/) })
      expect(document.body.className).toBe('')
      vi.stubGlobal('open', () => ({ closed: false, close: () => {} }))
      pay('B', 'payco')
      await clock.advance(1000)
      expect(payable()).toEqual(['B'])
      expect(thrown).toEqual([])
      leaveShop()
    }
  })

  it('a driver that throws while it cleans up', async () => {
    for (const script of v1) {
      const { clock, pay, windows, outcomes, thrown } = openShop({ script })
      await clock.advance(100)
      const stop = new AbortController()
      pay('A', 'tosspayments', { signal: stop.signal })
      await clock.advance(200)
      const element = windows.get('A')?.overlay as HTMLElement
      element.remove = () => {
        throw new Error("the driver's own fault")
      }
      stop.abort()
      await clock.advance(3000)
      expect(outcomes.get('A')).toMatchObject({ code: 'aborted', money: 'may-have-moved' })
      pay('B', 'html5_inicis', { timeLimit: 1000 })
      await clock.advance(3000)
      expect(outcomes.get('B')).toMatchObject({ code: 'time-limit' })
      expect(thrown).toEqual([])
      Reflect.deleteProperty(element, 'remove')
      leaveShop()
    }
  })

  it("the page's own code initialises the script while a payment is open: the next one waits, and is ended all the same", async () => {
    for (const script of everyScript) {
      const { clock, pay, portone, payable, outcomes } = openShop({ script })
      pay('A', 'html5_inicis')
      await clock.advance(400)
      expect(payable()).toEqual(['A'])
      portone.IMP.init('imp00000000')
      await clock.advance(0)
      pay('B', 'html5_inicis', { replaceOpen: true, timeLimit: 50 })
      await clock.advance(3000)
      expect(outcomes.get('B')).toMatchObject({ code: 'time-limit' })
      expect(payable()).toEqual([])
      expect(document.querySelector<HTMLElement>('.imp-dialog')?.style.display).toBe('none')
      leaveShop()
    }
  })

  it('a give-up while the browser opens the popup', async () => {
    for (const script of everyScript)
      for (const pg of ['payco', 'tosspayments']) {
        const stop = new AbortController()
        const popup = { closed: false, close: () => Object.assign(popup, { closed: true }) }
        vi.stubGlobal('open', () => {
          stop.abort()
          return popup
        })
        const { clock, pay, payable, outcomes } = openShop({ script, popup: true })
        await clock.advance(100)
        pay('A', pg, { signal: stop.signal })
        await clock.advance(1000)
        expect(outcomes.get('A')).toMatchObject({ code: 'aborted' })
        expect(payable()).toEqual([])
        expect(popup.closed).toBe(true)
        leaveShop()
      }
  })

  it('ten in a row', async () => {
    for (const script of everyScript) {
      const { clock, pay, payable, opened } = openShop({ script })
      await clock.advance(100)
      for (let number = 0; number < 10; number++)
        pay(`order-${number}`, number % 2 ? 'tosspayments' : 'html5_inicis', { replaceOpen: true })
      await clock.advance(2000)
      expect(payable()).toEqual(['order-9'])
      // 1.x under jQuery 1 sends at once: each was open until the next click.
      if (scripts[script].line === 'v1') expect(opened()).toEqual(['order-9'])
      leaveShop()
    }
  })
})
