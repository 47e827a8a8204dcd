import { answerOnNode } from '../answer-on-node.ts'
import type { NodeRequest, NodeResponse } from '../node-request.ts'

/** What is used of h3's event: of version 1, which Nitro 2 and Nuxt have, and of version 2. */
export interface H3EventLike {
  /** Version 2: a web-standard request. */
  req?: unknown
  /** Version 1: Node's own, or what stands for them on other hosts. */
  node?: { req: NodeRequest; res: NodeResponse } | undefined
  /** Version 1, behind `toWebHandler`. */
  web?: { request?: Request | undefined } | undefined
}

/** What `decide` gets as its `context`; in Node with version 1 `incoming` and `outgoing` as well. */
export interface H3MountContext {
  /** h3's own. */
  event: H3EventLike
  waitUntil: ((work: Promise<unknown>) => void) | undefined
}

/** h3 2 has it, and Nitro puts it on the events of version 1; h3 1 alone has none. */
function waitUntilOf(event: H3EventLike): H3MountContext['waitUntil'] {
  const { waitUntil } = event as { waitUntil?: unknown }
  return typeof waitUntil === 'function' ? (work) => waitUntil.call(event, work) : undefined
}

/**
 * Mounts an endpoint in h3 1 and 2, and in what is built on it: Nitro and Nuxt, on their Node server as on Workers and the
 * like, with the platform's `waitUntil`.
 *
 * @example
 * ```ts
 * export default defineEventHandler(toH3Handler(confirmEndpoint(decide)))   // server/routes/payments/confirm.ts
 * ```
 */
export function toH3Handler(
  handler: (request: Request, context: never) => Promise<Response>,
): (event: H3EventLike) => Promise<Response | undefined> {
  const ask = handler as (request: Request, context: unknown) => Promise<Response>
  return async (event) => {
    const context: H3MountContext = { event, waitUntil: waitUntilOf(event) }
    const request = event.web?.request ?? (event.node ? undefined : (event.req as Request))
    if (request) return ask(request, context)
    const { req, res } = event.node as NonNullable<H3EventLike['node']>
    await answerOnNode(ask, req, res, context)
    return undefined
  }
}
