import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { cleanPayRedirect } from '../../src/outcome/redirect-query.ts'
import { readPayRedirect } from '../../src/payment/read-pay-redirect.ts'
import { saveRedirectContext } from '../../src/payment/redirect-memory.ts'

const shop = 'https://shop.example/pay/return'
const cancelled = '[결제포기] 사용자가 결제를 취소하셨습니다'

beforeEach(() => sessionStorage.clear())

describe('pages that are no payment return', () => {
  it.each([
    '',
    '/',
    shop,
    `${shop}?`,
    `${shop}?utm_source=instagram&code=abc&state=xyz`,
    `${shop}?success=true`,
    `${shop}?error_code=200&error_message=Permissions`,
    `${shop}?status=paid`,
    `${shop}?amount=1000#top`,
    'https://imp_uid.example/merchant_uid',
    'not a url at all',
    // Keys that are no part of a query.
    'https://shop.example/&imp_uid=imp_1&merchant_uid=order-1',
    '/pay/&imp_uid=imp_1&merchant_uid=order-1',
    `${shop}?next=${encodeURIComponent('/a?b=1&error_msg=x')}`,
    `${shop}?imp_uid_before=${encodeURIComponent('1&error_msg=x')}`,
    `${shop}?my_imp_uid=${encodeURIComponent('1&error_msg=x')}`,
    `${shop}?code=F400&message=x&status=failed&success=false&pay_method=card`,
  ])('%s', (url) => {
    expect(readPayRedirect(url)).toBeNull()
    expect(cleanPayRedirect(url)).toBe(url)
  })
})

describe('what a return says, in every form it is passed', () => {
  const url = `${shop}?order=7&imp_uid=imp_1&merchant_uid=order-1&imp_success=false&error_msg=${encodeURIComponent(cancelled)}`
  it.each([
    ['a string', url],
    ['a URL', new URL(url)],
    ['its search params', new URL(url).searchParams],
    ['a query alone', new URL(url).search],
    ['a query without ?', new URL(url).search.slice(1)],
    ['a path with a query', url.slice('https://shop.example'.length)],
    ['a location', { toString: () => url, href: url } as unknown as Location],
    ['keys in the fragment', url.replace('?', '#')],
    ['a hash router', url.replace('/pay/return?', '/#/pay/return?')],
    ['a hash router, with no key before', url.replace('/pay/return?order=7&', '/#/pay/return?')],
    ['a query with an address in it', `${new URL(url).search.slice(1)}&next=https://shop.example/a/b`],
  ])('%s', (_, form) => {
    expect(readPayRedirect(form)).toMatchObject({
      status: 'failed',
      code: 'user-cancelled',
      merchantUid: 'order-1',
      impUid: 'imp_1',
      confirm: 'unknown',
      raw: { imp_uid: 'imp_1', merchant_uid: 'order-1', imp_success: 'false', error_msg: cancelled },
    })
  })
})

