import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customerMessage } from '../../src/outcome/customer-message.ts'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'
import { type FailureFixture, grammar, meanings, rareGrammar } from './failure-fixtures.ts'

const answerOf = ({ text, errorCode, provider }: FailureFixture) => ({
  success: false,
  imp_uid: 'imp_012345678901',
  merchant_uid: 'order-1',
  ...(text && { error_msg: text }),
  ...(errorCode && { error_code: errorCode }),
  ...(provider && { pg_provider: provider }),
})

describe.each([
  ['wrappers', grammar],
  ['rare wrappers and traps', rareGrammar],
  ['meanings', meanings],
])('%s', (_, fixtures) => {
  it.each(fixtures)('$code: $text ($source)', (fixture) => {
    const { text, code, detail, money = 'may-have-moved', pg, provider } = fixture
    const outcome = readPayResponse(answerOf(fixture))
    expect(outcome).toMatchObject({ status: 'failed', code, money, merchantUid: 'order-1', provider: provider ?? null })
    const hasDetail = code === 'declined' || code === 'pg-error'
    expect('detail' in outcome ? outcome.detail : undefined).toBe(hasDetail ? (detail ?? null) : undefined)
    expect('pg' in outcome ? outcome.pg : undefined).toEqual(pg && { code: pg[0], message: pg[1] })
    expect(outcome.raw).toEqual(answerOf(fixture))
    if (text) expect(outcome.raw).toHaveProperty('error_msg', text)
  })
})

describe('codes that are words are read like a text, where the text says nothing', () => {
  const read = (fields: object) => readPayResponse({ success: false, merchant_uid: 'order-1', ...fields })
  it.each([
    ['in front of a text that says little', { error_msg: '[EXCEED_DAILY_LIMIT] 오류' }, 'limit'],
    ["behind PortOne's other wrapper", { error_msg: 'F0005:중단(imp_1).EXCEED_DAILY_LIMIT | 오류' }, 'limit'],
    ['as the error code', { error_code: 'EXCEED_DAILY_LIMIT', error_msg: '오류' }, 'limit'],
    ['as the error code alone', { error_code: 'PAY_PROCESS_CANCELED' }, 'cancelled-by-customer'],
    ['with the PG’s number beside it', { error_code: 'EXCEED_DAILY_LIMIT', error_msg: '[01] 오류' }, 'limit'],
    ['in camel case', { error_code: 'IssuerResponseIncorrectPin' }, 'password'],
    ['where the text says more', { error_code: 'EXCEED_DAILY_LIMIT', error_msg: '비밀번호 오류' }, 'password'],
    // With a digit in it, it is some PG's own.
    ['that are no words', { error_msg: '[X9_EXCEED_LIMIT] 오류' }, 'no-row'],
  ])('%s', (_, fields, because) => expect(read(fields).because).toBe(because))
  it('take not-moved back by their doubts', () => {
    expect(read({ error_msg: '비밀번호 오류' }).money).toBe('not-moved')
    expect(read({ error_code: 'CARD_COMPANY_NO_RESPONSE', error_msg: '비밀번호 오류' }).money).toBe('may-have-moved')
  })
})

it.each([
  ['daou', undefined, 'may-have-moved'],
  ['paymentwall', undefined, 'may-have-moved'],
  ['kicc_v2', undefined, 'may-have-moved'],
  ['kcp', 'wechat', 'may-have-moved'],
  ['kcp', 'alipay_plus', 'may-have-moved'],
  ['kcp', 'card', 'not-moved'],
  ['kicc', undefined, 'not-moved'],
  ['kicc_v2x', 'wechats', 'not-moved'],
  ['xdaou', 'xwechat', 'not-moved'],
  [undefined, undefined, 'not-moved'],
])('a decline at %s by %s: %s, since some approve late', (pg_provider, pay_method, money) => {
  expect(readPayResponse({ success: false, error_msg: '잔액부족', pg_provider, pay_method })).toMatchObject({
    code: 'declined',
    money,
  })
})

