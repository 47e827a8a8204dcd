import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'

const uid = { imp_uid: 'imp_1', merchant_uid: 'order-1' }
const contradictory = { status: 'unknown', code: 'contradictory', money: 'may-have-moved' }

/** Facts that an answer may tell, with every spelling of each, and two values that differ. */
const facts: readonly (readonly [spellings: readonly string[], one: unknown, other: unknown])[] = [
  [['imp_uid', 'txId'], 'imp_1', 'imp_2'],
  [['merchant_uid', 'paymentId'], 'order-1', 'order-2'],
  [['success', 'imp_success', 'imp_status'], true, 'false'],
  [['error_code', 'error_coe', 'code'], 'F400', 'F500'],
  [['error_msg', 'message', 'fail_reason', 'failReason', 'alert'], '한도초과', '결제를 취소하셨습니다'],
  [['pgCode'], '3112', '01'],
  [['pgMessage'], '한도초과', '비밀번호 오류'],
  [['status'], 'paid', 'ready'],
  [['pay_method'], 'card', 'wechat'],
  [['pg_provider'], 'kcp', 'daou'],
  [['vbank_num'], '110-1', '220-2'],
  [['vbank_name'], '하나은행', '국민은행'],
]

describe('two sources of one fact', () => {
  const fact = fc.constantFrom(...facts)
  /** Where a value stands: alone under a spelling, or beside others under the same. */
  const placed = fact.chain(([spellings, one, other]) =>
    fc.record({
      first: fc.constantFrom(...spellings),
      second: fc.constantFrom(...spellings),
      one: fc.constant(one),
      other: fc.constant(other),
      swapped: fc.boolean(),
    }),
  )
  const answerOf = (
    {
      first,
      second,
      one,
      other,
      swapped,
    }: { first: string; second: string; one: unknown; other: unknown; swapped: boolean },
    around: object,
  ) => {
    const [left, right] = swapped ? [other, one] : [one, other]
    return first === second ? { ...around, [first]: [left, right] } : { ...around, [first]: left, [second]: right }
  }
  it('that disagree are contradictory, wherever they stand and in whatever order: never the first one found', () => {
    fc.assert(
      fc.property(placed, fc.boolean(), (place, expects) => {
        const answer = answerOf(place, uid)
        const outcome = readPayResponse(answer, expects ? { expected: { merchantUid: 'order-1' } } : {})
        expect(outcome).toMatchObject({ ...contradictory, because: 'sources-disagree', raw: answer })
      }),
      { numRuns: 1000 },
    )
  })
  it('that agree are one', () => {
    fc.assert(
      fc.property(placed, (place) => {
        const once = readPayResponse({ ...uid, [place.first]: place.one })
        const twice = readPayResponse(answerOf({ ...place, other: place.one }, uid))
        expect({ ...twice, raw: null }).toEqual({ ...once, raw: null })
      }),
      { numRuns: 1000 },
    )
  })
  it('are told by neither: no number is given out that another source denies', () => {
    expect(readPayResponse({ imp_uid: ['imp_1', 'imp_2'], merchant_uid: ['order-1', 'order-2'] })).toMatchObject({
      ...contradictory,
      impUid: null,
      merchantUid: null,
    })
  })
  it.each([
    ['a flag beside the status', { success: true, status: 'failed' }],
    ['a no beside the status', { success: false, status: 'paid' }],
    ['a flag beside the status cancelled', { imp_success: 'true', status: 'cancelled' }],
    ['an error beside the flag', { success: true, error_msg: '한도초과' }],
    ['an error beside the status', { status: 'paid', error_msg: '한도초과' }],
    ['an error beside the time of the approval', { error_msg: '한도초과', paid_at: 1_711_434_827 }],
    ['a no beside the time of the approval', { success: false, paid_at: '1711434827' }],
    ['the status beside the time of the approval', { status: 'failed', paid_at: 1_711_434_827 }],
    ['an empty text beside two others', { imp_success: ['', 'true', 'false'] }],
  ])('%s', (_, fields) => expect(readPayResponse({ ...uid, ...fields })).toMatchObject(contradictory))
  it.each([
    ['a time of no approval', { status: 'failed', error_msg: '한도초과', paid_at: 0 }, 'failed', 'not-moved'],
    // It was approved, and then cancelled: whatever the text says, money moved.
    [
      'a cancellation of what was approved',
      { status: 'cancelled', error_msg: '한도초과', paid_at: 1_711_434_827 },
      'failed',
      'may-have-moved',
    ],
    [
      'a PG’s code beside PortOne’s',
      { error_code: 'F400', pgCode: '3112', error_msg: '한도초과' },
      'failed',
      'not-moved',
    ],
    ['nothing beside something', { imp_success: [null, '', 'undefined', 'true'] }, 'completed', 'may-have-moved'],
    ['the same in another form', { success: true, imp_success: ' TRUE ' }, 'completed', 'may-have-moved'],
    ['a number as number and as text', { imp_uid: [7, '7'] }, 'completed', 'may-have-moved'],
  ])('no disagreement: %s', (_, fields, status, money) =>
    expect(readPayResponse({ ...uid, ...fields })).toMatchObject({ status, money }),
  )
})

