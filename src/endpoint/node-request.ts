import { host } from './host.ts'
/** How both of Node's are listened to. */
export type Listen = (event: string, listener: (value?: unknown) => void) => unknown

/** What is used of Node's `IncomingMessage`. */
export interface NodeRequest {
  method?: string | undefined
  url?: string | undefined
  /** Express keeps the whole path here when a router has cut `url`. */
  originalUrl?: string | undefined
  headers: Record<string, string | string[] | undefined>
  /** 2 for HTTP/2. */
  httpVersionMajor?: number | undefined
  socket?:
    | { remoteAddress?: string | undefined; destroyed?: boolean | undefined; on?: Listen; off?: Listen }
    | null
    | undefined
  /** What a body parser that ran before has made of the body. */
  body?: unknown
  /** The body as it came, where something in front kept it: Cloud Functions, Nest's `rawBody: true`. */
  rawBody?: unknown
  /** True when somebody has read the body. */
  readableEnded?: boolean | undefined
  /** True when somebody has begun to. */
  readableDidRead?: boolean | undefined
  /** As what somebody has it read, by `setEncoding`. `null`: as bytes. */
  readableEncoding?: string | null | undefined
  destroyed?: boolean | undefined
  on: Listen
  pause(): unknown
  resume(): unknown
}

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  headersSent: boolean
  writableFinished: boolean
  writableEnded?: boolean | undefined
  destroyed?: boolean | undefined
  /** `null` while it waits behind another answer on the same connection. */
  socket?: unknown
  on: Listen
  writeHead(status: number, headers: Record<string, string | string[]>): unknown
  end(body: string | Uint8Array): unknown
}

/** A framework's request around Node's, such as Fastify's. */
export interface WrappedNodeRequest {
  raw: NodeRequest
  body?: unknown
  rawBody?: unknown
}

/** A framework's reply around Node's response, such as Fastify's. */
export interface WrappedNodeResponse {
  raw: NodeResponse
  /** Tells the framework that the reply is given past it. */
  hijack?(): unknown
}

/** A header's value as web-standard `Headers` would have it. */
export function headerOf({ headers }: NodeRequest, name: string): string | null {
  const value = headers[name]
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : null
}

const isRaw = (body: unknown): body is string | Uint8Array => typeof body === 'string' || body instanceof Uint8Array

/** What stands for Node's request on other hosts has a body of theirs; any view of bytes will do. */
const viewed = (body: unknown) =>
  body instanceof ArrayBuffer
    ? new Uint8Array(body)
    : ArrayBuffer.isView(body)
      ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
      : body

/** A body that something in front has read. */
export interface LeftBody {
  /** `null`: nothing is left of it. */
  body: string | Uint8Array | null
  /** It isn't what came, but JSON again of what was made of that. */
  remade: boolean
}

/**
 * A body that something in front has read, from where it was left: `rawBody` as it came, or `body` written as JSON again.
 *
 * @returns `undefined` when it is still to be read.
 */
export function leftBody(message: NodeRequest, wrapper: NodeRequest | WrappedNodeRequest): LeftBody | undefined {
  const raw = viewed(wrapper.rawBody ?? message.rawBody)
  const body = viewed(wrapper.body ?? message.body)
  // A text that is empty before the end of the stream is still growing.
  if (isRaw(raw) && (raw.length > 0 || message.readableEnded !== false)) return { body: raw, remade: false }
  // An older Express puts an empty object there without having read anything.
  if (!(message.readableEnded ?? body !== undefined)) return undefined
  if (isRaw(body)) return { body, remade: false }
  try {
    return { body: body === null ? null : (JSON.stringify(body) ?? null), remade: true }
  } catch {
    return { body: null, remade: true }
  }
}

/** A stand-in for addresses that no URL can be made of; the endpoint doesn't look at its path. */
function urlOf({ url = '/', originalUrl = url, headers }: NodeRequest): URL {
  try {
    const origin = `http://${headers[':authority'] ?? headers.host ?? 'localhost'}`
    // Put together, not resolved: a path that begins with two slashes names no other host.
    return new URL(originalUrl.startsWith('/') ? origin + originalUrl : originalUrl, origin)
  } catch {
    return new URL('http://localhost/')
  }
}

/**
 * Makes a web-standard request of one of Node's.
 *
 * @param body What was left of it, whose length may be another than the one that came; `null` for none.
 * @param signal Aborts when the caller hangs up.
 * @throws TypeError for what is no request in the web's sense, such as TRACE.
 */
export function toRequest(
  from: NodeRequest,
  body: string | Uint8Array | ReadableStream<Uint8Array> | null,
  signal: AbortSignal,
): Request {
  const method = from.method ?? 'GET'
  const headers = new (host('Headers'))()
  for (const name of Object.keys(from.headers)) {
    const value = headerOf(from, name)
    // HTTP/2's own start with a colon.
    if (value === null || name.startsWith(':') || (name === 'content-length' && isRaw(body))) continue
    headers.set(name, value)
  }
  const content = method === 'GET' || method === 'HEAD' ? null : body
  return new (host('Request'))(urlOf(from), { method, headers, body: content, signal, duplex: 'half' } as RequestInit)
}
