import { unrejected } from '../shared/unrejected.ts'

/** Keeps a platform awake until this is over, where it would stop at the answer. */
export type Keep = (work: Promise<unknown>) => void

const nothing: Keep = () => {}

/**
 * The `waitUntil` of a mount's context, called as its method: Workers' own insists on that. A context without one needs
 * none, as in a Node process.
 *
 * @param failed Told of what `waitUntil` throws, or rejects with.
 */
export function keepAlive(context: unknown, failed: (error: unknown) => void): Keep {
  if ((typeof context !== 'object' && typeof context !== 'function') || context === null) return nothing
  return (work) => {
    try {
      const { waitUntil } = context as { waitUntil?: unknown }
      if (typeof waitUntil === 'function') unrejected(waitUntil.call(context, work), failed)
    } catch (error) {
      failed(error)
    }
  }
}
