import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { JSDOM } from 'jsdom'
import * as vitest from 'vitest'
import { sources } from './compile-blocks.ts'
import { root } from './markdown.ts'

type Work = () => unknown

/** A test of the page's own, to be run by the test that runs the page. */
interface Found {
  tests: [name: string, work: Work][]
  after: Work[]
}

/**
 * Runs a block as it is written, on the sources. A block that uses Vitest has its tests run; any other says what it has
 * to say while it is loaded. There is a page, as in a browser.
 */
export async function runBlock(code: string): Promise<void> {
  const found: Found = { tests: [], after: [] }
  const shared = globalThis as { docsVitest?: unknown }
  const test = (name: string, work: Work) => found.tests.push([name, work])
  shared.docsVitest = { ...vitest, it: test, test, afterEach: (work: Work) => found.after.push(work) }
  const { window } = new JSDOM('<!doctype html><p id="notice"></p>', { url: 'https://shop.example/checkout' })
  for (const name of ['document', 'location', 'history', 'sessionStorage'] as const)
    vitest.vi.stubGlobal(name, window[name])
  vitest.vi.stubGlobal('window', window)
  // jsdom has none, and PortOne's scripts alert.
  window.alert = () => {}
  const folder = await mkdtemp(join(tmpdir(), 'docs-'))
  const outfile = join(folder, 'block.mjs')
  try {
    await build({
      stdin: { contents: code, loader: 'ts', resolveDir: root },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      alias: sources,
      logLevel: 'error',
      plugins: [
        {
          name: 'vitest',
          setup: (plugin) => {
            plugin.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'shared' }))
            plugin.onLoad({ filter: /.*/, namespace: 'shared' }, () => ({
              contents: 'export const { it, test, expect, vi, afterEach } = globalThis.docsVitest',
            }))
          },
        },
      ],
    })
    await import(/* @vite-ignore */ pathToFileURL(outfile).href)
    for (const [, work] of found.tests) {
      await work()
      for (const tidy of found.after) await tidy()
    }
  } finally {
    delete shared.docsVitest
    vitest.vi.unstubAllGlobals()
    window.close()
    await rm(folder, { recursive: true })
  }
}
