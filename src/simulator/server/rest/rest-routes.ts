import type { PaymentRecord } from '../../../portone/payment-record.ts'
import { cancelInLedger, type LedgerEntry } from './rest-ledger.ts'
import { isListedStatus, pageOf, sorted, within } from './rest-lists.ts'
import type { RestUnknowns } from './rest-options.ts'

/** What a call was answered. */
export interface RestReply {
  status: number
  code: number
  message: string | null
  response: unknown
}

/** A call that had a good token. */
export interface AuthorizedCall {
  method: string
  /** The parts of the path, decoded. */
  parts: readonly string[]
  query: URLSearchParams
  /** A field of the body, JSON or form. */
  field: (name: string) => unknown
}

/** What the calls work on. */
export interface RestState {
  unknowns: RestUnknowns
  /** UNIX seconds. */
  now: number
  /** UNIX milliseconds at which a cancellation is done that takes a while. `null`: at once. */
  cancelDoneAt: number | null
  /** What the caller may see: found by now, and its own shop's. */
  entries: readonly LedgerEntry[]
  prepared: Map<string, { amount: number; currency: string | null }>
}

const ok = (response: unknown, status = 200): RestReply => ({ status, code: 0, message: null, response })
const no = (status: number, code: number, message: string): RestReply => ({ status, code, message, response: null })

const notFound = no(404, -1, '존재하지 않는 결제정보입니다.')
const quarter = 90 * 24 * 60 * 60

const onePayment = ({ entries }: RestState, impUid: string, query: URLSearchParams): RestReply => {
  const payment = entries.find(({ payment: { imp_uid } }) => imp_uid === impUid)?.payment
  // Since 2026-01-26, for this call alone.
  const isHidden = payment?.sandbox === true && query.get('include_sandbox') !== 'true'
  return payment && !isHidden ? ok(payment) : notFound
}

function somePayments({ entries }: RestState, query: URLSearchParams): RestReply {
  const ids = ['imp_uid[]', 'merchant_uid[]'].flatMap((name) => query.getAll(name).map((id) => ({ name, id })))
  const found = entries
    .map(({ payment }) => payment)
    .filter(({ imp_uid, merchant_uid }) =>
      ids.some(({ name, id }) => id === (name === 'imp_uid[]' ? imp_uid : merchant_uid)),
    )
  if (ids.length === 0 || ids.length > 100) return no(400, -1, '파라메터가 올바르지 않습니다.')
  if (found.length === 0) return notFound
  // In an order of its own.
  return ok([...found].reverse(), found.length < ids.length ? 207 : 200)
}

const ofOrder = ({ entries, unknowns }: RestState, merchantUid: string): PaymentRecord[] => {
  const plain = (uid: string) => (unknowns.merchantUids === 'case-insensitive' ? uid.toLowerCase() : uid)
  return entries.map(({ payment }) => payment).filter((payment) => plain(payment.merchant_uid) === plain(merchantUid))
}

function paged(
  payments: readonly PaymentRecord[],
  query: URLSearchParams,
  defaultSorting: string,
  pastLast: number,
): RestReply {
  const [page, limit] = [Number(query.get('page') ?? 1), Number(query.get('limit') ?? 20)]
  const list = sorted(payments, query.get('sorting') ?? defaultSorting)
  if (!list) return no(400, -1, '지원되지 않는 정렬규칙입니다.')
  if (!(page >= 1 && limit >= 1 && limit <= 1000)) return no(400, -1, '파라메터가 올바르지 않습니다.')
  const found = pageOf(list, page, limit)
  if (found) return ok(found)
  return pastLast === 200
    ? ok({ total: list.length, previous: page - 1, next: 0, list: [] })
    : no(pastLast, -1, '존재하지 않는 페이지입니다.')
}

function findPayments(
  state: RestState,
  all: boolean,
  [merchantUid = '', status]: readonly string[],
  query: URLSearchParams,
): RestReply {
  if (status !== undefined && !isListedStatus(status)) return no(400, -1, '지원되지 않는 상태값입니다.')
  const found = ofOrder(state, merchantUid).filter((payment) => status === undefined || payment.status === status)
  if (found.length === 0) return notFound
  if (all) return paged(found, query, '-started', state.unknowns.pastLastPage ?? 400)
  // One: a later failed attempt hides an earlier paid one.
  return ok(sorted(found, query.get('sorting') ?? '-started')?.[0])
}

