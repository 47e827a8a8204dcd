// What each import costs a merchant's bundle, minified and with brotli, against its budget. Run after a build.
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'

/**
 * Budgets in bytes, min+brotli, by plain esbuild with its default charset (as merchants' bundlers write it). What they are
 * made of: the signal table's Korean words, which brotli can't halve, the PG table, what a developer is told about a wrong
 * call, reading an answer, opening and settling.
 */
export const budgets = [
  ['nothing (an unused import)', `import './index.js'`, 20],
  ['requestPayWithConfirm', `export { requestPayWithConfirm } from './index.js'`, 11_000],
  ['readPayRedirect', `export { readPayRedirect } from './index.js'`, 6500],
  ['loadImp', `export { loadImp } from './index.js'`, 1450],
  ['import *', `export * from './index.js'`, 16_200],
]

const dist = fileURLToPath(new URL('../dist', import.meta.url))

export async function sizeOf(contents, resolveDir = dist) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
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
