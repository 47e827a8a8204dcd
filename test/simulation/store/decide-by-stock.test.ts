import { beforeEach, describe, expect, it } from 'vitest'
import { confirmEndpoint } from '../../../src/endpoint/index.ts'
import { decideByStock, type ShopOrder } from './decide-by-stock.ts'
import { libsqlStore } from './libsql-store.ts'
import type { StockStore } from './stock-store.ts'

const orders: Record<string, ShopOrder> = {
  order_1: { orderId: 'order_1', item: 'coffee', quantity: 1, amount: 1000, holdUntil: 500 },
  order_2: { orderId: 'order_2', item: 'coffee', quantity: 1, amount: 1000, holdUntil: 500 },
}

let store: StockStore
let now: number
beforeEach(async () => {
  store = libsqlStore(':memory:')
  await store.put('coffee', 1)
  now = 0
})

/** A call of PortOne's, and the status and code of its answer. */
async function confirm(merchant_uid: string, imp_uid: string, amount = 1000): Promise<string> {
  const endpoint = confirmEndpoint(
    decideByStock(
      store,
      (orderId) => orders[orderId],
      () => now,
    ),
    { remember: 0 },
  )
  const response = await endpoint(
    new Request('http://x', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ imp_uid, merchant_uid, amount }),
    }),
  )
  const { reason = '' } = (await response.json()) as { reason?: string }
  return `${response.status} ${/\[#(\w+)\]$/.exec(reason)?.[1] ?? reason}`.trim()
}

describe('the shop’s decision', () => {
  it('approves what can be held, and says why when it can’t', async () => {
    expect(await confirm('order_1', 'imp_1')).toBe('200')
    expect(await confirm('order_1', 'imp_2')).toBe('200')
    expect(await confirm('order_2', 'imp_3')).toBe('409 OUT_OF_STOCK')
    expect(await confirm('order_9', 'imp_4')).toBe('409 ORDER_UNKNOWN')
    expect(await confirm('order_1', 'imp_5', 1)).toBe('409 AMOUNT_CHANGED')
    await store.release('order_1', 'imp_2')
    expect(await confirm('order_1', 'imp_2')).toBe('409 PAYMENT_GIVEN_UP')
    now = 500
    expect(await confirm('order_1', 'imp_6')).toBe('409 ORDER_EXPIRED')
    await store.sell(orders.order_1 as ShopOrder, 'imp_1')
    expect(await confirm('order_1', 'imp_7')).toBe('409 ALREADY_PAID')
  })
})
