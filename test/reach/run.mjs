/**
 * `npm run test:reach [-- part of a name]`: every mount of docs/en/mounts.md, taken from the page, run as it stands in the
 * framework or host that it names, and asked what the page promises. Then the endpoint's wire cases in every runtime.
 *
 * The page's own `decide` always approves; here the entry `imp-confirm/endpoint` is the built one, but for `confirmEndpoint`,
 * whose `decide` does what the order's name says.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { installFolder } from '../../scripts/install-folder.mjs'

const here = fileURLToPath(new URL('./', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
for (const folder of ['', 'nest10/']) installFolder(here + folder)
const { apps, runBuild, startProgram } = await import('./apps.mjs')
const { mounts, startWorker } = await import('./mounts.mjs')
const { runtimes } = await import('./runtimes.mjs')

const work = `${here}.work/`
const works = [work, `${here}nest10/.work/`]
for (const folder of works) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
}

/** The blocks of the page, by their first line's comment. */
const page = await readFile(`${root}docs/en/mounts.md`, 'utf8')
const blocks = [...page.matchAll(/^```ts\n(\/\/ .*?)\n(.*?)^```$/gms)].map(([, comment, code]) => ({
  comment: comment.slice(3),
  code,
}))
function codeOf(block) {
  const { code } = blocks.find(({ comment }) => comment.startsWith(block)) ?? {}
  if (code === undefined) throw new Error(`The page has no block «${block}».`)
  return code
}

/**
 * The package as apps find it: its entry, with an endpoint whose `decide` does what the order's name says. Where nothing is
 * shared, the order `told` tells.
 */
