import { defineConfig } from 'vitest/config'

// The fast tests of what needs a page.
export default defineConfig({
  test: {
    environment: 'jsdom',
    isolate: false,
    include: [
      'test/{webview,imp}/**/*.test.ts',
      'test/payment/{request-pay-with-confirm,plan-payment,page-lock,pay-environment}.test.ts',
    ],
    testTimeout: 30_000,
  },
})
