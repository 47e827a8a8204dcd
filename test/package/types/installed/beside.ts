// Beside another package's global `window.IMP`.
import type { Pg, RequestPayParams } from 'iamport-typings'
import { type PayRequest, requestPayWithConfirm } from 'imp-confirm'

export const pg: Pg = 'kcp'

export async function pay(params: RequestPayParams): Promise<string> {
  const { amount, name, buyer_name } = params
  const request: PayRequest = { merchant_uid: 'order-1', amount: Number(amount), name, buyer_name, pg }
  // `window.IMP` is still typed by the other package alone, and can be given as the environment's.
  const options = { confirmUrl: 'https://shop.example/confirm', environment: { imp: window.IMP } }
  window.IMP?.init('imp00000000')
  const outcome = await requestPayWithConfirm(request, options)
  return outcome.status
}
