import { describe, expect, it, vi } from 'vitest'
import type { Imp } from '../../src/portone/imp.ts'
import { everyScript, leaveShop, openShop, phone, prepareShopPage } from './simulated-shop.ts'

prepareShopPage()

describe.each(everyScript)("in the middle of PortOne's script %s", (script) => {
  it.each(['html5_inicis', 'tosspayments'])(
    '%s: given up while it reads the request, nothing of it opens',
    async (pg) => {
      const { clock, pay, portone, payable, outcomes, thrown } = openShop({ script, userAgent: phone })
      await clock.advance(300)
      const stop = new AbortController()
      const { IMP } = portone
      const imp: Imp = {
        init: (code) => IMP.init(code),
        // A wrapper of the page's own, which looks at the request with the script.
        request_pay: (request, callback) =>
          IMP.request_pay(
            Object.defineProperty(request, 'pg', {
              get: () => {
                stop.abort()
                return pg
              },
            }),
            callback,
          ),
      }
      pay('A', pg, { signal: stop.signal, environment: { imp } })
      await clock.advance(0)
      expect(outcomes.get('A')).toMatchObject({ status: 'unknown', code: 'aborted', money: 'may-have-moved' })
      expect(payable()).toEqual([])
      pay('B', pg)
      await clock.advance(1000)
      expect(payable()).toEqual(['B'])
      expect(thrown).toEqual([])
    },
  )

  it('the customer hears of a popup that was blocked, and nothing of how its payment ends', async () => {
    for (const jquery of [1, 3] as const) {
      vi.stubGlobal('open', () => null)
      const { clock, pay, outcomes, payable } = openShop({ script, jquery, popup: true, userAgent: phone })
      await clock.advance(300)
      pay('A', 'payco')
      await clock.advance(1000)
      expect(outcomes.get('A')).toMatchObject({ status: 'failed', code: 'popup-blocked' })
      expect(payable()).toEqual([])
      expect(vi.mocked(window.alert).mock.calls).toEqual([['팝업차단을 해제해주셔야 결제창이 나타납니다.']])
      vi.mocked(window.alert).mockClear()
      leaveShop()
    }
  })
})
