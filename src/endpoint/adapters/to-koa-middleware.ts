import type { NodeMountable } from '../node-mountable.ts'
import type { NodeRequest, NodeResponse } from '../node-request.ts'
import { toNodeListener } from '../to-node-listener.ts'

/** What is used of Koa's context. */
export interface KoaContext {
  req: NodeRequest
  res: NodeResponse
  /** Where Koa's body parsers leave the body. */
  request: { body?: unknown; rawBody?: unknown }
  respond?: boolean | undefined
}

/**
 * Mounts an endpoint in Koa 2 and 3: before a body parser, or after one, whose `ctx.request.rawBody` or `body` is then taken.
 * The answer is given past Koa (`ctx.respond = false`), so middleware that changes `ctx.body` has no part in it.
 *
 * @example
 * ```ts
 * router.all('/payments/confirm', toKoaMiddleware(confirmEndpoint(decide)))
 * ```
 */
export function toKoaMiddleware(handler: NodeMountable): (context: KoaContext) => Promise<void> {
  const listener = toNodeListener(handler)
  return (context) => {
    context.respond = false
    const { body, rawBody } = context.request
    return listener({ raw: context.req, body, rawBody }, context.res)
  }
}
