import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../../scripts/launch-chromium.mjs'
import { compareProbes } from './compare-probes.ts'
import { journeys } from './journeys/index.ts'
import { planTrips, runJourneys } from './run-journeys.ts'
import { findCopies, type ScriptCopy } from './script-copy.ts'
import type { Files, Mode } from './shop.ts'
import { factsText, journeyTable, knownOf, rowName } from './table.ts'

const usage = `npm run real -- --scripts DIR [--only name,name] [--copies name,name] [--bare] [--simulator] [--at-once 2] [--save]

  --scripts    a folder with copies of PortOne's own script, as .js files
  --only       these journeys (or probes) alone
  --copies     these copies alone, by version
  --bare       the bare script beside the SDK
  --simulator  the probes of imp-confirm/simulator beside each copy, in place of the journeys
  --at-once    how many pages at once
  --save       keeps what the newest copy does as what is known (test/real/newest-known.json)`

/** The built SDK, and both jQueries: they are installed here the first time. */
async function readFiles(root: string): Promise<Files & { simulator: string }> {
  const here = join(root, 'test/real')
  if (!existsSync(join(here, 'node_modules/jquery3')))
    execFileSync('npm', ['ci', '--prefix', here, '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'pipe' })
  const text = (path: string) => readFile(join(root, path), 'utf8')
  const [sdk, simulator, jquery, jquery3] = await Promise.all([
    text('dist/imp-confirm.global.js'),
    text('dist/simulator.cjs'),
    text('test/real/node_modules/jquery/dist/jquery.min.js'),
    text('test/real/node_modules/jquery3/dist/jquery.min.js'),
  ])
  return { sdk, simulator, jquery, jquery3 }
}

/** The command. Returns its exit code: 1 where a journey hung or broke, or a probe differs; 2 for wrong arguments. */
export async function run(args: string[], root: string): Promise<number> {
  let values: ReturnType<typeof parse>['values']
  const parse = () =>
    parseArgs({
      args,
      options: {
        scripts: { type: 'string' },
        only: { type: 'string' },
        copies: { type: 'string' },
        'at-once': { type: 'string', default: '2' },
        bare: { type: 'boolean' },
        simulator: { type: 'boolean' },
        save: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  try {
    values = parse().values
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`)
    return 2
  }
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (values.scripts === undefined) {
    console.log(
      "npm run real needs copies of PortOne's own script: npm run real -- --scripts DIR (see test/real/README.md)",
    )
    return 0
  }
  const atOnce = Number(values['at-once'])
  if (!Number.isInteger(atOnce) || atOnce < 1) {
    console.error('--at-once wants a whole number, 1 or more')
    return 2
  }

  const files = await readFiles(root)
  const ordinary = await launchChromium({ blockPopups: false })
  const browsers = { ordinary, backForwardCache: ordinary }
  try {
    const { copies: found, problems } = await findCopies(values.scripts, ordinary, files.jquery)
    for (const problem of problems) console.log(problem)
    const wanted = values.copies?.split(',')
    const copies = found.filter(({ name }) => wanted?.includes(name) ?? true)
    if (copies.length === 0) {
      console.log(
        `No copy of PortOne's script to run${wanted ? `: there are ${found.map(({ name }) => name).join(', ')}` : ''}.`,
      )
      return 1
    }
    console.log(`Copies: ${copies.map(({ name, line }) => `${name} (${line})`).join(', ')}`)
    const only = values.only?.split(',')
    if (values.simulator) return await compareProbes(ordinary, files, copies, only, atOnce)
    return await journeyRun(browsers, files, copies, root, { only, atOnce, bare: values.bare, save: values.save })
  } finally {
    await ordinary.close()
    if (browsers.backForwardCache !== ordinary) await browsers.backForwardCache.close()
  }
}

async function journeyRun(
  browsers: { ordinary: Browser; backForwardCache: Browser },
  files: Files,
  copies: readonly ScriptCopy[],
  root: string,
  options: { only: string[] | undefined; atOnce: number; bare: boolean | undefined; save: boolean | undefined },
): Promise<number> {
  const { only, atOnce, bare, save } = options
  const unknown = only?.filter((name) => !(name in journeys)) ?? []
  if (unknown.length > 0) {
    console.error(`No journey ${unknown.join(', ')}. There are: ${Object.keys(journeys).join(', ')}`)
    return 2
  }
  const chosen = Object.fromEntries(Object.entries(journeys).filter(([name]) => only?.includes(name) ?? true))
  const modes: Mode[] = bare ? ['wrapped', 'bare'] : ['wrapped']
  const trips = planTrips(chosen, copies, modes)
  if (trips.some(({ journey }) => journey.backForwardCache))
    browsers.backForwardCache = await launchChromium({ blockPopups: false, backForwardCache: true })
  const arrivals: Parameters<typeof journeyTable>[0][number][] = []
  await runJourneys(browsers, files, trips, atOnce, (arrival) => {
    arrivals.push(arrival)
    if (process.stderr.isTTY) process.stderr.write(`\r${arrivals.length} of ${trips.length} `)
    if (process.env.REAL_LOG) console.log(`  ${rowName(arrival)} ${arrival.copy.name}: ${factsText(arrival.facts)}`)
  })
  // In the order they were planned, however they arrived.
  const place = new Map(trips.map((trip, index) => [`${rowName(trip)} ${trip.copy.name}`, index]))
  const placeOf = (arrival: (typeof arrivals)[number]) => place.get(`${rowName(arrival)} ${arrival.copy.name}`) ?? 0
  arrivals.sort((one, other) => placeOf(one) - placeOf(other))

  const path = join(root, 'test/real/newest-known.json')
  const kept = existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : {}
  const known = save ? { ...kept, ...knownOf(arrivals) } : kept
  if (save) await writeFile(path, `${JSON.stringify(known, null, 2)}\n`)
  const { lines, counts } = journeyTable(arrivals, known)
  console.log(`\n= as the newest known copy · ≠ otherwise · ? nothing known\n\n${lines.join('\n')}\n`)
  console.log(
    `${arrivals.length} journeys: ${counts.same} as the newest known copy, ${counts.differ} otherwise, ${counts.unknown} new, ${counts.hang} hang, ${counts.broke} broke`,
  )
  return counts.hang + counts.broke > 0 ? 1 : 0
}
