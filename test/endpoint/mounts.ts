import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { Hono } from 'hono'
import { toNodeListener } from '../../src/endpoint/index.ts'

/** Time that stands still: no deadline passes, whatever else the machine has to do. */
export const standingClock = { now: () => 0, setTimeout: () => 0, clearTimeout: () => {} }

export type Handler = (request: Request) => Promise<Response>

/** An endpoint that is mounted somewhere. */
export interface Mounted {
  /** `undefined` where there is no server. */
  port?: number
  fetch: (init: RequestInit) => Promise<Response>
  close: () => Promise<void>
}

/** A way to mount an endpoint. */
export interface Mount {
  name: string
  /** Something before the endpoint reads the body, and has its own answers for bodies that it can't read. */
  parsesFirst?: boolean
  mount: (handler: Handler) => Promise<Mounted>
}

/** Serves on loopback, on a port of the system's choice. */
export async function serve(listener: RequestListener): Promise<Mounted & { port: number }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) =>
    // Node's 511 connections that wait are fewer than a test opens at once: the system drops the rest, and tries again after seconds.
    server.listen({ port: 0, host: '127.0.0.1', backlog: 2048 }, resolve),
  )
  const { port } = server.address() as AddressInfo
  return {
    port,
    fetch: (init) => fetch(`http://127.0.0.1:${port}/payments/confirm`, init),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const expressApp = (handler: Handler, parser?: ReturnType<typeof express.json>) => {
  const app = express()
  // Express logs what its own parser refuses, unless the environment says that this is a test.
  if (parser) app.use(parser)
  app.all('/payments/confirm', toNodeListener(handler))
  return app
}

const honoApp = (handler: Handler) => new Hono().all('/payments/confirm', (context) => handler(context.req.raw))

const withoutServer = async (answer: (request: Request) => Promise<Response>): Promise<Mounted> => ({
  fetch: (init) => answer(new Request('http://shop.example/payments/confirm', init)),
  close: async () => {},
})

/** Reads and parses the whole body before the listener is called, as Fastify and Nest do. */
const parseFirst =
  (handler: Handler): RequestListener =>
  async (request: IncomingMessage & { body?: unknown }, response) => {
    try {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const text = Buffer.concat(chunks).toString()
      request.body = text === '' ? undefined : JSON.parse(text)
    } catch {
      response.writeHead(400).end()
      return
    }
    await toNodeListener(handler)(request, response)
  }

/** Everywhere the endpoint is promised to work. */
export const mounts: Mount[] = [
  { name: 'a bare Request to Response', mount: withoutServer },
  { name: "Node's http", mount: (handler) => serve(toNodeListener(handler)) },
  { name: 'Express', mount: (handler) => serve(expressApp(handler)) },
  {
    name: 'Express behind express.json()',
    parsesFirst: true,
    mount: (handler) => serve(expressApp(handler, express.json())),
  },
  { name: 'a framework that parses first', parsesFirst: true, mount: (handler) => serve(parseFirst(handler)) },
  { name: 'Hono', mount: (handler) => withoutServer(async (request) => honoApp(handler).fetch(request)) },
  {
    name: "Hono on Node's http",
    mount: (handler) => serve(toNodeListener((request) => honoApp(handler).fetch(request))),
  },
]

/** A call as PortOne makes it. */
export const call = (fields: Record<string, unknown> = {}, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ imp_uid: 'imp_1', merchant_uid: 'order_1', amount: 1000, ...fields }),
})
