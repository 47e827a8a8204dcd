import { cp, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runWell } from './run.mjs'

/** The project's own folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** What consumers use beside the package: the project's own copies, linked. */
const linked = ['react', 'react-dom', 'scheduler', '@types/node', 'undici-types']

/**
 * Builds, packs with `npm pack`, and installs the tarball with `npm install --offline` into a fresh project, as a user
 * does. Nothing of the project's `dist/` is used after that.
 *
 * @param folder An empty folder; the consumers are in it.
 * @returns Where the tarball and the consumers are, and what npm says is in the tarball.
 */
export async function packAndInstall(folder) {
  await runWell('npm', ['run', 'build'], { cwd: root })
  const [packed] = JSON.parse(await runWell('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root }))
  const consumer = join(folder, 'consumer')
  await cp(join(root, 'test/package/consumers'), consumer, { recursive: true })
  await writeFile(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  const tarball = join(folder, packed.filename)
  await runWell('npm', ['install', '--no-save', '--offline', '--no-audit', '--no-fund', tarball], { cwd: consumer })
  for (const name of linked) {
    const target = join(consumer, 'node_modules', name)
    await mkdir(join(target, '..'), { recursive: true })
    await symlink(join(root, 'node_modules', name), target)
  }
  return {
    name: packed.filename,
    size: packed.size,
    files: packed.files.map(({ path }) => path),
    tarball,
    consumer,
    installed: join(consumer, 'node_modules/imp-confirm'),
  }
}
