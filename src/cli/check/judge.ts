import type { ConnectionFailure, Exchange } from './exchange.ts'
import { bodyKind, fieldOf, isCompressed, portoneLimit, portoneReads } from './read-answer.ts'
import type { RuleId } from './rules.ts'

/** The questions of a check. */
export type ProbeId =
  | 'unknown-order'
  | 'again'
  | 'at-once'
  | 'at-once-too'
  | 'order'
  | 'order-again'
  | 'other-amount'
  | 'get'
  | 'broken'
  | 'incomplete'
  | 'unsigned'
  | 'signed-wrongly'

/** What was found, where, and what was seen there. */
export interface Finding {
  rule: RuleId
  probe: ProbeId | 'address'
  /** Facts in no language: a status, a time, a code, what was written. */
  seen: string
}

/** From this share of the limit on, load may take an answer past it. */
const nearLimit = 0.6

const longestReason = 200

const byFailure: Record<ConnectionFailure['kind'], RuleId> = {
  name: 'host-unknown',
  refused: 'unreachable',
  certificate: 'certificate',
  tls: 'tls',
  'not-http': 'not-http',
  closed: 'connection-closed',
}

const byStatus: Readonly<Record<number, RuleId>> = {
  401: 'asks-login',
  405: 'refuses-post',
  415: 'refuses-json',
  429: 'rate-limited',
}

/** Fields with which servers say no in the body: of envelopes in common use. */
const saysNo: readonly [field: string, no: RegExp][] = [
  ['success', /^false$/],
  ['ok', /^false$/],
  ['approved', /^false$/],
  ['result', /^(false|fail|failed|error|no)$/i],
  ['status', /^(fail|failed|error|declined|rejected)$/i],
  ['error', /^(?!(false|null|)$)/],
]

/** Markup, or the traces that Java, JavaScript, Python, PHP, Ruby and .NET print. */
const internals =
  /<\/?[a-z][^>]*>|\bat [\w$.<>]+ ?\(|Traceback \(most|Exception\b|Stack trace:|\.(java|py|php|rb|cs|[jt]sx?):\d+|SQLSTATE/

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

/** Of a text, so much as says what it is. */
const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const textOf = (exchange: Exchange): string => new TextDecoder().decode(exchange.body.subarray(0, 300))

const isLate = ({ end, status, milliseconds }: Exchange, limit: number): boolean =>
  (end === 'time-limit' && status === null) || milliseconds >= limit

/** What is wrong with a refusal's body; `undefined` when nothing is. */
function judgeReason(exchange: Exchange, reasonField: string): [RuleId, string] | undefined {
  const body = bodyKind(exchange)
  const charset = /charset="?([^";\s]+)/i.exec(exchange.headers['content-type'] ?? '')?.[1]
  if (body.kind === 'empty')
    return exchange.status === 404 ? ['not-found', 'HTTP 404'] : ['no-reason', `HTTP ${exchange.status}`]
  if (body.kind === 'not-utf8' || (charset && !/^(utf-?8|us-ascii)$/i.test(charset)))
    return ['reason-encoding', charset ?? exchange.headers['content-type'] ?? '']
  if (body.kind !== 'json')
    return [exchange.status === 404 ? 'not-found' : 'reason-not-json', excerpt(textOf(exchange))]
  const reason = fieldOf(body, reasonField)
  if (reason === undefined || reason === null || reason === '') return ['no-reason', excerpt(textOf(exchange))]
  if (typeof reason !== 'string') return ['reason-not-text', excerpt(JSON.stringify(reason))]
  if (internals.test(reason)) return ['reason-reveals', excerpt(reason)]
  if ([...reason].length > longestReason) return ['reason-too-long', `${[...reason].length}`]
  return undefined
}

/**
 * The first thing that is wrong with an answer, from the connection to the reason; later ones would only follow from it.
 *
 * @param mustDecline The question was about an order that doesn't exist.
 */
export function judgeAnswer(
  exchange: Exchange,
  { reasonField, mustDecline, limit = portoneLimit }: { reasonField: string; mustDecline: boolean; limit?: number },
): [RuleId, string] | undefined {
  const { status, end, failure, milliseconds, headers } = exchange
  if (end === 'failed') return [byFailure[failure?.kind ?? 'closed'], failure?.code ?? '']
  if (isLate(exchange, limit) && status === null) return ['slow', `> ${seconds(milliseconds)}`]
  if (end === 'time-limit') return ['endless', `HTTP ${status}, > ${seconds(milliseconds)}`]
  if (end === 'too-large') return ['too-large', `HTTP ${status}, > ${exchange.body.length} B`]
  if (end === 'cut-off') return ['cut-off', `HTTP ${status}, ${exchange.body.length} B`]
  if (isLate(exchange, limit)) return ['slow', seconds(milliseconds)]
  const code = status ?? 0
  if (code >= 300 && code < 400) return ['redirect', `HTTP ${code} → ${excerpt(headers.location ?? '?')}`]
  const known = byStatus[code]
  if (known) return [known, `HTTP ${code}`]
  if (isCompressed(exchange)) return ['compressed', `content-encoding: ${headers['content-encoding']}`]
  const body = bodyKind(exchange)
  if (body.kind === 'page') return ['web-page', `HTTP ${code}, ${headers['content-type'] ?? '?'}`]
  if (code === 200) {
    const no = saysNo.find(([field, form]) => {
      const value = fieldOf(body, field)
      return value !== undefined && form.test(typeof value === 'object' ? JSON.stringify(value) : String(value))
    })
    if (no || typeof fieldOf(body, reasonField) === 'string') return ['declines-with-200', excerpt(textOf(exchange))]
    return mustDecline ? ['approves-unknown', 'HTTP 200'] : undefined
  }
  if (code > 200 && code < 300) return ['success-not-200', `HTTP ${code}`]
  return judgeReason(exchange, reasonField)
}

