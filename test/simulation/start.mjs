// `npm run simulate`: makes JavaScript of the simulation, which is TypeScript, and runs it.
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundlePage } from './bundle-page.mjs'

const file = (path) => fileURLToPath(new URL(path, import.meta.url))
const outfile = file(`../../node_modules/.cache/imp-confirm/simulate-${process.pid}.mjs`)
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
process.exitCode = await run(process.argv.slice(2), await bundlePage())
