import type { PaymentRecord, PaymentStatus } from '../portone/payment-record.ts'
import { isRefusedWith } from './portone-rest-error.ts'
import { emptyPage, type PaymentPage, readPage } from './read-page.ts'
import type { RestCall } from './rest-call.ts'
import { restPath, restQuery } from './rest-path.ts'

/** Which payments to go through. */
export interface PaymentsQuery {
  /**
   * Absent: `'all'`. What `from` and `to` are compared with follows it: the window's opening for `'all'` and `'ready'`, else when it
   * was paid, cancelled or failed.
   */
  status?: 'all' | PaymentStatus | undefined
  /** The beginning, itself included. */
  from: Date
  /** The end; any distance from the beginning, since it is asked for in windows of 90 days. */
  to: Date
}

type Status = NonNullable<PaymentsQuery['status']>

const pageSize = 100

/** PortOne looks over 90 days at most. In seconds. */
const longestWindow = 90 * 24 * 60 * 60

/**
 * How each list is gone through. With a time (`timeOf`), the next page is asked for from the last one's time on: a payment that
 * leaves the list meanwhile (it was cancelled) would shift numbered pages, and hide another one between them.
 */
const ways: Record<Status, { sorting: string; timeOf?: (payment: PaymentRecord) => number }> = {
  all: { sorting: 'started', timeOf: ({ started_at }) => started_at ?? 0 },
  ready: { sorting: 'started', timeOf: ({ started_at }) => started_at ?? 0 },
  paid: { sorting: 'paid', timeOf: ({ paid_at }) => paid_at ?? 0 },
  // Neither is listed by when it happened.
  cancelled: { sorting: 'updated' },
  failed: { sorting: 'updated' },
}

function checkQuery({ status = 'all', from, to }: PaymentsQuery): void {
  if (!Object.keys(ways).includes(status))
    throw new TypeError(`payments: status must be one of ${Object.keys(ways).join(', ')}.`)
  for (const [name, time] of [['from', from] as const, ['to', to] as const])
    if (!(time instanceof Date) || Number.isNaN(time.getTime()))
      throw new TypeError(`payments: ${name} must be a Date.`)
  if (to < from) throw new RangeError('payments: from must not be after to.')
}

/** Every payment of a time, oldest first, each once. */
export async function* listPayments(
  call: RestCall,
  query: PaymentsQuery,
  signal: AbortSignal | undefined,
): AsyncIterableIterator<PaymentRecord> {
  checkQuery(query)
  const { status = 'all' } = query
  const { sorting, timeOf } = ways[status]
  const end = Math.ceil(query.to.getTime() / 1000)

  const askPage = async (from: number, to: number, page: number): Promise<PaymentPage> => {
    const path = `${restPath('payments', 'status', status)}${restQuery({ page, limit: pageSize, from, to, sorting })}`
    try {
      return readPage(path, await call({ method: 'GET', path }, signal))
    } catch (error) {
      if (isRefusedWith(error, 404) || (page > 1 && isRefusedWith(error, 400))) return emptyPage
      throw error
    }
  }

  /** What was handed out and can come again: of the last second, and, by numbered pages, of everything. */
  let known = new Set<string>()
  for (let start = Math.floor(query.from.getTime() / 1000); ; ) {
    const windowEnd = Math.min(start + longestWindow, end)
    for (let page = 1, from = start, read = 0; ; ) {
      const { list, total } = await askPage(from, windowEnd, page)
      for (const payment of list) {
        if (!known.has(payment.imp_uid)) yield payment
        known.add(payment.imp_uid)
      }
      read += list.length
      const last = list[list.length - 1]
      if (!last || read >= total) break
      const time = timeOf?.(last) ?? 0
      if (time > from) {
        known = new Set(list.filter((payment) => timeOf?.(payment) === time).map(({ imp_uid }) => imp_uid))
        from = time
        page = 1
        read = 0
      } else page += 1
    }
    if (windowEnd >= end) return
    // Whether PortOne's `to` is part of the window isn't documented: the next one begins a second before.
    start = windowEnd - 1
  }
}
