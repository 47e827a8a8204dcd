/**
 * What the confirm endpoint costs: its handler beside a bare one that does the same JSON work (reads the body as JSON,
 * answers JSON), in one run. Prints operations a second and their ratio. Run `npm run build` first.
 */
import { Bench } from 'tinybench'

const { approve, confirmEndpoint } = await import(process.argv[2] ?? '../dist/endpoint.js')

const address = 'http://localhost/payments/confirm'
let number = 0

/** A fresh payment each time: nothing is answered from memory. */
const ask = () =>
  new Request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"imp_uid":"imp_${++number}","merchant_uid":"order_${number}","amount":1000}`,
  })

const decide = async ({ amount }) => (amount === 1000 ? approve() : undefined)

async function bare(request) {
  const { imp_uid: impUid, merchant_uid: merchantUid, amount } = await request.json()
  const decision = await decide({ impUid, merchantUid, amount })
  return new Response(JSON.stringify({ approved: decision.decision === 'approve' }), {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}

const endpoint = confirmEndpoint(decide)

const approved = (handler) => async () => {
  const { status } = await handler(ask())
  if (status !== 200) throw new Error(`The answer was ${status}.`)
}

/** Many short rounds, each with both in turn: whatever else the machine does falls on both. */
const rounds = 9
const ratios = []
for (let round = 0; round < rounds; round++) {
  const bench = new Bench({ time: 400, warmupTime: 100 })
  bench.add('a bare handler', approved(bare)).add('confirmEndpoint', approved(endpoint))
  await bench.run()
  const [other, ours] = bench.tasks.map(({ result }) => result.throughput.p50)
  ratios.push(ours / other)
  console.log(
    `round ${round + 1}: ${Math.round(other)} and ${Math.round(ours)} a second, ratio ${(ours / other).toFixed(3)}`,
  )
}
const median = ratios.sort((one, other) => one - other)[(rounds - 1) / 2]
console.log(`confirmEndpoint has ${median.toFixed(3)} of the bare handler's throughput (median of ${rounds} rounds)`)
