import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { entryAliases } from '../../scripts/entries.mjs'

// The fast tests of what needs a page.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: entryAliases('source') },
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