describe('oddities that were seen', () => {
  it.each([
    [
      'the current docs: success without a flag',
      '?imp_uid=imp_1&merchant_uid=order-1',
      { status: 'completed', impUid: 'imp_1' },
    ],
    [
      "the current docs' own example",
      '?merchant_uid=payment-39ecfa97',
      { status: 'unknown', code: 'incomplete', merchantUid: 'payment-39ecfa97' },
    ],
    [
      'a repeated key',
      '?merchant_uid=order-1&merchant_uid=order-1&imp_uid=imp_1',
      { status: 'completed', merchantUid: 'order-1', raw: { merchant_uid: ['order-1', 'order-1'] } },
    ],
    [
      'encoded ampersands, and the return address nested in m_redirect_url (Inicis transfer on iOS)',
      '?imp_uid=imp_1%26merchant_uid=order-1%26m_redirect_url=http://localhost/iamport?imp_uid=imp_1%26merchant_uid=order-1',
      { status: 'completed', impUid: 'imp_1', merchantUid: 'order-1' },
    ],
    [
      'the same as it was recorded: the address inside names another order',
      '?imp_uid=imp_1%26merchant_uid=order-1%26m_redirect_url=http://localhost/iamport?imp_uid=imp_1%26merchant_uid=order-12',
      { status: 'unknown', code: 'contradictory', impUid: 'imp_1', merchantUid: null },
    ],
    [
      'a query that is encoded as a whole',
      '?imp_uid%3Dimp_1%26merchant_uid%3Dorder-1%26imp_success%3Dtrue',
      { status: 'completed', merchantUid: 'order-1' },
    ],
    [
      'a return address inside another one',
      `?m_redirect_url=${encodeURIComponent(`${shop}?imp_uid=imp_1&merchant_uid=order-1`)}`,
      { status: 'completed', merchantUid: 'order-1' },
    ],
    [
      'the native SDKs’ names',
      '?txId=imp_1&paymentId=order-1&code=F400&message=x',
      { status: 'failed', impUid: 'imp_1', merchantUid: 'order-1' },
    ],
    [
      "KCP Quick Pay's names",
      '?imp_uid=imp_1&merchant_uid=order-1&imp_status=false&kcp_action=Pay',
      { status: 'failed', raw: { kcp_action: 'Pay' } },
    ],
    ['the flag of some PGs', '?imp_uid=imp_1&merchant_uid=order-1&success=false', { status: 'failed' }],
    [
      'texts of a bridge',
      '?imp_success=true&imp_uid=imp_1&merchant_uid=order-1&error_msg=undefined&error_code=null&vbank_num=undefined',
      { status: 'completed' },
    ],
    [
      'a bridge that lost the numbers',
      '?imp_success=true&imp_uid=undefined&merchant_uid=null',
      { status: 'unknown', merchantUid: null },
    ],
    [
      'an account from a bridge',
      '?imp_success=true&imp_uid=imp_1&merchant_uid=order-1&vbank_num=562&vbank_name=%ED%95%98%EB%82%98%EC%9D%80%ED%96%89',
      { status: 'awaiting-deposit', account: { number: '562', bank: '하나은행' } },
    ],
    [
      'a message that is encoded twice',
      `?imp_uid=imp_1&merchant_uid=order-1&error_msg=${encodeURIComponent(encodeURIComponent(cancelled))}`,
      { code: 'user-cancelled', raw: { error_msg: encodeURIComponent(cancelled) } },
    ],
    ['a message alone', `?error_msg=${encodeURIComponent(cancelled)}`, { code: 'other-order', merchantUid: null }],
    [
      "Cordova's close button",
      '?imp_success=false&error_code=IAMPORT_CORDOVA',
      { status: 'unknown', code: 'other-order', raw: { error_code: 'IAMPORT_CORDOVA' } },
    ],
    [
      'keys that would write to a prototype',
      '?__proto__=1&constructor=2&imp_uid=imp_1&merchant_uid=__proto__',
      { status: 'completed', merchantUid: '__proto__' },
    ],
    ['a broken escape', '?imp_uid=imp_1&merchant_uid=order-1&error_msg=100%', { status: 'failed', code: 'pg-error' }],
    ['a payment number alone', '?imp_uid=imp_1', { status: 'completed', merchantUid: null }],
    ['a flag alone', '?imp_success=false', { status: 'unknown', code: 'other-order' }],
    ["a native SDK's payment number alone", '?txId=imp_1', { status: 'completed', impUid: 'imp_1', merchantUid: null }],
    [
      "a native SDK's order number alone",
      '?paymentId=order-1&code=F400&message=x',
      { status: 'failed', merchantUid: 'order-1', raw: { paymentId: 'order-1', code: 'F400', message: 'x' } },
    ],
    [
      'a message of somebody else beside a return',
      '?imp_uid=imp_1&merchant_uid=order-1&message=welcome',
      { status: 'completed', raw: { imp_uid: 'imp_1', merchant_uid: 'order-1' } },
    ],
    [
      'every key of PortOne’s',
      '?imp_uid=i&merchant_uid=m&imp_success=true&imp_status=true&success=true&status=ready&pay_method=vbank&pg_provider=kcp&kcp_action=Pay&vbank_num=1&vbank_name=b&vbank_holder=h&vbank_date=1484838000&other=1',
      {
        status: 'awaiting-deposit',
        provider: 'kcp',
        account: { number: '1', bank: 'b', holder: 'h', dueAt: 1484838000_000 },
        raw: {
          ...{ imp_uid: 'i', merchant_uid: 'm', imp_success: 'true', imp_status: 'true', success: 'true' },
          ...{ status: 'ready', pay_method: 'vbank', pg_provider: 'kcp', kcp_action: 'Pay' },
          ...{ vbank_num: '1', vbank_name: 'b', vbank_holder: 'h', vbank_date: '1484838000' },
        },
      },
    ],
    [
      "a query encoded as a whole, without the order's number",
      '?imp_uid%3Dimp_1%26imp_success%3Dfalse',
      { status: 'unknown', code: 'other-order', impUid: 'imp_1' },
    ],
    [
      "a merchant's own key that holds a query",
      `?next=${encodeURIComponent('/a?b=1&error_msg=x')}&imp_uid=imp_1&merchant_uid=order-1`,
      { status: 'completed' },
    ],
    [
      'a return whose nested address knows of an error',
      `?imp_uid=imp_1&merchant_uid=order-1&m_redirect_url=${encodeURIComponent(`${shop}?error_msg=x`)}`,
      { status: 'failed', code: 'pg-error' },
    ],
    [
      'a return with the shop’s own address in it',
      `?imp_uid=imp_1&merchant_uid=order-1&m_redirect_url=${encodeURIComponent(`${shop}?success=false&status=x`)}`,
      { status: 'completed' },
    ],
    [
      'a # inside a fragment',
      '#/pay?error_msg=a#b&imp_uid=imp_1&merchant_uid=order-1',
      { status: 'failed', impUid: 'imp_1', raw: { error_msg: 'a#b' } },
    ],
    ['an OAuth code beside a return', '?imp_uid=imp_1&merchant_uid=order-1&code=abc', { status: 'completed' }],
  ])('%s', (_, query, expected) => expect(readPayRedirect(shop + query)).toMatchObject(expected))
})

