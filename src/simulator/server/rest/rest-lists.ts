import type { PaymentRecord } from '../../../portone/payment-record.ts'

/** By which time each status is searched. */
const basis = {
  all: 'started_at',
  ready: 'started_at',
  paid: 'paid_at',
  cancelled: 'cancelled_at',
  failed: 'failed_at',
} as const

/** A status that can be listed. */
export type ListedStatus = keyof typeof basis

export const isListedStatus = (status: string): status is ListedStatus => Object.keys(basis).includes(status)

/** What `sorting` may be, ascending or, with a minus, descending. */
const sortings: Readonly<Record<string, (payment: PaymentRecord) => number>> = {
  started: ({ started_at }) => started_at ?? 0,
  paid: ({ paid_at }) => paid_at ?? 0,
  updated: ({ started_at, paid_at, failed_at, cancelled_at }) =>
    Math.max(started_at ?? 0, paid_at ?? 0, failed_at ?? 0, cancelled_at ?? 0),
}

/** Sorted as `sorting` says; `undefined` for one that PortOne doesn't know. */
export function sorted(payments: readonly PaymentRecord[], sorting: string): PaymentRecord[] | undefined {
  const by = sortings[sorting.replace(/^-/, '')]
  const sign = sorting.startsWith('-') ? -1 : 1
  return by && [...payments].sort((a, b) => sign * (by(a) - by(b)))
}

/** The payments of a status whose time lies between, in UNIX seconds. */
export function within(
  payments: readonly PaymentRecord[],
  status: ListedStatus,
  from: number,
  to: number,
  end: 'inclusive' | 'exclusive',
): PaymentRecord[] {
  return payments.filter((payment) => {
    const time = payment[basis[status]] ?? 0
    return (
      (status === 'all' || payment.status === status) && time >= from && (end === 'inclusive' ? time <= to : time < to)
    )
  })
}

/** One page of a list, in PortOne's form. `undefined`: there is no such page. */
export function pageOf(payments: readonly PaymentRecord[], page: number, limit: number) {
  const start = (page - 1) * limit
  if (start >= payments.length && page > 1) return undefined
  const hasNext = start + limit < payments.length
  return {
    total: payments.length,
    previous: page > 1 ? page - 1 : 0,
    next: hasNext ? page + 1 : 0,
    list: payments.slice(start, start + limit),
  }
}
