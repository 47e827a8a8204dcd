// npm run simulate:holds -- [--carts 20000] [--processes 4] [--seed 1] [--plant NAME | --plants]
// Carts over several processes on a PostgreSQL of its own, with doubled calls, processes killed and connections ended. Every order is
// worked on by two processes. Ends with what can't be: 0 of each, or exit code 1.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import pg from 'pg'
import { withPostgres } from '../start-postgres.mjs'
import { plantedBugs } from './planted-bugs.mjs'
import { randomOf } from './random.mjs'

const { values } = parseArgs({
  options: {
    carts: { type: 'string', default: '20000' },
    processes: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    plant: { type: 'string' },
    plants: { type: 'boolean' },
  },
})

const bundle = mkdtempSync(join(tmpdir(), 'imp-confirm-simulation-'))
const holdsPath = pathToFileURL(join(bundle, 'holds.mjs')).href
await build({
  entryPoints: [fileURLToPath(new URL('../../../src/holds/index.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  outfile: fileURLToPath(holdsPath),
  logLevel: 'error',
})
const { postgresHolds } = await import(holdsPath)

/** One run on a fresh database of the server's. Resolves to the counts of what can't be. */
async function simulate(admin, connection, { carts, processes, seed, plant }) {
  const name = `run_${seed}_${(plant ?? 'none').replace(/-/g, '_')}`
  await admin.query(`create database ${name}`)
  const address = connection.replace(/postgres$/, name)
  const pool = new pg.Pool({ connectionString: address, max: 2 })
  pool.on('error', () => {})
  const holds = postgresHolds(pool)
  await holds.migrate()
  if (plantedBugs[plant]?.setup) await pool.query(plantedBugs[plant].setup)
  const items = Array.from({ length: 24 }, (_, i) => `item-${i}`)
  await holds.restock(items.map((item, i) => ({ item, quantity: i === 0 ? 40 : Math.ceil(carts / 30) })))

  const sold = new Map()
  const answers = new Map()
  const found = { sum: 0, leaked: 0, 'double-sale': 0, answers: 0, deadlock: 0, error: 0 }
  const errors = new Set()
  let calls = 0
  const { int, chance } = randomOf(seed + 1)
  const tell = (message, state) => {
    calls++
    if (message.kind === 'sold') sold.set(message.order, (sold.get(message.order) ?? 0) + 1)
    if (message.kind === 'hold') {
      const key = `${message.order} ${message.payment}`
      answers.set(key, (answers.get(key) ?? new Set()).add(message.status))
    }
    if (message.kind === 'at') state.at = Math.max(state.at, message.number)
    if (message.kind === 'error') {
      found.error++
      errors.add(message.message)
      state.isDone = true
    }
    if (message.kind === 'done') state.isDone = true
  }

  /** A process for a part of the orders, begun again where it was when it is killed. */
  async function shop(part) {
    const size = Math.ceil((2 * carts) / processes)
    // Two processes a part: each order is asked about by both.
    const from = Math.floor(part / 2) * size
    const state = { at: from, isDone: false }
    for (let life = 0; !state.isDone; life++) {
      const job = {
        connection: address,
        holdsPath,
        seed: seed * 1000 + part * 50 + life,
        from: state.at,
        to: Math.min(carts, from + size),
        plant,
        items,
      }
      const child = fork(fileURLToPath(new URL('./shop-process.mjs', import.meta.url)), [JSON.stringify(job)], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      child.on('message', (message) => tell(message, state))
      const killer =
        !plant && chance(0.7)
          ? setTimeout(() => child.kill('SIGKILL'), int(400, Math.max(3000, carts / 10)))
          : undefined
      await new Promise((done) => child.once('exit', done))
      clearTimeout(killer)
    }
  }

  let isOver = false
  const ender = (async () => {
    while (!isOver && !plant) {
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shop' and random() < 0.05`,
      )
      await new Promise((done) => setTimeout(done, 300))
    }
  })()
  await Promise.all(Array.from({ length: processes }, (_, part) => shop(part)))
  isOver = true
  await ender

  for (const problem of (await holds.audit()).problems) {
    found.sum++
    if (errors.size < 5) errors.add(problem.message)
  }
  // In the end nobody pays any more: whatever is still held goes back, and nothing of it may be missing.
  await pool.query(`update imp_confirm.holds set until = now() - interval '1 second' where state = 'held'`)
  await holds.settleDue({ v1: () => 'unpaid' })
  for (const item of items) if ((await holds.stock(item))?.held !== 0) found.leaked++
  for (const times of sold.values()) if (times > 1) found['double-sale']++
  for (const all of answers.values()) if (all.has('held') && all.has('sold-out')) found.answers++
  const { rows } = await admin.query('select deadlocks::int from pg_stat_database where datname = $1', [name])
  found.deadlock = rows[0].deadlocks
  await pool.end()
  return { found, calls, sold: sold.size, errors: [...errors] }
}

const plants = values.plants ? Object.keys(plantedBugs) : [values.plant]
let isWrong = false
await withPostgres(
  async ({ connection }) => {
    const admin = new pg.Pool({ connectionString: connection, max: 2 })
    admin.on('error', () => {})
    for (const plant of plants) {
      const began = Date.now()
      const options = {
        carts: Number(values.carts),
        processes: Number(values.processes),
        seed: Number(values.seed),
        plant,
      }
      const { found, calls, sold, errors } = await simulate(admin, connection, options)
      const seconds = ((Date.now() - began) / 1000).toFixed(0)
      console.log(
        `seed ${values.seed}, ${values.carts} carts, ${values.processes} processes${plant ? `, planted ${plant}` : ''}: ${calls} told, ${sold} sold, ${seconds} s`,
      )
      console.log(
        `  ${Object.entries(found)
          .map(([kind, count]) => `${kind} ${count}`)
          .join(', ')}`,
      )
      const total = Object.values(found).reduce((sum, count) => sum + count, 0)
      const isRight = plant ? found[plantedBugs[plant].found] > 0 : total === 0
      if (isRight) continue
      isWrong = true
      console.log(
        plant
          ? `  ${plant} wasn't found by ${plantedBugs[plant].found}`
          : errors.map((error) => `  ${error}`).join('\n'),
      )
    }
    await admin.end()
  },
  ['fsync=off', 'deadlock_timeout=50ms'],
)
rmSync(bundle, { recursive: true, force: true })
process.exitCode = isWrong ? 1 : 0