const entry = `${work}node_modules/imp-confirm/endpoint.js`
await mkdir(dirname(entry), { recursive: true })
await cp(`${root}dist/endpoint.js`, `${dirname(entry)}/real.js`)
await writeFile(
  `${dirname(entry)}/package.json`,
  JSON.stringify({ name: 'imp-confirm', type: 'module', exports: { './endpoint': './endpoint.js' } }),
)
await writeFile(
  entry,
  `import { approve, confirmEndpoint as real, decline } from './real.js'
export * from './real.js'
const told = { asked: 0, late: [], aborted: [] }
const endpoint = real(async ({ merchantUid, signal }) => {
  told.asked += 1
  signal.addEventListener('abort', () => told.aborted.push(merchantUid))
  if (merchantUid.startsWith('decline')) return decline('재고가 부족합니다.', { code: 'OUT_OF_STOCK' })
  if (merchantUid.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, 1800))
  if (merchantUid === 'told') return decline(JSON.stringify(told))
  return approve()
}, { deadline: 1000, onError: () => {}, onLateApproval: ({ merchantUid }) => void told.late.push(merchantUid) })
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

/** What the framework is stays as installed; the page's code and the entry are what is tried. */
const external = [
  'fastify',
  'fastify4',
  'koa',
  'express',
  'express4',
  'hono',
  'h3',
  'h3-1',
  '@nestjs/*',
  '@google-cloud/*',
]

/** A block as a module of its own, each with an endpoint of its own; for another runtime its text, or its file's name. */
async function load({ name, block, alias = {}, bundled, folder = '' }) {
  const file = `${here}${folder}.work/${name.replace(/\W+/g, '-')}`
  await writeFile(`${file}.ts`, codeOf(block))
  const { outputFiles } = await bundle({
    entryPoints: [`${file}.ts`],
    alias: { 'imp-confirm/endpoint': entry, ...alias },
    ...(bundled ? { platform: 'browser' } : { external }),
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  })
  const text = outputFiles[0].text
  await writeFile(`${file}.mjs`, text)
  return bundled ? `${file}.mjs` : import(pathToFileURL(`${file}.mjs`).href)
}

const started = new Map()

/** Writes an app around the page's blocks, builds and starts it; once for all its mounts. */
async function startApp({ app: name, block, bundleTo }) {
  const app = apps[name]
  const cwd = `${work}${name}`
  for (const [path, content] of Object.entries(app.files)) {
    await mkdir(dirname(`${cwd}/${path}`), { recursive: true })
    const text = typeof content === 'string' ? content : codeOf(content.block) + (content.after ?? '')
    await writeFile(`${cwd}/${path}`, text)
  }
  if (bundleTo) {
    const stdin = { contents: codeOf(block), loader: 'ts', resolveDir: work }
    const { outputFiles } = await bundle({ stdin, alias: { 'imp-confirm/endpoint': entry }, external })
    await writeFile(`${cwd}/${bundleTo}`, outputFiles[0].text)
  }
  if (app.build) await runBuild(app.build, cwd, app.env)
  if (app.worker) {
    // As wrangler does before it hands the parts over.
    const parts = { entryPoints: [`${cwd}/${app.worker}`], platform: 'neutral', external: ['node:*', 'cloudflare:*'] }
    const { outputFiles } = await bundle({ ...parts, mainFields: ['module', 'main'] })
    await writeFile(`${cwd}/worker.mjs`, outputFiles[0].text)
    return startWorker(`${cwd}/worker.mjs`)
  }
  return startProgram(process.execPath, app.start, { cwd, env: app.env })
}

async function start(mount) {
  if (!mount.app) return mount.start(await load(mount))
  if (!started.has(mount.app)) started.set(mount.app, startApp(mount))
  const { address } = await started.get(mount.app)
  return { address: address + (mount.path ?? ''), stop: () => {} }
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
  'oversized body': async (ask, { reads, cutsOff }) => {
    const large = ask(call('order', { more: 'x'.repeat(2_000_000) }))
    const { status } = cutsOff ? await large.catch(() => ({ status: undefined })) : await large
    // No answer is no approval; that the server is still there, the next questions show.
    if (status === undefined) return 'the host cuts the connection'
    if (status !== 413 && !(reads && status >= 400)) throw new Error(`${status}`)
    return undefined
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
    if (performance.now() - started > 1700) throw new Error('it took longer')
    if (!frozen && !(await until(async () => (await told(ask)).late.includes('slow-deadline'))))
      throw new Error('the late approval was not told')
  },
  'hang-up': async (ask, { noHangUps }) => {
    if (noHangUps) return noHangUps
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
    server = await start(mount)
  } catch (error) {
    say(mount.name, 'starts', error.stack)
    continue
  }
  const ask = (init) => fetch(`${server.address}/payments/confirm`, init)
  // What is loaded at the first call takes as long as it likes.
  await ask(call('order')).catch(() => undefined)
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

for (const app of started.values()) await (await app.catch(() => undefined))?.stop()

await bundle({ entryPoints: [`${root}test/endpoint/wire-cases.ts`], outfile: `${work}wire-cases.mjs`, write: true })
const { runWireCase, wireCases } = await import(pathToFileURL(`${work}wire-cases.mjs`).href)
for (const runtime of runtimes.filter(({ name }) => name.includes(wanted))) {
  if (!runtime.there()) {
    console.log(`not run ${runtime.name}: it isn't installed`)
    continue
  }
  let server
  try {
    const { outputFiles } = await bundle({
      platform: 'neutral',
      stdin: { resolveDir: root, contents: runtime.program, loader: 'ts' },
      external: ['node:*'],
    })
    const file = `${work}${runtime.name.replace(/\W+/g, '-')}.mjs`
    await writeFile(file, outputFiles[0].text)
    server = await runtime.start(file)
  } catch (error) {
    say(runtime.name, 'starts', error.stack)
    continue
  }
  const wrong = []
  for (const wireCase of wireCases)
    for (const problem of await runWireCase(server.address, wireCase)) wrong.push(`${wireCase.name}: ${problem}`)
  say(runtime.name, `${wireCases.length} wire cases`, wrong.join('\n  '))
  await server.stop()
}

for (const folder of works) await rm(folder, { recursive: true, force: true })
console.log(failed ? `${failed} failed` : 'all ok')
process.exit(failed ? 1 : 0)
