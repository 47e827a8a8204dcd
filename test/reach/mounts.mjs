/**
 * How each block of docs/en/endpoint.md's part on mounts is started, by the comment in its first line. The block itself is
 * taken from the page and runs as it stands; what is here is what the reader's server does around it.
 */
import { createServer } from 'node:http'
import 'reflect-metadata'
import { serve } from '@hono/node-server'
import { NestFactory } from '@nestjs/core'
import { ExpressAdapter } from '@nestjs/platform-express'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import { Miniflare } from 'miniflare'

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

const nest = async ({ ConfirmController }, adapter) => {
  const { Module } = await import('@nestjs/common')
  class Shop {}
  Module({ controllers: [ConfirmController] })(Shop)
  const app = await NestFactory.create(Shop, adapter, { logger: false })
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
const restEvent = ({ method, url, headers }, body) => ({
  httpMethod: method,
  path: url,
  headers,
  multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
  body: body.toString(),
  isBase64Encoded: false,
  requestContext: { identity: { sourceIp: '127.0.0.1' } },
})
const httpEvent = ({ method, url, headers }, body) => ({
  version: '2.0',
  rawPath: url,
  rawQueryString: '',
  headers,
  body: body.toString('base64'),
  isBase64Encoded: true,
  requestContext: { http: { method, sourceIp: '127.0.0.1' } },
})

/** `noHangUps`: the host never tells. `reads`: something in front reads the body, with limits of its own. */
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
  { name: 'Nest 11 on Express', block: 'Nest', reads: true, start: (code) => nest(code, new ExpressAdapter()) },
  { name: 'Nest 11 on Fastify', block: 'Nest', reads: true, start: (code) => nest(code, new FastifyAdapter()) },
  { name: "Hono on Node's http", block: 'Hono', start: ({ app }) => byRequests(app.fetch) },
  { name: 'Hono behind a middleware that reads', block: 'Hono', reads: true, start: startReadHono },
  {
    name: 'Next.js, its route handler',
    block: 'Next.js',
    start: ({ POST }) =>
      byRequests((request) => (request.method === 'POST' ? POST(request) : new Response(null, { status: 405 }))),
  },
  { name: 'Bun and Deno, their handler', block: 'Bun', start: (code) => byRequests(code.default.fetch) },
  { name: 'AWS Lambda, REST API', block: 'AWS Lambda', noHangUps: true, start: lambda(restEvent) },
  {
    name: 'AWS Lambda, HTTP API and function URL, base64',
    block: 'AWS Lambda',
    noHangUps: true,
    start: lambda(httpEvent),
  },
  { name: 'Cloudflare Workers, in workerd', block: 'Cloudflare Workers', bundled: true, start: startWorkerd },
]

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

/** A bundle as wrangler hands it over. */
export const workerModules = (contents) => [{ type: 'ESModule', path: 'worker.mjs', contents }]

async function startWorkerd(script) {
  const worker = new Miniflare({
    modules: workerModules(script),
    compatibilityDate: '2026-04-01',
    compatibilityFlags: ['enable_request_signal'],
    bindings: { SHOP: 'open' },
  })
  const url = await worker.ready
  return { address: url.origin, stop: () => worker.dispose() }
}
