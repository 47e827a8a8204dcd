import type { PaymentRecord } from '../portone/payment-record.ts'

/** A client by which payments are looked up. */
interface Client {
  payment: (impUid: string) => Promise<PaymentRecord | null>
}

let ownShops: WeakSet<object> | undefined

/** Notes that a client's keys are of this shop: by them PortOne knows a payment under the number that the shop gave it. */
export function noteOwnShop(client: object): void {
  ownShops ??= new WeakSet()
  ownShops.add(client)
}

/**
 * Whether a client's keys are known to be of this shop: to another shop's keys every payment of this one is a `404`, as is one that
 * there never was. By what it has found so far, or by a payment that PortOne had.
 *
 * Rejects with a `PortoneRestError` when PortOne can't be asked.
 *
 * @param known The `imp_uid` of any payment of this shop's. `undefined`: there is none to ask for.
 */
export async function isOwnShop(client: Client, known: string | undefined): Promise<boolean> {
  if (ownShops?.has(client)) return true
  if (known === undefined || !(await client.payment(known))) return false
  noteOwnShop(client)
  return true
}
