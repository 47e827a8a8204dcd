// `npm run simulate:verify`
import { importTypescript } from '../../../scripts/run-typescript.mjs'

const { run } = await importTypescript(new URL('run.ts', import.meta.url))
process.exitCode = await run(process.argv.slice(2))
