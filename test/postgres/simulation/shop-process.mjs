// One process of a shop: its part of the orders, with doubled calls, retries, releases, sales and sweeps. Tells what it was answered.
import { openHolds } from './homes.mjs'
import { randomOf } from './random.mjs'

const { kind, address, holdsPath, seed, from, to, items } = JSON.parse(process.argv[2])
const holds = openHolds[kind](await import(holdsPath), address)
const { int, chance, pick } = randomOf(seed)

const tell = (message) => process.send(message)
const last = (message) => new Promise((done) => process.send(message, done))
/** What any caller does: the same call again, until it is answered. */
async function again(call) {
  for (;;)
    try {
      return await call()
    } catch (error) {
      if (error.code !== 'HOLDS_UNAVAILABLE' && error.code !== 'HOLDS_BUSY') throw error
    }
}

/** The cart of an order is the same in every process. */
function cartOf(order) {
  const { int: own, pick: choose } = randomOf(order)
  const cart = new Map()
  for (let lines = own(1, 5); lines > 0; lines--) cart.set(choose(items), own(1, 3))
  return [...cart].map(([item, quantity]) => ({ item, quantity }))
}

/** Whether PortOne has it as paid: the same in every process. */
const isPaid = (order) => randomOf(Number(order) + 7).chance(0.5)

async function checkout(number) {
  const order = String(number)
  const cart = cartOf(number)
  const until = new Date(Date.now() + (chance(0.3) ? int(5, 60) : 600_000))
  const hold = async (payment) => {
    const { status } = await again(() => holds.hold(order, cart, { payment, until }))
    tell({ kind: 'hold', order, payment, status })
    return status
  }
  const answers = await Promise.all([
    hold('p'),
    ...(chance(0.3) ? [hold('p')] : []),
    ...(chance(0.2) ? [hold('q')] : []),
  ])
  if (!answers.includes('held')) return
  if (isPaid(order)) {
    for (let i = chance(0.3) ? 2 : 1; i > 0; i--) {
      const { status } = await again(() => holds.sell(order, pick(['p', 'p', 'q'])))
      if (status === 'sold') tell({ kind: 'sold', order })
    }
  } else if (chance(0.7)) {
    const released = ['p', 'q'].map((payment) => again(() => holds.release(order, payment)))
    if (chance(0.5)) await Promise.all(released)
  }
}

let next = from
const sweep = async () => {
  const lookups = { v1: ({ order }) => (isPaid(order) ? (chance(0.2) ? 'unknown' : 'paid') : 'unpaid') }
  await again(() => holds.settleDue(lookups, { batch: 50 }))
}
const worker = async () => {
  while (next < to) {
    const number = next++
    await checkout(number)
    if (number % 100 === 0) await sweep()
    if (number % 20 === 0) tell({ kind: 'at', number })
  }
}
try {
  await Promise.all(Array.from({ length: 16 }, worker))
  await last({ kind: 'done' })
} catch (error) {
  await last({ kind: 'error', message: `${error.code} ${error.message}` })
}
// What else goes on when one failed ends with the process.
process.exit()
