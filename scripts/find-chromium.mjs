// Finds a Chromium for the browser tests, and with --install fetches one when none is there.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const usualPlaces = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

function runnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

/** The path of a Chromium: CHROME_PATH, then PATH, then the usual places, then Playwright's own. `undefined`: none. */
export async function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROME_PATH,
    ...folders.concat(usualPlaces).flatMap((folder) => names.map((name) => join(folder, name))),
    ...usualPlaces.slice(-2),
  ]
  return candidates.find((path) => path && runnable(path) && !path.endsWith('/')) ?? (await playwrightsOwn())
}

/** Debian's package where we may install it, else Playwright's download. */
function install() {
  const run = (command, args) => execFileSync(command, args, { stdio: 'inherit' })
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
  } else {
    const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js')
    run(process.execPath, [cli, 'install', 'chromium'])
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--install') && !(await findChromium())) install()
  const path = await findChromium()
  if (!path) {
    console.error('No Chromium found. Install one, or set CHROME_PATH to its executable.')
    process.exit(1)
  }
  console.log(path)
}
