import { describe, expect, it } from 'vitest'
import { customerMessage, readPayResponse } from '../../src/index.ts'
import type { DeclineDetail, PayOutcome } from '../../src/outcome/outcome.ts'
import { refuse } from '../../src/outcome/refuse.ts'
import { grammar, meanings } from './failure-fixtures.ts'

const failed = (error_msg: string, pg_provider = 'kcp') =>
  readPayResponse({ success: false, merchant_uid: 'order-1', error_msg, pg_provider })
const message = 'for developers only'
const outcomes: PayOutcome[] = [
  ...[...grammar, ...meanings].map(({ text, errorCode }) =>
    readPayResponse({ success: false, error_msg: text, error_code: errorCode }),
  ),
  readPayResponse({ imp_uid: 'imp_1', merchant_uid: 'order-1' }),
  readPayResponse({ imp_uid: 'imp_1', merchant_uid: 'order-1', status: 'ready', pay_method: 'vbank' }),
  readPayResponse(null),
  failed('고객사 요청에 의해 결제를 중단합니다.'),
  ...(['pg-unsupported', 'pg-unlisted', 'pg-unknown'] as const).map((code) =>
    refuse('order-1', { code, message, provider: null }),
  ),
  refuse('order-1', { code: 'instagram-webview', message, reason: null, customer: 'stays' }),
  refuse(null, { code: 'invalid-request', message, issues: [] }),
  refuse('order-1', { code: 'imp-unavailable', message }),
  refuse('order-1', { code: 'payment-in-progress', message, inProgress: { merchantUid: 'order-0', since: 0 } }),
  refuse('order-1', { code: 'aborted', message }),
]

describe('every outcome', () => {
  it.each(outcomes.map((outcome) => [outcome.status, 'code' in outcome ? outcome.code : '', outcome] as const))(
    '%s %s',
    (_, __, outcome) => {
      const korean = customerMessage(outcome)
      const english = customerMessage(outcome, { locale: 'en' })
      expect(korean).toMatch(/[가-힣]/)
      expect(english).toMatch(/^[\x20-\x7e]+$/)
      for (const text of [korean, english]) {
        expect(text).not.toMatch(/imp-confirm|PortOne|IMP\b|undefined|null|confirm_url|developers/)
        // Nobody is told that a payment is paid.
        expect(text).not.toMatch(/paid|payment (is|was) (complete|success)|결제(가|되었|를) ?(완료|성공)|결제되었/)
      }
    },
  )
})

it('takes any language tag', () => {
  const outcome = failed('잔액부족')
  expect(customerMessage(outcome, { locale: 'en-US' })).toBe(customerMessage(outcome, { locale: 'en' }))
  for (const locale of ['ko', 'ko-KR', 'ja', '', 'zen', undefined])
    expect(customerMessage(outcome, { locale })).toBe(customerMessage(outcome))
})

it('says why a card was declined, where the bank said why', () => {
  expect(customerMessage(failed('잔액부족'), { locale: 'en' })).toBe(
    'The balance is too low. Your card company or bank declined the payment. Please use another payment method.',
  )
})

const why: Record<NonNullable<DeclineDetail>, [korean: string, english: string]> = {
  limit: ['한도를 초과했습니다.', 'The limit was exceeded.'],
  balance: ['잔액이 부족합니다.', 'The balance is too low.'],
  'limit-or-balance': ['한도를 초과했거나 잔액이 부족합니다.', 'The limit was exceeded or the balance is too low.'],
  expired: ['유효기간을 확인해 주세요.', 'Please check the expiry date.'],
  stolen: ['사용할 수 없는 카드입니다.', 'This card cannot be used.'],
  suspended: ['정지된 카드나 계좌입니다.', 'The card or account is suspended.'],
  installment: ['할부를 이용할 수 없습니다.', 'The instalment plan is not available.'],
  password: ['비밀번호를 확인해 주세요.', 'Please check the password.'],
  issuer: ['카드사나 은행에 문의해 주세요.', 'Please ask your card company or bank.'],
}
it.each(Object.entries(why))('puts before it why: %s', (detail, [korean, english]) => {
  const declined = { ...failed('승인거절'), code: 'declined', detail } as PayOutcome
  expect(customerMessage(declined)).toBe(
    `${korean} 카드사나 은행에서 결제를 승인하지 않았습니다. 다른 결제 수단을 이용해 주세요.`,
  )
  expect(customerMessage(declined, { locale: 'en' })).toBe(
    `${english} Your card company or bank declined the payment. Please use another payment method.`,
  )
})

