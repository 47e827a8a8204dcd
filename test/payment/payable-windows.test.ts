import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { ConfirmOptions } from '../../src/payment/confirm-options.ts'
import type { SimulatedAnswer } from '../../src/simulator/index.ts'
import type { SimulateImpOptions } from '../../src/simulator/simulate-imp-options.ts'
import type { ScriptName } from '../../src/simulator/tables/scripts.ts'
import type { FallbackDecision } from '../../src/webview/instagram-fallback.ts'
import { everyScript, leaveShop, openShop, phone, prepareShopPage } from './simulated-shop.ts'

prepareShopPage()

const instagram = `${phone} Instagram 340.0.0.22.109 Android (34/14; ko_KR)`
const pgs = ['html5_inicis', 'tosspayments', 'tosspay', 'nice_v2', 'payco', 'naverpay'] as const

interface Payment {
  pg: (typeof pgs)[number]
  replaceOpen: boolean
  timeLimit: number | undefined
  /** In Instagram's webview: a fallback that decides when it is told to, or never. */
  inInstagram: boolean
}

/** What a page does in the middle of something of the browser's: while a popup opens, while PortOne's script alerts. */
type Meanwhile = 'nothing' | 'abort' | 'pay'

/** How the customer's window answers. */
const answers = {
  approved: {},
  cancelled: { outcome: 'user-cancelled' },
  late: { faults: ['late-callback'] },
  'cancelled late': { outcome: 'user-cancelled', faults: ['late-callback'] },
  twice: { faults: ['callback-twice'] },
  'before approval and after it': { faults: ['callback-before-approval'] },
  "another order's": { faults: ['other-order'] },
} as const satisfies Record<string, SimulatedAnswer>

/** What can happen on a shop's page. A number names one of those that are there. */
type Happening =
  | ({ what: 'pay' } & Payment)
  | { what: 'abort'; call: number }
  | { what: 'decide'; call: number; action: FallbackDecision['action'] }
  | { what: 'answer'; window: number; how: keyof typeof answers }
  | { what: 'restored' }
  | { what: 'popups'; are: 'opened' | 'blocked' | 'broken'; meanwhile: Meanwhile }
  | { what: 'alerts'; meanwhile: Meanwhile }
  | { what: 'late answers'; meanwhile: Meanwhile }
  | { what: 'wait'; time: number }
  | Mischief

/** What takes a window away behind everybody's back. */
type Mischief =
  | { what: 'window closed' | 'popup closed'; window: number }
  | { what: 'stray message' | 'init' | 'close' | 'script loaded again' | 'overlay taken out' }

const number = fc.nat({ max: 7 })
const meanwhile = fc.constantFrom<Meanwhile>('nothing', 'nothing', 'abort', 'pay')
const what = <What extends Happening['what']>(name: What) => fc.constant(name)

const payment = fc.record({
  what: what('pay'),
  pg: fc.constantFrom(...pgs),
  replaceOpen: fc.boolean(),
  timeLimit: fc.constantFrom(undefined, undefined, 1, 50, 1000),
  inInstagram: fc.constantFrom(false, false, false, true),
})
const events: fc.MaybeWeightedArbitrary<Happening>[] = [
  { weight: 8, arbitrary: payment },
  { weight: 2, arbitrary: fc.record({ what: what('abort'), call: number }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: what('decide'),
      call: number,
      action: fc.constantFrom('pay-without-confirm' as const, 'stop' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: what('answer'),
      window: number,
      how: fc.constantFrom(...(Object.keys(answers) as (keyof typeof answers)[])),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: what('restored') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: what('popups'),
      are: fc.constantFrom('opened' as const, 'opened' as const, 'blocked' as const, 'broken' as const),
      meanwhile,
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: what('alerts'), meanwhile }) },
  { weight: 1, arbitrary: fc.record({ what: what('late answers'), meanwhile }) },
  { weight: 5, arbitrary: fc.record({ what: what('wait'), time: fc.constantFrom(0, 1, 30, 100, 400, 2000) }) },
]
const mischief: fc.MaybeWeightedArbitrary<Happening>[] = [
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constantFrom('window closed' as const, 'popup closed' as const), window: number }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom(
        'stray message' as const,
        'init' as const,
        'close' as const,
        'script loaded again' as const,
        'overlay taken out' as const,
      ),
    }),
  },
]
const settings: fc.Arbitrary<SimulateImpOptions> = fc.record({
  script: fc.constantFrom<ScriptName[]>(...everyScript),
  jquery: fc.constantFrom(1 as const, 3 as const),
  userAgent: fc.constantFrom('', phone),
  loadTime: fc.constantFrom(0, 60, 500),
  prepareTime: fc.constantFrom(0, 200),
  driverTime: fc.constantFrom(0, 200),
  lateBy: fc.constantFrom(0, 40, 700),
  popup: fc.boolean(),
})

