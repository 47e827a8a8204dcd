import { expect, it } from 'vitest'
import {
  customerMessage,
  isInstagramWebview,
  openExternalBrowser,
  planPayment,
  readPayRedirect,
  readPayResponse,
  requestPayWithConfirm,
} from '../../src/index.ts'

const request = { pg: 'kcp', merchant_uid: 'order-1', amount: 1000 }
const options = { confirmUrl: 'https://shop.example/payments/confirm' }

it('there is no window here', () => expect(typeof window).toBe('undefined'))

it('a call on a server is refused, typed', async () => {
  expect(await requestPayWithConfirm(request, options)).toMatchObject({ status: 'refused', code: 'imp-unavailable' })
})

it('everything that is pure works on a server', () => {
  expect(planPayment(request, options).kind).toBe('confirm')
  expect(isInstagramWebview('Mozilla/5.0 (iPhone) Instagram 389.0')).toBe(true)
  expect(readPayRedirect('/return?imp_uid=imp_1&merchant_uid=order-1')).toMatchObject({
    status: 'completed',
    confirm: 'unknown',
  })
  expect(customerMessage(readPayResponse(null), { locale: 'en' })).toMatch(/isn't known/)
})

it('a fallback that needs a page stops the payment with its cause', async () => {
  const imp = { request_pay: () => {} }
  const outcome = await requestPayWithConfirm(request, {
    ...options,
    instagram: openExternalBrowser(),
    environment: { imp, userAgent: 'Mozilla/5.0 (iPhone) Instagram 389.0' },
  })
  expect(outcome).toMatchObject({ code: 'instagram-webview', cause: expect.any(ReferenceError) })
})
