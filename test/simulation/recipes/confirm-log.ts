import type { ConfirmRequest, Decide } from 'imp-confirm/endpoint'

/** What your confirm endpoint approved. In a shop: a table with `imp_uid` as its key, written and read by the server alone. */
export interface ConfirmLog {
  /** Harmless when repeated. */
  write: (question: ConfirmRequest) => Promise<void>
  /** Whether this payment of this order was approved, with this amount. */
  has: (question: ConfirmRequest) => Promise<boolean>
}

/**
 * A `decide` that writes its approvals down before it gives them, so that `verifyPayment` can tell a payment which was asked
 * about from one whose `confirm_url` was taken out in the browser. Written and then not heard is harmless: PortOne stopped it.
 */
export const loggedDecide =
  (decide: Decide, log: Pick<ConfirmLog, 'write'>): Decide =>
  async (call) => {
    const decision = await decide(call)
    const { impUid, merchantUid, amount } = call
    if (decision.decision === 'approve') await log.write({ impUid, merchantUid, amount })
    return decision
  }

/** A log in this process's memory, for tests and demos. */
export function memoryConfirmLog(): ConfirmLog {
  const known = new Map<string, ConfirmRequest>()
  return {
    write: async (question) => void known.set(question.impUid, question),
    has: async ({ impUid, merchantUid, amount }) => {
      const entry = known.get(impUid)
      return entry?.merchantUid === merchantUid && entry.amount === amount
    },
  }
}
