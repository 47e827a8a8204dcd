import type { PaymentRecord } from '../portone/payment-record.ts'
import { hostClock } from '../shared/clock.ts'
import type { PortoneRest } from './portone-rest.ts'
import { isPortoneRestError, type PortoneRestErrorKind } from './portone-rest-error.ts'
import type { RestEnvironment } from './rest-environment.ts'
import { wrongUse } from './wrong-use.ts'

/** What a confirm endpoint is asked about, as far as it is looked up: `decide`'s call has it all. */
export interface AskedCall {
  /** PortOne's number of the payment. */
  impUid: string
  /** The attempt's number. */
  merchantUid: string
  /** `null` where the call had none. Then it isn't compared. */
  amount: number | null
  /** Ends the look-up early. Absent: only its own time limit does. */
  signal?: AbortSignal | undefined
}

/**
 * What PortOne says of the payment that your confirm endpoint was asked about.
 *
 * - `'begun'`: it exists, for this order and amount, and isn't paid or over yet: PortOne's own call can be about it.
 * - `'forged'`: it is another order's, has another amount, or has been paid or ended before: `field` says what doesn't fit. Decline.
 * - `'not-found'`: PortOne's REST doesn't know it. Whether it always does at this moment isn't documented.
 * - `'away'`: PortOne didn't say in time.
 *
 * What to do about the last two is your choice: to go on trusts whoever called; to decline stops payments while PortOne's REST is away.
 */
export type AskedLookUp =
  | { status: 'begun' }
  | { status: 'forged'; field: 'merchantUid' | 'amount' | 'status' }
  | { status: 'not-found' }
  | { status: 'away'; why: PortoneRestErrorKind }

/** How a call is looked up. */
export interface AskedLookUpOptions {
  /** How long PortOne's REST may take, in milliseconds, of the five seconds that an answer has. Absent: 1,500. */
  timeLimit?: number | undefined
  /** Replaces the timers, for tests. Absent: the host's. */
  environment?: Pick<RestEnvironment, 'setTimeout' | 'clearTimeout'> | undefined
}

function judge({ merchant_uid, amount, status }: PaymentRecord, asked: AskedCall): AskedLookUp {
  if (merchant_uid !== asked.merchantUid) return { status: 'forged', field: 'merchantUid' }
  if (asked.amount !== null && amount !== asked.amount) return { status: 'forged', field: 'amount' }
  return status === 'ready' ? { status: 'begun' } : { status: 'forged', field: 'status' }
}

/**
 * Looks a confirm call up at PortOne before goods are held for it: V1's call is unsigned, and whoever finds the address can ask for any
 * order. Optional, and inside the deadline: ends by `timeLimit` and by `decide`'s own `signal`. Never rejects for what the network or
 * PortOne did.
 *
 * @example
 * ```ts
 * const decide = async (call) => {
 *   const found = await lookUpAsked(rest, call)
 *   if (found.status === 'forged') return decline(null, { code: 'FORGED' })
 *   return decideByHolds(call) // also for 'away' and 'not-found': this shop would rather sell
 * }
 * ```
 */
export async function lookUpAsked(
  rest: Pick<PortoneRest, 'payment'>,
  asked: AskedCall,
  { timeLimit = 1500, environment = hostClock }: AskedLookUpOptions = {},
): Promise<AskedLookUp> {
  if (typeof timeLimit !== 'number' || !(timeLimit > 0 && timeLimit < 5000))
    throw wrongUse(
      'lookUpAsked: timeLimit must be a number of milliseconds above 0 and below 5000, such as 1500.',
      RangeError,
    )
  const ended = new AbortController()
  const end = () => ended.abort()
  const timer = environment.setTimeout(end, timeLimit)
  if (asked.signal?.aborted) end()
  asked.signal?.addEventListener('abort', end)
  try {
    const payment = await rest.payment(asked.impUid, { signal: ended.signal })
    return payment ? judge(payment, asked) : { status: 'not-found' }
  } catch (error) {
    if (!isPortoneRestError(error)) throw error
    return { status: 'away', why: error.kind }
  } finally {
    environment.clearTimeout(timer as never)
    asked.signal?.removeEventListener('abort', end)
  }
}
