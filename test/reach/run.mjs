/**
 * `npm run test:reach [-- part of a name]`: every mount of docs/en/endpoint.md, taken from the page, run as it stands in the
 * framework or host that it names, and asked what the page promises. Then the endpoint's wire cases in workerd.
 *
 * The page's own `decide` always approves; here the entry `imp-confirm/endpoint` is the built one, but for `confirmEndpoint`,
 * whose `decide` does what the order's name says.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('./', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
if (!existsSync(`${here}node_modules`))
  spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' })
const { mounts, workerModules } = await import('./mounts.mjs')
const { Miniflare } = await import('miniflare')

const work = `${here}.work/`
await rm(work, { recursive: true, force: true })
await mkdir(work)

/** The blocks of the page, by their first line's comment. */
const page = await readFile(`${root}docs/en/endpoint.md`, 'utf8')
const blocks = [...page.matchAll(/^```ts\n(\/\/ .*?)\n(.*?)^```$/gms)].map(([, comment, code]) => ({
  comment: comment.slice(3),
  code,
}))

/** The entry, with an endpoint whose `decide` does what the order's name says. Where nothing is shared, `/told` tells. */
await writeFile(
  `${work}entry.mjs`,
  `import { approve, confirmEndpoint as real, decline } from ${JSON.stringify(`${root}dist/endpoint.js`)}
export * from ${JSON.stringify(`${root}dist/endpoint.js`)}
const told = (globalThis.reachTold = { asked: 0, late: [], aborted: [] })
const endpoint = real(async ({ merchantUid, signal }) => {
  told.asked += 1
  signal.addEventListener('abort', () => told.aborted.push(merchantUid))
  if (merchantUid.startsWith('decline')) return decline('재고가 부족합니다.', { code: 'OUT_OF_STOCK' })
  if (merchantUid.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, 900))
  if (merchantUid === 'told') return decline(JSON.stringify(told))
  return approve()
}, { deadline: 600, onError: () => {}, onLateApproval: ({ merchantUid }) => void told.late.push(merchantUid) })
export const confirmEndpoint = () => endpoint
`,
)

const bundle = (options) =>
  build({
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    logLevel: 'error',
    write: false,
    absWorkingDir: here,
    ...options,
  })

/** A block as a module of its own, each with an endpoint of its own. */
async function load({ name, block, alias = {}, bundled = false }) {
  const { code } = blocks.find(({ comment }) => comment.startsWith(block)) ?? {}
  if (code === undefined) throw new Error(`The page has no block «${block}».`)
  const file = `${work}${name.replace(/\W+/g, '-')}`
  await writeFile(`${file}.ts`, code)
  const { outputFiles } = await bundle({
    entryPoints: [`${file}.ts`],
    alias: { 'imp-confirm/endpoint': `${work}entry.mjs`, ...alias },
    // What the framework is stays as installed; the page's code and the entry are what is tried.
    ...(bundled
      ? { platform: 'browser' }
      : { packages: 'bundle', external: ['fastify', 'fastify4', 'koa', 'express', 'express4', 'hono', '@nestjs/*'] }),
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  })
  const text = outputFiles[0].text
  if (bundled) return text
  await writeFile(`${file}.mjs`, text)
  return import(pathToFileURL(`${file}.mjs`).href)
}

let number = 0
const call = (merchant_uid, more = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ imp_uid: `imp_${++number}`, merchant_uid, amount: 1000, ...more }),
})

async function told(ask) {
  const { reason } = await (await ask(call('told'))).json()
  return JSON.parse(reason)
}

async function until(holds) {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 60) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return true
}

/** What the page promises of every mount. Each throws what is wrong. */
const promises = {
  approve: async (ask) => {
    const response = await ask(call('order-주문'))
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  },
  'decline in Korean': async (ask) => {
    const response = await ask(call('decline'))
    const text = await response.text()
    if (response.status !== 409 || JSON.parse(text).reason !== '재고가 부족합니다. [#OUT_OF_STOCK]')
      throw new Error(`${response.status} ${text}`)
  },
  'oversized body': async (ask, { reads }) => {
    const { status } = await ask(call('order', { more: 'x'.repeat(2_000_000) }))
    if (status !== 413 && !(reads && status >= 400)) throw new Error(`${status}`)
  },
  'wrong method': async (ask) => {
    const { status } = await ask({ method: 'GET' })
    // A framework that has no such route says 404.
    if (status !== 405 && status !== 404) throw new Error(`${status}`)
  },
  deadline: async (ask, { frozen }) => {
    const started = performance.now()
    const response = await ask(call('slow-deadline'))
    if (response.status !== 503) throw new Error(`${response.status}`)
    if (performance.now() - started > 850) throw new Error('it took longer')
    if (!frozen && !(await until(async () => (await told(ask)).late.includes('slow-deadline'))))
      throw new Error('the late approval was not told')
  },
  'hang-up': async (ask, { noHangUps }) => {
    if (noHangUps) return 'the host never tells'
    const hangUp = new AbortController()
    const gone = ask({ ...call('slow-hang-up'), signal: hangUp.signal }).catch(() => 'gone')
    await new Promise((resolve) => setTimeout(resolve, 150))
    hangUp.abort()
    await gone
    if (!(await until(async () => (await told(ask)).late.includes('slow-hang-up'))))
      throw new Error('the late approval was not told')
    return undefined
  },
}

const wanted = process.argv[2] ?? ''
let failed = 0
const say = (name, what, problem) => {
  if (problem) failed += 1
  console.log(`${problem ? 'FAILED' : 'ok    '} ${name}: ${what}${problem ? `: ${problem}` : ''}`)
}

for (const mount of mounts.filter(({ name }) => name.includes(wanted))) {
  let server
  try {
    server = await mount.start(await load(mount))
  } catch (error) {
    say(mount.name, 'starts', error.stack)
    continue
  }
  const ask = (init) => fetch(`${server.address}/payments/confirm`, init)
  for (const [what, check] of Object.entries(promises)) {
    try {
      const note = await check(ask, mount)
      say(mount.name, note ? `${what} (${note})` : what)
    } catch (error) {
      say(mount.name, what, error.message)
    }
  }
  await server.stop()
}

if ('the wire cases in workerd'.includes(wanted)) {
  await bundle({ entryPoints: [`${root}test/endpoint/wire-cases.ts`], outfile: `${work}wire-cases.mjs`, write: true })
  const { runWireCase, wireCases } = await import(pathToFileURL(`${work}wire-cases.mjs`).href)
  const { outputFiles } = await bundle({
    platform: 'browser',
    stdin: {
      resolveDir: root,
      contents: `import * as endpoint from './dist/endpoint.js'
import { wireServer } from './test/endpoint/wire-server.ts'
const { handler } = wireServer(endpoint)
export default { fetch: (request, env, context) => handler(request, context) }`,
    },
  })
  const worker = new Miniflare({ modules: workerModules(outputFiles[0].text), compatibilityDate: '2026-04-01' })
  const { origin } = await worker.ready
  for (const wireCase of wireCases) {
    const wrong = await runWireCase(origin, wireCase)
    say('workerd', wireCase.name, wrong.join('; '))
  }
  await worker.dispose()
}

await rm(work, { recursive: true, force: true })
console.log(failed ? `${failed} failed` : 'all ok')
process.exit(failed ? 1 : 0)
