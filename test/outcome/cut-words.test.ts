import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lexicon } from '../../src/outcome/lexicon.ts'
import { cutHangul, cutLatin } from '../../src/outcome/reading/cut-words.ts'
import { kinds } from './kinds.ts'

const words = Object.values(lexicon).flatMap((features) => Object.values(features).flatMap((list) => list.split(' ')))
const korean = words.filter((word) => word >= '가')
const english = words.filter((word) => word && word < '가')

/** Signs are what packing makes them: only whether two runs have the same can be told. */
const signs = (run: string) => cutHangul(run).join(' ')

it('leaves the fewest pieces: 요금이미납되어 has no 이미 in it', () => {
  expect(signs('요금이미납되어')).toBe(
    [signs('요금'), signs('이'), signs('미납'), signs('되어')].filter(Boolean).join(' '),
  )
  expect(signs('결제자동취소')).not.toContain(signs('결제자'))
})

it('two ways that cost the same are decided alike, whatever stands in front', () => {
  // Sums of fractions weren't: 하·지·불가 or 하·지불·가, by how far the run had come.
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...korean), fc.constantFrom('하', '지', '의', '되', '습니다')), {
        maxLength: 6,
      }),
      fc.nat({ max: 30 }),
      (parts, unknown) => {
        const run = parts.join('')
        expect(signs('쀍'.repeat(unknown) + run)).toBe(signs(run))
      },
    ),
  )
  expect(signs('법인문의미달하지불가')).toBe(`${signs('법인')} ${signs('문의미달하지불가')}`)
})

it('every word is found, alone and turned round', () => {
  for (const word of korean) expect([word, cutHangul(word).length]).toEqual([word, 1])
  for (const word of english) expect([word, cutLatin(word).length]).toEqual([word, 1])
  for (const [turned, state] of [
    ['미등록', '등록'],
    ['불일치', '일치'],
    ['부적용', '적용'],
    ['무응답', '응답'],
  ] as const)
    expect([turned, signs(turned).length, signs(turned) === signs(state)]).toEqual([turned, 1, false])
  for (const prefix of ['un', 'dis', 'mis', 'in'])
    expect([prefix, cutLatin(`${prefix}match`)]).toEqual([prefix, cutLatin('mismatch')])
})

it('a short English word must be whole, a longer one may go on, and one may follow the other', () => {
  expect(cutLatin('notice')).toEqual([])
  expect(cutLatin('expired')).toEqual(cutLatin('expir'))
  expect(cutLatin('cardnumber')).toEqual([...cutLatin('card'), ...cutLatin('number')])
  expect(cutLatin('keycard')).toEqual([...cutLatin('key'), ...cutLatin('card')])
  expect(cutLatin('cardkeyx')).toEqual(cutLatin('card'))
  expect(cutLatin('xcard')).toEqual([])
})

it('what a run is cut into are words, each with its own signs, however many ways cost the same', () => {
  const known = new Set(korean.flatMap((word) => cutHangul(word)))
  // 미, 불, 부 and 무 turn a state round, which no word of the lexicon says by itself.
  for (const word of korean)
    for (const prefix of ['미', '불', '부', '무']) known.add(cutHangul(prefix + word).at(0) ?? '')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...korean), { minLength: 2, maxLength: 5 }), (parts) => {
      for (const sign of cutHangul(parts.join(''))) expect([parts, known.has(sign)]).toEqual([parts, true])
    }),
  )
})

it('a word that speaks of two things has the signs of both', () => {
  expect(cutLatin('holder')[0]).toHaveLength(2)
  expect(cutHangul('핀번호')[0]).toHaveLength(2)
})

it('who it is about, and what is wrong with them, never arises where two common words meet', () => {
  // Spaces are left out of account: 결제 자동 취소 must have no 결제자 in it, 유효성 인증 no 성인, 은행이나 이용 no 나이.
  const told = kinds.flatMap(([text]) => text.match(/[가-힣]{2,}/g) ?? [])
  const common = new Set([
    ...told.filter((word, at) => told.indexOf(word) !== at && told.lastIndexOf(word) !== at),
    ...'자동 자동으로 자세한 일시 정상 최대 안내 안전 부탁 여부 사유 사정으로 은행이나 카드나 유효성 인증 이용 직불 상위 사용'.split(
      ' ',
    ),
  ])
  const { subjects, faults, doubts } = lexicon
  const arisen = [
    ...[subjects.customer, subjects.shop, subjects.lump, subjects.password, subjects.points],
    ...[faults.minor, faults.stopped, faults.stolen, faults.suspicious, faults.unpaid, doubts.hours],
  ]
    .join(' ')
    .split(' ')
    // Meant to be found so; 일시 불가 is a word of its own.
    .filter((word) => word >= '가' && !['내부정책', '이상거래', '부정', '일시불'].includes(word))
    .flatMap((word) =>
      [...word.slice(1)].flatMap((_, at) =>
        [...common]
          .filter((front) => front.endsWith(word.slice(0, at + 1)))
          .flatMap((front) =>
            [...common].filter((back) => back.startsWith(word.slice(at + 1))).map((back) => [front, back] as const),
          ),
      ),
    )
    .filter(([front, back]) => signs(front + back) !== [signs(front), signs(back)].filter(Boolean).join(' '))
  expect(arisen).toEqual([])
})
