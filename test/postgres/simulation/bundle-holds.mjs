import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const source = fileURLToPath(new URL('../../../src/holds/', import.meta.url))

/** A change of one file of `src/holds`: which, what stands there, what shall. @typedef {[file: string, from: string, to: string]} Edit */

/**
 * Bundles `src/holds` from its source, changed on the way: where a text isn't there any more, the bug can't be planted, and that is
 * an error.
 *
 * @param {string} folder Where to.
 * @param {string} name
 * @param {readonly Edit[]} edits
 * @returns {Promise<string>} What to import.
 */
export async function bundleHolds(folder, name, edits = []) {
  const left = new Set(edits)
  const outfile = join(folder, `${name}.mjs`)
  await build({
    entryPoints: [join(source, 'index.ts')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'planted',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]src[\\/]holds[\\/]/ }, ({ path }) => {
            let contents = readFileSync(path, 'utf8')
            for (const edit of edits) {
              const [file, from, to] = edit
              if (relative(source, path) !== file || !contents.includes(from)) continue
              contents = contents.replace(from, () => to)
              left.delete(edit)
            }
            return { contents, loader: 'ts' }
          }),
      },
    ],
  })
  for (const [file, from] of left) throw new Error(`${name} can't be planted: ${file} doesn't have ${from}`)
  return pathToFileURL(outfile).href
}