describe("the merchant's refusal in the confirm process", () => {
  const refusal = (error_msg: string) => readPayResponse({ success: false, merchant_uid: 'order-1', error_msg })
  it.each([
    ['고객사 요청에 의해 결제를 중단합니다. (상세사유 : 재고수량부족)', '재고수량부족', null],
    ['가맹점 요청에 의해 결제를 중단합니다. (상세사유 : 재고수량부족)', '재고수량부족', null],
    ['고객사 요청에 의해 결제를 중단합니다.(상세사유 : 재고 부족)', '재고 부족', null],
    ['고객사 요청에 의해 결제를 중단합니다. (상세사유: 재고 부족)', '재고 부족', null],
    ['고객사 요청에 의해 결제를 중단합니다. (상세사유 : 알 수 없음)', null, null],
    ['고객사 요청에 의해 결제를 중단합니다. (상세사유 : )', null, null],
    ['고객사 요청에 의해 결제를 중단합니다.', null, null],
    // Parentheses, colons and a merchant's own words that look like something else.
    ['고객사 요청에 의해 결제를 중단합니다. (상세사유 : 재고 부족(사이즈: M))', '재고 부족(사이즈: M)', null],
    ['고객사 요청에 의해 결제를 중단합니다. (상세사유 : 1) 품절 2) 단종)', '1) 품절 2) 단종', null],
    [
      '고객사 요청에 의해 결제를 중단합니다. (상세사유 : 사용자가 결제를 취소하셨습니다)',
      '사용자가 결제를 취소하셨습니다',
      null,
    ],
    [
      '고객사 요청에 의해 결제를 중단합니다. (상세사유 : 한도초과, 잔액부족 | [결제포기])',
      '한도초과, 잔액부족 | [결제포기]',
      null,
    ],
    [
      '가맹점 요청에 의해 결제를 중단합니다. (상세사유 : 결제 금액 불일치로 결제가 실패 되었습니다.)',
      '결제 금액 불일치로 결제가 실패 되었습니다.',
      null,
    ],
    [
      '고객사 요청에 의해 결제를 중단합니다. (상세사유 : 이미 결제가 이루어진 거래건입니다.)',
      '이미 결제가 이루어진 거래건입니다.',
      null,
    ],
    // A code that decline(reason, { code }) put behind the reason.
    ['고객사 요청에 의해 결제를 중단합니다. (상세사유 : 재고수량부족 [#OUT_OF_STOCK])', '재고수량부족', 'OUT_OF_STOCK'],
    ['고객사 요청에 의해 결제를 중단합니다. (상세사유 : [#OUT_OF_STOCK])', null, 'OUT_OF_STOCK'],
    ['고객사 요청에 의해 결제를 중단합니다. (상세사유 : 색상 [A1])', '색상 [A1]', null],
    // Inside PortOne's other wrappers.
    [
      'F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) 고객사 요청에 의해 결제를 중단합니다. (상세사유 : 품절, 단종)',
      '품절, 단종',
      null,
    ],
    ['[F400] 고객사 요청에 의해 결제를 중단합니다. (상세사유 : 품절)', '품절', null],
    [encodeURIComponent('고객사 요청에 의해 결제를 중단합니다. (상세사유 : 품절)'), '품절', null],
  ])('%s', (message, reason, reasonCode) => {
    expect(refusal(message)).toMatchObject({
      status: 'failed',
      code: 'confirm-declined',
      money: 'not-moved',
      because: 'confirm-refusal',
      reason,
      reasonCode,
    })
  })
  it.each([
    '사용자 요청에 의해 거래가 중단 되었습니다.',
    '관리자 요청에 의해 결제를 중단합니다. (상세사유 : 품절)',
    '안내: 고객사 요청에 의해 결제를 중단합니다. (상세사유 : 품절)',
  ])('is anchored: %s is none', (message) => expect(refusal(message)).not.toHaveProperty('code', 'confirm-declined'))
  // No merchant's reason changes how it is read: whatever is in it, with and without a code, in every wrapper.
  const pieces = fc.constantFrom(
    ...[
      '재고가 없습니다. [A동]',
      '바뀌었습니다.',
      '니다. [',
      '[51] ',
      '[결제포기] ',
      '01 | ',
      'F0004:',
      '(imp_1) 3112, ',
    ],
    ...[
      '결제 창 호출에 실패하였습니다. ',
      '고객사 요청에 의해 결제를 중단합니다. (상세사유 : ',
      '상세사유 : ',
      '한도초과',
      '이미',
    ],
    ...[
      '(',
      ')',
      '[',
      ']',
      '[#',
      '[#A]',
      ':',
      '|',
      ',',
      '%41',
      '%ud55c',
      '알 수 없음',
      ' ',
      '\n',
      '\0',
      '\u200b',
      '\u1112\u1161',
    ],
    ...['<b>', '{"error":"품절"}', '\ufffd', '\u202e', '🙂', '\ud83d', '樂', 'Å'],
  )
  const reasons = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '' && text !== '알 수 없음' && !/\[#[A-Z0-9_]{1,32}\]$/.test(text))
  const wrappersOfRefusal: [string, (refusal: string) => string][] = [
    ['no wrapper', (text) => text],
    ['space around', (text) => ` ${text}\n`],
    ['F0004', (text) => `F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) ${text}`],
    ['F0004 with a code', (text) => `F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) 3112, ${text}`],
    ['F0004 alone', (text) => `F0004:${text}`],
    ['F0005 with a code', (text) => `F0005:결제가 중단되었습니다(imp_1).01 | ${text}`],
    ['a code and a bar', (text) => `01 | ${text}`],
    ['a code in brackets', (text) => `[F400] ${text}`],
    ['the code of a PG', (text) => `[코드: V023] ${text}`],
    ['the failed window', (text) => `결제 창 호출에 실패하였습니다. ${text}`],
    ['the failed window and a code', (text) => `결제 창 호출에 실패하였습니다. [01] ${text}`],
    ['the failed payment', (text) => `결제에 실패하였습니다. [8901] ${text}`],
    ['the failed payment without a code', (text) => `결제에 실패하였습니다. ${text}`],
    ['the failed approval', (text) => `결제승인에 실패하였습니다.${text}`],
    ['F0004 and the failed approval', (text) => `F0004:결제 승인에 실패하였습니다. [3112] ${text}`],
    ['Danal’s sentence', (text) => `다날 서버로부터 받은 응답이 올바르지 않습니다. ${text}`],
    ['a payment that was given up', (text) => `[결제포기] ${text}`],
    ['percent-encoding', encodeURIComponent],
    ['percent-encoding, twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ]
  it.each(wrappersOfRefusal)('keeps any reason byte for byte, in %s', (name, wrap) => {
    const codes = fc.option(fc.stringMatching(/^[A-Z0-9_]{1,32}$/), { nil: null })
    fc.assert(
      fc.property(reasons, codes, fc.constantFrom('고객사', '가맹점'), (reason, reasonCode, who) => {
        fc.pre(!name.startsWith('percent') || !/\p{Surrogate}/u.test(reason))
        const given = reasonCode === null ? reason : `${reason} [#${reasonCode}]`
        const answer = refusal(wrap(`${who} 요청에 의해 결제를 중단합니다. (상세사유 : ${given})`))
        expect(answer).toMatchObject({ code: 'confirm-declined', money: 'not-moved', reason, reasonCode })
      }),
      { numRuns: 300 },
    )
  })
})

describe('success is never assumed', () => {
  const uid = { imp_uid: 'imp_1', merchant_uid: 'order-1' }
  it.each([
    ["the current script's answer, without any flag", uid, 'completed', undefined, 'no-failure-reported'],
    ['a flag', { ...uid, success: true, status: 'paid' }, 'completed', undefined, 'no-failure-reported'],
    ['a flag as text', { ...uid, imp_success: 'TRUE' }, 'completed', undefined, 'no-failure-reported'],
    ['empty error fields', { ...uid, error_code: null, error_msg: '' }, 'completed', undefined, 'no-failure-reported'],
    [
      'error fields that a bridge joined',
      { ...uid, imp_success: 'true', error_code: 'undefined', error_msg: 'null' },
      'completed',
      undefined,
      'no-failure-reported',
    ],
    ['no imp_uid', { merchant_uid: 'order-1' }, 'unknown', 'incomplete', 'no-payment-number'],
    [
      'a flag without an imp_uid',
      { merchant_uid: 'order-1', success: true },
      'unknown',
      'incomplete',
      'no-payment-number',
    ],
    [
      'an error beside a flag',
      { ...uid, success: true, error_msg: '한도초과' },
      'unknown',
      'contradictory',
      'flag-against-error',
    ],
    [
      'an error beside the status paid',
      { ...uid, status: 'paid', error_code: 'F400' },
      'unknown',
      'contradictory',
      'flag-against-error',
    ],
    [
      'two flags that disagree',
      { ...uid, success: true, imp_success: 'false' },
      'unknown',
      'contradictory',
      'sources-disagree',
    ],
    [
      'a flag against the status failed',
      { ...uid, success: true, status: 'failed' },
      'unknown',
      'contradictory',
      'status-against-flag',
    ],
    [
      'a flag against the status cancelled',
      { ...uid, success: true, status: 'cancelled' },
      'unknown',
      'contradictory',
      'status-against-flag',
    ],
    ['the status cancelled alone', { ...uid, status: 'cancelled' }, 'failed', 'pg-error', 'no-row'],
    ['the status paid alone', { ...uid, status: 'paid' }, 'completed', undefined, 'no-failure-reported'],
    [
      "Kiwoom Pay's answer without a no",
      { ...uid, pg_provider: 'daou' },
      'completed',
      undefined,
      'no-failure-reported',
    ],
    ['a number as large as BigInt', { ...uid, error_code: 9007199254740993n }, 'failed', 'pg-error', 'no-row'],
    [
      'a number of a payment as BigInt',
      { imp_uid: 9007199254740993n, merchant_uid: 'order-1' },
      'completed',
      undefined,
      'no-failure-reported',
    ],
    [
      'no against the status paid',
      { ...uid, success: false, status: 'paid' },
      'unknown',
      'contradictory',
      'status-against-flag',
    ],
    ['ready without an account', { ...uid, success: true, status: 'ready' }, 'unknown', 'incomplete', 'still-ready'],
    ['a bare no', { ...uid, success: false }, 'failed', 'pg-error', 'no-row'],
    ['the status failed alone', { ...uid, status: 'failed' }, 'failed', 'pg-error', 'no-row'],
    ["Kiwoom Pay's bare no", { ...uid, success: false, pg_provider: 'daou' }, 'unknown', 'late-pg', 'late-pg-says-no'],
    [
      "Kiwoom Pay's no with words",
      { ...uid, success: false, pg_provider: 'daou', error_msg: '잔액부족' },
      'failed',
      'declined',
      'balance',
    ],
    [
      "the legacy script's typo",
      { merchant_uid: 'order-1', imp_uid: null, imp_success: false, error_coe: 'F1001' },
      'failed',
      'request-rejected',
      'not-set-up',
    ],
    ["a native SDK's names", { txId: 'imp_1', paymentId: 'order-1' }, 'completed', undefined, 'no-failure-reported'],
    [
      "a native SDK's failure",
      { paymentId: 'order-1', code: 'F400', message: '[결제포기] 사용자가 결제를 취소하셨습니다' },
      'failed',
      'user-cancelled',
      'quit-tag',
    ],
    [
      "a V2 record's names",
      { pgCode: 'PAY_PROCESS_CANCELED', pgMessage: '사용자가 결제를 취소하였습니다' },
      'failed',
      'user-cancelled',
      'cancelled-by-customer',
    ],
    ['a number as the code', { ...uid, code: 0 }, 'failed', 'pg-error', 'no-row'],
    ['no object: null', null, 'unknown', 'incomplete', 'not-an-answer'],
    ['no object: a text', 'imp_1', 'unknown', 'incomplete', 'not-an-answer'],
    ['nothing', undefined, 'unknown', 'incomplete', 'not-an-answer'],
    ['an empty object', {}, 'unknown', 'incomplete', 'no-payment-number'],
    ['an array', [uid], 'unknown', 'incomplete', 'no-payment-number'],
    ['a function', () => uid, 'unknown', 'incomplete', 'not-an-answer'],
  ])('%s', (_, answer, status, code, because) => {
    expect(readPayResponse(answer)).toMatchObject({ status, because, ...(code === undefined ? {} : { code }) })
  })
  it('a completed answer never says more than that nothing failed', () => {
    expect(
      readPayResponse({ imp_uid: 'imp_1', merchant_uid: 'order-1' }, { confirm: 'requested', provider: 'kcp.T0000' }),
    ).toEqual({
      status: 'completed',
      because: 'no-failure-reported',
      merchantUid: 'order-1',
      impUid: 'imp_1',
      confirm: 'requested',
      money: 'may-have-moved',
      provider: 'kcp',
      raw: { imp_uid: 'imp_1', merchant_uid: 'order-1' },
    })
  })
})

describe('virtual accounts', () => {
  const issued = {
    success: true,
    imp_uid: 'imp_1',
    merchant_uid: 'order-1',
    pay_method: 'vbank',
    status: 'ready',
    vbank_num: '56211105948400',
    vbank_name: '하나은행',
    vbank_holder: '테스트',
  }
  const dueAt = Date.parse('2017-01-19T23:59:59+09:00')
  it.each([
    ['2017-01-19 23:59:59', dueAt],
    ['20170119235959', dueAt],
    ['2017-01-19', dueAt],
    [dueAt / 1000, dueAt],
    [String(dueAt / 1000), dueAt],
    [undefined, null],
    ['soon', null],
    ['2017-01-19 23:59', Date.parse('2017-01-19T23:59:59+09:00')],
    ['2017-01-19 10:30', Date.parse('2017-01-19T10:30:59+09:00')],
    ['2017011923595', null],
    ['201701192359590', null],
    ['920170119235959', null],
    ['2017-13-40', null],
  ])('a due date written as %j', (vbank_date, expected) => {
    expect(readPayResponse({ ...issued, vbank_date })).toMatchObject({
      status: 'awaiting-deposit',
      because: 'account-issued',
      money: 'may-have-moved',
      account: { number: '56211105948400', bank: '하나은행', holder: '테스트', dueAt: expected },
    })
  })
  it.each([
    [
      'an account without a status, as a bridge hands it on',
      { ...issued, status: undefined, success: 'true' },
      'awaiting-deposit',
    ],
    [
      'an account that only the pay method shows',
      { imp_uid: 'imp_1', merchant_uid: 'order-1', status: 'ready', pay_method: 'vbank' },
      'awaiting-deposit',
    ],
    ['an account that has been paid into', { ...issued, status: 'paid' }, 'completed'],
    [
      'a bridge that joined an absent account',
      { ...issued, vbank_num: 'undefined', status: undefined },
      'awaiting-deposit',
    ],
    ['a failure with account fields', { ...issued, success: false, status: 'failed' }, 'failed'],
  ])('%s', (_, answer, status) => expect(readPayResponse(answer)).toHaveProperty('status', status))
})

describe("another order's answer", () => {
  const expected = { merchantUid: 'order-1' }
  it.each([
    [{ imp_uid: 'imp_1', merchant_uid: 'order-1' }, 'completed'],
    [{ imp_uid: 'imp_1', merchant_uid: 'order-2' }, 'unknown'],
    [{ imp_uid: 'imp_1', merchant_uid: 'order-2', success: false, error_msg: '한도초과' }, 'unknown'],
    // Without a number only a failure is believed: PortOne refuses some requests before there is a payment.
    [{ imp_uid: 'imp_1' }, 'unknown'],
    [{ error_code: 'F400', error_msg: 'channelKey 가 올바르지 않습니다.' }, 'failed'],
    [{ success: false }, 'failed'],
  ])('%j is %s', (answer, status) => {
    expect(readPayResponse(answer, { expected })).toMatchObject({ status, merchantUid: 'order-1', raw: answer })
  })
  it('is unknown, and says whose it was only in raw', () => {
    expect(readPayResponse({ imp_uid: 'imp_2', merchant_uid: 'order-2' }, { expected })).toMatchObject({
      code: 'other-order',
      because: 'other-order',
      merchantUid: 'order-1',
      money: 'may-have-moved',
      raw: { merchant_uid: 'order-2' },
    })
  })
})

describe("an identification's answer has the shape of a payment's", () => {
  const uid = { success: true, imp_uid: 'imp_1', merchant_uid: 'order-1' }
  it.each([
    ['its kind', { ...uid, pg_type: 'certification' }],
    ['its kind in other letters', { ...uid, pg_type: ' Certification' }],
    [
      'its kind twice, as an address has it that holds another',
      { ...uid, pg_type: ['certification', 'certification'] },
    ],
    ['one of its kinds', { ...uid, pg_type: ['payment', 'certification'] }],
    ['a PG that does nothing else', { ...uid, pg_provider: 'inicis_unified' }],
    ['the same with its MID', { ...uid, pg_provider: 'inicis_unified.MIIiasTest' }],
    ['its kind, beside an error', { ...uid, success: false, error_msg: '한도초과', pg_type: 'certification' }],
  ])('and is none, by %s', (_, answer) =>
    expect(readPayResponse(answer)).toMatchObject({ code: 'other-order', money: 'may-have-moved' }),
  )
  it.each([
    ['a payment says so', { ...uid, pg_type: 'payment' }],
    // Danal and KCP do both: only the number of its own tells, with `expected`.
    ['a PG that does both', { ...uid, pg_provider: 'danal' }],
  ])('but %s', (_, answer) => expect(readPayResponse(answer)).toHaveProperty('status', 'completed'))
  it('by its number, where one is expected', () =>
    expect(readPayResponse(uid, { expected: { merchantUid: 'order-2' } })).toHaveProperty('code', 'other-order'))
})

describe('anything at all', () => {
  const keys = fc.constantFrom(
    ...[
      'success',
      'imp_success',
      'imp_status',
      'imp_uid',
      'merchant_uid',
      'error_code',
      'error_coe',
      'error_msg',
      'status',
    ],
    ...[
      'vbank_num',
      'vbank_date',
      'pay_method',
      'pg_provider',
      'code',
      'message',
      '__proto__',
      'constructor',
      'custom_data',
    ],
  )
  const messages = fc.constantFrom(...[...grammar, ...meanings].map(({ text }) => text))
  const values = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    fc.boolean(),
    messages,
    fc.string(),
  )
  const answers = fc.oneof(
    fc.anything(),
    fc.array(fc.tuple(keys, values)).map((pairs) => Object.fromEntries(pairs)),
  )

  it('never throws, always survives structuredClone, never reads completed beside an error', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const outcome = readPayResponse(answer)
        expect(structuredClone(outcome)).toEqual(outcome)
        const { error_code, error_msg } = Object(answer ?? {}) as Record<string, unknown>
        const says = (value: unknown) =>
          typeof value === 'number' || (typeof value === 'string' && !['', 'null', 'undefined'].includes(value.trim()))
        if (
          answer &&
          Object.keys(Object(answer)).some((key) => key.startsWith('error_')) &&
          (says(error_code) || says(error_msg))
        )
          expect(outcome.status).not.toBe('completed')
        if (outcome.status === 'completed') expect(outcome.impUid).toBeTruthy()
        if (outcome.money === 'not-moved') expect(outcome.status).toBe('failed')
      }),
      { numRuns: 2000 },
    )
  })
  it('reads each message the same however it is spaced, composed and percent-encoded', () => {
    fc.assert(
      fc.property(messages, fc.constantFrom('NFC', 'NFD'), fc.boolean(), (text, form, encode) => {
        const plain = readPayResponse({ success: false, error_msg: text })
        const once = text.includes('%')
          ? text
          : encode
            ? encodeURIComponent(text.normalize(form))
            : ` ${text.normalize(form)}\n`
        expect(readPayResponse({ success: false, error_msg: once }).because).toBe(plain.because)
      }),
    )
  })
  it('survives getters and proxies that throw, cycles, lone surrogates and functions', () => {
    const cycle: Record<string, unknown> = { imp_uid: 'imp_1', merchant_uid: 'order-1' }
    cycle.custom_data = cycle
    const list: unknown[] = []
    list.push(list)
    const throwing = Object.defineProperty({ imp_uid: 'imp_1' }, 'error_msg', {
      enumerable: true,
      get() {
        throw new Error('no')
      },
    })
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no')
        },
      },
    )
    for (const answer of [
      cycle,
      throwing,
      proxy,
      { error_msg: list, imp_uid: list },
      { error_msg: '\ud800', imp_uid: 'imp_1' },
      { imp_uid: 'imp_1', close: () => {} },
      { imp_uid: Symbol('imp_1') },
    ]) {
      const outcome = readPayResponse(answer)
      expect(structuredClone(outcome)).toEqual(outcome)
    }
    expect(readPayResponse({ imp_uid: 'imp_1', close: () => {} }).raw).toEqual({
      imp_uid: 'imp_1',
      close: '[function]',
    })
  })
  const unreadable = (name: string) =>
    Object.defineProperty({ imp_uid: 'imp_1', merchant_uid: 'order-1' }, name, {
      enumerable: true,
      get() {
        throw new Error('no')
      },
    })
  it.each([
    ['an error that is no text', { imp_uid: 'imp_1', error_msg: { message: '한도초과' } }, 'failed'],
    ['an error code that is no text', { imp_uid: 'imp_1', error_code: true }, 'failed'],
    ['an error in a list', { imp_uid: 'imp_1', error_msg: ['', '처음 보는 말'] }, 'failed'],
    ['a list of nothing', { imp_uid: 'imp_1', error_msg: ['', 'null'] }, 'completed'],
    ['an error that is nothing', { imp_uid: 'imp_1', error_msg: false, error_code: null }, 'completed'],
    ['an error that is a function', { imp_uid: 'imp_1', error_msg: () => '한도초과' }, 'failed'],
    ['an error that cannot be read', unreadable('error_msg'), 'failed'],
    ['a payment number that cannot be read', unreadable('imp_uid'), 'unknown'],
    ['a payment number that is a symbol', { imp_uid: Symbol('imp_1') }, 'unknown'],
    ['a payment number that is a function', { imp_uid: () => 'imp_1' }, 'unknown'],
  ])('%s', (_, answer, status) => expect(readPayResponse(answer)).toMatchObject({ status, money: 'may-have-moved' }))
  it('is not fooled by a prototype that somebody wrote to, nor writes to it', () => {
    const answer = JSON.parse('{"__proto__":{"success":true},"imp_uid":"imp_1","error_msg":"한도초과"}')
    expect(readPayResponse(answer)).toMatchObject({ status: 'failed', code: 'declined' })
    expect(({} as { success?: unknown }).success).toBeUndefined()
    Object.defineProperty(Object.prototype, 'error_msg', { value: '한도초과', configurable: true })
    try {
      expect(readPayResponse({ imp_uid: 'imp_1', merchant_uid: 'order-1' }).status).toBe('completed')
    } finally {
      delete (Object.prototype as { error_msg?: unknown }).error_msg
    }
  })
  describe('texts whose bytes were read as others', () => {
    const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes)
    const garbled: [how: string, garble: (text: string) => string][] = [
      ['UTF-8 read as Latin-1', (text) => latin1(new TextEncoder().encode(text))],
      ['EUC-KR read as UTF-8', (text) => text.replace(/[가-힣]/g, '\uFFFD\uFFFD')],
      ['escape()', (text) => text.replace(/[^ -~]/g, (one) => `%u${one.charCodeAt(0).toString(16).toUpperCase()}`)],
      ['a syllable a line', (text) => [...text].reverse().join('\u0000')],
      ['upside-down brackets', (text) => `)${text.replace(/[가-힣]/g, '\u{1F4B3}')}(]`],
      ['another script', (text) => text.replace(/[가-힣]/g, 'カ')],
    ]
    it.each(garbled)('%s: nothing is ruled out', (_, garble) => {
      for (const text of ['잔액이 부족합니다', '비밀번호 오류', '분실 카드', '등록되지 않은 가맹점']) {
        const outcome = readPayResponse({ success: false, merchant_uid: 'order-1', error_msg: garble(text) })
        expect([outcome.status, outcome.money]).toEqual(['failed', 'may-have-moved'])
        expect(customerMessage(outcome)).toMatch(/^[가-힣 ,.·]+$/)
      }
    })
  })

  it.each([
    ['spaces', ' '],
    ['emoji', '\u{1F4B3}'],
    ['NULs', '\u0000'],
    ['escapes', '%uC794'],
    ['broken bytes', '\uFFFD'],
    ['upside-down brackets', ')]'],
    ['brackets', '['],
    ['percents', '%41'],
    ['separators', ', '],
    ['parentheses', '(imp_'],
    ['limits', '한도'],
    ['subjects', '사용자'],
    ['sentences', '니다. '],
  ])('reads a megabyte of %s in linear time', (_, part) => {
    const read = (length: number) => {
      const text = part.repeat(length / part.length)
      const started = performance.now()
      for (const message of [
        text,
        `${text}x`,
        `F0004:${text}`,
        `고객사 요청에 의해 결제를 중단합니다. (상세사유 : ${text}`,
      ])
        expect(readPayResponse({ error_msg: message }).money).toBe(
          message.startsWith('고객사') ? 'not-moved' : 'may-have-moved',
        )
      return performance.now() - started
    }
    // Bounds that only quadratic time breaks: it takes seconds at the first size, and minutes at the second.
    expect(read(100_000)).toBeLessThan(2_000)
    expect(read(1_000_000)).toBeLessThan(10_000)
  })
})
