// Every figure in one run: `npm run bench [-- name …]`, where a name is a file of this folder's. A bench that fails, or
// that misses a target of its own, makes the exit code 1; the others still run.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const benches = ['sizes', 'webview', 'reads', 'overhead', 'endpoint', 'loaders']
const fileOf = (name) => fileURLToPath(new URL(`${name}.mjs`, import.meta.url))

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !benches.includes(name) || !existsSync(fileOf(name)))
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}: ${benches.join(', ')}.`)
  process.exit(2)
}

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`)
const failed = []
for (const name of asked.length > 0 ? asked : benches) {
  console.log(`\n== ${name} ==`)
  const { status } = spawnSync(process.execPath, [fileOf(name)], { stdio: 'inherit' })
  if (status !== 0) failed.push(name)
}
if (failed.length > 0) {
  console.error(`\nfailed, or over a target: ${failed.join(', ')}`)
  process.exitCode = 1
}
