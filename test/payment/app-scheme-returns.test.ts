import { beforeEach, describe, expect, it } from 'vitest'
import { cleanPayRedirect } from '../../src/outcome/redirect-query.ts'
import { readPayRedirect } from '../../src/payment/read-pay-redirect.ts'

const paid = 'imp_uid=imp_1&merchant_uid=order-1&imp_success=true'
const cancelled = `imp_uid=imp_1&merchant_uid=order-1&imp_success=false&error_msg=${encodeURIComponent('[결제포기] 사용자가 결제를 취소하셨습니다')}`
/** Inicis by bank transfer on iOS: no imp_success, the order twice, the return address in it. */
const transfer = `imp_uid=imp_1&merchant_uid=order-1&m_redirect_url=${encodeURIComponent('https://shop.example/return?imp_uid=imp_1&merchant_uid=order-1')}`

const completed = { status: 'completed', money: 'may-have-moved', impUid: 'imp_1', merchantUid: 'order-1' }
const refused = { status: 'failed', code: 'user-cancelled', merchantUid: 'order-1' }

beforeEach(() => sessionStorage.clear())

describe('addresses of an app’s own scheme, as a host hands them to a page', () => {
  it.each([
    ['a scheme with a path', `shopapp://pay?${paid}`, completed],
    ['a scheme alone', `shopapp://?${paid}`, completed],
    ['a scheme with a slash behind it', `shopapp:///?${paid}`, completed],
    ['letters that the system makes small, or doesn’t', `ShopApp://Pay/Return?${paid}`, completed],
    ['dots, pluses and digits', `kr.co.shop2+pay://return?${paid}`, completed],
    ['a fragment of the host’s', `shopapp://pay?${paid}#result`, completed],
    ['keys behind the fragment', `shopapp://pay#/return?${paid}`, completed],
    ['a refusal', `shopapp://pay?${cancelled}`, refused],
    // It comes before the bank has paid, too: as ever, `completed` only says that nothing reported a failure.
    ['Inicis by bank transfer', `shopapp://?${transfer}`, completed],
    ['the same, its query encoded as a whole', `shopapp://?${encodeURIComponent(transfer)}`, completed],
    [
      'an intent with the address in it',
      `intent://pay?${paid}#Intent;scheme=shopapp;package=kr.co.shop;end`,
      completed,
    ],
    ['a PortOne SDK’s own stop', `http://detectchangingwebview/iamport/rn?${paid}`, completed],
    // The SDKs' hosts build it of the callback's object, its absent fields as texts.
    ['absent fields as texts', `https://shop.example/return?${paid}&error_code=undefined&error_msg=null`, completed],
  ])('%s', (_, address, outcome) => {
    expect(readPayRedirect(address)).toMatchObject(outcome)
  })

  it.each([
    'shopapp://',
    'shopapp://pay?order=7',
    'shopapp://products/17?code=abc&state=xyz',
    'kakaotalk://kakaopay/pg?url=https%3A%2F%2Fmockup-pg-web.kakao.com',
    'ispmobile://?TID=INIMX_ISP_1',
    'intent://pay?url=https://shop.example/#Intent;scheme=kb-acp;package=com.kbcard.cxh.appcard;end',
    // NICE by bank transfer: the host leads its webview to that address; no result is in it.
    'shopapp://?callbackparam1=https%3A%2F%2Fservice.iamport.kr%2Fback&bankpaycode=000&bankpayvalue=x',
  ])('no payment return: %s', (address) => {
    expect(readPayRedirect(address)).toBeNull()
    expect(cleanPayRedirect(address)).toBe(address)
  })

  it('is cleaned like any other', () => {
    expect(cleanPayRedirect(`shopapp://pay?order=7&${paid}`)).toBe('shopapp://pay?order=7')
  })
})
