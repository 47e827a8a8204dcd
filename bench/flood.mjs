/**
 * What a flood costs the endpoint in memory: 200,000 forged calls, each with an order and a payment of its own, in one process.
 * `npm run bench:flood`. The heap is read after garbage collection, so that it is what is kept; a target says how much may stay.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { approve, confirmEndpoint, decline, signedConfirmUrls } from '../dist/endpoint.js'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc')

const calls = 200_000
const atOnce = 200
/** From here on as many answers are remembered as ever will be. */
const full = 20_000
/** The most that may stay of the calls after that, in kilobytes: noise of the heap, not some bytes for each of 180,000. */
const target = 1500

/** The heap in kilobytes, garbage left out. */
async function heap() {
  for (let times = 0; times < 3; times += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    collect()
  }
  return process.memoryUsage().heapUsed / 1024
}

const urls = signedConfirmUrls({ url: 'http://shop.example/confirm', secret: 'x'.repeat(32) })
const never = () => new Promise(() => {})

/** Each kind of shop, with the answers that a forged call may get. */
const shops = {
  'declines each': [confirmEndpoint(() => decline('no such order')), 409],
  'approves each': [confirmEndpoint(() => approve()), 200],
  'has an error at each': [confirmEndpoint(() => Promise.reject(new Error('database')), { onError: () => {} }), 500],
  // Every order of the attacker's waits for the deadline, and decide never comes back.
  'never decides': [confirmEndpoint(never, { deadline: 20, onError: () => {} }), 503],
  'wants signed addresses': [confirmEndpoint(() => approve(), { signedUrls: urls }), 403],
}

async function flood(endpoint, wanted, from, to) {
  const one = async (at) => {
    const body = JSON.stringify({ imp_uid: `imp_forged_${at}`, merchant_uid: `order-forged-${at}`, amount: at + 1 })
    const headers = { 'content-type': 'application/json' }
    const { status } = await endpoint(new Request('http://shop.example/confirm', { method: 'POST', headers, body }))
    if (status !== wanted) throw new Error(`${status} instead of ${wanted}`)
  }
  for (let at = from; at < to; at += atOnce) await Promise.all(Array.from({ length: atOnce }, (_, of) => one(at + of)))
}

let isOver = false
for (const [name, [endpoint, wanted]] of Object.entries(shops)) {
  const began = performance.now()
  const before = await heap()
  await flood(endpoint, wanted, 0, full)
  const kept = (await heap()) - before
  await flood(endpoint, wanted, full, calls)
  const grown = (await heap()) - before - kept
  const verdict = grown > target ? 'OVER' : 'ok'
  isOver ||= grown > target
  console.log(
    `${verdict.padEnd(5)} a shop that ${name}: ${kept.toFixed(0)} kB after ${full} calls, ${grown < 0 ? '' : '+'}${grown.toFixed(0)} kB after ${calls} (${((performance.now() - began) / 1000).toFixed(0)} s)`,
  )
}
process.exitCode = isOver ? 1 : 0
