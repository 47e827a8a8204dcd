import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CustomerSituation,
  customerMessage,
  customerMessages,
  customerNext,
  readPayResponse,
} from '../../src/index.ts'
import { customerSituation } from '../../src/outcome/customer-situation.ts'
import type { FailedOutcome, PayOutcome } from '../../src/outcome/outcome.ts'
import { refuse } from '../../src/outcome/refuse.ts'
import { grammar, meanings } from './failure-fixtures.ts'

const message = 'for developers only'
const failed = (error_msg: string, pg_provider = 'kcp') =>
  readPayResponse({ success: false, merchant_uid: 'order-1', error_msg, pg_provider })

/** Every failure there can be, without a reason of the shop's: each code, each detail, money or none. */
const details: Record<string, (string | null)[]> = {
  declined: [
    null,
    'limit',
    'balance',
    'limit-or-balance',
    'expired',
    'stolen',
    'suspended',
    'installment',
    'password',
    'tries',
    'mismatch',
    'unregistered',
    'minor',
    'phone-blocked',
    'issuer',
    'a-detail-to-come',
  ],
  'pg-error': [null, 'maintenance', 'in-progress', 'a-detail-to-come'],
}
const codes = [
  'declined',
  'pg-error',
  'user-cancelled',
  'already-paid',
  'request-rejected',
  'timed-out',
  'popup-blocked',
  'network',
  'a-code-to-come',
]
const failure = (code: string, money: string, more: object = {}): FailedOutcome =>
  ({
    status: 'failed',
    code,
    money,
    merchantUid: 'order-1',
    impUid: 'imp_1',
    confirm: 'requested',
    provider: 'kcp',
    raw: {},
    because: 'no-row',
    ...more,
  }) as unknown as FailedOutcome
const everyFailure = codes.flatMap((code) =>
  (details[code] ?? [undefined]).flatMap((detail) =>
    ['not-moved', 'may-have-moved'].flatMap((money) =>
      [{}, { raw: { pay_method: 'phone' } }, { provider: 'danal' }, { blockedBy: [{ kind: 'popup', host: null }] }].map(
        (more) => failure(code, money, { ...(detail === undefined ? {} : { detail }), ...more }),
      ),
    ),
  ),
)
const byRow = ['authentication', 'foreign-card', 'limit', 'issuer'].flatMap((because) =>
  [null, 'issuer'].map((detail) => failure('declined', 'not-moved', { detail, because })),
)
const confirmDeclined = (reason: string | null, reasonCode: string | null = null) =>
  failure('confirm-declined', 'not-moved', { reason, reasonCode })

const deposit = (account: object) =>
  ({ ...readPayResponse({ imp_uid: 'imp_1', status: 'ready', pay_method: 'vbank' }), account }) as PayOutcome
const account = { bank: '국민은행', number: '123-45', holder: '상점', dueAt: Date.UTC(2026, 11, 1, 14, 59, 59) }

const others: PayOutcome[] = [
  readPayResponse({ imp_uid: 'imp_1', merchant_uid: 'order-1' }),
  deposit(account),
  deposit({ ...account, dueAt: null }),
  deposit({ ...account, number: null }),
  readPayResponse(null),
  confirmDeclined(null),
  ...(['pg-unsupported', 'pg-unlisted', 'pg-unknown'] as const).map((code) =>
    refuse('order-1', { code, message, provider: null }),
  ),
  refuse('order-1', { code: 'instagram-webview', message, reason: null, customer: 'stays' }),
  refuse(null, { code: 'invalid-request', message, issues: [] }),
  refuse('order-1', { code: 'imp-unavailable', message }),
  { ...refuse('order-1', { code: 'imp-unavailable', message }), money: 'may-have-moved' } as unknown as PayOutcome,
  refuse('order-1', { code: 'payment-in-progress', message, inProgress: { merchantUid: 'order-0', since: 0 } }),
  refuse('order-1', { code: 'aborted', message }),
]
const real = [...grammar, ...meanings].map(({ text, errorCode }) =>
  readPayResponse({ success: false, error_msg: text, error_code: errorCode }),
)
const everyOutcome = [...everyFailure, ...byRow, ...others, ...real]
const nameOf = (outcome: PayOutcome) => customerSituation(outcome)

