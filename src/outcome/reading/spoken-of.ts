import { cutHangul, cutLatin } from './cut-words.ts'
import { anyFault, lastDoubt, need, negation, sayingNothing, silent, stranger } from './packed-tables.ts'
import { rewrite } from './rewrite.ts'
import { turns } from './vocabulary.ts'

/** What a text speaks of. */
export interface SpokenOf {
  /** Signs of the text without the parts that only say what to do next; with {@link anyFault} where a fault is named. */
  signs: string
  /** Something in the whole text leaves open whether somebody approved. */
  isDoubtful: boolean
}

/** A run of Hangul, white space in it left out of account since PGs set it as they like; one of Latin letters; what parts sentences. */
const pieces = /[가-힣](?:\s*[가-힣])*|3ds|[a-z]+|[.!?|()[\]:;\n,．—]| - /g

const isHangul = (piece: string): boolean => piece >= '가' && piece <= '힣\uffff'

/** Whether one of the signs is in a stretch. */
function someIn(signs: string, first: string, last: string): boolean {
  for (const sign of signs) if (sign >= first && sign <= last) return true
  return false
}
const isDoubtful = (signs: string): boolean => someIn(signs, silent, lastDoubt)

/** Reads what a text speaks of. Pure, in time proportional to its length. */
export function spokenOf(text: string): SpokenOf {
  let all = ''
  let told = ''
  let part: string[] = []
  let isKorean = false
  /** The end of a part. */
  const end = () => {
    if (part.length === 0) return
    const signs = signsOf(part, isKorean)
    all += signs
    // What ends in 바랍니다, or begins with please, only says what to do next; but not what tells of a doubt with it.
    const advises = isKorean ? signs.slice(-2).includes(need) : signs[0] === need
    if ((!advises || isDoubtful(signs)) && [...signs].some((sign) => !sayingNothing.includes(sign))) told += signs
    part = []
    isKorean = false
  }
  for (const piece of rewrite(text).match(pieces) ?? []) {
    if (isHangul(piece)) isKorean = true
    else if (!/[a-z]/.test(piece)) {
      end()
      continue
    }
    part.push(piece)
  }
  end()
  told ||= all
  return { signs: someIn(told, negation, silent) ? told + anyFault : told, isDoubtful: isDoubtful(all) }
}

/** The signs of one part, states turned round where a negation says so. */
function signsOf(part: string[], isKorean: boolean): string {
  const words: string[] = []
  for (const piece of part) {
    const known = isHangul(piece) ? cutHangul(piece.replace(/\s+/g, '')) : cutLatin(piece)
    if (known.length > 0) words.push(...known)
    else if (isKorean && piece.length > 1 && !isHangul(piece)) words.push(stranger)
  }
  const spent: number[] = []
  const turned = words.map((word, index) => {
    let signs = ''
    for (const sign of word) {
      const opposite = turns.get(sign)
      const at = opposite === undefined ? -1 : negationOf(words, index, isKorean)
      if (at >= 0) spent.push(at)
      signs += at < 0 ? sign : opposite
    }
    return signs
  })
  for (const index of spent) turned[index] = ''
  return turned.join('')
}

/** Where the negation of a state stands: soon behind it in Korean, with no other state between; right in front of it in English. */
function negationOf(words: string[], index: number, isKorean: boolean): number {
  const step = isKorean ? 1 : -1
  for (let at = index + step; Math.abs(at - index) < (isKorean ? 5 : 2); at += step) {
    const word = words[at] ?? ''
    if (word.includes(negation)) return at
    if (isKorean) for (const sign of word) if (turns.has(sign)) return -1
  }
  return -1
}
