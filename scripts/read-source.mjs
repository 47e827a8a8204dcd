// What scripts want of the source as it stands, whatever the build is like.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The folder of the tables that failures are read by. */
export const outcome = fileURLToPath(new URL('../src/outcome', import.meta.url))

/** All that some files of that folder export. */
export async function readSource(...files) {
  const folder = mkdtempSync(join(tmpdir(), 'imp-confirm-'))
  try {
    await build({
      stdin: { contents: files.map((file) => `export * from './${file}'`).join('\n'), resolveDir: outcome },
      bundle: true,
      format: 'esm',
      outfile: join(folder, 'source.mjs'),
      logLevel: 'error',
    })
    return await import(pathToFileURL(join(folder, 'source.mjs')).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
