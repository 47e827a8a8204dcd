import { describe, expect, it } from 'vitest'
import { type Bug, bugs } from './simulation/bugs.ts'
import { simulate, type ViolationKind } from './simulation/simulate.ts'

describe('payments × faults × callers at once', () => {
  it('300 runs: nothing that never may happen', async () => {
    const report = await simulate({ runs: 300, seed: 22 })
    expect(report.violations).toEqual([])
    expect(report.delivered).toBeGreaterThan(100)
    expect(report.refunded).toBeGreaterThan(50)
    expect(Object.keys(report.faults)).toHaveLength(15)
  })

  it.each<[Bug, ViolationKind]>([
    ['trusts-the-webhook', 'delivered without paid'],
    ['takes-the-record’s-amount', 'delivered without paid'],
    ['delivers-each-time', 'delivered twice'],
    ['new-key-each-time', 'refunded twice or too much'],
    ['no-checksum', 'refunded twice or too much'],
    ['sends-again-at-once', 'refunded twice or too much'],
    ['refunds-alarms', 'refunded unasked'],
    ['refunds-the-first', 'refunded twice or too much'],
    ['gives-up', 'paid and forgotten'],
  ])('finds the planted mistake %s: %s', async (bug, kind) => {
    const found = new Set<ViolationKind>()
    for (let seed = 22; seed < 34 && !found.has(kind); seed += 1)
      for (const violation of (await simulate({ runs: 40, seed, bug })).violations) found.add(violation.kind)
    expect([...found]).toContain(kind)
  })

  it('has a planted mistake for each of them but the stock’s, which the holds’ own simulation has', () => {
    expect(Object.keys(bugs)).toHaveLength(9)
  })
})
