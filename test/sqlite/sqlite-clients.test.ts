import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SqliteClient, sqliteHolds } from 'imp-confirm/holds'
import { afterAll } from 'vitest'
import { itHolds } from '../holds/conformance.ts'

type Connection = SqliteClient & { close: () => void }

const folder = mkdtempSync(join(tmpdir(), 'imp-confirm-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const load = createRequire(import.meta.url)
const clients = {
  'better-sqlite3': (path: string): Connection => new (load('better-sqlite3'))(path),
  'node:sqlite': (path: string): Connection => new (load('node:sqlite').DatabaseSync)(path),
}

const name = process.env.SQLITE_CLIENT as keyof typeof clients
const open = clients[name]

itHolds(`SQLite (${name})`, async () => {
  const path = join(folder, 'holds.db')
  const both = [open(path), open(path)] as const
  const [holds, other] = [sqliteHolds(both[0]), sqliteHolds(both[1])]
  await Promise.all([holds.migrate(), other.migrate()])
  return {
    holds,
    other,
    close: async () => {
      for (const one of both) one.close()
    },
  }
})
