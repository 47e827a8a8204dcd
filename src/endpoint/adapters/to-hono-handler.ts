import { host } from '../host.ts'
/** What is used of Hono's context. */
export interface HonoContext {
  req: { raw: Request; arrayBuffer(): Promise<ArrayBuffer> }
  env: unknown
  /** Throws where the host has none. */
  readonly executionCtx: { waitUntil(work: Promise<unknown>): void }
}

/** What `decide` gets as its `context`. */
export interface HonoMountContext {
  /** Hono's own. */
  hono: HonoContext
  env: unknown
  waitUntil: ((work: Promise<unknown>) => void) | undefined
}

/** Keeps a Worker awake; a Node process needs none. */
function waitUntilOf(hono: HonoContext): HonoMountContext['waitUntil'] {
  try {
    const { executionCtx } = hono
    return (work) => executionCtx.waitUntil(work)
  } catch {
    return undefined
  }
}

/**
 * Mounts an endpoint in Hono, on any of its hosts: also behind a middleware that has read the body (`c.req.json()`), and with
 * Workers' `waitUntil`. Without such a middleware, and in Node, `(c) => confirm(c.req.raw)` does as well.
 *
 * @example
 * ```ts
 * app.all('/payments/confirm', toHonoHandler(confirmEndpoint(decide)))
 * ```
 */
export function toHonoHandler(
  handler: (request: Request, context: HonoMountContext) => Promise<Response>,
): (hono: HonoContext) => Promise<Response> {
  return async (hono) => {
    const { raw } = hono.req
    // Hono keeps what it has read, and hands it out again; what was read past it is gone, which the endpoint tells.
    const body = raw.bodyUsed ? await hono.req.arrayBuffer().catch(() => undefined) : undefined
    const request = body ? new (host('Request'))(raw, { body }) : raw
    return handler(request, { hono, env: hono.env, waitUntil: waitUntilOf(hono) })
  }
}
