import type { ConfirmHandler } from './confirm-call.ts'
import { host } from './host.ts'
import { streamOf } from './node-body.ts'
import { NodeCall, NodeConnection, signalOf } from './node-call.ts'
import type { NodeMountable } from './node-mountable.ts'
import {
  leftBody,
  type NodeRequest,
  type NodeResponse,
  toRequest,
  type WrappedNodeRequest,
  type WrappedNodeResponse,
} from './node-request.ts'

/** What `decide` gets as its `context`, with whatever else a mount has. */
type NodeMountContext = Parameters<NodeMountable>[1]

/** A response that is ready to be written. */
interface Written {
  status: number
  headers: Readonly<Record<string, string | string[]>>
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
  const headers: Record<string, string | string[]> = {}
  response.headers.forEach((value, name) => {
    // The one header that can't be joined comes once for each.
    headers[name] = name === 'set-cookie' ? [headers[name] ?? [], value].flat() : value
  })
  return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) }
}

const length = (body: string | Uint8Array) =>
  typeof body !== 'string'
    ? body.byteLength
    : /^[\0-\x7f]*$/.test(body)
      ? body.length
      : new (host('TextEncoder'))().encode(body).length

function send(incoming: NodeRequest, outgoing: NodeResponse, { status, headers, body }: Written): void {
  const all: Record<string, string | string[]> = { ...headers, 'content-length': String(length(body)) }
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
  context: NodeMountContext,
): Promise<Written> {
  host('Request')
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
 * Answers one of Node's requests by an endpoint, directly, or by any web-standard handler. Every request gets an answer,
 * whatever the handler returns or throws, and nothing is thrown.
 *
 * @param more What the mount has beside Node's own two, for `context`.
 */
export async function answerOnNode(
  handler: NodeMountable,
  request: NodeRequest | WrappedNodeRequest,
  response: NodeResponse | WrappedNodeResponse,
  more?: object,
): Promise<void> {
  const { answer: ask } = handler as Partial<ConfirmHandler>
  const incoming = 'raw' in request ? request.raw : request
  const outgoing = 'raw' in response ? response.raw : response
  if ('raw' in response) response.hijack?.()
  const connection = new NodeConnection(outgoing, incoming)
  const context = more ? { ...more, incoming, outgoing } : { incoming, outgoing }
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
      if (outgoing.headersSent) return
      connection.answering()
      send(incoming, outgoing, attempt)
      return
    } catch (error) {
      // A status or a header that can't be sent, or a connection that is gone.
      console.error(error)
    }
  }
}
