import { requestPayWithConfirm } from 'imp-confirm'

const options = { confirmUrl: 'https://shop.example/payments/confirm' }
const order = { merchant_uid: 'order-1', amount: 1000 }

// expect: 엑심베이 ('eximbay') can't do the confirm process
requestPayWithConfirm({ ...order, pg: 'eximbay' }, options)
// expect: 엑심베이 ('eximbay') can't do the confirm process
requestPayWithConfirm({ ...order, pg: 'eximbay.1849705C64' }, options)
// expect: 네이버페이 주문형 ('naverco') can't do the confirm process
requestPayWithConfirm({ ...order, pg: 'naverco' }, options)
// expect: 키움페이 ('daou') can't do the confirm process
requestPayWithConfirm({ ...order, pg: 'daou.CTS17362', pay_method: 'kakaopay' }, options)
// expect: 엑심베이 ('eximbay_v2') can't do the confirm process
requestPayWithConfirm({ ...order, pg: 'eximbay_v2.a.b' }, options)
// expect: 다날 상품권결제: vouchers ('cultureland') can't do the confirm process
requestPayWithConfirm({ ...order, pg: 'danal_tpay.9810030929', pay_method: 'cultureland' }, options)
// expect: 다날 상품권결제: vouchers ('happymoney') can't do the confirm process
requestPayWithConfirm({ ...order, pg: 'danal', pay_method: 'happymoney' }, options)
// expect: KG모빌리언스 상품권결제: vouchers ('booknlife') can't do the confirm process
requestPayWithConfirm({ ...order, pg: 'mobilians_v2', pay_method: 'booknlife' }, options)
// expect: 'kcp_billing' charges nothing
requestPayWithConfirm({ ...order, pg: 'kcp_billing.BA001' }, options)
