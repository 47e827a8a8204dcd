import { answerOnNode } from './answer-on-node.ts'
import type { NodeMountable } from './node-mountable.ts'
import type { NodeRequest, NodeResponse, WrappedNodeRequest, WrappedNodeResponse } from './node-request.ts'

/** Listens to Node's own request and response, or to a framework's that hold them as `raw`. */
export type NodeListener = (
  incoming: NodeRequest | WrappedNodeRequest,
  outgoing: NodeResponse | WrappedNodeResponse,
) => Promise<void>

/**
 * Mounts an endpoint in Node's `http` and in what is built on it; other web-standard handlers, too. Works before and after a
 * body parser: what `express.json()` has read is taken from `request.rawBody` or `request.body`. Before one is better: the
 * deadline counts from when this listener is called, and a parser in front of it waits for a slow body as long as it likes.
 *
 * An endpoint of `confirmEndpoint`'s is asked directly, by its member `answer`: no `Request` is made unless `decide` looks at
 * it. Any other handler gets a `Request`, and `{ incoming, outgoing }` as its second argument.
 *
 * Every request gets an answer, whatever the handler returns or throws, and nothing is thrown; only another handler that never
 * comes to an end gives none, as an endpoint can't. When the caller hangs up before the answer is out, the request's `signal` aborts.
 *
 * @returns A listener for `http.createServer`, `app.post` and the like. Its promise resolves when the answer is handed over.
 * @example
 * ```ts
 * app.post('/payments/confirm', toNodeListener(confirmEndpoint(decide)))   // Express, above app.use(express.json())
 * http.createServer(toNodeListener(confirmEndpoint(decide)))               // plain http
 * ```
 */
export function toNodeListener(handler: NodeMountable): NodeListener {
  return (request, response) => answerOnNode(handler, request, response)
}