const both = (outcome: PayOutcome) => [customerMessage(outcome), customerMessage(outcome, { locale: 'en' })] as const
const notCharged = /결제되지 않았습니다|were not charged/
const orders = /주문 내역|your orders/i
/** What would lead to a second payment. */
const anotherPayment = /다시 (시도|해)|다른 결제수단|try|another|팝업을 허용|allow popups/i

describe('every situation', () => {
  it('is one that an outcome has', () => {
    const had = new Set(everyOutcome.map(nameOf))
    expect([...had].sort()).toEqual(Object.keys(customerMessages).sort())
  })
})

/** How a step is said. */
const said: Record<string, RegExp> = {
  retry: /다시 시도해 주세요|try again/,
  correct: /(확인한 뒤|일시불로) 다시 시도해 주세요|check .*try again|try paying in full/i,
  'other-means': /다른 결제수단을 이용해 주세요|use another method/,
  wait: /뒤 (주문 내역을|다시)|그 창에서|please wait|continue there/i,
  'check-first': /주문 내역(을|에서) 확인해 주세요|주문 내역을 확인한 뒤|check your orders/i,
  'ask-issuer': /(카드사|은행|통신사)에 문의|ask (them|your (card company|carrier))/i,
  'ask-shop': /판매자에게 문의해 주세요|contact the shop/,
}

describe.each([...new Map(everyOutcome.map((outcome) => [nameOf(outcome), outcome]))])('%s', (situation, first) => {
  const same = everyOutcome.filter((outcome) => nameOf(outcome) === situation)
  it('is said in both languages, in words for a customer', () => {
    for (const outcome of same) {
      const [korean, english] = both(outcome)
      expect(korean).toMatch(/[가-힣]/)
      expect(korean).toMatch(/(습니다|주세요)\.$/)
      expect(english).toMatch(/[A-Z]/)
      expect(english.replace('국민은행', '')).toMatch(/^[\x20-\x7e]+$/)
      for (const text of [korean, english]) {
        expect(text).not.toMatch(/imp-confirm|PortOne|IMP\b|undefined|null|NaN|confirm_url|developers/)
        // Nobody is told that a payment is paid.
        expect(text).not.toMatch(/paid|payment (is|was) (complete|success)|결제(가|되었|를) ?(완료|성공)|결제되었/)
      }
    }
  })
  it('says the step that customerNext gives', () => {
    const step = customerNext(first)
    for (const outcome of same) expect(customerNext(outcome)).toBe(step)
    for (const text of both(first))
      for (const [name, words] of Object.entries(said)) {
        if (name === step) expect(text).toMatch(words)
        // The others aren't said, but what can be had beside it: another means beside asking, the orders beside waiting.
        else if (name === 'check-first' && step !== 'wait') expect(text).not.toMatch(words)
        else if (['ask-shop', 'ask-issuer'].includes(name)) expect(text).not.toMatch(words)
        else if (name === 'other-means' && !['ask-issuer', 'wait'].includes(String(step)))
          expect(text).not.toMatch(words)
      }
  })
})

describe('money', () => {
  it('a failure that moved none says so', () => {
    // An order that is already paid moved money before.
    for (const outcome of everyOutcome)
      if (outcome.status === 'failed' && outcome.money === 'not-moved' && outcome.code !== 'already-paid')
        for (const text of both(outcome)) expect(text).toMatch(notCharged)
  })
  it('where it may have moved, nobody is told otherwise, and the orders come before another payment', () => {
    for (const outcome of everyOutcome) {
      if (outcome.status === 'completed' || outcome.status === 'awaiting-deposit') continue
      if (outcome.money === 'not-moved') continue
      expect(['check-first', 'wait']).toContain(customerNext(outcome))
      for (const text of both(outcome)) {
        expect(text).not.toMatch(notCharged)
        const first = text.search(orders)
        expect(first).toBeGreaterThan(0)
        expect(text.slice(0, first)).not.toMatch(anotherPayment)
      }
    }
  })
  it('a decline of a PG that approves late is no invitation to pay again', () => {
    const late = failed('한도초과', 'daou')
    expect(late).toMatchObject({ code: 'declined', money: 'may-have-moved' })
    expect(customerMessage(late)).toBe('결제가 거절되었을 수 있습니다. 다시 결제하기 전에 주문 내역을 확인해 주세요.')
    expect(customerNext(late)).toBe('check-first')
  })
  it('an IMP that threw after it was called is told as not known', () => {
    const threw = { ...refuse('order-1', { code: 'imp-unavailable', message }), money: 'may-have-moved' }
    expect(customerMessage(threw as unknown as PayOutcome)).toBe(customerMessages.unknown.ko)
  })
})

