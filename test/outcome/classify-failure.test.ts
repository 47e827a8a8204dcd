import { describe, expect, it } from 'vitest'
import { classifyFailure } from '../../src/outcome/classify-failure.ts'
import { readFields } from '../../src/outcome/read-fields.ts'

const read = (answer: Record<string, unknown>, provider: string | null = null) =>
  classifyFailure(readFields(answer), provider)

describe('of a text', () => {
  const text = '한도초과'
  const money = 'not-moved'

  it.each([
    ['that is as long as a sentence may be', 400, 'not-moved'],
    ['that is longer, of which the front is read', 401, 'may-have-moved'],
  ])('%s', (_, length, expected) => {
    expect(read({ error_msg: text.padEnd(length, '.') })).toMatchObject({ detail: 'limit', money: expected })
  })

  it('an approval that was cancelled takes certainty back, whatever the text says', () => {
    expect(read({ error_msg: text, status: 'cancelled' })).toMatchObject({ detail: 'limit', money: 'may-have-moved' })
    expect(read({ error_msg: text, status: 'failed' })).toMatchObject({ detail: 'limit', money })
  })

  it.each([
    ['a PG that notifies late', { error_msg: text }, 'daou', 'may-have-moved'],
    ['another', { error_msg: text }, 'nice', money],
  ])('%s', (_, answer, provider, expected) => {
    expect(read(answer, provider).money).toBe(expected)
  })

  it('weighed words are certain of a refusal only', () => {
    expect(read({ error_msg: '이 채널은 간편결제를 지원하지 않습니다' })).toMatchObject({
      code: 'request-rejected',
      because: 'weighed-words',
      money,
    })
    expect(read({ error_msg: '거래 차단 설정 실패' })).toMatchObject({
      code: 'pg-error',
      because: 'weighed-words',
      money: 'may-have-moved',
    })
  })
})

describe('of a code', () => {
  it('reads words where the text says nothing, and no address or number', () => {
    expect(read({ error_code: 'CARD_LIMIT_EXCEEDED', error_msg: '!' })).toMatchObject({ detail: 'limit' })
    expect(read({ error_code: 'CARD_LIMIT_EXCEEDED_24', error_msg: '!' })).toMatchObject({ because: 'no-row' })
  })

  it.each([
    ['a body that is no JSON', '결제 창 호출에 실패하였습니다. Internal Server Error', 'F500', 'portone-broke'],
    ['a sentence of PortOne’s behind it', '결제 창 호출에 실패하였습니다. Error 오류', 'F500', 'window-not-opened'],
    ['another code', '결제 창 호출에 실패하였습니다. Internal Server Error', 'F400', 'window-not-opened'],
    ['no window', 'Internal Server Error', 'F500', 'outage'],
  ])('F500 and %s', (_, error_msg, error_code, because) => {
    expect(read({ error_msg, error_code })).toMatchObject({ because })
  })

  it('nothing at all is a failure that nobody explained', () => {
    expect(read({})).toEqual({ code: 'pg-error', detail: null, because: 'no-row', money: 'may-have-moved' })
  })
})

it('of two marks the first row decides, whichever is looked at first', () => {
  const opening = '결제 창 호출에 실패하였습니다. 무엇'
  expect(read({ error_msg: opening })).toMatchObject({ because: 'window-not-opened' })
  expect(read({ error_msg: opening, error_code: 'F1002' })).toMatchObject({ code: 'already-paid' })
  expect(read({ error_msg: opening, error_code: 'F1001' })).toMatchObject({ because: 'window-not-opened' })
})
