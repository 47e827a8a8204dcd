// A checkout page rendered by a server: React's component imports the SDK where there is no window.
import assert from 'node:assert/strict'
import { isInstagramWebview, pgSupport, planPayment, readPayRedirect, requestPayWithConfirm } from 'imp-confirm'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'

const request = { pg: 'eximbay', merchant_uid: 'order-1', amount: 1000 }

function Checkout({ url, userAgent }) {
  const outcome = readPayRedirect(url)
  if (outcome) return createElement('p', null, `${outcome.status} ${outcome.merchantUid}`)
  const { kind } = planPayment({ ...request, pg: 'kcp' }, { confirmUrl: 'https://shop.example/confirm' }, { userAgent })
  return createElement(
    'button',
    {
      type: 'button',
      disabled: pgSupport(request).verdict !== 'supported',
      'data-instagram': isInstagramWebview(userAgent),
      onClick: () => requestPayWithConfirm(request, { confirmUrl: 'https://shop.example/confirm' }),
    },
    kind,
  )
}

assert.equal(typeof window, 'undefined')
const render = (url, userAgent) => renderToString(createElement(Checkout, { url, userAgent }))
assert.equal(
  render(
    'https://shop.example/checkout',
    'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 Instagram 389.0.0.30.85',
  ),
  '<button type="button" disabled="" data-instagram="true">fallback</button>',
)
assert.equal(
  render('https://shop.example/return?imp_uid=imp_1&merchant_uid=order-1&error_msg=a&error_code=F0005', 'Mozilla/5.0'),
  '<p>failed order-1</p>',
)
assert.equal(typeof window, 'undefined', 'importing and rendering made no window')
console.log('rendered')
