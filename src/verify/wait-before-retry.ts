import type { PortoneRestError } from './portone-rest-error.ts'

/** The longest that a call waits by itself because an answer's `Retry-After` wants it. Beyond it the caller is told. */
const longestWait = 10_000

/**
 * How long to wait before a request is sent again, in milliseconds; `null`: it isn't. Doubles from a quarter of a second, and
 * spreads over its upper half.
 *
 * @param tries How often it was tried again so far.
 * @param chance From 0 to below 1.
 */
export function waitBeforeRetry(
  { kind, mayHaveHappened, retryAfter }: PortoneRestError,
  tries: number,
  retries: number,
  chance: number,
): number | null {
  const mayPass = kind === 'unreachable' || kind === 'busy' || kind === 'unreadable'
  if (!mayPass || mayHaveHappened || tries >= retries) return null
  if (retryAfter !== null) return retryAfter <= longestWait ? retryAfter : null
  return 250 * 2 ** tries * (0.5 + chance / 2)
}
