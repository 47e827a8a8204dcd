// `npm run simulate`
import { importTypescript } from '../../scripts/run-typescript.mjs'
import { bundlePage } from './bundle-page.mjs'

const { run } = await importTypescript(new URL('run.ts', import.meta.url))
process.exitCode = await run(process.argv.slice(2), await bundlePage())
