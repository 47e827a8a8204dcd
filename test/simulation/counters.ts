import { fates } from './fault-plan.ts'
import type { Attempt } from './simulation-context.ts'

/** The columns of the table: where each ending belongs. */
export const columns = {
  completed: /^completed$/,
  'confirm-declined': /confirm-declined$/,
  declined: /failed: declined$/,
  'user-cancelled': /user-cancelled$/,
  'already-paid': /already-paid$/,
  'other failed': /^failed/,
  refused: /^refused/,
  unknown: /^unknown/,
  left: /^left$/,
  hung: /^hung$/,
} as const

/** A column's name. */
export type Column = keyof typeof columns

/** What was counted. */
export interface Tally {
  checkouts: number
  sales: number
  attempts: number
  /** For each fate, how often each ending. */
  endings: Record<string, Record<string, Record<Column, number>>>
  /** What the shop's log has. */
  events: Record<string, number>
}

const names = Object.keys(columns) as Column[]
const zeros = () => Object.fromEntries(names.map((name) => [name, 0])) as Record<Column, number>

/** Nothing counted yet; a row for every fate there is. */
export function emptyTally(): Tally {
  const endings = Object.fromEntries(
    Object.entries(fates).map(([aspect, weights]) => [
      aspect,
      Object.fromEntries(Object.keys(weights).map((fate) => [fate, zeros()])),
    ]),
  )
  return { checkouts: 0, sales: 0, attempts: 0, endings, events: {} }
}

/** Counts one attempt in each of its fates' rows. */
export function tallyAttempt(tally: Tally, { fate, ending = 'hung' }: Attempt): void {
  const column = names.find((name) => columns[name].test(ending))
  if (!column) throw new Error(`The table has no column for '${ending}'.`)
  tally.attempts += 1
  for (const [aspect, drawn] of Object.entries(fate)) {
    const row = tally.endings[aspect]?.[drawn]
    if (row) row[column] += 1
  }
}
