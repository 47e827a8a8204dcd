import { describe, expect, it } from 'vitest'
import { checkConfirmUrl } from '../../src/request/check-confirm-url.ts'

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
    ['https://172.32.0.1/c', 'https://172.32.0.1/c'],
    ['https://localhost.shop.example/c', 'https://localhost.shop.example/c'],
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
    'shop.example/confirm',
  ])('%s', (value) => expect(problem(value)).toMatch(/is no absolute http\(s\) URL/))

  it.each([undefined, null, '', '   ', 7, true])('%j', (value) =>
    expect(problem(value)).toMatch(/Give your confirm endpoint's address/),
  )
})

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
    'http://100.64.0.1/confirm',
    'http://[::1]/confirm',
    'http://[fd00::1]/confirm',
    'http://[fe80::1]/confirm',
    'http://[::ffff:127.0.0.1]/confirm',
    'http://mac.local/confirm',
    'http://shop/confirm',
    'http://localhost./confirm',
  ])('%s is refused, and allowed for tests', (value) => {
    expect(problem(value)).toMatch(/PortOne's server can't reach/)
    expect(checkConfirmUrl(value, true)).toEqual({ url: value })
  })
})
