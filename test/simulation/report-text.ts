import { type Column, columns } from './counters.ts'
import type { SimulationReport } from './simulate.ts'

const mostShown = 20

/** The report as text: the same run, the same text, byte for byte. */
export function reportText({ seed, tally, violations }: SimulationReport): string {
  const names = Object.keys(columns) as Column[]
  const cell = (value: string | number, name: string) => String(value).padStart(name.length + 2)
  const lines = [
    `${tally.checkouts} checkouts in ${tally.sales} sales, ${tally.attempts} payment attempts, seed ${seed}`,
    '',
    `${' '.repeat(37)}${names.map((name) => cell(name, name)).join('')}`,
  ]
  for (const [aspect, rows] of Object.entries(tally.endings)) {
    lines.push(aspect)
    for (const [fate, row] of Object.entries(rows))
      lines.push(`  ${fate.padEnd(35)}${names.map((name) => cell(row[name], name)).join('')}`)
  }
  lines.push('', 'at the shop')
  for (const [event, times] of Object.entries(tally.events).sort(([one], [other]) => (one < other ? -1 : 1)))
    lines.push(`  ${event.padEnd(35)}${String(times).padStart(11)}`)
  lines.push('', `violations: ${violations.length}`)
  for (const { sale, orderId, what } of violations.slice(0, mostShown))
    lines.push(`  seed ${seed}, sale ${sale}, ${orderId}: ${what}`)
  if (violations.length > mostShown) lines.push(`  and ${violations.length - mostShown} more`)
  return `${lines.join('\n')}\n`
}
