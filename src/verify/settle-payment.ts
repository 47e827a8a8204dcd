import type { CartLine, HoldStore } from '../holds/index.ts'
import type { DueRefund, Settlement } from './settlement.ts'
import type { OrderVerdict, Verdict } from './verdict.ts'

/** As much of the holds as settling takes. */
export type SettlingHolds = Pick<HoldStore, 'sell' | 'release' | 'extend'>

/** How a payment is settled. */
export interface SettlePaymentOptions {
  /** Your own order id, by which the holds know it, of an attempt's `merchant_uid`. Absent: it is the same. */
  orderOf?: ((merchantUid: string) => string) | undefined
  /**
   * What an order is about, asked for only where the holds have never heard of it: the confirm process was skipped. Absent: such an
   * order is `unsold`.
   */
  itemsOf?: ((order: string) => readonly CartLine[] | PromiseLike<readonly CartLine[]>) | undefined
}

const refundOf = ({ impUid, left }: { impUid: string; left: number }, why: DueRefund['why']): DueRefund => ({
  impUid,
  amount: left,
  why,
})

/**
 * Acts on a verdict: sells the order, keeps what is held for it, or gives a share in it back, and says what it did. Safe to call from
 * the return page, the webhook and a job at the same time: the holds change once, and the answers are equal but for `changed`.
 *
 * Refunds nothing: `refunds` says what is to be given back. A payment that was sold is never in it, whatever the verdict says.
 * Rejects with what the holds reject with; then nothing was done, and it can be called again.
 *
 * @example
 * ```ts
 * const settlement = await settlePayment(holds, verdict)
 * for (const { impUid, why } of settlement.refunds)
 *   await refundPayment(rest, impUid, { key: `${impUid}:${why}`, reason: '방금 품절되었습니다.', all: true })
 * if (settlement.status === 'sold' && settlement.changed) await mail.thanks(settlement.order)
 * ```
 */
export async function settlePayment(
  holds: SettlingHolds,
  verdict: Verdict | OrderVerdict,
  { orderOf = (merchantUid) => merchantUid, itemsOf }: SettlePaymentOptions = {},
): Promise<Settlement> {
  const order = orderOf(verdict.merchantUid)
  const { also, cameToNothing }: Pick<OrderVerdict, 'also' | 'cameToNothing'> =
    'also' in verdict ? verdict : { also: [], cameToNothing: [] }
  const others = also.flatMap((other) => (other.action === 'refund' ? [refundOf(other, other.why)] : []))
  const none = { order, changed: false, refunds: others }

  /** Gives the shares of attempts that came to nothing back. Whether goods became free; or which payment has bought the order. */
  const free = async (impUids: readonly string[]): Promise<{ changed: boolean; soldTo: string | undefined }> => {
    let changed = false
    let soldTo: string | undefined
    for (const impUid of impUids) {
      const answer = await holds.release(order, impUid)
      changed ||= answer.status === 'freed'
      if (answer.status === 'already-sold') soldTo = answer.payment
    }
    return { changed, soldTo }
  }

  switch (verdict.action) {
    case 'deliver': {
      // Where nothing is left for this one, nothing is for its rivals: each is told so, since whoever is told to refund one may be doing
      // it when goods become free.
      const rivals = others.filter(({ why }) => why === 'paid-twice')
      const unfit = others.filter(({ why }) => why !== 'paid-twice')
      const tried = [refundOf(verdict, 'paid-twice'), ...rivals]
      const soldOut: DueRefund[] = []
      for (const [place, one] of tried.entries()) {
        const { impUid } = one
        let answer = await holds.sell(order, impUid)
        if (answer.status === 'unknown-order' && itemsOf) answer = await holds.sell(order, impUid, await itemsOf(order))
        switch (answer.status) {
          case 'sold':
          case 'sold-before':
          case 'other-payment': {
            const soldTo = answer.status === 'other-payment' ? answer.payment : impUid
            const refunds = [...soldOut, ...tried.slice(place), ...unfit].filter((refund) => refund.impUid !== soldTo)
            return { status: 'sold', ...none, impUid: soldTo, changed: answer.status === 'sold', refunds }
          }
          case 'sold-out':
            soldOut.push({ ...one, why: 'sold-out' })
            break
          default:
            return { status: 'unsold', ...none, refunds: soldOut, why: answer.status }
        }
      }
      return { status: 'refund', ...none, refunds: [...soldOut, ...unfit] }
    }
    case 'refund': {
      const { changed, soldTo } = await free([verdict.impUid])
      // Told to refund what was sold: a notice that came twice, or an order that was closed behind its delivery.
      const refunds = [refundOf(verdict, verdict.why), ...others].filter(({ impUid }) => impUid !== soldTo)
      return soldTo === undefined
        ? { status: 'refund', ...none, changed, refunds }
        : { status: 'sold', ...none, impUid: soldTo, refunds }
    }
    case 'nothing-paid': {
      const { changed, soldTo } = await free([...new Set([verdict.impUid, ...cameToNothing])])
      return soldTo === verdict.impUid
        ? { status: 'kept', ...none, why: 'sold-before', until: null }
        : { status: 'freed', ...none, changed }
    }
    case 'await-deposit': {
      if (verdict.why !== 'unpaid') {
        const { changed, soldTo } = await free([verdict.impUid, ...cameToNothing])
        if (soldTo === verdict.impUid) return { status: 'kept', ...none, why: 'sold-before', until: null }
        return soldTo === undefined
          ? { status: 'freed', ...none, changed }
          : { status: 'sold', ...none, impUid: soldTo }
      }
      const { changed } = await free(cameToNothing)
      const waiting = [verdict, ...also].flatMap((one) =>
        one.action === 'await-deposit' && one.until ? [one.until] : [],
      )
      // A queue's JSON has made texts of them.
      const last = Math.max(...waiting.map((until) => new Date(until).getTime()))
      const answer = waiting.length > 0 && (await holds.extend(order, new Date(last)))
      return {
        status: 'kept',
        ...none,
        changed,
        why: 'await-deposit',
        until: answer && answer.status === 'extended' ? answer.until : null,
      }
    }
    case 'ask-again':
    case 'alarm': {
      const { changed } = await free(cameToNothing)
      return { status: 'kept', ...none, changed, why: verdict.action, until: null }
    }
  }
}
