// npm run bench:holds: holds beside a bare UPDATE of the same table, in one run, on a server of its own. Medians of interleaved rounds.
// `-- --rounds 3 --seconds 0.5` for a quick look.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Database from 'libsql'
import pg from 'pg'
import { memoryHolds, postgresHolds, sqliteHolds } from '../dist/holds.js'
import { withPostgres } from '../test/postgres/start-postgres.mjs'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '1' } },
})
const rounds = Number(values.rounds)
const milliseconds = Number(values.seconds) * 1000
const many = Array.from({ length: 10_000 }, (_, i) => `item-${String(i).padStart(5, '0')}`)
const hot = ['hot']
const until = new Date(Date.now() + 86_400_000)
const quantile = (all, part) => all[Math.min(all.length - 1, Math.floor(all.length * part))]
const median = (all) =>
  quantile(
    [...all].sort((one, other) => one - other),
    0.5,
  )

let orders = 0
const pick = (items) => items[Math.floor(Math.random() * items.length)]
const cartOf = (items, lines) => {
  const chosen = new Set()
  while (chosen.size < lines) chosen.add(pick(items))
  return [...chosen].map((item) => ({ item, quantity: 1 }))
}

/** Processor time so far of this process and of the server's, in milliseconds. Linux only: 0 elsewhere. */
function processorTime(server) {
  let ticks = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      if (pid === String(server) || fields[1] === String(server)) ticks += Number(fields[11]) + Number(fields[12])
    } catch {
      // It has ended.
    }
  const { user, system } = process.cpuUsage()
  return ticks * 10 + (user + system) / 1000
}

let server = 0

/** So many callers for so long: calls a second, processor time a call, and the latencies, in milliseconds. */
async function load(callers, job) {
  const took = []
  const before = processorTime(server)
  const end = performance.now() + milliseconds
  const begin = performance.now()
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < end) {
        const from = performance.now()
        await job()
        took.push(performance.now() - from)
      }
    }),
  )
  const seconds = (performance.now() - begin) / 1000
  took.sort((one, other) => one - other)
  const cpu = (processorTime(server) - before) / took.length
  return { rate: took.length / seconds, cpu, p50: quantile(took, 0.5), p99: quantile(took, 0.99) }
}

/** The same bare UPDATE that each row is measured beside. */
const bare = (pool) => (items) => () =>
  pool.query({
    name: 'bare',
    text: 'update bare set free = free - 1 where item = $1 and free >= 1',
    values: [pick(items)],
  })

/** A serverless function's way: a store that never has two holds at once. */
const oneByOne = (pool) => {
  const make = () => postgresHolds(pool, { prepare: true })
  const idle = []
  return async (...args) => {
    const store = idle.pop() ?? make()
    try {
      return await store.hold(...args)
    } finally {
      idle.push(store)
    }
  }
}

const rows = (pool) => {
  const holds = postgresHolds(pool, { prepare: true })
  const single = oneByOne(pool)
  const job = (hold, items, lines) => async () => {
    const answer = await hold(`order-${orders++}`, cartOf(items, lines), { payment: 'p', until })
    if (answer.status !== 'held') throw new Error(answer.status)
  }
  return [
    ['64 callers, many items, 1 a cart', 64, many, job(holds.hold, many, 1), 3.0],
    ['64 callers, many items, 3 a cart', 64, many, job(holds.hold, many, 3), 2.0],
    ['64 callers, one hot item', 64, hot, job(holds.hold, hot, 1), 20],
    ['8 callers, many items, 1 a cart', 8, many, job(holds.hold, many, 1), 0.9],
    ['64 callers, one statement a hold', 64, many, job(single, many, 1), 0.6],
  ]
}

async function throughput(pool) {
  const results = rows(pool).map(([name, callers, items, job, aim]) => ({
    name,
    callers,
    items,
    job,
    aim,
    ratios: [],
    cpus: [],
    ours: [],
    bares: [],
  }))
  for (let round = 0; round <= rounds; round++)
    for (const row of results) {
      const before = await load(row.callers, bare(pool)(row.items))
      const ours = await load(row.callers, row.job)
      const after = await load(row.callers, bare(pool)(row.items))
      // The first round warms up.
      if (round === 0) continue
      row.ratios.push((2 * ours.rate) / (before.rate + after.rate))
      row.cpus.push((before.cpu + after.cpu) / (2 * ours.cpu))
      row.ours.push(ours)
      row.bares.push(before)
    }
  for (const { name, ratios, cpus, ours, bares, aim } of results) {
    const of = (all, key) => median(all.map((one) => one[key]))
    console.log(
      `${name.padEnd(36)} ${median(ratios).toFixed(2).padStart(6)} × a bare UPDATE (aim ${aim}), by processor time ${median(cpus).toFixed(2)} ×  ` +
        `${of(ours, 'rate').toFixed(0).padStart(6)}/s beside ${of(bares, 'rate').toFixed(0)}/s  ` +
        `p50 ${of(ours, 'p50').toFixed(1)} p99 ${of(ours, 'p99').toFixed(1)} ms (bare p50 ${of(bares, 'p50').toFixed(1)} p99 ${of(bares, 'p99').toFixed(1)})`,
    )
  }
}

