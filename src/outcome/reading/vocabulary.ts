import { firstState, hangulWords, latinWords, opposites } from './packed-tables.ts'

/** Words, each with the sign of what it speaks of behind it. A word with several signs comes several times. */
type Words = readonly string[]

/** What a negation makes of a state, by its sign. Filled with the vocabulary. */
export const turns = new Map<string, string>()

/** The sign of the feature with a number, by scripts/packed-tables.mjs. */
const signOf = (number: number): string => String.fromCharCode(number + (number < 54 ? 38 : number < 88 ? 39 : 73))

/**
 * @param frontOf What a word is found by.
 * @param prefixes What turns a state round in front of it.
 */
function vocabulary(words: string, frontOf: (word: string) => string, prefixes: readonly string[]): Map<string, Words> {
  const byFront = new Map<string, string[]>()
  const put = (word: string, sign: string): void => {
    const front = frontOf(word)
    const others = byFront.get(front)
    if (others) others.push(word, sign)
    else byFront.set(front, [word, sign])
  }
  words.split('|').forEach((list, number) => {
    const sign = signOf(number)
    const opposite = opposites[number - firstState]
    if (opposite) turns.set(sign, opposite)
    for (const word of list ? list.split(' ') : []) {
      put(word, sign)
      if (opposite) for (const prefix of prefixes) put(prefix + word, opposite)
    }
  })
  return byFront
}

const none: Words = []

/** Each syllable's parts as Latin letters, and a sign for what it ends on: see scripts/packed-tables.mjs. */
const written = /[A-S][a-u][!-=]?/g

/** Hangul, out of its parts. */
const hangul = (parts: string): string =>
  String.fromCharCode(parts.charCodeAt(0) * 588 + parts.charCodeAt(1) * 28 + (parts.charCodeAt(2) || 33) + 3063)

let packed: Map<string, Words> | undefined
const unpacked = new Map<string, Words>()

/**
 * The Korean words that begin with a syllable. They are put in order at the first failure that is Korean, and unpacked where a
 * text has the syllable: a page without a failure pays nothing, and one with a failure little. 미등록, 불일치, 부적합 and
 * 무응답 are states turned round.
 */
export function hangulWordsBy(syllable: string): Words {
  packed ??= vocabulary(
    hangulWords,
    (word) => hangul(word.slice(0, word.charCodeAt(2) < 62 ? 3 : 2)),
    // 미, 불, 부, 무
    ['Gu', 'Hn)', 'Hn', 'Gn'],
  )
  let words = unpacked.get(syllable)
  if (!words) {
    words = packed.get(syllable)?.map((word) => word.replace(written, hangul)) ?? none
    unpacked.set(syllable, words)
  }
  return words
}

let latin: Map<string, Words> | undefined

/** The English words that begin with a letter. So are unregistered, invalid, disallowed and mismatch. */
export function latinWordsBy(letter: string): Words {
  latin ??= vocabulary(latinWords, (word) => word.charAt(0), ['in', 'un', 'dis', 'mis'])
  return latin.get(letter) ?? none
}
