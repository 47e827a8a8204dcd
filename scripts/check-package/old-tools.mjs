import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { transform } from 'esbuild'
import { rollup, VERSION as rollupVersion } from 'rollup'
import { runInChromium } from './in-chromium.mjs'
import { root } from './pack-and-install.mjs'
import { run, runWell } from './run.mjs'

/** The tools, with a lock of their own: their dependencies don't go together with the project's. */
export const tools = join(root, 'test/tools')

const requireTool = createRequire(join(tools, 'package.json'))

const vitestVersion = JSON.parse(readFileSync(join(root, 'node_modules/vitest/package.json'), 'utf8')).version

const wanted = ['completed', 'confirm-declined', '재고수량부족', 'pg-unsupported', 2, false]

/** Installs the tools where they aren't yet. */
export async function installTools() {
  if (!existsSync(join(tools, 'node_modules')))
    await runWell('npm', ['ci', '--ignore-scripts', '--no-bin-links', '--no-audit', '--no-fund'], {
      cwd: tools,
      timeout: 400_000,
    })
}

const webpack4 = (consumer, folder) =>
  new Promise((resolve, reject) => {
    requireTool('webpack-4')(
      {
        mode: 'production',
        context: consumer,
        entry: './shop.js',
        output: { path: folder, filename: 'webpack-4.js' },
        performance: false,
      },
      (error, stats) => {
        const { errors = [], warnings = [] } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {}
        if (error || errors.length + warnings.length > 0)
          reject(error ?? new Error([...errors, ...warnings].join('\n')))
        else resolve()
      },
    )
  })

async function parcel(consumer, folder) {
  // Parcel takes the nearest package.json for the project's, and wants to know where that ends.
  const cwd = join(consumer, 'parcel')
  await mkdir(cwd, { recursive: true })
  await cp(join(consumer, 'shop.js'), join(cwd, 'shop.js'))
  await writeFile(join(cwd, 'package.json'), '{"name":"parcel-shop","private":true}')
  const bin = join(tools, 'node_modules/parcel/lib/bin.js')
  const args = ['build', 'shop.js', '--dist-dir', folder, '--no-cache', '--no-source-maps', '--no-autoinstall']
  const { code, stdout, stderr } = await run(process.execPath, [bin, ...args], { cwd })
  if (code !== 0) throw new Error(stdout + stderr)
}

async function metro(consumer) {
  const Metro = requireTool('metro')
  const config = await Metro.loadConfig(
    { 'reset-cache': true },
    {
      projectRoot: consumer,
      watchFolders: [tools],
      resolver: { nodeModulesPaths: [join(consumer, 'node_modules'), join(tools, 'node_modules')], useWatchman: false },
      transformer: {
        getTransformOptions: async () => ({ transform: { experimentalImportSupport: true, inlineRequires: false } }),
      },
      reporter: { update() {} },
      maxWorkers: 1,
    },
  )
  const { code } = await Metro.runBuild(config, { entry: 'tools/native-app.js', dev: false, minify: false })
  const context = { URL, URLSearchParams, console }
  context.globalThis = context
  context.global = context
  runInNewContext(code, context)
  assert.deepEqual(JSON.parse(JSON.stringify(context.result)), ['completed', 'supported', 'object'])
}

/** Rollup alone knows no node_modules: with the plugin that everybody has. */
async function rolledUp(consumer, file) {
  const { nodeResolve } = requireTool('@rollup/plugin-node-resolve')
  const said = []
  const bundle = await rollup({
    input: join(consumer, 'shop.js'),
    plugins: [nodeResolve({ browser: true })],
    onwarn: ({ message }) => said.push(message),
  })
  await bundle.write({ file, format: 'es' })
  if (said.length > 0) throw new Error(said.join('\n'))
}

/** The page's tests as they stand, without the import of another runner's, in the page's own environment. */
async function recipes(consumer) {
  const page = await readFile(join(root, 'docs/en/testing.md'), 'utf8')
  const [environment] = /(?<=^```js\n)\/\/ jest-environment.*?(?=^```$)/ms.exec(page)
  const folder = join(consumer, 'recipes')
  await mkdir(folder, { recursive: true })
  const jsdom = requireTool.resolve('jest-environment-jsdom')
  await writeFile(join(folder, 'environment.js'), environment.replace('jest-environment-jsdom', jsdom))
  const tests = [...page.matchAll(/^```ts run\n(.*?)^```$/gms)].filter(([, code]) => /from 'vitest'/.test(code))
  for (const [index, [, code]] of tests.entries()) {
    const { code: plain } = await transform(code.replace(/^import .* from 'vitest'$/m, ''), {
      loader: 'ts',
      format: 'cjs',
    })
    await writeFile(join(folder, `${index}.test.js`), plain)
  }
  const bin = join(tools, 'node_modules/jest-29/bin/jest.js')
  const args = ['--rootDir', folder, '--env', join(folder, 'environment.js'), '--no-cache', '--ci']
  await runWell(process.execPath, [bin, ...args], { cwd: consumer })
  return `${tests.length} of them`
}

