import type { PageState } from '../state.ts'
import { nameOf, type ScenarioId, scenarios } from '../tables/scenarios.ts'

/** A line of the exported checklist. */
export interface ExportedMark {
  scenario: string
  name: string
  expected: string
  /** Empty when it wasn't played. */
  got: string
  result: 'passed' | 'failed' | 'not played'
  /** ISO 8601; empty when it wasn't played. */
  at: string
  browser: string
}

/** The checklist as rows. */
export const exportedMarks = (marks: PageState['marks'], browser: string): ExportedMark[] =>
  (Object.keys(scenarios) as ScenarioId[]).map((scenario) => {
    const mark = marks[scenario]
    return {
      scenario,
      name: scenarios[scenario].name.join(' | '),
      expected: nameOf(scenarios[scenario].expect),
      got: mark?.got ?? '',
      result: mark ? (mark.passed ? 'passed' : 'failed') : 'not played',
      at: mark ? new Date(mark.at).toISOString() : '',
      browser,
    }
  })

/** The same as CSV. A leading byte order mark makes spreadsheets read the Korean. */
export function toCsv(rows: readonly ExportedMark[]): string {
  const quoted = (value: unknown) => `"${String(value).replace(/"/g, '""')}"`
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
  return `\ufeff${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`
}
