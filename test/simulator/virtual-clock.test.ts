import { describe, expect, it, vi } from 'vitest'
import { virtualClock } from '../../src/simulator/virtual-clock.ts'

describe('the virtual clock', () => {
  it('runs timers in the order of their time, then of their setting', async () => {
    const { setTimeout, advance, now } = virtualClock(1000)
    const ran: [string, number][] = []
    for (const [name, at] of [
      ['late', 30],
      ['first', 10],
      ['second', 10],
      ['negative', -5],
    ] as const)
      setTimeout(() => ran.push([name, now()]), at)
    await advance(10)
    expect(ran).toEqual([
      ['negative', 1000],
      ['first', 1010],
      ['second', 1010],
    ])
    expect(now()).toBe(1010)
    await advance(100)
    expect(ran[3]).toEqual(['late', 1030])
    expect(now()).toBe(1110)
  })

  it('forgets timers that are cleared', async () => {
    const { setTimeout, clearTimeout, runAll } = virtualClock()
    const ran = vi.fn()
    clearTimeout(setTimeout(ran, 5) as never)
    await runAll()
    expect(ran).not.toHaveBeenCalled()
  })

  it('lets promises run between two timers', async () => {
    const { setTimeout, runAll } = virtualClock()
    const order: string[] = []
    setTimeout(() => {
      void Promise.resolve()
        .then(() => {})
        .then(() => {
          order.push('promise')
          setTimeout(() => order.push('timer of the promise'), 0)
        })
    }, 1)
    setTimeout(() => order.push('second timer'), 2)
    await runAll()
    expect(order).toEqual(['promise', 'timer of the promise', 'second timer'])
  })

  it('ends with an error when timers start each other for ever', async () => {
    const { setTimeout, runAll } = virtualClock()
    const again = () => void setTimeout(again, 1)
    again()
    await expect(runAll()).rejects.toThrow('they start each other')
  })
})