describe('a decline', () => {
  it('says why, in place of the bare sentence', () => {
    expect(customerMessage(failed('비밀번호 오류'), { locale: 'en' })).toBe(
      'The password is wrong or not set; you were not charged. Check it and try again.',
    )
  })
  it("names the phone bill's limit where a phone bill is charged", () => {
    for (const outcome of [
      failed('한도초과', 'danal'),
      readPayResponse({ success: false, error_msg: '한도초과', pay_method: 'phone', pg_provider: 'html5_inicis' }),
    ])
      expect(customerMessage(outcome)).toMatch(/^휴대폰 결제 한도를 .*통신사 앱에서/)
    expect(customerMessage(failed('한도초과', 'danal_tpay'))).toMatch(/^결제 한도를/)
    expect(customerMessage(failed('비밀번호 오류', 'danal'))).toBe(customerMessage(failed('비밀번호 오류')))
  })
})

describe('the row that decided', () => {
  const by = (because: string, detail: string | null, money = 'not-moved') =>
    customerSituation(failure('declined', money, { detail, because }))
  it('tells more than the detail, where it has a text', () => {
    expect(by('authentication', null)).toBe('declined/authentication')
    expect(by('foreign-card', 'issuer')).toBe('declined/foreign-card')
    expect(by('no-row', null)).toBe('declined')
    expect(by('toString', 'issuer')).toBe('declined/issuer')
    expect(by('authentication', null, 'may-have-moved')).toBe('declined/may-have-moved')
  })
  it('tells of an authentication that failed', () =>
    expect(customerMessage(failed('인증실패'))).toMatch(/^인증에 실패해/))
})

describe('a virtual account', () => {
  it.each([
    ['ko', {}, '국민은행 123-45 계좌로 2026-12-01 23:59까지 입금해 주세요.'],
    ['en', {}, 'Please transfer to 국민은행 123-45 by 2026-12-01 23:59 (Korean time).'],
    ['ko', { dueAt: null }, '국민은행 123-45 계좌로 입금해 주세요.'],
    ['ko', { dueAt: 1e300 }, '국민은행 123-45 계좌로 입금해 주세요.'],
    ['ko', { number: null }, '가상계좌가 발급되었습니다. 계좌번호와 기한은 주문 내역에서 확인해 주세요.'],
    ['ko', { bank: null }, '가상계좌가 발급되었습니다. 계좌번호와 기한은 주문 내역에서 확인해 주세요.'],
    ['ko', { number: '1\u202e23', bank: '국민\n은행' }, '국민 은행 123 계좌로 2026-12-01 23:59까지 입금해 주세요.'],
  ])('%s %j', (locale, parts, text) =>
    expect(customerMessage(deposit({ ...account, ...parts }), { locale })).toBe(text),
  )
})

