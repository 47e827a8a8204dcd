// What every test runner does with the installed package: imports each entry where little of a browser or a server is there,
// pays once on the simulator, and reads an answer. Importing may need no global that the runner's environment lacks.
const assert = require('node:assert/strict')

/** @param {(name: string) => object} load The runner's own `require`. */
module.exports = async function importing(load) {
  const index = load('imp-confirm')
  const { confirmEndpoint, decline } = load('imp-confirm/endpoint')
  const { simulateImp } = load('imp-confirm/simulator')
  const { signalNotes } = load('imp-confirm/signals')
  const { memoryHolds } = load('imp-confirm/holds')
  const { portoneRest } = load('imp-confirm/verify')
  assert.equal(typeof confirmEndpoint(() => decline()), 'function')
  assert.equal(typeof signalNotes, 'object')
  assert.equal(typeof memoryHolds().hold, 'function')
  assert.equal(typeof portoneRest, 'function')

  const portone = simulateImp({ confirm: () => ({ approved: false, reason: '방금 품절되었습니다' }) })
  const outcome = await index.requestPayWithConfirm(
    { pg: 'kcp', merchant_uid: 'order-1', amount: 1000 },
    { confirmUrl: 'https://shop.example/payments/confirm', environment: { imp: portone.IMP } },
  )
  assert.equal(outcome.code, 'confirm-declined')
  assert.equal(outcome.reason, '방금 품절되었습니다')
}
