import { describe, expect, it } from 'vitest'
import { planPayment } from '../../src/payment/plan-payment.ts'

const right = {
  pg: 'kcp',
  merchant_uid: 'order-1',
  amount: 1000,
  m_redirect_url: 'https://www.gobooks.co.kr/payments/return',
}
const confirmUrl = 'https://api.gobooks.co.kr/payments/confirm'
const phone = 'Mozilla/5.0 (Linux; Android 14; SM-S921N) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36'
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1'
const desktop = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36'

const warnings = (request: object, options: object = {}, userAgent = desktop) => {
  const plan = planPayment({ ...right, ...request } as never, { confirmUrl, ...options } as never, { userAgent })
  expect(plan.kind).toBe('confirm')
  return plan.warnings
}

describe("a sample's host is warned of, and nothing is refused for it", () => {
  it.each([
    'https://helloworld.com/api/v1/payments/confirm',
    'https://test.com/confirm',
    'https://www.yourdomain.com/confirm',
    'http://your-domain.co.kr/confirm',
    'https://api.example.com/confirm',
    'https://example.org/confirm',
    'https://mysite.com/confirm',
    'https://YOUR-SERVER.com:8443/confirm',
    'https://yourshop.co.kr/confirm',
    'https://www.your-store.com/confirm',
  ])('%s', (address) => {
    expect(warnings({}, { confirmUrl: address })).toEqual([
      { path: 'options.confirmUrl', message: expect.stringMatching(/is a sample's host: write your own/) },
    ])
    expect(warnings({ m_redirect_url: address })).toMatchObject([{ path: 'request.m_redirect_url' }])
    expect(warnings({ notice_url: address })).toMatchObject([{ path: 'request.notice_url' }])
    expect(warnings({ notice_url: [address] })).toMatchObject([{ path: 'request.notice_url' }])
    expect(warnings({ notice_url: [right.m_redirect_url, address, address] })).toMatchObject([
      { path: 'request.notice_url' },
    ])
  })
  it.each([
    'https://contest.com/confirm',
    'https://test.gobooks.co.kr/confirm',
    'https://helloworld.gobooks.co.kr/confirm',
    'https://myshop.co.kr/confirm',
    'https://example.gobooks.com/confirm',
    'https://latest.com/confirm',
    'https://test.community/confirm',
  ])('%s is a shop’s own', (address) =>
    expect(warnings({ m_redirect_url: address }, { confirmUrl: address })).toEqual([]),
  )
})

describe('an m_redirect_url that brings nobody back on a phone is warned of', () => {
  it.each([
    ['absent', undefined, /^There is none: on a phone/],
    ['a path', '/payTest', /^'\/payTest' is no whole address/],
    ['a text for nothing', 'undefined', /^'undefined' is no whole address/],
    ['empty', '', /^'' is no whole address/],
    ['a host alone', 'gobooks.co.kr/return', /no whole address/],
    ['what a bridge makes of nothing', 'http://null', /no whole address/],
    ['no text', 7, /^'' is no whole address/],
    ['longer than anybody reads', `/${'a'.repeat(500)}`, RegExp(`^'/${'a'.repeat(98)}' is no whole address`)],
    ['broken', 'https://', /no whole address/],
    ["a file's", 'file:///C:/shop/return.html', /no whole address/],
    ['one of a socket', 'wss://gobooks.co.kr/return', /no whole address/],
    ['one of a socket that isn’t safe', 'ws://gobooks.co.kr/return', /no whole address/],
    ['one for another program', 'ftp://gobooks.co.kr/return', /no whole address/],
    ['a script', 'javascript:done()', /no whole address/],
    ['a page in memory', 'about:blank', /no whole address/],
    ["this page's alone", 'blob:https://gobooks.co.kr/1', /no whole address/],
    ['a host that nobody filled in', `https://\${location.host}/return`, /no whole address/],
    ['a path that nobody filled in', `https://gobooks.co.kr/\${order}/return`, /no whole address/],
    ['a query that nobody filled in', 'https://gobooks.co.kr/return?order={{ order.id }}', /no whole address/],
  ])('%s, wherever it is called', (_, m_redirect_url, message) => {
    for (const userAgent of [desktop, phone, ''])
      expect(warnings({ m_redirect_url }, {}, userAgent)).toEqual([
        { path: 'request.m_redirect_url', message: expect.stringMatching(message) },
      ])
  })
  it.each(['http://localhost:3000/return', 'http://127.0.0.1/return', 'http://192.168.0.7:3000/return'])(
    'on a phone: %s',
    (m_redirect_url) => {
      for (const userAgent of [phone, iphone])
        expect(warnings({ m_redirect_url }, {}, userAgent)).toEqual([
          { path: 'request.m_redirect_url', message: expect.stringMatching(/is this phone itself/) },
        ])
      expect(warnings({ m_redirect_url })).toEqual([])
    },
  )
  it.each([
    ['a whole address', {}],
    ["an app's scheme", { m_redirect_url: 'gobooks://payments/return' }],
    ["an app's scheme, with an address in it", { m_redirect_url: 'gobooks://payments?to=https://www.gobooks.co.kr' }],
    ['a whole address with white space around it', { m_redirect_url: '\n  https://www.gobooks.co.kr/return ' }],
    ['a host with null at its start', { m_redirect_url: 'https://null.gobooks.co.kr/return' }],
    ['a host with null at its end', { m_redirect_url: 'gobooks://not-null/return' }],
    ['JSON in the query', { m_redirect_url: 'https://www.gobooks.co.kr/return?of={"id":{"n":1}}' }],
    ['a PG that calls back on phones', { pg: 'paypal_v2', m_redirect_url: undefined }],
    ['Payco', { pg: 'payco.PARTNERTEST', m_redirect_url: undefined }],
  ])('not for %s', (_, request) => {
    for (const userAgent of [desktop, phone]) expect(warnings(request, {}, userAgent)).toEqual([])
  })
})
