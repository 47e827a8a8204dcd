import { host } from './host.ts'
import type { BodyReading, ReadBody } from './incoming-confirm.ts'
import type { NodeRequest } from './node-request.ts'
import { joined } from './web-call.ts'

const bytesOf = (chunk: unknown): Uint8Array =>
  typeof chunk === 'string' ? new (host('TextEncoder'))().encode(chunk) : (chunk as Uint8Array)

/**
 * Reads the body of one of Node's requests as it comes, and stops at the limit. What comes after that is thrown away, so
 * that the answer can go out on the connection.
 *
 * @param limit In bytes.
 */
export function readNodeBody(from: NodeRequest, limit: number): BodyReading {
  let finish: (body: ReadBody) => void = () => {}
  const done = new Promise<ReadBody>((resolve) => {
    finish = resolve
  })
  const begun = from.readableDidRead === true
  let chunks: Uint8Array[] | undefined = []
  let size = 0
  const end = (body: ReadBody) => {
    chunks = undefined
    finish(body)
  }
  const broken = () => end('unreadable')
  from.on('error', broken)
  if (Number(from.headers['content-length']) > limit) {
    from.resume()
    end('too-large')
  } else if (from.destroyed) broken()
  // The bytes can't be had again from a text that was read in another encoding.
  else if (!/^(utf-?8)?$/i.test(from.readableEncoding ?? '')) {
    from.resume()
    end('body-taken')
  } else {
    from.on('close', broken)
    from.on('data', (chunk) => {
      if (!chunks) return
      const bytes = bytesOf(chunk)
      size += bytes.byteLength
      if (size <= limit) chunks.push(bytes)
      else end(size > limit ? 'too-large' : 'unreadable')
    })
    from.on('end', () => {
      // Less than was announced came through: somebody in front has had the rest.
      if (size < Number(from.headers['content-length'])) end('body-taken')
      else if (chunks) end(chunks.length === 1 && chunks[0] ? chunks[0] : joined(chunks, size))
    })
    // Somebody in front may have paused it, and a listener alone doesn't undo that.
    from.resume()
  }
  return { done, stop: broken, begun }
}

/** The body of one of Node's requests as a web-standard stream, no faster than it is read. */
export function streamOf(request: NodeRequest): ReadableStream<Uint8Array> {
  let ended = false
  const once = (finish: () => void) => () => {
    if (!ended) finish()
    ended = true
  }
  return new (host('ReadableStream'))<Uint8Array>({
    start(controller) {
      const broken = once(() => controller.error(new TypeError('The connection broke off.')))
      if (request.destroyed) return broken()
      request.on('data', (chunk) => {
        if (ended) return
        controller.enqueue(bytesOf(chunk))
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
