/**
 * How each block of docs/en/mounts.md is started, by the comment in its first line. The block itself is taken from the page and
 * runs as it stands; what is here is what the reader's server does around it.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { Miniflare } from 'miniflare'
import { startProgram, versionOf } from './apps.mjs'

const listening = (server) =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${server.address().port}`,
        stop: () => new Promise((done) => server.close(done) && server.closeAllConnections()),
      }),
    )
  })

/** A server of Node's around a handler of requests, as frameworks have one. */
const byRequests = (handler) =>
  new Promise((resolve) => {
    const server = serve({ fetch: handler, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ address: `http://127.0.0.1:${port}`, stop: () => new Promise((done) => server.close(done)) }),
    )
  })

/** Nest, of the version that is in a folder. */
const nest =
  (folder, platform) =>
  async ({ ConfirmController }) => {
    const load = createRequire(new URL(`${folder}package.json`, import.meta.url))
    load('reflect-metadata')
    const { Module } = load('@nestjs/common')
    const { NestFactory } = load('@nestjs/core')
    const Adapter = load(`@nestjs/platform-${platform}`)[platform === 'express' ? 'ExpressAdapter' : 'FastifyAdapter']
    class Shop {}
    Module({ controllers: [ConfirmController] })(Shop)
    const app = await NestFactory.create(Shop, new Adapter(), { logger: false })
    await app.listen(0, '127.0.0.1')
    return { address: (await app.getUrl()).replace('[::1]', '127.0.0.1'), stop: () => app.close() }
  }

/** Lambda's part: a request becomes an event, in each of its forms. */
const lambda =
  (eventOf) =>
  ({ handler }) =>
    listening(
      createServer(async (request, response) => {
        const body = Buffer.concat(await request.toArray())
        const { statusCode, headers, body: answer } = await handler(eventOf(request, body), { awsRequestId: '1' })
        response.writeHead(statusCode, headers).end(answer)
      }),
    )
const bodyOf = (body, base64) => ({ body: body.toString(base64 ? 'base64' : 'utf8'), isBase64Encoded: base64 })
/** API Gateway's REST API, payload 1.0, and a load balancer. */
const restEvent =
  (base64) =>
  ({ method, url, headers }, body) => ({
    httpMethod: method,
    path: url,
    headers,
    multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    ...bodyOf(body, base64),
    requestContext: { identity: { sourceIp: '127.0.0.1' } },
  })
/** API Gateway's HTTP API, payload 2.0, and a function URL. */
const httpEvent =
  (base64) =>
  ({ method, url, headers }, body) => ({
    version: '2.0',
    rawPath: url,
    rawQueryString: '',
    headers,
    ...bodyOf(body, base64),
    requestContext: { http: { method, sourceIp: '127.0.0.1' } },
  })

/** In Vercel's functions `waitUntil` finds the platform by this. What it is given must end, as in any process here. */
const onVercel = (POST) => (request) => {
  globalThis[Symbol.for('@vercel/request-context')] = { get: () => ({ waitUntil: (work) => work.catch(() => {}) }) }
  return POST(request)
}

const onlyPost = (POST) =>
  byRequests((request) => (request.method === 'POST' ? POST(request) : new Response(null, { status: 405 })))

const app = (name, more = {}) => ({ app: name, ...more })
const workerd = (version) => `workerd (miniflare ${version})`

/**
 * Each mount: its block on the page, or the app that has it.
 *
 * - `reads`: something in front reads the body, with limits of its own.
 * - `cutsOff`: the host answers nothing to a body that it is told to let go, and closes the connection.
 * - `noHangUps`: why the host never tells.
 * - `bundled`: for another runtime, as one file.
 */
