/**
 * What a failed statement means.
 *
 * - `'again'`: it lost against another one; nothing was done.
 * - `'patience'`: somebody keeps a row for too long; nothing was done.
 * - `'race'`: the order came in meanwhile, or a later item ran short: nothing was done.
 * - `'schema'`: a table or column isn't there.
 * - `'lost'`: the connection: whether it was done isn't known.
 * - `'other'`: the client's own.
 */
export type Failure = 'again' | 'patience' | 'race' | 'schema' | 'lost' | 'other'

const bySqlState: Readonly<Record<string, Failure>> = {
  '40001': 'again',
  '40P01': 'again',
  '55P03': 'patience',
  '57014': 'patience',
  '23505': 'race',
  '23502': 'race',
  '3F000': 'schema',
  '42P01': 'schema',
  '42703': 'schema',
  '57P01': 'lost',
  '57P02': 'lost',
  '57P03': 'lost',
  '53300': 'lost',
  '25006': 'lost',
}

/** Node's own, and what clients throw without a code when a connection ends under them. */
const lostCode = /^(08...|E[A-Z]{3,}|CONNECT_TIMEOUT|CONNECTION_\w+)$/
const lostMessage =
  /connection.*(terminated|ended|closed|timeout)|timeout.*connect|client (was|has been) closed|not queryable/i

/** Sorts an error by its SQLSTATE or, where it has none, by what Node and the clients say of connections. */
export function classifyError(error: unknown): Failure {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  const known = typeof code === 'string' ? bySqlState[code] : undefined
  if (known) return known
  return (typeof code === 'string' && lostCode.test(code)) || (typeof message === 'string' && lostMessage.test(message))
    ? 'lost'
    : 'other'
}
