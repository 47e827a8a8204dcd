// A program in which some parts import and others require: two copies of the package, one payment at a time.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { requestPayWithConfirm } from 'imp-confirm'
import { simulateImp } from 'imp-confirm/simulator'

const required = createRequire(import.meta.url)('imp-confirm')
assert.notEqual(required.requestPayWithConfirm, requestPayWithConfirm)

const { IMP } = simulateImp({ delay: 50, confirm: () => ({ approved: true }) })
const options = { confirmUrl: 'https://shop.example/payments/confirm', environment: { imp: IMP } }
const first = requestPayWithConfirm({ pg: 'kcp', merchant_uid: 'order-1', amount: 1 }, options)
const second = await required.requestPayWithConfirm({ pg: 'kcp', merchant_uid: 'order-2', amount: 2 }, options)
assert.equal(second.code, 'payment-in-progress')
assert.equal(second.inProgress.merchantUid, 'order-1')
assert.equal((await first).status, 'completed')