export const mounts = [
  { name: "Node's http", block: "Node's http", start: ({ app }) => listening(app) },
  { name: 'Express 5', block: 'Express', start: ({ app }) => listening(createServer(app)) },
  {
    name: 'Express 4',
    block: 'Express',
    alias: { express: 'express4' },
    start: ({ app }) => listening(createServer(app)),
  },
  { name: 'Fastify 5', block: 'Fastify', start: startFastify },
  { name: 'Fastify 4', block: 'Fastify', alias: { fastify: 'fastify4' }, start: startFastify },
  { name: 'Koa 2', block: 'Koa', start: ({ app }) => listening(createServer(app.callback())) },
  { name: 'Koa 2 behind a body parser', block: 'Koa', reads: true, start: startParsedKoa },
  ...['express', 'fastify'].flatMap((platform) => [
    { name: `Nest 11 on ${platform}`, block: 'Nest', reads: true, start: nest('./', platform) },
    {
      name: `Nest 10 on ${platform}`,
      block: 'Nest',
      folder: 'nest10/',
      reads: true,
      start: nest('./nest10/', platform),
    },
  ]),
  { name: `Next.js ${versionOf('next')}, route handler`, ...app('next') },
  { name: `Next.js ${versionOf('next')}, route handler on the edge`, ...app('next', { path: '/edge' }) },
  { name: `Next.js ${versionOf('next')}, pages API`, ...app('next', { path: '/api' }) },
  { name: `Nitro ${versionOf('nitropack')} (Nuxt), Node server`, ...app('nitro') },
  {
    name: `Nitro ${versionOf('nitropack')} (Nuxt), in ${workerd(versionOf('miniflare'))}`,
    ...app('nitro-workers', { reads: true, noHangUps: "Nitro's Workers preset hands no signal on" }),
  },
  { name: `h3 ${versionOf('h3')}`, block: 'h3', start: startH3 },
  { name: `h3 ${versionOf('h3-1')}`, block: 'h3', alias: { h3: 'h3-1' }, start: startOldH3 },
  { name: `SvelteKit ${versionOf('@sveltejs/kit')}, adapter-node`, ...app('sveltekit') },
  { name: `Astro ${versionOf('astro')}, Node adapter`, ...app('astro') },
  { name: `React Router ${versionOf('react-router')}`, ...app('react-router', { cutsOff: true }) },
  { name: "Hono on Node's http", block: 'Hono', start: ({ app }) => byRequests(app.fetch) },
  { name: 'Hono behind a middleware that reads', block: 'Hono', reads: true, start: startReadHono },
  { name: `Bun ${versionOf('bun')}`, block: 'Bun', bundled: true, start: startBun },
  { name: `Deno ${versionOf('deno')}`, block: 'Bun', bundled: true, start: startDeno },
  { name: 'Vercel Functions, their handler', block: 'Vercel', start: ({ POST }) => onlyPost(onVercel(POST)) },
  {
    name: `Cloud Functions (functions-framework ${versionOf('@google-cloud/functions-framework')})`,
    ...app('functions', { bundleTo: 'index.js', block: 'Google Cloud Functions', reads: true }),
  },
  ...[false, true].flatMap((base64) => {
    const rest = { block: 'AWS Lambda', noHangUps: 'Lambda never tells' }
    const coded = base64 ? 'base64' : 'text'
    return [
      { ...rest, name: `AWS Lambda, REST API (1.0), ${coded}`, start: lambda(restEvent(base64)) },
      { ...rest, name: `AWS Lambda, HTTP API (2.0) and function URL, ${coded}`, start: lambda(httpEvent(base64)) },
    ]
  }),
  { name: 'Cloudflare Workers, in workerd', block: 'Cloudflare Workers', bundled: true, start: startShop },
]

const bin = (name) => fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url))

function startBun(file) {
  return startProgram(bin('bun'), () => ['run', file], {})
}

function startDeno(file) {
  return startProgram(bin('deno'), (port) => ['serve', '--allow-all', '--host=127.0.0.1', `--port=${port}`, file], {})
}

async function startH3({ confirm }) {
  const { H3 } = await import('h3')
  const shop = new H3().all('/payments/confirm', confirm)
  const { toNodeHandler } = await import('h3/node')
  return listening(createServer(toNodeHandler(shop)))
}

async function startOldH3({ confirm }) {
  const { createApp, createRouter, toNodeListener } = await import('h3-1')
  const shop = createApp().use(createRouter().use('/payments/confirm', confirm))
  return listening(createServer(toNodeListener(shop)))
}

async function startFastify({ app }) {
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return { address, stop: () => app.close() }
}

async function startParsedKoa({ app }) {
  const { default: bodyParser } = await import('koa-bodyparser')
  app.middleware.unshift(bodyParser())
  return listening(createServer(app.callback()))
}

async function startReadHono({ app }) {
  const { Hono } = await import('hono')
  const shop = new Hono()
  shop.use(async (context, next) => {
    if (context.req.method === 'POST') await context.req.json().catch(() => null)
    await next()
  })
  shop.route('/', app)
  return byRequests(shop.fetch)
}

/** A worker in workerd, of one file, as wrangler hands it over. */
export async function startWorker(file, more = {}) {
  const worker = new Miniflare({
    modules: [{ type: 'ESModule', path: 'worker.mjs', contents: await readFile(file, 'utf8') }],
    compatibilityDate: '2026-04-01',
    compatibilityFlags: ['enable_request_signal', 'nodejs_compat'],
    ...more,
  })
  const url = await worker.ready
  return { address: url.origin, stop: () => worker.dispose() }
}

function startShop(file) {
  return startWorker(file, { bindings: { SHOP: 'open' }, compatibilityFlags: ['enable_request_signal'] })
}
