import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answers } from '../../src/endpoint/answer.ts'
import { approve, decline } from '../../src/endpoint/index.ts'
import { longestReason, reasonText } from '../../src/endpoint/reason-text.ts'
import { confirmRefusal } from '../../src/outcome/confirm-refusal.ts'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'

/** PortOne's two sentences around a reason. */
const sentences = ['고객사', '가맹점'].map(
  (who) => (reason: string) => `${who} 요청에 의해 결제를 중단합니다. (상세사유 : ${reason})`,
)

const sent = (decision: ReturnType<typeof decline>): string => JSON.parse(answers().declined(decision).body).reason

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('재', '고', ' ', ')', '(', '[', ']', '#', ':', ',', '|', '니다.', 'A', '\n', '🧾', '\ud83d'),
    maxLength: 300,
  }),
)
const code = fc.stringMatching(/^[A-Z0-9_]{1,32}$/)

describe('approve and decline', () => {
  it('make plain objects, which survive a copy and a log', () => {
    expect(approve()).toEqual({ decision: 'approve' })
    expect(decline('재고수량부족')).toEqual({ decision: 'decline', reason: '재고수량부족', code: null })
    expect(structuredClone(decline('x', { code: 'A_1' }))).toEqual({ decision: 'decline', reason: 'x', code: 'A_1' })
  })

  it.each([[undefined], [null], [''], ['  \n\t '], ['\u200b']])('take %j as no reason', (reason) => {
    expect(decline(reason).reason).toBe('')
    expect(sent(decline(reason))).toBe('주문을 확인할 수 없습니다.')
  })

  it.each(['', 'out_of_stock', 'OUT OF STOCK', 'OUT-OF-STOCK', '재고', 'A'.repeat(33), 'A\n', 1, {}, ['A']])(
    'refuse the code %j, and say what to write',
    (given) => {
      expect(() => decline('x', { code: given as string })).toThrow(TypeError)
      expect(() => decline('x', { code: given as string })).toThrow(/1 to 32 of A-Z, 0-9 and _, such as 'OUT_OF_STOCK'/)
    },
  )

  it.each<[unknown, string]>([
    ['out_of_stock', '"out_of_stock"'],
    [1, 'number'],
    [['A'], 'object'],
    // What can't be written as JSON, or as text.
    [1n, 'bigint'],
    [Symbol('A'), 'symbol'],
  ])('say what the code was: %#', (given, shown) => {
    expect(() => decline('x', { code: given as string })).toThrow(`such as 'OUT_OF_STOCK'; it was ${shown}.`)
  })

  it.each([1, {}, ['x'], true])('refuse the reason %j', (given) => {
    expect(() => decline(given as unknown as string)).toThrow(/reason must be a text/)
  })
})

describe('the text of a reason', () => {
  it.each([
    ['  재고  수량\n부족 ', '재고 수량 부족'],
    ['a\0b\x1b[31mc\x7f', 'a b [31mc'],
    ['a\u2028b\u202ec\u2066d\ufeff', 'a bcd'],
    ['재고'.normalize('NFD'), '재고'],
    ['품절 \ud83d', '품절'],
    ['👩‍👩‍👧 품절', '👩‍👩‍👧 품절'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(201), `${'x'.repeat(199)}…`],
    ['🧾'.repeat(200), '🧾'.repeat(200)],
    ['🧾'.repeat(201), `${'🧾'.repeat(199)}…`],
  ])('%j is sent as %j', (given, expected) => {
    expect(reasonText(given)).toBe(expected)
  })

  it('is short, on one line, whole, and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(text, (given) => {
        const clean = reasonText(given)
        expect(Array.from(clean).length).toBeLessThanOrEqual(longestReason)
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]|^\s|\s$|\s\s/u)
        expect(reasonText(clean)).toBe(clean)
      }),
    )
  })

  it('of megabytes costs next to nothing', () => {
    expect(Array.from(reasonText('재고 '.repeat(3_000_000)))).toHaveLength(200)
  })
})

describe('a refusal on its way to the browser', () => {
  it.each(sentences)('comes back from PortOne as it was given, code and all (%#)', (sentence) => {
    fc.assert(
      fc.property(text, code, (reason, given) => {
        const { reason: clean } = decline(reason)
        fc.pre(clean !== '' && clean !== '알 수 없음')
        expect(confirmRefusal(sentence(sent(decline(reason, { code: given }))))).toEqual({
          reason: clean,
          reasonCode: given,
        })
      }),
    )
  })

  it.each(sentences)('comes back without a code when it had none (%#)', (sentence) => {
    fc.assert(
      fc.property(text, (reason) => {
        const { reason: clean } = decline(reason)
        fc.pre(clean !== '' && clean !== '알 수 없음' && !/\[#[A-Z0-9_]{1,32}\]$/.test(clean))
        expect(confirmRefusal(sentence(sent(decline(reason))))).toEqual({ reason: clean, reasonCode: null })
      }),
    )
  })

  it.each(sentences)('is read as the merchant’s refusal in a whole answer of PortOne’s (%#)', (sentence) => {
    fc.assert(
      fc.property(
        text,
        code,
        fc.constantFrom('', 'F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) '),
        (reason, given, front) => {
          const { reason: clean } = decline(reason)
          fc.pre(clean !== '' && clean !== '알 수 없음' && !/니다\. ?\[/.test(sent(decline(reason, { code: given }))))
          const outcome = readPayResponse({
            imp_uid: 'imp_1',
            merchant_uid: 'order_1',
            error_code: 'F500',
            error_msg: front + sentence(sent(decline(reason, { code: given }))),
          })
          expect(outcome).toMatchObject({
            code: 'confirm-declined',
            reason: clean,
            reasonCode: given,
            money: 'not-moved',
          })
        },
      ),
    )
  })

  it('is the same for V2, which reads errorMessage', () => {
    const body = JSON.parse(answers().declined(decline('재고수량부족')).body)
    expect(body).toEqual({ reason: '재고수량부족', errorMessage: '재고수량부족' })
  })
})
