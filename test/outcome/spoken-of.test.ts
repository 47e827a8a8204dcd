import { describe, expect, it } from 'vitest'
import { spokenOf } from '../../src/outcome/reading/spoken-of.ts'

/** Signs are what packing makes them: only whether two texts have the same can be told. */
const signs = (text: string) => spokenOf(text).signs

describe('advice', () => {
  it.each([
    ['at the end of a part', '잔액 부족. 카드를 확인하세요', '잔액 부족'],
    ['in front of an English one', 'Insufficient balance. Please use a card', 'Insufficient balance'],
  ])('%s is no news', (_, text, news) => {
    expect(signs(text)).toBe(signs(news))
  })

  it('that is all there is, is', () => {
    expect(signs('카드를 확인하세요')).not.toBe('')
  })

  it.each([
    ['what is needed, with a fault behind it', '잔액 부족. 인증이 필요한 카드 오류', '잔액 부족'],
    ['a request to do something, with a fault behind it', '잔액 부족. 확인바랍니다 카드 오류', '잔액 부족'],
    ['what an English sentence needs in its middle', 'Balance low. Card must expire', 'Balance low'],
  ])('%s is', (_, text, less) => {
    expect(signs(text)).not.toBe(signs(less))
  })

  it('that tells of a doubt stays', () => {
    expect(spokenOf('잔액 부족. 승인여부를 확인하세요').signs).not.toBe(signs('잔액 부족'))
    expect(spokenOf('잔액 부족. 승인여부를 확인하세요').isDoubtful).toBe(true)
  })
})

describe('a name that nobody knows', () => {
  const [error, errorBesideName] = [signs('오류'), signs('ABC 오류')]

  it('is somebody, in a Korean sentence', () => {
    expect(errorBesideName).not.toBe(error)
  })

  it.each(['A 오류', '쀍쀍 오류', '1234 오류'])('%s has none', (text) => {
    expect(signs(text)).toBe(error)
  })

  it('an English sentence has none', () => {
    expect(signs('zzzz error')).toBe(signs('error'))
  })
})

describe('a negation', () => {
  it.each([
    ['right behind', '등록 없음', '미등록'],
    ['four words behind', '등록 카드 계좌 은행 없음', '미등록 카드 계좌 은행'],
    ['in front, in English', 'not registered', 'unregistered'],
  ])('%s turns a state round', (_, text, turned) => {
    expect(signs(text)).toBe(signs(turned))
  })

  it.each([
    ['five words behind', '등록 카드 계좌 은행 고객 없음', '미등록 카드 계좌 은행 고객'],
    ['two words in front, in English', 'not card registered', 'card unregistered'],
    ['with another state between', '등록 확인 없음', '미등록 확인'],
  ])('%s does not', (_, text, turned) => {
    expect(signs(text)).not.toBe(signs(turned))
  })

  it('turns round the state that it stands behind, and that alone', () => {
    expect(signs('등록 확인 없음')).toBe(`${signs('등록')}${signs('확인 없음')}`)
  })
})

it('white space within a run of Hangul says nothing', () => {
  expect(signs('한  도\t초 \n과')).toBe(signs('한도초과'))
})

it('a text without words speaks of nothing', () => {
  expect(spokenOf('')).toEqual({ signs: '', isDoubtful: false })
  expect(spokenOf('1234 :: [] ...')).toEqual({ signs: '', isDoubtful: false })
})
