import { makeRefund } from './make-refund.ts'
import type { PortoneRest } from './portone-rest.ts'
import { processMemory, type RefundMemory } from './refund-memory.ts'
import { checkRefund, type RefundOptions } from './refund-options.ts'
import type { RefundResult } from './refund-result.ts'

/** What this process remembers for one client. */
interface Desk {
  memory: RefundMemory
  /** The refunds that are being made, by key. */
  running: Map<string, { impUid: string; amount: number | 'all'; result: Promise<RefundResult> }>
  /** The last refund of each payment: parts of one payment are given back one after the other. */
  queues: Map<string, Promise<unknown>>
}

let desks: WeakMap<object, Desk> | undefined

function deskOf(rest: object): Desk {
  desks ??= new WeakMap()
  const desk = desks.get(rest) ?? { memory: processMemory(), running: new Map(), queues: new Map() }
  desks.set(rest, desk)
  return desk
}

/**
 * Gives money back, once: reads the payment first, tells PortOne what it believes is left (`checksum`), never sends 0 or nothing,
 * and after a time-out looks again and finishes only what wasn't done: at once where PortOne can't do it twice, and for a part that
 * may still run (`'may-run'`) by a call after 15 minutes. The same `key` again is the same refund: at once, later, from
 * another process (by PortOne's own history, or by `remember`).
 *
 * Resolves for whatever the network, PortOne or the PG did. Rejects with a `TypeError` or `RangeError` for what can't be a refund, and
 * with what your own `remember` rejects with. Keep it out of a database transaction: a rollback doesn't take money back.
 *
 * @param impUid The payment's, never the order's: an order may have several.
 * @example
 * ```ts
 * const refund = await refundPayment(rest, impUid, { key: `${order.number}:sold-out`, reason: '방금 품절되었습니다.', all: true })
 * if (refund.status === 'unknown') await again.later(order.number) // the same call, with the same key
 * ```
 */
export async function refundPayment(
  rest: Pick<PortoneRest, 'payment' | 'cancel'>,
  impUid: string,
  options: RefundOptions,
): Promise<RefundResult> {
  checkRefund(impUid, options)
  const { key, amount = 'all' } = options
  const { memory, running, queues } = deskOf(rest)
  const other = running.get(key)
  if (other) {
    const isSame = other.impUid === impUid && other.amount === amount
    return isSame
      ? other.result
      : { status: 'refused', impUid, key, why: 'other-refund', left: null, portoneMessage: null }
  }
  const before = queues.get(impUid) ?? Promise.resolve()
  const result = before.then(() => makeRefund(rest, impUid, options, options.remember ?? memory))
  const ended = result.catch(() => {})
  queues.set(impUid, ended)
  running.set(key, { impUid, amount, result })
  try {
    return await result
  } finally {
    running.delete(key)
    if (queues.get(impUid) === ended) queues.delete(impUid)
  }
}
