import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { httpErrors } from '../../src/endpoint/http-errors.ts'
import { customerMessage } from '../../src/outcome/customer-message.ts'
import { type CustomerText, customerMessages } from '../../src/outcome/customer-messages.ts'
import type { PayOutcome } from '../../src/outcome/outcome.ts'
import { pgSupport } from '../../src/portone/pg-support.ts'
import { pgTable } from '../../src/portone/pg-table.ts'
import { faults } from '../../src/simulator/tables/faults.ts'
import { codesIn, pageOf, pages, readmes, root, type Table } from './markdown.ts'
import { namesOfTypes } from './names-of-types.ts'

const plain = (code: string) => code.replace(/^'|'$|\?$/g, '')
const firstCodes = ({ rows }: Table) => rows.flatMap(([cell = '']) => codesIn(cell).map(plain))

const marked = pages.flatMap(({ path, tables }) =>
  tables.flatMap((table) => (table.rowsOf ? [{ path, table, type: table.rowsOf }] : [])),
)
const statuses = { failed: 'FailureCode', refused: 'RefusalCode', unknown: 'UnknownCode' }
const names = namesOfTypes([...new Set([...marked.map(({ type }) => type), ...Object.values(statuses)])])

describe('a table that says so has a row for everything of its type, and for nothing else', () => {
  it.each(marked)('$path: $type', ({ table, type }) => {
    expect(names.get(type)?.length).toBeGreaterThan(1)
    expect([...firstCodes(table)].sort()).toEqual([...(names.get(type) ?? [])].sort())
  })
})

const tableUnder = (path: string, heading: string): Table =>
  pageOf(path).tables.find(({ under }) => under === heading) as Table

describe.each(readmes)('%s', (path) => {
  it('has every status with every code of its in the table of outcomes', () => {
    const table = pageOf(path).tables.find(({ rows }) => rows[0]?.[0] === '`completed`') as Table
    const found: Record<string, string[]> = {}
    let status = ''
    for (const [first = '', second = ''] of table.rows) {
      status = codesIn(first)[0] ?? status
      found[status] = [...(found[status] ?? []), ...codesIn(second)]
    }
    expect(Object.keys(found).sort()).toEqual(['awaiting-deposit', 'completed', 'failed', 'refused', 'unknown'])
    for (const [name, type] of Object.entries(statuses))
      expect([...(found[name] ?? [])].sort()).toEqual([...(names.get(type) ?? [])].sort())
  })
})

/** The names of errors in PortOne's V2 SDK. */
const v2Errors = ['TxServicePayErrorCode', 'CheckoutServiceErrorCode', 'GrpcErrorCode'].flatMap((name) =>
  [
    ...readFileSync(`${root}node_modules/@portone/browser-sdk/dist/v2/exception/${name}.d.ts`, 'utf8').matchAll(
      /readonly (\w+):/g,
    ),
  ].map(([, code]) => code as string),
)

describe('docs/en/errors.md', () => {
  describe.each(Object.keys(statuses))('%s', (status) => {
    const { rows } = tableUnder('docs/en/errors.md', status)
    it.each(rows.map(([code = '', , , v2 = '']) => ({ code: codesIn(code)[0] ?? '', v2 })))(
      '$code: the name in V2',
      ({ v2 }) => {
        for (const name of codesIn(v2)) expect(v2Errors).toContain(name)
      },
    )
  })

  const outcome = {
    account: { bank: '{bank}', number: '{number}', dueAt: Date.UTC(2026, 11, 1, 14, 59) },
  } as PayOutcome
  const written = (text: CustomerText) =>
    typeof text === 'string' ? text : text(outcome, '').replace('2026-12-01 23:59', '{due}')
  it('says every situation, its step and its texts', () => {
    const [, table] = pageOf('docs/en/customer-messages.md').tables
    expect(table?.rows).toEqual(
      Object.entries(customerMessages).map(([situation, { step, ko, en }]) => [
        `\`${situation}\``,
        step === null ? '–' : `\`${step}\``,
        `${written(ko)}<br>${written(en)}`,
      ]),
    )
  })
  it('says every step', () => {
    const [table] = pageOf('docs/en/customer-messages.md').tables
    expect(new Set(table && firstCodes(table))).toEqual(
      new Set(Object.values(customerMessages).flatMap(({ step }) => step ?? [])),
    )
  })
})

it('docs/en/pgs.md has the rows of src/portone/pg-table.ts, in its order', () => {
  const rows = pgTable.map(({ name, list, codes, ...row }) => [
    name,
    codes.map((code) => `\`${code}\``).join(', '),
    'payMethods' in row ? row.payMethods.map((method) => `\`${method}\``).join(', ') : 'all',
    list === 'supported' ? 'yes' : 'no',
  ])
  expect(pageOf('docs/en/pgs.md').tables[0]?.rows.map((row) => row.slice(0, 4))).toEqual(rows)
})

it('docs/en/pgs.md calls no code unlisted that is on a list', () => {
  const section = /## A PG on neither list\n(.*?)\n## /s.exec(pageOf('docs/en/pgs.md').prose)?.[1] ?? ''
  const codes = codesIn(section).filter((code) => /^[a-z_]+$/.test(code) && code !== 'confirm_url')
  expect(codes.length).toBeGreaterThan(0)
  for (const pg of codes) expect(pgSupport({ pg }), pg).toMatchObject({ verdict: 'unlisted' })
})

it('docs/en/endpoint-answers.md has every refusal of the endpoint', () => {
  expect(tableUnder('docs/en/endpoint-answers.md', 'What each bad call gets').rows).toEqual(
    Object.values(httpErrors).map(({ status, code, detail }) => [String(status), `\`${code}\``, detail]),
  )
})

it('docs/en/testing.md has every fault of the simulator, in its words', () => {
  expect(tableUnder('docs/en/testing.md', 'Faults').rows).toEqual(
    Object.entries(faults).map(([name, { what }]) => [`\`${name}\``, what]),
  )
})

const instagramRefused = { status: 'refused', code: 'instagram-webview', reason: null } as PayOutcome

it('docs/en/instagram.md says what the sheet says, word for word', () => {
  const { rows } = tableUnder('docs/en/instagram.md', 'What the customer sees')
  const [own, ...sheet] = [...rows].reverse()
  expect(own).toEqual(['ko', 'en'].map((locale) => customerMessage(instagramRefused, { locale })))
  const source = readFileSync(`${root}src/webview/external-browser-sheet.ts`, 'utf8')
  const texts = [...(/const texts = \{(.*?)\n\} as const/s.exec(source)?.[1] ?? '').matchAll(/'([^'\n]+)'/g)]
  expect(sheet.flat().sort()).toEqual(texts.map(([, text]) => text).sort())
})
