import { markSocketAddress } from './socket-address.ts'

/** How both of Node's are listened to. */
export type Listen = (event: string, listener: (value?: unknown) => void) => unknown

/** What is used of Node's `IncomingMessage`; Express, Fastify (`request.raw`) and Nest hand over one. */
export interface NodeRequest {
  method?: string | undefined
  url?: string | undefined
  /** Express keeps the whole path here when a router has cut `url`. */
  originalUrl?: string | undefined
  headers: Record<string, string | string[] | undefined>
  socket?: { remoteAddress?: string | undefined } | null | undefined
  /** What a body parser that ran before has made of the body. */
  body?: unknown
  /** True when somebody has read the body. */
  readableEnded?: boolean | undefined
  destroyed?: boolean | undefined
  on: Listen
  pause(): unknown
  resume(): unknown
}

/** The body as it comes in, no faster than it is read. */
function streamOf(request: NodeRequest): ReadableStream<Uint8Array> {
  let ended = false
  const once = (finish: () => void) => () => {
    if (!ended) finish()
    ended = true
  }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const broken = once(() => controller.error(new TypeError('The connection broke off.')))
      if (request.destroyed) return broken()
      request.on('data', (chunk) => {
        if (ended) return
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : (chunk as Uint8Array))
        if ((controller.desiredSize ?? 0) <= 0) request.pause()
      })
      request.on(
        'end',
        once(() => controller.close()),
      )
      request.on('error', broken)
      request.on('close', broken)
    },
    pull() {
      request.resume()
    },
    cancel() {
      // The rest is thrown away as it comes: the answer still has to go out on this connection.
      ended = true
      request.resume()
    },
  })
}

/** What a body parser left, as it came over the wire. */
const unparsed = (body: unknown): string | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' || ArrayBuffer.isView(body)
    ? (body as string | Uint8Array<ArrayBuffer>)
    : (JSON.stringify(body) ?? '')

/** A stand-in for addresses that no URL can be made of; the endpoint doesn't look at its path. */
function urlOf({ url = '/', originalUrl = url, headers }: NodeRequest): URL {
  try {
    return new URL(originalUrl, `http://${headers.host ?? 'localhost'}`)
  } catch {
    return new URL('http://localhost/')
  }
}

/**
 * Makes a web-standard request of one of Node's.
 *
 * @param signal Aborts when the caller hangs up.
 * @throws TypeError for what is no request in the web's sense, such as TRACE.
 */
export function toRequest(from: NodeRequest, signal: AbortSignal): Request {
  const method = from.method ?? 'GET'
  const wasRead = from.readableEnded ?? from.body !== undefined
  const headers = new Headers()
  for (const [name, value] of Object.entries(from.headers)) {
    // HTTP/2's own start with a colon; the length was that of the body before it was parsed.
    if (value === undefined || name.startsWith(':') || (wasRead && name === 'content-length')) continue
    headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const body = method === 'GET' || method === 'HEAD' ? null : wasRead ? unparsed(from.body) : streamOf(from)
  const request = new Request(urlOf(from), { method, headers, body, signal, duplex: 'half' } as RequestInit)
  markSocketAddress(request, from.socket?.remoteAddress)
  return request
}
