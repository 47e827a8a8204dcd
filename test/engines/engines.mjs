import { execFileSync, spawn } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { puppeteerDriver } from './drivers/puppeteer.mjs'
import { webkitDriver } from './drivers/webkit.mjs'

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/** MiniBrowser isn't on the PATH: it lies with the library, in a folder named after the machine. */
function findMiniBrowser() {
  for (const lib of ['/usr/lib', '/usr/libexec'].filter(existsSync))
    for (const folder of ['.', ...readdirSync(lib)])
      for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
        const path = join(lib, folder, version, 'MiniBrowser')
        if (existsSync(path)) return path
      }
  return undefined
}

/** The display that is there, or one of our own that isn't shown anywhere. */
function openDisplay(xvfb) {
  if (process.env.DISPLAY) return Promise.resolve({ display: process.env.DISPLAY, close: () => {} })
  const running = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    running.on('error', reject)
    running.on('exit', () => reject(new Error('Xvfb ended')))
    running.stdio[3].once('data', (text) =>
      resolve({ display: `:${String(text).trim()}`, close: () => running.kill() }),
    )
  })
}

/** Each engine: Debian's packages, what is missing (`undefined`: nothing), and how it is driven. */
export const engines = {
  chromium: {
    packages: ['chromium', 'fonts-noto-cjk'],
    missing: async () => ((await findChromium()) ? undefined : 'no Chromium'),
    prepare: async () => ({ launch: puppeteerDriver('chrome', await findChromium()), close: () => {} }),
  },
  firefox: {
    packages: ['firefox-esr'],
    missing: async () => (onPath('firefox-esr', 'firefox') ? undefined : 'no Firefox'),
    prepare: async () => ({ launch: puppeteerDriver('firefox', onPath('firefox-esr', 'firefox')), close: () => {} }),
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    missing: async () => {
      if (!onPath('WebKitWebDriver')) return 'no WebKitWebDriver'
      if (!findMiniBrowser()) return 'no MiniBrowser'
      return process.env.DISPLAY || onPath('Xvfb') ? undefined : 'no display and no Xvfb'
    },
    prepare: async () => {
      const { display, close } = await openDisplay(onPath('Xvfb'))
      return {
        launch: webkitDriver({ driver: onPath('WebKitWebDriver'), miniBrowser: findMiniBrowser() }, display),
        close,
      }
    },
  },
}

/** Installs Debian's packages where we may. Returns why it didn't. */
export function install(packages) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return 'not on Debian'
  if (process.getuid?.() !== 0) return `not root: apt-get install ${packages.join(' ')}`
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'pipe' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, stdio: 'pipe' })
    return undefined
  } catch (error) {
    return `apt-get: ${String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .at(-1)}`
  }
}
