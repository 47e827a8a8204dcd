import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { customerMessage } from '../../src/outcome/customer-message.ts'
import { customerNext } from '../../src/outcome/customer-next.ts'
import type { AnswerOutcome } from '../../src/outcome/outcome.ts'
import { cleanPayRedirect } from '../../src/outcome/redirect-query.ts'
import { readPayRedirect } from '../../src/payment/read-pay-redirect.ts'
import { redirectContextOf, saveRedirectContext } from '../../src/payment/redirect-memory.ts'

// A return address is anybody's text: a link in a message, or another payment's return.

const shop = 'https://shop.example/pay/return'
const stranger = '환불 계좌는 010-9999-0000으로 문의'
const refusal = `고객사 요청에 의해 결제를 중단합니다. (상세사유 : ${stranger} [#REFUND])`
const order = { merchantUid: 'order-1' }
const asked = { confirm: 'requested', provider: 'kcp', payMethod: 'card' } as const

beforeEach(() => {
  sessionStorage.clear()
  saveRedirectContext(sessionStorage, 'order-1', asked, Date.now())
})

/** Nothing of what the address says reaches the customer, and nothing of it is certain. */
function expectDisbelief(outcome: AnswerOutcome | null): void {
  expect(outcome).toMatchObject({ status: 'unknown', money: 'may-have-moved' })
  for (const locale of ['ko', 'en']) expect(customerMessage(outcome as AnswerOutcome, { locale })).not.toContain('9999')
  expect(customerNext(outcome as AnswerOutcome)).toBe('check-first')
}

describe('a return that names no order', () => {
  it.each([
    ['a confirm refusal with a sentence of a stranger', `?error_msg=${encodeURIComponent(refusal)}`],
    ['a decline', `?imp_success=false&error_msg=${encodeURIComponent('한도초과')}`],
    ["PortOne's own refusal", `?error_code=F400&error_msg=${encodeURIComponent('등록된 PG 설정 정보가 없습니다')}`],
    ["a native SDK's failure", `?txId=imp_1&code=F400&message=${encodeURIComponent(refusal)}`],
    ['an account of a stranger', `?imp_uid=imp_1&vbank_num=010-9999-0000&vbank_name=${encodeURIComponent('하나은행')}`],
    [
      'Naver Pay’s text, which is shown as it is',
      `?imp_uid=i&pg_provider=naverpay&error_msg=${encodeURIComponent(stranger)}`,
    ],
    ['an order that is nothing', `?merchant_uid=null&error_msg=${encodeURIComponent(refusal)}`],
    ['in the fragment', `#/done?error_msg=${encodeURIComponent(refusal)}`],
    ['nested', `?m_redirect_url=${encodeURIComponent(`${shop}?error_msg=${encodeURIComponent(refusal)}`)}`],
  ])('is other-order, whoever is expected: %s', (_, query) => {
    for (const context of [{}, { expected: order }, { provider: 'naverpay' }, { expected: order, storage: null }]) {
      const outcome = readPayRedirect(shop + query, context)
      expect(outcome).toMatchObject({ code: 'other-order' })
      expectDisbelief(outcome)
    }
    // The order's own return, which may still come, finds its memory.
    expect(redirectContextOf(sessionStorage, 'order-1')).toEqual(asked)
  })
  it('with a payment number and nothing that says no, is one to verify, as long as no order is expected', () => {
    expect(readPayRedirect(`${shop}?imp_uid=imp_1`)).toMatchObject({ status: 'completed', merchantUid: null })
    expect(readPayRedirect(`${shop}?imp_uid=imp_1`, { expected: order })).toMatchObject({ code: 'other-order' })
  })
})

describe('a return that names another order', () => {
  it('is other-order, and the memory of the order stays for its own return', () => {
    const outcome = readPayRedirect(`${shop}?merchant_uid=order-2&error_msg=${encodeURIComponent(refusal)}`, {
      expected: order,
    })
    expect(outcome).toMatchObject({ code: 'other-order', merchantUid: 'order-1', confirm: 'requested' })
    expectDisbelief(outcome)
    expect(readPayRedirect(`${shop}?merchant_uid=order-1&imp_uid=imp_1`, { expected: order })).toMatchObject({
      status: 'completed',
      confirm: 'requested',
    })
    expect(redirectContextOf(sessionStorage, 'order-1')).toMatchObject({ confirm: 'unknown' })
  })
})

