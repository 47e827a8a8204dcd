import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * The page's script as text. Evaluated once for each page that is opened, as a browser does it: what the SDK keeps for a
 * page, such as its one place for an open payment, is each page's own.
 */
export async function bundlePage() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'page',
    target: 'es2020',
    define: { globalThis: 'pageGlobal' },
    logLevel: 'error',
  })
  return outputFiles[0].text
}
