import { describe, expect, it } from 'vitest'
import { scripts } from '../../src/simulator/tables/scripts.ts'
import { everyScript, openShop, phone, prepareShopPage } from './simulated-shop.ts'

prepareShopPage()

type Path = 'legacy' | 'checkout'
const pgs = { legacy: 'html5_inicis', checkout: 'tosspayments' } as const
const pathsOf = (script: keyof typeof scripts): Path[] =>
  scripts[script].line === 'v1' ? ['legacy', 'checkout'] : ['legacy']
const cases = everyScript.flatMap((script) =>
  pathsOf(script).flatMap((first) => pathsOf(script).map((second) => [script, first, second] as const)),
)

/** Gives a payment up whose answer comes in spite of that, pays another, and lets the answer come. */
async function afterLateAnswer(
  [script, first, second]: (typeof cases)[number],
  { answerAfter, payAfter, driverTime }: Record<'answerAfter' | 'payAfter' | 'driverTime', number>,
) {
  const shop = openShop({ script, loadTime: 60, lateBy: answerAfter, driverTime, userAgent: phone })
  const { clock, pay, windows, payable, late, outcomes } = shop
  await clock.advance(300)
  const stop = new AbortController()
  pay('A', pgs[first], { signal: stop.signal })
  await clock.advance(1000)
  void windows.get('A')?.answer({ faults: ['late-callback'] })
  stop.abort()
  await clock.advance(payAfter)
  pay('B', pgs[second])
  await clock.advance(answerAfter - payAfter - 1)
  const wasPayable = payable()
  await clock.advance(1)
  expect(late).toEqual(['A'])
  const interrupted = outcomes.get('B')
  await clock.advance(3000)
  const isPayable = payable()
  await windows.get('B')?.approve()
  await clock.advance(3000)
  expect(shop.thrown).toEqual([])
  return { wasPayable, interrupted, isPayable, outcome: outcomes.get('B'), opened: shop.opened() }
}

describe('an answer to a payment that was given up, while the next one', () => {
  it.each(cases)('has its window open: %s, %s, then %s', async (...which) => {
    const [, first, second] = which
    const seen = await afterLateAnswer(which, { answerAfter: 1000, payAfter: 500, driverTime: 0 })
    expect(seen.wasPayable).toEqual(['B'])
    // The script clears away what is of the answer's path, whosever it is.
    if (first === second) {
      expect(seen.interrupted).toMatchObject({ status: 'unknown', code: 'interrupted', money: 'may-have-moved' })
      expect(seen.isPayable).toEqual([])
    } else {
      expect(seen.interrupted).toBeUndefined()
      expect(seen.isPayable).toEqual(['B'])
      expect(seen.outcome).toMatchObject({ status: 'completed', merchantUid: 'B' })
    }
  })
  // After the checkout path's, the frames are still there: nothing has to be waited for.
  const waiting = cases.filter(([, first, second]) => !(first === 'checkout' && second === 'legacy'))
  it.each(waiting)('waits for its frames or its driver: %s, %s, then %s: it opens, once', async (...which) => {
    const seen = await afterLateAnswer(which, { answerAfter: 30, payAfter: 0, driverTime: 500 })
    expect(seen).toMatchObject({ wasPayable: [], interrupted: undefined, isPayable: ['B'], opened: ['A', 'B'] })
    expect(seen.outcome).toMatchObject({ status: 'completed', merchantUid: 'B' })
  })
})