describe('any address, and any order', () => {
  const orders = fc.constantFrom('order-1', 'order-2', 'order-12', '', 'null', 'undefined', ' order-1', '__proto__')
  const values = fc.oneof(
    fc.constantFrom(
      refusal,
      stranger,
      '한도초과',
      '등록된 PG 설정 정보가 없습니다',
      'true',
      'false',
      'paid',
      'ready',
      'vbank',
      'imp_1',
    ),
    orders,
    fc.string(),
  )
  const keys = fc.constantFrom(
    ...['imp_uid', 'merchant_uid', 'txId', 'paymentId', 'imp_success', 'success', 'status', 'error_code', 'error_msg'],
    ...['code', 'message', 'pg_provider', 'pay_method', 'vbank_num', 'vbank_name', 'x'],
  )
  const pairs = fc.array(fc.tuple(keys, values), { maxLength: 6 })
  const queryOf = (all: [string, string][]) =>
    all.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  const address = fc.record({ query: pairs, fragment: pairs, nested: pairs }).map(({ query, fragment, nested }) => {
    const inner = nested.length > 0 ? `&m_redirect_url=${encodeURIComponent(`${shop}?${queryOf(nested)}`)}` : ''
    return `${shop}?${queryOf(query)}${inner}${fragment.length > 0 ? `#/r?${queryOf(fragment)}` : ''}`
  })

  it('never makes not-moved, or words for the customer, of one that does not name the order alone', () => {
    fc.assert(
      fc.property(address, fc.option(orders, { nil: undefined }), (url, expected) => {
        const outcome = readPayRedirect(url, expected === undefined ? {} : { expected: { merchantUid: expected } })
        if (outcome === null) return
        const { raw } = outcome as { raw: Record<string, string | string[]> }
        const named = new Set(
          [raw.merchant_uid, raw.paymentId]
            .flat()
            .filter((name) => name !== undefined && !['', 'null', 'undefined'].includes(name.trim())),
        )
        const itsOwn = named.size === 1 && (expected === undefined || named.has(expected))
        if (!itsOwn && outcome.status !== 'completed') expectDisbelief(outcome)
        if (!itsOwn && outcome.status === 'completed') expect([named.size, expected]).toEqual([0, undefined])
        if (outcome.status === 'completed') expect(raw).not.toHaveProperty('error_msg', refusal)
      }),
      { numRuns: 3000 },
    )
  })
  it('is read once: what is cleaned is no return any more', () => {
    fc.assert(
      fc.property(address, (url) => {
        const clean = cleanPayRedirect(url)
        expect(readPayRedirect(clean)).toBeNull()
        expect(cleanPayRedirect(clean)).toBe(clean)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('two places of an address that disagree', () => {
  const good = 'imp_uid=imp_1&merchant_uid=order-1'
  it.each([
    ['a repeated flag', `?${good}&imp_success=true&imp_success=false`],
    [
      'a repeated error',
      `?${good}&error_msg=${encodeURIComponent('한도초과')}&error_msg=${encodeURIComponent(refusal)}`,
    ],
    ['a repeated payment', `?${good}&imp_uid=imp_2`],
    ['a repeated order', `?${good}&merchant_uid=order-2`],
    ['spellings of the flag', `?${good}&imp_success=true&success=false`],
    ['spellings of the payment', `?${good}&txId=imp_2`],
    ['spellings of the order', `?${good}&paymentId=order-2`],
    ['the flag and the status', `?${good}&imp_success=true&status=failed`],
    ['the fragment and the query', `?${good}&imp_success=true#imp_success=false`],
    ['the orders of fragment and query', `?${good}#/r?imp_uid=imp_1&merchant_uid=order-2`],
    ['a query that HTML has escaped', `?${good}&amp;imp_success=true&amp;imp_success=false`],
    [
      'an address inside',
      `?${good}&imp_success=true&m_redirect_url=${encodeURIComponent(`${shop}?${good}&imp_success=false`)}`,
    ],
    [
      'two addresses inside',
      ['true', 'false']
        .map((flag) => `${shop}?${good}&imp_success=${flag}`)
        .map((inner, index) => `${index ? '&' : '?'}m_redirect_url=${encodeURIComponent(inner)}`)
        .join(''),
    ],
    [
      'an address inside the one inside',
      `?${good}&m_redirect_url=${encodeURIComponent(`${shop}?${good}&m_redirect_url=${encodeURIComponent(`${shop}?${good}&imp_uid=imp_2`)}`)}`,
    ],
    ['a query that came encoded', `?imp_uid=imp_1%26merchant_uid=order-1&imp_uid=imp_2`],
  ])('are contradictory: %s', (_, query) => {
    for (const context of [{}, { expected: order }]) {
      const outcome = readPayRedirect(shop + query, context)
      expect(outcome).toMatchObject({ code: 'contradictory' })
      expectDisbelief(outcome)
    }
  })
})

describe('a virtual account that was asked for, over a redirect', () => {
  const url = `${shop}?imp_uid=imp_1&merchant_uid=order-1&imp_success=true`
  it('is remembered by the tab', () => {
    saveRedirectContext(sessionStorage, 'order-1', { ...asked, payMethod: 'vbank' }, Date.now())
    expect(readPayRedirect(url)).toMatchObject({ status: 'awaiting-deposit', account: null, confirm: 'requested' })
  })
  it('is told by the shop, where there is no memory', () => {
    expect(readPayRedirect(url, { storage: null, payMethod: 'vbank' })).toMatchObject({ status: 'awaiting-deposit' })
    expect(readPayRedirect(url, { storage: null })).toMatchObject({ status: 'completed' })
  })
})