function listByStatus(state: RestState, status: string, query: URLSearchParams): RestReply {
  const { unknowns, now, entries } = state
  if (!isListedStatus(status)) return no(400, -1, '지원되지 않는 상태값입니다.')
  const to = Number(query.get('to') ?? now)
  const from = Number(query.get('from') ?? to - quarter)
  if (Number.isNaN(from + to) || to < from) return no(400, -1, '유효하지 않은 검색기간입니다.')
  if (to - from > quarter) return no(400, -1, '최대 90일간 검색이 가능합니다')
  const payments = entries.map(({ payment }) => payment)
  const found = within(payments, status, from, to, unknowns.windowEnd ?? 'inclusive')
  if (found.length === 0 && unknowns.emptyList === 404) return notFound
  return paged(found, query, '-started', unknowns.pastLastPage ?? 400)
}

function prepare(
  { prepared, unknowns }: RestState,
  method: string,
  merchantUid: unknown,
  field: AuthorizedCall['field'],
): RestReply {
  const known = prepared.get(String(merchantUid))
  const view = (uid: unknown, { amount, currency }: { amount: number; currency: string | null }) => ({
    merchant_uid: uid,
    amount,
    currency,
  })
  if (method === 'GET')
    return known
      ? ok(view(merchantUid, known))
      : no(unknowns.prepareMissing ?? 404, -1, '사전등록된 결제정보가 존재하지 않습니다.')
  const amount = Number(field('amount'))
  if (typeof merchantUid !== 'string' || field('amount') === undefined || Number.isNaN(amount))
    return no(200, 1, '파라미터 누락:merchant_uid, amount')
  if (method === 'POST' && known)
    return no(200, 1, '결제정보 사전등록에 실패하였습니다(이미 등록된 merchant_uid입니다).')
  if (method === 'PUT' && !known) return no(404, -1, '사전등록된 결제정보가 존재하지 않습니다.')
  const currency = field('currency')
  const held = { amount, currency: typeof currency === 'string' ? currency : null }
  prepared.set(merchantUid, held)
  return ok(view(merchantUid, held))
}

function cancel({ entries, now, cancelDoneAt, unknowns }: RestState, field: AuthorizedCall['field']): RestReply {
  const number = (name: string) => (field(name) === undefined || field(name) === null ? null : Number(field(name)))
  const text = (name: string) => (typeof field(name) === 'string' ? (field(name) as string) : null)
  // imp_uid wins; a wrong one fails beside a good merchant_uid. Which attempt merchant_uid means isn't documented: the newest.
  const [byId, byOrder] = [text('imp_uid'), text('merchant_uid')]
  const entry = byId
    ? entries.find(({ payment }) => payment.imp_uid === byId)
    : [...entries].reverse().find(({ payment }) => payment.merchant_uid === byOrder)
  const account = ['refund_holder', 'refund_bank', 'refund_account'].every((name) => text(name))
  const asked = {
    amount: number('amount') ?? 0,
    checksum: number('checksum'),
    reason: text('reason'),
    account,
    doneAt: cancelDoneAt,
  }
  const outcome = cancelInLedger(entry, asked, now, unknowns)
  return 'payment' in outcome ? ok(outcome.payment) : no(200, outcome.code, outcome.message)
}

/** Answers a call as PortOne's REST does. */
export function route(state: RestState, { method, parts, query, field }: AuthorizedCall): RestReply {
  const [room, first, ...rest] = parts
  if (room !== 'payments') return no(404, -1, 'Not Found')
  if (first === 'prepare' && rest.length <= 1)
    return prepare(state, method, method === 'GET' ? rest[0] : field('merchant_uid'), field)
  if (method === 'POST' && first === 'cancel') return cancel(state, field)
  if (method !== 'GET') return no(405, -1, 'Method Not Allowed')
  if (first === undefined) return somePayments(state, query)
  if (first === 'status' && rest.length === 1) return listByStatus(state, rest[0] as string, query)
  if ((first === 'find' || first === 'findAll') && rest.length > 0)
    return findPayments(state, first === 'findAll', rest, query)
  return rest.length === 0 ? onePayment(state, first, query) : no(404, -1, 'Not Found')
}
