import { type Listen, type NodeRequest, toRequest } from './node-request.ts'

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  headersSent: boolean
  writableFinished: boolean
  destroyed?: boolean | undefined
  on: Listen
  writeHead(status: number, headers: Record<string, string>): unknown
  end(body: Uint8Array): unknown
}

type Handler = (request: Request) => Response | PromiseLike<Response>

/** A response that is ready to be written. */
interface Written {
  status: number
  headers: Record<string, string>
  body: Uint8Array
}

async function written(response: Response): Promise<Written> {
  const body = new Uint8Array(await response.arrayBuffer())
  const headers: Record<string, string> = {}
  response.headers.forEach((value, name) => {
    headers[name] = value
  })
  headers['content-length'] = String(body.byteLength)
  return { status: response.status, headers, body }
}

const failure = (status: number): Written => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: new TextEncoder().encode('{"detail":"The request could not be read, or its handler failed."}'),
})

async function answer(handler: Handler, incoming: NodeRequest, signal: AbortSignal): Promise<Written> {
  let request: Request
  try {
    request = toRequest(incoming, signal)
  } catch {
    // Not every call is a request in the web's sense: TRACE, for one.
    return failure(400)
  }
  try {
    return await written(await handler(request))
  } catch (error) {
    console.error(error)
    return failure(500)
  }
}

/**
 * Mounts a web-standard handler, such as `confirmEndpoint`'s, in Node's `http` and in what is built on it. Works before and
 * after a body parser: what `express.json()` has read is taken from `request.body`.
 *
 * Every request gets an answer, whatever the handler does, and nothing is thrown. When the caller hangs up before the
 * answer is out, the request's `signal` aborts.
 *
 * @returns A listener for `http.createServer`, `app.post` and the like. Its promise resolves when the answer is handed over.
 * @example
 * ```ts
 * app.post('/payments/confirm', toNodeListener(confirmEndpoint(decide)))                       // Express, Nest's Express
 * http.createServer(toNodeListener(confirmEndpoint(decide)))                                   // plain http
 * fastify.post('/payments/confirm', (request, reply) => {                                      // Fastify
 *   reply.hijack()
 *   return listener(Object.assign(request.raw, { body: request.body }), reply.raw)
 * })
 * ```
 */
export function toNodeListener(handler: Handler): (incoming: NodeRequest, outgoing: NodeResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    const connection = new AbortController()
    const lost = () => {
      if (!outgoing.writableFinished) connection.abort()
    }
    if (outgoing.destroyed) lost()
    outgoing.on('close', lost)
    // Without a listener an error on a broken connection would end the process.
    outgoing.on('error', lost)

    const { status, headers, body } = await answer(handler, incoming, connection.signal)
    // Whoever still sends a body that nobody reads shall not keep the connection.
    if (incoming.readableEnded === false) headers.connection = 'close'
    try {
      if (outgoing.headersSent) return
      outgoing.writeHead(status, headers)
      outgoing.end(body)
    } catch (error) {
      // The connection is gone, or somebody else has answered.
      console.error(error)
    }
  }
}
