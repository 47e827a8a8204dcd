/**
 * What `requestPayWithConfirm` costs over bare `IMP.request_pay`, in Chromium, with a trivial `IMP` in place of PortOne's:
 * one that answers at once, and one that answers when the call has returned. `npm run bench:overhead`.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { launchChromium } from '../scripts/launch-chromium.mjs'

/** The most that the synchronous part may cost at the median, in microseconds. */
const target = 20

/** Short batches: most run without the machine doing something else in between. */
const batches = 600
const callsInBatch = 50
const freshPages = 20

/** What the page runs. Times are the mean of a batch, in microseconds: one call is too short for a browser's clock. */
async function inPage([batches, callsInBatch]) {
  const { requestPayWithConfirm } = await import('/index.js')
  const confirmUrl = 'https://shop.example/payments/confirm'
  const request = () => ({
    pg: 'tosspayments',
    pay_method: 'card',
    merchant_uid: 'order-1',
    name: 'Chair',
    amount: 1000,
    buyer_email: 'buyer@shop.example',
    m_redirect_url: 'https://shop.example/payments/return',
  })
  const answer = { imp_uid: 'imp_1', merchant_uid: 'order-1' }
  const ways = {
    bare: () => window.IMP.request_pay(request(), () => {}),
    ours: () => requestPayWithConfirm(request(), { confirmUrl, timeLimit: 600_000 }),
  }
  /** The moment `request_pay` was reached, and the callback of an `IMP` that answers later. */
  let reached = 0
  let callback
  const imps = {
    'answers at once': (_, callback) => {
      reached = performance.now()
      callback(answer)
    },
    'answers later': (_, later) => {
      reached = performance.now()
      callback = later
    },
  }

  async function batch(way, later) {
    let toRequestPay = 0
    let whole = 0
    let after = 0
    let answering = 0
    for (let call = 0; call < callsInBatch; call++) {
      const started = performance.now()
      way()
      const returned = performance.now()
      toRequestPay += reached - started
      whole += returned - started
      await null
      const idle = performance.now()
      after += idle - returned
      if (!later) continue
      callback(answer)
      answering += performance.now() - idle
      await null
    }
    const mean = (sum) => (sum * 1000) / callsInBatch
    return { toRequestPay: mean(toRequestPay), whole: mean(whole), after: mean(after), answering: mean(answering) }
  }

  const results = {}
  for (const [name, request_pay] of Object.entries(imps)) {
    window.IMP = { init() {}, request_pay }
    // The very first call of a page, before anything is compiled: what a customer's click meets.
    const first = performance.now()
    ways.ours()
    const cold = (reached - first) * 1000
    callback?.(answer)
    const measured = { bare: [], ours: [] }
    // In turn: whatever else the machine does falls on both.
    for (let round = 0; round < batches; round++)
      for (const way of Object.keys(ways)) {
        measured[way].push(await batch(ways[way], name === 'answers later'))
        await new Promise((resolve) => setTimeout(resolve))
      }
    results[name] = { cold, ...measured }
  }
  return results
}

// Cross-origin isolated: the page's clock ticks every 5 µs, not every 100.
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }
const sdk = await readFile(new URL('../dist/index.js', import.meta.url))
const server = createServer(({ url }, response) => {
  const [type, body] =
    url === '/index.js' ? ['text/javascript', sdk] : ['text/html', '<!doctype html><title>Shop</title>']
  response.writeHead(200, { 'content-type': type, ...isolated }).end(body)
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${server.address().port}/`
const browser = await launchChromium()

async function measure(...counts) {
  const page = await browser.newPage()
  try {
    await page.goto(origin)
    return await page.evaluate(inPage, counts)
  } finally {
    await page.close()
  }
}

const at = (share, numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length * share)]
const micro = (number) => `${number.toFixed(number < 1 ? 2 : 1)} µs`

let over = false
try {
  await measure(20, callsInBatch)
  const results = await measure(batches, callsInBatch)
  const firsts = []
  for (let page = 0; page < freshPages; page++) firsts.push((await measure(0, 0))['answers at once'].cold)

  console.log(`Medians of ${batches} batches of ${callsInBatch} calls each; 10th to 90th percentile in brackets.\n`)
  for (const [name, { bare, ours }] of Object.entries(results)) {
    console.log(`IMP ${name}`)
    const parts = {
      toRequestPay: 'call to request_pay',
      whole: 'whole synchronous part',
      after: "when the caller's code ran",
      answering: 'taking the answer',
    }
    for (const [part, title] of Object.entries(parts)) {
      if (part === 'answering' && name !== 'answers later') continue
      const of = (way) => way.map((batch) => batch[part])
      const [one, other] = [at(0.5, of(bare)), at(0.5, of(ours))]
      if (part === 'whole' && other - one >= target) over = true
      console.log(
        `  ${title.padEnd(27)} bare ${micro(one)}, ours ${micro(other)} [${micro(at(0.1, of(ours)))} to ${micro(at(0.9, of(ours)))}]: ` +
          `${micro(other - one)} more, ${(other / one).toFixed(0)} times`,
      )
    }
  }
  console.log(
    `\nThe first call of a fresh page, to request_pay: ${micro(at(0.5, firsts))} (median of ${freshPages} pages)`,
  )
  console.log(`The target for the whole synchronous part is ${target} µs more than bare: ${over ? 'missed' : 'met'}.`)
} finally {
  await browser.close()
  server.close()
}
if (over) process.exitCode = 1
