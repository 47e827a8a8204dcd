import { PGlite } from '@electric-sql/pglite'
import { postgresHolds } from 'imp-confirm/holds'
import { itHolds } from './conformance.ts'

itHolds('PostgreSQL (PGlite)', async () => {
  const database = await PGlite.create()
  const [holds, other] = [postgresHolds(database), postgresHolds(database)]
  await holds.migrate()
  return { holds, other, close: () => database.close() }
})
