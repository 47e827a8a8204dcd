import type { BodyReading, Connection, IncomingConfirm, ReadBody } from './incoming-confirm.ts'

const noop = () => {}

/**
 * Some hosts have no signal to give, and some give one that never aborts. A class: a getter of each connection's own would keep its
 * request alive until a major collection.
 */
class WebConnection implements Connection {
  readonly signal: AbortSignal | null | undefined

  constructor(signal: AbortSignal | null | undefined) {
    this.signal = signal
  }

  get gone(): boolean {
    return this.signal?.aborted === true
  }

  watch(lost: () => void): () => void {
    const { signal } = this
    signal?.addEventListener('abort', lost)
    return () => signal?.removeEventListener('abort', lost)
  }
}

/** Lets go of a body that nobody will read, so that the host can use the connection again. */
export function discardBody(request: Request): void {
  if (!request.bodyUsed) request.body?.cancel().catch(noop)
}

/** The pieces of a body as one. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

/** Reads a stream as it comes, and stops at the limit. */
async function readStream(reader: ReadableStreamDefaultReader<Uint8Array>, limit: number): Promise<ReadBody> {
  try {
    const chunks: Uint8Array[] = []
    let size = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return chunks.length === 1 && chunks[0] ? chunks[0] : joined(chunks, size)
      size += value.byteLength
      // Not a number: no bytes came, but something else.
      if (size <= limit) chunks.push(value)
      else {
        reader.cancel().catch(noop)
        return size > limit ? 'too-large' : 'unreadable'
      }
    }
  } catch {
    return 'unreadable'
  }
}

const read = (body: ReadBody): BodyReading => ({ done: Promise.resolve(body), stop: noop })

/**
 * Reads a request's body as it comes, and stops at the limit.
 *
 * @param limit In bytes.
 */
export function readBody(request: Request, limit: number): BodyReading {
  if (Number(request.headers.get('content-length')) > limit) {
    discardBody(request)
    return read('too-large')
  }
  if (request.bodyUsed) return read('body-taken')
  if (!request.body) return read(new Uint8Array())
  try {
    const reader = request.body.getReader()
    return { done: readStream(reader, limit), stop: () => void reader.cancel().catch(noop) }
  } catch {
    // Somebody else reads it just now.
    return read('body-taken')
  }
}

/** A web-standard request as the endpoint takes it. */
export class WebCall implements IncomingConfirm {
  readonly request: Request
  readonly context: unknown
  /** Only a server of Node's own knows it; others have a way of theirs, which `callers.from` can take. */
  readonly address = null

  constructor(request: Request, context: unknown) {
    this.request = request
    this.context = context
  }

  get method(): string {
    return this.request.method
  }

  get connection(): Connection {
    return new WebConnection(this.request.signal)
  }

  header(name: string): string | null {
    return this.request.headers.get(name)
  }

  readBody(limit: number): BodyReading {
    return readBody(this.request, limit)
  }

  discardBody(): void {
    discardBody(this.request)
  }
}
