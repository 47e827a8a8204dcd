import type { OrderVerdict, Verdict } from './verdict.ts'

/** One of an order's payments, judged. */
export interface JudgedPayment {
  verdict: Verdict
  /** PortOne's `paid_at`, UNIX seconds. */
  paidAt: number
}

/** What decides over an order: money before what may become money, and that before what came to nothing. */
const ranks: readonly Verdict['action'][] = ['deliver', 'refund', 'alarm', 'await-deposit', 'ask-again', 'nothing-paid']

/** What has money or may get some beside the payment that decides. Where that one delivers, the order wants no other. */
function besides(verdict: Verdict, isDelivered: boolean): OrderVerdict['also'] {
  switch (verdict.action) {
    case 'deliver':
      return [{ ...verdict, action: 'refund', why: 'paid-twice' }]
    case 'await-deposit':
      return [isDelivered ? { ...verdict, why: 'paid-twice' } : verdict]
    case 'refund':
    case 'alarm':
      return [verdict]
    default:
      return []
  }
}

/**
 * One verdict of those on all attempts at an order: a later failed attempt doesn't hide an earlier paid one, and of two paid ones
 * the first delivers. Pure, and the same for whatever order the payments come in.
 */
export function judgeOrder(merchantUid: string, judged: readonly JudgedPayment[]): OrderVerdict {
  const id = ({ verdict }: JudgedPayment) => verdict.impUid ?? ''
  const rank = ({ verdict }: JudgedPayment) => ranks.indexOf(verdict.action)
  const [first, ...others] = [...judged].sort(
    (a, b) => rank(a) - rank(b) || a.paidAt - b.paidAt || (id(a) < id(b) ? -1 : 1),
  )
  if (!first)
    return {
      action: 'ask-again',
      why: 'not-found',
      after: 5000,
      impUid: null,
      merchantUid,
      also: [],
      cameToNothing: [],
    }
  const also = others.flatMap(({ verdict }) => besides(verdict, first.verdict.action === 'deliver'))
  const cameToNothing = judged.flatMap(({ verdict }) => (verdict.action === 'nothing-paid' ? [verdict.impUid] : []))
  return { ...first.verdict, also, cameToNothing: cameToNothing.sort() }
}