describe("the merchant's own reason", () => {
  const refusal = (reason: string) => failed(`고객사 요청에 의해 결제를 중단합니다. (상세사유 : ${reason})`)
  it('is shown as it was written, in any language', () => {
    for (const locale of ['ko', 'en', 'ja'])
      expect(customerMessage(refusal('방금 품절되었습니다.'), { locale })).toBe('방금 품절되었습니다.')
    expect(customerNext(refusal('방금 품절되었습니다.'))).toBeNull()
  })
  it('is shown without the code behind it', () =>
    expect(customerMessage(refusal('방금 품절 [#OUT_OF_STOCK]'))).toBe('방금 품절'))
  it('is plain text, and of JSON its sentence', () => {
    expect(customerMessage(refusal('품절 \u202e\u0007'))).toBe('품절')
    expect(customerMessage(confirmDeclined('{"error":"품절되었습니다."}'))).toBe('품절되었습니다.')
  })
  it.each(['<b>품절</b>', '{"status":409}', 'TypeError: stock is undefined', ' '])(
    'is the neutral sentence where it is none: %s',
    (reason) => {
      expect(customerMessage(confirmDeclined(reason))).toBe(customerMessages['confirm-declined'].ko)
      expect(customerNext(confirmDeclined(reason))).toBe('retry')
    },
  )
  it("is a fallback's too", () => {
    const stopped = refuse('order-1', {
      code: 'instagram-webview',
      message,
      reason: 'Chrome에서 결제해 주세요.',
      customer: 'stays',
    })
    expect(customerMessage(stopped)).toBe('Chrome에서 결제해 주세요.')
    expect(customerNext(stopped)).toBeNull()
  })
})

describe("the shop's own texts", () => {
  const over = failed('한도초과')
  it('replace single ones, and leave the others', () => {
    const messages = { 'declined/limit': '한도를 확인해 주세요.' }
    expect(customerMessage(over, { messages })).toBe('한도를 확인해 주세요.')
    expect(customerMessage(over, { messages, locale: 'en' })).toBe('한도를 확인해 주세요.')
    for (const outcome of everyOutcome)
      if (nameOf(outcome) !== 'declined/limit')
        expect(customerMessage(outcome, { messages })).toBe(customerMessage(outcome))
  })
  it('never take the place of a text about money that may have moved', () =>
    expect(customerMessage(failed('한도초과', 'daou'), { messages: { 'declined/limit': '다른 카드로!' } })).not.toBe(
      '다른 카드로!',
    ))
  it('may be one for each language', () => {
    const messages = { 'declined/limit': { ko: '한도!', ja: '限度額超過', 'pt-BR': 'Limite!', pt: 'Limite' } }
    const text = (locale?: string, fallback?: 'ko' | 'en') => customerMessage(over, { messages, locale, fallback })
    expect(text()).toBe('한도!')
    expect(text('ja-JP')).toBe('限度額超過')
    expect(text('pt-BR')).toBe('Limite!')
    expect(text('pt_PT')).toBe('Limite')
    // English is ours where the shop has none; where nobody has the language, the one to fall back on.
    expect(text('en')).toBe(customerMessages['declined/limit'].en)
    expect(text('fr')).toBe('한도!')
    expect(text('fr', 'en')).toBe(customerMessages['declined/limit'].en)
  })
  it('may be made', () => {
    const messages = {
      'declined/limit': (outcome: PayOutcome, language: string) => `${outcome.merchantUid} ${language}`,
    }
    expect(customerMessage(over, { messages })).toBe('order-1 ko')
    expect(customerMessage(over, { messages, locale: 'en-GB' })).toBe('order-1 en')
    expect(customerMessage(over, { messages: { 'declined/limit': { en: () => 'made' } }, locale: 'en' })).toBe('made')
  })
  it('are found by the code of a reason', () => {
    const soldOut = confirmDeclined('재고 없음', 'OUT_OF_STOCK')
    const messages = { 'confirm-declined/OUT_OF_STOCK': { en: 'Just sold out.' } }
    expect(customerMessage(soldOut, { messages, locale: 'en' })).toBe('Just sold out.')
    expect(customerMessage(soldOut, { messages })).toBe('재고 없음')
    expect(customerMessage(confirmDeclined('재고 없음', 'toString'), { messages })).toBe('재고 없음')
    // What is said of the situation stands behind the reason.
    expect(customerMessage(soldOut, { messages: { 'confirm-declined': '!' } })).toBe('재고 없음')
    expect(customerMessage(confirmDeclined(null), { messages: { 'confirm-declined': '!' } })).toBe('!')
  })
  it.each([
    ['a number', 7],
    ['nothing', ''],
    ['white space', '  '],
    ['null', null],
    ['a list', []],
    ['a language of something else', { ko: 7 }],
    [
      'a function that throws',
      () => {
        throw new Error('boom')
      },
    ],
    ['a function that makes nothing', () => undefined],
  ])('are left out where they are none: %s', (_, text) => {
    const messages = { 'declined/limit': text } as never
    expect(customerMessage(over, { messages })).toBe(customerMessages['declined/limit'].ko)
  })
  it('a getter that throws is none', () => {
    const messages = Object.defineProperty({}, 'declined/limit', {
      get: () => {
        throw new Error('boom')
      },
    })
    expect(customerMessage(over, { messages })).toBe(customerMessages['declined/limit'].ko)
  })
  it.each([
    ['no options', null, 'ko'],
    ['a language that is no text', { locale: Symbol('ko') }, 'ko'],
    ['the same, with a language to fall back on', { locale: { toString: null }, fallback: 'en' }, 'en'],
  ] as const)('never throws: %s', (_, options, language) =>
    expect(customerMessage(over, options as never)).toBe(customerMessages['declined/limit'][language]),
  )
  it('never throws: an outcome of another version’s is one that nobody knows', () => {
    const outcome = { ...over, status: 'expired' } as never
    expect(customerMessage(outcome)).toBe(customerMessages.unknown.ko)
    expect(customerNext(outcome)).toBe(customerMessages.unknown.step)
  })
  it('are own fields only', () => {
    const messages = Object.create({ 'declined/limit': 'inherited' }) as never
    expect(customerMessage(over, { messages })).toBe(customerMessages['declined/limit'].ko)
    expect(customerMessage(over, { messages: null as never, locale: 7 as never })).toBe(
      customerMessages['declined/limit'].ko,
    )
  })
})

