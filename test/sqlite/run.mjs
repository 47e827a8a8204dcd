// npm run test:sqlite: the conformance suite by better-sqlite3, and by node:sqlite on a Node 22 of its own.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { installFolder } from '../../scripts/install-folder.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
installFolder(at('./'))
const vitest = at('../../node_modules/vitest/vitest.mjs')
// What was compiled for one Node isn't for another.
const runs = [
  [process.execPath, 'better-sqlite3'],
  [at('./node_modules/node-22/bin/node'), 'node:sqlite'],
]
for (const [node, client] of runs) {
  const args = [vitest, 'run', '--config', at('./vitest.config.ts'), ...process.argv.slice(2)]
  const { status } = spawnSync(node, args, { stdio: 'inherit', env: { ...process.env, SQLITE_CLIENT: client } })
  process.exitCode ||= status ?? 1
}
