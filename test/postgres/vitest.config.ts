import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { entryAliases } from '../../scripts/entries.mjs'

/** Tests that need a real server, which `npm run test:postgres` starts. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: entryAliases('source') },
  test: { environment: 'node', include: ['test/postgres/**/*.test.ts'], testTimeout: 120_000, fileParallelism: false },
})
