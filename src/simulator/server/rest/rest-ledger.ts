import type { CancelRecord, PaymentRecord } from '../../../portone/payment-record.ts'
import type { RestUnknowns } from './rest-options.ts'

/** A payment to add: what isn't said is a card payment of 1,000 won that was paid a moment ago. */
export type PaymentToAdd = Partial<PaymentRecord> & Pick<PaymentRecord, 'imp_uid' | 'merchant_uid'>

/** A payment at PortOne, and what only PortOne knows. */
export interface LedgerEntry {
  payment: PaymentRecord
  /** UNIX milliseconds from which on it is found. */
  foundFrom: number
  /** The sub-merchant's code. `null`: the keys' own shop. */
  tier: string | null
  /** Cancellations that PortOne took and the PG hasn't finished. */
  waiting: { amount: number; reason: string | null }[]
  /** Cancellations that the PG is still at, each with the UNIX milliseconds at which it is done. */
  running: { amount: number; reason: string | null; doneAt: number }[]
}

/** How a cancellation came out: PortOne's `code` and `message`, or the payment. */
export type CancelOutcome = { payment: PaymentRecord } | { code: number; message: string }

/** PortOne's own words, as they were recorded; where none was, marked. */
const words = {
  allCancelled: '이미 전액취소된 주문입니다.',
  none: '취소할 결제건이 존재하지 않습니다.',
  // The sentence is recorded, with a PG's own text behind it; not for these cases.
  failed: '결제취소에 실패하였습니다.',
}

/** PGs that finish a cancellation later. */
const later: readonly (string | null | undefined)[] = ['paypal', 'paypal_v2', 'paymentwall']

const left = ({ amount, cancel_amount }: PaymentRecord) => Math.round((amount - cancel_amount) * 1000) / 1000

/** A record with every documented field that is judged by. */
export function newRecord(given: PaymentToAdd, now: number): PaymentRecord {
  const status = given.status ?? 'paid'
  return {
    amount: 1000,
    cancel_amount: 0,
    currency: 'KRW',
    status,
    sandbox: false,
    pay_method: 'card',
    pg_provider: 'html5_inicis',
    pg_id: 'MOI0000000',
    vbank_num: null,
    vbank_date: 0,
    vbank_issued_at: 0,
    started_at: now,
    paid_at: status === 'paid' ? now : 0,
    failed_at: status === 'failed' ? now : 0,
    cancelled_at: status === 'cancelled' ? now : 0,
    fail_reason: null,
    cancel_history: [],
    ...given,
  }
}

/** Money goes back: what `cancel_amount`, `cancel_history` and `status` show of it. */
export function applyCancel(
  payment: PaymentRecord,
  amount: number,
  reason: string | null,
  now: number,
  { partialCancelStatus = 'cancelled', cancelReasons = 'kept' }: RestUnknowns,
): void {
  const cancel: CancelRecord = {
    pg_tid: `T${now}`,
    amount,
    cancelled_at: now,
    reason: cancelReasons === 'kept' ? reason : null,
    cancellation_id: `c_${payment.imp_uid}_${(payment.cancel_history ?? []).length + 1}`,
  }
  payment.cancel_amount = Math.round((payment.cancel_amount + amount) * 1000) / 1000
  payment.cancel_history = [...(payment.cancel_history ?? []), cancel]
  payment.cancelled_at = now
  payment.status = left(payment) === 0 ? 'cancelled' : partialCancelStatus
}

/** Ends a cancellation at the PG, which gives back no more than it took. */
export function endCancel(
  { payment }: LedgerEntry,
  { amount, reason }: { amount: number; reason: string | null },
  now: number,
  unknowns: RestUnknowns,
): void {
  if (amount <= left(payment)) applyCancel(payment, amount, reason, now, unknowns)
}

/** Ends what the PG was at until now. */
export function endRunning(entry: LedgerEntry, until: number, unknowns: RestUnknowns): void {
  const { running } = entry
  for (const cancel of running.filter(({ doneAt }) => doneAt <= until))
    endCancel(entry, cancel, Math.floor(cancel.doneAt / 1000), unknowns)
  running.splice(0, running.length, ...running.filter(({ doneAt }) => doneAt > until))
}

/** Takes a cancellation as PortOne does: nothing or 0 is everything; a checksum that differs stops it. */
export function cancelInLedger(
  entry: LedgerEntry | undefined,
  asked: { amount: number; checksum: number | null; reason: string | null; account: boolean; doneAt: number | null },
  now: number,
  unknowns: RestUnknowns,
): CancelOutcome {
  const failed = (why: string): CancelOutcome => ({ code: -1, message: `${words.failed} ${why}` })
  if (!entry) return { code: 1, message: words.none }
  const { payment, waiting, running } = entry
  const rest = left(payment) - waiting.reduce((sum, { amount }) => sum + amount, 0)
  const wasPaid = payment.status === 'paid' || (payment.status === 'cancelled' && (payment.paid_at ?? 0) > 0)
  if (!wasPaid) return { code: 1, message: words.none }
  if (rest <= 0) return { code: 1, message: words.allCancelled }
  if (running.length > 0 && unknowns.cancelWhileRunning !== 'taken') return failed('취소가 진행 중입니다.')
  if (asked.checksum !== null && asked.checksum !== rest) return failed('취소 가능 잔액이 일치하지 않습니다.')
  const amount = asked.amount === 0 ? rest : asked.amount
  if (!(amount > 0 && amount <= rest)) return failed('취소 가능 금액을 초과하였습니다.')
  if (payment.pay_method === 'vbank' && (!asked.account || payment.sandbox)) return failed('환불 계좌를 확인해 주세요.')
  if (asked.doneAt !== null) running.push({ amount, reason: asked.reason, doneAt: asked.doneAt })
  else if (later.includes(payment.pg_provider)) waiting.push({ amount, reason: asked.reason })
  else applyCancel(payment, amount, asked.reason, now, unknowns)
  return { payment }
}
