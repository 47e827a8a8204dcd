import type { PaymentRecord } from '../portone/payment-record.ts'
import type { RefundAccount } from './cancel-payment.ts'
import { leftOf, roundMoney } from './judge-payment.ts'
import { traitsOf } from './provider-traits.ts'
import type { RefundNote } from './refund-memory.ts'
import type { RefundRefusal } from './refund-result.ts'

/** What to do about a refund, seen the payment as it is now. */
export type RefundPlan =
  | { do: 'send'; amount: number; left: number }
  | { do: 'wait' }
  | { do: 'tell'; status: 'already' | 'pending'; amount: number; left: number }
  | { do: 'refuse'; why: RefundRefusal; left: number }

/** As much of a refund as a plan needs. */
export interface PlannedRefund {
  /** `'all'`: whatever is left. */
  amount: number | 'all'
  /** {@link refundMark} of its key. */
  mark: string
  account: RefundAccount | undefined
  /** Milliseconds since the epoch. */
  now: number
}

/**
 * How long a request that nobody heard of is taken to run, in milliseconds. How long PortOne waits for a PG is documented nowhere; this
 * is far above any time limit between servers, and still so where two of the shop's clocks are ten minutes apart.
 */
const mayRunFor = 15 * 60_000

const hasAnyMark = (reason: string | null | undefined): boolean => /#[0-9a-z]{14}$/.test(reason ?? '')

const less = (left: number, amount: number): number => roundMoney(left - amount)

/** Whether money of this payment goes back to an account that the customer must name. */
export function needsAccount({ pay_method, pg_provider }: PaymentRecord): boolean {
  const { refundAccountFor = [] } = traitsOf(pg_provider)
  return pay_method === 'vbank' || refundAccountFor.includes(pay_method ?? '')
}

/** Whether PortOne's yes isn't the end of a refund at this PG. */
export function endsLater({ pay_method, pg_provider }: PaymentRecord): boolean {
  const { refundEndsLater = [] } = traitsOf(pg_provider)
  return refundEndsLater === true || refundEndsLater.includes(pay_method ?? '')
}

/**
 * Whether the payment itself shows a refund: its history names it by its mark; or what is left fell by just as much, and no history
 * says that it was another's. Where a PG finishes later, the payment must be `cancelled` and its history have it.
 */
export function showsRefund(
  payment: PaymentRecord,
  mark: string,
  { amount, left }: Pick<RefundNote, 'amount' | 'left'>,
): boolean {
  const history = payment.cancel_history ?? []
  const isMarked = history.some(({ reason }) => reason?.endsWith(mark))
  const mayBeOurs = history.some((cancel) => cancel.amount === amount && !hasAnyMark(cancel.reason))
  if (endsLater(payment)) return payment.status === 'cancelled' && (isMarked || mayBeOurs)
  return isMarked || (leftOf(payment) === less(left, amount) && (mayBeOurs || history.length === 0))
}

/**
 * Decides what is left to do of a refund. Pure. Where it can't be told whether the refund was made, nothing is sent.
 *
 * @param note What is remembered of an earlier call with the same key.
 */
export function planRefund(payment: PaymentRecord, refund: PlannedRefund, note: RefundNote | undefined): RefundPlan {
  const left = leftOf(payment)
  const { amount: wanted, mark, account, now } = refund
  const refuse = (why: RefundRefusal): RefundPlan => ({ do: 'refuse', why, left })
  // Of all that was left nothing stays: a note with less, and a mark beside what is left, are a part's.
  if (note && (note.impUid !== payment.imp_uid || note.amount !== (wanted === 'all' ? note.left : wanted)))
    return refuse('other-refund')

  const tell = (status: 'already' | 'pending', amount: number): RefundPlan => ({ do: 'tell', status, amount, left })

  const marked = payment.cancel_history?.find(({ reason }) => reason?.endsWith(mark))
  if (marked) {
    const isOther = wanted === 'all' ? left > 0 && !endsLater(payment) : marked.amount !== wanted
    if (isOther) return refuse('other-refund')
    return tell(endsLater(payment) && payment.status !== 'cancelled' ? 'pending' : 'already', marked.amount)
  }
  if (note?.state === 'taken')
    return tell(
      showsRefund(payment, mark, note) || (wanted === 'all' && left === 0) ? 'already' : 'pending',
      note.amount,
    )
  // With `all`, what is left says whether it was made; a part of it can be another's of the same size.
  if (note && wanted !== 'all') {
    if (note.state === 'contested') return refuse('changed')
    if (showsRefund(payment, mark, note)) return tell('already', note.amount)
    if (left !== note.left) return refuse('changed')
    // Sent, perhaps, and not seen. Whether PortOne looks at the checksum again when the PG has answered isn't documented: while the
    // first may run, the same again could be done beside it, where what is left has room for both.
    const hasRoomForBoth = less(left, note.amount) >= note.amount
    return hasRoomForBoth && now - note.askedAt < mayRunFor ? { do: 'wait' } : { do: 'send', amount: note.amount, left }
  }

  const { status, cancel_amount, paid_at } = payment
  const wasPaid = status === 'paid' || (status === 'cancelled' && (cancel_amount > 0 || (paid_at ?? 0) > 0))
  if (!wasPaid) return refuse('not-paid')
  if (left <= 0) return wanted === 'all' ? tell('already', note?.amount ?? 0) : refuse('nothing-left')
  const amount = wanted === 'all' ? left : wanted
  if (amount > left) return refuse('more-than-left')
  if (needsAccount(payment) && !account) return refuse('account-missing')
  if (account && traitsOf(payment.pg_provider).refundTel && !account.tel) return refuse('tel-missing')
  return { do: 'send', amount, left }
}
