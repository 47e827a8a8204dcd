import pg from 'pg'
import { rowThatAStrangerKeeps } from './interleavings.mjs'

/** A row is waited for until the others are there too; the interleaving that is about this patience has its own. */
const patient = ['postgres/hold-queue.ts', 'const rowPatience = 100', 'const rowPatience = 10_000']

/** What the source is changed by, so that an interleaving can be made to happen on a busy machine as well. */
export const editsFor = (interleaving) => (interleaving === rowThatAStrangerKeeps ? [] : [patient])

/**
 * @typedef {object} Place A database of its own.
 * @property {string} connection
 * @property {pg.Pool} db
 * @property {string[]} codes Every error that a statement of the stores met.
 * @property {(options?: object) => pg.Pool} pool
 * @property {() => Promise<pg.Client>} client One connection.
 * @property {(poolOptions?: object, holdsOptions?: object, client?: object) => import('imp-confirm/holds').HoldStore} open A process's store.
 */

/**
 * Runs one on a fresh database.
 *
 * @param {object} at
 * @param {pg.Pool} at.admin
 * @param {string} at.connection
 * @param {string} at.holdsPath What to import.
 * @param {(place: Place) => Promise<string[]>} at.interleaving
 * @returns {Promise<string[]>} What was wrong.
 */
export async function tryInterleaving({ admin, connection, holdsPath, interleaving, name }) {
  await admin.query(`create database ${name}`)
  const address = connection.replace(/postgres$/, name)
  const { postgresHolds } = await import(holdsPath)
  const closing = []
  const codes = []
  const { port, pathname } = new URL(address)
  const server = { host: '127.0.0.1', port: Number(port), user: 'postgres', database: pathname.slice(1) }
  const pool = (options = {}) => {
    const made = new pg.Pool({ ...server, max: 8, ...options })
    made.on('error', () => {})
    closing.push(made)
    return made
  }
  const client = async () => {
    const made = new pg.Client(server)
    await made.connect()
    closing.push(made)
    return made
  }
  const place = {
    connection: address,
    db: pool(),
    codes,
    pool,
    client,
    open: (options = {}, holdsOptions = {}, client = pool(options)) =>
      postgresHolds(
        {
          query: async (...values) => {
            try {
              return await client.query(...values)
            } catch (error) {
              codes.push(error.code)
              throw error
            }
          },
        },
        holdsOptions,
      ),
  }
  await place.open().migrate()
  try {
    return await interleaving(place)
  } catch (error) {
    return [`${error.code ?? ''} ${error.message}`]
  } finally {
    await Promise.all(closing.map((one) => one.end()))
  }
}
