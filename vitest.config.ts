import { defineConfig } from 'vitest/config'
import { entryAliases } from './scripts/entries.mjs'

export default defineConfig({
  // What uses the package by its names, as the demo does, runs on the sources.
  resolve: { alias: entryAliases('source') },
  test: {
    reporters: ['default', './scripts/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          // Thousands of random runs take longer on a loaded machine; no test is about time.
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/node/**',
            'test/endpoint/**',
            'test/cli/**',
            'test/release/**',
            'test/demo/**',
            'test/docs/**',
            'test/browser/**',
            'test/package/**',
          ],
        },
      },
      // No DOM: the server-side entries, and the proof that importing the browser entry on a server is harmless.
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{node,endpoint,cli,release,demo,docs}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/types/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
        },
      },
      // A real Chromium, driven at the built files.
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts', 'test/package/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
