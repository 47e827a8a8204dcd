import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { countWrongs } from './count-wrongs.mjs'
import { openHolds } from './homes.mjs'
import { randomOf } from './random.mjs'

const shop = fileURLToPath(new URL('./shop-process.mjs', import.meta.url))

/**
 * Sells so many carts in several processes, which are killed and disturbed meanwhile, and counts what went wrong.
 *
 * @param {object} options
 * @param {keyof typeof openHolds} options.kind
 * @param {import('./homes.mjs').Home} options.home
 * @param {string} options.holdsPath What the processes import.
 * @param {number} options.carts
 * @param {number} options.processes
 * @param {number} options.seed
 * @param {boolean} options.isCalm Nobody is killed: whatever goes wrong comes of the code.
 * @param {string} [options.setup]
 */
export async function simulate({ kind, home, holdsPath, carts, processes, seed, isCalm, setup }) {
  const holds = openHolds[kind](await import(holdsPath), home.address)
  await holds.migrate()
  if (setup) await home.run(setup)
  const stocked = Array.from({ length: 24 }, (_, i) => ({
    item: `item-${i}`,
    quantity: i === 0 ? 40 : Math.ceil(carts / 12),
  }))
  await holds.restock(stocked)

  const sold = new Map()
  const answers = new Map()
  const errors = []
  const counts = { calls: 0, kills: 0, ended: 0 }
  const { int, chance } = randomOf(seed + 1)
  const hear = {
    sold: ({ order }) => sold.set(order, (sold.get(order) ?? 0) + 1),
    hold: ({ order, payment, status }) => {
      const key = `${order} ${payment}`
      answers.set(key, (answers.get(key) ?? new Set()).add(status))
    },
    at: ({ number }, state) => {
      state.at = Math.max(state.at, number)
    },
    error: ({ message }, state) => {
      errors.push(message)
      state.isDone = true
    },
    done: (_, state) => {
      state.isDone = true
    },
  }

  /** A process for a part of the orders, begun again where it was when it is killed. */
  async function run(part) {
    const size = Math.ceil((2 * carts) / processes)
    // Two processes a part: each order is asked about by both.
    const from = Math.floor(part / 2) * size
    const state = { at: from, isDone: false }
    for (let life = 0; !state.isDone; life++) {
      const job = {
        kind,
        address: home.address,
        holdsPath,
        seed: seed * 1000 + part * 50 + life,
        from: state.at,
        to: Math.min(carts, from + size),
        items: stocked.map(({ item }) => item),
      }
      const child = fork(shop, [JSON.stringify(job)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
      child.on('message', (message) => {
        counts.calls++
        hear[message.kind](message, state)
      })
      const kill = () => {
        counts.kills++
        child.kill('SIGKILL')
      }
      const killer = !isCalm && chance(0.7) ? setTimeout(kill, int(400, Math.max(3000, carts / 10))) : undefined
      await new Promise((done) => child.once('exit', done))
      clearTimeout(killer)
    }
  }

  let isOver = false
  const disturber = (async () => {
    while (!isOver && !isCalm) {
      counts.ended += await home.disturb()
      await new Promise((done) => setTimeout(done, 300))
    }
  })()
  await Promise.all(Array.from({ length: processes }, (_, part) => run(part)))
  isOver = true
  await disturber
  return { ...(await countWrongs({ holds, home, stocked, sold, answers, errors })), ...counts, sold: sold.size }
}
