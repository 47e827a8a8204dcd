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
    setupFiles: ['test/mutation/few-tries.ts'],
    include: ['test/{payment,webview,imp}/**/*.test.ts'],
    // Time, and tens of thousands of characters; clocks of their own, by which tries that end early fail.
    exclude: ['test/payment/{linear,interleavings,payable-windows}.test.ts'],
    // It counts the outcomes that it met, where tries end early here.
    testNamePattern: /^(?!.*every part of a call may be hostile and the promise resolves)/,
    testTimeout: 30_000,
  },
})
