import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import type { PayOutcome } from '../../src/outcome/outcome.ts'
import { requestPayWithConfirm } from '../../src/payment/request-pay-with-confirm.ts'
import { simulateImp } from '../../src/simulator/simulate-imp.ts'
import type { SimulatedOutcome } from '../../src/simulator/simulated-answer.ts'
import { type FaultName, faults } from '../../src/simulator/tables/faults.ts'
import { type ScriptName, scripts } from '../../src/simulator/tables/scripts.ts'
import { virtualClock } from '../../src/simulator/virtual-clock.ts'

afterEach(() => vi.unstubAllGlobals())

const outcomes: SimulatedOutcome[] = [
  'completed',
  'awaiting-deposit',
  'confirm-declined',
  'user-cancelled',
  'declined',
  'already-paid',
  'request-rejected',
  'timed-out',
  'popup-blocked',
  'network',
  'pg-error',
]

const situation = fc.record({
  script: fc.constantFrom(...(Object.keys(scripts) as ScriptName[])),
  outcome: fc.option(fc.constantFrom(...outcomes), { nil: undefined }),
  faults: fc.uniqueArray(fc.constantFrom(...(Object.keys(faults) as FaultName[])), { maxLength: 3 }),
  pg: fc.constantFrom('html5_inicis', 'kcp', 'kakaopay', 'tosspay', 'tosspayments', 'nice_v2', 'welcome'),
  inStock: fc.boolean(),
  initialised: fc.boolean(),
  popup: fc.boolean(),
  delay: fc.nat(5000),
  loadTime: fc.nat(500),
  lateBy: fc.nat(100_000),
  timeLimit: fc.integer({ min: 1, max: 100_000 }),
})

it('whatever goes wrong, the SDK settles once, and never says more than the simulated PG knows', async () => {
  vi.stubGlobal('alert', () => {})
  vi.stubGlobal('open', () => ({ close: () => {} }))
  await fc.assert(
    fc.asyncProperty(situation, async ({ pg, inStock, timeLimit, outcome, ...options }) => {
      const clock = virtualClock()
      const portone = simulateImp({
        clock,
        confirm: () => (inStock ? { approved: true } : { approved: false, reason: '재고수량부족' }),
        ...(outcome === undefined ? {} : { outcome }),
        ...options,
        // jsdom makes a whole window for each frame.
        overlay: false,
      })
      const seen: PayOutcome[] = []
      const late: PayOutcome[] = []
      void requestPayWithConfirm(
        { pg: pg as string, merchant_uid: 'order-1', amount: 1000 },
        {
          confirmUrl: 'https://shop.example/payments/confirm',
          timeLimit,
          onLateAnswer: (answer) => late.push(answer),
          environment: { now: clock.now, setTimeout: clock.setTimeout, clearTimeout: clock.clearTimeout },
        },
      ).then((settled) => seen.push(settled))
      await clock.runAll()
      portone.restore()

      expect(seen).toHaveLength(1)
      const approved = portone.payments[0]?.approved ?? false
      for (const { money, status } of [...seen, ...late]) {
        if (money === 'not-moved') expect(approved).toBe(false)
        // PortOne's own early callback claims what isn't so yet: nobody in a browser can tell.
        if (status === 'completed' && !options.faults.includes('callback-before-approval')) expect(approved).toBe(true)
      }
      if (portone.confirmCalls.length > 0 && !inStock) expect(approved).toBe(false)
      // An early callback still names its own order; the fault only reaches the answer behind it.
      if (options.faults.includes('other-order') && !options.faults.includes('callback-before-approval'))
        expect(seen[0]?.status).not.toBe('completed')
    }),
    { numRuns: 1000 },
  )
})