describe('a return of another order', () => {
  it('is unknown, with the return in raw', () => {
    expect(
      readPayRedirect(`${shop}?imp_uid=imp_2&merchant_uid=order-2`, { expected: { merchantUid: 'order-1' } }),
    ).toMatchObject({
      status: 'unknown',
      code: 'other-order',
      merchantUid: 'order-1',
      raw: { merchant_uid: 'order-2' },
    })
  })
  it('is told by none of its numbers alone', () => {
    const url = `${shop}?imp_uid=imp_1&merchant_uid=order-2&merchant_uid=order-1`
    expect(readPayRedirect(url, { expected: { merchantUid: 'order-1' } })).toMatchObject({ code: 'contradictory' })
    expect(readPayRedirect(url, { expected: { merchantUid: 'order-3' } })).toMatchObject({ code: 'other-order' })
  })
  it.each([undefined, null, '', ' ', 7, {}])('is every return, where a session has lost its order: %j', (lost) => {
    const url = `${shop}?imp_uid=imp_1&merchant_uid=order-1&error_msg=${encodeURIComponent('한도초과')}`
    expect(readPayRedirect(url, { expected: { merchantUid: lost as never } })).toMatchObject({
      code: 'other-order',
      money: 'may-have-moved',
    })
  })
})

describe('the confirm mode, carried over the navigation', () => {
  const url = `${shop}?imp_uid=imp_1&merchant_uid=order-1`
  it('is known once', () => {
    saveRedirectContext(
      sessionStorage,
      'order-1',
      { confirm: 'requested', provider: 'kcp', payMethod: null },
      Date.now(),
    )
    expect(readPayRedirect(url)).toMatchObject({ confirm: 'requested', provider: 'kcp' })
    expect(readPayRedirect(url)).toMatchObject({ confirm: 'unknown', provider: null })
  })
  it('is that of its own order', () => {
    saveRedirectContext(sessionStorage, 'order-2', { confirm: 'skipped', provider: null, payMethod: null }, Date.now())
    expect(readPayRedirect(url)).toMatchObject({ confirm: 'unknown' })
    expect(readPayRedirect(url.replace('order-1', 'order-2'))).toMatchObject({ confirm: 'skipped' })
  })
  it('is that of the expected order, when the return names another', () => {
    saveRedirectContext(sessionStorage, 'order-1', { confirm: 'skipped', provider: null, payMethod: null }, Date.now())
    expect(readPayRedirect(url.replace('order-1', 'order-9'), { expected: { merchantUid: 'order-1' } })).toMatchObject({
      code: 'other-order',
      confirm: 'skipped',
    })
  })
  it('is unknown without storage, or with one that throws', () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    const storage = { getItem: forbidden, setItem: forbidden, removeItem: forbidden }
    expect(() =>
      saveRedirectContext(storage, 'order-1', { confirm: 'requested', provider: null, payMethod: null }, 0),
    ).not.toThrow()
    for (const option of [null, storage])
      expect(readPayRedirect(url, { storage: option })).toMatchObject({ confirm: 'unknown' })
  })
  it('is nothing that somebody else wrote there', () => {
    sessionStorage.setItem('imp-confirm:order-1', 'paid kcp')
    expect(readPayRedirect(url)).toMatchObject({ confirm: 'unknown' })
  })
})

