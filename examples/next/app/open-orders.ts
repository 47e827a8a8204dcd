'use server'

import { shop } from '../lib/shop'

/** An order of each product, and what the browser must know to have it paid. */
export async function openOrders() {
  const { placeOrders, confirmUrl, simulated } = await shop()
  return { orders: placeOrders(), confirmUrl, simulated }
}
