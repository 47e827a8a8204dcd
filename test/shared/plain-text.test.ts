import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasonText } from '../../src/endpoint/reason-text.ts'
import { customerReason } from '../../src/outcome/customer-reason.ts'
import { plainText } from '../../src/shared/plain-text.ts'

/** Every code point that has one of these properties. */
const every = (property: RegExp): string[] =>
  Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point)).filter((char) => property.test(char))

const classes = {
  'turns the direction': every(/\p{Bidi_Control}/u),
  'is a format character': every(/\p{Format}/u),
  'is invisible': every(/\p{Default_Ignorable_Code_Point}/u),
  'is half a character': every(/\p{Surrogate}/u),
}

describe.each(Object.entries(classes))('what %s', (_, chars) => {
  it('is there at all', () => expect(chars.length).toBeGreaterThan(10))
  it('is taken out, wherever it stands', () => {
    for (const char of chars) {
      expect(plainText(`주문${char}서`)).toBe('주문서')
      expect(plainText(`${char}ab${char}${char}`)).toBe('ab')
    }
  })
  it('goes from what a customer reads, and from what the endpoint says', () => {
    for (const char of chars) {
      expect(reasonText(`품절${char}`)).toBe('품절')
      expect(customerReason(`${char}품절`)).toBe('품절')
      expect(customerReason(char)).toBeNull()
    }
  })
})

it('puts a space where a line ended or a control character stood', () => {
  const parting = [...every(/\p{Control}/u), '\u2028', '\u2029']
  expect(parting.length).toBe(67)
  for (const char of parting) expect(plainText(`품절${char}입니다`)).toBe('품절 입니다')
})

it.each([
  ['a family', '👨‍👩‍👧‍👦'],
  ['a profession with skin', '👩🏽‍⚕️'],
  ['a heart', '❤️'],
  ['a heart as text', '❤︎'],
  ['the rainbow flag', '🏳️‍🌈'],
  ['a country', '🇰🇷'],
  ['a keycap', '1️⃣'],
  ['Hangul', '뷁 각 갂'],
  ['Hangul in parts', '각'.normalize('NFD')],
  ['old Hangul', '\u1112\u119e\u11ab\u1100\u1173\u11af'],
  ['old Hangul without an initial', '\u115f\u1161\u11a8'],
  ['old Hangul without a vowel', '\u1100\u1160\u11a8'],
  ['Hanja, kana, accents', '品切れ déjà Ⅳ ½ ※ 「품절」'],
  ['markup', '<b>품절</b> &amp;'],
])('keeps %s', (_, text) => expect(plainText(text)).toBe(text))

it('takes a joiner out that joins no emoji, and a language out of a flag', () => {
  expect(plainText('품\u200d절')).toBe('품절')
  expect(plainText('👩\u200d!')).toBe('👩!')
  expect(plainText('👩\u200d\u200d👩')).toBe('👩👩')
  expect(plainText('🏴󠁧󠁢󠁥󠁮󠁧󠁿')).toBe('🏴')
  expect(plainText('\u115f\u1160')).toBe('')
})

it('changes nothing when done again, and only takes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = plainText(text)
      expect(plainText(plain)).toBe(plain)
      expect(plain.length).toBeLessThanOrEqual(text.length)
      expect(plain).not.toMatch(/[\p{Bidi_Control}\p{Control}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}]/u)
    }),
    { numRuns: 2000 },
  )
})

it('leaves plain words alone', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'가나다 AB12.,!?()[]<>/:「」품절') }),
      (text) => plainText(text) === text,
    ),
  )
})