describe('cleanPayRedirect', () => {
  it.each([
    [`${shop}?imp_uid=imp_1&merchant_uid=order-1`, shop],
    [
      `${shop}?a=1&imp_uid=imp_1&b=%20x&merchant_uid=o&imp_success=true&error_code=F400&error_msg=x&c`,
      `${shop}?a=1&b=%20x&c`,
    ],
    [
      `${shop}?imp_uid=imp_1&merchant_uid=o&code=mine&message=mine&success=yes`,
      `${shop}?code=mine&message=mine&success=yes`,
    ],
    [`${shop}?imp_uid=imp_1&merchant_uid=o&success=true`, shop],
    [`${shop}?txId=1&paymentId=2&code=F400&message=x&tab=3`, `${shop}?tab=3`],
    [`${shop}?imp_uid=imp_1%26merchant_uid=o&tab=3#top`, `${shop}?tab=3#top`],
    [`${shop}?imp_uid%3Dimp_1%26merchant_uid%3Do`, shop],
    [`${shop}?tab=3&m_redirect_url=${encodeURIComponent(`${shop}?imp_uid=imp_1&merchant_uid=o`)}`, `${shop}?tab=3`],
    ['https://shop.example/#/return?imp_uid=imp_1&merchant_uid=o&tab=3', 'https://shop.example/#/return?tab=3'],
    ['https://shop.example/#imp_uid=imp_1&merchant_uid=o', 'https://shop.example/'],
    ['/return?imp_uid=imp_1&merchant_uid=o&x=y', '/return?x=y'],
    ['?imp_uid=imp_1&merchant_uid=o&x=y', '?x=y'],
    ['imp_uid=imp_1&merchant_uid=o&x=y', 'x=y'],
    [`${shop}?txId=1&code=F400&tab=3`, `${shop}?tab=3`],
    [`${shop}?paymentId=1&message=x&tab=3`, `${shop}?tab=3`],
    [
      `${shop}?imp_uid=imp_1&merchant_uid=o&open=true&success=untrue&success=trueish`,
      `${shop}?open=true&success=untrue&success=trueish`,
    ],
    [`${shop}?imp_uid=imp_1&merchant_uid=o&success=FALSE`, shop],
    [`${shop}?a&&b&imp_uid=imp_1&merchant_uid=o`, `${shop}?a&&b`],
    ['https://shop.example/a&imp_uid=9/b#imp_uid=imp_1&merchant_uid=o', 'https://shop.example/a&imp_uid=9/b'],
    ['https://shop.example/?imp_uid=1#&imp_uid=2#/r?imp_uid=3', 'https://shop.example/'],
    ['https://shop.example/#/r?x=a#b&imp_uid=imp_1&merchant_uid=o', 'https://shop.example/#/r?x=a#b'],
  ])('%s', (url, clean) => {
    expect(cleanPayRedirect(url)).toBe(clean)
    expect(cleanPayRedirect(clean)).toBe(clean)
  })
  it("leaves the merchant's own pairs as they are written, whatever they are", () => {
    const own = fc
      .array(fc.tuple(fc.stringMatching(/^[a-h]{1,4}$/), fc.string()))
      .map((pairs) => pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`))
    fc.assert(
      fc.property(own, own, (before, after) => {
        const query = [...before, 'imp_uid=imp_1', 'merchant_uid=order-1', ...after].join('&')
        const kept = [...before, ...after].join('&')
        expect(cleanPayRedirect(`${shop}?${query}`)).toBe(kept ? `${shop}?${kept}` : shop)
      }),
    )
  })
})

describe('any address at all', () => {
  const keys = fc.constantFrom(
    'imp_uid',
    'merchant_uid',
    'imp_success',
    'success',
    'error_msg',
    'error_code',
    'txId',
    'm_redirect_url',
    '__proto__',
    'x',
  )
  const queries = fc
    .array(fc.tuple(keys, fc.oneof(fc.string(), fc.constantFrom('true', 'false', 'imp_1', '%', '&imp_uid=2'))))
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'))
  it('never throws, survives structuredClone, and is never completed beside an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          queries.map((query) => `${shop}?${query}`),
        ),
        (url) => {
          const outcome = readPayRedirect(url, { storage: null })
          cleanPayRedirect(url)
          expect(structuredClone(outcome)).toEqual(outcome)
          if (outcome?.status === 'completed') {
            expect(outcome.impUid).toBeTruthy()
            expect(outcome.raw).not.toMatchObject({ imp_success: 'false' })
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})