describe('a virtual account that was asked for', () => {
  const read = (answer: object, payMethod: string | null = 'vbank') =>
    readPayResponse(answer, { expected: { merchantUid: 'order-1' }, payMethod })
  it.each([
    ['KCP on a phone', { ...uid, imp_success: true }],
    ['the checkout protocol', uid],
    ['an old script', { ...uid, success: true }],
    ['a text flag', { ...uid, success: 'true' }],
    ['a status that says nothing yet', { ...uid, status: 'ready' }],
    ['a status that nobody knows', { ...uid, status: 'issued' }],
    ['an answer that repeats the method', { ...uid, pay_method: 'vbank' }],
    ['an account that a bridge lost', { ...uid, vbank_num: 'undefined', vbank_name: '' }],
    ['no moment of an approval', { ...uid, paid_at: 0 }],
  ])('is never better than awaiting-deposit, without an account: %s', (_, answer) =>
    expect(read(answer)).toMatchObject({
      status: 'awaiting-deposit',
      because: 'account-issued',
      account: null,
      money: 'may-have-moved',
    }),
  )
  it('keeps what the answer names of it', () => {
    expect(read({ ...uid, vbank_name: '하나은행' })).toMatchObject({
      account: { number: null, bank: '하나은행', holder: null, dueAt: null },
    })
  })
  it.each([
    ['paid into', { ...uid, status: 'paid' }, 'completed'],
    ['paid into at a time', { ...uid, paid_at: 1_711_434_827 }, 'completed'],
    ['paid by something else', { ...uid, success: true, pay_method: 'card' }, 'completed'],
    ['refused', { ...uid, success: false }, 'failed'],
    ['in an answer without a payment', { merchant_uid: 'order-1' }, 'unknown'],
    ['ready without a payment', { merchant_uid: 'order-1', status: 'ready' }, 'unknown'],
  ])('%s', (_, answer, status) => expect(read(answer)).toHaveProperty('status', status))
  it.each([null, 'card', 'trans', ''])('was not asked for by %j', (payMethod) =>
    expect(read(uid, payMethod)).toHaveProperty('status', 'completed'),
  )
  it('was spoken of by the answer alone', () =>
    expect(read({ ...uid, success: true, pay_method: 'vbank' }, null)).toMatchObject({ account: null }))
})

it.each([
  [{ payMethod: 'wechat' }, 'may-have-moved'],
  [{ payMethod: 'alipay_plus' }, 'may-have-moved'],
  [{ payMethod: 'card' }, 'not-moved'],
  [{ provider: 'paymentwall.x' }, 'may-have-moved'],
  // Whichever of the two PGs it was: one of them approves late.
  [{ provider: 'kicc_v2', answered: 'kcp' }, 'may-have-moved'],
])(
  'what was asked for counts where approvals come late: %j',
  ({ answered, ...asked }: Record<string, string>, money) => {
    const answer = { ...uid, success: false, error_msg: '한도초과', ...(answered && { pg_provider: answered }) }
    expect(readPayResponse(answer, asked)).toMatchObject({ code: 'declined', money })
  },
)

describe('a flag or a status in a word of its own', () => {
  it.each([
    ['a bridge’s number for no', 0, 'failed'],
    ['the same as text', '0', 'failed'],
    ['a bridge’s number for yes', 1, 'completed'],
    ['a no in capitals', ' FALSE ', 'failed'],
    ['the word of a status: failed', 'failed', 'failed'],
    ['the word of a status: cancelled', 'cancelled', 'failed'],
    ['the word of a status: ready', 'ready', 'unknown'],
    ['the word of a status: paid', 'paid', 'completed'],
  ])('%s', (_, value, status) => {
    for (const flag of ['success', 'imp_success', 'imp_status'])
      expect(readPayResponse({ ...uid, [flag]: value })).toMatchObject({ status, money: 'may-have-moved' })
  })
  it('that is a yes in no spelling that is known is never completed', () => {
    const yes = ['true', '1', 'paid', '', 'null', 'undefined']
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('N', 'no', 'fail', '2', '-1', '"false"', 'pending', 'PARTIAL_CANCELLED', 'aborted', '실패'),
      fc.constantFrom(Number.NaN, -1, 2, {}, [[false]], '[unreadable]'),
    )
    fc.assert(
      fc.property(fc.constantFrom('status', 'success', 'imp_success', 'imp_status'), word, (field, value) => {
        fc.pre(typeof value !== 'string' || !yes.includes(value.trim().toLowerCase()))
        const { status, money } = readPayResponse({ ...uid, [field]: value })
        expect([status, money]).not.toContain('completed')
        expect(money).toBe('may-have-moved')
      }),
      { numRuns: 1000 },
    )
  })
  it('beside one that is known disagrees with it', () => {
    expect(readPayResponse({ ...uid, imp_status: 'failed', status: 'paid' })).toMatchObject(contradictory)
    expect(readPayResponse({ ...uid, imp_success: true, imp_status: 'failed' })).toMatchObject(contradictory)
    expect(readPayResponse({ ...uid, success: 0, imp_success: '1' })).toMatchObject(contradictory)
  })
})
