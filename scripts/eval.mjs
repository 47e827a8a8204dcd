// How well failures are read: `npm run eval -- FILE.jsonl [--misses]`. Run after a build.
//
// A line is a labelled text, { source, code, text, kind, also, pg?, money?, next? }, read in the three wrappers that PortOne
// puts around it: `kind` is the outcome's code, with its detail behind a slash; `also` what a second fair reader accepts.
// Or it is a whole answer, { pg, layer, literal, kind, response }, of which only verbatim ones are read.
//
// strict: the label itself. fair: the label, or what `also` accepts. dangerous: `not-moved`, or a step that offers to pay
// again, where the label's money may have moved. timid: `may-have-moved` where the label's has not.
import { readFileSync } from 'node:fs'
import { customerNext, readPayResponse } from '../dist/index.js'

/** What the finer details are a kind of, for labels that were given before there were these. */
const coarser = {
  'declined/tries': ['declined/password', 'declined'],
  'declined/mismatch': ['declined', 'declined/issuer', 'declined/expired'],
  'declined/unregistered': ['declined/issuer', 'declined'],
  'declined/minor': ['declined'],
  'declined/phone-blocked': ['declined', 'declined/suspended', 'declined/issuer'],
  'pg-error/maintenance': ['pg-error'],
  'pg-error/in-progress': ['pg-error'],
}

/** Words of the corpus of answers for the outcome's codes. */
const codeOf = {
  'card-declined': 'declined',
  'invalid-request': 'request-rejected',
  timeout: 'timed-out',
  paid: 'completed',
  'vbank-issued': 'awaiting-deposit',
  'unknown-success': 'completed',
}

const offersAnotherPayment = ['retry', 'correct', 'other-means']

const wrapped = ({ code, text }) => {
  const shown = /^[\w.-]{1,40}$/.test(code ?? '') ? code : '0000'
  return [
    `[${shown}] ${text}`,
    `F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) ${shown}, ${text}`,
    `F0005:결제가 중단되었습니다(imp_1).${shown} | ${text}`,
  ].map((error_msg) => ({ success: false, imp_uid: 'imp_1', merchant_uid: 'order-1', error_msg }))
}

/** A line as labelled answers. */
function casesOf(line) {
  if (line.text !== undefined) return [{ ...line, also: line.also ?? [], answers: wrapped(line) }]
  if (!line.literal || typeof line.response !== 'object' || !line.response) return []
  const [family, detail] = line.kind.split('/')
  const { pg_message, pg_code, P_RMESG1, P_STATUS, res_cd } = line.response
  const text = pg_message ?? P_RMESG1
  return [
    {
      source: line.layer,
      pg: line.pg?.match(/^[a-z][a-z0-9_]*/)?.[0],
      kind: [codeOf[family] ?? family, family === 'card-declined' && detail !== 'auth' && detail]
        .filter(Boolean)
        .join('/'),
      also: [],
      text: text ?? line.response.error_msg ?? line.id,
      context: { pg: line.pg?.match(/^[a-z][a-z0-9_]*/)?.[0] },
      answers:
        line.layer === 'pg-raw' && text !== undefined
          ? wrapped({ code: pg_code ?? P_STATUS ?? res_cd, text })
          : [line.response],
    },
  ]
}

/** Whether the label says that money may have moved; `undefined` where it doesn't say. */
function mayHaveMoved({ money, kind, also }) {
  if (money) return money === 'may-have-moved'
  const stops = [kind, ...also].some((label) => /^(declined|request-rejected|confirm-declined|popup)/.test(label))
  return stops ? (/^(declined|request-rejected)/.test(kind) ? false : undefined) : true
}

const [path, ...flags] = process.argv.slice(2)
if (!path) {
  console.error('Usage: npm run eval -- FILE.jsonl [--misses]')
  process.exit(2)
}
const cases = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => casesOf(JSON.parse(line)))

const tables = { all: new Map(), pg: new Map(), source: new Map() }
const seen = { completed: 0, cancelled: 0 }
const misses = []
for (const one of cases) {
  const moved = mayHaveMoved(one)
  for (const answer of one.answers) {
    const outcome = readPayResponse(answer, one.context)
    const code = outcome.status === 'failed' ? outcome.code : outcome.status
    const kind = outcome.detail ? `${code}/${outcome.detail}` : code
    const means = (label) => kind === label || (one.money === undefined && (coarser[kind] ?? []).includes(label))
    const strict = means(one.kind)
    const fair = strict || one.also.some(means)
    const notMoved = outcome.money === 'not-moved'
    const dangerous = moved === true && (notMoved || offersAnotherPayment.includes(customerNext(outcome)))
    const timid = moved === false && !notMoved
    if (code === 'completed' && !/^(completed|awaiting)/.test(one.kind)) seen.completed++
    if (code === 'user-cancelled' && !fair) seen.cancelled++
    if (!fair || dangerous)
      misses.push(
        `${dangerous ? 'DANGEROUS ' : ''}${one.kind} read ${kind} (${outcome.because}): ${answer.error_msg ?? one.text}`,
      )
    for (const by of Object.keys(tables)) {
      const name = by === 'all' ? 'all' : (one[by] ?? '–')
      const row = tables[by].get(name) ?? {
        texts: new Set(),
        read: 0,
        strict: 0,
        fair: 0,
        dangerous: 0,
        timid: 0,
        stopped: 0,
      }
      row.texts.add(one)
      row.read++
      row.strict += strict
      row.fair += fair
      row.dangerous += dangerous
      row.timid += timid
      row.stopped += moved === false
      tables[by].set(name, row)
    }
  }
}

const percent = (part, whole) => (whole ? `${((part / whole) * 100).toFixed(1)} %` : '–').padStart(8)
for (const [by, table] of Object.entries(tables)) {
  console.log(`\n${by.padEnd(34)} texts   strict     fair dangerous    timid`)
  for (const [name, row] of [...table].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `${name.slice(0, 33).padEnd(34)} ${String(row.texts.size).padStart(5)} ${percent(row.strict, row.read)} ${percent(row.fair, row.read)} ${String(row.dangerous).padStart(9)} ${percent(row.timid, row.stopped)}`,
    )
}
if (flags.includes('--misses')) console.log(`\n${misses.join('\n')}`)
console.log(`\nread completed that aren't: ${seen.completed}; read user-cancelled that aren't: ${seen.cancelled}`)
