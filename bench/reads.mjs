// How long reading an answer takes, beside JSON.parse of the same answer in the same run. Run after a build.
import { Bench } from 'tinybench'
import { readPayRedirect, readPayResponse } from '../dist/index.js'

const message = 'F0004:PG사 결제요청에 실패하여 중단합니다.(imp_012345678901) 3112, 한도가 초과하였습니다.'
const declined = {
  success: false,
  imp_uid: 'imp_012345678901',
  merchant_uid: 'order-20261124-000001',
  error_code: 'F400',
  error_msg: message,
}
const completed = { imp_uid: declined.imp_uid, merchant_uid: declined.merchant_uid }
const address = (answer) => `https://shop.example/pay/return?order=7&${new URLSearchParams(answer)}`

/** Each read beside the least that any reading has to do. */
const subjects = [
  ['callback, completed', readPayResponse, completed],
  ['callback, declined', readPayResponse, declined],
  ['redirect, completed', readPayRedirect, address({ ...completed, imp_success: 'true' })],
  ['redirect, declined', readPayRedirect, address({ ...completed, imp_success: 'false', error_msg: message })],
]

const bench = new Bench({ time: 500, warmupTime: 200 })
for (const [name, read, answer] of subjects) bench.add(name, () => read(answer))
const text = JSON.stringify(declined)
bench.add('JSON.parse of the declined callback', () => JSON.parse(text))
const returned = subjects.at(-1)[2]
bench.add('new URLSearchParams of the declined redirect', () => new URLSearchParams(returned))
await bench.run()

const median = (task) => task.result.latency.p50 * 1000
const parse = median(bench.tasks.at(-2))
console.log('reads: median µs, reads per second at the median, ratio to JSON.parse of the declined callback')
for (const task of bench.tasks)
  console.log(
    `  ${task.name.padEnd(46)} ${median(task).toFixed(2).padStart(7)} µs ${Math.round(1e6 / median(task))
      .toLocaleString('en')
      .padStart(10)}/s ${(median(task) / parse).toFixed(1).padStart(6)} x`,
  )
