import type { CancelDetails } from './cancel-payment.ts'
import { checkAmount } from './check-amount.ts'
import type { RefundMemory } from './refund-memory.ts'
import { wrongRefund } from './wrong-use.ts'

interface RefundBasics extends CancelDetails {
  /**
   * Your own name for this refund: the same key is the same refund, and is made once; another part of the same payment needs
   * another key. Made of what is refunded and why, such as `` `${order}:cancelled-by-customer` ``; never of the time or a random number.
   */
  key: string
  /**
   * Where refunds are remembered. Absent: in this process. PortOne's own history tells of most refunds made elsewhere, by a mark
   * behind the reason; give a table of yours where several processes refund parts, and for PGs that finish later.
   */
  remember?: RefundMemory | undefined
  signal?: AbortSignal | undefined
  /** Milliseconds since the epoch. Absent: `Date.now`. */
  now?: (() => number) | undefined
}

/** What is to go back: an amount above 0, or `all` that is left. Never both, never 0, never nothing. */
export type RefundOptions = RefundBasics & ({ amount: number; all?: never } | { all: true; amount?: never })

const isText = (value: unknown, atMost: number) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= atMost

/** Refuses what can't be a refund before anybody is asked. */
export function checkRefund(impUid: unknown, options: RefundOptions): void {
  const { key, reason, amount, all, account, taxFree, vatAmount } = options
  if (!isText(impUid, 200))
    throw wrongRefund('refundPayment: impUid must be a text of 1 to 200 characters, as PortOne gave it.')
  if (!isText(key, 200))
    throw wrongRefund('refundPayment: key must be a text of 1 to 200 characters: the same for the same refund.')
  if (!isText(reason, 200)) throw wrongRefund('refundPayment: reason must be a text of 1 to 200 characters.')
  if (all === undefined ? amount === undefined : amount !== undefined || all !== true)
    throw wrongRefund('refundPayment: give either an amount above 0, or all: true.')
  if (amount !== undefined) checkAmount(wrongRefund, 'refundPayment: amount', amount, Number.MIN_VALUE)
  for (const [name, part] of [['taxFree', taxFree] as const, ['vatAmount', vatAmount] as const])
    if (part !== undefined) checkAmount(wrongRefund, `refundPayment: ${name}`, part, 0)
  const { holder, bank, account: number } = account ?? { holder: 'none', bank: 'none', account: 'none' }
  if (![holder, bank, number].every((part) => isText(part, 200)))
    throw wrongRefund('refundPayment: account must be { holder, bank, account }, each a text.')
}
