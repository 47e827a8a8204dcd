import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'

/**
 * Starts a Chromium that reaches nothing but this machine.
 *
 * @param options.backForwardCache Keeps pages that were left, as people's browsers do; Playwright turns that off otherwise.
 * @param options.blockPopups `false` opens every popup, as Playwright does; people's browsers block those of no click.
 */
export async function launchChromium({ backForwardCache = false, blockPopups = true } = {}) {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('No Chromium: run `node scripts/find-chromium.mjs --install`.')
  return chromium.launch({
    executablePath,
    ignoreDefaultArgs: [
      ...(blockPopups ? ['--disable-popup-blocking'] : []),
      ...(backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'],
  })
}
