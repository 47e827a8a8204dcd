import { expect, it } from 'vitest'
import { block } from '../../src/webview/block.ts'

const context = { request: { merchant_uid: 'order-1', amount: 1000 }, userAgent: '' }

it('stops, with the reason for the customer', () => {
  expect(block('Chrome에서 결제해 주세요.')(context)).toEqual({ action: 'stop', reason: 'Chrome에서 결제해 주세요.' })
})
it('stops without a reason', () => expect(block()(context)).toStrictEqual({ action: 'stop' }))
