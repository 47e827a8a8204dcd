// `npm run real`
import { fileURLToPath } from 'node:url'
import { importTypescript } from '../../scripts/run-typescript.mjs'

const { run } = await importTypescript(new URL('run.ts', import.meta.url))
process.exitCode = await run(process.argv.slice(2), fileURLToPath(new URL('../..', import.meta.url)))
