// What every consumer without a browser does with the installed package: something real with each entry.
const assert = require('node:assert/strict')

const confirmUrl = 'https://shop.example/payments/confirm'
const request = { pg: 'kcp.T0000', pay_method: 'card', merchant_uid: 'order-1', name: 'Chair', amount: 1000 }

/** @param {{ index: object, endpoint: object, simulator: object, signals: object }} entries As they were imported. */
module.exports = async function exercise({ index, endpoint, simulator, signals }) {
  assert.equal(typeof window, 'undefined', 'a server has no window')
  await assertServerSide(index)
  const POST = endpoint.confirmEndpoint(({ amount }) =>
    amount === 1000 ? endpoint.approve() : endpoint.decline('재고수량부족', { code: 'OUT_OF_STOCK' }),
  )
  const body = (amount) => JSON.stringify({ imp_uid: `imp_${amount}`, merchant_uid: 'order-1', amount })
  const ask = (amount) =>
    POST(
      new Request(confirmUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body(amount) }),
    )
  assert.equal((await ask(1000)).status, 200)
  const refusal = await ask(1)
  assert.notEqual(refusal.status, 200)
  assert.equal((await refusal.json()).reason, '재고수량부족 [#OUT_OF_STOCK]')

  const portone = simulator.simulateImp({ fetch: (url, init) => POST(new Request(url, init)) })
  const pay = (amount) =>
    index.requestPayWithConfirm({ ...request, amount }, { confirmUrl, environment: { imp: portone.IMP } })
  const completed = await pay(1000)
  assert.equal(completed.status, 'completed')
  assert.equal(completed.confirm, 'requested')
  const declined = await pay(2)
  assert.equal(declined.code, 'confirm-declined')
  assert.equal(declined.reason, '재고수량부족')
  assert.equal(declined.reasonCode, 'OUT_OF_STOCK')
  assert.equal(portone.confirmCalls.length, 2)
  assert.equal(index.customerMessage(declined), '재고수량부족')

  const cancelled = index.readPayResponse({ error_msg: '사용자가 결제를 취소하셨습니다', merchant_uid: 'order-1' })
  assert.equal(cancelled.code, 'user-cancelled')
  assert.equal(typeof signals.signalNotes[cancelled.because].check, 'string')
}

/** What a server that renders a checkout page runs into. */
async function assertServerSide(index) {
  const back = 'https://shop.example/return?imp_uid=imp_1&merchant_uid=order-1&imp_success=true'
  assert.deepEqual((({ status, impUid, confirm }) => ({ status, impUid, confirm }))(index.readPayRedirect(back)), {
    status: 'completed',
    impUid: 'imp_1',
    confirm: 'unknown',
  })
  assert.equal(index.readPayRedirect('https://shop.example/'), null)
  const refused = await index.requestPayWithConfirm(request, { confirmUrl })
  assert.equal(refused.code, 'imp-unavailable')
  await assert.rejects(
    index.loadImp({ userCode: 'imp00000000' }),
    (error) => index.isLoadImpError(error) && error.code === 'not-a-browser',
  )
  assert.equal(index.pgSupport(request).verdict, 'supported')
}
