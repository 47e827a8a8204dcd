import { opposites, packedWords } from './packed-tables.ts'

/** Words, and what is known of them. */
export interface Vocabulary {
  /** The signs of what each word speaks of. */
  readonly words: ReadonlyMap<string, string>
  /** How long the words are that begin with a character: a bit for each length. */
  readonly lengths: ReadonlyMap<string, number>
  /** What a negation makes of a state, by its sign. */
  readonly turns: ReadonlyMap<string, string>
}

/** What turns a state round in front of it: 미등록, 불일치, 부적합, 무응답; unregistered, invalid, disallowed, mismatch. */
const koreanPrefixes = '미불부무'
const englishPrefixes = ['in', 'un', 'dis', 'mis']

/** Hangul out of its syllables' parts as Latin letters: see scripts/packed-tables.mjs. */
const hangul = (text: string): string =>
  text.replace(/[A-S][a-u][!-=]?/g, (parts) =>
    String.fromCharCode(parts.charCodeAt(0) * 588 + parts.charCodeAt(1) * 28 + (parts.charCodeAt(2) || 33) + 3063),
  )

/** The sign of the feature with a number, by scripts/packed-tables.mjs. */
const signOf = (index: number): string => String.fromCharCode(index + (index < 47 ? 45 : index < 78 ? 46 : 83))

let made: Vocabulary | undefined

/** Made at the first failure: a page without one pays nothing for it. */
export function vocabulary(): Vocabulary {
  if (made) return made
  const words = new Map<string, string>()
  const lengths = new Map<string, number>()
  const turns = new Map(opposites.split(' ').map(([state = '', opposite = '']) => [state, opposite]))
  const put = (word: string, sign: string): void => {
    const first = word.charAt(0)
    words.set(word, (words.get(word) ?? '') + sign)
    lengths.set(first, (lengths.get(first) ?? 0) | (1 << word.length))
  }
  const lists = hangul(packedWords).split('|')
  lists.forEach((list, index) => {
    const sign = signOf(index)
    const opposite = turns.get(sign)
    for (const word of list.split(' ')) {
      put(word, sign)
      if (opposite) for (const prefix of word < '가' ? englishPrefixes : koreanPrefixes) put(prefix + word, opposite)
    }
  })
  made = { words, lengths, turns }
  return made
}
