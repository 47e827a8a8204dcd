import { describe, expect, it, vi } from 'vitest'
import type { Imp } from '../../src/portone/imp.ts'
import type { PayRequest } from '../../src/portone/pay-request.ts'
import type { SimulatedPortone } from '../../src/simulator/simulate-imp.ts'
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
      const { clock, payable, opened, outcomes, thrown, portone } = page
      if (!('loadTime' in options)) await clock.advance(300)
      const stop = new AbortController()
      page.pay('A', pg, { signal: stop.signal })
      await clock.advance(wait)
      const wasOpen = payable().length
      const overlay = document.querySelector('.imp-dialog')
      const framesTell = overlay?.firstElementChild !== null
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
      // The shop may have styled it.
      expect(document.querySelector('.imp-dialog')).toBe(overlay)
      // It would build the frames a second time, and v1 stands still each time.
      if (framesTell) expect(portone.events.map(({ step }) => step)).not.toContain('close')
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

/** The user that a script was initialised for each time, in order. */
const users = ({ events }: SimulatedPortone) => events.flatMap(({ step, detail }) => (step === 'init' ? [detail] : []))

// As PortOne's scripts write the address of a frame: whose it is, then the PG and its own id, unless it is the first.
it.each([
  ['payments/ready/imp12345678', undefined],
  ['payments/ready/imp12345678?sandbox=false&store_id=1', undefined],
  ['payments/ready/imp12345678/html5_inicis/INIpayTest?sandbox=true&store_id=1&asMobile=yes', undefined],
  ['payments/ready/imp12345678?tier=T01', 'T01'],
  ['payments/ready/imp12345678/html5_inicis/INIpayTest?tier=T01&sandbox=true&store_id=1', 'T01'],
  ['certificates/ready/imp12345678/danal?sandbox=true&tier=T01', 'T01'],
])('the next payment is the same shop’s and the same sub-merchant’s: frames at %s', async (path, tierCode) => {
  for (const script of everyScript) {
    const { clock, pay, payable, portone } = openShop({ script, channels: { danal: 'danal', inicis: 'html5_inicis' } })
    await clock.advance(100)
    const [other, frame] = document.querySelectorAll('.imp-dialog iframe')
    other?.removeAttribute('src')
    frame?.setAttribute('src', `https://service.iamport.kr/${path}`)
    pay('A', 'danal')
    await clock.advance(100)
    pay('B', 'danal', { replaceOpen: true })
    expect(users(portone)).toEqual([{ userCode: 'imp12345678', ...(tierCode ? { tierCode } : {}) }])
    await clock.advance(1000)
    expect(payable()).toEqual(['B'])
    leaveShop()
  }
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
      inProgress: { merchantUid: 'A', endsBy: clock.now() + 3000 },
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

  it.each([
    ['hides its window', 500, (overlay: HTMLElement) => Object.assign(overlay.style, { display: 'none' })],
    ['takes its window out', 500, (overlay: HTMLElement) => overlay.remove()],
    ['does nothing', 3000, () => {}],
    ['is missing', 3000, undefined],
  ])('a script that nobody knows, whose close %s: the next one may start after %i ms', async (_, wait, close) => {
    const { clock, pay, outcomes } = openShop({ overlay: false })
    const asked: unknown[] = []
    const imp = {
      request_pay: (request: PayRequest) => asked.push(request.merchant_uid),
      ...(close && { close: () => clock.setTimeout(() => close(overlay), 500) }),
    }
    // An overlay whose frame doesn't tell whose it is; another one is there, and hidden.
    const overlayWith = (display: string) => {
      const made = document.body.appendChild(document.createElement('div'))
      made.className = 'imp-dialog'
      made.style.display = display
      made.append(document.createElement('iframe'))
      return made
    }
    const hidden = overlayWith('none')
    const overlay = overlayWith('block')
    const stop = new AbortController()
    pay('A', 'html5_inicis', { signal: stop.signal, environment: { imp } })
    stop.abort()
    const endsBy = clock.now() + 3000
    for (const time of [0, wait - 1]) {
      await clock.advance(time)
      pay('B', 'html5_inicis', { environment: { imp } })
      await clock.advance(0)
      expect(outcomes.get('B')).toMatchObject({ code: 'payment-in-progress', inProgress: { merchantUid: 'A', endsBy } })
    }
    await clock.advance(1)
    expect(getComputedStyle(overlay).display === 'none' || !overlay.isConnected).toBe(true)
    expect(document.querySelector('.imp-dialog iframe')).toBeNull()
    pay('C', 'html5_inicis', { environment: { imp } })
    expect(asked).toEqual(['A', 'C'])
    for (const element of [hidden, overlay]) element.remove()
  })

  it.each<[string, unknown]>([
    ['no page', undefined],
    ['a page that tells nothing', {}],
    ['a document without a body', { document: {} }],
  ])('%s: IMP.close, and the next one in the same tick', async (_, window) => {
    const { pay } = openShop({})
    const imp = { request_pay: vi.fn(), close: vi.fn() }
    const environment = { imp, window: window as never }
    const stop = new AbortController()
    pay('A', 'html5_inicis', { signal: stop.signal, environment })
    stop.abort()
    expect(imp.close).toHaveBeenCalledOnce()
    pay('B', 'html5_inicis', { environment })
    expect(imp.request_pay).toHaveBeenCalledTimes(2)
  })

  it('an IMP without agency on a sub-merchant’s page: the next payment isn’t made the main merchant’s', async () => {
    const { clock, pay, portone } = openShop({})
    portone.IMP.agency?.('imp00000000', 'T01')
    await clock.advance(100)
    const { init, request_pay, close } = portone.IMP
    const stop = new AbortController()
    pay('A', 'html5_inicis', { signal: stop.signal, environment: { imp: { init, request_pay, close } } })
    await clock.advance(100)
    stop.abort()
    await clock.advance(100)
    expect(users(portone)).toEqual([{ userCode: 'imp00000000', tierCode: 'T01' }])
  })

  describe('a driver’s tag', () => {
    it.each([
      ['before it is sent', 10],
      ['with its window open', 1000],
    ])('of the page’s own: a payment by frames is given up %s all the same', async (_, wait) => {
      for (const script of everyScript) {
        const { clock, pay, payable, opened, thrown } = openShop({ script, loadTime: 700 })
        const tag = document.body.appendChild(document.createElement('script'))
        tag.type = 'application/octet-stream'
        tag.src = 'https://cdn.portone.io/v2/drivers/pg.js'
        const stop = new AbortController()
        pay('A', 'html5_inicis', { signal: stop.signal })
        await clock.advance(wait)
        const before = opened()
        expect(before).toEqual(wait === 10 ? [] : ['A'])
        stop.abort()
        expect(payable()).toEqual([])
        await clock.advance(3000)
        expect(opened()).toEqual(before)
        expect(thrown).toEqual([])
        tag.remove()
        leaveShop()
      }
    })

    it('on a page whose requests can’t be seen tells that a payment is on the checkout path', async () => {
      for (const script of v1) {
        vi.stubGlobal('fetch', undefined)
        const { clock, pay, payable, opened } = openShop({ script, driverTime: 500 })
        await clock.advance(100)
        const stop = new AbortController()
        pay('A', 'tosspayments', { signal: stop.signal })
        await clock.advance(100)
        stop.abort()
        pay('B', 'tosspayments')
        await clock.advance(3000)
        expect(opened()).toEqual(['B'])
        expect(payable()).toEqual(['B'])
        leaveShop()
      }
    })
  })

  it('the window that the first drivers left in the page is taken out', async () => {
    for (const script of ['1.3.0', '1.5.0'] as const) {
      const { clock, pay, payable } = openShop({ script })
      await clock.advance(100)
      const stop = new AbortController()
      pay('A', 'tosspayments', { signal: stop.signal })
      await clock.advance(100)
      document.body.appendChild(document.createElement('div')).id = 'imp-iframe-wrapper'
      stop.abort()
      expect(document.getElementById('imp-iframe-wrapper')).toBeNull()
      expect(payable()).toEqual([])
      leaveShop()
    }
  })

  it('the page took the overlay out itself', async () => {
    for (const script of everyScript) {
      const { clock, pay, payable, portone, thrown } = openShop({ script })
      await clock.advance(100)
      const stop = new AbortController()
      pay('A', 'html5_inicis', { signal: stop.signal })
      await clock.advance(100)
      document.querySelector('.imp-dialog')?.remove()
      stop.abort()
      pay('B', 'html5_inicis')
      expect(users(portone)).toEqual([{ userCode: 'imp00000000' }])
      await clock.advance(1000)
      // 1.x makes no other: nothing can be paid until the page is loaded again.
      expect(payable()).toEqual(scripts[script].line === 'v1' ? ['B'] : [])
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

  it('… and is given up before there are frames again: the shop is seen at once', async () => {
    for (const script of everyScript) {
      const { clock, pay, portone } = openShop({ script, userAgent: phone })
      await clock.advance(100)
      pay('A', 'html5_inicis')
      await clock.advance(100)
      portone.IMP.init('imp00000000')
      await clock.advance(0)
      pay('B', 'html5_inicis', { replaceOpen: true, timeLimit: 10 })
      await clock.advance(10)
      expect(document.querySelector<HTMLElement>('.imp-dialog')?.style.display).toBe('none')
      expect(document.body.className).toBe('')
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
