import type { HoldRecord } from './hold-record.ts'
import type { Audit, AuditProblem } from './hold-store.ts'

/** An item's row. */
export interface StockRow {
  item: string
  free: number
  /** All that was ever put in. `null`: nobody keeps count, as on a shop's own table. */
  total: number | null
}

/** What can't be about one record. `null`: all is well. */
export function rowProblem(record: HoldRecord): string | null {
  const { state, open, soldTo, cart, gone, unsold, refused } = record
  if ((state === 'sold') !== (soldTo !== null)) return `is ${state}, and sold to ${soldTo ?? 'nobody'}`
  if (state === 'held' && open.length === 0) return 'is held, but no payment has a share'
  if (state === 'free' && open.length > 0) return `holds nothing, but ${open.join(', ')} has a share`
  if (state !== 'free' && cart.length === 0) return `is ${state}, but its cart is empty`
  const both = open.find((payment) => gone.includes(payment) || unsold.includes(payment) || refused.includes(payment))
  return both === undefined ? null : `has ${both} with a share and without one`
}

/** Adds up what stands in the holds beside what stands in the stock. */
export function auditRecords(stock: Iterable<StockRow>, records: Iterable<HoldRecord>): Audit {
  const problems: AuditProblem[] = []
  const out = new Map<string, { held: number; sold: number }>()
  for (const record of records) {
    const wrong = rowProblem(record)
    if (wrong !== null) problems.push({ kind: 'row', of: record.order, message: `order ${record.order} ${wrong}` })
    if (record.state === 'free') continue
    for (const { item, quantity } of record.cart) {
      const sum = out.get(item) ?? { held: 0, sold: 0 }
      sum[record.state] += quantity
      out.set(item, sum)
    }
  }
  for (const { item, free, total } of stock) {
    const { held, sold } = out.get(item) ?? { held: 0, sold: 0 }
    out.delete(item)
    if (free < 0) problems.push({ kind: 'negative', of: item, message: `${free} of ${item} are free` })
    if (total !== null && free + held + sold !== total)
      problems.push({
        kind: 'sum',
        of: item,
        message: `${item}: ${free} free, ${held} held and ${sold} sold are ${free + held + sold}; ${total} were put in`,
      })
  }
  for (const [item, { held, sold }] of out)
    problems.push({
      kind: 'no-item',
      of: item,
      message: `${item}: ${held} held and ${sold} sold, but it isn't in the stock`,
    })
  return { ok: problems.length === 0, problems }
}