/** A page on which things happen, and what is wanted of it whatever happens. */
function openPage(options: SimulateImpOptions) {
  const shop = openShop(options)
  const { clock, portone, windows, outcomes, payable } = shop
  const calls: {
    merchantUid: string
    controller: AbortController
    decide?: ((decision: FallbackDecision) => void) | undefined
  }[] = []
  const popups = new Map<string, { closed: boolean; close: () => void }>()
  const doing: Record<'popup' | 'alert' | 'late answer', Meanwhile> = {
    popup: 'nothing',
    alert: 'nothing',
    'late answer': 'nothing',
  }
  let popupsAre: 'opened' | 'blocked' | 'broken' = 'opened'

  const pay = ({ pg, replaceOpen, timeLimit, inInstagram }: Payment) => {
    const call: (typeof calls)[number] = { merchantUid: `order-${calls.length + 1}`, controller: new AbortController() }
    calls.push(call)
    const inWebview: Partial<ConfirmOptions> = {
      environment: { userAgent: instagram },
      instagram: () =>
        new Promise((resolve) => {
          call.decide = resolve
        }),
    }
    shop.pay(call.merchantUid, pg, {
      signal: call.controller.signal,
      timeLimit,
      replaceOpen,
      onLateAnswer: () => meanwhile('late answer'),
      ...(inInstagram ? inWebview : {}),
    })
  }
  /** Does it once. */
  const meanwhile = (when: keyof typeof doing) => {
    const now = doing[when]
    doing[when] = 'nothing'
    if (now === 'abort') for (const { controller } of calls) controller.abort()
    if (now === 'pay') pay({ pg: 'html5_inicis', replaceOpen: true, timeLimit: undefined, inInstagram: false })
  }
  vi.stubGlobal('alert', () => meanwhile('alert'))
  vi.stubGlobal('open', (_: string, name: string) => {
    const open = popups.get(name)
    const popup = open && !open.closed ? open : { closed: false, close: () => Object.assign(popup, { closed: true }) }
    if (popupsAre === 'opened') popups.set(name, popup)
    meanwhile('popup')
    if (popupsAre === 'broken') throw new Error('this host has taken window.open away')
    return popupsAre === 'opened' ? popup : null
  })

  const decide = (call: (typeof calls)[number] | undefined, action: FallbackDecision['action']) => {
    call?.decide?.({ action })
    if (call) call.decide = undefined
  }
  const windowOf = (index: number) => [...windows.values()][index % (windows.size || 1)]
  const act = (happening: Happening): unknown => {
    switch (happening.what) {
      case 'pay':
        return pay(happening)
      case 'abort':
        return calls[happening.call]?.controller.abort()
      case 'decide':
        return decide(calls[happening.call], happening.action)
      case 'answer':
        return void windowOf(happening.window)?.answer(answers[happening.how])
      case 'restored':
        return window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
      case 'popups':
        popupsAre = happening.are
        doing.popup = happening.meanwhile
        return
      case 'alerts':
        doing.alert = happening.meanwhile
        return
      case 'late answers':
        doing['late answer'] = happening.meanwhile
        return
      case 'window closed':
        return windowOf(happening.window)?.closeSilently()
      case 'popup closed':
        return windowOf(happening.window)?.popup?.close()
      case 'stray message':
        return portone.receive('{"action":"unknown"}')
      case 'init':
        return portone.IMP.init('imp00000000')
      case 'close':
        return portone.IMP.close?.()
      case 'script loaded again':
        portone.loadAgain()
        return portone.IMP.init('imp00000000')
      case 'overlay taken out':
        return document.querySelector('.imp-dialog')?.remove()
      case 'wait':
        return clock.advance(happening.time)
    }
  }
  const waiting = () => calls.map(({ merchantUid }) => merchantUid).filter((order) => !outcomes.has(order))
  return {
    ...shop,
    waiting,
    /** Whether a fallback is still deciding. */
    deciding: () => calls.some(({ merchantUid, decide }) => decide && !outcomes.has(merchantUid)),
    /** Lets something happen, and looks at the page in the same tick and when promises have run. */
    let: async (happening: Happening) => {
      const done = act(happening)
      expect(payable().length).toBeLessThan(2)
      await done
      await clock.advance(0)
      // Nobody can pay what the shop was told the outcome of, nor anything beside another.
      expect([[], ...waiting().map((order) => [order])]).toContainEqual(payable())
    },
    /** Everybody gives up, and everything that was on its way comes. */
    end: async () => {
      for (const { controller } of calls) controller.abort()
      await clock.advance(12_000)
      expect(payable()).toEqual([])
      expect(waiting()).toEqual([])
      expect(shop.thrown).toEqual([])
      // The shop is before the customer again.
      expect(document.body.className).toBe('')
      for (const overlay of document.querySelectorAll<HTMLElement>('.imp-dialog, .simulated-checkout'))
        expect(overlay.style.display).toBe('none')
      for (const { merchantUid } of calls)
        if (outcomes.get(merchantUid)?.money === 'not-moved')
          expect(portone.payments.filter((one) => one.merchantUid === merchantUid && one.approved)).toEqual([])
    },
  }
}

