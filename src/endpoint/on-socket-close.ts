import type { NodeRequest } from './node-request.ts'

const waiting = new WeakMap<object, Set<() => unknown>>()

/**
 * Calls `closed` when a socket closes. One listener a socket, however many calls wait on it: Node warns of more than ten.
 *
 * @returns What stops it.
 */
export function onSocketClose(socket: NonNullable<NodeRequest['socket']>, closed: () => unknown): () => void {
  let all = waiting.get(socket)
  if (!all) {
    const made = new Set<() => unknown>()
    socket.on?.('close', () => {
      for (const one of made) one()
    })
    waiting.set(socket, made)
    all = made
  }
  const these = all.add(closed)
  return () => void these.delete(closed)
}
