import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether what the lock names lies there, by npm's own copy of the lock, which alone may also be ahead of what lies there. */
function isInstalled(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages
  const there = packagesOf(installed)
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || optional || (there[path]?.version === version && existsSync(join(folder, path))),
  )
}

/**
 * Installs what a folder with a lock of its own needs, once, and again when its lock has changed since. The project's `engine-strict` reaches into it through the
 * environment of `npm run`, and what is tried there isn't ours to choose: one of Nitro's plugins says that it needs Node 22, and
 * works with 20.
 */
export function installFolder(folder) {
  if (isInstalled(folder)) return
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, npm_config_engine_strict: 'false' },
  })
  if (status !== 0) throw new Error(`npm ci failed in ${folder}: see above.`)
}