it('says nothing of why where nobody did', () => {
  expect(customerMessage({ ...failed('본인인증실패'), detail: null } as PayOutcome, { locale: 'en' })).toBe(
    'Your card company or bank declined the payment. Please use another payment method.',
  )
})

it('tells each thing that the customer can do something about, and nothing of the rest', () => {
  const english = (outcome: PayOutcome) => customerMessage(outcome, { locale: 'en' })
  const shops = 'You cannot pay this way right now. Please use another payment method or contact the shop.'
  expect(english(refuse('order-1', { code: 'pg-unlisted', message, provider: 'kcp' }))).toBe(shops)
  expect(english(refuse('order-1', { code: 'imp-unavailable', message }))).toBe(shops)
  expect(english(failed('가맹점 계약 오류'))).toBe(shops)
  expect(english(refuse('order-1', { code: 'aborted', message }))).toBe('The payment was not started.')
  // The same code, with a window that was opened.
  expect(english({ ...readPayResponse(null), code: 'aborted' } as PayOutcome)).toMatch(/is not known yet/)
})

describe("the merchant's own reason", () => {
  const refusal = (reason: string) => failed(`고객사 요청에 의해 결제를 중단합니다. (상세사유 : ${reason})`)
  it('is shown as it was written, in any language', () => {
    for (const locale of ['ko', 'en']) expect(customerMessage(refusal('재고수량부족'), { locale })).toBe('재고수량부족')
  })
  it('is shown without the code behind it', () =>
    expect(customerMessage(refusal('재고수량부족 [#OUT_OF_STOCK]'))).toBe('재고수량부족'))
  it('is plain text: markup stays text, and what could turn or hide text is gone', () => {
    expect(customerMessage(refusal('<b>품절</b> \u202e\u0007'))).toBe('<b>품절</b>')
  })
  it("is a fallback's too", () => {
    expect(
      customerMessage(
        refuse('order-1', {
          code: 'instagram-webview',
          message,
          reason: 'Chrome에서 결제해 주세요.',
          customer: 'stays',
        }),
      ),
    ).toBe('Chrome에서 결제해 주세요.')
  })
})

describe('Naver Pay, whose review demands the text unmodified', () => {
  it.each([
    '[01] 사용자가 결제를 취소하셨습니다',
    '인증 헤더 값을 잘못 입력했거나 해당 인증 값이 유효하지 않습니다.',
    '고객사 요청에 의해 결제를 중단합니다. (상세사유 : 품절)',
  ])('%s', (text) => {
    for (const locale of ['ko', 'en']) expect(customerMessage(failed(text, 'naverpay'), { locale })).toBe(text)
  })
  it('says something where there is no text', () => {
    expect(customerMessage(readPayResponse({ success: false, pg_provider: 'naverpay' }))).toMatch(/[가-힣]/)
  })
})

it('does not blame the customer for what the browser blocked', () => {
  const outcome: PayOutcome = {
    ...failed('[결제포기] 사용자가 결제를 취소하셨습니다'),
    blockedBy: [
      { kind: 'csp', directive: 'img-src', host: 'cdn.example' },
      { kind: 'popup', host: null },
    ],
  }
  expect(customerMessage(outcome, { locale: 'en' })).toMatch(/blocked the payment window/)
  // Nor does it explain everything by a popup.
  const declined: PayOutcome = { ...failed('잔액부족'), blockedBy: [{ kind: 'popup', host: null }] }
  expect(customerMessage(declined, { locale: 'en' })).toMatch(/^The balance is too low/)
  const image: PayOutcome = { ...outcome, blockedBy: [{ kind: 'csp', directive: 'img-src', host: 'cdn.example' }] }
  for (const other of [image, failed('[결제포기] 사용자가 결제를 취소하셨습니다')])
    expect(customerMessage(other, { locale: 'en' })).toMatch(/window closed/)
})
