import type { Vocabulary } from './vocabulary.ts'

/** What a syllable costs that belongs to no word. A word costs 1, one of a single syllable a little more. */
const unknownSyllable = 1.6
const singleSyllable = 1.2

/**
 * Cuts a run of Hangul into words where that leaves the fewest pieces: 요금이미납되어 is 요금·이·미납·되어 and has no 이미 in
 * it, since 납 would be left over. Takes time in proportion to the run's length.
 *
 * @returns The signs of each word, in their order.
 */
export function cutHangul(run: string, { words, lengths }: Vocabulary): string[] {
  const costs = [0]
  const from: number[] = []
  for (let start = 0; start < run.length; start++) {
    const own = lengths.get(run.charAt(start)) ?? 0
    for (let length = 1; (length < 2 || own >> length) && start + length <= run.length; length++) {
      const end = start + length
      const known = (own >> length) % 2 && words.has(run.slice(start, end))
      const cost = (costs[start] as number) + (known ? (length > 1 ? 1 : singleSyllable) : unknownSyllable)
      if ((known || length === 1) && cost < (costs[end] ?? Infinity)) {
        costs[end] = cost
        from[end] = start
      }
    }
  }
  const found: string[] = []
  for (let end = run.length; end > 0; end = from[end] as number)
    found.unshift(words.get(run.slice(from[end], end)) ?? '')
  return found.filter(Boolean)
}

/**
 * Finds the words in a run of Latin letters: one begins where the run or the word before it ended, and may go on
 * (`expir` in `expired`); a short one must be whole, so that `not` isn't in `notice`.
 *
 * @returns The signs of each word, in their order.
 */
export function cutLatin(run: string, vocabulary: Vocabulary): string[] {
  const own = vocabulary.lengths.get(run.charAt(0)) ?? 0
  for (let length = 31 - Math.clz32(own); length > 0; length--) {
    const signs = (own >> length) % 2 && vocabulary.words.get(run.slice(0, length))
    if (signs && length <= run.length) {
      const rest = cutLatin(run.slice(length), vocabulary)
      return length > 3 || length === run.length || rest.length > 0 ? [signs, ...rest] : rest
    }
  }
  return []
}
