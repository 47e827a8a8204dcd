import { attempt } from './attempt.ts'
import { listen } from './listen.ts'

/** Whether a signal, or a fake of one, was aborted. */
export const isAborted = (signal: AbortSignal | undefined): boolean => attempt(() => signal?.aborted) === true

/**
 * Does something when a signal is aborted: at once, too, where it was already, since such a signal tells nothing any more.
 *
 * @returns How to stop listening.
 */
export function onAbort(signal: AbortSignal | undefined, act: () => unknown): () => void {
  const stop = listen(signal, 'abort', act)
  if (isAborted(signal)) act()
  return stop
}
