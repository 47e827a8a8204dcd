// npm run simulate:holds -- [--home postgres|sqlite] [--carts 20000] [--processes 4] [--seed 1] [--plant NAME | --plants]
// Carts over several processes on a database of its own, with doubled calls, processes killed and connections ended. Every order is
// worked on by two processes. Ends with what can't be: 0 of each, or exit code 1.
// `--plants` makes each mistake of planted-bugs.mjs on purpose: each must be found, and what finds it must find nothing without it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleHolds } from './bundle-holds.mjs'
import { withHomes } from './homes.mjs'
import { plantedBugs } from './planted-bugs.mjs'
import { simulate } from './simulate.mjs'
import { editsFor, tryInterleaving } from './try-interleaving.mjs'

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: 'postgres' },
    carts: { type: 'string' },
    processes: { type: 'string' },
    seed: { type: 'string', default: '1' },
    plant: { type: 'string' },
    plants: { type: 'boolean' },
  },
})
const kind = values.home
if (!Object.hasOwn(withHomes, kind)) throw new TypeError(`--home is postgres or sqlite; it was ${kind}.`)
const plants = values.plants ? Object.keys(plantedBugs) : values.plant ? [values.plant] : []
if (plants.length > 0 && kind !== 'postgres') throw new TypeError('The planted bugs are those of PostgreSQL.')
const seed = Number(values.seed)
const carts = Number(values.carts ?? (plants.length > 0 ? 2000 : 20_000))
const processes = Number(values.processes ?? (kind === 'sqlite' ? 2 : 4))
const folder = mkdtempSync(join(tmpdir(), 'imp-confirm-simulation-'))
const sumOf = (wrongs) => Object.values(wrongs).reduce((sum, count) => sum + count, 0)
const told = (wrongs) =>
  Object.entries(wrongs)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ')

/** One run as it is. Resolves to whether all is well. */
async function runOnce(makeHome) {
  const began = Date.now()
  const home = await makeHome('plain')
  const holdsPath = await bundleHolds(folder, 'plain')
  const result = await simulate({ kind, home, holdsPath, carts, processes, seed, isCalm: false })
  await home.close()
  const { wrongs, messages, calls, sold, kills, ended } = result
  const seconds = ((Date.now() - began) / 1000).toFixed(0)
  console.log(
    `${kind}, seed ${seed}, ${carts} carts, ${processes} processes: ${calls} told, ${sold} sold, ${kills} processes killed, ${ended} connections ended, ${seconds} s`,
  )
  console.log(`  ${told(wrongs)}`)
  for (const message of messages) console.log(`  ${message}`)
  return sumOf(wrongs) === 0
}

/** What an interleaving finds, in a build with these edits. */
async function whatIsFound(place, name, interleaving, edits) {
  const holdsPath = await bundleHolds(folder, name, [...editsFor(interleaving), ...edits])
  return tryInterleaving({ ...place, holdsPath, interleaving, name })
}

/** Plants one bug. Resolves to whether it was found, and only it. */
async function runPlanted(makeHome, place, plant, number) {
  const { pitfall, edits, interleaving, count, setup } = plantedBugs[plant]
  const title = `${pitfall === undefined ? '  ' : String(pitfall).padStart(2)} ${plant.padEnd(40)}`
  if (interleaving) {
    const before = await whatIsFound(place, `without_${number}`, interleaving, [])
    const found = await whatIsFound(place, `with_${number}`, interleaving, edits)
    const isRight = before.length === 0 && found.length > 0
    console.log(`${title} ${isRight ? 'found' : 'WRONG'} by ${interleaving.name}: ${found[0] ?? 'nothing'}`)
    for (const message of before) console.log(`   found without it: ${message}`)
    return isRight
  }
  const holdsPath = await bundleHolds(folder, `planted_${number}`, edits)
  const home = await makeHome(`planted_${number}`)
  const { wrongs } = await simulate({ kind, home, holdsPath, carts, processes, seed, isCalm: true, setup })
  await home.close()
  console.log(`${title} ${wrongs[count] > 0 ? 'found' : 'WRONG'} by the simulation's ${count}: ${told(wrongs)}`)
  return wrongs[count] > 0
}

try {
  await withHomes[kind](folder, async (makeHome, place) => {
    let isRight = plants.length > 0 || (await runOnce(makeHome))
    for (const [number, plant] of plants.entries())
      isRight = (await runPlanted(makeHome, place, plant, number)) && isRight
    process.exitCode = isRight ? 0 : 1
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
// A pool of a run's may be left where a process ended.
process.exit()
