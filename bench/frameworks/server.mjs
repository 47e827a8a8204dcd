/**
 * One server of the endpoint bench, in a process of its own: `node server.mjs KIND`. Says its port to its parent, and answers
 * each message with the processor time that it has used, in microseconds.
 */
import { createServer } from 'node:http'
import { serve } from '@hono/node-server'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { approve, confirmEndpoint, toNodeListener } from '../../dist/endpoint.js'

const decide = async ({ amount }) => (amount === 1000 ? approve() : undefined)

/** What a shop writes by hand: it asks the same `decide`, and answers JSON. No limit, no deadline, no repeat. */
async function byHand({ imp_uid: impUid, merchant_uid: merchantUid, amount }) {
  const decision = await decide({ impUid, merchantUid, amount })
  return { approved: decision?.decision === 'approve' }
}

const bareListener = (request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    const answer = JSON.stringify(await byHand(JSON.parse(Buffer.concat(chunks).toString())))
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
      .end(answer)
  })
}

const listen = (listener) =>
  new Promise((resolve) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () => resolve(server.address().port))
  })

const path = '/payments/confirm'
const endpoint = confirmEndpoint(decide)

const kinds = {
  'bare http': () => listen(bareListener),
  confirmEndpoint: () => listen(toNodeListener(endpoint)),
  'confirmEndpoint by a Request': () => listen(toNodeListener((request, context) => endpoint(request, context))),
  Fastify: async () => {
    const app = fastify()
    app.post(path, async (request) => byHand(request.body))
    await app.listen({ port: 0, host: '127.0.0.1' })
    return app.server.address().port
  },
  'Express 5': () => {
    const app = express().use(express.json())
    app.post(path, async (request, response) => response.json(await byHand(request.body)))
    return listen(app)
  },
  "Hono's adapter": () => {
    const app = new Hono().post(path, async (context) => context.json(await byHand(await context.req.json())))
    return new Promise((resolve) =>
      serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port)),
    )
  },
}

const port = await kinds[process.argv[2]]()
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send({ used: user + system })
})
process.on('disconnect', () => process.exit())
process.send({ port })
