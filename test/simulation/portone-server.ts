import { type Clock, type SimulatedPortOneRest, simulatePortOneRest } from 'imp-confirm/simulator'
import { type PaymentRecord, type PortoneRest, portoneRest } from 'imp-confirm/verify'
import type { Random } from './random.ts'

/** What only the simulation knows of a payment. */
interface Facts {
  /** The endpoint's 200 to the question about it has arrived. */
  confirmed: boolean
  /** When the PG approved, in milliseconds since the epoch. `undefined` when it didn't. */
  approvedAt: number | undefined
}

/** A payment as PortOne's server has it, and what only the simulation knows. */
export interface PortonePayment {
  record: PaymentRecord
  facts: Facts
}

/** PortOne's server, behind its script and its REST API. */
export interface PortoneServer {
  /** Every payment that was begun, by `imp_uid`. */
  payments: Map<string, PortonePayment>
  ofOrder: (orderId: string) => PaymentRecord[]
  /** A window opens. */
  begin: (
    payment: Pick<PaymentRecord, 'imp_uid' | 'merchant_uid' | 'amount' | 'pg_provider' | 'pg_id'>,
  ) => PortonePayment
  /** What becomes of it. */
  change: SimulatedPortOneRest['change']
  /** The PG takes the money. */
  pay: SimulatedPortOneRest['pay']
  /** The REST API for one process of the shop: a killed one gets no answer. Now and then PortOne is out of order. */
  rest: (clock: Clock) => PortoneRest
}

/** Starts a server without payments. */
export function portoneServer(clock: Clock, random: Random): PortoneServer {
  const server = simulatePortOneRest({ clock })
  const payments: PortoneServer['payments'] = new Map()
  return {
    payments,
    ofOrder: (orderId) =>
      [...payments.values()].map(({ record }) => record).filter(({ merchant_uid }) => merchant_uid === orderId),
    begin: (begun) => {
      const record = server.add({ ...begun, status: 'ready' })
      const payment = { record, facts: { confirmed: false, approvedAt: undefined } }
      payments.set(record.imp_uid, payment)
      return payment
    },
    change: server.change,
    pay: server.pay,
    rest: (own) => {
      const wait = (milliseconds: number) => new Promise((resolve) => own.setTimeout(() => resolve(null), milliseconds))
      return portoneRest({
        impKey: 'key',
        impSecret: 'secret',
        retries: 0,
        environment: { ...own, random: () => random.between(0, 999) / 1000 },
        fetch: async (url, init) => {
          await wait(random.between(20, 300))
          if (random.chance(0.02)) return new Response('<html>502 Bad Gateway</html>', { status: 502 })
          const answer = await server.fetch(url, init)
          // As it is at this moment: the answer takes a while to arrive, too.
          await wait(random.between(5, 50))
          return answer
        },
      })
    },
  }
}