describe('the language', () => {
  it('is any language tag', () => {
    const outcome = failed('잔액부족')
    for (const locale of ['en-US', 'EN', 'en_GB'])
      expect(customerMessage(outcome, { locale })).toMatch(/^Balance too low/)
    for (const locale of ['ko', 'ko-KR', 'ja', '', 'zen', 'english-like-nothing', undefined])
      expect(customerMessage(outcome, { locale })).toBe(customerMessage(outcome))
    for (const locale of ['ja', '', undefined])
      expect(customerMessage(outcome, { locale, fallback: 'en' })).toMatch(/^Balance too low/)
    expect(customerMessage(outcome, { locale: 'ko', fallback: 'en' })).toBe(customerMessage(outcome))
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
  it('says something where there is no text, or far too much', () => {
    expect(customerMessage(readPayResponse({ success: false, pg_provider: 'naverpay' }))).toMatch(/[가-힣]/)
    expect(customerMessage(failed('가'.repeat(1_001), 'naverpay')).length).toBeLessThan(200)
    expect(customerMessage(failed('가'.repeat(1_000), 'naverpay')).length).toBe(1_000)
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
  expect(customerMessage(declined, { locale: 'en' })).toMatch(/^Balance too low/)
  const image: PayOutcome = { ...outcome, blockedBy: [{ kind: 'csp', directive: 'img-src', host: 'cdn.example' }] }
  for (const other of [image, failed('[결제포기] 사용자가 결제를 취소하셨습니다')])
    expect(customerMessage(other, { locale: 'en' })).toMatch(/window closed/)
})

it('says a sentence, whatever a failure says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('kcp', 'naverpay', null), (error_msg, pg_provider) => {
      const outcome = readPayResponse({ success: false, error_msg, pg_provider })
      for (const locale of ['ko', 'en']) {
        const text = customerMessage(outcome, { locale })
        expect(text.trim()).not.toBe('')
        expect(text).not.toMatch(/[\p{Control}\p{Bidi_Control}\p{Surrogate}]/u)
      }
    }),
    { numRuns: 500 },
  )
})

it('the defaults are to be read by name', () => {
  const situation: CustomerSituation = 'declined/limit'
  expect(customerMessages[situation]).toEqual({
    step: 'other-means',
    ko: expect.any(String),
    en: expect.any(String),
  })
})
