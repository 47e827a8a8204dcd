import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    // The simulation finds whole mistakes of a shop, and takes a second a mutant.
    include: ['test/verify/*.test.ts'],
    exclude: ['test/verify/simulation.test.ts'],
    testTimeout: 30_000,
    setupFiles: ['test/mutation/setup.ts'],
  },
})
