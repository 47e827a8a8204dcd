import type { Reporter, TestModule } from 'vitest/node'

/** Adds one last line, `N passed, N failed, N skipped`, so that a run is easy to read by scripts. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      // A file that could not even be collected has no tests, and must not look like nothing happened.
      if (tests.length === 0 && !module.ok()) count.failed += 1
      for (const test of tests) count[test.result().state] += 1
    }
    // After every other reporter has printed.
    process.once('exit', () => {
      console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`)
    })
  }
}
