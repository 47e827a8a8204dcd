/** Addresses that grow: each makes one of about `length` characters. */
export const addressShapes: Readonly<Record<string, (length: number) => string>> = (() => {
  const page = 'https://shop.example/pay/return'
  const good = `${page}?imp_uid=imp_1&merchant_uid=order-1`
  const grown = (part: string) => (length: number) => part.repeat(Math.ceil(length / part.length))
  const behind =
    (start: string, part: string, end = '') =>
    (length: number) =>
      start + grown(part)(length) + end
  return {
    'a key of a native SDK, repeated': behind(`${page}?txId=1&`, 'code=&'),
    'a payment number, repeated': behind(`${page}?`, 'imp_uid=imp_1&'),
    'payment numbers, all others': (length) =>
      `${page}?${Array.from({ length: length / 20 }, (_, index) => `imp_uid=imp_${1e6 + index}`).join('&')}`,
    'orders, all others': (length) =>
      `${good}&${Array.from({ length: length / 25 }, (_, index) => `merchant_uid=order-${1e6 + index}`).join('&')}`,
    'an error, repeated': behind(`${good}&`, 'error_msg=x&'),
    'flags that take turns': behind(`${good}&`, 'imp_success=true&success=false&'),
    'keys of the shop': behind(`${good}&`, 'a=1&'),
    'empty pairs': behind(`${good}`, '&'),
    'pairs that are queries': behind(`${page}?`, 'imp_uid=imp_1%26merchant_uid=o&'),
    'one pair that is a query of many': behind(`${page}?imp_uid=imp_1`, '%26error_msg%3Dx'),
    'names that are queries': behind(`${page}?`, 'a%26imp_uid%3D1&'),
    'a value that is almost a query': behind(`${page}?imp_uid=`, '%26a'),
    'a value of ampersands': behind(`${page}?imp_uid=`, '%26'),
    'a nested address': behind(`${page}?m_redirect_url=${page}?imp_uid=1`, '%26code=x'),
    'nested addresses beside each other': behind(`${good}&`, `m_redirect_url=${encodeURIComponent(good)}&`),
    'nested addresses inside each other': behind(good, `&m_redirect_url=${page}?imp_uid=1`),
    'nested addresses inside each other, encoded once': (length) =>
      `${good}&m_redirect_url=${encodeURIComponent(grown(`${page}?imp_uid=1&m_redirect_url=`)(length / 2))}`,
    'nested addresses inside each other, each encoded': (length) => {
      let address = good
      while (address.length < length) address = `${good}&m_redirect_url=${encodeURIComponent(address)}`
      return address
    },
    'nested addresses inside each other, without an ampersand': behind(
      `${good}&m_redirect_url=`,
      `${page}?m_redirect_url=`,
    ),
    hashes: behind(good, '#'),
    'hashes and questions': behind(good, '#?'),
    questions: behind(`${page}?imp_uid=1`, '?'),
    slashes: behind('', '/', '?imp_uid=imp_1'),
    'a name before a scheme': behind('', 'a.', '=1&imp_uid=imp_1'),
    percents: behind(`${good}&error_msg=`, '%'),
    'escapes of escapes': behind(`${good}&error_msg=`, '%2525'),
    'escapes that are broken': behind(`${good}&error_msg=`, '%E0%'),
    'white space': behind(`${good}&error_msg=x`, '+', 'x'),
    'white space for an order': behind(`${page}?imp_uid=1&merchant_uid=`, '+', 'x'),
    'a refusal with brackets': behind(
      `${good}&error_msg=${encodeURIComponent('고객사 요청에 의해 결제를 중단합니다. (상세사유 : ')}`,
      '%5B%23A%5D',
    ),
    'a refusal with tags': behind(
      `${good}&error_msg=${encodeURIComponent('고객사 요청에 의해 결제를 중단합니다. (상세사유 : ')}`,
      '<a',
    ),
    'a refusal with JSON': behind(
      `${good}&error_msg=${encodeURIComponent('고객사 요청에 의해 결제를 중단합니다. (상세사유 : ')}`,
      '%5B',
    ),
    'a message of wrappers': behind(`${good}&error_msg=`, '%5B01%5D+'),
    'a message of digits': behind(`${good}&error_msg=`, '1-'),
    'an account': behind(`${good}&vbank_num=`, '1'),
    'a due date': behind(`${good}&vbank_num=1&vbank_date=`, '2026-'),
    'a PG': behind(`${good}&error_msg=x&pg_provider=`, 'kcp.'),
    'a text that Naver Pay wants shown': behind(`${good}&pg_provider=naverpay&error_msg=`, '%E2%80%AE'),
  }
})()
