import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build as viteBuild } from 'vite'
import { runWell } from './run.mjs'

const programs = [
  ['Node, ESM: every entry at work', 'esm.mjs'],
  ['Node, CommonJS: every entry at work', 'cjs.cjs'],
  ['Node, ESM and CommonJS together: one payment at a time', 'both.mjs'],
  ['server render (React) with no window', 'server-render.mjs'],
]

/** Programs without a browser: every entry in ESM and in CommonJS, and a page rendered by a server. */
export async function checkNodePrograms({ consumer }, check) {
  const node = (file) => runWell(process.execPath, [file], { cwd: consumer })
  for (const [name, file] of programs)
    await check(name, async () => {
      await node(file)
      return `Node ${process.version}`
    })
  await check("server render, bundled by Vite's SSR build", async () => {
    await viteBuild({
      root: consumer,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: ['imp-confirm'] },
      build: { ssr: 'server-render.mjs', outDir: 'out-ssr', emptyOutDir: true },
    })
    const [file] = await readdir(join(consumer, 'out-ssr'))
    if (!/rendered/.test(await node(join('out-ssr', file)))) throw new Error('it rendered nothing')
  })
}
