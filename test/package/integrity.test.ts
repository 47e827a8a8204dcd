import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { integrityOf } from '../../scripts/integrity.mjs'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import { openPage } from '../browser/open-page.ts'
import { root } from '../docs/markdown.ts'

const file = 'imp-confirm.global.js'
const written = JSON.parse(readFileSync(`${root}dist/integrity.json`, 'utf8'))
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** What a page has that loads the global build with this hash. */
async function loadedWith(integrity: string): Promise<{ loaded: boolean; problems: string[] }> {
  const tag = `<script src="/dist/${file}" integrity="${integrity}" crossorigin="anonymous"></script>`
  const opened = await openPage(browser, { '/': '', '/pay': `<!doctype html>${tag}` })
  try {
    const problems: string[] = []
    opened.page.on('console', (message) => {
      // The browser also asks for an icon, which there is none of.
      if (/integrity/.test(message.text())) problems.push(message.text())
    })
    await opened.page.goto(`${opened.origin}/pay`)
    return { loaded: await opened.page.evaluate(() => 'ImpConfirm' in window), problems }
  } finally {
    await opened.close()
  }
}

describe('dist/integrity.json, by which a script tag is pinned', () => {
  it('has the version, and the path and hash of what the build wrote', () => {
    expect(written).toEqual({
      version,
      files: {
        [file]: {
          path: `${name}@${version}/dist/${file}`,
          integrity: integrityOf(readFileSync(`${root}dist/${file}`)),
        },
      },
    })
  })

  it('lets Chromium run the file', async () => {
    expect(await loadedWith(written.files[file].integrity)).toEqual({ loaded: true, problems: [] })
  })

  it.each([
    ['of another file', integrityOf('another')],
    [
      'with one character changed',
      written.files[file].integrity.replace(/.$/, (last: string) => (last === 'A' ? 'B' : 'A')),
    ],
  ])('keeps Chromium from running it by a hash %s', async (_, integrity) => {
    const { loaded, problems } = await loadedWith(integrity)
    expect(loaded).toBe(false)
    expect(problems).toHaveLength(1)
  })
})
