import { type FailureKind, kindOf } from './failure-kind.ts'
import { packedRows, type RowId } from './packed-tables.ts'

/** A row of the signal table, as far as it says what an answer means. */
export interface FoundSignal extends FailureKind {
  id: RowId
  /** It names nobody: what the words lean to counts for more. */
  isVague: boolean
  /** `'1'`: what was refused is named, no money moved unless there is a doubt. `'2'`: PortOne itself stopped. */
  stopped: string
}

/** One alternative of a row's condition. `order`: twice the row's number, and one more for an unclear case. */
type Alternative = readonly [order: number, groups: string]

let rows: string[] | undefined

/** By each sign that its first group can be met by, in the order of the rows. Filled at the first failure. */
const alternatives = new Map<string, Alternative[]>()

function unpackRows(): string[] {
  const lines = packedRows.split('\n')
  lines.forEach((line, row) => {
    line.split('#').forEach((condition, field) => {
      for (const groups of field > 2 ? condition.split('"') : [])
        for (const sign of groups) {
          if (sign <= '!') break
          const others = alternatives.get(sign) ?? []
          others.push([row * 2 + field - 3, groups])
          alternatives.set(sign, others)
        }
    })
  })
  return lines
}

/** Whether of each group before `!` one sign is there, and none of those behind it. */
function isMet(groups: string, signs: string): boolean {
  let met = false
  let never = false
  for (let at = 0; at < groups.length; at++) {
    const sign = groups.charAt(at)
    if (sign <= '!') {
      if (!met) return false
      met = false
      never = sign > ' '
    } else if (signs.includes(sign)) {
      if (never) return false
      met = true
    }
  }
  return met || never
}

/**
 * The first row that is met by what a text speaks of, or that a mark means.
 *
 * @param signs What the text speaks of; one may come twice.
 * @param marked The number of the first row that a mark means. `Infinity`: none does.
 */
export function findSignal(signs: string, marked: number): FoundSignal | undefined {
  rows ??= unpackRows()
  let first = marked * 2
  for (const sign of signs)
    for (const [order, groups] of alternatives.get(sign) ?? []) {
      if (order >= first) break
      if (isMet(groups, signs)) first = order
    }
  const row = rows[Math.floor(first / 2)]
  if (row === undefined) return undefined
  const [id, kind = '', stopped = ''] = row.split('#')
  return {
    id: id as RowId,
    ...kindOf(kind.replace('+', id as string).replace('?', '')),
    isVague: kind.endsWith('?'),
    stopped: first % 2 ? '' : stopped,
  }
}
