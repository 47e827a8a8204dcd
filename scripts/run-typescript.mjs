// Runs a program of ours that is written in TypeScript, on a Node that can't read it.
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('../node_modules/.cache/imp-confirm', import.meta.url))

/**
 * Imports a TypeScript file with all that it imports of ours; packages are found as ever.
 *
 * @param url The file's.
 * @returns What it exports.
 */
export async function importTypescript(url) {
  const outfile = `${folder}/run-${process.pid}.mjs`
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [fileURLToPath(url)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  const module = await import(pathToFileURL(outfile).href)
  rmSync(outfile)
  return module
}
