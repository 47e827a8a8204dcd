// Installs each example of examples/ on the packed package, starts it, and buys in it by Chromium: `npm run test:examples [NAME …]`.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { examples, examplesFolder, install, pack } from '../../scripts/example.mjs'
import { launchChromium } from '../../scripts/launch-chromium.mjs'

const instagram =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 389.0.0.30.85 (iPhone14,7; iOS 18_5; ko_KR; ko; scale=3.00; 1170x2532; 748317564)'

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

async function untilItAnswers(address, child) {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`)
    try {
      if ((await fetch(address)).ok) return
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('npm start never answered')
}

/** What a customer does, and must read. The last piece is bought, so the next customer is refused at the last moment. */
const visits = {
  'buys the last piece': async (page, address) => {
    await buy(page, address)
    await page.getByText('주문이 확정되었습니다').waitFor()
    if (!new URL(page.url()).pathname.startsWith('/order')) throw new Error(`the order's page is ${page.url()}`)
    await page.getByRole('link', { name: '가게' }).click()
    await page.getByRole('button', { name: '결제하기' }).first().waitFor()
  },
  'reads that it is sold out': async (page, address) => {
    await buy(page, address)
    await page.getByText(/'한정판 포스터' 상품의 재고가 부족합니다/).waitFor()
  },
  'comes to the return page without a payment': async (page, address) => {
    await page.goto(`${address}/return`)
    await page.getByText('결제에서 돌아온 페이지가 아닙니다').waitFor()
    await page.getByRole('link', { name: '가게' }).click()
    await page.getByRole('button', { name: '결제하기' }).first().waitFor()
  },
  'is led out of Instagram': async (page, address) => {
    await buy(page, address)
    await page.getByText('다른 브라우저에서 결제해 주세요').waitFor()
  },
}

/**
 * An example that does what the SDK warns of would teach it. What may stand there: that a browser got our endpoint's refusal, and
 * that this machine is no address for a phone.
 */
const expectedInConsole = /\b409\b|'localhost' is this phone itself/

async function buy(page, address) {
  await page.goto(address)
  const button = page
    .getByRole('listitem')
    .filter({ hasText: '한정판 포스터' })
    .getByRole('button', { name: '결제하기' })
  await button.click({ timeout: 30_000 })
}

async function run(name, tarball, browser) {
  const folder = mkdtempSync(join(tmpdir(), `imp-confirm-${name}-`))
  const port = await freePort()
  let child
  try {
    cpSync(join(examplesFolder, name), folder, {
      recursive: true,
      filter: (path) => !/node_modules|\.next|dist|\.db|\.tgz/.test(path.slice(examplesFolder.length)),
    })
    install(folder, tarball)
    child = spawn('npm', ['start'], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PORT: String(port), DATABASE: join(folder, 'shop.db') },
    })
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
    })
    const address = `http://localhost:${port}`
    await untilItAnswers(address, child).catch((error) => {
      throw new Error(`${error.message}\n${said}`)
    })
    for (const [visit, steps] of Object.entries(visits)) {
      const context = await browser.newContext(visit.includes('Instagram') ? { userAgent: instagram } : {})
      const page = await context.newPage()
      const errors = []
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type()) && !expectedInConsole.test(message.text()))
          errors.push(message.text())
      })
      await steps(page, address).catch(async (error) => {
        throw new Error(`${visit}: ${error.message}\n${await page.locator('body').innerText()}\n${errors.join('\n')}`)
      })
      if (errors.length > 0) throw new Error(`${visit}: ${errors.join('\n')}`)
      await context.close()
      console.log(`ok     ${name}: a customer ${visit}`)
    }
  } finally {
    if (child?.exitCode === null) process.kill(-child.pid)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !examples.includes(name))
if (unknown.length > 0) {
  console.error(`No example ${unknown.join(', ')}: ${examples.join(', ')}.`)
  process.exit(2)
}
const { tarball, done } = pack()
const browser = await launchChromium()
let missed = 0
for (const name of asked.length > 0 ? asked : examples)
  await run(name, tarball, browser).catch((error) => {
    missed++
    console.log(`MISSED ${name}: ${error.message}`)
  })
await browser.close()
done()
process.exitCode = missed === 0 ? 0 : 1
