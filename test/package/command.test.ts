import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sqliteHolds } from 'imp-confirm/holds'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../docs/markdown.ts'

// The built command, as `npx imp-confirm` starts it, with a client that the shop has.

const folder = mkdtempSync(join(tmpdir(), 'imp-confirm-command-'))
const shop = join(folder, 'shop.db')
const run = (...line: string[]) => promisify(execFile)(process.execPath, [`${root}dist/cli.js`, ...line], { cwd: root })

beforeAll(async () => {
  const Database = createRequire(import.meta.url)('libsql')
  const database = new Database(shop)
  const holds = sqliteHolds(database)
  await holds.migrate()
  await holds.restock([{ item: 'mug', quantity: 3 }])
  await holds.hold('one', [{ item: 'mug', quantity: 2 }], { payment: 'p', until: new Date(Date.now() + 600_000) })
  database.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

it('lists the holds of an embedded database', async () => {
  const { stdout } = await run('holds', 'list', '--db', shop, '--json')
  expect(JSON.parse(stdout)).toMatchObject([{ order: 'one', state: 'held' }])
})

it('says by its code and in words that a database is away', async () => {
  const away = run('holds', 'list', '--db', 'postgres://nobody@127.0.0.1:1/shop')
  await expect(away).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/HoldStoreError.*database is away/),
  })
})
