import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { entryAliases } from '../../scripts/entries.mjs'

// The fast tests only: what a mutant must be killed by, without a browser, a child process or a random model of thousands of runs.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: entryAliases('source') },
  test: {
    environment: 'node',
    isolate: false,
    setupFiles: ['test/mutation/few-tries.ts', 'test/mutation/setup.ts'],
    include: [
      'test/{outcome,portone,endpoint}/**/*.test.ts',
      'test/payment/{check-call,check-confirm-url,plan-payment,read-pay-redirect,redirect-memory}.test.ts',
      'test/webview/is-*.test.ts',
    ],
    // The same, four times over or by real connections: an hour of it.
    exclude: ['test/endpoint/{mounts,connection}.test.ts'],
    // Counted over all of its messages, where tries end early here; and a file as it is written, where mutants stand in it.
    testNamePattern: /^(?!.*(10,000 messages|pack:signals writes it))/,
    testTimeout: 30_000,
  },
})
