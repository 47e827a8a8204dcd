import { wrongUse } from '../wrong-use.ts'
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

/** After how many runs a statement gets another name. */
const renamedAt = [64, 4096]

/**
 * Names for statements. A connection plans a named one for good while the tables stay as they are known, and on nearly empty tables
 * it plans to read them whole: a first-come sale in a new shop would, until the database has analyzed them, read more with each hold.
 * Under another name it is planned again.
 */
function statementNames(): (text: string) => string {
  const uses = new Map<string, { name: string; runs: number; renamed: number }>()
  return (text) => {
    const use = uses.get(text) ?? { name: nameOf(text), runs: 0, renamed: 0 }
    uses.set(text, use)
    use.runs++
    if (use.runs > (renamedAt[use.renamed] ?? Number.POSITIVE_INFINITY)) use.renamed++
    return use.renamed === 0 ? use.name : `${use.name}_${use.renamed}`
  }
}

/**
 * A client's way of running a statement.
 *
 * @param prepare Named statements, which only `pg` has in this form.
 */
export function queryBy(client: PostgresClient, prepare: boolean): RunQuery {
  const { query, unsafe } = (client ?? {}) as Partial<QueryClient & UnsafeClient>
  if (typeof query !== 'function' && typeof unsafe !== 'function')
    throw wrongUse(
      'postgresHolds: client must have query(text, values), as a Pool of pg and PGlite have it, or unsafe(text, values), as postgres.js has it.',
    )
  if (typeof query !== 'function')
    return async (text, values) => [...((await (client as UnsafeClient).unsafe(text, [...values])) ?? [])]
  const named = statementNames()
  return async (text, values) => {
    const { query } = client as QueryClient
    const result = await (prepare
      ? query.call(client, { name: named(text), text, values })
      : query.call(client, text, [...values]))
    if (!Array.isArray(result?.rows))
      throw wrongUse(
        'postgresHolds: client.query(text, values) must resolve to { rows }: this is no client for PostgreSQL.',
      )
    return result.rows
  }
}
