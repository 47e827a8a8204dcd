import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import { findCopies } from '../real/script-copy.ts'
import { simulatorScript } from './simulator-script.ts'

/** `npm run real` with folders a person might point it at. PortOne's own script isn't in this repository: the simulator stands in. */
describe('copies of PortOne’s script in a folder', () => {
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    browser = await launchChromium()
    folder = await mkdtemp(join(tmpdir(), 'imp-copies-'))
  })
  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true })
  })

  it('an empty folder, and none at all', async () => {
    expect(await findCopies(folder, browser, '')).toEqual({ copies: [], problems: [`${folder}: no .js file in it`] })
    expect((await findCopies(join(folder, 'none'), browser, '')).problems).toEqual([
      `${join(folder, 'none')}: can't be read (ENOENT)`,
    ])
  })

  it('names what each file is, and goes on with those that are copies', async () => {
    const files = {
      'empty.js': ' \n',
      'lodash.js': 'window._ = {}',
      'old-1.2.0.js': await simulatorScript("script: '1.2.0', initialised: false"),
      'throws.js': 'throw new Error("no licence")',
      'unreadable.js': 'this is no script',
      'v1.js': `/* SDK_VERSION:"9.1.0" */ ${await simulatorScript("script: '1.10.0', initialised: false")}`,
      'notes.txt': 'not looked at',
    }
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    const { copies, problems } = await findCopies(folder, browser, '')
    expect(copies.map(({ name, line }) => [name, line])).toEqual([
      ['1.2.0', '1.x'],
      ['9.1.0', 'v1'],
    ])
    expect(problems).toEqual([
      'empty.js: is empty',
      "lodash.js: isn't PortOne's script: no IMP with init and request_pay came of it",
      'throws.js: threw while it loaded: Uncaught Error: no licence',
      expect.stringMatching(/^unreadable\.js: threw while it loaded: .*SyntaxError/),
    ])
  })
})

it('without copies says in one line what it needs, and is no failure', () => {
  const start = fileURLToPath(new URL('../real/start.mjs', import.meta.url))
  expect(execFileSync(process.execPath, [start], { encoding: 'utf8' })).toBe(
    "npm run real needs copies of PortOne's own script: npm run real -- --scripts DIR (see test/real/README.md)\n",
  )
})
