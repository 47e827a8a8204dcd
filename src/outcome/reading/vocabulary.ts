import { firstState, hangulWords, latinWords, opposites } from './packed-tables.ts'

/** A word, and the signs of what it speaks of. A word with several may come several times. */
export type Word = readonly [word: string, sign: string]

/** Words by their first character. */
export type Vocabulary = ReadonlyMap<string, readonly Word[]>

/** What a negation makes of a state, by its sign. Filled with the vocabulary. */
export const turns = new Map<string, string>()

/** The sign of the feature with a number, by scripts/packed-tables.mjs. */
const signOf = (number: number): string => String.fromCharCode(number + (number < 54 ? 38 : number < 88 ? 39 : 73))

/** @param prefixes What turns a state round in front of it. */
function vocabulary(words: string, prefixes: readonly string[]): Vocabulary {
  const byFirst = new Map<string, Word[]>()
  const put = (word: string, sign: string): void => {
    const first = word.charAt(0)
    const others = byFirst.get(first)
    if (others) others.push([word, sign])
    else byFirst.set(first, [[word, sign]])
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
  return byFirst
}

let hangul: Vocabulary | undefined
let latin: Vocabulary | undefined

/**
 * The Korean words, out of their syllables' parts as Latin letters (see scripts/packed-tables.mjs). Made at the first failure
 * that is Korean: a page without one pays nothing for it. 미등록, 불일치, 부적합 and 무응답 are states turned round.
 */
export function hangulVocabulary(): Vocabulary {
  hangul ??= vocabulary(
    hangulWords.replace(/[A-S][a-u][!-=]?/g, (parts) =>
      String.fromCharCode(parts.charCodeAt(0) * 588 + parts.charCodeAt(1) * 28 + (parts.charCodeAt(2) || 33) + 3063),
    ),
    ['미', '불', '부', '무'],
  )
  return hangul
}

/** The English words. So are unregistered, invalid, disallowed and mismatch. */
export function latinVocabulary(): Vocabulary {
  latin ??= vocabulary(latinWords, ['in', 'un', 'dis', 'mis'])
  return latin
}