/** 20,000 due holds of one item, while others hold it. */
async function settling(pool) {
  const due = 20_000
  const single = oneByOne(pool)
  const together = postgresHolds(pool, { prepare: true }).hold
  for (const [waiting, how, hold] of [
    [0, 'nobody', together],
    [16, '16 callers', together],
    [64, '64 callers', together],
    [64, '64 callers, one statement a hold,', single],
  ]) {
    const totals = []
    const waits = []
    for (let round = 0; round < rounds; round++) {
      await pool.query('truncate imp_confirm.holds')
      await pool.query(
        `insert into imp_confirm.holds (order_id, items, counts, until, state, open)
        select 'due-' || i, '{hot}', '{1}', now() - interval '1 minute', 'held', '{p}' from generate_series(1, ${due}) i`,
      )
      await pool.query('vacuum analyze imp_confirm.holds')
      const holds = postgresHolds(pool, { prepare: true })
      let isOver = false
      const took = []
      const others = Array.from({ length: waiting }, async () => {
        while (!isOver) {
          const from = performance.now()
          await hold(`order-${orders++}`, [{ item: 'hot', quantity: 1 }], { payment: 'p', until })
          took.push(performance.now() - from)
        }
      })
      const from = performance.now()
      const { freed } = await holds.settleDue({ v1: () => 'unpaid' }, { batch: 2000, atOnce: 1 })
      totals.push(performance.now() - from)
      isOver = true
      await Promise.all(others)
      if (freed !== due) throw new Error(`${freed} of ${due} were freed`)
      if (took.length > 0)
        waits.push(
          quantile(
            took.sort((one, other) => one - other),
            0.5,
          ),
        )
    }
    const meanwhile = waits.length > 0 ? `, holds of the item meanwhile p50 ${median(waits).toFixed(1)} ms` : ''
    console.log(`settleDue of ${due}, ${how} beside it: ${median(totals).toFixed(0)} ms${meanwhile}`)
  }
}

/** One file, one writer: what SQLite gives, with each transaction flushed to the disk. */
async function inSqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'imp-confirm-bench-'))
  const database = new Database(join(folder, 'holds.db'))
  const holds = sqliteHolds(database)
  await holds.migrate()
  const items = many.slice(0, 200)
  await holds.restock(items.map((item) => ({ item, quantity: 1_000_000 })))
  const job = (lines) => () => holds.hold(`order-${orders++}`, cartOf(items, lines), { payment: 'p', until })
  for (const [callers, lines] of [
    [1, 1],
    [64, 1],
    [64, 3],
  ]) {
    const all = []
    for (let round = 0; round < rounds; round++) all.push(await load(callers, job(lines)))
    const of = (key) => median(all.map((one) => one[key]))
    console.log(
      `SQLite, ${callers} callers, ${lines} a cart: ${of('rate').toFixed(0)}/s  p50 ${of('p50').toFixed(1)} p99 ${of('p99').toFixed(1)} ms`,
    )
  }
  database.close()
  rmSync(folder, { recursive: true })
}

/** What the database costs: the same holds in memory. */
async function inMemory() {
  const holds = memoryHolds()
  await holds.restock(many.map((item) => ({ item, quantity: 1_000_000 })).slice(0, 200))
  const { rate } = await load(64, () =>
    holds.hold(`order-${orders++}`, [{ item: many[orders % 200], quantity: 1 }], { payment: 'p', until }),
  )
  console.log(`in memory: ${rate.toFixed(0)}/s`)
}

await withPostgres(
  async ({ connection, pid }) => {
    const pool = new pg.Pool({ connectionString: connection, max: 64 })
    pool.on('error', () => {})
    server = pid
    const holds = postgresHolds(pool)
    await holds.migrate()
    const stocked = `from (select 'hot' as item union all select 'item-' || lpad(i::text, 5, '0') from generate_series(0, 9999) i) all_items`
    await pool.query(`insert into imp_confirm.stock select item, 1000000000, 1000000000 ${stocked}`)
    await pool.query('create table bare (item text primary key, free integer not null check (free >= 0))')
    await pool.query(`insert into bare select item, 1000000000 ${stocked}`)
    await pool.query('vacuum analyze')
    console.log(
      `${(await pool.query('select version()')).rows[0].version}, Node ${process.version}, ${rounds} rounds of ${milliseconds} ms`,
    )
    await throughput(pool)
    await settling(pool)
    await inSqlite()
    await inMemory()
    await pool.end()
  },
  ['autovacuum=off'],
)
