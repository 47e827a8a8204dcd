// Starts an example on the package as it is packed: `npm run example -- NAME`.
import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
export const examplesFolder = join(root, 'examples')

/** The examples that are shops: folders with a package of their own. */
export const examples = readdirSync(examplesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(examplesFolder, entry.name)).includes('package.json'))
  .map(({ name }) => name)

/** Packs what was built. Returns the tarball's path, in a folder that `done` removes. */
export function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'imp-confirm-pack-'))
  const answer = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  return { tarball: join(folder, JSON.parse(answer)[0].filename), done: () => rmSync(folder, { recursive: true }) }
}

/** Lays the tarball into an example's folder and installs what its lock names. */
export function install(folder, tarball) {
  copyFileSync(tarball, join(folder, 'imp-confirm.tgz'))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** A lock that names the tarball's hash fails after each new pack: takes it out. `npm run example -- NAME --lock`. */
function lock(folder, tarball) {
  copyFileSync(tarball, join(folder, 'imp-confirm.tgz'))
  execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
  const path = join(folder, 'package-lock.json')
  const content = JSON.parse(readFileSync(path, 'utf8'))
  delete content.packages['node_modules/imp-confirm'].integrity
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, flag] = process.argv.slice(2)
  if (!examples.includes(name)) {
    console.error(`Say which example: npm run example -- ${examples.join(' | ')}`)
    process.exit(2)
  }
  const folder = join(examplesFolder, name)
  console.log(`Packing imp-confirm and installing examples/${name}: a minute or two.`)
  const { tarball, done } = pack()
  try {
    if (flag === '--lock') lock(folder, tarball)
    else install(folder, tarball)
  } finally {
    done()
  }
  if (flag !== '--lock') {
    console.log('Starting it: its address follows.')
    spawn('npm', ['start'], { cwd: folder, stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1))
  }
}
