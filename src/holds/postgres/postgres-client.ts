/** `pg`'s `Pool` or `Client`, PGlite, and whatever else has `query(text, values)` resolving to `{ rows }`. */
export interface QueryClient {
  // biome-ignore lint/suspicious/noExplicitAny: clients overload it in ways of their own.
  query: (text: any, values?: any) => PromiseLike<any>
}

/** postgres.js: the function that tags its queries. */
export interface UnsafeClient {
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  unsafe: (text: string, values?: any) => PromiseLike<any>
}

/** A client of the shop's. */
export type PostgresClient = QueryClient | UnsafeClient

/** Runs one statement; every value is text, and is cast in the statement, so that all clients send the same. */
export type RunQuery = <Row>(text: string, values: readonly string[]) => Promise<Row[]>

/** 53 bits of a text, as a statement's name: the same text has the same one in every process. */
function nameOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    high = Math.imul(high ^ text.charCodeAt(i), 2654435761)
    low = Math.imul(low ^ text.charCodeAt(i), 1597334677)
  }
  return `holds_${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`
}

/**
 * A client's way of running a statement.
 *
 * @param prepare Named statements, which only `pg` has in this form.
 */
export function queryBy(client: PostgresClient, prepare: boolean): RunQuery {
  const { query, unsafe } = (client ?? {}) as Partial<QueryClient & UnsafeClient>
  if (typeof query !== 'function' && typeof unsafe !== 'function')
    throw new TypeError(
      'postgresHolds: client must have query(text, values), as a Pool of pg and PGlite have it, or unsafe(text, values), as postgres.js has it.',
    )
  if (typeof query !== 'function')
    return async (text, values) => [...((await (client as UnsafeClient).unsafe(text, [...values])) ?? [])]
  const names = new Map<string, string>()
  const named = (text: string) => {
    const name = names.get(text) ?? nameOf(text)
    names.set(text, name)
    return name
  }
  return async (text, values) => {
    const { query } = client as QueryClient
    const result = await (prepare
      ? query.call(client, { name: named(text), text, values })
      : query.call(client, text, [...values]))
    if (!Array.isArray(result?.rows))
      throw new TypeError(
        'postgresHolds: client.query(text, values) must resolve to { rows }: this is no client for PostgreSQL.',
      )
    return result.rows
  }
}
