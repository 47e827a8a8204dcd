import type { Random } from './random.ts'
import type { PaymentRecord, PortoneRest } from './recipes/portone-rest.ts'

/** A payment as PortOne's server has it, and what only the simulation knows. */
export interface PortonePayment extends PaymentRecord {
  /** The endpoint's 200 to the question about it has arrived. */
  confirmed: boolean
  /** When the PG approved, in milliseconds since the epoch. `undefined` when it didn't. */
  approvedAt: number | undefined
}

/** PortOne's server, behind its script and its REST API. */
export interface PortoneServer {
  /** Every payment that was begun, by `imp_uid`. */
  payments: Map<string, PortonePayment>
  ofOrder: (orderId: string) => PortonePayment[]
  /** The REST API, for who has this patience: a killed process gets no answer. Now and then it is out of order. */
  rest: (wait: (milliseconds: number) => Promise<void>) => PortoneRest
}

/** Starts a server without payments. */
export function portoneServer(random: Random): PortoneServer {
  const payments = new Map<string, PortonePayment>()
  return {
    payments,
    ofOrder: (orderId) => [...payments.values()].filter(({ merchant_uid }) => merchant_uid === orderId),
    rest: (wait) => ({
      lookUp: async (impUid) => {
        await wait(random.between(20, 300))
        if (random.chance(0.02)) return { found: 'unknown', why: 'PortOne answered 502' }
        const record = payments.get(impUid)
        // As it is at this moment: the answer takes a while to arrive, too.
        const copy = record && { ...record }
        await wait(random.between(5, 50))
        return copy ? { found: 'record', record: copy } : { found: 'missing' }
      },
      cancel: async ({ imp_uid }) => {
        await wait(random.between(20, 300))
        if (random.chance(0.02)) return false
        const payment = payments.get(imp_uid)
        if (payment?.status === 'paid') payment.status = 'cancelled'
        await wait(random.between(5, 50))
        return payment?.status === 'cancelled'
      },
    }),
  }
}
