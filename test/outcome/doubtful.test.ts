import { describe, expect, it } from 'vitest'
import { customerNext } from '../../src/outcome/customer-next.ts'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'
import { doubtful, noRefusals, refusals, subjects } from './doubtful.ts'

const read = (error_msg: string) => readPayResponse({ success: false, merchant_uid: 'order-1', error_msg })
const language = (text: string) => (/[가-힣]/.test(text) ? 'ko' : 'en')

/** PortOne's wrappers, and a body that a PG or a server in between hands through. */
const wrappers: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `[0000] ${text}`,
  (text) => `F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) 0000, ${text}`,
  (text) => `F0005:결제가 중단되었습니다(imp_1).0000 | ${text}`,
  (text) => `결제에 실패하였습니다. [0000] ${text}`,
  (text) => JSON.stringify({ code: '0000', message: text }),
]

/** White space as PGs set it: as it is, none, or between all syllables. */
const spacings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/(?<=[가-힣])\s+(?=[가-힣])/g, ''),
  (text) => text.replace(/([가-힣])(?=[가-힣])/g, '$1 '),
]

/** Where a doubt stands beside a refusal. */
const places: readonly ((refusal: string, doubt: string) => string)[] = [
  (refusal, doubt) => `${refusal}. ${doubt}`,
  (refusal, doubt) => `${doubt}. ${refusal}`,
  (refusal, doubt) => `${refusal} (${doubt})`,
  (refusal, doubt) => `${doubt} (${refusal})`,
  (refusal, doubt) => `${doubt} ${refusal}`,
]

it.each([...refusals.ko, ...refusals.en])('%s is a refusal by itself', (text) => {
  expect(wrappers.map((wrapped) => read(wrapped(text)).money)).toEqual(wrappers.map(() => 'not-moved'))
})

it.each(noRefusals)('%s is no refusal', (text) => {
  const moneys = spacings.flatMap((space) => wrappers.map((wrapped) => read(wrapped(space(text))).money))
  expect(new Set(moneys)).toEqual(new Set(['may-have-moved']))
})

describe.each(Object.entries(doubtful))('%s', (_, doubts) => {
  it.each(doubts)('%s is never not-moved', (doubt) => {
    const texts = [
      doubt,
      ...subjects[language(doubt)].map((subject) => `${subject} ${doubt}`),
      ...refusals[language(doubt)].flatMap((refusal) => places.map((place) => place(refusal, doubt))),
    ].flatMap((text) => spacings.map((space) => space(text)))
    const wrong = texts.flatMap((text, index) => {
      const answer = (wrappers[index % wrappers.length] as (text: string) => string)(text)
      const outcome = read(answer)
      const safe = outcome.money === 'may-have-moved' && ['check-first', 'wait'].includes(customerNext(outcome) ?? '')
      return safe ? [] : [`${answer} → ${outcome.because}`]
    })
    expect(wrong).toEqual([])
  })
})
