import type { NodeMountable } from '../node-mountable.ts'
import type { WrappedNodeRequest, WrappedNodeResponse } from '../node-request.ts'
import { toNodeListener } from '../to-node-listener.ts'

/** What is used of a Fastify instance. */
export interface FastifyScope {
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    type: string,
    parser: (request: never, payload: never, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown
  all(path: string, handler: (request: WrappedNodeRequest, reply: WrappedNodeResponse) => unknown): unknown
}

/**
 * Mounts an endpoint in Fastify 4 and 5, in a scope of its own in which Fastify reads no body: a parser in front of the
 * endpoint would wait for a slow body as long as it likes, and its limit and its errors would be Fastify's.
 *
 * A route of yours does as well, `app.post(path, (request, reply) => toNodeListener(confirm)(request, reply))`; then Fastify
 * reads first.
 *
 * @example
 * ```ts
 * app.register(toFastifyPlugin(confirmEndpoint(decide)), { prefix: '/payments/confirm' })
 * ```
 */
export function toFastifyPlugin(handler: NodeMountable): (scope: FastifyScope) => Promise<void> {
  const listener = toNodeListener(handler)
  return async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    scope.all('/', (request, reply) => listener(request, reply))
  }
}
