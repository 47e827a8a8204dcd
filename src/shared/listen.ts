import { attempt } from './attempt.ts'
import { unrejected } from './unrejected.ts'

/** What events are heard from, as far as it is used here. */
type Heard = Pick<EventTarget, 'addEventListener'> & Partial<Pick<EventTarget, 'removeEventListener'>>

/**
 * Listens to something that may be a fake, or not there.
 *
 * @returns How to stop.
 */
export function listen(target: Heard | undefined, type: string, heard: (event: never) => unknown): () => void {
  attempt(() => unrejected(target?.addEventListener(type, heard as EventListener)))
  return () => attempt(() => unrejected(target?.removeEventListener?.(type, heard as EventListener)))
}
