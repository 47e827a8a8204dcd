import { ownField } from '../shared/own-field.ts'
import { reasonCodeAtEnd, withReasonCode } from '../shared/reason-code.ts'
import { reasonText } from './reason-text.ts'
import { wrongAnswer } from './wrong-use.ts'

/** "Go on": made by {@link approve}. */
export interface Approval {
  decision: 'approve'
  /** How long the holds took, in milliseconds, for `onAnswer`. Set by `decideByHolds`. Absent: not measured. */
  holdsTime?: number | undefined
}

/** "Stop this payment": made by {@link decline}. */
export interface Decline {
  decision: 'decline'
  /** What the customer will read, cleaned. `''` for the endpoint's neutral sentence. */
  reason: string
  /** Comes back in the browser as `reasonCode`. `null` when there is none. */
  code: string | null
  /** How long the holds took, in milliseconds, for `onAnswer`. Set by `decideByHolds`. Absent: not measured. */
  holdsTime?: number | undefined
}

/** What `decide` answers. */
export type ConfirmDecision = Approval | Decline

/** Whether the browser side reads a code back as it is. */
const isReasonCode = (code: string): boolean => reasonCodeAtEnd.exec(withReasonCode('', code))?.[1] === code

/**
 * Lets the payment go on: PortOne then asks the PG. That is a hold of yours, not a sale: the PG can still refuse, and
 * PortOne sends no webhook for a failure. Give the hold a time to live.
 *
 * @example
 * ```ts
 * const decide = async ({ merchantUid, amount }) => (await holdStock(merchantUid, amount)) ? approve() : decline('방금 품절되었습니다')
 * ```
 */
export const approve = (): Approval => ({ decision: 'approve' })

/**
 * Stops the payment. PortOne records the reason as the cause of the failure and shows it to the customer.
 *
 * @param reason For the customer, in their language. Control characters are removed, and more than 200 characters are
 * cut. Absent or empty: the endpoint's `neutralReason`.
 * @param options.code A code for your own page, sent as `방금 품절되었습니다 [#OUT_OF_STOCK]` and given back by the browser side as
 * `reason: '방금 품절되었습니다'`, `reasonCode: 'OUT_OF_STOCK'`. 1 to 32 of `A`-`Z`, `0`-`9` and `_`, or a `TypeError` is thrown. A
 * reason that itself ends with `[#CODE]` is read in the same way.
 * @example
 * ```ts
 * return decline('방금 품절되었습니다', { code: 'OUT_OF_STOCK' })
 * ```
 */
export function decline(reason?: string | null, options: { code?: string | null | undefined } = {}): Decline {
  const code = (ownField(options, 'code') as string | null | undefined) ?? null
  if (code !== null && (typeof code !== 'string' || !isReasonCode(code)))
    throw wrongAnswer(
      `decline: code must be 1 to 32 of A-Z, 0-9 and _, such as 'OUT_OF_STOCK'; it was ${typeof code === 'string' ? JSON.stringify(code) : typeof code}.`,
    )
  if (reason !== undefined && reason !== null && typeof reason !== 'string')
    throw wrongAnswer(
      `decline: reason must be a text for the customer, such as '방금 품절되었습니다'; it was a ${typeof reason}.`,
    )
  return { decision: 'decline', reason: reasonText(reason ?? ''), code }
}
