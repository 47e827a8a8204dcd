import { cutHangul, cutLatin } from './cut-words.ts'
import { anyFault, doubts, faults, need, negation, number, stranger } from './packed-tables.ts'
import { vocabulary } from './vocabulary.ts'

/** What a text speaks of, in signs. */
export interface SpokenOf {
  /** Of the whole text. */
  all: Set<string>
  /** Without the parts that only say what to do next, and with {@link anyFault} where a fault is named. */
  main: Set<string>
}

/** A run of Hangul, white space in it left out of account since PGs set it as they like; or a run of Latin letters. */
const runs = /[가-힣][가-힣\s]*|3ds|[a-z]+/g

/** A Korean character: its parts are read by rules of their own. */
const hangul = /[가-힣]/

/** A part that ends in 바랍니다, or begins with please, only says what to do next; but not one that tells of a doubt with it. */
const advises = (part: string, signs: string): boolean =>
  (hangul.test(part) ? signs.slice(-2).includes(need) : signs[0] === need) &&
  ![...signs].some((sign) => doubts.includes(sign))

/** Reads what a text speaks of. Pure, in time proportional to its length. */
export function spokenOf(text: string): SpokenOf {
  const parts = text
    // The names of a JSON body's fields say nothing: "code", "message".
    .replace(/"\w+" ?:/g, '.')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/n['’]t/g, ' not')
    .replace(/\b0원/g, '최소')
    .replace(/\d세/g, '미성년')
    // 비밀번호 1회 오류 is no number of tries, 0원 거래 no 원거래.
    .replace(/\b1회|\d원|unknown reason|one-time/g, ' ')
    .toLowerCase()
    .replace(/ed?[- ]out/g, 'eout')
    // CARD NO. ERROR
    .replace(/ no(?=\.|$| err)/g, ' number')
    // The number of an error is no number that is wrong.
    .replace(/error (?:code|number)/g, 'error')
    .replace(/(card|account|merchant|user) status/g, '$1')
    // Whoever left already is no customer that paid already.
    .replace(/이\s*미\s*(?=[탈해폐])/g, '')
    // The space parts a particle from what isn't done: of 주문이 미완료 nothing is done 이미.
    .replace(/이 미(?=[가-힣])/g, '은 미')
    .replace(/missing required|required (?=field|param)/g, 'missing ')
    .replace(/could not (?:be )?(?=[cv])/g, 'unable ')
    .split(/[.!?|()[\]:;\n,．—]| - /)
    .map((part): [string, string] => [part, signsOf(part)])
  const all = new Set(parts.map(([, signs]) => signs).join(''))
  const told = parts.flatMap(([part, signs]) => (advises(part, signs) || signs === number ? [] : signs)).join('')
  const main = new Set(told || all)
  for (const sign of main) if (faults.includes(sign)) return { all, main: main.add(anyFault) }
  return { all, main }
}

/** The signs of one part, states turned round where a negation says so. */
function signsOf(part: string): string {
  const own = vocabulary()
  const korean = hangul.test(part)
  const words = (part.match(runs) ?? []).flatMap((run) => {
    if (run >= '가') return cutHangul(run.replace(/\s/g, ''), own)
    const known = cutLatin(run, own)
    return korean && known.length < 1 && run.length > 1 ? stranger : known
  })
  const spent = new Set<number>()
  const turned = words.map((word, index) => {
    let signs = ''
    for (let place = 0; place < word.length; place++) {
      const sign = word.charAt(place)
      const opposite = own.turns.get(sign)
      const at = opposite === undefined ? -1 : negationOf(words, index, korean, own.turns)
      if (at >= 0) spent.add(at)
      signs += at < 0 ? sign : opposite
    }
    return signs
  })
  for (const index of spent) turned[index] = ''
  return turned.join('')
}

/** Where the negation of a state stands: soon behind it in Korean, with no other state between; right in front of it in English. */
function negationOf(words: string[], index: number, korean: boolean, turns: ReadonlyMap<string, string>): number {
  const step = korean ? 1 : -1
  for (let at = index + step; Math.abs(at - index) < (korean ? 5 : 2); at += step) {
    const word = words[at] ?? ''
    if (word.includes(negation)) return at
    if (korean && [...word].some((sign) => turns.has(sign))) break
  }
  return -1
}
