/** The runtimes that the endpoint's wire cases run in: each with the program that serves them there. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startProgram, versionOf } from './apps.mjs'
import { startWorker } from './mounts.mjs'

const module = (path) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url))

const wire = `import * as endpoint from './dist/endpoint.js'
import { wireServer } from './test/endpoint/wire-server.ts'
`

/** The direct way into each endpoint by its path, and a \`Request\` for the rest. */
const onNode = `import { createServer } from 'node:http'
${wire}const { endpoints, handler } = wireServer(endpoint)
const others = endpoint.toNodeListener(handler)
const listeners = new Map(Object.entries(endpoints).map(([path, confirm]) => [path, endpoint.toNodeListener(confirm)]))
createServer((request, response) => (listeners.get(request.url.split('?')[0]) ?? others)(request, response))
  .listen(Number(process.env.PORT), '127.0.0.1')
`
const byRequests = `import { createServer } from 'node:http'
${wire}createServer(endpoint.toNodeListener(wireServer(endpoint).handler)).listen(Number(process.env.PORT), '127.0.0.1')
`
const fetcher = `${wire}const { handler } = wireServer(endpoint)
export default { fetch: (request, _env, context) => handler(request, context) }
`

const node = (major, program, way) => {
  const file = module(`node-${major}/bin/node`)
  const version = versionOf(`node-${major}`) ?? `${major}, which isn't there for this machine`
  return {
    name: `Node ${version}, ${way}`,
    program,
    there: () => existsSync(file),
    start: (script) => startProgram(file, () => [script], {}),
  }
}

const always = () => true

export const runtimes = [
  ...[18, 20, 22, 24, 26].flatMap((major) => [
    node(major, onNode, 'directly'),
    node(major, byRequests, 'by a Request'),
  ]),
  {
    name: `Bun ${versionOf('bun')}, Bun.serve`,
    program: fetcher,
    there: always,
    start: (file) => startProgram(module('.bin/bun'), () => ['run', file], {}),
  },
  {
    name: `Bun ${versionOf('bun')}, node:http`,
    program: onNode,
    there: always,
    start: (file) => startProgram(module('.bin/bun'), () => ['run', file], {}),
  },
  {
    name: `Deno ${versionOf('deno')}, deno serve`,
    program: fetcher,
    there: always,
    start: (file) =>
      startProgram(module('.bin/deno'), (port) => ['serve', '-A', '--host=127.0.0.1', `--port=${port}`, file], {}),
  },
  {
    name: `Deno ${versionOf('deno')}, node:http`,
    program: onNode,
    there: always,
    start: (file) => startProgram(module('.bin/deno'), () => ['run', '-A', file], {}),
  },
  { name: `workerd (miniflare ${versionOf('miniflare')})`, program: fetcher, there: always, start: startWorker },
]
