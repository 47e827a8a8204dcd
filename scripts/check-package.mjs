// Packs the package and proves it as its users get it: `npm run check:package [part …]`. Exits with 1 on any miss.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBrowserBundles } from './check-package/browser-bundles.mjs'
import { checkFileList } from './check-package/file-list.mjs'
import { checkLinters } from './check-package/linters.mjs'
import { checkNodePrograms } from './check-package/node-programs.mjs'
import { checkOldTools } from './check-package/old-tools.mjs'
import { packAndInstall } from './check-package/pack-and-install.mjs'
import { checkScriptTag } from './check-package/script-tag.mjs'
import { checkTypePrograms } from './check-package/type-programs.mjs'

const parts = {
  files: checkFileList,
  linters: checkLinters,
  node: checkNodePrograms,
  bundlers: checkBrowserBundles,
  tools: checkOldTools,
  script: checkScriptTag,
  types: checkTypePrograms,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

const started = Date.now()
const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1)
const folder = await mkdtemp(join(tmpdir(), 'check-package-'))
const count = { ok: 0, missed: 0 }

/** Runs one check and prints its row. */
async function check(name, run) {
  const since = Date.now()
  try {
    const note = (await run()) ?? ''
    count.ok++
    console.log(`ok     ${name.padEnd(58)} ${seconds(since).padStart(6)} s  ${note}`)
  } catch (error) {
    count.missed++
    console.log(`MISSED ${name.padEnd(58)} ${seconds(since).padStart(6)} s`)
    console.log(String(error?.message ?? error).replace(/^/gm, '         '))
  }
}

try {
  let installed
  await check('build, pack and install the tarball', async () => {
    installed = await packAndInstall(folder)
    return `${installed.name}, ${(installed.size / 1000).toFixed(0)} kB packed, ${installed.files.length} files`
  })
  if (installed)
    for (const [name, part] of Object.entries(parts))
      if (asked.length === 0 || asked.includes(name)) await part(installed, check)
} finally {
  await rm(folder, { recursive: true, force: true })
}
console.log(`${count.ok} ok, ${count.missed} missed, ${seconds(started)} s`)
if (count.missed > 0) process.exitCode = 1
