import { emptyTally, type Tally, tallyAttempt } from './counters.ts'
import { pageOpener } from './open-page.ts'
import { holdSale, type Violation } from './sale.ts'
import type { Bug } from './seeded-bugs.ts'

/** What a simulation is run with. */
export interface SimulationOptions {
  /** How many checkouts, each an order with up to three payment attempts. */
  runs: number
  /** The same seed, the same run. */
  seed: number
  /** From `bundlePage`. */
  pageScript: string
  /** A mistake to plant. Absent: none. */
  bug?: Bug | undefined
  /** Holds this sale alone: what a violation names. Absent: all of them. */
  sale?: number | undefined
}

/** What came of it. */
export interface SimulationReport {
  runs: number
  seed: number
  tally: Tally
  violations: Violation[]
}

/** How many customers one sale has. */
const saleSize = 20

/** Runs checkouts in sales of twenty, one sale after the other. */
export async function simulate(options: SimulationOptions): Promise<SimulationReport> {
  const { runs, seed, bug, sale: only } = options
  const openPage = pageOpener(options.pageScript)
  const tally = emptyTally()
  const violations: Violation[] = []
  for (let number = 1, begun = 0; begun < runs; number++, begun += saleSize) {
    if (only !== undefined && only !== number) continue
    const customers = Math.min(saleSize, runs - begun)
    const report = await holdSale({
      number,
      seed,
      customers,
      openPage,
      bug,
    })
    for (const attempt of report.attempts) tallyAttempt(tally, attempt)
    for (const [event, times] of report.events) tally.events[event] = (tally.events[event] ?? 0) + times
    tally.checkouts += customers
    tally.sales += 1
    violations.push(...report.violations)
    // A sale is one long job for the engine. Until it ends, nothing that a WeakRef points to is let go: gigabytes of requests.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { runs, seed, tally, violations }
}
