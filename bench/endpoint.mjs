/**
 * What the confirm endpoint costs: its handler beside a bare one that does the same JSON work (reads the body as JSON,
 * asks the same `decide`, answers JSON), in one run. First without a network, `Request` in and `Response` out; then over
 * HTTP on loopback, the server in this process, both handlers mounted by `toNodeListener`; last beside a listener that knows
 * no `Request`, which shows what those cost. Both are asked in turn, a short batch each, whoever is first changing from
 * pair to pair: whatever else the machine does falls on both. Prints the medians of the batches and of the pairs' ratios.
 *
 * Run `npm run build` first. `node bench/endpoint.mjs [pairs]`, 200 when absent.
 */
import { Agent, createServer, request as httpRequest } from 'node:http'
import { approve, confirmEndpoint, toNodeListener } from '../dist/endpoint.js'

const pairs = Number(process.argv[2] ?? 200)
const address = 'http://localhost/payments/confirm'
const headers = { 'content-type': 'application/json' }
const json = 'application/json; charset=utf-8'
let number = 0

/** PortOne's question about a fresh payment each time: nothing is answered from memory. */
const question = () => `{"imp_uid":"imp_${++number}","merchant_uid":"order_${number}","amount":1000}`

const decide = async ({ amount }) => (amount === 1000 ? approve() : undefined)

const decideBare = async ({ imp_uid: impUid, merchant_uid: merchantUid, amount }) => {
  const { decision } = await decide({ impUid, merchantUid, amount })
  return JSON.stringify({ approved: decision === 'approve' })
}

const endpoint = confirmEndpoint(decide)
const bare = async (request) =>
  new Response(await decideBare(await request.json()), { status: 200, headers: { 'content-type': json } })

const plainListener = async (request, response) => {
  let text = ''
  request.setEncoding('utf8')
  for await (const chunk of request) text += chunk
  const body = await decideBare(JSON.parse(text))
  response.writeHead(200, { 'content-type': json, 'content-length': Buffer.byteLength(body) }).end(body)
}

async function approved(status) {
  if ((await status) !== 200) throw new Error(`The answer was ${await status}.`)
}

const inProcess = (handler) => async () => {
  const { status } = await handler(new Request(address, { method: 'POST', headers, body: question() }))
  return status
}

async function overHttp(handle) {
  const server = createServer(handle)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const { port } = server.address()
  const ask = () =>
    new Promise((resolve, reject) => {
      const body = question()
      const options = { port, host: '127.0.0.1', agent, method: 'POST' }
      const sent = httpRequest({ ...options, headers: { ...headers, 'content-length': body.length } }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode))
      })
      sent.on('error', reject).end(body)
    })
  const close = () => {
    agent.destroy()
    server.close()
  }
  return { ask, close }
}

/** Calls a second, over one batch with `atOnce` calls under way at a time. */
async function throughput(ask, calls, atOnce) {
  const started = performance.now()
  const worker = async () => {
    for (let call = 0; call < calls / atOnce; call++) await approved(ask())
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return (calls / (performance.now() - started)) * 1000
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]

async function compare(name, bareOne, ours, calls, atOnce) {
  const rates = { bare: [], ours: [] }
  const warmUp = Math.ceil(pairs / 10)
  for (let pair = -warmUp; pair < pairs; pair++) {
    const order = pair % 2 === 0 ? ['bare', 'ours'] : ['ours', 'bare']
    for (const who of order) {
      const rate = await throughput(who === 'bare' ? bareOne : ours, calls, atOnce)
      if (pair >= 0) rates[who].push(rate)
    }
  }
  const ratio = median(rates.ours.map((rate, pair) => rate / rates.bare[pair]))
  const perSecond = (values) => `${Math.round(median(values)).toLocaleString('en')} a second`
  console.log(
    `${name}: bare ${perSecond(rates.bare)}, confirmEndpoint ${perSecond(rates.ours)}, ratio ${ratio.toFixed(3)}`,
  )
}

await compare('Request to Response', inProcess(bare), inProcess(endpoint), 200, 1)
await compare('Request to Response, 64 at once', inProcess(bare), inProcess(endpoint), 256, 64)
const servers = await Promise.all([toNodeListener(bare), toNodeListener(endpoint), plainListener].map(overHttp))
const [mounted, ours, plain] = servers.map(({ ask }) => ask)
await compare('over HTTP, 16 at once', mounted, ours, 160, 16)
await compare("over HTTP, beside a listener of Node's own", plain, ours, 160, 16)
for (const { close } of servers) close()
