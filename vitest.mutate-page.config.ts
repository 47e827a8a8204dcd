import { defineConfig } from 'vitest/config'

// The fast tests of what needs a page.
export default defineConfig({
  test: {
    environment: 'jsdom',
    isolate: false,
    include: ['test/{webview,imp}/**/*.test.ts', 'test/request-pay-with-confirm.test.ts', 'test/plan-payment.test.ts'],
    testTimeout: 30_000,
  },
})