async function play(
  options: SimulateImpOptions,
  story: Happening[],
  after = async (_: ReturnType<typeof openPage>) => {},
) {
  const page = openPage(options)
  for (const happening of story) await page.let(happening)
  for (let time = 0; time < 3000; time += 50) await page.let({ what: 'wait', time: 50 })
  await page.let({ what: 'wait', time: 10_000 })
  await after(page)
  await page.end()
  leaveShop()
}

const storyOf = (happenings: fc.MaybeWeightedArbitrary<Happening>[]) =>
  fc.array(fc.oneof(...happenings), { minLength: 2, maxLength: 14 })

describe('whatever happens in whatever order, over any script', () => {
  it('never more than one window can be paid, and none that the shop was told the outcome of', async () => {
    await fc.assert(
      fc.asyncProperty(settings, storyOf([...events, ...mischief]), (options, story) => play(options, story)),
      { numRuns: 200 },
    )
  })

  it('no payment is lost: who has no outcome has a window, or a fallback that decides', async () => {
    await fc.assert(
      fc.asyncProperty(settings, storyOf(events), (options, story) =>
        play(options, story, async ({ waiting, deciding, payable }) => {
          expect(waiting().length === 0 || deciding() || payable().length === 1).toBe(true)
        }),
      ),
      { numRuns: 200 },
    )
  })

  it('an answer on its way to a payment that was given up: the next one opens, or hears that its window was shut', async () => {
    const times = fc.integer({ min: 0, max: 1500 })
    await fc.assert(
      fc.asyncProperty(settings, times, times, fc.boolean(), async (options, secondAfter, lateBy, approved) => {
        const { clock, pay, windows, payable, outcomes, late } = openShop({ ...options, popup: false, lateBy })
        const given = new AbortController()
        pay('A', 'html5_inicis', { signal: given.signal })
        await clock.advance(1000)
        void windows.get('A')?.answer({ ...(approved ? {} : { outcome: 'user-cancelled' }), faults: ['late-callback'] })
        given.abort()
        await clock.advance(secondAfter)
        pay('B', 'html5_inicis')
        await clock.advance(5000)
        const second = outcomes.get('B')
        if (second) expect(second).toMatchObject({ code: 'interrupted', money: 'may-have-moved' })
        else expect(payable()).toEqual(['B'])
        void windows.get('B')?.approve()
        await clock.advance(5000)
        if (!second) expect(outcomes.get('B')).toMatchObject({ status: 'completed' })
        // 1.1.5 empties the place in which the next one waits, which is then asked for again: it is answered once all the same.
        expect(late).toEqual(['A'])
        leaveShop()
      }),
      { numRuns: 200 },
    )
  })
})
