/**
 * The loaders: where each gets its script, a stand-in for that script, and `load(wish)`, which makes one call. `wish` holds
 * what a row asks for (`nonce`, `integrity`, `crossOrigin`, `timeLimit`, `tries`, `signal`): each loader is handed what it
 * documents, under its own names, and nothing else, since PayPal's would put it into the address.
 */
export const peers = [
  {
    name: 'imp-confirm',
    url: 'https://cdn.iamport.kr/v1/iamport.js',
    script: 'window.IMP = { init() {}, request_pay() {} }',
    source: `import { loadImp } from './src/imp/load-imp.ts'
      export const load = (wish) => loadImp({ userCode: 'imp00000000', ...wish })`,
  },
  {
    name: 'stripe-js',
    url: 'https://js.stripe.com/',
    script: 'window.Stripe = () => ({ elements() {} })',
    source: `import { loadStripe } from '@stripe/stripe-js'
      export const load = () => loadStripe('pk_test_1')`,
  },
  {
    name: 'stripe-js/pure',
    url: 'https://js.stripe.com/',
    script: 'window.Stripe = () => ({ elements() {} })',
    source: `import { loadStripe } from '@stripe/stripe-js/pure'
      export const load = () => loadStripe('pk_test_1')`,
  },
  {
    name: 'paypal-js',
    url: 'https://www.paypal.com/sdk/js',
    script: 'window.paypal = { Buttons() {} }',
    source: `import { loadScript } from '@paypal/paypal-js'
      export const load = ({ nonce, crossOrigin }) =>
        loadScript({ clientId: 'test', dataCspNonce: nonce, crossorigin: crossOrigin })`,
  },
  {
    name: 'tosspayments',
    url: 'https://js.tosspayments.com/v2/standard',
    script: 'window.TossPayments = () => ({ payment() {} })',
    source: `import { loadTossPayments } from '@tosspayments/tosspayments-sdk'
      export const load = () => loadTossPayments('test_ck_1')`,
  },
  {
    name: 'portone v2',
    url: 'https://cdn.portone.io/v2/browser-sdk.js',
    script: 'window.PortOne = { requestPayment: () => Promise.resolve({}) }',
    // It exports no loader: every call loads first.
    source: `import { requestPayment } from '@portone/browser-sdk/v2'
      export const load = () => requestPayment({})`,
  },
]
