// How well answers are read: `node scripts/accuracy.mjs corpus.jsonl [--all]`. Run after a build.
//
// Each line of the corpus is { pg, layer, literal, kind, response }. A PG's bare code and text (layer `pg-raw`) is read in
// each of the wrappers that PortOne puts around them. With --all, lines that aren't verbatim are read too.
import { readFileSync } from 'node:fs'
import { readPayRedirect, readPayResponse } from '../dist/index.js'

const codeOfKind = {
  'user-cancelled': 'user-cancelled',
  'confirm-declined': 'confirm-declined',
  'card-declined': 'declined',
  'already-paid': 'already-paid',
  'invalid-request': 'request-rejected',
  timeout: 'timed-out',
  'popup-blocked': 'popup-blocked',
  network: 'network',
  'pg-error': 'pg-error',
}

function expectedOf({ kind, response }) {
  const family = kind.split('/')[0]
  if (family === 'paid') return 'completed'
  if (family === 'vbank-issued') return 'awaiting-deposit'
  if (family === 'unknown-success') return response?.imp_uid ? 'completed' : 'unknown'
  return codeOfKind[family] ?? family
}

/** The answers that a line stands for. */
function answersOf({ layer, response }) {
  if (layer !== 'pg-raw') return [response]
  const code = response.pg_code ?? response.P_STATUS ?? response.res_cd
  const text = response.pg_message ?? response.P_RMESG1 ?? ''
  return [
    text,
    `[${code}] ${text}`,
    `F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) ${code}, ${text}`,
    `F0005:결제가 중단되었습니다(imp_1).${code} | ${text}`,
  ].map((error_msg) => ({ success: false, imp_uid: 'imp_1', merchant_uid: 'order-1', error_msg }))
}

const [path, ...flags] = process.argv.slice(2)
if (!path) {
  console.error('Usage: node scripts/accuracy.mjs corpus.jsonl [--all]')
  process.exit(2)
}
const lines = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((line) => line.response && (line.literal || flags.includes('--all')))

const tables = { kind: new Map(), layer: new Map() }
const misses = []
let readCompleted = 0
let readNotMoved = 0
for (const line of lines) {
  const expected = expectedOf(line)
  for (const answer of answersOf(line)) {
    const pg = line.pg?.match(/^[a-z][a-z0-9_]*/)?.[0] ?? null
    const outcome =
      line.layer === 'redirect-query'
        ? readPayRedirect(new URLSearchParams(answer), { provider: pg, storage: null })
        : readPayResponse(answer, { provider: pg })
    const read = outcome === null ? 'null' : outcome.status === 'failed' ? outcome.code : outcome.status
    const detail = line.kind.split('/')[1]
    const right = read === expected
    if (!right)
      misses.push(
        `${line.kind} read ${read} (${outcome?.because})  ${line.layer}  ${JSON.stringify(answer).slice(0, 160)}`,
      )
    else if (read === 'declined' && detail !== (outcome.detail ?? 'auth'))
      misses.push(`detail ${detail} read ${outcome.detail}: ${JSON.stringify(answer)}`)
    if (read === 'completed' && !['paid', 'unknown-success', 'vbank-issued'].includes(line.kind)) readCompleted++
    const stopped = ['declined', 'confirm-declined', 'request-rejected', 'popup-blocked'].includes(expected)
    if (outcome?.money === 'not-moved' && !stopped) readNotMoved++
    for (const by of ['kind', 'layer']) {
      const row = tables[by].get(line[by]) ?? { read: 0, right: 0 }
      row.read++
      if (right) row.right++
      tables[by].set(line[by], row)
    }
  }
}
for (const [by, table] of Object.entries(tables)) {
  console.log(`\nby ${by}`)
  for (const [name, { read, right }] of [...table].sort()) console.log(`  ${name.padEnd(26)} ${right} of ${read}`)
}
if (misses.length > 0) console.log(`\nmisses\n  ${misses.join('\n  ')}`)
console.log(`\nread completed that aren't: ${readCompleted}; read not-moved that may have moved: ${readNotMoved}`)
