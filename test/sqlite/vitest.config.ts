import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { entryAliases } from '../../scripts/entries.mjs'

/** Tests of clients that `npm cit` can't have, which `npm run test:sqlite` starts. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: entryAliases('source') },
  test: { environment: 'node', include: ['test/sqlite/**/*.test.ts'], testTimeout: 120_000 },
})
