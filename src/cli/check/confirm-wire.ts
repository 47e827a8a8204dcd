import { newV2Body, oldV2Body, webhookHeaders } from '../../simulator/server/v2-confirm-call.ts'
import type { ProbeRequest } from './exchange.ts'

/** The payment that an endpoint is asked about. */
export interface AskedPayment {
  /** V1's `imp_uid`; V2's `transactionId`. */
  attempt: string
  /** V1's `merchant_uid`; V2's `paymentId`. */
  order: string
  amount: number
}

/** How a version of PortOne asks. */
export interface ConfirmWire {
  version: 'v1' | 'v2'
  /** The request about a payment. */
  ask: (payment: AskedPayment) => Promise<ProbeRequest>
  /** A request with this body, otherwise as PortOne sends it. */
  send: (body: string) => Promise<ProbeRequest>
  /** The field of a refusal that the customer reads. */
  reasonField: 'reason' | 'errorMessage'
}

/** Says who asks, so that a log shows it; PortOne's own user agent isn't documented. */
const headers = { 'content-type': 'application/json', 'user-agent': 'imp-confirm-check' }

/** V1, by the FAQ: `POST`, `application/json`, three fields. */
export const wireV1: ConfirmWire = {
  version: 'v1',
  reasonField: 'reason',
  send: async (body) => ({ method: 'POST', headers, body }),
  ask: ({ attempt, order, amount }) => wireV1.send(JSON.stringify({ imp_uid: attempt, merchant_uid: order, amount })),
}

/** What signs V2's calls. */
export interface WireV2Options {
  /** `whsec_…` from PortOne's console. Absent: the unsigned form of webhook version 2024-01-01. */
  secret?: string | undefined
  /** In milliseconds since the epoch. */
  now: () => number
  /** A new id for each message. */
  messageId: () => string
}

/**
 * V2, by PortOne's page on its confirm process: with a secret the form of webhook version 2024-04-25, signed by the
 * Standard Webhooks scheme (HMAC-SHA256 over `id.timestamp.body`), else the unsigned form of 2024-01-01.
 */
export function wireV2({ secret, now, messageId }: WireV2Options): ConfirmWire {
  const send = async (body: string): Promise<ProbeRequest> => {
    const signed = secret === undefined ? {} : await webhookHeaders([secret], body, { id: messageId(), now: now() })
    return { method: 'POST', headers: { ...headers, ...signed }, body }
  }
  return {
    version: 'v2',
    reasonField: 'errorMessage',
    send,
    ask: ({ attempt, order, amount }) => {
      const payment = { paymentId: order, transactionId: attempt, totalAmount: amount }
      return send(secret === undefined ? oldV2Body(payment) : newV2Body(payment, now()))
    },
  }
}
