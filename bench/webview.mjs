/**
 * How fast Instagram's webview is told, and how often rightly, beside two packages that people use for it, on the same
 * user agents. Run `npm run build` first. The agents are of known shapes, not a sample of what visitors send.
 */
import inAppSpy from 'inapp-spy'
import { Bench } from 'tinybench'
import { UAParser } from 'ua-parser-js'
import { isInstagramWebview } from '../dist/index.js'
import { userAgents } from './webview/user-agents.mjs'

const subjects = {
  isInstagramWebview,
  'inapp-spy': (ua) => inAppSpy({ ua }).appKey === 'instagram',
  'ua-parser-js': (ua) => UAParser(ua).browser.name === 'Instagram',
}
const asked = userAgents.flatMap(({ instagram, agents }) => agents.map((agent) => ({ agent, instagram })))

const bench = new Bench({ time: 500, warmupTime: 200 })
for (const [name, tell] of Object.entries(subjects))
  bench.add(name, () => {
    for (const { agent } of asked) tell(agent)
  })
await bench.run()

const perAgent = ({ result }) => (result.latency.p50 * 1e6) / asked.length
const own = perAgent(bench.tasks[0])
console.log(`telling Instagram's webview, ${asked.length} user agents: median per agent, ratio, told rightly`)
for (const task of bench.tasks) {
  const right = asked.filter(({ agent, instagram }) => subjects[task.name](agent) === instagram).length
  const time = Math.round(perAgent(task)).toLocaleString('en').padStart(8)
  const ratio = (perAgent(task) / own).toFixed(1).padStart(7)
  console.log(`  ${task.name.padEnd(20)} ${time} ns ${ratio} x   ${right} of ${asked.length}`)
}
