/**
 * What script loaders do when things go wrong: `loadImp` beside the loaders of other payment SDKs, each cell measured in
 * Chromium, with the SDKs' own addresses answered on this machine. `npm run bench:loaders`; takes a minute or two.
 */
import { launchChromium } from '../scripts/launch-chromium.mjs'
import { BenchPage, bundle, patience } from './loaders/bench-page.mjs'
import { peers } from './loaders/peers.mjs'
import { rows } from './loaders/rows.mjs'

const browser = await launchChromium()

async function cell(loader, { server, measure }) {
  if (server) {
    const { load } = await import(`data:text/javascript,${encodeURIComponent(await bundle(loader, 'esm'))}`)
    return measure(load)
  }
  const code = await bundle(loader, 'iife')
  const opened = []
  try {
    return await measure(async (answers, options) => {
      const bench = await BenchPage.open(browser, loader, code, answers, options)
      opened.push(bench)
      return bench
    })
  } finally {
    for (const bench of opened) await bench.close()
  }
}

const table = [['', ...peers.map(({ name }) => name)]]
try {
  for (const row of rows) table.push([row.title, ...(await Promise.all(peers.map((loader) => cell(loader, row))))])
} finally {
  await browser.close()
}

const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
for (const row of table)
  console.log(
    row
      .map((text, column) => text.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  )
console.log(`
"pending": not within ${patience / 1000} s. A code is \`error.code\`, or an error's name of its own. Each loader is given what it has
options for; a time limit, tries and a signal are imp-confirm's alone. The others have no timer at all.`)
