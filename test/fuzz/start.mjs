// `npm run fuzz`: runs the properties for as long as they are asked to.
import { parseArgs } from 'node:util'
import { importTypescript } from '../../scripts/run-typescript.mjs'

const { run } = await importTypescript(new URL('run.ts', import.meta.url))
const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})
process.exitCode = await run(values)