/** What Cypress makes of a spec: its own webpack, with everything of Node's that a page lacks. */
async function cypress(consumer, outputPath) {
  const preprocessor = requireTool('@cypress/webpack-batteries-included-preprocessor')
  const file = Object.assign(new EventEmitter(), {
    filePath: join(consumer, 'shop.js'),
    outputPath,
    shouldWatch: false,
  })
  await preprocessor({ typescript: false })(file)
}

/** A checkout by tools that don't read "exports", or read little that is new; and every entry in the test runners that shops have. */
export async function checkOldTools({ consumer }, check) {
  let ready = false
  await check('install webpack 4, Parcel, Metro, Jest, Mocha, Cypress', async () => {
    await installTools()
    ready = true
  })
  if (!ready) return
  const version = (name) => requireTool(`${name}/package.json`).version
  const folder = join(consumer, 'bundles-old')
  await mkdir(folder, { recursive: true })

  await check(`webpack ${version('webpack-4')}: a checkout's bundle in Chromium`, async () => {
    await webpack4(consumer, folder)
    assert.deepEqual(await runInChromium(folder, '<script src="/webpack-4.js"></script>'), wanted)
  })
  await check(`Parcel ${version('parcel')}: a checkout's bundle in Chromium`, async () => {
    await parcel(consumer, join(folder, 'parcel'))
    const [file] = (await readdir(join(folder, 'parcel'))).filter((name) => name.endsWith('.js'))
    await writeFile(join(folder, 'parcel.js'), await readFile(join(folder, 'parcel', file)))
    assert.deepEqual(await runInChromium(folder, '<script type="module" src="/parcel.js"></script>'), wanted)
  })
  await check(`Rollup ${rollupVersion}: a checkout's bundle in Chromium`, async () => {
    await rolledUp(consumer, join(folder, 'rollup.js'))
    assert.deepEqual(await runInChromium(folder, '<script type="module" src="/rollup.js"></script>'), wanted)
  })
  await check(
    `Cypress's bundler ${version('@cypress/webpack-preprocessor')}: a checkout's bundle in Chromium`,
    async () => {
      await cypress(consumer, join(folder, 'cypress.js'))
      assert.deepEqual(await runInChromium(folder, '<script src="/cypress.js"></script>'), wanted)
    },
  )
  await check(`Metro ${version('metro')}: two entries in one bundle`, () => metro(consumer))

  const jest = (name, environment) =>
    check(`Jest ${version(name)}, ${environment}: every entry`, async () => {
      const bin = join(tools, `node_modules/${name}/bin/jest.js`)
      const setting = environment === 'node' ? 'node' : requireTool.resolve('jest-environment-jsdom')
      const env = name === 'jest-27' && environment === 'jsdom' ? 'jsdom' : setting
      const args = ['--rootDir', consumer, '--testMatch', '**/tools/jest.test.js', '--env', env, '--no-cache', '--ci']
      await runWell(process.execPath, [bin, ...args], { cwd: consumer })
    })
  for (const name of ['jest-27', 'jest-29']) for (const environment of ['node', 'jsdom']) await jest(name, environment)
  await check(`Jest ${version('jest-29')}, jsdom: the recipes of docs/en/testing.md`, () => recipes(consumer))
  await check(`Mocha ${version('mocha')} with jsdom: every entry`, async () => {
    await runWell(process.execPath, [join(tools, 'node_modules/mocha/bin/mocha.js'), 'tools/mocha.cjs'], {
      cwd: consumer,
      env: { ...process.env, JSDOM: requireTool.resolve('jsdom') },
    })
  })
  for (const environment of ['node', 'jsdom'])
    await check(`Vitest ${vitestVersion}, ${environment}: every entry`, async () => {
      const bin = join(root, 'node_modules/vitest/vitest.mjs')
      const args = ['run', 'tools/vitest.test.mjs', '--root', consumer, '--globals', '--environment', environment]
      await runWell(process.execPath, [bin, ...args], { cwd: consumer })
    })
  // The oldest Node that "engines" names comes with the tools, where there is one for this machine.
  const oldest = join(tools, 'node_modules/node-18/bin/node')
  for (const node of [process.execPath, oldest]) {
    if (!existsSync(node)) {
      console.log('not run node:test, Node 18.18: there is none for this machine')
      continue
    }
    const named = (await runWell(node, ['--version'])).trim()
    await check(`node:test, ${named}: every entry`, async () => {
      const program = "require('node:test')('entries', () => require('./tools/importing.cjs')(require))"
      await runWell(node, ['-e', program], { cwd: consumer })
    })
  }
}
