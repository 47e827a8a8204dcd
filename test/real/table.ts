import type { Facts } from './journey.ts'
import type { Arrival } from './run-journeys.ts'
import { compareCopies } from './script-copy.ts'

/** What the newest known copy does, by journey, protocol and mode. */
export type Known = Record<string, string>

/** Numbers and addresses that are others each time. */
const steady = (text: string) => text.replace(/req_\d+/g, 'req_…').replace(/127\.0\.0\.1:\d+/g, 'shop')

/** Facts in a line: the outcome first, then what else was noted. */
export function factsText({ outcome, ...rest }: Facts): string {
  const more = Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  return steady([outcome ?? '', ...more].join(' · '))
}

/** What a row is called. */
export const rowName = ({ name, protocol, mode }: Pick<Arrival, 'name' | 'protocol' | 'mode'>) =>
  `${name} ${protocol} ${mode}`

/** What the newest copy that was run does: to be kept as what is known. */
export function knownOf(arrivals: readonly Arrival[]): Known {
  const newest = [...arrivals].sort((one, other) => compareCopies(other.copy, one.copy))
  const known: Known = {}
  for (const arrival of newest) known[rowName(arrival)] ??= factsText(arrival.facts)
  return known
}

/**
 * A table journey × copy, in lines: `=` does what the newest known copy does, `≠` something else, told below the row.
 *
 * @returns The lines, and how many cells differ, hang, or broke.
 */
export function journeyTable(arrivals: readonly Arrival[], known: Known) {
  const copies = [...new Set(arrivals.map(({ copy }) => copy))].sort(compareCopies)
  const rows = [...new Set(arrivals.map(rowName))]
  const width = Math.max(...rows.map((row) => row.length))
  const counts = { same: 0, differ: 0, unknown: 0, hang: 0, broke: 0 }
  const lines = [`${''.padEnd(width)}  ${copies.map(({ name }) => name.padEnd(7)).join(' ')}`]
  for (const row of rows) {
    const of = arrivals.filter((arrival) => rowName(arrival) === row)
    const expected = known[row]
    const others = new Map<string, string[]>()
    const cells = copies.map((copy) => {
      const found = of.find((arrival) => arrival.copy === copy)
      if (!found) return ''
      const text = factsText(found.facts)
      if (text.includes('HANGS')) counts.hang += 1
      if (text.startsWith('BROKE')) counts.broke += 1
      if (text === expected) {
        counts.same += 1
        return '='
      }
      counts[expected === undefined ? 'unknown' : 'differ'] += 1
      others.set(text, [...(others.get(text) ?? []), copy.name])
      return expected === undefined ? '?' : '≠'
    })
    lines.push(`${row.padEnd(width)}  ${cells.map((cell) => cell.padEnd(7)).join(' ')}`.trimEnd())
    if (expected !== undefined) lines.push(`    = ${expected}`)
    for (const [text, names] of others)
      lines.push(`    ${expected === undefined ? '?' : '≠'} ${text}  {${names.join(' ')}}`)
  }
  return { lines, counts }
}
