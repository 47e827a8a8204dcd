import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { entryAliases } from './scripts/entries.mjs'

/** Tests that have no page: the server's rooms, and the proof that importing the browser's on a server is harmless. */
const withoutPage = ['node', 'endpoint', 'holds', 'verify', 'cli', 'release', 'demo', 'docs', 'rooms', 'simulation']

/** Tests of the built files. */
const built = ['browser', 'package']

/** Tests that need what isn't installed here: `npm run test:postgres`, `npm run test:sqlite`. */
const apart = ['postgres', 'sqlite']

export default defineConfig({
  // What uses the package by its names, as the demo does, runs on the sources.
  resolve: { alias: entryAliases('source') },
  test: {
    reporters: ['default', './scripts/summary-reporter.ts'],
    setupFiles: ['./test/seed.ts'],
    // Thousands of random runs, or a Chromium that starts, take longer on a loaded machine; no test is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What the SDK warns developers of is asserted where it matters; elsewhere it would only hide what failed.
    silent: 'passed-only',
    // Vitest's own choice is one less than there are cores: a single one on two, of which the tests in Chromium leave much idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['test/**/*.test.ts'],
          exclude: [...withoutPage, ...built, ...apart].map((folder) => `test/${folder}/**`),
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: withoutPage.map((folder) => `test/${folder}/**/*.test.ts`),
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
          include: built.map((folder) => `test/${folder}/**/*.test.ts`),
        },
      },
    ],
  },
})