/** What a check knows when it judges. */
export interface Judged {
  url: URL
  reasonField: string
  exchanges: Readonly<Partial<Record<ProbeId, Exchange>>>
  /** From where on an answer is late, in milliseconds. Absent: PortOne's five seconds. */
  limit?: number | undefined
}

const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127(\.\d+){3}$/.test(hostname)

/** Statuses that refuse a call as such, not an order. */
const refusesCalls = new Set([400, 401, 403, 422])

/** What the same payment was told, as far as PortOne and the customer can see it. */
const told = (exchange: Exchange, reasonField: string, limit: number): string =>
  JSON.stringify(portoneReads(exchange, reasonField, limit))

/**
 * Everything that was found, most important first. Pure: a table of exchanges in, findings out. What merely follows from
 * the answer to the first question isn't told again: an endpoint that says 200 to everybody has one fault, not six.
 */
export function judge({ url, reasonField, exchanges, limit = portoneLimit }: Judged): Finding[] {
  const found: Finding[] = []
  const add = (rule: RuleId, probe: Finding['probe'], seen: string) => {
    if (!found.some((finding) => finding.rule === rule)) found.push({ rule, probe, seen })
  }
  if (url.protocol === 'http:') add(isLoopback(url) ? 'loopback' : 'plain-http', 'address', url.host)

  const { 'unknown-order': first, again, order } = exchanges
  if (!first) return found
  const fault = judgeAnswer(first, { reasonField, mustDecline: true, limit })
  if (fault?.[0] === 'slow' && again && !isLate(again, limit)) {
    add('slow-start', 'unknown-order', `${fault[1]}, ${seconds(again.milliseconds)}`)
    const warm = judgeAnswer(again, { reasonField, mustDecline: true, limit })
    if (warm) add(warm[0], 'again', warm[1])
  } else if (fault) add(fault[0], 'unknown-order', fault[1])
  const orderFault = order && judgeAnswer(order, { reasonField, mustDecline: false, limit })
  if (orderFault && orderFault[0] !== fault?.[0]) add(orderFault[0], 'order', orderFault[1])

  const whole = (exchange: Exchange | undefined): exchange is Exchange =>
    exchange?.end === 'complete' && !isLate(exchange, limit)
  const pairs: [ProbeId, ProbeId][] = [
    ['unknown-order', 'again'],
    ['again', 'at-once'],
    ['again', 'at-once-too'],
    ['order', 'order-again'],
  ]
  for (const [one, other] of pairs) {
    const [before, after] = [exchanges[one], exchanges[other]]
    if (whole(before) && whole(after) && told(before, reasonField, limit) !== told(after, reasonField, limit))
      add('answers-differently', other, `HTTP ${before.status}, ${after.status}`)
  }
  const { 'other-amount': otherAmount, get, broken, incomplete } = exchanges
  if (order?.status === 200 && otherAmount?.status === 200) add('ignores-amount', 'other-amount', 'HTTP 200')
  // Where the first question got a 200 as well, or no answer at all, nothing new is learned.
  if (whole(first) && first.status !== 200) {
    if (get?.status === 200) add('answers-get', 'get', 'HTTP 200')
    if (broken?.status === 200) add('accepts-broken', 'broken', 'HTTP 200')
    else if (broken && broken.status === null && broken.end !== 'complete')
      add('dies-on-broken', 'broken', broken.failure?.code ?? `> ${seconds(broken.milliseconds)}`)
    if (incomplete?.status === 200) add('accepts-incomplete', 'incomplete', 'HTTP 200')
    for (const probe of ['unsigned', 'signed-wrongly'] as const) {
      const forged = exchanges[probe]
      const alike =
        forged?.status === first.status && told(forged, reasonField, limit) === told(first, reasonField, limit)
      if (forged && (forged.status === 200 || alike))
        add(refusesCalls.has(first.status ?? 0) ? 'refuses-signed' : 'accepts-unsigned', probe, `HTTP ${forged.status}`)
    }
  }
  const slowest = Math.max(...[first, again, order].map((exchange) => (whole(exchange) ? exchange.milliseconds : 0)))
  if (slowest >= limit * nearLimit) add('near-limit', 'unknown-order', seconds(slowest))
  return found
}
