import assert from 'node:assert/strict'
import { mkdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { build as esbuild } from 'esbuild'
import { build as vite } from 'vite'
import webpack from 'webpack'
import { runInChromium } from './in-chromium.mjs'

/** Each bundler with its own defaults for production: an entry file in, one file out. */
const bundlers = {
  Vite: async (consumer, entry, file) => {
    const outDir = join(consumer, 'out-vite')
    await vite({
      root: consumer,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        emptyOutDir: false,
        modulePreload: false,
        rollupOptions: {
          input: join(consumer, entry),
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'bundle.js' },
        },
      },
    })
    await rename(join(outDir, 'bundle.js'), file)
  },
  webpack: (consumer, entry, file) =>
    new Promise((resolve, reject) => {
      const output = {
        path: join(file, '..'),
        filename: file.slice(file.lastIndexOf('/') + 1),
        library: { type: 'module' },
      }
      const config = {
        mode: 'production',
        context: consumer,
        entry: `./${entry}`,
        output,
        experiments: { outputModule: true },
      }
      webpack({ ...config, performance: false }, (error, stats) => {
        const problems = stats?.toJson({ all: false, errors: true, warnings: true })
        const said = [...(problems?.errors ?? []), ...(problems?.warnings ?? [])].map(({ message }) => message)
        if (error || said.length > 0) reject(error ?? new Error(said.join('\n')))
        else resolve()
      })
    }),
  esbuild: async (consumer, entry, file) => {
    const { warnings } = await esbuild({
      absWorkingDir: consumer,
      entryPoints: [entry],
      outfile: file,
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'esm',
      target: 'es2020',
      logLevel: 'silent',
    })
    if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'))
  },
}

const wanted = ['completed', 'confirm-declined', '재고수량부족', 'pg-unsupported', 2, false]

/** Programs that use little of the package, what must be in their bundles, and how many characters they may have. */
const small = [
  ['unused.js', 'nothing of it', 100],
  ['one-function.js', 'MetaIAB', 250],
]

/** What webpack's minifier keeps of a module once anything in it is used: sets that it takes for effects. */
const kept = { webpack: { 'one-function.js': 350 } }

/** A checkout's bundle, made by each bundler, pays on the simulator in Chromium; an unused import leaves nothing in it. */
export async function checkBrowserBundles({ consumer }, check) {
  const folder = join(consumer, 'bundles')
  await mkdir(folder, { recursive: true })
  for (const [name, bundle] of Object.entries(bundlers)) {
    await check(`${name}: a checkout's bundle in Chromium`, async () => {
      await bundle(consumer, 'shop.js', join(folder, `${name}.js`))
      assert.deepEqual(await runInChromium(folder, `<script type="module" src="/${name}.js"></script>`), wanted)
    })
    await check(`${name}: what isn't used isn't there`, async () => {
      const sizes = []
      for (const [entry, marker, atMost] of small) {
        const file = join(folder, `${name}-${entry}`)
        await bundle(consumer, entry, file)
        const code = await readFile(file, 'utf8')
        const most = atMost + (kept[name]?.[entry] ?? 0)
        if (!code.includes(marker) || code.length > most) throw new Error(`${entry}: ${code.length} bytes:\n${code}`)
        sizes.push(`${entry} ${code.length}`)
      }
      return `${sizes.join(', ')} bytes`
    })
  }
}
