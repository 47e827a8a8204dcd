// Starts every recipe of examples/endpoints that this machine has the language for, each on a database of its own, and asks
// it as PortOne does: by `imp-confirm check`, by forty customers at once for five pieces, and twenty times the same.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import { notRun, recipes } from './recipes.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const customers = 40
const pieces = 5

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

function makeShop(file) {
  const db = new Database(file)
  // Kept in the file: readers don't wait, and a commit is one write.
  db.exec('pragma journal_mode = wal')
  db.exec(readFileSync(`${root}examples/endpoints/schema.sql`, 'utf8'))
  db.exec(`insert into stock values ('shirt', 10), ('shoes', ${pieces}), ('hat', 10);
    insert into orders values ('order-1', 'shirt', 1, 1000), ('order-same', 'hat', 3, 3000)`)
  const order = db.prepare('insert into orders values (?, ?, 1, 5000)')
  for (let at = 0; at < customers; at++) order.run(`rush-${at}`, 'shoes')
  return db
}

const ask = async (url, impUid, merchantUid, amount) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ imp_uid: impUid, merchant_uid: merchantUid, amount }),
  })
  return { status: answer.status, ...(await answer.json()) }
}

async function untilItAnswers(url, child) {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error('it ended before it answered')
    try {
      return await fetch(url)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error('it never answered')
}

function expectSame(what, seen, wanted) {
  if (JSON.stringify(seen) !== JSON.stringify(wanted))
    throw new Error(`${what}: ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`)
}

async function tryOne(name, { build, start, env = {} }) {
  const cwd = `${root}examples/endpoints/${name}`
  const scratch = mkdtempSync(join(tmpdir(), 'recipe-'))
  const shop = join(scratch, 'shop.db')
  const db = makeShop(shop)
  const port = await freePort()
  const settings = { cwd, env: { ...process.env, HOME: scratch, ...env, SHOP_DB: shop, PORT: String(port) } }
  if (build) {
    const [command, ...args] = build(scratch)
    execFileSync(command, args, { ...settings, stdio: 'pipe' })
  }
  const [command, ...args] = start(port, scratch)
  const child = spawn(command, args, { ...settings, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  let said = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  const url = `http://127.0.0.1:${port}/payments/confirm`
  try {
    await untilItAnswers(url, child)
    const cli = [`${root}dist/cli.js`, 'check', url, '--order', 'order-1', '--amount', '1000', '--lang', 'en']
    execFileSync(process.execPath, cli, { stdio: ['ignore', 'pipe', 'pipe'] })

    const rush = await Promise.all(
      Array.from({ length: customers }, (_, at) => ask(url, `imp_rush_${at}`, `rush-${at}`, 5000)),
    )
    expectSame('approvals of forty for five', rush.filter(({ status }) => status === 200).length, pieces)
    const reasons = new Set(rush.filter(({ status }) => status !== 200).map(({ reason }) => reason))
    expectSame('reasons of the rest', [...reasons], ['방금 품절되었습니다.'])

    const same = await Promise.all(Array.from({ length: 20 }, () => ask(url, 'imp_same', 'order-same', 3000)))
    expectSame('the same payment twenty times', [...new Set(same.map(({ status }) => status))], [200])
    const other = await ask(url, 'imp_again', 'order-same', 3000)
    expectSame('a second try of the same order', other.status, 200)
    const left = db.prepare('select item, free from stock order by item').all()
    expectSame(
      'stock',
      left.map(({ item, free }) => `${item} ${free}`),
      ['hat 7', 'shirt 9', 'shoes 0'],
    )
  } catch (error) {
    const output = error.stdout ? String(error.stdout) : ''
    throw new Error([error.message, output, said.slice(-2000)].filter(Boolean).join('\n'))
  } finally {
    db.close()
    try {
      process.kill(-child.pid)
    } catch {}
    rmSync(scratch, { recursive: true, force: true })
  }
}

let failed = 0
let passed = 0
let skipped = 0
const only = process.argv.slice(2)
for (const [name, recipe] of Object.entries(recipes)) {
  if (only.length > 0 && !only.includes(name)) continue
  let version
  try {
    const [command, ...args] = recipe.version
    version = execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    console.log(`skipped ${name}: not on this machine`)
    skipped++
    continue
  }
  try {
    await tryOne(name, recipe)
    console.log(`ok      ${name} (${version})`)
    passed++
  } catch (error) {
    console.log(`FAILED  ${name} (${version}): ${error.message}`)
    failed++
  }
}
for (const [name, why] of Object.entries(notRun)) console.log(`not run ${name}: ${why}`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
if (failed > 0) process.exitCode = 1
