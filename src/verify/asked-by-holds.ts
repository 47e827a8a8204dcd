import type { HoldStore } from '../holds/index.ts'
import type { AskedPayment } from './expected-payment.ts'

/**
 * Makes `expected.asked` of the holds: whether your confirm endpoint held goods for this very payment. A payment that it wasn't asked
 * about, since `confirm_url` was taken out in the browser, has no share in them.
 *
 * @param orderOf Your own order id of an attempt's `merchant_uid`. Absent: it is the same.
 * @example
 * ```ts
 * const expected = { merchantUid: order.number, amount: order.total, asked: askedByHolds(holds) }
 * ```
 */
export const askedByHolds =
  (holds: Pick<HoldStore, 'paymentsOf'>, orderOf = (merchantUid: string): string => merchantUid) =>
  async ({ impUid, merchantUid }: AskedPayment): Promise<boolean> => {
    const payments = await holds.paymentsOf(orderOf(merchantUid))
    // Refused for want of stock: asked, and answered no.
    return payments.some(({ payment, state }) => payment === impUid && state !== 'sold-out')
  }
