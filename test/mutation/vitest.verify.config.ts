import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    // A mutant meets the same tries each time.
    setupFiles: ['test/seed.ts', 'test/mutation/few-tries.ts'],
    // Not the simulation and the wire cases: they find whole mistakes of a shop, and take seconds a mutant.
    include: ['test/verify/*.test.ts'],
    exclude: ['test/verify/{simulation,wire}.test.ts'],
    testTimeout: 30_000,
  },
})
