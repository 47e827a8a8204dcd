/**
 * What the confirm endpoint costs on Node: beside a bare `http` listener that does the same JSON work by hand, and beside
 * handlers written by hand in Fastify, Express and Hono. Each server has a process of its own, and this one asks them, 64
 * connections at a time, a batch each in turn, another one first in each round: whatever else the machine does falls on all.
 * Prints the medians over the rounds: a server's own processor time for a call, calls a second, and both as a ratio to bare
 * `http` of the same round. Then what `onAnswer` adds, and
 * the handler alone, without a network.
 *
 * Run `npm run build` first. `node bench/endpoint.mjs [rounds]`, 12 when absent. The exit code is 1 where the endpoint needs
 * more than bare http / 0.6, or the hook more than 2 % of that.
 */
import { fork } from 'node:child_process'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { approve, confirmEndpoint } from '../dist/endpoint.js'
import { installFolder } from '../scripts/install-folder.mjs'

const rounds = Number(process.argv[2] ?? 12)
const connections = 64
const callsPerBatch = 6400
const target = 0.6

const folder = fileURLToPath(new URL('frameworks/', import.meta.url))
installFolder(folder)

let number = 0
/** PortOne's question about a fresh payment each time: nothing is answered from memory. */
const question = () => `{"imp_uid":"imp_${++number}","merchant_uid":"order_${number}","amount":1000}`

function request() {
  const body = question()
  return `POST /payments/confirm HTTP/1.1\r\nhost: shop.example\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`
}

/** One connection that asks again and again until it has asked often enough. */
function asker(port, calls) {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  return new Promise((resolve, reject) => {
    let left = calls
    let text = ''
    socket.on('error', reject)
    socket.on('data', (data) => {
      text += data
      const end = text.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1])
      if (text.length < end + 4 + length) return
      if (!text.startsWith('HTTP/1.1 200') || !text.includes('"approved":true')) return reject(new Error(text))
      text = ''
      left -= 1
      if (left > 0) socket.write(request())
      else {
        socket.destroy()
        resolve()
      }
    })
    socket.write(request())
  })
}

async function start(kind) {
  const child = fork(`${folder}server.mjs`, [kind])
  const next = () => new Promise((resolve) => child.once('message', resolve))
  const { port } = await next()
  const used = async () => {
    const answer = next()
    child.send('used')
    return (await answer).used
  }
  return {
    kind,
    batch: async (calls) => {
      const before = await used()
      const started = performance.now()
      await Promise.all(Array.from({ length: connections }, () => asker(port, calls / connections)))
      const seconds = (performance.now() - started) / 1000
      return { cpu: ((await used()) - before) / calls, rate: calls / seconds }
    },
    stop: () => child.disconnect(),
  }
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]

const kinds = ['bare http', 'confirmEndpoint', 'confirmEndpoint by a Request', 'Fastify', "Hono's adapter", 'Express 5']
const servers = await Promise.all(kinds.map(start))
const results = new Map(kinds.map((kind) => [kind, []]))
for (let round = -2; round < rounds; round++) {
  const first = (round + servers.length) % servers.length
  for (const server of [...servers.slice(first), ...servers.slice(0, first)]) {
    const result = await server.batch(callsPerBatch)
    // Two rounds to warm up.
    if (round >= 0) results.get(server.kind).push(result)
  }
}
for (const { stop } of servers) stop()

const bare = results.get('bare http')
const ratios = {}
const rows = kinds.map((kind) => {
  const mine = results.get(kind)
  const ratio = median(mine.map(({ cpu }, round) => bare[round].cpu / cpu))
  ratios[kind] = ratio
  return {
    server: kind,
    'CPU a call, µs': Number(median(mine.map(({ cpu }) => cpu)).toFixed(1)),
    'of bare http, CPU': Number(ratio.toFixed(2)),
    'calls a second': Math.round(median(mine.map(({ rate }) => rate))),
    'of bare http, calls': Number(median(mine.map(({ rate }, round) => rate / bare[round].rate)).toFixed(2)),
  }
})
console.log(`${connections} connections, ${callsPerBatch} calls a batch, ${rounds} rounds`)
console.table(rows)

/**
 * What `onAnswer` adds to a call, in microseconds of processor time: the same calls without a network, with the hook and without,
 * in turn. On a server a percent is less than the noise.
 */
async function hookCost() {
  const told = { approved: 0, time: 0 }
  const onAnswer = ({ decision, duration }) => {
    told[decision] += 1
    told.time += duration
  }
  const decide = async () => approve()
  const [silent, telling] = [confirmEndpoint(decide), confirmEndpoint(decide, { onAnswer })]
  const call = () => ({
    method: 'POST',
    address: null,
    connection: { gone: false, watch: () => () => {} },
    context: { incoming: null, outgoing: null },
    header: (name) => (name === 'content-type' ? 'application/json' : null),
    readBody: () => ({ done: Promise.resolve(new TextEncoder().encode(question())), stop: () => {} }),
    discardBody: () => {},
  })
  const used = async (endpoint) => {
    const before = process.cpuUsage()
    for (let turn = 0; turn < 200; turn++) {
      await Promise.all(Array.from({ length: 16 }, () => endpoint.answer(call())))
      await new Promise((resolve) => setImmediate(resolve))
    }
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 3200
  }
  const differences = []
  for (let pair = 0; pair < 40; pair++) {
    const first = await used(pair % 2 ? telling : silent)
    const second = await used(pair % 2 ? silent : telling)
    differences.push(pair % 2 ? first - second : second - first)
  }
  return median(differences.slice(6))
}
const hook = await hookCost()
const perCall = median(results.get('confirmEndpoint').map(({ cpu }) => cpu))
const hookShare = hook / perCall
console.log(`onAnswer: ${hook.toFixed(2)} µs a call, ${(hookShare * 100).toFixed(1)} % of the endpoint's`)

/** The handler alone: a `Request` in, a `Response` out. */
async function alone() {
  const endpoint = confirmEndpoint(async ({ amount }) => (amount === 1000 ? approve() : undefined))
  const plain = async (request) => {
    const { amount } = await request.json()
    return Response.json({ approved: amount === 1000 })
  }
  const headers = { 'content-type': 'application/json' }
  const ask = (handler) =>
    Promise.all(
      Array.from({ length: 64 }, () =>
        handler(new Request('http://localhost/', { method: 'POST', headers, body: question() })),
      ),
    )
  const timed = async (handler) => {
    const started = performance.now()
    for (let turn = 0; turn < 5; turn++) await ask(handler)
    return performance.now() - started
  }
  const pairs = []
  for (let pair = 0; pair < rounds * 10; pair++) {
    if (pair % 2) pairs.push((await timed(plain)) / (await timed(endpoint)))
    else {
      const ours = await timed(endpoint)
      pairs.push((await timed(plain)) / ours)
    }
  }
  return median(pairs.slice(10))
}
console.log(
  `Request to Response, 64 at once: ${(await alone()).toFixed(2)} of a handler that only reads and writes JSON`,
)

if (hookShare > 0.02) {
  console.error('onAnswer costs more than the 2 % that it may.')
  process.exitCode = 1
}
if (ratios.confirmEndpoint < target) {
  console.error(
    `confirmEndpoint is at ${ratios.confirmEndpoint.toFixed(2)} of bare http in CPU: ${target} is the target.`,
  )
  process.exitCode = 1
}
