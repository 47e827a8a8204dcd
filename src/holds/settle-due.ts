import { checkWhole } from './check-input.ts'
import type { PaymentVersion } from './hold-book.ts'
import type { HoldHome } from './hold-home.ts'
import { type HoldRecord, paymentsOf } from './hold-record.ts'
import type {
  DueReport,
  KeptHold,
  LookupAnswer,
  PaymentLookup,
  PaymentLookups,
  SettleOptions,
} from './settle-answers.ts'
import { extendStep, type Sale, sellStep } from './transitions.ts'
import { wrongUse } from './wrong-use.ts'

/** What is to be done about one due order. */
type Fate =
  | { do: 'free' }
  | { do: 'sell'; payment: string }
  | { do: 'extend'; until: number }
  | { do: 'keep'; why: KeptHold }

const keep = (order: string, why: KeptHold['why'], error: unknown = null): Fate => ({
  do: 'keep',
  why: { order, why, error },
})

const isAnswer = (value: unknown): value is LookupAnswer =>
  value === 'paid' ||
  value === 'unpaid' ||
  value === 'unknown' ||
  !Number.isNaN(Number((value as { depositUntil?: unknown } | null)?.depositUntil ?? Number.NaN))

async function ask(lookup: PaymentLookup, order: string, payments: readonly string[]): Promise<LookupAnswer> {
  const answer: unknown = await lookup({ order, payments: [...payments] })
  if (!isAnswer(answer))
    throw wrongUse("holds: a look-up answers 'paid', 'unpaid', 'unknown' or { depositUntil: Date }.")
  return answer
}

/** Which of several payments is the paid one: each is asked about alone. */
async function paidOne(lookup: PaymentLookup, order: string, payments: readonly string[]): Promise<string | null> {
  if (payments.length === 1) return payments[0] as string
  for (const payment of payments) if ((await ask(lookup, order, [payment])) === 'paid') return payment
  return null
}

/** Asks every version that the order has payments of. Paid by one of them: sold; else unknown by one: kept. */
async function lookUp(record: HoldRecord, lookups: PaymentLookups): Promise<Fate> {
  const { order } = record
  const byVersion = new Map<PaymentVersion, string[]>()
  for (const { payment, version } of paymentsOf(record))
    byVersion.set(version, [...(byVersion.get(version) ?? []), payment])
  let doubt: Fate | null = null
  let until = 0
  for (const [version, payments] of byVersion) {
    const lookup = lookups[version]
    if (!lookup) {
      doubt ??= keep(order, 'no-look-up')
      continue
    }
    try {
      const answer = await ask(lookup, order, payments)
      if (answer === 'paid') {
        const payment = await paidOne(lookup, order, payments)
        return payment === null ? keep(order, 'which') : { do: 'sell', payment }
      }
      if (answer === 'unknown') doubt ??= keep(order, 'unknown')
      else if (answer !== 'unpaid') until = Math.max(until, Number(answer.depositUntil))
    } catch (error) {
      doubt ??= keep(order, 'failed', error)
    }
  }
  return doubt ?? (until > 0 ? { do: 'extend', until } : { do: 'free' })
}

/** Runs a job for each, so many at the same time, in order. */
async function eachOf<One>(all: readonly One[], atOnce: number, job: (one: One) => Promise<void>): Promise<void> {
  const left = all[Symbol.iterator]()
  const worker = async () => {
    for (const one of left) await job(one)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker))
}

/** Settles what is due, a page at a time, each order once a sweep. */
export async function settleDue(
  home: HoldHome,
  lookups: PaymentLookups,
  options: SettleOptions = {},
): Promise<DueReport> {
  for (const version of ['v1', 'v2'] as const)
    if (lookups?.[version] !== undefined && typeof lookups[version] !== 'function')
      throw wrongUse(
        `holds: settleDue needs look-ups by version, such as { v1: paymentLookup(rest, …) }; ${version} is no function.`,
      )
  const batch = checkWhole(options.batch, 'batch', [1, 10_000, 1000])
  const atOnce = checkWhole(options.atOnce, 'atOnce', [1, 1000, 8])
  const report: DueReport = { freed: 0, sold: 0, extended: 0, kept: 0, keptHolds: [] }
  for (let page = await home.due(batch, null); page.length > 0; ) {
    const unpaid: HoldRecord[] = []
    await eachOf(page, atOnce, async (record) => {
      if (options.signal?.aborted) return
      const fate = await lookUp(record, lookups ?? {})
      if (fate.do === 'keep') report.keptHolds.push(fate.why)
      else if (fate.do === 'free') unpaid.push(record)
      else if (fate.do === 'sell') {
        const version = record.v2.includes(fate.payment) ? 'v2' : 'v1'
        const sale: Sale = { order: record.order, payment: fate.payment, cart: undefined, version }
        const answer = await home.change(sale.order, [], (seen) => sellStep(sale, seen))
        if (answer.status === 'sold') report.sold++
      } else {
        const { until } = fate
        const answer = await home.change(record.order, [], (seen) => extendStep(until, seen))
        if (answer.status === 'extended') report.extended++
        else if (answer.status === 'too-late') unpaid.push(record)
      }
    })
    const { until, order } = page[page.length - 1] as HoldRecord
    const isLast = page.length < batch || options.signal?.aborted
    // The next page is behind this one: it is read while these are freed.
    const [freed, following] = await Promise.all([
      unpaid.length > 0 ? home.expire(unpaid) : 0,
      isLast ? [] : home.due(batch, { until, order }),
    ])
    report.freed += freed
    page = following
  }
  report.kept = report.keptHolds.length
  return report
}
