import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Installs what a folder with a lock of its own needs, once. The project's `engine-strict` reaches into it through the
 * environment of `npm run`, and what is tried there isn't ours to choose: one of Nitro's plugins says that it needs Node 22, and
 * works with 20.
 */
export function installFolder(folder) {
  if (existsSync(join(folder, 'node_modules'))) return
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, npm_config_engine_strict: 'false' },
  })
  if (status !== 0) throw new Error(`npm ci failed in ${folder}: see above.`)
}
