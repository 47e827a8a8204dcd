import type { PageState } from '../state.ts'
import { nameOf, type ScenarioId, scenarios } from '../tables/scenarios.ts'
import { t } from '../words/words.ts'

/** The checklist as rows; what is known only of a scenario that was played is empty in the others. */
export const exportedMarks = (marks: PageState['marks']) =>
  (Object.keys(scenarios) as ScenarioId[]).map((scenario) => {
    const mark = marks[scenario]
    const { name, expect } = scenarios[scenario]
    return {
      scenario,
      name: name.join(' | '),
      expected: nameOf(expect),
      got: mark?.got ?? '',
      result: mark ? (mark.passed ? 'passed' : 'failed') : 'not played',
      at: mark ? new Date(mark.at).toISOString() : '',
      browser: navigator.userAgent,
    } as const
  })

/** A line of the exported checklist. */
export type ExportedMark = ReturnType<typeof exportedMarks>[number]

/** How many scenarios there are, and how many were played with which end, in words. */
export function marksCount(marks: PageState['marks']): string {
  const rows = exportedMarks(marks)
  const count = (end: ExportedMark['result']) => rows.filter(({ result }) => result === end).length
  return t('marks-count', { all: rows.length, passed: count('passed'), failed: count('failed') })
}

/** The rows as CSV. A leading byte order mark makes spreadsheets read the Korean. */
export function toCsv(rows: readonly ExportedMark[]): string {
  const quoted = (value: unknown) => `"${String(value).replace(/"/g, '""')}"`
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
  return `\ufeff${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`
}
