import type { ConfirmHandler } from './confirm-call.ts'
import { streamOf } from './node-body.ts'
import { NodeCall, NodeConnection, signalOf } from './node-call.ts'
import {
  leftBody,
  type NodeRequest,
  type NodeResponse,
  toRequest,
  type WrappedNodeRequest,
  type WrappedNodeResponse,
} from './node-request.ts'

/** What `toNodeListener` mounts: an endpoint, or any web-standard handler. */
export type NodeMountable = (
  request: Request,
  context: { incoming: unknown; outgoing: unknown },
) => Response | PromiseLike<Response>

/** Listens to Node's own request and response, or to a framework's that hold them as `raw`. */
export type NodeListener = (
  incoming: NodeRequest | WrappedNodeRequest,
  outgoing: NodeResponse | WrappedNodeResponse,
) => Promise<void>

/** A response that is ready to be written. */
interface Written {
  status: number
  headers: Readonly<Record<string, string>>
  body: string | Uint8Array
}

const failure = (status: number): Written => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: '{"detail":"The request could not be read, or its handler failed."}',
})

async function written(response: Response): Promise<Written> {
  // `Response.error()` has the status 0, which nobody can send.
  if (response.status < 200) throw new TypeError(`A handler returned a response with the status ${response.status}.`)
  const headers: Record<string, string> = {}
  response.headers.forEach((value, name) => {
    headers[name] = value
  })
  return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) }
}

const length = (body: string | Uint8Array) =>
  typeof body !== 'string'
    ? body.byteLength
    : /^[\0-\x7f]*$/.test(body)
      ? body.length
      : new TextEncoder().encode(body).length

function send(incoming: NodeRequest, outgoing: NodeResponse, { status, headers, body }: Written): void {
  const all: Record<string, string> = { ...headers, 'content-length': String(length(body)) }
  // Whoever still sends a body that nobody reads shall not keep the connection. HTTP/2 has streams for that.
  if (incoming.readableEnded === false && (incoming.httpVersionMajor ?? 1) < 2) all.connection = 'close'
  outgoing.writeHead(status, all)
  outgoing.end(body)
}

/** Answers by a web-standard handler of anybody's. */
async function byRequest(
  handler: NodeMountable,
  incoming: NodeRequest,
  wrapper: NodeRequest | WrappedNodeRequest,
  connection: NodeConnection,
  context: Parameters<NodeMountable>[1],
): Promise<Written> {
  const left = leftBody(incoming, wrapper)
  let request: Request
  try {
    request = toRequest(incoming, left === undefined ? streamOf(incoming) : left.body, signalOf(connection))
  } catch {
    // Not every call is a request in the web's sense: TRACE, for one.
    return failure(400)
  }
  return written(await handler(request, context))
}

/**
 * Mounts an endpoint in Node's `http` and in what is built on it; other web-standard handlers, too. Works before and after a
 * body parser: what `express.json()` has read is taken from `request.rawBody` or `request.body`. Before one is better: the
 * deadline counts from when this listener is called, and a parser in front of it waits for a slow body as long as it likes.
 *
 * An endpoint of `confirmEndpoint`'s is asked directly, by its member `answer`: no `Request` is made unless `decide` looks at
 * it. Any other handler gets a `Request`, and `{ incoming, outgoing }` as its second argument.
 *
 * Every request gets an answer, whatever the handler does, and nothing is thrown. When the caller hangs up before the
 * answer is out, the request's `signal` aborts.
 *
 * @returns A listener for `http.createServer`, `app.post` and the like. Its promise resolves when the answer is handed over.
 * @example
 * ```ts
 * app.post('/payments/confirm', toNodeListener(confirmEndpoint(decide)))   // Express, above app.use(express.json())
 * http.createServer(toNodeListener(confirmEndpoint(decide)))               // plain http
 * ```
 */
export function toNodeListener(handler: NodeMountable): NodeListener {
  const { answer: ask } = handler as Partial<ConfirmHandler>
  return async (request, response) => {
    const incoming = 'raw' in request ? request.raw : request
    const outgoing = 'raw' in response ? response.raw : response
    if ('raw' in response) response.hijack?.()
    const connection = new NodeConnection(outgoing)
    const context = { incoming, outgoing }
    let answer: Written
    try {
      answer = ask
        ? await ask(new NodeCall(incoming, request, connection, context))
        : await byRequest(handler, incoming, request, connection, context)
    } catch (error) {
      console.error(error)
      answer = failure(500)
    }
    for (const attempt of [answer, failure(500)]) {
      try {
        // Somebody else may have answered.
        if (!outgoing.headersSent) send(incoming, outgoing, attempt)
        return
      } catch (error) {
        // A status or a header that can't be sent, or a connection that is gone.
        console.error(error)
      }
    }
  }
}
