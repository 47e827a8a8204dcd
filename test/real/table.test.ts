import { expect, it } from 'vitest'
import type { Arrival } from './run-journeys.ts'
import { compareCopies, type ScriptCopy } from './script-copy.ts'
import { journeyTable, knownOf } from './table.ts'

const copy = (name: string, line: ScriptCopy['line'] = 'v1'): ScriptCopy => ({ name, line, text: '' })
const arrival = (of: ScriptCopy, outcome: string, name = 'approve'): Arrival => ({
  name,
  copy: of,
  protocol: 'legacy',
  mode: 'wrapped',
  facts: { outcome, screen: undefined, late: 'none' },
})

it('numbers compare as numbers, and each v1 is newer than every 1.x', () => {
  const all = [copy('1.10.0'), copy('1.8.2'), copy('1.2.1', '1.x'), copy('1.3.0')]
  expect(all.sort(compareCopies).map(({ name }) => name)).toEqual(['1.2.1', '1.3.0', '1.8.2', '1.10.0'])
})

it('marks what differs from the newest known copy, and groups who does so', () => {
  const [old, middle, newest] = [copy('1.3.0'), copy('1.8.2'), copy('1.10.0')]
  const arrivals = [arrival(old, 'HANGS'), arrival(middle, 'HANGS'), arrival(newest, 'completed')]
  const { lines, counts } = journeyTable(arrivals, knownOf(arrivals))
  expect(lines).toEqual([
    '                        1.3.0   1.8.2   1.10.0 ',
    'approve legacy wrapped  ≠       ≠       =',
    '    = completed · late: none',
    '    ≠ HANGS · late: none  {1.3.0 1.8.2}',
  ])
  expect(counts).toEqual({ same: 1, differ: 2, unknown: 0, hang: 2, broke: 0 })
})

it('says of a row that nobody knows that it is new', () => {
  const { lines, counts } = journeyTable([arrival(copy('2.0.0'), 'BROKE: no frame')], {})
  expect(lines.slice(1)).toEqual(['approve legacy wrapped  ?', '    ? BROKE: no frame · late: none  {2.0.0}'])
  expect(counts).toMatchObject({ unknown: 1, broke: 1 })
})

it('numbers and addresses that are others each time make no difference', () => {
  const told = (number: number) =>
    arrival(copy(`1.${number}.0`), `req_${number} http://127.0.0.1:${4000 + number}/landed`)
  expect(journeyTable([told(1), told(2)], knownOf([told(1)])).counts.same).toBe(2)
})
