import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { postgresHolds, postgresSchema, sqliteHolds, sqliteSchema } from 'imp-confirm/holds'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { schemaFiles } from '../../scripts/schema-files.mjs'
import { root } from '../docs/markdown.ts'

const textOf = (file: string) => readFileSync(`${root}${file}`, 'utf8')
const cart = [{ item: 'mug', quantity: 1 }]
const wish = { payment: 'p', until: new Date(Date.now() + 600_000) }

describe('the schemas of stock holds, as files of the package', () => {
  it('are the texts of the module', () => {
    expect(textOf(schemaFiles.postgres)).toBe(postgresSchema())
    expect(textOf(schemaFiles.sqlite)).toBe(sqliteSchema)
  })

  it('make tables that hold, run by hand and more than once', async () => {
    const postgres = await PGlite.create()
    for (let times = 0; times < 2; times++) await postgres.exec(textOf(schemaFiles.postgres))
    const sqlite = new Database(':memory:')
    for (let times = 0; times < 2; times++) sqlite.exec(textOf(schemaFiles.sqlite))
    for (const holds of [postgresHolds(postgres), sqliteHolds(sqlite)]) {
      await holds.restock(cart)
      expect((await holds.hold('order', cart, wish)).status).toBe('held')
      await holds.migrate()
      expect(await holds.stock('mug')).toEqual({ free: 0, held: 1, sold: 0 })
    }
    await postgres.close()
    sqlite.close()
  })

  it('are in the tarball', () => {
    const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const paths = (JSON.parse(told) as [{ files: { path: string }[] }])[0].files.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(Object.values(schemaFiles)))
  })
})
