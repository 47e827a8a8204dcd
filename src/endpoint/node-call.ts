import { host } from './host.ts'
import type { BodyReading, Connection, IncomingConfirm } from './incoming-confirm.ts'
import { readNodeBody } from './node-body.ts'
import {
  headerOf,
  leftBody,
  type NodeRequest,
  type NodeResponse,
  toRequest,
  type WrappedNodeRequest,
} from './node-request.ts'
import { onSocketClose } from './on-socket-close.ts'

/** Whoever waits at the other end of a response of Node's, until it is answered by us. */
export class NodeConnection implements Connection {
  /** Our own answer goes out. */
  private answered = false
  private lost = false
  private watchers: (() => void)[] | undefined = undefined
  private unsent: (() => void) | undefined = undefined
  private readonly outgoing: NodeResponse
  private readonly socket: NodeRequest['socket']
  private readonly close: () => void

  constructor(outgoing: NodeResponse, incoming: NodeRequest) {
    this.outgoing = outgoing
    // HTTP/2 tells by its streams, and its stand-in for a socket may throw.
    this.socket = (incoming.httpVersionMajor ?? 1) < 2 ? incoming.socket : undefined
    const close = () => {
      // HTTP/2 calls an answer finished when its stream was reset, though nothing was written.
      const finished = outgoing.writableFinished && outgoing.writableEnded !== false
      if (this.lost || (this.answered && finished)) return
      this.lost = true
      for (const lost of this.watchers ?? []) lost()
    }
    this.close = close
    if (outgoing.destroyed) close()
    outgoing.on('close', close)
    // Without a listener an error on a broken connection would end the process.
    outgoing.on('error', close)
  }

  get gone(): boolean {
    // Node tells only the first of several responses on a connection that this is over. And something in front, such as a
    // time limit of the framework's, may have answered in our place: nobody hears ours.
    return this.lost || this.socket?.destroyed === true || (!this.answered && this.outgoing.headersSent)
  }

  watch(lost: () => void): () => void {
    this.watchers = [...(this.watchers ?? []), lost]
    const stop = this.outgoing.socket === null && this.socket ? onSocketClose(this.socket, this.close) : undefined
    if (stop) this.outgoing.on('close', stop)
    return () => {
      this.watchers = this.watchers?.filter((watcher) => watcher !== lost)
      stop?.()
    }
  }

  onUnsent(unsent: () => void): void {
    this.unsent = unsent
  }

  /** Our own answer goes out, or waits until the one before it on the connection is out. */
  answering(): void {
    this.answered = true
    const { outgoing, socket, unsent } = this
    if (!unsent || !socket || outgoing.socket !== null) return
    // Only what never got hold of the socket has certainly left nobody.
    const stop = onSocketClose(socket, () => outgoing.socket === null && unsent())
    outgoing.on('finish', stop)
  }
}

/** A signal that aborts with the connection. */
export function signalOf(connection: Connection): AbortSignal {
  const controller = new (host('AbortController'))()
  if (connection.gone) controller.abort()
  else connection.watch(() => controller.abort())
  return controller.signal
}

const encoded = (body: string | Uint8Array) =>
  typeof body === 'string' ? new (host('TextEncoder'))().encode(body) : body

/** A request of Node's as the endpoint takes it. A class for its speed; `request` is made when it is looked at. */
export class NodeCall implements IncomingConfirm {
  readonly connection: Connection
  readonly context: unknown
  private readonly message: NodeRequest
  private readonly wrapper: NodeRequest | WrappedNodeRequest
  private made: Request | undefined = undefined

  constructor(
    message: NodeRequest,
    wrapper: NodeRequest | WrappedNodeRequest,
    connection: Connection,
    context: unknown,
  ) {
    this.message = message
    this.wrapper = wrapper
    this.connection = connection
    this.context = context
  }

  get method(): string {
    return this.message.method ?? 'GET'
  }

  get address(): string | null {
    return this.message.socket?.remoteAddress ?? null
  }

  get request(): Request {
    this.made ??= toRequest(this.message, null, signalOf(this.connection))
    return this.made
  }

  header(name: string): string | null {
    return headerOf(this.message, name)
  }

  readBody(limit: number): BodyReading {
    const left = leftBody(this.message, this.wrapper)
    if (left === undefined) return readNodeBody(this.message, limit)
    const bytes = left.body === null ? 'body-taken' : encoded(left.body)
    const tooLarge = typeof bytes !== 'string' && bytes.byteLength > limit
    return { done: Promise.resolve(tooLarge ? 'too-large' : bytes), stop: () => {}, remade: left.remade }
  }

  discardBody(): void {
    if (!this.message.readableEnded) this.message.resume()
  }
}
