import type { PaymentRecord, PaymentStatus } from '../portone/payment-record.ts'
import { isRefusedWith } from './portone-rest-error.ts'
import { emptyPage, endlessList, type PaymentPage, readPage } from './read-page.ts'
import type { RestCall } from './rest-call.ts'
import { restPath, restQuery } from './rest-path.ts'
import { wrongUse } from './wrong-use.ts'

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

/** How long a window is at least, in seconds: one in which every second is whole, whether or not PortOne counts its two ends in. */
const shortestWindow = 2

/** By which time a list's window goes, and how it is sorted. */
interface Way {
  timeOf: (payment: PaymentRecord) => number
  sorting: string
  /** Whether `sorting` is by that very time. */
  isByTime: boolean
}

/**
 * How each list is gone through. A payment that leaves the list meanwhile, or moves to its end (it was cancelled), would shift
 * numbered pages, and hide another one between them. Where a list can be sorted by its own time, the next page is asked for from
 * the last one's time on; where it can't, the window is made shorter until it fits on one page.
 */
const ways: Record<Status, Way> = {
  all: { timeOf: ({ started_at }) => started_at ?? 0, sorting: 'started', isByTime: true },
  ready: { timeOf: ({ started_at }) => started_at ?? 0, sorting: 'started', isByTime: true },
  paid: { timeOf: ({ paid_at }) => paid_at ?? 0, sorting: 'paid', isByTime: true },
  cancelled: { timeOf: ({ cancelled_at }) => cancelled_at ?? 0, sorting: 'updated', isByTime: false },
  failed: { timeOf: ({ failed_at }) => failed_at ?? 0, sorting: 'updated', isByTime: false },
}

function checkQuery({ status = 'all', from, to }: PaymentsQuery): void {
  if (!Object.keys(ways).includes(status))
    throw wrongUse(`payments: status must be one of ${Object.keys(ways).join(', ')}.`)
  for (const [name, time] of [['from', from] as const, ['to', to] as const])
    if (!(time instanceof Date) || Number.isNaN(time.getTime())) throw wrongUse(`payments: ${name} must be a Date.`)
  if (to < from) throw wrongUse('payments: from must not be after to.', RangeError)
}

/** Whether a page is in the order that was asked for. */
const isSorted = (list: readonly PaymentRecord[], { timeOf, isByTime }: Way): boolean =>
  isByTime && list.every((payment, at) => at === 0 || timeOf(list[at - 1] as PaymentRecord) <= timeOf(payment))

/** Every payment of a time, oldest first, each once but for what is cancelled again meanwhile. */
export async function* listPayments(
  call: RestCall,
  query: PaymentsQuery,
  signal: AbortSignal | undefined,
): AsyncIterableIterator<PaymentRecord> {
  checkQuery(query)
  const { status = 'all' } = query
  const way = ways[status]
  const { sorting, timeOf } = way
  const end = Math.ceil(query.to.getTime() / 1000)

  const askPage = async (
    from: number,
    to: number,
    page: number,
    before: readonly PaymentRecord[] = [],
  ): Promise<PaymentPage> => {
    const path = `${restPath('payments', 'status', status)}${restQuery({ page, limit: pageSize, from, to, sorting })}`
    const { list, total } = await call({ method: 'GET', path }, signal).then(
      (response) => readPage(path, response),
      (error) => {
        if (isRefusedWith(error, 404) || (page > 1 && isRefusedWith(error, 400))) return emptyPage
        throw error
      },
    )
    const seen = new Set(before.map(({ imp_uid }) => imp_uid))
    const isNew = list.some(({ imp_uid }) => !seen.has(imp_uid))
    if (!isNew && (page === 1 ? total > 0 : list.length > 0)) throw endlessList(path)
    return { list, total }
  }

  /** What was handed out and can come again, since the next window begins in the last one: each with its time. */
  const known = new Map<string, number>()
  let from = Math.floor(query.from.getTime() / 1000)
  let length = longestWindow
  for (;;) {
    const windowEnd = Math.min(from + length, end)
    const { list, total } = await askPage(from, windowEnd, 1)
    const last = list[list.length - 1]
    const lastTime = last && isSorted(list, way) ? timeOf(last) : 0
    const isWhole = list.length >= total
    const goesOn = !isWhole && lastTime > from
    if (!isWhole && !goesOn && windowEnd - from > shortestWindow) {
      length = Math.max(shortestWindow, Math.floor((windowEnd - from) / 2))
      continue
    }
    // More in two seconds than a page holds.
    for (let page = 2, isMore = !isWhole && !goesOn; isMore; page += 1) {
      const next = await askPage(from, windowEnd, page, list)
      list.push(...next.list)
      isMore = next.list.length > 0 && list.length < next.total
    }
    for (const [impUid, time] of known) if (time < from) known.delete(impUid)
    for (const payment of list.sort((a, b) => timeOf(a) - timeOf(b))) {
      const time = timeOf(payment)
      if (known.get(payment.imp_uid) === time) continue
      known.set(payment.imp_uid, time)
      yield payment
    }
    if (goesOn) from = lastTime
    else if (windowEnd >= end) return
    else {
      // Whether PortOne's `to` is part of the window isn't documented: the next one begins a second before.
      from = windowEnd - 1
      length = Math.min(longestWindow, length * 2)
    }
  }
}
