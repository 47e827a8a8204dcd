import { describe, expect, it } from 'vitest'
import { checkConfirmUrl } from '../../src/payment/check-confirm-url.ts'

const problem = (value: unknown) => {
  const checked = checkConfirmUrl(value, false)
  return 'problem' in checked ? checked.problem : undefined
}

describe('addresses that are sent', () => {
  it.each([
    ['https://shop.example/payments/confirm', 'https://shop.example/payments/confirm'],
    ['http://shop.example:8080/c?order=1#x', 'http://shop.example:8080/c?order=1#x'],
    ['\n\n  https://test.com/payments/confirm  \n', 'https://test.com/payments/confirm'],
    ['HTTPS://shop.example/c', 'HTTPS://shop.example/c'],
    ['https://shop.example/확인', 'https://shop.example/확인'],
    ['https://8.8.8.8/c', 'https://8.8.8.8/c'],
    ['https://10.shop.example/c', 'https://10.shop.example/c'],
    ...[
      ...['https://172.32.0.1/c', 'https://172.15.0.1/c', 'https://172.3.0.1/c', 'https://100.63.0.1/c'],
      ...['https://100.6.0.1/c', 'https://100.128.0.1/c', 'https://100.12.0.1/c', 'https://100.7.0.1/c'],
      ...['https://192.167.0.1/c', 'https://11.0.0.1/c', 'https://126.0.0.1/c', 'https://1.127.0.1/c'],
    ].map((url): [string, string] => [url, url]),
    ['https://shop.example/c?of=[a](b)', 'https://shop.example/c?of=[a](b)'],
    ['https://localhost.shop.example/c', 'https://localhost.shop.example/c'],
    // Names that merely have such a host in them: a tunnel's, a public resolver's for numbers.
    ...['my.localhost.run', 'a.local.shop.example', '10.0.0.1.nip.io', '192.168.0.7.nip.io', '100.64.0.1.nip.io']
      .map((host) => `https://${host}/c`)
      .map((url): [string, string] => [url, url]),
    [new URL('https://shop.example/c'), 'https://shop.example/c'],
  ])('%s', (value, url) => expect(checkConfirmUrl(value, false)).toEqual({ url }))
})

describe('addresses that are no absolute http(s) URL', () => {
  it.each([
    'payments/confirm',
    '/payments/confirm',
    '//shop.example/confirm',
    'https:shop.example/confirm',
    'https:/shop.example/confirm',
    'https://',
    'ftp://shop.example/confirm',
    'javascript:alert(1)',
    'data:text/plain,x',
    'https://shop.example/a b',
    'xhttps://shop.example/c',
    'http-https://shop.example/c',
    'shop.example/confirm',
  ])('%s', (value) => expect(problem(value)).toMatch(/is no absolute http\(s\) URL/))

  it.each([undefined, null, '', '   ', 7, true])('%j', (value) =>
    expect(problem(value)).toMatch(/Give your confirm endpoint's address/),
  )
})

it('repeats no more of a long text than its start', () => {
  expect(problem(`x${'y'.repeat(500)}`)).toBe(
    `'x${'y'.repeat(98)}' is no absolute http(s) URL: write it whole, such as 'https://shop.example/payments/confirm'.`,
  )
})

it.each([
  ['[ ]( https://test.com/c )', 'https://test.com/c'],
  ['[]()', ''],
])('reads %j as a markdown link, too', (value, address) =>
  expect(problem(value)).toBe(`This is a markdown link, as in the FAQ's sample: write '${address}'.`),
)

it.each(['see [a](https://test.com/c)', '[a](https://test.com/c) there'])('and %j as none', (value) =>
  expect(problem(value)).toMatch(/is no absolute http/),
)

it("refuses the markdown link of the FAQ's own sample, with what to write instead", () => {
  expect(problem('\n\n  [https://test.com/payments/confirm](https://test.com/payments/confirm)\n\n  ')).toBe(
    "This is a markdown link, as in the FAQ's sample: write 'https://test.com/payments/confirm'.",
  )
})

describe("hosts that PortOne's server can't reach", () => {
  it.each([
    'http://localhost:3000/confirm',
    'http://LOCALHOST/confirm',
    'http://app.localhost/confirm',
    'http://127.0.0.1/confirm',
    'http://127.1/confirm',
    'http://2130706433/confirm',
    'http://0x7f.0.0.1/confirm',
    'http://0.0.0.0/confirm',
    'http://10.1.2.3/confirm',
    'http://172.16.0.1/confirm',
    'http://172.31.255.255/confirm',
    'http://192.168.0.10/confirm',
    'http://169.254.1.1/confirm',
    'http://10.100.200.255/confirm',
    'http://127.255.10.99/confirm',
    'http://172.20.10.1/confirm',
    'http://172.29.0.1/confirm',
    'http://172.30.0.1/confirm',
    'http://100.64.0.1/confirm',
    'http://100.69.0.1/confirm',
    'http://100.70.0.1/confirm',
    'http://100.99.0.1/confirm',
    'http://100.100.0.1/confirm',
    'http://100.119.0.1/confirm',
    'http://100.120.0.1/confirm',
    'http://100.127.0.1/confirm',
    'http://[::]/confirm',
    'http://[::1]/confirm',
    'http://[fd00::1]/confirm',
    'http://[fe80::1]/confirm',
    'http://[::ffff:127.0.0.1]/confirm',
    'http://mac.local/confirm',
    'http://mac.local./confirm',
    'http://api.internal/confirm',
    'http://shop/confirm',
    'http://localhost./confirm',
  ])('%s is refused, and allowed for tests', (value) => {
    expect(problem(value)).toMatch(/PortOne's server can't reach/)
    expect(checkConfirmUrl(value, true)).toEqual({ url: value })
  })
})
