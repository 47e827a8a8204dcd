import type { HoldRecord } from './hold-record.ts'
import type { Audit, AuditProblem } from './hold-store.ts'

/** An item, with what its holds add up to. */
export interface ItemSums {
  item: string
  /** `null`: the stock has no such item. */
  free: number | null
  /** All that was ever put in. `null`: nobody keeps count, as on a shop's own table. */
  total: number | null
  held: number
  sold: number
}

/** What can't be about an item. */
export function sumProblems({ item, free, total, held, sold }: ItemSums): AuditProblem[] {
  if (free === null)
    return [{ kind: 'no-item', of: item, message: `${item}: ${held} held and ${sold} sold, but it isn't in the stock` }]
  const problems: AuditProblem[] = []
  if (free < 0) problems.push({ kind: 'negative', of: item, message: `${free} of ${item} are free` })
  const sum = free + held + sold
  if (total !== null && sum !== total)
    problems.push({
      kind: 'sum',
      of: item,
      message: `${item}: ${free} free, ${held} held and ${sold} sold are ${sum}; ${total} were put in`,
    })
  return problems
}

/** What can't be about one record. `null`: all is well. */
function rowProblem(record: HoldRecord): string | null {
  const { state, open, soldTo, cart, gone, unsold, refused } = record
  if ((state === 'sold') !== (soldTo !== null)) return `is ${state}, and sold to ${soldTo ?? 'nobody'}`
  if (state === 'held' && open.length === 0) return 'is held, but no payment has a share'
  if (state === 'free' && open.length > 0) return `holds nothing, but ${open.join(', ')} has a share`
  if (state !== 'free' && cart.length === 0) return `is ${state}, but its cart is empty`
  const both = open.find((payment) => gone.includes(payment) || unsold.includes(payment) || refused.includes(payment))
  return both === undefined ? null : `has ${both} with a share and without one`
}

/** A record that can't be. */
export const recordProblems = (record: HoldRecord): AuditProblem[] => {
  const wrong = rowProblem(record)
  return wrong === null ? [] : [{ kind: 'row', of: record.order, message: `order ${record.order} ${wrong}` }]
}

/** What an audit comes to. */
export const auditOf = (problems: AuditProblem[]): Audit => ({ ok: problems.length === 0, problems })

/** Adds up what stands in the holds beside what stands in the stock. */
export function auditRecords(
  stock: Iterable<{ item: string; free: number; total: number }>,
  records: readonly HoldRecord[],
): Audit {
  const sums = new Map<string, ItemSums>()
  for (const row of stock) sums.set(row.item, { ...row, held: 0, sold: 0 })
  for (const { state, cart } of records)
    if (state !== 'free')
      for (const { item, quantity } of cart) {
        const sum = sums.get(item) ?? { item, free: null, total: null, held: 0, sold: 0 }
        sum[state] += quantity
        sums.set(item, sum)
      }
  return auditOf([...records.flatMap(recordProblems), ...[...sums.values()].flatMap(sumProblems)])
}
