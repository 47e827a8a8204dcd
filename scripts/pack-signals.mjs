// Writes src/outcome/reading/packed-tables.ts, which pages load, from the tables that people read: src/outcome/lexicon.ts
// and signals.ts. `npm run pack:signals`; a test holds the two together.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { packedTables } from './packed-tables.mjs'

const outcome = fileURLToPath(new URL('../src/outcome', import.meta.url))
const packedPath = join(outcome, 'reading/packed-tables.ts')

/** The tables as they stand in the source, whatever the build is like. */
async function readTables() {
  const folder = mkdtempSync(join(tmpdir(), 'imp-confirm-'))
  try {
    await build({
      stdin: { contents: `export * from './lexicon.ts'; export * from './signals.ts'`, resolveDir: outcome },
      bundle: true,
      format: 'esm',
      outfile: join(folder, 'tables.mjs'),
      logLevel: 'error',
    })
    return await import(pathToFileURL(join(folder, 'tables.mjs')).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(packedPath, packedTables(await readTables()))
