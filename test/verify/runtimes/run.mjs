/**
 * `npm run test:verify:runtimes`: the wire cases of imp-confirm/verify in Node 18, 20 and 22, Bun, Deno and workerd, against fakes of
 * PortOne's REST that Node serves over HTTP. Ends with 1 when a case fails, or a host doesn't start.
 */
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { installFolder } from '../../../scripts/install-folder.mjs'

const here = fileURLToPath(new URL('./', import.meta.url))
const bin = (name) => `${here}node_modules/.bin/${name}`
installFolder(here)
const { Miniflare } = await import('miniflare')

const work = `${here}.work/`
rmSync(work, { recursive: true, force: true })
mkdirSync(work)

const bundle = async (name, contents, platform) => {
  const outfile = `${work}${name}.mjs`
  await build({
    stdin: { contents, loader: 'ts', resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform,
    outfile,
    logLevel: 'error',
  })
  return outfile
}

const server = await bundle('server', "export { serveFakes } from './serve-fakes.ts'", 'node')
const { serveFakes } = await import(pathToFileURL(server).href)
const { origin, close } = await serveFakes()

const cases = (more) => `import { runWireCases, wireCases } from './wire-cases.ts'\n${more}`
const program = (name) =>
  bundle(
    name,
    cases(
      `console.log(JSON.stringify({ cases: wireCases.length, failed: await runWireCases('${origin}', '${name}') }))`,
    ),
    'neutral',
  )
const started = (command, args) =>
  promisify(execFile)(command, args, { timeout: 120_000 }).then(({ stdout }) => JSON.parse(stdout))

const nodeOf = (folder) => `${here}node_modules/${folder}/bin/node`
const node = (folder) => ({
  version: () => String(execFileSync(nodeOf(folder), ['--version'])).trim(),
  run: async () => started(nodeOf(folder), [await program(folder)]),
})

/** Each host: its version, and how it runs the cases. */
const hosts = {
  'Node 18': node('node-18'),
  'Node 20': node('node-20'),
  'Node 22': node('node-22'),
  bun: {
    version: () => String(execFileSync(bin('bun'), ['--version'])).trim(),
    run: async () => started(bin('bun'), ['run', await program('bun')]),
  },
  deno: {
    version: () => String(execFileSync(bin('deno'), ['--version'])).split('\n')[0],
    run: async () => started(bin('deno'), ['run', '--allow-net=127.0.0.1', await program('deno')]),
  },
  workerd: {
    version: () => String(execFileSync(bin('workerd'), ['--version'])).trim(),
    run: async () => {
      const handler = cases(`export default { fetch: async (request) =>
        Response.json({ cases: wireCases.length, failed: await runWireCases(new URL(request.url).searchParams.get('origin'), 'workerd') }) }`)
      const worker = new Miniflare({
        modules: true,
        scriptPath: await bundle('workerd', handler, 'neutral'),
        compatibilityDate: '2026-04-01',
      })
      try {
        const response = await worker.dispatchFetch(`http://worker.example/?origin=${encodeURIComponent(origin)}`)
        return await response.json()
      } finally {
        await worker.dispose()
      }
    },
  },
}

const results = {}
for (const [name, { version, run }] of Object.entries(hosts)) {
  try {
    const { cases: count, failed } = await run()
    results[name] = { version: version(), cases: count, failed }
  } catch (error) {
    results[name] = { cases: 0, failed: [String(error)] }
  }
  const { version: which, cases: count, failed } = results[name]
  console.log(`${name} ${which ?? ''}: ${count} cases, ${failed.length} failed`)
  for (const problem of failed) console.log(`  ${problem}`)
}
close()
writeFileSync(`${work}results.json`, `${JSON.stringify(results, null, 2)}\n`)
process.exitCode = Object.values(results).some(({ cases: count, failed }) => count === 0 || failed.length > 0) ? 1 : 0
