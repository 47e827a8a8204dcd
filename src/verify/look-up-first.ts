import type { AnyConfirmRequest, ConfirmCall, ConfirmCallParts } from '../endpoint/confirm-call.ts'
import { type ConfirmDecision, decline } from '../endpoint/decision.ts'
import { type AskedLookUpOptions, lookUpAsked } from './look-up-asked.ts'
import type { PortoneRest } from './portone-rest.ts'
import { wrongUse } from './wrong-use.ts'

/** What becomes of a call that PortOne says nothing certain of: your choice, so neither has a default. */
export interface LookUpFirstOptions extends AskedLookUpOptions {
  /**
   * PortOne's REST didn't answer in time. `'decide'`: your `decide` is asked all the same: you go on selling, and trust whoever
   * called. `'decline'`: nobody can pay while it is away.
   */
  whenAway: 'decide' | 'decline'
  /**
   * PortOne's REST doesn't know the payment. Whether it always does at this moment is documented nowhere: begin with `'decide'`,
   * count these in your logs, and change to `'decline'` when real payments are never among them.
   */
  whenNotFound: 'decide' | 'decline'
}

/** The same, but never inferred from where the result is put: an endpoint's own type is open until its options are read. */
type Itself<Call> = [Call] extends [infer Same] ? Same : never

const declined = {
  forged: () => decline(null, { code: 'PAYMENT_FORGED' }),
  'not-found': () => decline(null, { code: 'PAYMENT_UNKNOWN' }),
  away: () => decline(null, { code: 'PORTONE_AWAY' }),
}

/**
 * Puts a look at PortOne's REST before a `decide`: the payment must exist there, for this order and amount, and be neither paid
 * nor over. What is forged is declined (`PAYMENT_FORGED`, `PAYMENT_UNKNOWN`, `PORTONE_AWAY`) and never reaches your `decide`. V2's
 * calls are signed, and go straight on.
 *
 * @throws TypeError when one of the two choices is missing.
 * @example
 * ```ts
 * const decide = lookUpFirst(rest, decideByHolds(holds, { itemsOf }), { whenAway: 'decide', whenNotFound: 'decide' })
 * export const POST = confirmEndpoint(decide)
 * ```
 */
export function lookUpFirst<Call extends AnyConfirmRequest & Pick<ConfirmCallParts, 'signal'> = ConfirmCall>(
  rest: Pick<PortoneRest, 'payment'>,
  decide: (call: Call) => ConfirmDecision | PromiseLike<ConfirmDecision>,
  options: LookUpFirstOptions,
): (call: Itself<Call>) => Promise<ConfirmDecision> {
  const { whenAway, whenNotFound, ...lookUp } = options
  for (const [name, choice] of Object.entries({ whenAway, whenNotFound }))
    if (choice !== 'decide' && choice !== 'decline')
      throw wrongUse(`lookUpFirst: ${name} must be 'decide' or 'decline'.`)
  const goesOn = { forged: false, 'not-found': whenNotFound === 'decide', away: whenAway === 'decide' }

  return async (asked) => {
    const call = asked as Call
    if ('transactionId' in call) return decide(call)
    const { impUid, merchantUid, amount, signal } = call
    const { status } = await lookUpAsked(rest, { impUid, merchantUid, amount, signal }, lookUp)
    return status === 'begun' || goesOn[status] ? decide(call) : declined[status]()
  }
}
