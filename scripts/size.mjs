// What each import costs a merchant's bundle, minified and with brotli, against its budget. Run after a build.
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'

/**
 * Budgets in bytes, min+brotli, kept a little above what was measured, so that growth is seen. What they are made of:
 * the signal table is 1.7 kB (Korean words, which brotli can't halve), the PG table 0.7 kB, what a developer is told about
 * a wrong call 1.1 kB, reading an answer without the table 2.1 kB, opening and settling 1.9 kB.
 */
export const budgets = [
  ['nothing (an unused import)', `import './index.js'`, 0],
  ['requestPayWithConfirm', `export { requestPayWithConfirm } from './index.js'`, 8350],
  ['readPayRedirect', `export { readPayRedirect } from './index.js'`, 4600],
  ['loadImp', `export { loadImp } from './index.js'`, 1400],
  ['requestPayWithConfirm + loadImp', `export { requestPayWithConfirm, loadImp } from './index.js'`, 9500],
  ['import *', `export * from './index.js'`, 13100],
]

const dist = fileURLToPath(new URL('../dist', import.meta.url))

export async function sizeOf(contents, resolveDir = dist) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  })
  const code = outputFiles[0].contents
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: code.length } }
  return { minified: code.length, brotli: code.length === 0 ? 0 : brotliCompressSync(code, options).length }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let over = 0
  for (const [name, contents, budget] of budgets) {
    const { minified, brotli } = await sizeOf(contents)
    if (brotli > budget) over++
    console.log(
      `${brotli > budget ? 'OVER' : 'ok  '} ${name.padEnd(34)} ${String(minified).padStart(7)} B min ${String(brotli).padStart(6)} B brotli of ${budget}`,
    )
  }
  if (over > 0) process.exitCode = 1
}
