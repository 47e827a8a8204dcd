import { hangulWordsBy, latinWordsBy } from './vocabulary.ts'

/** What a syllable costs that belongs to no word; a word; and one of a single syllable, a little more. */
const unknownSyllable = 8
const knownWord = 5
const singleSyllable = 6

/**
 * Cuts a run of Hangul into words where that leaves the fewest pieces: 요금이미납되어 is 요금·이·미납·되어 and has no 이미 in
 * it, since 납 would be left over. Takes time in proportion to the run's length.
 *
 * @returns The signs of each word, in their order.
 */
export function cutHangul(run: string): string[] {
  // Of the front of the run, by where it ends: the least cost, and where and with which signs its last piece began.
  const costs = [0]
  const starts: number[] = []
  const pieces: string[] = []
  let start = 0
  const reach = (length: number, cost: number, sign: string) => {
    const end = start + length
    const all = (costs[start] as number) + cost
    const before = costs[end] ?? Infinity
    if (before === all && starts[end] === start) pieces[end] += sign
    else if (before > all) {
      costs[end] = all
      starts[end] = start
      pieces[end] = sign
    }
  }
  for (; start < run.length; start++) {
    reach(1, unknownSyllable, '')
    const words = hangulWordsBy(run.charAt(start))
    for (let at = 0; at < words.length; at += 2) {
      const word = words[at] as string
      if (run.startsWith(word, start))
        reach(word.length, word.length > 1 ? knownWord : singleSyllable, words[at + 1] as string)
    }
  }
  const words: string[] = []
  for (let end = run.length; end > 0; end = starts[end] as number) if (pieces[end]) words.unshift(pieces[end] as string)
  return words
}

/**
 * Finds the words in a run of Latin letters: one begins where the run or the word before it ended, and may go on
 * (`expir` in `expired`); a short one must be whole, so that `not` isn't in `notice`.
 *
 * @returns The signs of each word, in their order.
 */
export function cutLatin(run: string): string[] {
  let signs = ''
  let length = 0
  const words = latinWordsBy(run.charAt(0))
  for (let at = 0; at < words.length; at += 2) {
    const word = words[at] as string
    if (word.length >= length && run.startsWith(word)) {
      signs = (word.length > length ? '' : signs) + words[at + 1]
      length = word.length
    }
  }
  const rest = signs ? cutLatin(run.slice(length)) : []
  return signs && (length > 3 || length === run.length || rest.length > 0) ? [signs, ...rest] : rest
}
