// Whole journeys in three engines: `npm run test:engines [-- chromium firefox webkit]`. Installs what is missing where it
// may; an engine that can't be had is `not run`, and the exit code says so.
import { engines, install } from './engines.mjs'
import { journeys } from './journeys.mjs'
import { startSite } from './site.mjs'

const asked = process.argv.slice(2)
const names = Object.keys(engines).filter((name) => asked.length === 0 || asked.includes(name))
if (asked.some((name) => !(name in engines))) {
  console.error(`Engines: ${Object.keys(engines).join(', ')}.`)
  process.exit(2)
}

/** One journey in a browser of its own. Returns `'passed'` or what went wrong. */
async function travel(launch, { userAgent, run }, site, told) {
  let started
  try {
    started = await launch(userAgent)
    told.version = started.version
    await run(started.tab, site)
    return 'passed'
  } catch (error) {
    return error.message
  } finally {
    await started?.close()
  }
}

/** All journeys in one engine. */
async function runEngine(name, site) {
  const engine = engines[name]
  const all = (result) => ({ title: name, results: journeys.map(() => result) })
  let why = await engine.missing()
  if (why) why = install(engine.packages) ?? (await engine.missing())
  if (why) return { ...all('not run'), title: `${name}: not run (${why})` }
  let prepared
  try {
    prepared = await engine.prepare()
  } catch (error) {
    return { ...all('not run'), title: `${name}: not run (${error.message})` }
  }
  const told = { version: '' }
  const results = []
  try {
    for (const journey of journeys) results.push(await travel(prepared.launch, journey, site, told))
  } finally {
    await prepared.close()
  }
  return { title: `${name}: ${told.version}`, results }
}

const site = await startSite()
const columns = []
try {
  for (const name of names) columns.push({ name, ...(await runEngine(name, site)) })
} finally {
  await site.stop()
}

for (const { title } of columns) console.log(title)
const width = Math.max(...journeys.map(({ name }) => name.length))
const short = (result) => (['passed', 'not run'].includes(result) ? result : 'FAILED')
console.log(`\n${''.padEnd(width)}  ${names.map((name) => name.padEnd(9)).join(' ')}`)
for (const [index, { name }] of journeys.entries())
  console.log(`${name.padEnd(width)}  ${columns.map(({ results }) => short(results[index]).padEnd(9)).join(' ')}`)
for (const { name, results } of columns)
  for (const [index, result] of results.entries())
    if (short(result) === 'FAILED') console.log(`\n${name}, ${journeys[index].name}:\n${result}`)

const count = (kind) => columns.flatMap(({ results }) => results.map(short)).filter((result) => result === kind).length
console.log(`\n${count('passed')} passed, ${count('FAILED')} failed, ${count('not run')} not run`)
if (count('passed') < columns.length * journeys.length) process.exitCode = 1
