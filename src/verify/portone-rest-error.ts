/**
 * What the shop can do about it:
 *
 * - `'unreachable'`: no answer: the connection broke, or the time was over. Ask again later.
 * - `'busy'`: PortOne, or a proxy before it, answered 429 or 5xx. Ask again after `retryAfter`.
 * - `'unreadable'`: something answered that isn't PortOne's API: a proxy's page, half a body, a payment without its fields.
 *   Ask again; when it stays, look at `baseUrl` and at what stands between.
 * - `'unauthorized'`: the keys are wrong, or PortOne refused a new token, too. Mend `impKey`, `impSecret` or `tier`; asking again
 *   doesn't help before.
 * - `'refused'`: PortOne understood, and said no: `code` and `portoneMessage` are its own. What was asked for wasn't done.
 * - `'aborted'`: your own signal was aborted.
 */
export type PortoneRestErrorKind = 'unreachable' | 'busy' | 'unreadable' | 'unauthorized' | 'refused' | 'aborted'

/** What every call of {@link PortoneRest} rejects with. An `Error` with fields, not a class: tell it by `isPortoneRestError`. */
export interface PortoneRestError extends Error {
  name: 'PortoneRestError'
  /** For the developer: the call, and what came. Never a key, a secret or a token. */
  message: string
  kind: PortoneRestErrorKind
  /** The HTTP status. `null` when there was no answer. */
  status: number | null
  /** `code` of PortOne's envelope. `null` where there was none. PortOne has no table of them. */
  code: number | null
  /** `message` of PortOne's envelope, byte for byte; a PG's own text may be in it. `null` where there was none. */
  portoneMessage: string | null
  /** What the answer's `Retry-After` said, in milliseconds. `null` where it said nothing. */
  retryAfter: number | null
  /** Whether PortOne may have done what was asked for, though nobody heard so. Always `false` for calls that only read. */
  mayHaveHappened: boolean
  /** What `fetch` threw, or the signal's reason. `undefined` where there is none. */
  cause: unknown
}

/** What is known of a call that failed. */
export type RestFailure = Pick<PortoneRestError, 'kind'> &
  Partial<Pick<PortoneRestError, 'status' | 'code' | 'portoneMessage' | 'retryAfter' | 'mayHaveHappened' | 'cause'>> & {
    text: string
  }

/** Makes what a call rejects with. */
export function portoneRestError(call: string, { text, ...known }: RestFailure): PortoneRestError {
  return Object.assign(
    new Error(`${call}: ${text}`),
    { name: 'PortoneRestError', status: null, code: null, portoneMessage: null, retryAfter: null } as const,
    { mayHaveHappened: false, cause: undefined },
    known,
  ) as PortoneRestError
}

/**
 * Whether something caught is a failure of `portoneRest`'s. Rests on its name, so it also knows one of another copy of this
 * package.
 *
 * @example
 * ```ts
 * try {
 *   await rest.prepare({ merchantUid: order.number, amount: order.total })
 * } catch (error) {
 *   if (isPortoneRestError(error) && error.kind === 'refused') console.error(error.portoneMessage)
 * }
 * ```
 */
export function isPortoneRestError(value: unknown): value is PortoneRestError {
  return (value as PortoneRestError | null | undefined)?.name === 'PortoneRestError'
}

/** Whether a call was refused with an HTTP status: PortOne's own no, not a proxy's. */
export const isRefusedWith = (error: unknown, ...statuses: readonly number[]): boolean =>
  isPortoneRestError(error) && error.kind === 'refused' && statuses.includes(error.status as number)
