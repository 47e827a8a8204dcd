import { defineConfig } from 'vitest/config'

// The fast tests only: what a mutant must be killed by, without a browser, a child process or a random model of thousands of runs.
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    setupFiles: ['test/mutation-setup.ts'],
    include: [
      'test/{outcome,pg,request,endpoint}/**/*.test.ts',
      'test/plan-payment.test.ts',
      'test/webview/is-*.test.ts',
    ],
    testTimeout: 30_000,
  },
})
