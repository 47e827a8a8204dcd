// `npm run simulate:verify`: makes JavaScript of the simulation, which is TypeScript, and runs it.
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const file = (path) => fileURLToPath(new URL(path, import.meta.url))
const folder = file('../../../node_modules/.cache/imp-confirm')
const outfile = `${folder}/simulate-verify-${process.pid}.mjs`
mkdirSync(folder, { recursive: true })
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
process.exitCode = await run(process.argv.slice(2))
