import type { Deadline } from './deadline.ts'
import type { HttpErrorId } from './http-errors.ts'

/** The body's bytes, or what was wrong. */
export type ReadBody = Uint8Array | HttpErrorId

/** Lets go of a body that nobody will read, so that the host can use the connection again. */
export function discardBody(request: Request): void {
  if (!request.bodyUsed) request.body?.cancel().catch(() => {})
}

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

/**
 * Reads a body as it comes, and stops at the limit or at the deadline.
 *
 * @param limit In bytes.
 */
export async function readBody(request: Request, limit: number, deadline: Deadline): Promise<ReadBody> {
  if (Number(request.headers.get('content-length')) > limit) {
    discardBody(request)
    return 'too-large'
  }
  if (!request.body) return request.bodyUsed ? 'unreadable' : new Uint8Array()

  let stopped = false
  try {
    const reader = request.body.getReader()
    deadline.onPass = () => {
      stopped = true
      reader.cancel().catch(() => {})
    }
    const chunks: Uint8Array[] = []
    let size = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (stopped) return 'too-slow'
      if (done) return chunks.length === 1 && chunks[0] ? chunks[0] : joined(chunks, size)
      size += value.byteLength
      // Not a number: no bytes came, but something else.
      if (size <= limit) chunks.push(value)
      else {
        reader.cancel().catch(() => {})
        return size > limit ? 'too-large' : 'unreadable'
      }
    }
  } catch {
    return 'unreadable'
  }
}
