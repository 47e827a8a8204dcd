// Where the simulated shop keeps its holds: a database for each run, which its processes open by an address.
import { join } from 'node:path'
import Database from 'libsql'
import pg from 'pg'
import { withPostgres } from '../start-postgres.mjs'

const poolOf = (connectionString, max) => {
  const pool = new pg.Pool({ connectionString, max, application_name: 'shop' })
  // Connections are ended under it on purpose.
  pool.on('error', () => {})
  return pool
}

/** How a process of the shop opens a home. */
export const openHolds = {
  postgres: ({ postgresHolds }, address) => postgresHolds(poolOf(address, 8)),
  sqlite: ({ sqliteHolds }, address) => sqliteHolds(new Database(address), { patience: 5000 }),
}

/**
 * @typedef {object} Home One run's.
 * @property {string} address
 * @property {(sql: string) => Promise<unknown>} run
 * @property {string} endAll Makes everything that is held due.
 * @property {() => Promise<number>} disturb Does what this home's processes must live through. Resolves to how often.
 * @property {() => Promise<number>} deadlocks
 * @property {() => Promise<unknown>} close
 */

/** Runs `job` with what makes a home for each run. */
export const withHomes = {
  postgres: (_, job) =>
    withPostgres(
      async ({ connection }) => {
        const admin = new pg.Pool({ connectionString: connection, max: 2 })
        admin.on('error', () => {})
        await job(
          async (name) => {
            await admin.query(`create database ${name}`)
            const address = connection.replace(/postgres$/, name)
            const pool = new pg.Pool({ connectionString: address, max: 1 })
            pool.on('error', () => {})
            return {
              address,
              run: (sql) => pool.query(sql),
              endAll: `update imp_confirm.holds set until = now() - interval '1 second' where state = 'held'`,
              disturb: async () => {
                const text = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shop' and random() < 0.05`
                return (await admin.query(text)).rowCount
              },
              deadlocks: async () =>
                (await admin.query('select deadlocks::int from pg_stat_database where datname = $1', [name])).rows[0]
                  .deadlocks,
              close: () => pool.end(),
            }
          },
          { admin, connection },
        )
        await admin.end()
      },
      ['fsync=off', 'deadlock_timeout=50ms'],
    ),
  sqlite: (folder, job) =>
    job(async (name) => {
      const address = join(folder, `${name}.db`)
      const database = new Database(address)
      database.exec('pragma busy_timeout = 10000')
      return {
        address,
        run: async (sql) => database.exec(sql),
        endAll: "update imp_confirm_holds set until = 0 where state = 'held'",
        disturb: async () => 0,
        // One writer at a time: there is nobody to wait for in a circle.
        deadlocks: async () => 0,
        close: async () => database.close(),
      }
    }),
}
