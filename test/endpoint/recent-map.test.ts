import { expect, it } from 'vitest'
import { recentMap } from '../../src/endpoint/recent-map.ts'

/** An entry whose time can be over, or which somebody can use. */
interface Entry {
  over?: boolean
  inUse?: boolean
}
const mapOf = (atMost: number) =>
  recentMap<Entry>({ atMost, isOver: ({ over }) => over === true, isInUse: ({ inUse }) => inUse === true })

it.each<[string, number, [string, Entry][], string]>([
  [
    'the oldest beyond the most it keeps',
    2,
    [
      ['a', {}],
      ['b', {}],
      ['c', {}],
    ],
    'bc',
  ],
  [
    'whose time is over',
    9,
    [
      ['a', { over: true }],
      ['b', { over: true }],
      ['c', {}],
    ],
    'c',
  ],
  [
    'none that is in use, nor what came after it',
    1,
    [
      ['a', { inUse: true }],
      ['b', { over: true }],
      ['c', {}],
    ],
    'abc',
  ],
])('forgets %s', (_, atMost, entries, kept) => {
  const map = mapOf(atMost)
  for (const [key, entry] of entries) map.set(key, entry)
  expect([...'abc'].filter((key) => map.get(key)).join('')).toBe(kept)
})

it('keeps what was set anew, though the time of the one before it is over', () => {
  const map = mapOf(9)
  const first: Entry = {}
  const second: Entry = {}
  map.set('a', first)
  first.over = true
  map.set('a', second)
  expect(map.get('a')).toBe(second)
})
