import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { ScriptName } from '../../src/simulator/tables/scripts.ts'
import { everyScript, leaveShop, openShop, prepareShopPage } from './simulated-shop.ts'

prepareShopPage()

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
        const page = openShop(options)
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
        leaveShop()
      },
    ),
    { numRuns: 300 },
  )
})
