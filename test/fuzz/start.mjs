// `npm run fuzz`: makes JavaScript of the properties, which are TypeScript, and runs them.
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const file = (path) => fileURLToPath(new URL(path, import.meta.url))
const outfile = file(`../../node_modules/.cache/imp-confirm/fuzz-${process.pid}.mjs`)
mkdirSync(file('../../node_modules/.cache/imp-confirm'), { recursive: true })
await build({
  entryPoints: [file('run.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
})
const { run } = await import(pathToFileURL(outfile).href)
rmSync(outfile)
const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})
process.exitCode = await run(values)
